// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebarpanel.h"

#include "ui/models/bookmarkmodel.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/roles.h"
#include "ui/sidebar/newspaperfilter.h"
#include "ui/sidebar/sidebarsection.h"
#include "ui/style/icons.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlinks.h"
#include "ui/words/datewords.h"

#include <QtCore/QDataStream>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool isEdition(const QModelIndex &index)
{
    return index.data(EditionIdRole).isValid();
}

/// Of a row anywhere below it.
NewspaperId newspaperAbove(QModelIndex index)
{
    while (index.parent().isValid())
        index = index.parent();
    return idAt<NewspaperId>(index, NewspaperIdRole);
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

SidebarPanel::SidebarPanel(NewspaperTreeModel *newspapers, BookmarkModel *bookmarks, QWidget *parent)
    : QWidget(parent)
    , m_newspapers(newspapers)
    , m_bookmarks(bookmarks)
    , m_filter(new NewspaperFilter(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_filter->setSourceModel(newspapers);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeNewspapers());
    m_splitter->setStretchFactor(0, 3);
    m_bookmarksSection = makeBookmarks();
    addSection(m_bookmarksSection);
    m_splitter->setSizes({600, 200});

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_tree);
    //: The left part of the window
    setAccessibleName(tr("Sidebar"));

    connect(m_newspapers, &NewspaperTreeModel::loaded, this, &SidebarPanel::updateNewspapers);
    connect(m_newspapers, &NewspaperTreeModel::revealed, this, &SidebarPanel::showRevealed);
    connect(m_bookmarks, &BookmarkModel::loaded, this, &SidebarPanel::updateBookmarks);
    updateNewspapers();
    updateBookmarks();
}

QWidget *SidebarPanel::makeNewspapers()
{
    auto *const part = new QWidget(this);
    m_filterLine = new QLineEdit(part);
    //: Placeholder of the line above the list of newspapers; name or pinyin may be typed
    m_filterLine->setPlaceholderText(tr("Filter newspapers"));
    m_filterLine->setAccessibleName(tr("Filter newspapers"));
    m_filterLine->setToolTip(tr("By name, pinyin or initials: 重庆, chongqing, cqrb"));
    addClearButton(*m_filterLine);
    m_filterLine->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)
        ->setText(m_filterLine->placeholderText());
    m_filterLine->installEventFilter(this);
    connect(m_filterLine, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateNewspapers();
    });

    makeTree(part);

    auto *const empty = new EmptyState(part);
    empty->setHeading(tr("No newspapers yet"));
    empty->setText(tr("Drag files or folders into the window to import them."));
    auto *const noMatch = new EmptyState(part);
    //: Shown when no newspaper's name holds what was typed in the filter line
    noMatch->setText(tr("No newspaper by this name"));
    m_emptyLibrary = empty;
    m_noMatch = noMatch;

    m_stack = new QStackedWidget(part);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_emptyLibrary);
    m_stack->addWidget(m_noMatch);

    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(6, 0, 6, 0);
    line->addWidget(m_filterLine);
    layout->addLayout(line);
    layout->addWidget(m_stack);
    return part;
}

void SidebarPanel::makeTree(QWidget *part)
{
    m_tree = new QTreeView(part);
    dressSidebarList(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("Newspapers"));
    m_tree->installEventFilter(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SidebarPanel::showMenu);
    auto *const links = new RowLinks(m_tree, RowLinks::Menu::None);
    connect(links, &RowLinks::newTabWanted, this, [this](const QModelIndex &row) {
        if (isEdition(row))
            Q_EMIT editionInTabWanted(idAt<EditionId>(row, EditionIdRole));
    });
    connect(m_tree, &QTreeView::clicked, this, &SidebarPanel::clickRow);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        m_doubleClicked = true;
        if (!isEdition(index))
            openRow(index);
    });
}

