// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlefinder.h"

#include "base/answer.h"
#include "text/cjk.h"
#include "ui/reader/articleview.h"

#include <algorithm>

namespace Baojia {

namespace {

/// Whether there is another script to write it in.
bool hasHan(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) { return isHan(character); });
}

} // namespace

void ArticleFinder::setView(ArticleView *view)
{
    if (m_view != nullptr)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &ArticleView::found, this, &ArticleFinder::take);
}

void ArticleFinder::find(const QString &text, bool backwards)
{
    m_backwards = backwards;
    if (text == m_text && (m_waits || !m_forms.isEmpty())) {
        if (!m_waits)
            look();
        return;
    }
    m_text = text;
    ++m_generation;
    m_waits = m_formsOf && hasHan(text);
    m_forms = text.isEmpty() || m_waits ? QStringList() : QStringList{text};
    if (!m_waits) {
        look();
        return;
    }
    whenAnswered(m_formsOf(text), this, [this, generation = m_generation](const Result<QStringList> &others) {
        if (generation != m_generation)
            return;
        m_waits = false;
        m_forms = QStringList{m_text} + others.value_or(QStringList());
        look();
    });
}

void ArticleFinder::look()
{
    if (m_view != nullptr)
        m_view->find(m_forms, m_backwards);
}

void ArticleFinder::take(int active, int total)
{
    if (!m_waits)
        Q_EMIT found(active, total);
}

} // namespace Baojia
