// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"
#include "reading/shownnames.h"
#include "ui/reader/articleview.h"
#include "ui/speech/programme.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <memory>

namespace Baojia {

class Actions;
class Backend;
class ReaderPane;
class ReadingSession;
class SpeechStrip;

/// 听报: commands, strip and programme put together. The programme goes on whatever is opened meanwhile; the
/// article on screen follows it only while it is the one that is read.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it. Without a speaker the commands are not to be seen.
    struct Parts
    {
        std::shared_ptr<Speaker> speaker;
        std::shared_ptr<Backend> backend;
        Actions &actions;
        ReadingSession &session;
        ReaderPane &reader;
    };

    /// `remembered`: what was last told by settingsChanged().
    ReadAloud(const Parts &parts, const QByteArray &remembered, QObject *parent = nullptr);
    ~ReadAloud() override;

    /// Null without a speaker.
    [[nodiscard]] Programme *programme() const { return m_programme; }

Q_SIGNALS:
    /// A sentence for the person: why nothing is to be heard.
    void notice(const QString &text);
    void failed(const Baojia::Error &error);
    /// Speed and voice, to be kept.
    void settingsChanged(const QByteArray &settings);

private:
    void connectActions();
    void connectStrip();
    void updateActions();
    void toggle();
    void readPage();
    void readEdition();
    void queue();
    [[nodiscard]] bool isReady();
    void begin(const QFuture<Result<QList<ArticleHeader>>> &articles, ArticleId from);
    void update();
    void light();
    void renew();
    void follow(ArticleId from, ArticleId to);
    void remember();

    std::shared_ptr<Speaker> m_speaker;
    std::shared_ptr<Backend> m_backend;
    Actions &m_actions;
    ReadingSession &m_session;
    ReaderPane &m_reader;
    SpeechStrip *m_strip = nullptr;
    Programme *m_programme = nullptr;
    ContentUrl m_shown; ///< what is laid out
    SpokenPlace m_lit; ///< on screen
    ShownTexts::Way m_way; ///< what was done to the text that is read
    double m_speed = 1;
    QString m_voice;
    quint64 m_asked = 0; ///< answers to what was asked before are dropped
};

} // namespace Baojia
