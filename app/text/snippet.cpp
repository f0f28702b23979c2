// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/snippet.h"

#include "text/cjk.h"
#include "text/hanfold.h"

#include <algorithm>

namespace Baojia {

namespace {

struct Span
{
    qsizetype first;
    qsizetype end;
};

/// Where the terms are in the original, in order, joined where they touch or overlap.
QList<Span> findHits(const HanFold::Folded &folded, const QStringList &terms, qsizetype from, qsizetype to)
{
    QList<Span> hits;
    for (const QString &term : terms) {
        if (term.isEmpty())
            continue;
        // Nothing that begins at `to` or later is looked for.
        const QStringView searched =
            QStringView(folded.text)
                .first(std::min(folded.text.size(), std::max<qsizetype>(to, 0) + term.size() - 1));
        for (qsizetype at = searched.indexOf(term, from); at >= 0; at = searched.indexOf(term, at + 1)) {
            // The last unit may be one of several that a single character folded to: the whole character is
            // marked.
            qsizetype after = at + term.size();
            while (after < folded.text.size() && folded.origin[after] == folded.origin[after - 1])
                ++after;
            hits.append({folded.origin[at], folded.origin[after]});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    QList<Span> joined;
    for (const Span &hit : hits) {
        if (!joined.isEmpty() && hit.first <= joined.last().end)
            joined.last().end = std::max(joined.last().end, hit.end);
        else
            joined.append(hit);
    }
    return joined;
}

qsizetype firstHit(const QString &folded, const QStringList &terms)
{
    qsizetype first = -1;
    for (const QString &term : terms) {
        const qsizetype at = term.isEmpty() ? -1 : folded.indexOf(term);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

bool endsSentence(QChar unit)
{
    return QStringView(u"。！？；!?;\n").contains(unit);
}

/// Begins at a sentence when one begins shortly before the hit, else a fixed way before it.
qsizetype windowStart(QStringView original, qsizetype hit, int maxLength)
{
    const qsizetype lead = maxLength / 3;
    if (hit <= lead)
        return 0;
    for (qsizetype at = hit; at > hit - lead; --at) {
        if (endsSentence(original[at - 1]))
            return at;
    }
    return hit - lead;
}

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

bool isBlankUnit(QChar unit)
{
    return isBlankCharacter(unit.unicode());
}

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isBlankUnit);
}

/// Copies the window with white space collapsed, and the hits to where they are then.
void copyWindow(QStringView original, Span window, const QList<Span> &hits, Snippet &snippet)
{
    qsizetype hit = 0;
    int hitStart = -1;
    bool blank = true; // none at the start
    for (qsizetype at = window.first; at <= window.end; ++at) {
        if (hitStart >= 0 && at >= hits[hit].end) {
            snippet.hits.append({hitStart, static_cast<int>(snippet.text.size()) - hitStart});
            hitStart = -1;
            ++hit;
        }
        if (at == window.end)
            break;
        if (hitStart < 0 && hit < hits.size() && at >= hits[hit].first)
            hitStart = static_cast<int>(snippet.text.size());
        const bool isBlank = isBlankUnit(original[at]);
        if (!isBlank)
            snippet.text += original[at];
        else if (!blank)
            snippet.text += u' ';
        blank = isBlank;
    }
    if (hitStart >= 0)
        snippet.hits.append({hitStart, static_cast<int>(snippet.text.size()) - hitStart});
    const int marked = snippet.hits.isEmpty() ? 0 : snippet.hits.last().first + snippet.hits.last().second;
    while (snippet.text.endsWith(u' ') && snippet.text.size() > marked)
        snippet.text.chop(1);
}

} // namespace

Snippet makeSnippet(QStringView original, const QStringList &foldedTerms, int maxLength)
{
    const HanFold::Folded folded = HanFold::foldWithOrigin(original);
    const qsizetype first = firstHit(folded.text, foldedTerms);
    Span window{0, 0};
    if (first >= 0)
        window.first = windowStart(original, folded.origin[first], maxLength);
    while (window.first < original.size() && isBlankUnit(original[window.first]))
        ++window.first;
    if (splitsPair(original, window.first))
        --window.first;
    window.end = std::min<qsizetype>(original.size(), window.first + maxLength);
    if (splitsPair(original, window.end))
        --window.end;

    Snippet snippet;
    snippet.cutBefore = !isBlankText(original.first(window.first));
    snippet.cutAfter = !isBlankText(original.sliced(window.end));
    QList<Span> hits;
    if (first >= 0) {
        // A hit may begin before the window; none that matters begins further away than the longest term.
        const auto foldedEnd = std::lower_bound(folded.origin.begin(), folded.origin.end(), window.end);
        hits = findHits(folded, foldedTerms, first, foldedEnd - folded.origin.begin());
        for (Span &hit : hits)
            hit = {std::max(hit.first, window.first), std::min(hit.end, window.end)};
        hits.removeIf([](const Span &hit) { return hit.first >= hit.end; });
    }
    copyWindow(original, window, hits, snippet);
    return snippet;
}

} // namespace Baojia
