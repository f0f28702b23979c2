// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace Baojia {

/// The language of the program for a system that prefers `preferred` (QLocale::uiLanguages, best first):
/// "zh_CN" unless the system speaks Traditional Chinese ("zh_TW") or English ("en"). The C locale has no
/// language, so it is Chinese, too.
[[nodiscard]] QString languageFor(const QStringList &preferred);

/// Translates the running program and sets the default locale. Call after the application object is made.
void applyLanguage(const QString &language);

} // namespace Baojia
