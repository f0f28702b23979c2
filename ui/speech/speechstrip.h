// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/speaker.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class ElidedLabel;
enum class IconName;

/// At the foot of the article while something is read aloud: what it is, the ways through it, how fast and by
/// whom.
class SpeechStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SpeechStrip(QWidget *parent = nullptr);

    /// What is read; `waiting` articles follow. `elsewhere`: another article is shown.
    void showReading(const QString &title, const QString &sentence, qsizetype waiting, bool elsewhere);
    void setPaused(bool paused);
    /// `chosen` is the id of one of them.
    void setVoices(const QList<SpeechVoice> &voices, const QString &chosen);
    /// Of the speeds that can be chosen the nearest.
    void setSpeed(double speed);

Q_SIGNALS:
    void playWanted();
    void stopWanted();
    void previousSentenceWanted();
    void nextSentenceWanted();
    void previousArticleWanted();
    void nextArticleWanted();
    /// The article that is read is to be shown.
    void showWanted();
    void speedChosen(double speed);
    void voiceChosen(const QString &id);

private:
    QToolButton *
    addButton(QHBoxLayout &row, IconName picture, const QString &name, void (SpeechStrip::*wanted)());
    void makeChoices(QHBoxLayout &row);

    ElidedLabel *m_title;
    ElidedLabel *m_sentence;
    ElidedLabel *m_waiting; ///< how many articles follow
    QToolButton *m_show;
    QToolButton *m_play;
    QComboBox *m_speed;
    QComboBox *m_voice;
};

} // namespace Baojia
