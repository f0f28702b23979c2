// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlefinder.h"

#include "base/answer.h"
#include "ui/reader/articleview.h"

namespace Baojia {

void ArticleFinder::setView(ArticleView *view)
{
    if (m_view != nullptr)
        m_view->disconnect(this);
    m_view = view;
    m_underWay = 0;
    connect(view, &ArticleView::found, this, &ArticleFinder::take);
}

void ArticleFinder::find(const QString &text, bool backwards)
{
    if (text != m_text) {
        m_text = m_form = text;
        m_left.clear();
        m_asked = false;
        ++m_generation;
    }
    m_backwards = backwards;
    look(m_form);
}

void ArticleFinder::look(const QString &form)
{
    m_form = form;
    m_underWay = form.isEmpty() ? 0 : m_underWay + 1;
    if (m_view != nullptr)
        m_view->find(form, m_backwards);
}

void ArticleFinder::take(int active, int total)
{
    m_underWay = qMax(0, m_underWay - 1);
    if (total > 0 || m_text.isEmpty()) {
        ++m_generation;
        m_left.clear();
        Q_EMIT found(active, total);
        return;
    }
    if (m_underWay > 0)
        return;
    if (!m_asked && m_formsOf)
        askForForms();
    else
        lookForNext();
}

void ArticleFinder::askForForms()
{
    m_asked = true;
    whenAnswered(
        m_formsOf(m_text), this, [this, generation = ++m_generation](const Result<QStringList> &forms) {
            if (generation != m_generation)
                return;
            m_left = forms.value_or(QStringList());
            lookForNext();
        });
}

void ArticleFinder::lookForNext()
{
    if (m_left.isEmpty()) {
        // The next try starts with what was typed: another article may write it so.
        m_form = m_text;
        m_asked = false;
        Q_EMIT found(0, 0);
        return;
    }
    look(m_left.takeFirst());
}

} // namespace Baojia
