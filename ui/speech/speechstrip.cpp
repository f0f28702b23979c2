// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/speechstrip.h"

#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// The article's pane may be narrow; the strip is not to make it wider.
constexpr int leastButton = 24; // px
constexpr int leastChoice = 44;
constexpr std::array speeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0};

} // namespace

SpeechStrip::SpeechStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_waiting(new ElidedLabel(this))
    , m_show(new QToolButton(this))
{
    setObjectName(u"speechStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Reading aloud"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setAccessibleName(tr("Article that is read aloud"));
    m_sentence->setSecondary(true);
    m_sentence->setAccessibleName(tr("Sentence that is read aloud"));
    //: A button that shows the article that is read aloud. Chinese: 回到朗读处
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show the article that is read aloud"));
    m_show->setIcon(icon(IconName::Speak));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_show, &QToolButton::clicked, this, &SpeechStrip::showWanted);
    what->addWidget(m_title, 1);
    what->addWidget(m_sentence, 2);
    what->addWidget(m_show);
    column->addLayout(what);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    column->addLayout(row);
    addButton(*row, IconName::SkipBack, tr("Article before"), &SpeechStrip::previousArticleWanted);
    addButton(*row, IconName::SentenceBack, tr("Sentence before"), &SpeechStrip::previousSentenceWanted);
    m_play = addButton(*row, IconName::Pause, tr("Pause"), &SpeechStrip::playWanted);
    addButton(*row, IconName::SentenceForward, tr("Next sentence"), &SpeechStrip::nextSentenceWanted);
    addButton(*row, IconName::SkipForward, tr("Next article"), &SpeechStrip::nextArticleWanted);
    addButton(*row, IconName::Stop, tr("Stop"), &SpeechStrip::stopWanted);
    m_waiting->setSecondary(true);
    m_waiting->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_waiting, 1);
    row->addSpacing(6);
    makeChoices(*row);
    hide();
}

QToolButton *
SpeechStrip::addButton(QHBoxLayout &row, IconName picture, const QString &name, void (SpeechStrip::*wanted)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(picture));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, wanted);
    button->setMinimumWidth(leastButton);
    row.addWidget(button);
    return button;
}

void SpeechStrip::makeChoices(QHBoxLayout &row)
{
    m_speed = new QComboBox(this);
    m_speed->setAccessibleName(tr("Speed of reading aloud"));
    m_speed->setToolTip(m_speed->accessibleName());
    for (const double speed : speeds) {
        //: How fast is read aloud: 1.25 times as fast as usual. Chinese: %1 倍
        m_speed->addItem(tr("%1×").arg(speed), speed);
    }
    m_voice = new QComboBox(this);
    m_voice->setAccessibleName(tr("Voice"));
    m_voice->setToolTip(m_voice->accessibleName());
    m_voice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_voice->setMinimumContentsLength(6);
    m_speed->setMinimumWidth(leastChoice);
    m_voice->setMinimumWidth(leastChoice);
    row.addWidget(m_speed);
    row.addSpacing(4);
    row.addWidget(m_voice);
    connect(m_speed, &QComboBox::activated, this, [this] {
        Q_EMIT speedChosen(m_speed->currentData().toDouble());
    });
    connect(m_voice, &QComboBox::activated, this, [this] {
        Q_EMIT voiceChosen(m_voice->currentData().toString());
    });
}

void SpeechStrip::showReading(const QString &title,
                              const QString &sentence,
                              qsizetype waiting,
                              bool elsewhere)
{
    m_title->setText(title);
    //: How many articles are still to be read aloud. Chinese: 还有 %n 篇
    m_waiting->setText(waiting > 0 ? tr("%n more article(s)", nullptr, static_cast<int>(waiting)) : QString());
    // The title itself is the first that is read.
    m_sentence->setText(sentence == title ? QString() : sentence.simplified());
    m_show->setVisible(elsewhere);
}

void SpeechStrip::setPaused(bool paused)
{
    const QString name = paused ? tr("Go on") : tr("Pause");
    m_play->setIcon(icon(paused ? IconName::Play : IconName::Pause));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}

void SpeechStrip::setVoices(const QList<SpeechVoice> &voices, const QString &chosen)
{
    m_voice->clear();
    for (const SpeechVoice &voice : voices)
        m_voice->addItem(voice.name, voice.id);
    m_voice->setCurrentIndex(qMax(0, m_voice->findData(chosen)));
    // Nothing to choose.
    m_voice->setVisible(voices.size() > 1);
}

void SpeechStrip::setSpeed(double speed)
{
    int nearest = 0;
    for (int i = 0; i < m_speed->count(); ++i) {
        if (std::abs(m_speed->itemData(i).toDouble() - speed)
            < std::abs(m_speed->itemData(nearest).toDouble() - speed))
            nearest = i;
    }
    m_speed->setCurrentIndex(nearest);
}

} // namespace Baojia
