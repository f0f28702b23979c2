// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace Baojia {

/// A page of the manual, which lies in the program's resources.
struct ManualPage
{
    QString file; ///< :/manual/zh/1-start.md
    QString title; ///< its first heading
    QString text; ///< Markdown
};

/// The manual in the language of `locale`, in reading order: in Chinese, Simplified
/// or Traditional, for every kind of Chinese, in English for all else.
[[nodiscard]] QList<ManualPage> manualPages(const QLocale &locale);

} // namespace Baojia
