// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "repair/repairreport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Baojia {

/// What was saved of a damaged library, and what was not, in words.
class RepairWords
{
    Q_DECLARE_TR_FUNCTIONS(RepairWords)

public:
    /// Why nothing was saved, and what can still be done.
    [[nodiscard]] static QString refusal(const Error &error);
    /// Where the new library is, and how much is in it.
    [[nodiscard]] static QString saved(const RepairReport &report);
    /// Whether anything is missing, and how much.
    [[nodiscard]] static QString verdict(const RepairReport &report);
    /// One loss: "江边晚报 2026-01-28 A01 标题: the text could not be read".
    [[nodiscard]] static QString loss(const Loss &loss);
    /// A loss a line, and how many there are besides.
    [[nodiscard]] static QStringList losses(const RepairReport &report);

private:
    static QString what(Loss::Kind kind);
};

} // namespace Baojia
