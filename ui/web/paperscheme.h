// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reading/contentprovider.h"
#include "reading/contenturl.h"
#include "reading/readingstyle.h"

#include <QtCore/QPointer>
#include <QtWebEngineCore/QWebEngineUrlRequestJob>
#include <QtWebEngineCore/QWebEngineUrlSchemeHandler>

#include <functional>
#include <optional>

namespace Baojia {

/// Makes `paper:` known to the engine. Call once, before the application object is made.
void registerPaperScheme();

/// The address of a page that belongs to no article: nothing on it but the style, or what a view shows first.
[[nodiscard]] QUrl blankPaper();

/// Answers `job` with bytes; text/html is UTF-8, and is given the policy of every page.
void replyWith(QWebEngineUrlRequestJob *job, const QByteArray &mediaType, const QByteArray &bytes);

/// The sentence a person reads about an error.
using ErrorSentence = std::function<QString(const Error &)>;

/// Serves one view: the blank page, the page that is open and the pictures that it owns, nothing else. Runs on the GUI thread, so it asks
/// the provider and answers later. What cannot be had is a small page that says so.
class PaperScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PaperScheme(ContentProvider provider, ErrorSentence sentence = {}, QObject *parent = nullptr);

    /// From now on this page may be loaded, and its pictures; nullopt: nothing.
    void setOpen(const std::optional<ContentUrl> &url) { m_open = url; }

    void setStyle(const ReadingStyle &style) { m_style = style; }

    /// The blank page waits from now on for what is shown first, so that the engine has begun to open it by then.
    void holdBlank() { m_holdsBlank = true; }

    /// What is held, or comes next, is answered with this page; without one it is blank.
    void releaseBlank(const QByteArray &html = {});

    [[nodiscard]] bool holdsBlank() const { return m_holdsBlank; }

    /// What is shown in the place of what cannot be had.
    [[nodiscard]] QByteArray errorPage(const Error &error) const;

    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    /// The blank page has been handed to the engine.
    void blankAnswered();

private:
    void answerBlank(QWebEngineUrlRequestJob *job);
    void answer(QWebEngineUrlRequestJob *job, const ContentUrl &url, const Result<Content> &content) const;
    [[nodiscard]] QByteArray pageWith(const QString &title, const QString &markup) const;

    ContentProvider m_provider;
    ErrorSentence m_sentence;
    std::optional<ContentUrl> m_open;
    ReadingStyle m_style;
    bool m_holdsBlank = false;
    QPointer<QWebEngineUrlRequestJob> m_heldJob;
    QByteArray m_first; ///< what the blank page is to be when it is asked for
};

}
