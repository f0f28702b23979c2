// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace Baojia {

/// 搜索全部报纸…: the line in the toolbar that searches as one types.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Puts the keyboard here, with the text selected so that typing replaces it.
    void activate();

    /// Shows what is searched for already; does not emit.
    void setQuery(const QString &query);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text to search for, a moment after it was typed or at once on Enter; empty when it was cleared.
    void searched(const QString &query);
    /// The arrow key down, or Enter: the keyboard wants to go to the hits.
    void resultsWanted();
    /// Esc in an empty line: the keyboard wants to go back to reading.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void flush();

    QTimer m_typing;
    QString m_last; // what searched() said last
};

} // namespace Baojia
