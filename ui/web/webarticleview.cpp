// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webarticleview.h"

#include "base/answer.h"
#include "base/log.h"
#include "ui/web/pagescripts.h"

#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto scrollRest = 150ms;
constexpr auto heartbeat = 2s;
constexpr qint64 deathsWithin = 30'000; // ms
constexpr qsizetype deathsAllowed = 2;

/// The ground of each theme as in resources/css/reader.css: what shows before a page is painted.
QColor ground(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QColor(0xff, 0xff, 0xff);
    case Theme::Paper:
        return QColor(0xf6, 0xef, 0xdf);
    case Theme::Dark:
        return QColor(0x1e, 0x1f, 0x21);
    }
    return Qt::white;
}

}

WebArticleView::Engine::Engine(const ContentProvider &provider, const ErrorSentence &sentence)
    : scheme(provider, sentence)
    , profile(scheme)
    , page(profile)
{
}

WebArticleView::WebArticleView(ContentProvider provider, ErrorSentence sentence, QWidget *parent)
    : ArticleView(parent)
    , m_provider(std::move(provider))
    , m_sentence(std::move(sentence))
    , m_browser(new ArticleBrowser(parent))
{
    m_clock.start();
    m_scrollRest.setSingleShot(true);
    m_scrollRest.setInterval(scrollRest);
    m_heartbeat.setInterval(heartbeat);
    connect(&m_scrollRest, &QTimer::timeout, this, &WebArticleView::readPosition);
    connect(&m_heartbeat, &QTimer::timeout, this, &WebArticleView::beat);
    connect(m_browser, &ArticleBrowser::zoomStepWanted, this, &ArticleView::zoomStepWanted);
    connect(m_browser, &ArticleBrowser::newTabWanted, this, &WebArticleView::openInTab);
    startEngine();
}

WebArticleView::~WebArticleView()
{
    // The browser shows a page of m_engine until it is gone.
    delete m_browser;
}

void WebArticleView::startEngine()
{
    auto engine = std::make_unique<Engine>(m_provider, m_sentence);
    if (m_browser)
        m_browser->setPage(&engine->page);
    m_engine = std::move(engine);
    m_engine->profile.gate().setLedger(m_ledger);
    m_engine->scheme.setStyle(m_style);
    m_engine->page.setBackgroundColor(ground(m_style.theme));
    m_engine->page.setZoomFactor(m_zoom);
    connectPage();
    // The engine's processes start and wait for the document, while others find out what is to be shown first.
    m_engine->scheme.holdBlank();
    open(blankPaper());
}

void WebArticleView::connectPage()
{
    ArticlePage *page = &m_engine->page;
    connect(page, &QWebEnginePage::urlChanged, this, &WebArticleView::underWay);
    connect(&m_engine->scheme, &PaperScheme::blankAnswered, this, &WebArticleView::asked);
    connect(page, &QWebEnginePage::contentsSizeChanged, this, &WebArticleView::keepPlace);
    connect(page, &QWebEnginePage::loadFinished, this, &WebArticleView::loaded);
    connect(page, &ArticlePage::linkClicked, this, &WebArticleView::openLink);
    // A click with the middle button, or with Ctrl.
    connect(page, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            openInTab(request.requestedUrl());
    });
    connect(page, &QWebEnginePage::linkHovered, this, [this](const QString &address) {
        // Addresses of our own say nothing to a person.
        Q_EMIT linkHovered(address.startsWith("paper:"_L1) ? QString() : address);
    });
    connect(page, &QWebEnginePage::scrollPositionChanged, this, [this] {
        if (m_settled && !m_scrollRest.isActive())
            m_scrollRest.start();
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                qCWarning(logBaojia) << "renderer ended" << status << code;
                // Not from within the page's own signal: the page is about to be thrown away.
                QTimer::singleShot(0, this, &WebArticleView::engineDied);
            });
}

void WebArticleView::setLedger(const std::shared_ptr<RequestLedger> &ledger)
{
    m_ledger = ledger;
    m_engine->profile.gate().setLedger(ledger);
}

void WebArticleView::setWatchdog(std::chrono::milliseconds beat, int most)
{
    m_heartbeat.setInterval(beat);
    m_beatsUntilDead = most;
}

/// From here on the page may ask for what belongs to m_url, and for nothing else.
void WebArticleView::setOpen()
{
    m_engine->scheme.setOpen(m_url);
    m_engine->profile.gate().setShown(m_url);
}

void WebArticleView::beginWith(const ContentUrl &url, double position)
{
    show(url, position);
    m_hasBegun = true;
}

