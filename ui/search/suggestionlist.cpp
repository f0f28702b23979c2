// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestionlist.h"

#include "ui/models/roles.h"
#include "ui/models/suggestionmodel.h"
#include "ui/widgets/linedelegate.h"

#include <QtGui/QAccessible>


namespace Baojia {

namespace {

constexpr int sideMargin = 10;
constexpr int rowPadding = 12; // px
constexpr int mostRowsShown = 9; // more scroll
constexpr int leastWidth = 300; // px
constexpr int distance = 3; // from the line

/// Whether the row is no query, but something to do.
bool isRemark(const QModelIndex &index)
{
    const auto *const model = qobject_cast<const SuggestionModel *>(index.model());
    return model && model->choice(index.row()).then == SuggestionModel::Choice::Then::ForgetRecent;
}

class SuggestionDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QString detail(const QModelIndex &index) const override { return index.data(DetailRole).toString(); }

    [[nodiscard]] bool isSecondary(const QModelIndex &index) const override { return isRemark(index); }

    // The keyboard is in the line, and the row that it moves is not to look asleep.
    [[nodiscard]] bool isAlwaysActive() const override { return true; }
};

} // namespace

SuggestionList::SuggestionList(SuggestionModel *model, QWidget *line)
    : QListView(line->window())
    , m_line(line)
{
    hide();
    setModel(model);
    setItemDelegate(new SuggestionDelegate({sideMargin, rowPadding}, this));
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
