// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class ElidedLabel;

/// The strip at the foot of the window that shows long work: what is at hand, how far, how long still, and a
/// cancel.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(QWidget *parent = nullptr);

    enum class Stop {
        Offered, ///< cancelled() tells when it is wanted
        NotOffered, ///< it goes on by itself the next time
    };

    void begin(const QString &title, Stop stop = Stop::Offered);
    /// How far an import or export is.
    void setProgress(const ProgressState &state);
    /// How far other work is, which says itself what it is at.
    void showProgress(const ProgressState &state, const QString &sentence);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    [[nodiscard]] QString timeLeft(const ProgressState &state) const;

    QLabel *m_title;
    ElidedLabel *m_subject;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QElapsedTimer m_running;
    qint64 m_doneBefore =
        -1; // when the first progress came: work that goes on where it was left; -1: none came yet
};

} // namespace Baojia
