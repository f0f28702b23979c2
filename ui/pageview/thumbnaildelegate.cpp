// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/thumbnaildelegate.h"

#include "ui/models/roles.h"
#include "ui/pageview/thumbnailmodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace Baojia {

namespace {

constexpr QSize kPicture(92, 132); // logical px
constexpr int kPadding = 8;
constexpr int kLines = 2; // of the name

/// A sheet of paper with headlines, the first one larger.
void paintPlaceholder(QPainter &painter, const QRect &sheet, const QStringList &headlines)
{
    painter.fillRect(sheet, Qt::white);
    QFont font = painter.font();
    int y = sheet.top() + 8;
    for (qsizetype i = 0; i < headlines.size(); ++i) {
        font.setPixelSize(i == 0 ? 11 : 8);
        font.setBold(i == 0);
        painter.setFont(font);
        painter.setPen(QColor(0x33, 0x33, 0x33));
        const int height = painter.fontMetrics().lineSpacing() * (i == 0 ? 2 : 1);
        if (y + height > sheet.bottom() - 4)
            break;
        const QRect line(sheet.left() + 6, y, sheet.width() - 12, height);
        if (i == 0)
            painter.drawText(line, Qt::TextWrapAnywhere, headlines.at(i));
        else
            painter.drawText(line,
                             Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(headlines.at(i), Qt::ElideRight, line.width()));
        y += height + 3;
        if (i == 0) {
            painter.setPen(QColor(0x99, 0x99, 0x99));
            painter.drawLine(line.left(), y, line.right(), y);
            y += 4;
        }
    }
}

/// 第01版 above 要闻: as a rule neither fits in half a line.
QStringList linesOf(const QModelIndex &index)
{
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString name = index.data(NameRole).toString();
    if (name.isEmpty() || !whole.endsWith(name) || whole == name)
        return {whole};
    return {whole.chopped(name.size()).trimmed(), name};
}

void paintLines(QPainter &painter, const QRect &box, const QStringList &lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (int i = 0; i < kLines && i < lines.size(); ++i)
        painter.drawText(
            QRect(box.left(), box.top() + i * metrics.lineSpacing(), box.width(), metrics.lineSpacing()),
            Qt::AlignCenter,
            metrics.elidedText(lines.at(i), Qt::ElideRight, box.width()));
}

} // namespace

void ThumbnailDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const bool open = index.data(ThumbnailModel::OpenRole).toBool();
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QColor accent = palette.color(QPalette::Highlight);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor back = accent;
        back.setAlphaF(selected ? 0.25F : 0.1F);
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), back);
    }
    const QRect box(option.rect.left() + (option.rect.width() - kPicture.width()) / 2,
                    option.rect.top() + kPadding,
                    kPicture.width(),
                    kPicture.height());
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    QRect sheet = box;
    if (!picture.isNull()) {
        // At the foot of the box, as pages stand on a shelf.
        const QSize size = picture.size().scaled(box.size(), Qt::KeepAspectRatio);
        sheet = QRect(QPoint(box.center().x() - size.width() / 2, box.bottom() + 1 - size.height()), size);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(sheet, picture);
    } else {
        paintPlaceholder(*painter, sheet, index.data(ThumbnailModel::HeadlinesRole).toStringList());
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(open ? QPen(accent, 3) : QPen(palette.color(QPalette::Mid), 1));
    painter->drawRect(open ? sheet.adjusted(-2, -2, 1, 1) : sheet.adjusted(0, 0, -1, -1));
    QFont font = option.font;
    font.setBold(open);
    painter->setFont(font);
    const QVariant secondary = index.data(Qt::ForegroundRole);
    painter->setPen(secondary.isValid() ? secondary.value<QBrush>().color() : palette.color(QPalette::Text));
    paintLines(*painter,
               QRect(option.rect.left() + 3,
                     box.bottom() + 6,
                     option.rect.width() - 6,
                     option.rect.bottom() - box.bottom()),
               linesOf(index));
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {kPicture.width() + 2 * kPadding,
            kPicture.height() + 2 * kPadding + kLines * option.fontMetrics.lineSpacing() + 4};
}

} // namespace Baojia
