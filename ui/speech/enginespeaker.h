// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/speaker.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtTextToSpeech/QTextToSpeech>
#include <QtTextToSpeech/QVoice>

#include <memory>

namespace Baojia {

/// Speaks through the engine of the system, which is started when it is first wanted.
class EngineSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit EngineSpeaker(QObject *parent = nullptr);
    ~EngineSpeaker() override;

    [[nodiscard]] Readiness readiness() override;
    [[nodiscard]] QList<SpeechVoice> voices() const override;
    void setVoice(const QString &id) override;
    void setSpeed(double speed) override;
    void say(const QString &sentence) override;
    void pause() override;
    void resume() override;
    void stop() override;

private:
    /// A voice as the engine knows it.
    struct Choice
    {
        SpeechVoice shown;
        QLocale locale;
        QVoice voice;
    };

    void start();
    void look();
    void stateChanged(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine; ///< null until it is wanted, and where there is none
    QList<Choice> m_voices; ///< those that speak Chinese, the best first
    QString m_voice; ///< wanted; empty: the first of m_voices
    double m_speed = 1;
    QTimer m_patience; ///< runs while something is said
    bool m_saying = false; ///< what say() was given is not over yet
    bool m_begun = false; ///< the engine has begun with it
};

} // namespace Baojia
