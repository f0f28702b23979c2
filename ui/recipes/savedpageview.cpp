// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/savedpageview.h"

#include "paper/article.h"
#include "ui/reader/textarticleview.h"
#include "ui/recipes/recipeverdict.h"
#include "ui/source/shownsource.h"
#include "ui/source/sourcedialog.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourceview.h"
#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QPromise>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Held = std::shared_ptr<std::shared_ptr<const ShownPage>>;

/// The address that the page has in the view: always the same, so that it is loaded anew and not turned to.
ContentUrl addressInView()
{
    return ContentUrl::ofArticle(ArticleId(1));
}

QFuture<Result<Content>> answered(const Result<Content> &content)
{
    QPromise<Result<Content>> promise;
    promise.start();
    promise.addResult(content);
    promise.finish();
    return promise.future();
}

/// Hands out the page that is held and nothing else, whatever it asks for.
ContentProvider providerOf(const Held &held, QByteArray ShownPage::*html)
{
    return [held, html](const ContentUrl &url, const ReadingStyle &) {
        if (*held && url == addressInView())
            return answered(Content{"text/html"_ba, (**held).*html});
        return answered(Error{ErrorKind::NoSuchAsset, {}, {}});
    };
}

} // namespace

SavedPageView::SavedPageView(WebView web, QWidget *parent)
    : QTabWidget(parent)
    , m_web(std::move(web))
    , m_page(std::make_shared<std::shared_ptr<const ShownPage>>())
    , m_look(new QStackedWidget(this))
    , m_source(new SourceView(this))
    , m_highlighter(new SourceHighlighter(m_source->document()))
{
    setDocumentMode(true);
    setAccessibleName(tr("Saved page"));
    auto *const hint = new QLabel(tr("Choose a saved page to try the recipe on."), m_look);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setMargin(24);
    m_look->addWidget(hint);
    m_source->setAccessibleName(tr("Source of the page"));
    m_source->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_highlighter->setPalette(palette());
    //: Tab: the saved page as it looks
    addTab(m_look, tr("Page"));
    //: Tab: the HTML of the saved page
    addTab(m_source, tr("Source"));
    connect(this, &QTabWidget::currentChanged, this, &SavedPageView::showSource);
}

void SavedPageView::makeWebView()
{
    put(m_web(providerOf(m_page, &ShownPage::html), m_look));
    // A saved page brings colours of its own, for a white ground.
    m_view->setStyle({Theme::Light});
    connect(m_view, &ArticleView::failed, this, [this] {
        m_view->deleteLater();
        m_look->removeWidget(m_view->widget());
        makeTextView();
        showLook();
    }, Qt::QueuedConnection);
}

void SavedPageView::makeTextView()
{
    put(new TextArticleView(providerOf(m_page, &ShownPage::plain), m_look));
    m_view->setStyle({isDark(palette()) ? Theme::Dark : Theme::Light});
}

void SavedPageView::put(ArticleView *view)
{
    m_view = view;
    m_look->addWidget(view->widget());
    connect(view, &ArticleView::shown, this, &SavedPageView::shown);
}

void SavedPageView::showPage(const std::shared_ptr<const ShownPage> &page)
{
    *m_page = page;
    m_isCoveredByTab = true;
    m_source->clear();
    showLook();
    showSource();
}

void SavedPageView::showLook()
{
    if (!m_view && m_web)
        makeWebView();
    else if (!m_view)
        makeTextView();
    m_look->setCurrentWidget(m_view->widget());
    m_view->show(addressInView(), 0);
}

/// Laying out some megabytes takes a while, which who looks at the page only need not wait for.
void SavedPageView::showSource()
{
    if (currentWidget() != m_source || !*m_page || !std::exchange(m_isCoveredByTab, false))
        return;
    const ShownPage &page = **m_page;
    const ShownSource shown = shownSource(page.source);
    const bool isSmall = page.page.bytes.size() <= SourceDialog::colourLimit;
    m_highlighter->setKind({.name = isSmall ? page.page.name : QString(), .mediaType = {}, .charset = {}, .bytes = {}},
                           isSmall ? QStringView(shown.text) : QStringView());
    m_source->setPlainText(shown.text);
    m_highlighter->start();
}

void SavedPageView::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
}

} // namespace Baojia
