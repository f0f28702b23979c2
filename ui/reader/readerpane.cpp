// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "ui/reader/articlefinder.h"
#include "ui/reader/findbar.h"
#include "ui/widgets/focusedge.h"
#include "ui/widgets/paneheader.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr int kViewPlace = 2; // below the header and the find bar
constexpr auto kRest = 50ms; // longer than it takes to paint, shorter than from a glance to the next key

} // namespace

ReaderPane::ReaderPane(Actions &actions,
                       const ArticleViewFactory &view,
                       ArticleViewFactory fallback,
                       QWidget *parent)
    : QWidget(parent)
    , m_fallback(std::move(fallback))
    , m_copyLink(actions.action(ActionId::CopyLink))
    , m_layout(new QVBoxLayout(this))
    , m_find(new FindBar(this))
    , m_finder(new ArticleFinder(this))
{
    setAccessibleName(tr("Article"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(makeHeader(actions));
    m_layout->addWidget(m_find);
    adopt(view(this));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ReaderPane::rested);
    connect(this, &ReaderPane::shown, &m_rest, qOverload<>(&QTimer::start));
    connect(m_find, &FindBar::wanted, m_finder, &ArticleFinder::find);
    connect(m_finder, &ArticleFinder::found, m_find, &FindBar::setResult);
    connect(m_find, &FindBar::closed, this, [this] { m_view->widget()->setFocus(); });
}

QWidget *ReaderPane::makeHeader(Actions &actions)
{
    auto *header = new PaneHeader(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(6, 4, 6, 4);
    const auto add = [header, row, &actions](ActionId id, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        button->setToolButtonStyle(style);
        row->addWidget(button);
        if (style == Qt::ToolButtonTextBesideIcon)
            header->addWorded(button);
    };
    m_place = new QLabel(header);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(QStringLiteral("88 / 88")));
    m_place->setAccessibleName(tr("Place on the page"));
    m_zoom = new QLabel(header);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("300%")) + 4);
    m_zoom->setAccessibleName(tr("Size of the text"));
    add(ActionId::PreviousArticle, Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_place);
    add(ActionId::NextArticle, Qt::ToolButtonTextBesideIcon);
    row->addStretch(1);
    add(ActionId::ZoomOut, Qt::ToolButtonIconOnly);
    add(ActionId::ZoomReset, Qt::ToolButtonIconOnly);
    add(ActionId::ZoomIn, Qt::ToolButtonIconOnly);
    row->addWidget(m_zoom);
    add(ActionId::ReadingSettings, Qt::ToolButtonIconOnly);
    add(ActionId::ToggleBookmark, Qt::ToolButtonIconOnly);
    add(ActionId::ExportArticle, Qt::ToolButtonIconOnly);
    return header;
}

void ReaderPane::adopt(ArticleView *view)
{
    m_view = view;
    m_finder->setView(view);
    m_layout->insertWidget(kViewPlace, view->widget(), 1);
    new FocusEdge(view->widget(), this);
    view->widget()->addAction(m_copyLink);
    if (m_style)
        view->setStyle(*m_style);
    view->setZoom(m_zoomFactor);
    connect(view, &ArticleView::shown, this, [this](const ContentUrl &url) {
        if (m_findWhenShown.isEmpty() || url != m_url)
            return;
        m_find->open(std::exchange(m_findWhenShown, {}));
        m_view->widget()->setFocus();
    });
    connect(view, &ArticleView::shown, this, &ReaderPane::shown);
    connect(view, &ArticleView::scrolled, this, [this](double position) {
        m_position = position;
        Q_EMIT positionChanged(position);
    });
    connect(view, &ArticleView::pagedToEnd, this, &ReaderPane::endReached);
    connect(view, &ArticleView::linkActivated, this, &ReaderPane::linkActivated);
    connect(view, &ArticleView::articleActivated, this, &ReaderPane::articleActivated);
    connect(view, &ArticleView::pageActivated, this, &ReaderPane::pageActivated);
    connect(view, &ArticleView::newTabWanted, this, &ReaderPane::newTabWanted);
    connect(view, &ArticleView::pictureActivated, this, &ReaderPane::pictureActivated);
    connect(view, &ArticleView::linkHovered, this, &ReaderPane::statusText);
    connect(view, &ArticleView::zoomStepWanted, this, &ReaderPane::zoomStepWanted);
    connect(view, &ArticleView::failed, this, &ReaderPane::replaceView);
}

void ReaderPane::replaceView()
{
    if (!m_fallback)
        return;
    ArticleView *dead = m_view;
    const QWidget *focus = window()->focusWidget();
    // What had it within the dead view may be gone already.
    const bool hadFocus = !focus || focus == dead->widget() || dead->widget()->isAncestorOf(focus);
    adopt(std::exchange(m_fallback, {})(this));
    dead->widget()->deleteLater();
    dead->deleteLater();
    // Who was reading goes on with the keys that they read with.
    if (hadFocus)
        m_view->widget()->setFocus();
    if (m_url)
        m_view->show(*m_url, m_position);
}

void ReaderPane::showArticle(const ArticleState &state)
{
    const ContentUrl url = ContentUrl::ofArticle(state.article.header.id);
    m_position = state.position;
    m_placeText =
        QStringLiteral("%1 / %2").arg(state.neighbours.articleNumber).arg(state.neighbours.articlesOnPage);
    if (m_findWhenShown.isEmpty() && url != m_url)
        m_find->close();
    m_url = url;
    m_rest.stop();
    m_view->show(url, state.position);
}

void ReaderPane::showFront(PageId page, const Neighbours &neighbours, double position)
{
    m_find->close();
    m_position = position;
    m_placeText =
        neighbours.articlesOnPage > 0 ? QStringLiteral("– / %1").arg(neighbours.articlesOnPage) : QString();
    m_url = ContentUrl::ofPageFront(page);
    m_rest.stop();
    m_view->show(*m_url, position);
}

void ReaderPane::showPlace()
{
    m_place->setText(m_placeText);
}

void ReaderPane::clear()
{
    m_url.reset();
    m_rest.stop();
    m_placeText.clear();
    m_place->clear();
    m_view->clear();
}

void ReaderPane::setStyle(const ReadingStyle &style)
{
    if (m_style == style)
        return;
    m_style = style;
    m_view->setStyle(style);
}

void ReaderPane::setZoom(int percent)
{
    m_zoomFactor = percent / 100.0;
    m_zoom->setText(QStringLiteral("%1%").arg(percent));
    m_view->setZoom(m_zoomFactor);
}

void ReaderPane::openFind()
{
    // A selection is most often what one wants to find; a long one is not.
    constexpr qsizetype longest = 60;
    const QString selected = m_view->selectedText();
    m_find->open(selected.size() <= longest ? selected : QString());
}

void ReaderPane::closeFind()
{
    m_find->close();
}

void ReaderPane::findAgain(bool backwards)
{
    if (m_find->isHidden())
        openFind();
    else
        m_finder->find(m_find->text(), backwards);
}

void ReaderPane::setOtherForms(OtherForms forms)
{
    m_finder->setOtherForms(std::move(forms));
}

void ReaderPane::findWhenShown(const QString &text)
{
    m_findWhenShown = text;
}

bool ReaderPane::isFinding() const
{
    return !m_find->isHidden();
}

} // namespace Baojia
