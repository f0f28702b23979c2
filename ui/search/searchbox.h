// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace Baojia {

class SuggestionList;
class SuggestionModel;

/// 搜索全部报纸…: the line in the toolbar that searches as one types, and says what it can be completed with.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What is suggested below the line. The model must live longer.
    void setSuggestions(SuggestionModel *model);

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
    /// The queries used before are not to be suggested any more.
    void forgetWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void flush();
    void suggest();
    void showSuggestions();
    void hideSuggestions();
    [[nodiscard]] bool suggests() const;
    /// Whether the key was meant for the list.
    bool stepSuggestions(int key);
    void choose(int row);

    QTimer m_typing;
    QString m_last; // what searched() said last
    SuggestionModel *m_suggestions = nullptr;
    SuggestionList *m_list = nullptr; // made when there is something to suggest
    bool m_composing = false; // an input method's word is not finished
};

} // namespace Baojia
