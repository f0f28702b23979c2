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
    /// 2026年
    [[nodiscard]] static QString year(int year);
    /// 1月; `month` from 1 to 12.
    [[nodiscard]] static QString month(int month);
    /// 2026年1月
    [[nodiscard]] static QString yearAndMonth(int year, int month);
    /// 28日 周三: where year and month are told already.
    [[nodiscard]] static QString dayOfMonth(QDate date);
    /// 周三
    [[nodiscard]] static QString weekday(QDate date);
};

}
