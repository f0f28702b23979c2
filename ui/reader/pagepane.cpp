// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepane.h"

#include "ui/models/roles.h"
#include "ui/widgets/focusedge.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowlinks.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
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

PagePane::PagePane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_pagesModel(new PageListModel(this))
    , m_articlesModel(new ArticleListModel(this))
{
    setAccessibleName(tr("Page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(actions));

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_pictureArea = new QScrollArea(m_splitter);
    m_pictureArea->setWidgetResizable(true);
    m_pictureArea->setFrameShape(QFrame::NoFrame);
    m_pictureArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pictureArea->setAccessibleName(tr("Picture of the page"));
    m_picture = new PagePicture(m_pictureArea);
    m_pictureArea->setWidget(m_picture);
    m_splitter->addWidget(m_pictureArea);
    m_splitter->addWidget(makeTitles());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    layout->addWidget(m_splitter, 1);
    new FocusEdge(m_pictureArea, this);
    new FocusEdge(m_titles, this);

    connect(m_picture, &PagePicture::articleActivated, this, &PagePane::articleActivated);
    connect(m_picture, &PagePicture::articleHovered, this, [this](ArticleId article) {
        const QModelIndex row = m_articlesModel->bring(article.isValid() ? article : m_current);
        if (row.isValid())
            m_titles->scrollTo(row);
        select(article.isValid() ? article : m_current);
    });
}

QWidget *PagePane::makeHeader(Actions &actions)
{
    auto *header = new PaneHeader(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(6, 4, 6, 4);
    m_pages = new QComboBox(header);
    m_pages->setModel(m_pagesModel);
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->setMinimumContentsLength(8);
    m_pages->setAccessibleName(tr("Pages of this edition"));
    auto *previous = button(actions.action(ActionId::PreviousPage), Qt::ToolButtonTextBesideIcon, header);
    auto *next = button(actions.action(ActionId::NextPage), Qt::ToolButtonTextBesideIcon, header);
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
        m_picture->setHighlighted(idAt<ArticleId>(row, ArticleIdRole));
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
    m_articlesModel->setArticles(state.articles);
    m_picture->setPage(state.picture, state.zones);
    m_pictureArea->setVisible(!state.picture.isNull());
    m_pictureArea->ensureVisible(0, 0);
    setCurrentArticle({});
}

void PagePane::setCurrentArticle(ArticleId article)
{
    m_current = article;
    m_picture->setCurrent(article);
    select(article);
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

void PagePane::setStacked(bool stacked)
{
    m_splitter->setOrientation(stacked ? Qt::Horizontal : Qt::Vertical);
}

void PagePane::clear()
{
    m_hasPages = false;
    m_current = {};
    m_pagesModel->setPages({});
    m_articlesModel->setArticles({});
    m_picture->setPage({}, {});
}

} // namespace Baojia
