// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

namespace Baojia::Bench {

/// Knows when a widget, or anything inside it, was last painted: by painting of its own, or by a frame of the
/// scene that the web engine draws into it.
class Frames : public QObject
{
    Q_OBJECT

public:
    explicit Frames(QWidget *widget);

    /// On the clock of monotonicNanoseconds(); 0 before the first.
    [[nodiscard]] qint64 last() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    qint64 m_last = 0;
};

/// Waits until something is on screen: `ready` is true, and nothing more has been painted for a while. Says
/// when the last painting was. One wait at a time.
class PaintedWait : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(qint64 painted)>;

    explicit PaintedWait(const Frames &frames);

    /// From now on. Answers with 0 when it does not happen within 30 s.
    void start(std::function<bool()> ready, Answer answer);

private:
    void look();

    const Frames &m_frames;
    QTimer m_timer;
    std::function<bool()> m_ready;
    Answer m_answer;
    qint64 m_started = 0;
    qint64 m_readySince = 0;
};

} // namespace Baojia::Bench
