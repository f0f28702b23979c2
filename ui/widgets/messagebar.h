// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

/// A message inside the window, with ways out and a button to close it. Hidden until there is something to
/// say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was said before. Actions whose parent the bar is go with the message; others stay their owner's.
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    [[nodiscard]] QString text() const;
    /// Hides the bar; closed() follows.
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updatePicture();

    Kind m_kind = Kind::Information;
    QLabel *m_picture;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace Baojia
