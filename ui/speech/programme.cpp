// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/programme.h"

#include "base/answer.h"

#include <utility>

namespace Baojia {

Programme::Programme(std::shared_ptr<Speaker> speaker, Source source, QObject *parent)
    : QObject(parent)
    , m_speaker(std::move(speaker))
    , m_source(std::move(source))
{
    // Later: an engine is not to be given the next sentence from within its own signal. By then another one
    // may be read.
    connect(m_speaker.get(), &Speaker::finished, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this, said = m_said] {
                if (said == m_said && m_state != State::Stopped)
                    nextSentence();
            },
            Qt::QueuedConnection);
    });
    connect(m_speaker.get(), &Speaker::failed, this, [this](const QString &detail) {
        if (m_state == State::Stopped)
            return;
        stop();
        Q_EMIT speakerFailed(detail);
    });
}

Programme::~Programme()
{
    // The speaker is others', too.
    if (m_state != State::Stopped)
        m_speaker->stop();
}

void Programme::begin(const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        return;
    m_articles = articles;
    m_state = State::Speaking;
    read(0);
}

void Programme::add(ArticleId article)
{
    if (m_state == State::Stopped) {
        begin({article});
    } else if (m_articles.indexOf(article, m_at) < 0) {
        m_articles += article;
        Q_EMIT changed();
    }
}

void Programme::pause()
{
    if (m_state != State::Speaking)
        return;
    m_state = State::Paused;
    m_speaker->pause();
    Q_EMIT changed();
}

void Programme::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Speaking;
    if (!std::exchange(m_unsaid, false))
        m_speaker->resume();
    else if (m_article)
        say(m_sentence);
    Q_EMIT changed();
}

void Programme::stop()
{
    if (m_state == State::Stopped)
        return;
    finish();
}

void Programme::finish()
{
    ++m_generation;
    ++m_said;
    m_state = State::Stopped;
    m_articles.clear();
    m_at = 0;
    m_article.reset();
    m_unsaid = false;
    m_speaker->stop();
    Q_EMIT changed();
}

void Programme::read(qsizetype at)
{
    m_at = at;
    m_article.reset();
    m_sentence = 0;
    ++m_said;
    m_speaker->stop();
    Q_EMIT changed();
    whenAnswered(m_source(m_articles.at(at)),
                 this,
                 [this, generation = ++m_generation](const Result<SpokenArticle> &article) {
                     if (generation == m_generation)
                         take(article);
                 });
}

void Programme::take(const Result<SpokenArticle> &article)
{
    if (!article || article->sentences.isEmpty()) {
        nextArticle();
        if (!article)
            Q_EMIT failed(article.error());
        return;
    }
    m_article = *article;
    say(0);
}

void Programme::renew()
{
    if (m_state == State::Stopped)
        return;
    whenAnswered(m_source(article()), this, [this, generation = ++m_generation](const Result<SpokenArticle> &article) {
        if (generation != m_generation)
            return;
        if (!m_article)
            take(article);
        else if (article && !article->sentences.isEmpty())
            replace(*article);
    });
}

void Programme::replace(const SpokenArticle &article)
{
    const qsizetype before = m_article->sentences.size();
    const qsizetype after = article.sentences.size();
    // Other punctuation may part it otherwise: then the sentence is as far into the article as it was.
    if (after != before)
        m_sentence = qMin(after - 1, m_sentence * after / before);
    m_article = article;
    Q_EMIT changed();
}

void Programme::say(qsizetype sentence)
{
    m_sentence = sentence;
    ++m_said;
    if (m_state == State::Paused) {
        // It is shown, and said when reading goes on.
        m_unsaid = true;
        m_speaker->stop();
    } else {
        m_speaker->say(m_article->sentences.at(sentence).spoken);
    }
    Q_EMIT changed();
}

void Programme::nextSentence()
{
    if (!m_article)
        return;
    if (m_sentence + 1 < m_article->sentences.size())
        say(m_sentence + 1);
    else
        nextArticle();
}

void Programme::previousSentence()
{
    if (m_article)
        say(qMax<qsizetype>(0, m_sentence - 1));
}

void Programme::nextArticle()
{
    if (m_state == State::Stopped)
        return;
    if (m_at + 1 >= m_articles.size()) {
        finish();
        return;
    }
    const ArticleId from = article();
    read(m_at + 1);
    Q_EMIT wentOn(from, article());
}

void Programme::previousArticle()
{
    if (m_state == State::Stopped)
        return;
    if (m_article && (m_sentence > 0 || m_at == 0)) {
        say(0);
        return;
    }
    if (m_at == 0)
        return;
    const ArticleId from = article();
    read(m_at - 1);
    Q_EMIT wentOn(from, article());
}

ArticleId Programme::article() const
{
    return m_articles.value(m_at);
}

QString Programme::sentence() const
{
    if (!m_article)
        return {};
    const TextRange range = m_article->sentences.at(m_sentence).range;
    return m_article->text.sliced(range.start, range.length);
}

SpokenPlace Programme::place() const
{
    return m_article ? m_article->placeOf(m_sentence) : SpokenPlace();
}

} // namespace Baojia
