// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/continuation.h"

#include "founder/teaser.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestParagraph = 20'000;
constexpr qsizetype lastParagraphs = 3; // a photographer's name may follow the mark

const QRegularExpression &ontoMark()
{
    static const QRegularExpression mark(
        uR"(\s*(?:[（(【\[]\s*(?:未完[，,、]?\s*)?(?:下转|紧转|转)\s*(?:今日|本报)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3}(?=\s*版))\s*版?[^）)】\]]{0,6}[）)】\]]|(?:下转|紧转)\s*(?:今日)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版[。.]?)\s*$)"_s);
    return mark;
}

const QRegularExpression &begunMark()
{
    static const QRegularExpression mark(
        uR"(^\s*[（(【\[]?\s*(?:上接|紧接)\s*(?:今日|本报)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版?\s*(?:[）)】\]]\s*)?(?:[《“]([^》”]{2,80})[》”])?\s*(?:一文)?\s*[）)】\]]?[：:]?\s*)"_s);
    return mark;
}

const QRegularExpression &begunInTitle()
{
    static const QRegularExpression mark(
        uR"(\s*[（(【\[]\s*(?:上接|紧接)\s*(?:今日|本报)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版?\s*[）)】\]]\s*)"_s);
    return mark;
}

QString pageOf(const QRegularExpressionMatch &match, const QStringList &labels)
{
    return namedPage(match.capturedView(1).isEmpty() ? match.capturedView(2) : match.capturedView(1), labels);
}

/// Takes `mark` out of the paragraph and of the markup; leaves both alone when the markup has it otherwise.
void takeOut(ArticleDraft &draft, qsizetype paragraph, const QString &mark, bool first)
{
    static const QRegularExpression empty(uR"(<p[^>]*>[\s　]*</p>)"_s);
    const QString words = mark.trimmed();
    const qsizetype at = first ? draft.html.indexOf(words) : draft.html.lastIndexOf(words);
    if (words.isEmpty() || at < 0)
        return;
    draft.html.remove(at, words.size());
    draft.html.remove(empty);
    QString &text = draft.paragraphs[paragraph];
    text.remove(first ? 0 : text.size() - mark.size(), mark.size());
    text = text.trimmed();
    if (text.isEmpty())
        draft.paragraphs.removeAt(paragraph);
}

void readEnd(ArticleDraft &draft, const QStringList &labels)
{
    const qsizetype last = draft.paragraphs.size() - 1;
    for (qsizetype i = last; i >= std::max<qsizetype>(0, last - lastParagraphs + 1); --i) {
        const QString &text = draft.paragraphs.at(i);
        if (text.size() > longestParagraph || !text.contains(u'转'))
            continue;
        if (const auto match = ontoMark().match(text); match.hasMatch()) {
            draft.continuation.onto = pageOf(match, labels);
            takeOut(draft, i, match.captured(0), false);
            return;
        }
    }
}

void readBeginning(ArticleDraft &draft, const QStringList &labels)
{
    if (draft.paragraphs.isEmpty() || draft.paragraphs.first().size() > longestParagraph)
        return;
    const auto match = begunMark().match(draft.paragraphs.first());
    if (!match.hasMatch())
        return;
    draft.continuation.begun = namedPage(match.capturedView(1), labels);
    draft.continuation.named = match.captured(2);
    takeOut(draft, 0, match.captured(0), true);
}

void readTitle(ArticleDraft &draft, const QStringList &labels)
{
    if (const auto match = begunInTitle().match(draft.title); match.hasMatch() && match.capturedLength() < draft.title.size()) {
        draft.continuation.begun = namedPage(match.capturedView(1), labels);
        draft.title.remove(match.capturedStart(), match.capturedLength());
    }
    if (const auto match = ontoMark().match(draft.title); match.hasMatch() && match.capturedStart() > 0) {
        draft.continuation.onto = pageOf(match, labels);
        draft.title.truncate(match.capturedStart());
    }
}

}

void settleContinuation(ArticleDraft &draft, const QStringList &labels)
{
    if (draft.paragraphs.isEmpty() || !draft.continuation.isEmpty())
        return;
    if (!isBrief(draft) || draft.title.contains(u"上接"_s) || draft.title.contains(u"紧接"_s))
        readTitle(draft, labels);
    readEnd(draft, labels);
    readBeginning(draft, labels);
}

}
