// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/speech/speaker.h"
#include "ui/speech/spokenarticle.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Baojia {

/// Articles that are read aloud one after the other.
class Programme : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<SpokenArticle>>(ArticleId)>;

    enum class State { Stopped, Speaking, Paused };

    Programme(std::shared_ptr<Speaker> speaker, Source source, QObject *parent = nullptr);
    ~Programme() override;

    /// In place of what was read until now. Without articles nothing changes.
    void begin(const QList<ArticleId> &articles);
    /// Behind those that wait; begins when nothing is read. One that waits already is not added.
    void add(ArticleId article);
    void pause();
    void resume();
    void stop();
    /// The article that is read is written otherwise now: it is asked for again, and what is read goes on in it.
    void renew();
    /// In the article: its first sentence has none before, behind its last one the next article begins.
    void nextSentence();
    void previousSentence();
    /// Behind the last article the programme ends.
    void nextArticle();
    /// To the beginning of this one, and from there to the one before.
    void previousArticle();

    [[nodiscard]] State state() const { return m_state; }

    /// What is read; invalid when nothing is.
    [[nodiscard]] ArticleId article() const;

    [[nodiscard]] QString title() const { return m_article ? m_article->title : QString(); }

    /// The sentence that is read, as it is written.
    [[nodiscard]] QString sentence() const;
    /// Where it is on screen.
    [[nodiscard]] SpokenPlace place() const;

    /// How many articles follow.
    [[nodiscard]] qsizetype waiting() const
    {
        return m_articles.isEmpty() ? 0 : m_articles.size() - 1 - m_at;
    }

Q_SIGNALS:
    /// State, article or sentence.
    void changed();
    /// The programme went on from one article to the next.
    void wentOn(Baojia::ArticleId from, Baojia::ArticleId to);
    /// An article could not be read; the programme goes on with the next.
    void failed(const Baojia::Error &error);
    /// The speaker gave up; the programme stopped. In the engine's words.
    void speakerFailed(const QString &detail);

private:
    void read(qsizetype at);
    void take(const Result<SpokenArticle> &article);
    void replace(const SpokenArticle &article);
    void say(qsizetype sentence);
    void finish();

    std::shared_ptr<Speaker> m_speaker;
    Source m_source;
    State m_state = State::Stopped;
    QList<ArticleId> m_articles;
    qsizetype m_at = 0; ///< in m_articles
    std::optional<SpokenArticle> m_article; ///< nullopt: it is on its way
    qsizetype m_sentence = 0;
    bool m_unsaid = false; ///< paused before the speaker was given the sentence
    quint64 m_said = 0; ///< counts what the speaker was given: the end of what came before is none
    quint64 m_generation = 0; ///< answers to what was asked before are dropped
};

} // namespace Baojia
