// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryfinish.h"

#include "search/queryparser.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Each takes a look at the whole text, on the thread that draws. Nobody types so many faults.
constexpr int mostMends = 40;

QChar closingOf(QChar quote)
{
    return quote == u'“' || quote == u'”' ? u'”' : u'"';
}

QString without(const QString &text, const QueryFault &fault)
{
    qsizetype start = fault.start;
    // The minus of a condition goes with it; alone it would be a word.
    if (start > 0 && (text.at(start - 1) == u'-' || text.at(start - 1) == u'－'))
        --start;
    const QString before = text.first(start);
    const QString after = text.sliced(fault.start + fault.length);
    // What stood before it and behind it does not become one word.
    const bool apart =
        before.isEmpty() || before.back().isSpace() || after.isEmpty() || after.front().isSpace();
    return before % QStringView(apart ? u"" : u" ") % after;
}

} // namespace

QString finishedQuery(const QString &text)
{
    QString whole = text;
    for (int mends = 0; mends < mostMends; ++mends) {
        const auto query = parseQuery(whole);
        if (query)
            return whole;
        const QueryFault fault = faultOf(whole);
        if (fault.length == 0)
            return {};
        if (query.error().detail == "unclosed-quote"_L1)
            whole += closingOf(whole.at(fault.start));
        else if (query.error().detail == "unclosed-parenthesis"_L1)
            whole += u')';
        else
            whole = without(whole, fault);
    }
    return {};
}

} // namespace Baojia
