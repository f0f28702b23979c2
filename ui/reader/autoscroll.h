// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QKeyEvent;
QT_END_NAMESPACE

namespace Baojia {

class ReaderPane;

/// 自动滚动: the article goes on by itself until its end, or until a key, a click or the wheel stops it. +
/// and - change how fast.
class AutoScroll : public QObject
{
    Q_OBJECT

public:
    /// What speeds may be, in lines a minute.
    static constexpr int slowest = 4;
    static constexpr int fastest = 80;
    static constexpr int usual = 14;

    /// `toggle` starts and stops it.
    AutoScroll(ReaderPane &reader, QAction *toggle, QObject *parent);

    [[nodiscard]] bool isOn() const { return m_on; }

    [[nodiscard]] int speed() const { return m_speed; }

    /// In lines a minute; the nearest that may be.
    void setSpeed(int linesAMinute);
    void start();
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What is going on, for the status bar; empty when it ends.
    void statusText(const QString &text);
    void speedChanged(int linesAMinute);

private:
    void go();
    /// Whether the key is ours alone, and nobody else is to see it.
    bool takesKey(const QKeyEvent &key, bool pressed);

    ReaderPane &m_reader;
    QAction *m_toggle;
    int m_speed = usual;
    bool m_on = false;
};

} // namespace Baojia
