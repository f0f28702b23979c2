// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the text of an article that is shown: it is found, copied, read aloud and paged through.
#include "ui/web/findscript.h"
#include "ui/web/pagescripts.h"
#include "ui/web/spokenscript.h"
#include "ui/web/webarticleview.h"

#include <QtWebEngineCore/QWebEngineFindTextResult>

using namespace Qt::StringLiterals;

namespace Baojia {

void WebArticleView::find(const QStringList &forms, bool backwards)
{
    const quint64 finding = ++m_finding;
    if (forms.size() < 2) {
        if (std::exchange(m_marksHits, false))
            m_engine->page.runOwnScript(findFormsScript({}, false));
        findOne(forms.value(0), backwards);
        return;
    }
    m_engine->page.runOwnScript(
        findFormsScript(forms, backwards),
        [self = QPointer(this), finding, typed = forms.first(), backwards](const QVariant &answer) {
            if (!self || finding != self->m_finding)
                return;
            self->m_marksHits = answer.typeId() == QMetaType::QVariantList;
            if (!self->m_marksHits) {
                self->findOne(answer.toString().isEmpty() ? typed : answer.toString(), backwards);
                return;
            }
            const QVariantList place = answer.toList();
            // What the engine marked before.
            self->m_engine->page.findText(QString());
            Q_EMIT self->found(place.at(0).toInt(), place.at(1).toInt());
        });
}

/// By the engine, which knows one form only.
void WebArticleView::findOne(const QString &text, bool backwards)
{
    if (!m_style.vertical) {
        findNow(text, backwards);
        return;
    }
    m_engine->page.runOwnScript(findingScript(!text.isEmpty()), [self = QPointer(this), text, backwards](const QVariant &) {
        if (self)
            self->findNow(text, backwards);
    });
}

void WebArticleView::findNow(const QString &text, bool backwards)
{
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, backwards);
    m_engine->page.findText(
        text, flags, [self = QPointer(this), finding = m_finding](const QWebEngineFindTextResult &result) {
            if (self && finding == self->m_finding)
                Q_EMIT self->found(result.activeMatch(), result.numberOfMatches());
        });
}

QString WebArticleView::selectedText() const
{
    return m_engine->page.selectedText();
}

void WebArticleView::copySelection()
{
    m_engine->page.triggerAction(QWebEnginePage::Copy);
}

void WebArticleView::selectAll()
{
    m_engine->page.triggerAction(QWebEnginePage::SelectAll);
}

void WebArticleView::pageDown()
{
    page(1);
}

void WebArticleView::pageUp()
{
    page(-1);
}

void WebArticleView::showSpoken(const SpokenPlace &place)
{
    m_engine->page.runOwnScript(spokenScript(place));
}

void WebArticleView::glide(int linesAMinute, bool steps)
{
    m_engine->page.runOwnScript(glideScript(linesAMinute, steps));
}

void WebArticleView::page(int direction)
{
    m_engine->page.runOwnScript(pageScript(direction), [self = QPointer(this), direction](const QVariant &moved) {
        // No answer at all (the engine just died) is not the end of an article.
        if (self && direction > 0 && moved.isValid() && !moved.toBool())
            Q_EMIT self->pagedToEnd();
    });
}

} // namespace Baojia
