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

    [[nodiscard]] ContentProvider provider() const
    {
        return [backend = backend](const ContentUrl &url, const ReadingStyle &style) {
            return backend->content(url, style);
        };
    }
};

Engine::Engine()
    : m_parts(std::make_unique<Parts>())
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

ArticleViewFactory Engine::view() const
{
    return [provider = m_parts->provider()](QWidget *parent) -> ArticleView * {
        return new WebArticleView(provider, &ErrorWords::sentence, parent);
    };
}

ArticleViewFactory Engine::fallback() const
{
    return [provider = m_parts->provider()](QWidget *parent) -> ArticleView * {
        return new TextArticleView(provider, parent);
    };
}

std::shared_ptr<PdfPrinter> Engine::printer()
{
    return std::make_shared<WebPdfPrinter>();
}

#else

void Engine::prepareProcess() { }

ArticleViewFactory Engine::view() const
{
    return [provider = m_parts->provider()](QWidget *parent) -> ArticleView * {
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
