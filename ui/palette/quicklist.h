// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/quickmatch.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace Baojia {

/// A line and a list over the window: words narrow the list, Enter chooses, Esc closes. It lies in the window and is no window of
/// its own, so that an input method works in it. It is gone once it closes.
class QuickList : public QFrame
{
    Q_OBJECT

public:
    enum class Words {
        Filter, ///< the rows that the words mean are shown
        Ask, ///< wordsChanged() is answered with other rows
    };

    /// Opens over `window`, which owns it. `name`: what it is, for the line while that is empty, and for screen readers.
    QuickList(const QString &name, Words words, QWidget *window);

    void setRows(const QList<QuickRow> &rows);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

    [[nodiscard]] QListView *list() const { return m_list; }

    /// What is shown now.
    [[nodiscard]] const QList<QuickRow> &shown() const { return m_shown; }

Q_SIGNALS:
    void wordsChanged(const QString &words);
    /// The list has closed, and the keyboard is where it was before.
    void chosen(const Baojia::QuickRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void showRows();
    void step(int by);
    void choose(const QModelIndex &index);
    void leave();
    bool keyInLine(QKeyEvent *event);

    Words m_words;
    QList<QuickRow> m_rows;
    QList<QuickRow> m_shown;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLineEdit *m_line;
    QListView *m_list;
    bool m_left = false;
};

} // namespace Baojia
