// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// Dates as people read them. The weekday is computed, never read from a document.
class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)

public:
    /// 2026-01-28 周三; empty for no date.
    [[nodiscard]] static QString withWeekday(QDate date);
    /// 周三
    [[nodiscard]] static QString weekday(QDate date);
};

}