void WebArticleView::show(const ContentUrl &url, double position)
{
    if (std::exchange(m_hasBegun, false) && m_url == url) {
        m_position = std::clamp(position, 0.0, 1.0);
        if (m_settled)
            scrollAndSettle();
        return;
    }
    // The same again is wanted because it changed.
    if (m_url == url)
        forgetPrepared();
    m_url = url;
    m_position = std::clamp(position, 0.0, 1.0);
    m_settled = false;
    m_scrollRest.stop();
    m_waiting.clear();
    ++m_turn;
    if (!m_heartbeat.isActive()) {
        m_beatsMissed = 0;
        m_heartbeat.start();
    }
    // Not loaded even so: for some frames a page that loads has no ground but white, in the dark too.
    turn();
}

void WebArticleView::open(const QUrl &url)
{
    m_loaded = false;
    m_restyles = false; // it is made in the style
    m_waiting.clear();
    m_first.reset();
    m_loading = url;
    keepFocus();
    m_engine->page.open(url);
}

/// The widget that hears the keys may be another one after loading, and the one before takes the focus away with it.
void WebArticleView::keepFocus()
{
    QWidget *focus = QApplication::focusWidget();
    const bool isOurs = focus && (focus == m_browser || m_browser->isAncestorOf(focus));
    if (!m_loaded) {
        m_hadFocus = m_hadFocus || isOurs;
        return;
    }
    if (!std::exchange(m_hadFocus, false) || (focus && !isOurs))
        return;
    if (focus)
        focus->clearFocus();
    m_browser->setFocus();
}

void WebArticleView::load()
{
    forgetPrepared();
    m_engine->scheme.releaseBlank();
    setOpen();
    open(m_url->toUrl());
    m_beatsMissed = 0;
    m_heartbeat.start();
}

void WebArticleView::turn()
{
    const QUrl url = m_url->toUrl();
    if (m_prepared.remove(url)) {
        turnBy(turnScript(url, m_position));
        return;
    }
    // The first document brings all of its style along.
    if (m_engine->scheme.holdsBlank())
        m_restyles = false;
    whenAnswered(m_provider(*m_url, m_style), this, [this, turn = m_turn](const Result<Content> &content) {
        if (turn != m_turn || !m_url)
            return;
        turnTo(content ? content->bytes : m_engine->scheme.errorPage(content.error()));
    });
}

void WebArticleView::turnTo(const QByteArray &html)
{
    if (!m_engine->scheme.holdsBlank()) {
        turnBy(turnScript(html, m_position));
        return;
    }
    m_first = m_url;
    setOpen();
    m_engine->scheme.releaseBlank(html);
}

void WebArticleView::turnBy(const QString &script)
{
    if (!m_loaded) {
        m_waiting = script;
        return;
    }
    setOpen();
    applyZoom();
    const QString first = std::exchange(m_restyles, false) ? styleScript(m_style) + u';' : QString();
    m_engine->page.runOwnScript(first + script, [self = QPointer(this), turn = m_turn](const QVariant &done) {
        if (!self || self->m_turn != turn || !self->m_url)
            return;
        if (done.toBool())
            self->settle();
        else
            self->load();
    });
}

/// Told the same again, the engine would lay the page out again.
void WebArticleView::applyZoom()
{
    if (!qFuzzyCompare(m_engine->page.zoomFactor(), m_zoom))
        m_engine->page.setZoomFactor(m_zoom);
}

/// A view may get its size, and a page its pictures, after it was scrolled to its place.
void WebArticleView::keepPlace()
{
    if (m_settled && m_keepsPlace)
        m_engine->page.runOwnScript(scrollScript(m_position));
}

void WebArticleView::settle()
{
    m_settled = true;
    m_keepsPlace = m_position > 0;
    applyZoom();
    restyle();
    Q_EMIT shown(*m_url);
}

void WebArticleView::prepare(const QList<ContentUrl> &urls)
{
    forgetPrepared();
    if (!m_loaded)
        return;
    m_engine->page.runOwnScript(prepareNoneScript());
    for (const ContentUrl &url : urls) {
        whenAnswered(m_provider(url, m_style),
                     this,
                     [this, url, preparation = m_preparation](const Result<Content> &content) {
                         if (!content || preparation != m_preparation)
                             return;
                         m_engine->page.runOwnScript(prepareScript(url.toUrl(), content->bytes));
                         m_prepared.insert(url.toUrl());
                     });
    }
}

void WebArticleView::forgetPrepared()
{
    m_prepared.clear();
    ++m_preparation;
}

void WebArticleView::clear()
{
    m_url.reset();
    ++m_turn;
    forgetPrepared();
    m_settled = false;
    m_position = 0;
    m_heartbeat.stop();
    setOpen();
    m_engine->scheme.releaseBlank();
    open(blankPaper());
}

