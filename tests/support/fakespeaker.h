// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/speaker.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Says nothing and remembers what it should have said; the test tells when a sentence is over.
class FakeSpeaker : public Speaker
{
public:
    [[nodiscard]] Readiness readiness() override { return ready; }

    [[nodiscard]] QList<SpeechVoice> voices() const override
    {
        return {{QStringLiteral("zh/ling"), QStringLiteral("Ling")},
                {QStringLiteral("zh/wei"), QStringLiteral("Wei")}};
    }

    void setVoice(const QString &id) override { voice = id; }

    void setSpeed(double wanted) override { speed = wanted; }

    void say(const QString &sentence) override
    {
        said += sentence;
        saying = true;
    }

    void pause() override { paused = true; }

    void resume() override { paused = false; }

    void stop() override { saying = false; }

    /// The sentence is over.
    void finish()
    {
        saying = false;
        Q_EMIT finished();
    }

    [[nodiscard]] QString last() const { return said.isEmpty() ? QString() : said.last(); }

    Readiness ready = Readiness::Ready;
    QStringList said;
    QString voice;
    double speed = 1;
    bool saying = false;
    bool paused = false;
};

} // namespace Baojia
