// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/pagelistmodel.h"
#include "ui/reader/pagepicture.h"
#include "ui/reader/readingsession.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListView;
class QScrollArea;
class QSplitter;
QT_END_NAMESPACE

namespace Baojia {

/// The page column: 上一版 · pages · 下一版, the picture of the page with its zones, and 标题导航.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(Actions &actions, QWidget *parent = nullptr);

    void showPage(const PageState &state);
    /// Marks the article that is open; invalid: none.
    void setCurrentArticle(ArticleId article);
    /// Articles that were read meanwhile, or are to be read again.
    void applyChange(const LibraryChange &change);
    void setBookmarked(ArticleId article, bool bookmarked);
    /// Whether the column lies above the article, low and wide: picture and headlines stand side by side then.
    void setStacked(bool stacked);
    void clear();

    /// Whether the page shown has a label; the column folds away for sources without pages.
    [[nodiscard]] bool hasPages() const { return m_hasPages; }

Q_SIGNALS:
    void pageActivated(Baojia::PageId page);
    void articleActivated(Baojia::ArticleId article);
    /// A headline is to be opened in a tab of its own.
    void newTabWanted(Baojia::ArticleId article);
    void linkWanted(Baojia::ArticleId article);

private:
    QWidget *makeHeader(Actions &actions);
    QWidget *makeTitles();
    void select(ArticleId article);

    PageListModel *m_pagesModel;
    ArticleListModel *m_articlesModel;
    QComboBox *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QScrollArea *m_pictureArea = nullptr;
    PagePicture *m_picture = nullptr;
    QListView *m_titles = nullptr;
    ArticleId m_current;
    bool m_hasPages = false;
};

} // namespace Baojia
