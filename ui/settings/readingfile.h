// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/readingsettings.h"

namespace Baojia {

/// ReadingSettings in an INI file of their own, which somebody may want to carry to another computer. What
/// stands there may have been written by anybody; it is replaced as a whole or not at all.
class ReadingFile
{
public:
    /// Empty: nothing is kept.
    explicit ReadingFile(QString file)
        : m_file(std::move(file))
    { }

    [[nodiscard]] ReadingSettings load() const;
    void save(const ReadingSettings &settings) const;

private:
    QString m_file;
};

} // namespace Baojia
