// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmldocument.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'_' || unit == u':' || unit.unicode() > 0x7F;
}

QString takeName(QStringView css, qsizetype &at)
{
    const qsizetype start = at;
    while (at < css.size() && isNameUnit(css[at]))
        ++at;
    return css.sliced(start, at - start).toString();
}

void skipSpace(QStringView css, qsizetype &at)
{
    while (at < css.size() && css[at].isSpace())
        ++at;
}

bool hasWord(QStringView words, QStringView word, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype at = words.indexOf(word, 0, sensitivity); at >= 0;
         at = words.indexOf(word, at + 1, sensitivity)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || words[at - 1].isSpace()) && (end == words.size() || words[end].isSpace()))
            return true;
    }
    return false;
}

} // namespace

bool HtmlSelector::parseAttribute(QStringView css, qsizetype &at, Step &step)
{
    skipSpace(css, ++at);
    AttributeTest test;
    test.name = takeName(css, at).toLower();
    skipSpace(css, at);
    if (test.name.isEmpty() || at >= css.size())
        return false;
    if (css[at] != u']') {
        const qsizetype sign = QStringView(u"=^$*~").indexOf(css[at]);
        constexpr Match matches[] = {
            Match::Equals, Match::StartsWith, Match::EndsWith, Match::Contains, Match::HasWord};
        if (sign < 0)
            return false;
        test.match = matches[sign];
        at += sign == 0 ? 1 : 2;
        const qsizetype end = css.indexOf(u']', at);
        if (end < 0 || css[at - 1] != u'=')
            return false;
        QStringView value = css.sliced(at, end - at).trimmed();
        if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
            && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        test.value = value.toString();
        at = end;
    }
    ++at;
    step.tests.append(test);
    return true;
}

bool HtmlSelector::parseStep(QStringView css, qsizetype &at, Step &step)
{
    const qsizetype start = at;
    if (at < css.size() && css[at] == u'*')
        ++at;
    else
        step.tag = takeName(css, at).toLower();
    while (at < css.size() && !css[at].isSpace() && css[at] != u'>') {
        if (css[at] == u'[') {
            if (!parseAttribute(css, at, step))
                return false;
            continue;
        }
        const bool id = css[at] == u'#';
        if (!id && css[at] != u'.')
            return false;
        const QString value = takeName(css, ++at);
        if (value.isEmpty())
            return false;
        step.tests.append(
            {id ? u"id"_s : u"class"_s, value, id ? Match::Equals : Match::HasWord, Qt::CaseInsensitive});
    }
    return at > start;
}

bool HtmlSelector::parseAlternative(QStringView css, QList<Step> &steps)
{
    qsizetype at = 0;
    skipSpace(css, at);
    while (at < css.size()) {
        Step step;
        if (css[at] == u'>') {
            if (steps.isEmpty())
                return false;
            step.child = true;
            skipSpace(css, ++at);
        }
        if (!parseStep(css, at, step))
            return false;
        steps.append(step);
        skipSpace(css, at);
    }
    return !steps.isEmpty();
}

HtmlSelector::HtmlSelector(QStringView css)
{
    // A comma inside [attr=…] does not occur in what we write, and would make the selector invalid.
    for (const QStringView alternative : css.split(u',')) {
        QList<Step> steps;
        if (!parseAlternative(alternative, steps)) {
            m_alternatives.clear();
            return;
        }
        m_alternatives.append(steps);
    }
}

bool HtmlSelector::testsPass(HtmlNode node, const Step &step)
{
    if (!step.tag.isEmpty() && !node.is(step.tag))
        return false;
    for (const AttributeTest &test : step.tests) {
        const QString value = node.attribute(test.name);
        bool passes = !value.isNull();
        switch (test.match) {
        case Match::Exists:
            break;
        case Match::Equals:
            passes = passes && value.compare(test.value, test.sensitivity) == 0;
            break;
        case Match::StartsWith:
            passes = passes && !test.value.isEmpty() && value.startsWith(test.value, test.sensitivity);
            break;
        case Match::EndsWith:
            passes = passes && !test.value.isEmpty() && value.endsWith(test.value, test.sensitivity);
            break;
        case Match::Contains:
            passes = passes && !test.value.isEmpty() && value.contains(test.value, test.sensitivity);
            break;
        case Match::HasWord:
            passes = passes && !test.value.isEmpty() && hasWord(value, test.value, test.sensitivity);
            break;
        }
        if (!passes)
            return false;
    }
    return true;
}

bool HtmlSelector::stepsMatch(HtmlNode node, const QList<Step> &steps)
{
    // Right to left. After a failed child step the search goes on above the place where the descendant step
    // before it matched, as `a b > c` demands.
    qsizetype step = steps.size() - 1;
    if (!testsPass(node, steps[step]))
        return false;
    qsizetype retryStep = -1;
    HtmlNode retryFrom;
    HtmlNode above = node;
    while (step > 0) {
        const bool child = steps[step].child;
        above = above.parent();
        if (!child) {
            retryStep = step;
            while (above.isElement() && !testsPass(above, steps[step - 1]))
                above = above.parent();
            retryFrom = above;
        }
        if (above.isElement() && (!child || testsPass(above, steps[step - 1]))) {
            --step;
        } else if (child && retryStep >= 0 && retryFrom.isElement()) {
            step = retryStep;
            above = retryFrom;
        } else {
            return false;
        }
    }
    return true;
}

bool HtmlSelector::matches(HtmlNode node) const
{
    if (!node.isElement())
        return false;
    for (const QList<Step> &steps : m_alternatives) {
        if (stepsMatch(node, steps))
            return true;
    }
    return false;
}

} // namespace Baojia
