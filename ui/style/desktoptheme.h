// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingstyle.h"

#include <QtCore/QObject>

namespace Baojia {

/// 跟随系统: whether the desktop is light or dark.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(QObject *parent = nullptr);

    /// Light or Dark, now. Not for every moment: before Qt 6.5 the program's own palette is taken off to see
    /// it, and put on again.
    [[nodiscard]] Theme theme();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The desktop says that something of its look is another.
    void mayHaveChanged();

private:
    bool m_looks = false; ///< what is told is what theme() does
    bool m_tells = false;
};

} // namespace Baojia
