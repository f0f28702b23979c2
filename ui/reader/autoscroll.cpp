// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/autoscroll.h"

#include "ui/reader/readerpane.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace Baojia {

namespace {

constexpr double kEnd = 0.999; // of 1

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_unknown;
}

} // namespace

AutoScroll::AutoScroll(ReaderPane &reader, QAction *toggle, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_toggle(toggle)
{
    connect(toggle, &QAction::triggered, this, [this](bool on) { on ? start() : stop(); });
    connect(&reader, &ReaderPane::shown, this, &AutoScroll::stop);
    connect(&reader, &ReaderPane::positionChanged, this, [this](double position) {
        if (position >= kEnd)
            stop();
    });
}

void AutoScroll::setSpeed(int linesAMinute)
{
    const int speed = std::clamp(linesAMinute, slowest, fastest);
    if (speed == m_speed)
        return;
    m_speed = speed;
    Q_EMIT speedChanged(speed);
    if (m_on)
        go();
}

void AutoScroll::start()
{
    if (m_reader.position() >= kEnd) {
        m_toggle->setChecked(false);
        return;
    }
    if (!m_on)
        qApp->installEventFilter(this);
    m_on = true;
    m_toggle->setChecked(true);
    go();
}

void AutoScroll::stop()
{
    if (!m_on)
        return;
    m_on = false;
    qApp->removeEventFilter(this);
    m_toggle->setChecked(false);
    m_reader.view()->glide(0, false);
    Q_EMIT statusText({});
}

void AutoScroll::go()
{
    // Whoever wants no animations wants no text that creeps.
    const bool creeps =
        m_reader.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_reader) > 0;
    m_reader.view()->glide(m_speed, !creeps);
    //: Status bar; %1 lines of text a minute
    Q_EMIT statusText(
        tr("Scrolling by itself, %1 lines a minute; + and - change that, any other key stops it")
            .arg(m_speed));
}

bool AutoScroll::takesKey(const QKeyEvent &key, bool pressed)
{
    if (isModifier(key.key()) || m_toggle->shortcuts().contains(QKeySequence(key.keyCombination())))
        return false;
    const bool faster = key.key() == Qt::Key_Plus || key.key() == Qt::Key_Equal;
    if ((faster || key.key() == Qt::Key_Minus) && !key.modifiers().testFlag(Qt::ControlModifier)) {
        // The steps feel alike at all speeds.
        const int step = std::max(1, m_speed / 5);
        if (pressed)
            setSpeed(m_speed + (faster ? step : -step));
        return true;
    }
    // Space would go on by a screen, and Esc close something; these only stop.
    const bool onlyStops = key.key() == Qt::Key_Space || key.key() == Qt::Key_Escape;
    if (pressed || !onlyStops)
        stop();
    return onlyStops;
}

bool AutoScroll::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_reader.window())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Accepted, it comes back as a key, and is no shortcut.
        if (takesKey(*static_cast<QKeyEvent *>(event), false)) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return takesKey(*static_cast<QKeyEvent *>(event), true);
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        stop();
        return false;
    default:
        return false;
    }
}

} // namespace Baojia
