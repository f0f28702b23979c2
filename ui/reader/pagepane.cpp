// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepane.h"

#include "base/answer.h"
#include "reading/facingpages.h"
#include "ui/models/roles.h"
#include "ui/pageview/pagemenu.h"
#include "ui/pageview/thumbnailgrid.h"
#include "ui/reader/pagesources.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusedge.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowlinks.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Baojia {

namespace {

QToolButton *button(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    made->setToolButtonStyle(style);
    return made;
}

} // namespace

PagePane::PagePane(Actions &actions, PageSources sources, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_sources(std::move(sources))
    , m_pagesModel(new PageListModel(this))
    , m_articlesModel(new ArticleListModel(this))
{
    setAccessibleName(tr("Page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeTools());

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_thumbnails = new ThumbnailGrid(m_sources.thumbnails, m_splitter);
    m_thumbnails->hide();
    m_canvas = new PageCanvas(m_sources.raster, m_splitter);
    m_menu = new PageMenu(m_canvas, m_sources);
    m_splitter->addWidget(m_thumbnails);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(makeTitles());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    layout->addWidget(m_splitter, 1);
    new FocusEdge(m_thumbnails, this);
    new FocusEdge(m_canvas, this);
    new FocusEdge(m_titles, this);

    connect(m_thumbnails, &ThumbnailGrid::pageActivated, this, &PagePane::pageActivated);
    connect(m_canvas, &PageCanvas::articleActivated, this, &PagePane::articleActivated);
    connect(m_canvas, &PageCanvas::articleHovered, this, [this](ArticleId article) {
        const QModelIndex row = m_articlesModel->bring(article.isValid() ? article : m_current);
        if (row.isValid())
            m_titles->scrollTo(row);
        select(article.isValid() ? article : m_current);
    });
    connectActions();
    connectMenu();
}

void PagePane::connectActions()
{
    const auto on = [this](ActionId id, auto &&call) {
        connect(m_actions.action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::PageZoomIn, [this] { m_canvas->zoomBy(1); });
    on(ActionId::PageZoomOut, [this] { m_canvas->zoomBy(-1); });
    on(ActionId::PageFitWidth, [this] {
        m_canvas->setZoomMode({ZoomMode::Fit::Width, 1});
        followZoom(m_canvas->zoom().mode());
    });
    on(ActionId::PageFitPage, [this] {
        m_canvas->setZoomMode({ZoomMode::Fit::Page, 1});
        followZoom(m_canvas->zoom().mode());
    });
    connect(m_canvas, &PageCanvas::zoomModeChanged, this, &PagePane::followZoom);
    connect(m_actions.action(ActionId::TwoPages), &QAction::toggled, this, &PagePane::showSheets);
    connect(m_actions.action(ActionId::PageThumbnails), &QAction::toggled, this, [this](bool shown) {
        m_thumbnails->setVisible(shown);
        placeThumbnails();
    });
    followZoom(m_canvas->zoom().mode());
}

void PagePane::connectMenu()
{
    connect(m_menu, &PageMenu::failed, this, &PagePane::failed);
    connect(m_menu, &PageMenu::copied, this, [this] { Q_EMIT said(tr("The picture is on the clipboard.")); });
    connect(m_menu, &PageMenu::saved, this, [this](const QString &file) {
        //: %1 is the name of a file
        Q_EMIT said(tr("The picture was saved as %1.").arg(QFileInfo(file).fileName()));
    });
}

void PagePane::followZoom(const ZoomMode &mode)
{
    m_actions.action(ActionId::PageFitWidth)->setChecked(mode.fit == ZoomMode::Fit::Width);
    m_actions.action(ActionId::PageFitPage)->setChecked(mode.fit == ZoomMode::Fit::Page);
}

QByteArray PagePane::look() const
{
    QByteArrayList words{m_canvas->zoom().mode().toBytes()};
    if (m_actions.action(ActionId::TwoPages)->isChecked())
        words << "two";
    if (m_actions.action(ActionId::PageThumbnails)->isChecked())
        words << "thumbnails";
    return words.join(' ');
}

void PagePane::setLook(const QByteArray &look)
{
    const QByteArrayList words = look.split(' ');
    m_canvas->setZoomMode(ZoomMode::fromBytes(words.constFirst()));
    m_actions.action(ActionId::TwoPages)->setChecked(words.contains("two"));
    m_actions.action(ActionId::PageThumbnails)->setChecked(words.contains("thumbnails"));
}

QWidget *PagePane::makeHeader()
{
    auto *header = new PaneHeader(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(6, 4, 6, 4);
    m_pages = new QComboBox(header);
    m_pages->setModel(m_pagesModel);
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->setMinimumContentsLength(8);
    m_pages->setAccessibleName(tr("Pages of this edition"));
    auto *previous = button(m_actions.action(ActionId::PreviousPage), Qt::ToolButtonTextBesideIcon, header);
    auto *next = button(m_actions.action(ActionId::NextPage), Qt::ToolButtonTextBesideIcon, header);
    header->addWorded(previous);
    header->addWorded(next);
    row->addWidget(previous);
    row->addWidget(m_pages, 1);
    row->addWidget(next);
    connect(m_pages, &QComboBox::activated, this, [this](int index) {
        Q_EMIT pageActivated(idAt<PageId>(m_pagesModel->index(index), PageIdRole));
    });
    return header;
}

QWidget *PagePane::makeTools()
{
    m_tools = new QWidget(this);
    auto *row = new FlowLayout(2, m_tools);
    row->setContentsMargins(6, 2, 6, 2);
    const auto add = [this, row](ActionId id, Qt::ToolButtonStyle style) {
        QToolButton *tool = button(m_actions.action(id), style, m_tools);
        row->addWidget(tool);
        return tool;
    };
    for (const ActionId id : {ActionId::PageZoomOut, ActionId::PageZoomIn})
        m_pictureTools << add(id, Qt::ToolButtonIconOnly);
    for (const ActionId id : {ActionId::PageFitWidth, ActionId::PageFitPage, ActionId::TwoPages})
        m_pictureTools << add(id, Qt::ToolButtonTextOnly);
    add(ActionId::PageThumbnails, Qt::ToolButtonTextOnly);
    return m_tools;
}

QWidget *PagePane::makeTitles()
{
    auto *box = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *heading = new QLabel(tr("Headlines"), box);
    heading->setObjectName(QStringLiteral("paneHeading"));
    heading->setContentsMargins(10, 6, 10, 4);
    m_titles = new QListView(box);
    m_titles->setObjectName(QStringLiteral("headlines"));
    m_titles->setModel(m_articlesModel);
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setWordWrap(true);
    m_titles->setMouseTracking(true);
    m_titles->setUniformItemSizes(false);
    m_titles->setResizeMode(QListView::Adjust);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setAccessibleName(tr("Headlines of this page"));
    heading->setBuddy(m_titles);
    column->addWidget(heading);
    column->addWidget(m_titles, 1);
    connect(m_titles, &QListView::entered, this, [this](const QModelIndex &row) {
        m_canvas->setHighlighted(idAt<ArticleId>(row, ArticleIdRole));
    });
    const auto activate = [this](const QModelIndex &row) {
        if (row.isValid())
            Q_EMIT articleActivated(idAt<ArticleId>(row, ArticleIdRole));
    };
    auto *links = new RowLinks(m_titles, RowLinks::Menu::Shown);
    connect(links, &RowLinks::newTabWanted, this, [this](const QModelIndex &row) {
        Q_EMIT newTabWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(links, &RowLinks::linkWanted, this, [this](const QModelIndex &row) {
        Q_EMIT linkWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(m_titles, &QListView::clicked, this, activate);
    connect(m_titles, &QListView::activated, this, activate);
    return box;
}

void PagePane::showPage(const PageState &state)
{
    m_hasPages = !state.page.label.isEmpty();
    {
        const QSignalBlocker quiet(m_pages);
        m_pagesModel->setPages(state.pages);
        m_pages->setCurrentIndex(m_pagesModel->indexOf(state.page.id).row());
    }
    m_thumbnails->setPages(state.pages, state.page.id);
    m_articlesModel->setArticles(state.articles);
    const PageSheet before = std::exchange(m_sheet, sheetOf(state));
    // The other one of two that lie open.
    if (m_facing.page == m_sheet.page)
        m_facing = before;
    showSheets();
    setCurrentArticle({});
}

void PagePane::showNames(const PageState &state)
{
    m_thumbnails->pages()->forgetHeadlines();
    m_facing = {};
    const ArticleId current = m_current;
    showPage(state);
    m_current = current;
    setMarks();
    select(current);
}

void PagePane::showSheets()
{
    ++m_generation;
    const bool pictured = !m_sheet.image.isNull();
    m_canvas->setVisible(pictured);
    for (QToolButton *tool : std::as_const(m_pictureTools))
        tool->setVisible(pictured);
    for (const ActionId id : {ActionId::PageZoomIn,
                              ActionId::PageZoomOut,
                              ActionId::PageFitWidth,
                              ActionId::PageFitPage,
                              ActionId::TwoPages})
        m_actions.action(id)->setEnabled(pictured);
    if (!pictured) {
        m_canvas->setSheets({});
        return;
    }
    QList<PageSheet> sheets;
    const QList<PageId> spread = m_actions.action(ActionId::TwoPages)->isChecked()
        ? facingPages(m_pagesModel->pages(), m_sheet.page)
        : QList<PageId>{m_sheet.page};
    for (const PageId id : spread) {
        const QModelIndex row = m_pagesModel->indexOf(id);
        const Page page = row.isValid() ? m_pagesModel->pages().at(row.row()) : Page();
        if (id == m_sheet.page)
            sheets.append(m_sheet);
        else if (id == m_facing.page)
            sheets.append(m_facing);
        else if (!page.picture.isNull()) // blank paper until it is there, so that nothing jumps when it comes
            sheets.append({id, {}, page.picture, {}, {}, {}, {}});
    }
    m_canvas->setSheets(sheets, m_sheet.page);
    setMarks();
    for (const PageSheet &sheet : std::as_const(sheets)) {
        if (sheet.image.isNull())
            askFacing(sheet.page);
    }
}

void PagePane::askFacing(PageId page)
{
    whenAnswered(
        m_sources.sheet(page), this, [this, generation = m_generation](const Result<PageSheet> &sheet) {
            if (generation != m_generation)
                return;
            if (!sheet) {
                Q_EMIT failed(sheet.error());
                return;
            }
            m_facing = *sheet;
            if (!m_facing.image.isNull())
                showSheets();
        });
}

void PagePane::setMarks()
{
    m_canvas->setCurrent(m_current);
    m_canvas->setFound(m_found);
}

void PagePane::setCurrentArticle(ArticleId article)
{
    m_current = article;
    setMarks();
    m_canvas->reveal(article);
    select(article);
}

void PagePane::setFoundArticle(ArticleId article)
{
    m_found = article;
    setMarks();
}

void PagePane::select(ArticleId article)
{
    m_titles->setCurrentIndex(m_articlesModel->bring(article));
}

void PagePane::applyChange(const LibraryChange &change)
{
    for (const ArticleId id : change.becameRead)
        m_articlesModel->setRead(id, true);
    for (const ArticleId id : change.becameUnread)
        m_articlesModel->setRead(id, false);
}

void PagePane::setBookmarked(ArticleId article, bool bookmarked)
{
    m_articlesModel->setBookmarked(article, bookmarked);
}

void PagePane::placeThumbnails()
{
    if (m_thumbnails->isHidden())
        return;
    // A strip: one row above the picture, or one column beside it.
    const QSize strip = m_thumbnails->sizeHint();
    if (m_splitter->orientation() == Qt::Vertical)
        m_splitter->setSizes({strip.height(), height() * 2 / 5, height() / 4});
    else
        m_splitter->setSizes({strip.width(), width() / 2, width() / 3});
}

void PagePane::setStacked(bool stacked)
{
    m_splitter->setOrientation(stacked ? Qt::Horizontal : Qt::Vertical);
    placeThumbnails();
}

void PagePane::clear()
{
    m_hasPages = false;
    m_current = {};
    m_sheet = {};
    m_facing = {};
    m_pagesModel->setPages({});
    m_thumbnails->setPages({}, {});
    m_articlesModel->setArticles({});
    showSheets();
}

} // namespace Baojia
