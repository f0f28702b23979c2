// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/readingstate.h"
#include "paper/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

class BookmarkModel;
class NewspaperFilter;
class NewspaperTreeModel;
class SidebarSection;

/// The left side of the window: newspapers 报纸 with their years, months and editions 期, a line to filter
/// them, and below them sections that fold: the bookmarks 收藏, and what else is added.
class SidebarPanel : public QWidget
{
    Q_OBJECT

public:
    /// The models must live longer than the panel; whoever owns them fetches their rows.
    SidebarPanel(NewspaperTreeModel *newspapers, BookmarkModel *bookmarks, QWidget *parent = nullptr);

    /// Puts a section below the others.
    void addSection(SidebarSection *section);
    /// Puts a list that is as high as its rows under the sections; the panel owns it then.
    void addShortList(QWidget *list);

    /// Opens the rows above the edition and goes to the edition, fetching what is needed. Emits nothing.
    void select(EditionId id);

    /// The places of the lines between the sections, and which are folded.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// Wide enough for a date, its weekday and a number, in letters of any size.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editionActivated(Baojia::EditionId id);
    /// A bookmark.
    void articleActivated(Baojia::ArticleId id);
    /// Enter or a double click on a newspaper; one click opens and closes it.
    void newspaperActivated(Baojia::NewspaperId id);
    /// They are to be opened in tabs of their own.
    void editionInTabWanted(Baojia::EditionId id);
    void articleInTabWanted(Baojia::ArticleId id);
    void linkWanted(Baojia::ArticleId id);
    void editionLinkWanted(const QString &newspaper, QDate date);
    void markReadWanted(const Baojia::ReadScope &scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNewspapers();
    void makeTree(QWidget *part);
    SidebarSection *makeBookmarks();
    void makeRoom(SidebarSection *section);
    void openRow(const QModelIndex &index);
    void clickRow(const QModelIndex &index);
    void openBookmark(const QModelIndex &index);
    void showRevealed(const QModelIndex &edition);
    void updateNewspapers();
    void updateBookmarks();
    void showMenu(const QPoint &place);
    bool keyInFilter(int key);

    NewspaperTreeModel *m_newspapers;
    BookmarkModel *m_bookmarks;
    NewspaperFilter *m_filter;
    QLineEdit *m_filterLine = nullptr;
    QStackedWidget *m_stack = nullptr; // the tree, or why it is empty
    QTreeView *m_tree = nullptr;
    QWidget *m_emptyLibrary = nullptr;
    QWidget *m_noMatch = nullptr;
    SidebarSection *m_bookmarksSection = nullptr;
    QList<SidebarSection *> m_sections;
    QSplitter *m_splitter;
    bool m_doubleClicked = false; // the click that follows belongs to it
    bool m_firstRows = true;
};

} // namespace Baojia
