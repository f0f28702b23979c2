// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// The newspaper's name with that of its edition for a region or a time of day, where `lines` name it beside the newspaper:
/// 河湾晚报（华东版） gives 河湾晚报 华东版. A newspaper has one edition a day, and each of these is a newspaper of its own.
[[nodiscard]] QString withVariant(const QString &newspaper, const QStringList &lines);

/// 河湾晚报 of 河湾晚报 华东版, as withVariant() writes it; empty for a newspaper without such an edition.
[[nodiscard]] QString newspaperOfVariant(const QString &name);

}
