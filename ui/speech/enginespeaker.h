// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/speaker.h"

#include <QtTextToSpeech/QTextToSpeech>

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
    void start();
    void stateChanged(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine; ///< null until it is wanted, and where there is none
    QString m_voice; ///< wanted; empty: any that speaks Chinese
    double m_speed = 1;
    bool m_saying = false; ///< what say() was given is not over yet
    bool m_begun = false; ///< the engine has begun with it
};

} // namespace Baojia
