// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtCore/QString>

namespace Baojia {

/// The keys that a person chose, in an INI file of their own. Not part of the window's state, which may be lost without loss:
/// these were chosen one by one, and somebody may want to carry the file to another computer. Only what differs from the
/// table is written, so that a new usual key reaches everybody who chose none.
class KeyFile
{
public:
    /// Empty: nothing is kept.
    explicit KeyFile(QString file)
        : m_file(std::move(file))
    { }

    /// Gives the actions the chosen keys; what the file names and the program does not know stays there.
    void apply(Actions &actions) const;
    void save(const Actions &actions) const;

private:
    QString m_file;
};

} // namespace Baojia
