// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace Baojia {

/// A text with line numbers and a way to find words in it; it is read and not changed, unless setReadOnly() says otherwise.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Marks every place where `text` stands, whatever its case, and goes to the first one after the cursor.
    /// An empty text ends it. Answers through found().
    void find(const QString &text);
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// `active` from 1; both 0 when nothing was found.
    void found(int active, int total);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Numbers;

    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(const QRect &dirty);
    void updateNumbersWidth();
    void updateNumbers(const QRect &rect, int dy);
    void goTo(qsizetype hit);
    void markHits();

    QWidget *m_numbers;
    QList<int> m_hits; // positions, ascending
    int m_hitLength = 0;
    qsizetype m_active = -1;
};

} // namespace Baojia
