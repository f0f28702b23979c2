// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace Baojia {

/// Rows of one line: a name, and what belongs to it at the other end. Both give way when there is no room.
class LineDelegate : public QStyledItemDelegate
{
public:
    /// Pixels.
    struct Space
    {
        int side = 8; ///< left and right of the text
        int padding = 10; ///< that a row is higher than its text
    };

    explicit LineDelegate(Space space, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Empty: nothing stands at the other end.
    [[nodiscard]] virtual QString detail(const QModelIndex &index) const;
    /// Whether the name is in the colour of secondary text.
    [[nodiscard]] virtual bool isSecondary(const QModelIndex &index) const;

    /// Whether rows look awake though the keyboard is elsewhere.
    [[nodiscard]] virtual bool isAlwaysActive() const { return false; }

private:
    Space m_space;
};

} // namespace Baojia