void WebArticleView::loaded(bool ok)
{
    if (!ok || m_loaded || m_engine->page.url() != m_loading)
        return;
    m_loaded = true;
    keepFocus();
    if (std::exchange(m_restyles, false))
        m_engine->page.runOwnScript(styleScript(m_style));
    else if (!isSimplyScrolled(m_style))
        m_engine->page.runOwnScript(settingScript());
    if (!m_waiting.isEmpty())
        turnBy(std::exchange(m_waiting, {}));
    else if (m_url && (m_url == m_first || m_loading == m_url->toUrl()))
        scrollAndSettle();
}

void WebArticleView::scrollAndSettle()
{
    // It is at the top. The first script of a document takes 10 ms, which are better spent on its first frame.
    if (m_position <= 0 && isSimplyScrolled(m_style)) {
        settle();
        return;
    }
    m_engine->page.runOwnScript(scrollScript(m_position), [self = QPointer(this), turn = m_turn](const QVariant &) {
        if (self && self->m_turn == turn && self->m_url)
            self->settle();
    });
}

void WebArticleView::openInTab(const QUrl &url)
{
    if (const auto inside = ContentUrl::parse(url))
        Q_EMIT newTabWanted(*inside);
    else
        openLink(url);
}

void WebArticleView::openLink(const QUrl &url)
{
    const auto inside = ContentUrl::parse(url);
    if (inside && inside->kind == ContentUrl::Kind::Article)
        Q_EMIT articleActivated(inside->article);
    else if (inside && inside->kind == ContentUrl::Kind::PageFront)
        Q_EMIT pageActivated(inside->page);
    else if (inside && inside->kind == ContentUrl::Kind::ArticleAsset)
        Q_EMIT pictureActivated(inside->article, inside->asset);
    else if (url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"mailto")
        Q_EMIT linkActivated(url);
}

void WebArticleView::setStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    const bool otherText = m_url && (style.text != m_style.text || quoteMarks(style) != quoteMarks(m_style));
    m_style = style;
    m_restyles = true;
    if (otherText)
        m_staleTurn = m_turn;
    forgetPrepared();
    m_engine->scheme.setStyle(style);
    m_engine->page.setBackgroundColor(ground(style.theme));
    // What is shown in a moment brings the style along: the article before it is not to be seen in the next one's.
    QTimer::singleShot(0, this, &WebArticleView::restyle);
}

void WebArticleView::restyle()
{
    // The text itself is another one, unless something else is shown meanwhile; it brings the style along.
    if (std::exchange(m_staleTurn, std::nullopt) == m_turn && m_url) {
        ++m_turn;
        turn();
        return;
    }
    const bool comes = m_url && !m_settled;
    if (m_loaded && !comes && std::exchange(m_restyles, false))
        m_engine->page.runOwnScript(styleScript(m_style));
}

void WebArticleView::setZoom(double factor)
{
    if (factor == m_zoom)
        return;
    m_zoom = factor;
    if (!m_loaded) {
        m_engine->page.setZoomFactor(factor);
        return;
    }
    // As with the style: not for the article before the one that is shown in a moment.
    QTimer::singleShot(0, this, [this] {
        if (!m_url || m_settled)
            applyZoom();
    });
}

void WebArticleView::readPosition()
{
    m_engine->page.runOwnScript(readPositionScript(), [self = QPointer(this)](const QVariant &answer) {
        if (!self || !self->m_settled || !answer.isValid())
            return;
        const double position = answer.toDouble();
        if (std::abs(position - self->m_position) < 0.0005)
            return;
        self->m_position = position;
        self->m_keepsPlace = false;
        Q_EMIT self->scrolled(position);
    });
}

void WebArticleView::beat()
{
    if (++m_beatsMissed > m_beatsUntilDead) {
        qCWarning(logBaojia) << "renderer does not answer";
        engineDied();
        return;
    }
    m_engine->page.runOwnScript(u"0"_s, [self = QPointer(this)](const QVariant &) {
        if (self)
            self->m_beatsMissed = 0;
    });
}

void WebArticleView::engineDied()
{
    const qint64 now = m_clock.elapsed();
    m_deaths.removeIf([now](qint64 death) { return now - death > deathsWithin; });
    m_deaths.append(now);
    m_heartbeat.stop();
    // Where a dead page stands is not where one was reading.
    m_settled = false;
    m_scrollRest.stop();
    if (m_deaths.size() > deathsAllowed) {
        Q_EMIT failed();
        return;
    }
    startEngine();
    if (m_url)
        load();
}

}
