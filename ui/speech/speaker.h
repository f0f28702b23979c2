// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace Baojia {

/// Somebody who can be chosen to read aloud.
struct SpeechVoice
{
    QString id; ///< what is kept, to find the voice again
    QString name; ///< what a person reads
};

/// The door to whatever speaks: the voices of the system, or none.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Readiness {
        Ready,
        NoEngine, ///< nothing here can speak
        NoChineseVoice, ///< something can, but not Chinese
    };

    /// Looks each time: a voice may have been installed since. The first look may take a moment.
    [[nodiscard]] virtual Readiness readiness() = 0;
    /// Those that speak Chinese.
    [[nodiscard]] virtual QList<SpeechVoice> voices() const = 0;
    /// One that is not there any more changes nothing.
    virtual void setVoice(const QString &id) = 0;
    /// 1.0 as the voice speaks by itself, 0.5 half, 2.0 twice as fast. From the next sentence on.
    virtual void setSpeed(double speed) = 0;
    /// In place of what is being said.
    virtual void say(const QString &sentence) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// finished() does not follow.
    virtual void stop() = 0;

Q_SIGNALS:
    /// What say() was given has been said.
    void finished();
    /// It cannot be said; `detail` is in the engine's words.
    void failed(const QString &detail);
};

} // namespace Baojia
