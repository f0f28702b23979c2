// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articleview.h"
#include "ui/web/articlebrowser.h"
#include "ui/web/articlepage.h"
#include "ui/web/paperscheme.h"
#include "ui/web/webprofile.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Baojia {

/// Shows articles in the web engine: pages run no script and reach nothing; what the view needs to know it asks with
/// scripts of its own, beside the page.
class WebArticleView : public ArticleView
{
    Q_OBJECT

public:
    /// `sentence` words the page that is shown where there is no article.
    /// Without a parent it is made before there is a window: the engine's processes start meanwhile.
    WebArticleView(ContentProvider provider, ErrorSentence sentence, QWidget *parent = nullptr);
    ~WebArticleView() override;

    [[nodiscard]] QWidget *widget() override { return m_browser; }

    /// As show(), before anybody has the view; the show() of the same that follows is answered by it.
    void beginWith(const ContentUrl &url, double position);

    /// Where it is noted what pages asked for.
    void setLedger(const std::shared_ptr<RequestLedger> &ledger);

    /// A renderer that leaves `most` questions in a row unanswered, asked every `beat`, is taken for dead.
    void setWatchdog(std::chrono::milliseconds beat, int most);

    void show(const ContentUrl &url, double position) override;
    void prepare(const QList<ContentUrl> &urls) override;
    void clear() override;
    void setStyle(const ReadingStyle &style) override;
    void setZoom(double factor) override;
    void find(const QStringList &forms, bool backwards) override;
    [[nodiscard]] QString selectedText() const override;
    void copySelection() override;
    void selectAll() override;
    void pageDown() override;
    void pageUp() override;
    void showSpoken(const SpokenPlace &place) override;
    void glide(int linesAMinute, bool steps) override;

    [[nodiscard]] const RequestGate &gate() const { return m_engine->profile.gate(); }

    [[nodiscard]] ArticlePage &page() { return m_engine->page; }

Q_SIGNALS:
    /// The engine has been given the document that it waited for.
    void asked();
    /// It is at work on a document.
    void underWay();

private:
    /// What is thrown away together when the engine dies.
    struct Engine
    {
        Engine(const ContentProvider &provider, const ErrorSentence &sentence);

        PaperScheme scheme;
        WebProfile profile;
        ArticlePage page;
    };

    void startEngine();
    void connectPage();
    void setOpen();
    void open(const QUrl &url);
    void load();
    void keepFocus();
    void loaded(bool ok);
    void turn();
    void turnTo(const QByteArray &html);
    void turnBy(const QString &script);
    void forgetPrepared();
    void scrollAndSettle();
    void settle();
    void restyle();
    void applyZoom();
    void keepPlace();
    void openLink(const QUrl &url);
    void openInTab(const QUrl &url);
    void page(int direction);
    void findOne(const QString &text, bool backwards);
    void findNow(const QString &text, bool backwards);
    void readPosition();
    void beat();
    void engineDied();

    ContentProvider m_provider;
    ErrorSentence m_sentence;
    std::shared_ptr<RequestLedger> m_ledger;
    std::unique_ptr<Engine> m_engine;
    QPointer<ArticleBrowser> m_browser; ///< its parent may take it along
    std::optional<ContentUrl> m_url;
    double m_position = 0;
    double m_zoom = 1;
    ReadingStyle m_style;
    bool m_hadFocus = false; ///< when loading began
    bool m_restyles = false; ///< the document in the page, or on its way into it, is not yet in the style
    /// Documents that may be shown next, which the page has at hand.
    QSet<QUrl> m_prepared;
    quint64 m_preparation = 0; ///< counts what m_prepared was: answers for what came before are dropped
    std::optional<quint64> m_staleTurn; ///< what was asked for then has another text in the style of now
    quint64 m_finding = 0; ///< counts what is looked for: answers to what came before are dropped
    bool m_marksHits = false; ///< by marks of ours
    quint64 m_turn = 0; ///< counts what is asked for: answers to what came before are dropped
    bool m_hasBegun = false; ///< with m_url, which nobody has asked for yet
    std::optional<ContentUrl> m_first; ///< what the first document is, which was opened before it was known
    QUrl m_loading; ///< the document that is on its way into the page
    bool m_loaded = false; ///< a document is in the page, which another can take the place of
    QString m_waiting; ///< script that takes the place of the document that is loading
    bool m_settled = false; ///< laid out and at its position
    bool m_keepsPlace = false; ///< nobody scrolled since: the place holds when the page is laid out for another size
    QTimer m_scrollRest; ///< scrolling is told when it pauses
    QTimer m_heartbeat; ///< a stopped renderer sends no signal
    int m_beatsUntilDead = 3;
    int m_beatsMissed = 0;
    QElapsedTimer m_clock;
    QList<qint64> m_deaths; ///< ms on m_clock
};

}
