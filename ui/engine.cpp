// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine.h"

#include "ui/reader/textarticleview.h"
#include "ui/words/errorwords.h"

#ifdef BAOJIA_WITH_WEBENGINE
#include "ui/web/paperscheme.h"
#include "ui/web/webarticleview.h"
#include "ui/web/webpdfprinter.h"
#endif

namespace Baojia {

struct Engine::Parts
{
    std::shared_ptr<Backend> backend;
    std::unique_ptr<ArticleView> ready; ///< made before it was asked for

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

#ifdef BAOJIA_WITH_WEBENGINE

void Engine::prepareProcess()
{
    registerPaperScheme();
}

void Engine::warmUp(const ReadingStyle &style)
{
    m_parts->ready = std::make_unique<WebArticleView>(Parts::provider(m_parts), &ErrorWords::sentence);
    m_parts->ready->setStyle(style);
}

ArticleViewFactory Engine::view() const
{
    return [parts = m_parts, provider = Parts::provider(m_parts)](QWidget *parent) -> ArticleView * {
        if (ArticleView *ready = parts->ready.release()) {
            ready->setParent(parent);
            return ready;
        }
        return new WebArticleView(provider, &ErrorWords::sentence, parent);
    };
}

ArticleViewFactory Engine::fallback() const
{
    return [provider = Parts::provider(m_parts)](QWidget *parent) -> ArticleView * {
        return new TextArticleView(provider, parent);
    };
}

std::shared_ptr<PdfPrinter> Engine::printer()
{
    return std::make_shared<WebPdfPrinter>();
}

#else

void Engine::prepareProcess() { }

void Engine::warmUp(const ReadingStyle &) { }

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

std::shared_ptr<PdfPrinter> Engine::printer()
{
    return nullptr;
}

#endif

} // namespace Baojia
