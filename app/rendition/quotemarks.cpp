// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/quotemarks.h"

namespace Baojia {

namespace {

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QChar markFor(QChar quote, bool vertical)
{
    switch (quote.unicode()) {
    case u'“':
        return vertical ? u'『' : u'「';
    case u'”':
        return vertical ? u'』' : u'」';
    case u'‘':
        return vertical ? u'「' : u'『';
    case u'’':
        return vertical ? u'」' : u'』';
    default:
        return quote;
    }
}

} // namespace

QString withQuoteMarks(QString text, QuoteMarks marks)
{
    if (marks == QuoteMarks::AsPrinted)
        return text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool apostrophe = text.at(at) == u'’' && at > 0 && isLatinLetter(text.at(at - 1));
        if (!apostrophe)
            text[at] = markFor(text.at(at), marks == QuoteMarks::VerticalCorners);
    }
    return text;
}

} // namespace Baojia
