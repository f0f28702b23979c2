// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine.h"

#include "ui/reader/textarticleview.h"
#include "ui/words/errorwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <chrono>
#include <utility>

#ifdef BAOJIA_WITH_SPEECH
#include "ui/speech/enginespeaker.h"
#endif
#ifdef BAOJIA_WITH_WEBENGINE
#include "ui/web/paperscheme.h"
#include "ui/web/webarticleview.h"
#include "ui/web/webpdfprinter.h"
#endif

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto kLongestWait = 100ms; // a window without its page, rather than none

#ifdef BAOJIA_WITH_WEBENGINE
/// Calls what is to be done at each step of the first page, and ends.
class FirstSteps : public QObject
{
public:
    FirstSteps(WebArticleView &view, const Engine::Meanwhile &meanwhile)
        : QObject(&view)
        , m_meanwhile(meanwhile)
    {
        // Queued: it takes long, and the engine is not to wait for it.
        connect(&view, &WebArticleView::asked, this, &FirstSteps::takeFirst, Qt::QueuedConnection);
        connect(&view, &WebArticleView::underWay, this, &FirstSteps::takeBoth);
        QTimer::singleShot(kLongestWait, this, &FirstSteps::takeBoth);
    }

private:
    void takeFirst()
    {
        if (const auto asked = std::exchange(m_meanwhile.asked, {}))
            asked();
    }

    void takeBoth()
    {
        takeFirst();
        if (const auto underWay = std::exchange(m_meanwhile.underWay, {})) {
            deleteLater();
            underWay();
        }
    }

    Engine::Meanwhile m_meanwhile;
};
#endif

} // namespace

#ifdef BAOJIA_WITH_WEBENGINE
using FirstView = WebArticleView;
#else
using FirstView = ArticleView;
#endif

struct Engine::Parts
{
    std::shared_ptr<Backend> backend;
    std::unique_ptr<FirstView> ready; ///< made before it was asked for
    std::shared_ptr<RequestLedger> ledger = std::make_shared<RequestLedger>();

    /// What a view shows comes from whichever library is open when it asks.
    static ContentProvider provider(const std::shared_ptr<Parts> &parts)
    {
        return [weak = std::weak_ptr(parts)](const ContentUrl &url, const ReadingStyle &style) {
            const auto held = weak.lock();
            return held && held->backend ? held->backend->content(url, style) : QFuture<Result<Content>>();
        };
    }
};

Engine::Engine()
    : m_parts(std::make_shared<Parts>())
{ }

Engine::~Engine() = default;

void Engine::attach(const std::shared_ptr<Backend> &backend)
{
    m_parts->backend = backend;
}

std::shared_ptr<RequestLedger> Engine::ledger() const
{
    return m_parts->ledger;
}

std::shared_ptr<Speaker> Engine::speaker()
{
#ifdef BAOJIA_WITH_SPEECH
    return std::make_shared<EngineSpeaker>();
#else
    return nullptr;
#endif
}

void Engine::useSafeGraphics()
{
    // Chromium's switch, which Qt hands on; what a person set there stays.
    constexpr auto flags = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray before = qgetenv(flags);
    if (!before.split(' ').contains("--disable-gpu"))
        qputenv(flags, QByteArray(before + " --disable-gpu").trimmed());
    // The view is put together by Qt Quick, and Qt by OpenGL: by the processor alone as well.
    qputenv("QT_QUICK_BACKEND", "software");
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL);
}

#ifdef BAOJIA_WITH_WEBENGINE

void Engine::prepareProcess()
{
    registerPaperScheme();
}

void Engine::warmUp(const ReadingStyle &style)
{
    m_parts->ready = std::make_unique<WebArticleView>(Parts::provider(m_parts), &ErrorWords::sentence);
    m_parts->ready->setLedger(m_parts->ledger);
    m_parts->ready->setStyle(style);
}

void Engine::setStyle(const ReadingStyle &style)
{
    if (m_parts->ready)
        m_parts->ready->setStyle(style);
}

void Engine::beginWith(const ContentUrl &url, double position, const Meanwhile &meanwhile)
{
    if (!m_parts->ready) {
        meanwhile.asked();
        meanwhile.underWay();
        return;
    }
    new FirstSteps(*m_parts->ready, meanwhile);
    m_parts->ready->beginWith(url, position);
}

ArticleViewFactory Engine::view() const
{
    return [parts = m_parts, provider = Parts::provider(m_parts)](QWidget *parent) -> ArticleView * {
        if (ArticleView *ready = parts->ready.release()) {
            ready->setParent(parent);
            return ready;
        }
        auto *made = new WebArticleView(provider, &ErrorWords::sentence, parent);
        made->setLedger(parts->ledger);
        return made;
    };
}

ArticleViewFactory Engine::fallback() const
{
    return [provider = Parts::provider(m_parts)](QWidget *parent) -> ArticleView * {
        return new TextArticleView(provider, parent);
    };
}

std::function<ArticleView *(const ContentProvider &, QWidget *)> Engine::viewOf() const
{
    return [ledger = m_parts->ledger](const ContentProvider &provider, QWidget *parent) -> ArticleView * {
        auto *made = new WebArticleView(provider, &ErrorWords::sentence, parent);
        made->setLedger(ledger);
        return made;
    };
}

std::shared_ptr<PdfPrinter> Engine::printer()
{
    auto printer = std::make_shared<WebPdfPrinter>();
    printer->setLedger(m_parts->ledger);
    return printer;
}

#else

void Engine::prepareProcess() { }

void Engine::warmUp(const ReadingStyle &) { }

void Engine::setStyle(const ReadingStyle &) { }

void Engine::beginWith(const ContentUrl &, double, const Meanwhile &meanwhile)
{
    meanwhile.asked();
    meanwhile.underWay();
}

ArticleViewFactory Engine::view() const
{
    return [provider = Parts::provider(m_parts)](QWidget *parent) -> ArticleView * {
        return new TextArticleView(provider, parent);
    };
}

ArticleViewFactory Engine::fallback() const
{
    return {};
}

std::function<ArticleView *(const ContentProvider &, QWidget *)> Engine::viewOf() const
{
    return {};
}

std::shared_ptr<PdfPrinter> Engine::printer()
{
    return nullptr;
}

#endif

} // namespace Baojia
