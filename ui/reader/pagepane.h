// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/pagelistmodel.h"
#include "ui/pageview/pagecanvas.h"
#include "ui/pageview/pagesources.h"
#include "ui/reader/readingsession.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListView;
class QSplitter;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class PageMenu;
class ThumbnailGrid;

/// The page column: 上一版 · pages · 下一版, thumbnails of all pages, the picture of the page with its zones,
/// and 标题导航.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    PagePane(Actions &actions, PageSources sources, QWidget *parent = nullptr);

    void showPage(const PageState &state);
    /// The same page, whose names are others now.
    void showNames(const PageState &state);
    /// Marks the article that is open; invalid: none.
    void setCurrentArticle(ArticleId article);
    /// Lights the zones of a search's hit wherever its page is shown; invalid: no longer.
    void setFoundArticle(ArticleId article);
    /// Articles that were read meanwhile, or are to be read again.
    void applyChange(const LibraryChange &change);
    void setBookmarked(ArticleId article, bool bookmarked);
    /// Whether the column lies above the article, low and wide: picture and headlines stand side by side
    /// then.
    void setStacked(bool stacked);
    void clear();

    /// Whether the page shown has a label; the column folds away for sources without pages.
    [[nodiscard]] bool hasPages() const { return m_hasPages; }

    /// Zoom, two pages, thumbnails: for the window's state.
    [[nodiscard]] QByteArray look() const;
    void setLook(const QByteArray &look);

    [[nodiscard]] PageCanvas *canvas() const { return m_canvas; }

    [[nodiscard]] PageMenu *menu() const { return m_menu; }

    [[nodiscard]] ThumbnailGrid *thumbnails() const { return m_thumbnails; }

Q_SIGNALS:
    void pageActivated(Baojia::PageId page);
    void articleActivated(Baojia::ArticleId article);
    /// A headline is to be opened in a tab of its own.
    void newTabWanted(Baojia::ArticleId article);
    void linkWanted(Baojia::ArticleId article);
    void failed(const Baojia::Error &error);
    /// What was done with a picture, in words.
    void said(const QString &text);

private:
    QWidget *makeHeader();
    QWidget *makeTools();
    QWidget *makeTitles();
    void connectActions();
    void connectMenu();
    void followZoom(const ZoomMode &mode);
    void placeThumbnails();
    void showSheets();
    void askFacing(PageId page);
    void setMarks();
    void select(ArticleId article);

    Actions &m_actions;
    PageSources m_sources;
    PageListModel *m_pagesModel;
    ArticleListModel *m_articlesModel;
    QComboBox *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_tools = nullptr;
    QList<QToolButton *> m_pictureTools; ///< those that a page without a picture has no use for
    PageCanvas *m_canvas = nullptr;
    PageMenu *m_menu = nullptr;
    ThumbnailGrid *m_thumbnails = nullptr;
    QListView *m_titles = nullptr;
    PageSheet m_sheet; ///< the page that is read
    PageSheet m_facing; ///< the one beside it, once it is known
    quint64 m_generation = 0; ///< which page beside it is to be answered
    ArticleId m_current;
    ArticleId m_found;
    bool m_hasPages = false;
};

} // namespace Baojia
