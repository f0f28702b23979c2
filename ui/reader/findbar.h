// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace Baojia {

/// Find in the article, with n/m. Esc closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with `text` chosen, ready to type over.
    void open(const QString &text);
    void close();
    /// `active` from 1; both 0: nothing found.
    void setResult(int active, int total);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void wanted(const QString &text, bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace Baojia
