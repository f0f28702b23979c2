// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/quicklist.h"

#include "ui/widgets/linedelegate.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int widest = 640; // px
constexpr int edge = 24; // px that stay free at the window's sides
constexpr int top = 48; // px below the window's top
constexpr int mostRowsShown = 12; // more scroll
constexpr int fewestRowsShown = 1;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int remarkRole = Qt::UserRole + 2;

class QuickDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QString detail(const QModelIndex &index) const override { return index.data(detailRole).toString(); }

    [[nodiscard]] bool isSecondary(const QModelIndex &index) const override { return index.data(remarkRole).toBool(); }

    // The keyboard is in the line, and the row that it moves is not to look asleep.
    [[nodiscard]] bool isAlwaysActive() const override { return true; }
};

} // namespace

QuickList::QuickList(const QString &name, Words words, QWidget *window)
    : QFrame(window)
    , m_words(words)
    , m_before(window->focusWidget())
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(name);
    m_line->setPlaceholderText(name);
    m_line->setAccessibleName(name);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setModel(new QStandardItemModel(m_list));
    m_list->setItemDelegate(new QuickDelegate({10, 10}, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_words == Words::Filter)
            showRows();
        Q_EMIT wordsChanged(text);
    });
    connect(m_list, &QListView::clicked, this, &QuickList::choose);
    // Who clicks elsewhere, or goes there by keys, is done with it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now && now->window() == this->window() && now != this && !isAncestorOf(now))
            leave();
    });
    window->installEventFilter(this);
    place();
    raise();
    show();
    m_line->setFocus();
}

void QuickList::setRows(const QList<QuickRow> &rows)
{
    m_rows = rows;
    showRows();
}

void QuickList::showRows()
{
    m_shown = m_words == Words::Filter ? quickMatches(m_rows, m_line->text()) : m_rows;
    if (m_shown.isEmpty() && m_words == Words::Filter)
        m_shown += QuickRow{tr("Nothing by these words"), {}, {}, -1};
    auto *model = qobject_cast<QStandardItemModel *>(m_list->model());
    model->clear();
    for (const QuickRow &row : std::as_const(m_shown)) {
        auto *item = new QStandardItem(row.text);
        item->setData(row.detail, detailRole);
        item->setData(row.id < 0, remarkRole);
        //: For screen readers: a row of a list, and what stands at its other end
        item->setData(row.detail.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.detail), Qt::AccessibleTextRole);
        if (row.id < 0)
            item->setFlags(Qt::ItemIsEnabled);
        model->appendRow(item);
    }
    m_list->scrollToTop();
    step(1);
    place();
}

void QuickList::place()
{
    const QWidget *const area = parentWidget();
    const int width = qMin(widest, area->width() - 2 * edge);
    const int rows = qBound(fewestRowsShown, static_cast<int>(m_shown.size()), mostRowsShown);
    const int rowHeight = m_list->model()->rowCount() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 10;
    m_list->setFixedHeight(qMin(rows * rowHeight + 2, qMax(area->height() - top - 3 * edge, rowHeight)));
    layout()->activate();
    setGeometry((area->width() - width) / 2, top, width, sizeHint().height());
}

/// To the next row that can be chosen; beyond the ends it stays.
void QuickList::step(int by)
{
    const int count = m_list->model()->rowCount();
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int row = qBound(0, from + by, count - 1);
    const int way = by < 0 ? -1 : 1;
    while (row >= 0 && row < count && m_shown.at(row).id < 0)
        row += way;
    if (row < 0 || row >= count)
        return;
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    // A view without the keyboard does not say so itself.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void QuickList::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_shown.at(index.row()).id < 0)
        return;
    const QuickRow row = m_shown.at(index.row());
    leave();
    Q_EMIT chosen(row);
}

void QuickList::leave()
{
    if (std::exchange(m_left, true))
        return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before)
        m_before->setFocus();
    deleteLater();
}

bool QuickList::keyInLine(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-mostRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go that would not close it
    default: // Qt's enum: what is typed
        return false;
    }
}

bool QuickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && keyInLine(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void QuickList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Baojia
