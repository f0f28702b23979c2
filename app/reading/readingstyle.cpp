// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype longestFamily = 100; // characters
constexpr qsizetype longestSheet = 64 * 1024; // characters

QString themeClass(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Paper:
        return u"paper"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    return u"light"_s;
}

int within(StyleRange range, int value)
{
    return std::clamp(value, range.least, range.most);
}

/// Letters, digits, blanks and what names of fonts have between them; nothing that means something in CSS.
QString plainFamily(const QString &family)
{
    QString plain;
    for (const QChar c : family.first(std::min(family.size(), longestFamily))) {
        if (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.' || c.isSurrogate())
            plain += c;
    }
    return plain.trimmed();
}

QString familyList(const ReadingStyle &style)
{
    if (style.font == BodyFont::Sans)
        return u"var(--sans)"_s;
    const QString family = style.font == BodyFont::Chosen ? plainFamily(style.family) : QString();
    return family.isEmpty() ? u"var(--serif)"_s : u"'%1', var(--serif)"_s.arg(family);
}

}

ReadingStyle clampedStyle(ReadingStyle style)
{
    style.size = within(sizeRange, style.size);
    style.lineHeight = within(lineHeightRange, style.lineHeight);
    style.measure = within(measureRange, style.measure);
    style.paragraphGap = within(paragraphGapRange, style.paragraphGap);
    return style;
}

QString styleClasses(const ReadingStyle &style)
{
    QString classes = themeClass(style.theme);
    if (style.vertical)
        classes += u" vertical"_s;
    if (style.pages)
        classes += u" pages"_s;
    if (style.focusLine)
        classes += u" focusline"_s;
    if (style.text.pinyin == PinyinOver::AllCharacters)
        classes += u" pinyinall"_s;
    return classes;
}

QString styleVariables(const ReadingStyle &style)
{
    const ReadingStyle sane = clampedStyle(style);
    return u"--family:"_s + familyList(sane) + u";--size:"_s + QString::number(sane.size) + u"px;--leading:"_s
        + QString::number(sane.lineHeight / 100.0) + u";--measure:"_s + QString::number(sane.measure) + u"em;--indent:"_s
        + (sane.indents ? u"2em"_s : u"0"_s) + u";--align:"_s + (sane.justifies ? u"justify"_s : u"start"_s) + u";--gap:"_s
        + QString::number(sane.paragraphGap / 100.0) + u"em"_s;
}

QuoteMarks quoteMarks(const ReadingStyle &style)
{
    if (style.text.script == Script::Traditional)
        return QuoteMarks::Corners;
    return style.vertical ? QuoteMarks::VerticalCorners : QuoteMarks::AsPrinted;
}

QString ownStyleSheet(const ReadingStyle &style)
{
    // The escape means the same to CSS, in strings too, and cannot be the start of </style>.
    return style.css.left(longestSheet).replace(u'<', u"\\3c "_s);
}

}