SidebarSection *SidebarPanel::makeBookmarks()
{
    auto *const list = new QListView(this);
    list->setUniformItemSizes(true);
    list->setModel(m_bookmarks);
    list->setAccessibleName(tr("Bookmarks"));
    list->installEventFilter(this);
    connect(list, &QListView::clicked, this, &SidebarPanel::openBookmark);
    auto *const links = new RowLinks(list, RowLinks::Menu::Shown);
    connect(links, &RowLinks::newTabWanted, this, [this](const QModelIndex &row) {
        Q_EMIT articleInTabWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(links, &RowLinks::linkWanted, this, [this](const QModelIndex &row) {
        Q_EMIT linkWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    //: Shown in the list of bookmarks while it is empty. 收藏
    return new SidebarSection(list, tr("Articles you bookmark are kept here."), this);
}

void SidebarPanel::addSection(SidebarSection *section)
{
    m_sections += section;
    m_splitter->addWidget(section);
    m_splitter->setStretchFactor(m_splitter->count() - 1, 1);
    connect(section, &SidebarSection::openChanged, this, [this, section](bool open) {
        if (open)
            makeRoom(section);
    });
}

/// What was folded opens with some rows, and not with the two that are left for it.
void SidebarPanel::makeRoom(SidebarSection *section)
{
    constexpr int part = 3; // of the panel
    const auto at = qsizetype{m_splitter->indexOf(section)};
    QList<int> sizes = m_splitter->sizes();
    const int missing = height() / part - sizes[at];
    if (missing <= 0)
        return;
    // From the tree, of which as much stays.
    const int given = qBound(0, sizes[0] - height() / part, missing);
    sizes[0] -= given;
    sizes[at] += given;
    m_splitter->setSizes(sizes);
    m_tree->scrollTo(m_tree->currentIndex());
}

void SidebarPanel::addShortList(QWidget *list)
{
    layout()->addWidget(list);
}

void SidebarPanel::select(EditionId id)
{
    m_newspapers->reveal(id);
}

void SidebarPanel::showRevealed(const QModelIndex &edition)
{
    const QModelIndex row = m_filter->mapFromSource(edition);
    if (!row.isValid())
        return; // filtered out: what a person typed is not undone
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row.parent()); // a day says little without its month
    m_tree->scrollTo(row);
}

void SidebarPanel::clickRow(const QModelIndex &index)
{
    if (std::exchange(m_doubleClicked, false))
        return;
    if (isEdition(index))
        openRow(index);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void SidebarPanel::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (isEdition(index)) {
        Q_EMIT editionActivated(idAt<EditionId>(index, EditionIdRole));
        return;
    }
    m_tree->expand(index);
    if (!index.parent().isValid())
        Q_EMIT newspaperActivated(idAt<NewspaperId>(index, NewspaperIdRole));
}

void SidebarPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const auto edition = idAt<EditionId>(index, EditionIdRole);
    const auto newspaper = idAt<NewspaperId>(index, NewspaperIdRole);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const ReadScope &scope) {
        QAction *const action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, scope] { Q_EMIT markReadWanted(scope); });
        return action;
    };
    const bool unread = index.data(UnreadRole).toInt() > 0;
    if (edition.isValid()) {
        menu->addAction(tr("Open in New Tab"), this, [this, edition] { Q_EMIT editionInTabWanted(edition); });
        menu->addAction(tr("Copy Link"), this, [this, name = index.data(NameRole).toString(), day = index.data(DateRole).toDate()] {
            Q_EMIT editionLinkWanted(name, day);
        });
        menu->addSeparator();
        add(tr("Mark Edition as Read"), {edition, {}, {}})->setEnabled(unread);
        //: All newspapers of the day of this edition
        const QDate day = index.data(DateRole).toDate();
        add(tr("Mark This Day in All Newspapers as Read"), {{}, {}, {day, day}});
    } else if (newspaper.isValid()) {
        add(tr("Mark Newspaper as Read"), {{}, newspaper, {}})->setEnabled(unread);
    } else {
        const bool isYear = !index.parent().parent().isValid();
        //: Of one newspaper
        const QString words = isYear ? tr("Mark Year as Read") : tr("Mark Month as Read");
        add(words, {{}, newspaperAbove(index), index.data(DaysRole).value<Days>()})->setEnabled(unread);
    }
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void SidebarPanel::openBookmark(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT articleActivated(idAt<ArticleId>(index, ArticleIdRole));
}

void SidebarPanel::updateNewspapers()
{
    QWidget *shown = m_tree;
    if (m_newspapers->isLoaded() && m_newspapers->rowCount() == 0)
        shown = m_emptyLibrary;
    else if (m_filter->isActive() && m_filter->rowCount() == 0)
        shown = m_noMatch;
    m_stack->setCurrentWidget(shown);
    m_filterLine->setEnabled(shown != m_emptyLibrary);
    // The only newspaper there is need not be opened by hand.
    if (m_firstRows && m_newspapers->rowCount() > 0) {
        m_firstRows = false;
        if (m_newspapers->rowCount() == 1)
            m_tree->expand(m_filter->index(0, 0));
    }
}

void SidebarPanel::updateBookmarks()
{
    const int count = m_bookmarks->count();
    //: Heading of the list of bookmarks 收藏; %1 is how many there are
    m_bookmarksSection->setTitle(count > 0 ? tr("Bookmarks  %1").arg(count) : tr("Bookmarks"),
                                 tr("Show or hide the bookmarks"));
}

bool SidebarPanel::keyInFilter(int key)
{
    if (key == Qt::Key_Escape && !m_filterLine->text().isEmpty()) {
        m_filterLine->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_tree->setFocus();
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    return false;
}

bool SidebarPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const pressed = static_cast<QKeyEvent *>(event);
        if (watched == m_filterLine && keyInFilter(pressed->key()))
            return true;
        if (watched == m_tree && isEnter(pressed)) {
            openRow(m_tree->currentIndex());
            return true;
        }
        if (watched == m_bookmarksSection->list() && isEnter(pressed)) {
            openBookmark(m_bookmarksSection->list()->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QSize SidebarPanel::minimumSizeHint() const
{
    const QString widest = DateWords::withWeekday(QDate(2000, 12, 30)) + u"00000"_s;
    const int around = 2 * m_tree->indentation() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 40;
    return {fontMetrics().horizontalAdvance(widest) + around, QWidget::minimumSizeHint().height()};
}

QSize SidebarPanel::sizeHint() const
{
    return {minimumSizeHint().width() * 5 / 4, QWidget::sizeHint().height()};
}

QByteArray SidebarPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    QList<bool> open;
    for (const SidebarSection *section : m_sections)
        open += section->isOpen();
    stream << m_splitter->saveState() << open;
    return state;
}

void SidebarPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray sizes;
    QList<bool> open;
    stream >> sizes >> open;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(sizes);
    for (qsizetype i = 0; i < qMin(open.size(), m_sections.size()); ++i)
        m_sections[i]->setOpen(open[i]);
}

} // namespace Baojia
