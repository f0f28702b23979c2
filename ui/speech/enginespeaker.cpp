// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/enginespeaker.h"

#include <QtCore/QLocale>
#include <QtTextToSpeech/QVoice>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool isChinese(const QLocale &locale)
{
    // Some engines know Cantonese and Mandarin as languages of their own.
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::Cantonese;
}

/// An engine knows its voices for one language at a time.
QString idOf(const QLocale &locale, const QVoice &voice)
{
    return locale.name() + u'/' + voice.name();
}

/// Chinese of the mainland first, which is what newspapers are written in.
QList<QLocale> chineseLocales(const QTextToSpeech &engine)
{
    QList<QLocale> locales = engine.availableLocales();
    locales.removeIf([](const QLocale &locale) { return !isChinese(locale); });
    std::stable_sort(locales.begin(), locales.end(), [](const QLocale &left, const QLocale &right) {
        return left.territory() == QLocale::China && right.territory() != QLocale::China;
    });
    return locales;
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
{ }

EngineSpeaker::~EngineSpeaker() = default;

void EngineSpeaker::start()
{
    const QString name = engineHere();
    if (name.isEmpty())
        return;
    m_engine = std::make_unique<QTextToSpeech>(name);
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &EngineSpeaker::stateChanged);
    setVoice(m_voice);
    setSpeed(m_speed);
}

Speaker::Readiness EngineSpeaker::readiness()
{
    // One that could not start is started again: what it needs may be there by now.
    if (!m_engine || m_engine->state() == QTextToSpeech::Error || chineseLocales(*m_engine).isEmpty())
        start();
    if (!m_engine || m_engine->state() == QTextToSpeech::Error)
        return Readiness::NoEngine;
    return chineseLocales(*m_engine).isEmpty() ? Readiness::NoChineseVoice : Readiness::Ready;
}

QList<SpeechVoice> EngineSpeaker::voices() const
{
    if (!m_engine)
        return {};
    // Only voices of the language that is set can be listed.
    const QLocale current = m_engine->locale();
    QList<SpeechVoice> found;
    for (const QLocale &locale : chineseLocales(*m_engine)) {
        if (locale != m_engine->locale())
            m_engine->setLocale(locale);
        for (const QVoice &voice : m_engine->availableVoices())
            found.append({idOf(locale, voice), voice.name()});
    }
    if (m_engine->locale() != current)
        m_engine->setLocale(current);
    return found;
}

void EngineSpeaker::setVoice(const QString &id)
{
    m_voice = id;
    if (!m_engine)
        return;
    const QList<QLocale> locales = chineseLocales(*m_engine);
    for (const QLocale &locale : locales) {
        if (!id.startsWith(locale.name() + u'/'))
            continue;
        m_engine->setLocale(locale);
        for (const QVoice &voice : m_engine->availableVoices()) {
            if (idOf(locale, voice) != id)
                continue;
            m_engine->setVoice(voice);
            return;
        }
    }
    if (!locales.isEmpty() && !isChinese(m_engine->locale()))
        m_engine->setLocale(locales.first());
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
    if (m_engine
        && (m_engine->state() == QTextToSpeech::Speaking || m_engine->state() == QTextToSpeech::Paused))
        m_engine->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void EngineSpeaker::stateChanged(QTextToSpeech::State state)
{
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
