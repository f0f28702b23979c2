// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestionlist.h"

#include "ui/models/roles.h"
#include "ui/models/suggestionmodel.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>

#include <utility>

namespace Baojia {

namespace {

constexpr int sideMargin = 10;
constexpr int rowPadding = 12; // px
constexpr int rounding = 2; // px: an advance is not quite what eliding measures
constexpr int gap = 16; // between a name and its detail
constexpr int mostRowsShown = 9; // more scroll
constexpr int leastWidth = 300; // px
constexpr int distance = 3; // from the line

/// Whether the row is no query, but something to do.
bool isRemark(const QModelIndex &index)
{
    const auto *const model = qobject_cast<const SuggestionModel *>(index.model());
    return model && model->choice(index.row()).then == SuggestionModel::Choice::Then::ForgetRecent;
}

/// The name, and its detail at the other end.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString name = std::exchange(row.text, {});
        // The keyboard is in the line, and the row that it moves is not to look asleep.
        row.state |= QStyle::State_Active;
        const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool selected = row.state.testFlag(QStyle::State_Selected);
        const QColor first =
            row.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect rect = row.rect.adjusted(sideMargin, 0, -sideMargin, 0);
        const QString detail = index.data(DetailRole).toString();
        const int most = rect.width() / 2;
        const int detailWidth =
            detail.isEmpty() ? 0 : qMin(row.fontMetrics.horizontalAdvance(detail) + rounding, most);
        const int nameWidth = rect.width() - detailWidth - (detail.isEmpty() ? 0 : gap);
        const QColor second =
            selected ? first : row.palette.color(QPalette::Active, QPalette::PlaceholderText);
        painter->save();
        painter->setFont(row.font);
        painter->setPen(isRemark(index) ? second : first);
        painter->drawText(rect,
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          row.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
        painter->setPen(second);
        painter->drawText(rect,
                          static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          row.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + rowPadding);
        return size;
    }
};

} // namespace

SuggestionList::SuggestionList(SuggestionModel *model, QWidget *line)
    : QListView(line->window())
    , m_line(line)
{
    hide();
    setModel(model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    //: The list below the search line
    setAccessibleName(tr("Suggestions"));
    line->window()->installEventFilter(this);
}

void SuggestionList::showBelow()
{
    const QWidget *const area = parentWidget();
    const int rows = qMin(model()->rowCount(), mostRowsShown);
    const int rowHeight = sizeHintForRow(0);
    ensurePolished();
    // The border and the padding of its style.
    const int edges = height() - viewport()->height();
    const QPoint place = m_line->mapTo(area, QPoint(0, m_line->height() + distance));
    const int room = qMax(area->height() - place.y() - distance, rowHeight);
    const int width = qMin(qMax(m_line->width(), leastWidth), area->width());
    setGeometry(
        qMin(place.x(), area->width() - width), place.y(), width, qMin(rows * rowHeight + edges, room));
    selectionModel()->clear();
    scrollToTop();
    raise();
    show();
}

void SuggestionList::step(int by)
{
    const int rows = model()->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : rows);
    const QModelIndex next = model()->index(from + by, 0);
    if (!next.isValid()) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(next);
    // A view without the keyboard does not say so itself.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(next.row());
    QAccessible::updateAccessibility(&event);
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        hide();
    return QListView::eventFilter(watched, event);
}

} // namespace Baojia
