// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/readaloud.h"

#include "base/answer.h"
#include "reading/readingstyle.h"
#include "rendition/rendition.h"
#include "ui/actions/actions.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readingsession.h"
#include "ui/speech/speechstrip.h"
#include "ui/words/speechwords.h"

#include <QtWidgets/QLayout>

#include <algorithm>
#include <utility>

#include "backend.h"

namespace Baojia {

namespace {

constexpr double slowest = 0.5;
constexpr double fastest = 2.0;

/// Those of a list that are worth hearing: neither advertisements nor what only points to another article,
/// from `from` on.
QList<ArticleId> worthHearing(const QList<ArticleHeader> &headers, ArticleId from)
{
    QList<ArticleId> articles;
    bool reached = !from.isValid();
    for (const ArticleHeader &header : headers) {
        reached = reached || header.id == from;
        const bool worth = header.kind != ArticleKind::Advertisement && header.kind != ArticleKind::Teaser;
        if (reached && (worth || header.id == from))
            articles += header.id;
    }
    return articles;
}

/// The article with the characters that are on screen: the sentence is looked for by them.
QFuture<Result<SpokenArticle>> whenRead(Backend &backend, ArticleId id, const ReadingStyle &style)
{
    return backend.read([id, style, rendition = backend.rendition()](LibraryReader &reader) {
        return reader.article(id).transform([&](const Article &printed) {
            const auto shown = rendition->of(printed, style.text, quoteMarks(style));
            return spokenArticle(shown ? *shown : printed);
        });
    });
}

} // namespace

ReadAloud::ReadAloud(const Parts &parts, const QByteArray &remembered, QObject *parent)
    : QObject(parent)
    , m_speaker(parts.speaker)
    , m_backend(parts.backend)
    , m_actions(parts.actions)
    , m_session(parts.session)
    , m_reader(parts.reader)
{
    if (!m_speaker) {
        for (const ActionId id : {ActionId::ReadAloud,
                                  ActionId::ReadPageAloud,
                                  ActionId::ReadEditionAloud,
                                  ActionId::QueueReading,
                                  ActionId::StopReading}) {
            m_actions.action(id)->setVisible(false);
            m_actions.action(id)->setEnabled(false);
        }
        return;
    }
    m_speed = std::clamp(remembered.split('\n').value(0).toDouble(), slowest, fastest);
    if (remembered.isEmpty())
        m_speed = 1;
    m_voice = QString::fromUtf8(remembered.split('\n').value(1));
    m_programme = new Programme(
        m_speaker,
        [this](ArticleId id) {
            const ReadingStyle style = m_reader.readingStyle();
            m_way = {style.text, quoteMarks(style)};
            return whenRead(*m_backend, id, style);
        },
        this);
    m_strip = new SpeechStrip(&m_reader);
    m_reader.layout()->addWidget(m_strip);
    connect(m_programme, &Programme::changed, this, &ReadAloud::update);
    connect(m_programme, &Programme::wentOn, this, &ReadAloud::follow);
    connect(m_programme, &Programme::failed, this, &ReadAloud::failed);
    connect(m_programme, &Programme::speakerFailed, this, [this](const QString &detail) {
        Q_EMIT notice(SpeechWords::failed(detail));
    });
    connect(&m_reader, &ReaderPane::shown, this, [this](const ContentUrl &shown) {
        // It is another document, with nothing lit in it.
        m_shown = shown;
        m_lit = {};
        light();
        renew();
    });
    connect(&m_session, &ReadingSession::articleOpened, this, &ReadAloud::updateActions);
    connect(&m_session, &ReadingSession::frontOpened, this, &ReadAloud::updateActions);
    // Not before it is painted: a turn has no time for what is beside the article.
    connect(&m_reader, &ReaderPane::rested, this, &ReadAloud::update);
    connectActions();
    connectStrip();
    updateActions();
}

ReadAloud::~ReadAloud() = default;

void ReadAloud::connectActions()
{
    const auto on = [this](ActionId id, void (ReadAloud::*call)()) {
        connect(m_actions.action(id), &QAction::triggered, this, call);
    };
    on(ActionId::ReadAloud, &ReadAloud::toggle);
    on(ActionId::ReadPageAloud, &ReadAloud::readPage);
    on(ActionId::ReadEditionAloud, &ReadAloud::readEdition);
    on(ActionId::QueueReading, &ReadAloud::queue);
    connect(m_actions.action(ActionId::StopReading), &QAction::triggered, m_programme, &Programme::stop);
}

void ReadAloud::connectStrip()
{
    connect(m_strip, &SpeechStrip::playWanted, this, &ReadAloud::toggle);
    connect(m_strip, &SpeechStrip::stopWanted, m_programme, &Programme::stop);
    connect(m_strip, &SpeechStrip::previousSentenceWanted, m_programme, &Programme::previousSentence);
    connect(m_strip, &SpeechStrip::nextSentenceWanted, m_programme, &Programme::nextSentence);
    connect(m_strip, &SpeechStrip::previousArticleWanted, m_programme, &Programme::previousArticle);
    connect(m_strip, &SpeechStrip::nextArticleWanted, m_programme, &Programme::nextArticle);
    connect(
        m_strip, &SpeechStrip::showWanted, this, [this] { m_session.openArticle(m_programme->article()); });
    connect(m_strip, &SpeechStrip::speedChosen, this, [this](double speed) {
        m_speed = speed;
        m_speaker->setSpeed(speed);
        remember();
    });
    connect(m_strip, &SpeechStrip::voiceChosen, this, [this](const QString &voice) {
        m_voice = voice;
        m_speaker->setVoice(voice);
        remember();
    });
}

void ReadAloud::remember()
{
    Q_EMIT settingsChanged(QByteArray::number(m_speed) + '\n' + m_voice.toUtf8());
}

/// Ready to speak; otherwise the person is told what is missing.
bool ReadAloud::isReady()
{
    const Speaker::Readiness readiness = m_speaker->readiness();
    if (readiness != Speaker::Readiness::Ready) {
        Q_EMIT notice(readiness == Speaker::Readiness::NoEngine ? SpeechWords::noEngine()
                                                                : SpeechWords::noChineseVoice());
        return false;
    }
    m_speaker->setVoice(m_voice);
    m_speaker->setSpeed(m_speed);
    m_strip->setVoices(m_speaker->voices(), m_voice);
    m_strip->setSpeed(m_speed);
    return true;
}

void ReadAloud::toggle()
{
    switch (m_programme->state()) {
    case Programme::State::Speaking:
        m_programme->pause();
        return;
    case Programme::State::Paused:
        m_programme->resume();
        return;
    case Programme::State::Stopped:
        break;
    }
    // A page that is looked at whole is read whole.
    if (!m_session.article().isValid())
        readPage();
    else if (isReady())
        m_programme->begin({m_session.article()});
}

void ReadAloud::readPage()
{
    if (!m_session.page().isValid() || !isReady())
        return;
    begin(m_backend->read(
              [page = m_session.page()](LibraryReader &reader) { return reader.articlesOfPage(page); }),
          {});
}

void ReadAloud::readEdition()
{
    if (!m_session.edition().isValid() || !isReady())
        return;
    using Headers = Result<QList<ArticleHeader>>;
    const auto articles =
        m_backend->read([edition = m_session.edition(), page = m_session.page(), shown = m_session.article()](
                            LibraryReader &reader) -> Headers {
            auto all = reader.articlesOfEdition(edition);
            if (!all || shown.isValid())
                return all;
            // From the page on that is looked at whole.
            const auto first = std::find_if(
                all->begin(), all->end(), [page](const ArticleHeader &each) { return each.page == page; });
            if (first != all->end())
                all->erase(all->begin(), first);
            return all;
        });
    begin(articles, m_session.article());
}

void ReadAloud::begin(const QFuture<Result<QList<ArticleHeader>>> &articles, ArticleId from)
{
    whenAnswered(
        articles, this, [this, from, asked = ++m_asked](const Result<QList<ArticleHeader>> &headers) {
            if (asked != m_asked)
                return;
            if (!headers) {
                Q_EMIT failed(headers.error());
                return;
            }
            m_programme->begin(worthHearing(*headers, from));
            // Somebody who looks at the page sees what is read of it.
            if (!m_session.article().isValid() && m_programme->article().isValid())
                m_session.openArticle(m_programme->article());
        });
}

void ReadAloud::queue()
{
    if (m_session.article().isValid() && (m_programme->state() != Programme::State::Stopped || isReady()))
        m_programme->add(m_session.article());
}

void ReadAloud::follow(ArticleId from, ArticleId to)
{
    if (m_session.article() == from)
        m_session.openArticle(to);
}

void ReadAloud::updateActions()
{
    const bool running = m_programme->state() != Programme::State::Stopped;
    const bool page = m_session.page().isValid();
    m_actions.action(ActionId::ReadAloud)->setEnabled(page || running);
    m_actions.action(ActionId::ReadPageAloud)->setEnabled(page);
    m_actions.action(ActionId::ReadEditionAloud)->setEnabled(page);
    m_actions.action(ActionId::QueueReading)->setEnabled(m_session.article().isValid());
    m_actions.action(ActionId::StopReading)->setEnabled(running);
}

void ReadAloud::update()
{
    const bool running = m_programme->state() != Programme::State::Stopped;
    m_strip->setVisible(running);
    m_strip->setPaused(m_programme->state() == Programme::State::Paused);
    m_strip->showReading(m_programme->title(),
                         m_programme->sentence(),
                         m_programme->waiting(),
                         m_session.article() != m_programme->article());
    updateActions();
    light();
}

/// The sentence is looked for as it is written on screen.
void ReadAloud::renew()
{
    const ReadingStyle style = m_reader.readingStyle();
    if (m_shown == ContentUrl::ofArticle(m_programme->article())
        && m_way != ShownTexts::Way{style.text, quoteMarks(style)})
        m_programme->renew();
}

void ReadAloud::light()
{
    const bool here = m_programme->article().isValid()
        && m_shown == ContentUrl::ofArticle(m_programme->article())
        && m_session.article() == m_programme->article();
    const SpokenPlace place = here ? m_programme->place() : SpokenPlace();
    // Who scrolled away is not brought back by a pause.
    if (place == std::exchange(m_lit, place))
        return;
    m_reader.view()->showSpoken(place);
}

} // namespace Baojia
