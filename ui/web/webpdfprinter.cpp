// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webpdfprinter.h"

#include "ui/web/articlepage.h"
#include "ui/web/paperscheme.h"
#include "ui/web/webprofile.h"

#include <QtCore/QTimer>
#include <QtCore/QUuid>
#include <QtGui/QPageLayout>
#include <QtWebEngineCore/QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

/// Serves one document at one address, once. (setHtml() shows nothing above 2 MB; a scheme handler has no such limit.)
class PrintScheme : public QWebEngineUrlSchemeHandler
{
public:
    explicit PrintScheme(QByteArray html)
        : m_html(std::move(html))
        , m_url(u"paper:/print/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }

    [[nodiscard]] const QUrl &url() const { return m_url; }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        if (m_html.isNull() || job->requestUrl() != m_url || job->requestMethod() != "GET")
            job->fail(QWebEngineUrlRequestJob::RequestDenied);
        else
            replyWith(job, "text/html"_ba, std::exchange(m_html, {}));
    }

private:
    QByteArray m_html;
    QUrl m_url;
};

QPageLayout pageLayout(const SheetLayout &layout)
{
    const QPageSize size(layout.size, QPageSize::Millimeter, u"sheet"_s, QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, layout.margins, QPageLayout::Millimeter};
}

Error notPrinted(const QString &reason)
{
    return {ErrorKind::PrintFailed, {}, reason};
}

}

/// An engine for one document.
class WebPdfPrinter::Press
{
public:
    using Done = std::function<void(const Result<QByteArray> &)>;

    Press(const Job &job, std::chrono::milliseconds limit, const std::shared_ptr<RequestLedger> &ledger, const Done &done)
        : m_scheme(job.html)
        , m_profile(m_scheme)
        , m_page(m_profile)
        , m_layout(pageLayout(job.layout))
        , m_done(done)
    {
        m_profile.gate().setLedger(ledger);
        // Otherwise white is painted first, and a sheet laid over another hides it.
        m_page.setBackgroundColor(Qt::transparent);
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, &m_page, [this] { end(notPrinted(u"time limit"_s)); });
        QObject::connect(&m_page, &QWebEnginePage::loadFinished, &m_page, [this](bool ok) {
            // A refresh of the page that is refused ends once more, in the middle of printing.
            if (std::exchange(m_loaded, true))
                return;
            if (ok)
                m_page.printToPdf([alive = QPointer(&m_page), this](const QByteArray &pdf) {
                    if (alive)
                        end(pdf.isEmpty() ? Result<QByteArray>(notPrinted(u"empty"_s)) : Result<QByteArray>(pdf));
                }, m_layout);
            else
                end(notPrinted(u"not loaded"_s));
        });
        QObject::connect(&m_page, &QWebEnginePage::renderProcessTerminated, &m_page,
                         [this](QWebEnginePage::RenderProcessTerminationStatus, int code) {
                             end(notPrinted(u"renderer ended with %1"_s.arg(code)));
                         });
        m_limit.start(limit);
        m_page.open(m_scheme.url());
    }

private:
    void end(const Result<QByteArray> &result)
    {
        if (const Done done = std::exchange(m_done, {}))
            done(result);
    }

    PrintScheme m_scheme;
    WebProfile m_profile;
    ArticlePage m_page;
    QPageLayout m_layout;
    QTimer m_limit;
    Done m_done;
    bool m_loaded = false;
};

WebPdfPrinter::WebPdfPrinter(QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_limit(limit)
{
    // A QPromise does not tell that its future was cancelled; it can only be asked.
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, &WebPdfPrinter::dropCancelled);
    watch->start(100ms);
}

WebPdfPrinter::~WebPdfPrinter()
{
    m_press.reset();
    for (const auto &job : m_jobs) {
        job->promise.addResult(Error {ErrorKind::Cancelled, {}, {}});
        job->promise.finish();
    }
}

QFuture<Result<QByteArray>> WebPdfPrinter::print(const QByteArray &html, const SheetLayout &layout)
{
    auto job = std::make_unique<Job>(Job {html, layout, {}});
    job->promise.start();
    auto future = job->promise.future();
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        startNext();
    return future;
}

void WebPdfPrinter::startNext()
{
    if (m_jobs.empty())
        return;
    const Job *job = m_jobs.front().get();
    m_press = std::make_unique<Press>(*job, m_limit, m_ledger, [this, job](const Result<QByteArray> &result) {
        // The answer comes from within the page, which must not be thrown away there.
        QTimer::singleShot(0, this, [this, job, result] { finish(job, result); });
    });
}

void WebPdfPrinter::finish(const Job *finished, const Result<QByteArray> &result)
{
    // It may have been cancelled between the answer and now.
    if (m_jobs.empty() || m_jobs.front().get() != finished)
        return;
    const auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_press.reset();
    job->promise.addResult(result);
    job->promise.finish();
    // Whoever waited may have printed again at once.
    if (!m_press)
        startNext();
}

void WebPdfPrinter::dropCancelled()
{
    const bool working = m_press && !m_jobs.empty() && m_jobs.front()->promise.isCanceled();
    std::erase_if(m_jobs, [](const std::unique_ptr<Job> &job) { return job->promise.isCanceled(); });
    if (!working)
        return;
    m_press.reset();
    startNext();
}

}
