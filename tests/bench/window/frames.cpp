// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/frames.h"

#include <QtCore/QChildEvent>

#include <algorithm>

#include "tests/bench/measure/process.h"

#ifdef BAOJIA_WITH_WEBENGINE
#include <QtQuick/QQuickWindow>
#include <QtQuickWidgets/QQuickWidget>
#endif

namespace Baojia::Bench {

namespace {

constexpr int kLookMs = 4;
constexpr qint64 kQuiet = 150'000'000; // ns: several frames of a slow machine
constexpr qint64 kLongest = 30'000'000'000; // ns

} // namespace

Frames::Frames(QWidget *widget)
{
    follow(widget);
}

void Frames::follow(QWidget *widget)
{
    widget->installEventFilter(this);
#ifdef BAOJIA_WITH_WEBENGINE
    if (auto *quick = qobject_cast<QQuickWidget *>(widget)) {
        connect(quick->quickWindow(), &QQuickWindow::afterRendering, this, [this] {
            m_last = monotonicNanoseconds();
        });
    }
#endif
    for (QObject *child : widget->children()) {
        if (child->isWidgetType())
            follow(static_cast<QWidget *>(child));
    }
}

bool Frames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_last = monotonicNanoseconds();
    } else if (event->type() == QEvent::ChildPolished) {
        // Polished, not added: only then is it more than a QWidget.
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType())
            follow(static_cast<QWidget *>(child));
    }
    return QObject::eventFilter(watched, event);
}

PaintedWait::PaintedWait(const Frames &frames)
    : m_frames(frames)
{
    m_timer.setInterval(kLookMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PaintedWait::look);
}

void PaintedWait::start(std::function<bool()> ready, Answer answer)
{
    m_ready = std::move(ready);
    m_answer = std::move(answer);
    m_started = monotonicNanoseconds();
    m_readySince = 0;
    m_timer.start();
}

void PaintedWait::look()
{
    const qint64 now = monotonicNanoseconds();
    if (m_readySince == 0 && m_ready())
        m_readySince = now;
    const bool tooLong = now - m_started > kLongest;
    const qint64 newest = std::max(m_readySince, m_frames.last());
    if (!tooLong && (m_readySince == 0 || now - newest < kQuiet))
        return;
    m_timer.stop();
    // What was ready without another painting had been painted before it said so.
    const qint64 painted = m_frames.last() > m_started ? m_frames.last() : m_readySince;
    std::exchange(m_answer, {})(tooLong ? 0 : painted);
}

} // namespace Baojia::Bench
