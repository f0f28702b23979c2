// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/paperscheme.h"

#include "reading/articlehtml.h"
#include "reading/htmltemplate.h"
#include "ui/web/pagepolicy.h"

#include <QtCore/QBuffer>
#include <QtCore/QFutureWatcher>
#include <QtWebEngineCore/QWebEngineUrlScheme>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

void registerPaperScheme()
{
    QWebEngineUrlScheme scheme("paper");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    // LocalScheme would let a frame go to file://, LocalAccessAllowed would load pictures from there.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl blankPaper()
{
    return QUrl(u"paper:/blank"_s);
}

void replyWith(QWebEngineUrlRequestJob *job, const QByteArray &mediaType, const QByteArray &bytes)
{
    // The engine reads the device until the job is gone.
    auto *buffer = new QBuffer(job);
    const bool isPage = mediaType == "text/html";
    buffer->setData(isPage ? withPolicy(bytes) : bytes);
    job->reply(isPage ? "text/html; charset=utf-8"_ba : mediaType, buffer);
}

PaperScheme::PaperScheme(ContentProvider provider, ErrorSentence sentence, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_provider(std::move(provider))
    , m_sentence(std::move(sentence))
{
}

void PaperScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() == "GET" && job->requestUrl() == blankPaper()) {
        answerBlank(job);
        return;
    }
    const std::optional<ContentUrl> url = ContentUrl::parse(job->requestUrl());
    if (job->requestMethod() != "GET" || !url || !m_open || (*url != *m_open && !m_open->mayShow(*url))) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    // A child of the job: when the page goes away while a reader is at work, the job and this go with it. (Not then():
    // in Qt 6.4 a continuation whose context is gone asserts.)
    auto *watcher = new QFutureWatcher<Result<Content>>(job);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, job, watcher, url] {
        const bool answered = watcher->future().resultCount() > 0;
        answer(job, *url, answered ? watcher->result() : Result<Content>(Error {ErrorKind::Cancelled, {}, {}}));
    });
    watcher->setFuture(m_provider(*url, m_style));
}

void PaperScheme::answerBlank(QWebEngineUrlRequestJob *job)
{
    if (m_holdsBlank) {
        m_heldJob = job;
        return;
    }
    const QByteArray first = std::exchange(m_first, {});
    replyWith(job, "text/html"_ba, first.isEmpty() ? pageWith({}, {}) : first);
    Q_EMIT blankAnswered();
}

void PaperScheme::releaseBlank(const QByteArray &html)
{
   m_holdsBlank = false;
    m_first = html;
    if (QWebEngineUrlRequestJob *job = std::exchange(m_heldJob, {}))
        answerBlank(job);
}

void PaperScheme::answer(QWebEngineUrlRequestJob *job, const ContentUrl &url, const Result<Content> &content) const
{
    if (content)
        replyWith(job, content->mediaType, content->bytes);
    else if (url.kind == ContentUrl::Kind::ArticleAsset)
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        replyWith(job, "text/html"_ba, errorPage(content.error()));
}

QByteArray PaperScheme::errorPage(const Error &error) const
{
    const QString sentence = m_sentence ? m_sentence(error) : tr("This cannot be shown.");
    return pageWith(sentence, textElement(u"p", u"failure", sentence));
}

QByteArray PaperScheme::pageWith(const QString &title, const QString &markup) const
{
    return HtmlTemplate(u"article"_s)
        .text(u"language"_s, QLocale().bcp47Name())
        .text(u"classes"_s, styleClasses(m_style))
        .text(u"style"_s, styleVariables(m_style))
        .text(u"title"_s, title)
        .markup(u"css"_s, resourceText(u"css/reader.css"_s))
        .markup(u"own"_s, ownStyleSheet(m_style))
        .markup(u"article"_s, markup)
        .filled()
        .toUtf8();
}

}
