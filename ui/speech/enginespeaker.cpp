// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/enginespeaker.h"

#include <QtCore/QMap>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

// A daemon may have to start first; one without a sound card says that it speaks and never ends.
constexpr auto patience = 15s;
constexpr auto slowestCharacter = 1s; // of Chinese, twice as long as at half the speed

/// How good a choice a voice is for a newspaper, best first; nullopt: it does not speak Chinese.
std::optional<int> rankOf(const QLocale &locale, const QString &name)
{
    // espeak-ng lists every voice again in a hundred disguises: Chinese (Mandarin)+Adam …
    if (name.contains(u'+'))
        return std::nullopt;
    if (locale.language() == QLocale::Chinese)
        return locale.territory() == QLocale::China ? 0 : 2;
    // It also calls the language cmn, which Qt 6.4 does not know and takes for none at all.
    if (locale.language() == QLocale::C && name.contains(u"Mandarin"_s, Qt::CaseInsensitive))
        return 1;
    if (locale.language() == QLocale::Cantonese)
        return 3;
    return std::nullopt;
}

QString engineHere()
{
    // The engine for tests of Qt says nothing.
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s);
    return engines.value(0);
}

} // namespace

EngineSpeaker::EngineSpeaker(QObject *parent)
    : Speaker(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_saying) {
            stop();
            Q_EMIT failed({});
        }
    });
}

EngineSpeaker::~EngineSpeaker() = default;

void EngineSpeaker::start()
{
    const QString name = engineHere();
    if (name.isEmpty())
        return;
    m_engine = std::make_unique<QTextToSpeech>(name);
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &EngineSpeaker::stateChanged);
    look();
    setSpeed(m_speed);
}

void EngineSpeaker::look()
{
    m_voices.clear();
    if (!m_engine)
        return;
    // An engine lists its voices for one language at a time.
    QMap<int, QList<Choice>> ranked;
    for (const QLocale &locale : m_engine->availableLocales()) {
        if (locale.language() != QLocale::Chinese && locale.language() != QLocale::Cantonese
            && locale.language() != QLocale::C)
            continue;
        m_engine->setLocale(locale);
        for (const QVoice &voice : m_engine->availableVoices()) {
            if (const auto rank = rankOf(locale, voice.name()))
                ranked[*rank].append({{locale.name() + u'/' + voice.name(), voice.name()}, locale, voice});
        }
    }
    for (const QList<Choice> &choices : std::as_const(ranked))
        m_voices += choices;
    setVoice(m_voice);
}

Speaker::Readiness EngineSpeaker::readiness()
{
    // One that could not start, or has nobody for Chinese, is started again: what it needs may be there by
    // now.
    if (!m_engine || m_engine->state() == QTextToSpeech::Error || m_voices.isEmpty())
        start();
    if (!m_engine || m_engine->state() == QTextToSpeech::Error)
        return Readiness::NoEngine;
    return m_voices.isEmpty() ? Readiness::NoChineseVoice : Readiness::Ready;
}

QList<SpeechVoice> EngineSpeaker::voices() const
{
    QList<SpeechVoice> voices;
    for (const Choice &choice : m_voices)
        voices.append(choice.shown);
    return voices;
}

void EngineSpeaker::setVoice(const QString &id)
{
    m_voice = id;
    if (m_voices.isEmpty())
        return;
    const auto wanted = std::find_if(
        m_voices.cbegin(), m_voices.cend(), [&id](const Choice &each) { return each.shown.id == id; });
    const Choice &chosen = wanted == m_voices.cend() ? m_voices.first() : *wanted;
    if (m_engine->locale() != chosen.locale)
        m_engine->setLocale(chosen.locale);
    m_engine->setVoice(chosen.voice);
}

void EngineSpeaker::setSpeed(double speed)
{
    m_speed = speed;
    // Engines go from -1 to 1, with about three times the speed at the end, and 0 as they are by themselves.
    if (m_engine)
        m_engine->setRate(std::clamp(std::log(speed) / std::log(3.0), -1.0, 1.0));
}

void EngineSpeaker::say(const QString &sentence)
{
    if (!m_engine)
        return;
    stop();
    m_saying = true;
    m_patience.start(patience + sentence.size() * slowestCharacter);
    m_engine->say(sentence);
}

void EngineSpeaker::pause()
{
    if (m_engine)
        m_engine->pause(QTextToSpeech::BoundaryHint::Immediate);
}

void EngineSpeaker::resume()
{
    if (m_engine)
        m_engine->resume();
}

void EngineSpeaker::stop()
{
    m_saying = false;
    m_begun = false;
    m_patience.stop();
    if (m_engine
        && (m_engine->state() == QTextToSpeech::Speaking || m_engine->state() == QTextToSpeech::Paused))
        m_engine->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void EngineSpeaker::stateChanged(QTextToSpeech::State state)
{
    // A pause may last.
    if (state != QTextToSpeech::Speaking)
        m_patience.stop();
    else if (m_saying && !m_patience.isActive())
        m_patience.start();
    if (state == QTextToSpeech::Error) {
        if (std::exchange(m_saying, false))
            Q_EMIT failed(m_engine->errorString());
    } else if (state == QTextToSpeech::Speaking) {
        m_begun = m_saying;
    } else if (state == QTextToSpeech::Ready && m_begun) {
        // A stop that is told late is not the end of what was begun since.
        m_begun = false;
        m_saying = false;
        Q_EMIT finished();
    }
}

} // namespace Baojia
