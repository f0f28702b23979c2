// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Baojia {

/// How much of an edition was read, as a mark whose form says it and not its colour: a disc, a disc that is
/// half empty, a tick.
enum class ReadMark { None, Unread, Partly, Read };

/// Of an edition with so many articles.
[[nodiscard]] ReadMark readMarkOf(int articles, int unread);

void paintReadMark(QPainter *painter, const QRectF &place, const QColor &ink, ReadMark mark);

/// What the marks of the calendar mean, in one row.
class ReadMarkKey : public QWidget
{
    Q_OBJECT

public:
    explicit ReadMarkKey(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Baojia
