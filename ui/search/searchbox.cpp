// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/models/suggestionmodel.h"
#include "ui/search/suggestionlist.h"
#include "ui/style/icons.h"
#include "ui/widgets/clearbutton.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    //: Placeholder of the search line in the toolbar. 搜索全部报纸…
    setPlaceholderText(tr("Search all newspapers…"));
    setAccessibleName(tr("Search all newspapers"));
    setToolTip(
        tr("Search all newspapers (%1)\nSeveral words: all of them. \"…\": exactly so. -word: without it.")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    addClearButton(*this);
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(placeholderText());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    // One frame: the first key is answered at once, and what comes with it (an input method's word) is
    // gathered.
    m_typing.setSingleShot(true);
    m_typing.setInterval(16ms);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::flush);
    connect(this, &QLineEdit::textChanged, this, [this] {
        // Not put off by the keys that follow.
        if (!m_typing.isActive())
            m_typing.start();
    });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::suggest);
}

void SearchBox::setSuggestions(SuggestionModel *model)
{
    m_suggestions = model;
    connect(model, &SuggestionModel::suggested, this, &SearchBox::showSuggestions);
}

void SearchBox::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (text().isEmpty())
        suggest();
}

void SearchBox::setQuery(const QString &query)
{
    hideSuggestions();
    m_last = query;
    setText(query);
    m_typing.stop();
}

QSize SearchBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, QLineEdit::sizeHint().height()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, QLineEdit::minimumSizeHint().height()};
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // These keys are the input method's until its word is finished.
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (suggests() && event->modifiers() == Qt::NoModifier && stepSuggestions(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            flush();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hideSuggestions();
        m_last.clear(); // Enter asks again, even for the same words
        flush();
        Q_EMIT resultsWanted();
        return;
    case Qt::Key_Down:
        if (text().isEmpty()) {
            suggest();
            if (suggests())
                m_list->step(1);
            return;
        }
        flush();
        Q_EMIT resultsWanted();
        return;
    default: { // every other key is the line's
        const int cursor = cursorPosition();
        QLineEdit::keyPressEvent(event);
        // Moved without typing, it stands in another piece.
        if (suggests() && cursor != cursorPosition())
            suggest();
    }
    }
}

bool SearchBox::stepSuggestions(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentIndex().isValid())
            return false;
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        hideSuggestions();
        return true;
    default:
        return false;
    }
}

bool SearchBox::focusNextPrevChild(bool next)
{
    if (next && suggests()) {
        const QModelIndex chosen = m_list->currentIndex();
        // In an empty line the key goes on to the next field, as it does without a list.
        if (chosen.isValid() || !text().isEmpty()) {
            choose(chosen.isValid() ? chosen.row() : 0);
            return true;
        }
    }
    return QLineEdit::focusNextPrevChild(next);
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        suggest();
    else
        hideSuggestions();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    hideSuggestions();
    m_composing = false;
    QLineEdit::focusOutEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    const bool before = m_composing;
    m_composing = !event->preeditString().isEmpty();
    // Its own list of words comes up in the same place.
    if (m_composing)
        hideSuggestions();
    QLineEdit::inputMethodEvent(event);
    if (before && !m_composing)
        suggest();
}

void SearchBox::suggest()
{
    if (m_suggestions && !m_composing && hasFocus())
        m_suggestions->ask(text(), cursorPosition());
}

void SearchBox::showSuggestions()
{
    if (!hasFocus() || m_composing || m_suggestions->rowCount() == 0) {
        hideSuggestions();
        return;
    }
    if (!m_list) {
        m_list = new SuggestionList(m_suggestions, this);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &row) { choose(row.row()); });
    }
    m_list->showBelow();
}

void SearchBox::hideSuggestions()
{
    if (m_list)
        m_list->hide();
    if (m_suggestions)
        m_suggestions->clear();
}

bool SearchBox::suggests() const
{
    return m_list && m_list->isVisible();
}

void SearchBox::choose(int row)
{
    using Then = SuggestionModel::Choice::Then;
    const SuggestionModel::Choice choice = m_suggestions->choice(row);
    hideSuggestions();
    if (choice.then == Then::ForgetRecent) {
        Q_EMIT forgetWanted();
        return;
    }
    setText(choice.text);
    setCursorPosition(static_cast<int>(choice.cursor));
    if (choice.then == Then::Search)
        flush();
    else if (choice.then == Then::Suggest)
        suggest();
}

void SearchBox::flush()
{
    m_typing.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

} // namespace Baojia
