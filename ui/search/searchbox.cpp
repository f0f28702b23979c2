// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/style/icons.h"

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
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
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
}

void SearchBox::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::setQuery(const QString &query)
{
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
        m_last.clear(); // Enter asks again, even for the same words
        flush();
        Q_EMIT resultsWanted();
        return;
    case Qt::Key_Down:
        flush();
        Q_EMIT resultsWanted();
        return;
    default: // every other key is the line's
        QLineEdit::keyPressEvent(event);
    }
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
