// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/bareview.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QTextBrowser>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/openprogram.h"

#ifdef BAOJIA_WITH_WEBENGINE
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineWidgets/QWebEngineView>
#endif

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

std::unique_ptr<QWidget> makeView()
{
#ifdef BAOJIA_WITH_WEBENGINE
    return std::make_unique<QWebEngineView>();
#else
    return std::make_unique<QTextBrowser>();
#endif
}

#ifdef BAOJIA_WITH_WEBENGINE
/// `text` as a literal of a script.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}
#endif

} // namespace

BareView::BareView(const QString &html)
    : m_widget(makeView())
    , m_frames(m_widget.get())
    , m_wait(m_frames)
    , m_html(html)
{ }

BareView::~BareView() = default;

void BareView::start(const std::function<void(qint64 painted)> &opened)
{
    m_widget->resize(OpenProgram::size);
#ifdef BAOJIA_WITH_WEBENGINE
    auto *view = static_cast<QWebEngineView *>(m_widget.get());
    QObject::connect(view, &QWebEngineView::loadFinished, view, [this] { m_loaded = true; });
    view->setHtml(m_html);
#else
    static_cast<QTextBrowser *>(m_widget.get())->setHtml(m_html);
    m_loaded = true;
#endif
    m_widget->show();
    m_wait.start([this] { return m_loaded; }, opened);
}

BodySwap::BodySwap(QWidget *widget)
    : m_widget(widget)
    , m_frames(widget)
    , m_wait(m_frames)
{ }

void BodySwap::swap(const QString &body, const std::function<void(qint64 took)> &painted)
{
    m_swapped = false;
    const qint64 start = monotonicNanoseconds();
    m_wait.start([this] { return m_swapped; },
                 [start, painted](qint64 at) { painted(at == 0 ? 0 : at - start); });
#ifdef BAOJIA_WITH_WEBENGINE
    if (auto *view = qobject_cast<QWebEngineView *>(m_widget)) {
        const QString script = u"document.body.innerHTML="_s + quoted(body) + u";window.scrollTo(0,0);true"_s;
        view->page()->runJavaScript(
            script, QWebEngineScript::ApplicationWorld, [this](const QVariant &) { m_swapped = true; });
        return;
    }
#endif
    static_cast<QTextBrowser *>(m_widget)->setHtml(body);
    m_swapped = true;
}

} // namespace Baojia::Bench
