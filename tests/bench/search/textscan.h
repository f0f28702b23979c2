// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia::Bench {

/// rg, or grep where it is not installed: what a person without a library searches with.
class TextScan
{
public:
    explicit TextScan(const QString &file);

    /// "rg" or "grep".
    [[nodiscard]] const QString &name() const { return m_name; }

    /// How many lines hold `piece`. NotAvailable when the program cannot be run.
    [[nodiscard]] Result<qint64> count(const QString &piece) const;

private:
    QString m_file;
    QString m_name;
    QString m_program;
};

} // namespace Baojia::Bench
