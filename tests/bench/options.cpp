// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/options.h"

#include <QtCore/QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

/// "10k", "1m" or a number; 0 for anything else.
qsizetype sizeOf(QString text)
{
    qsizetype unit = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        unit = 1000;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        unit = 1'000'000;
    if (unit > 1)
        text.chop(1);
    return text.toLongLong() * unit;
}

void refuse(const QString &what)
{
    std::fprintf(stderr, "baojia-bench: %s\n", qUtf8Printable(what));
}

} // namespace

QStringList groups()
{
    return {u"corpus"_s,
            u"import"_s,
            u"growth"_s,
            u"index"_s,
            u"search"_s,
            u"startup"_s,
            u"memory"_s,
            u"turn"_s,
            u"pageview"_s,
            u"watchdog"_s};
}

std::optional<Options> readOptions(const QStringList &arguments, int &exitCode)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes newspapers, reads them with Baojia and measures how fast, beside a baseline measured in the same run."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption size(u"size"_s,
                                  u"Articles of the largest library: 10k, 100k, 1m or a number."_s,
                                  u"articles"_s,
                                  u"100k"_s);
    const QCommandLineOption only(
        u"only"_s, u"Groups of rows, parted by commas: %1."_s.arg(groups().join(u", "_s)), u"groups"_s);
    const QCommandLineOption keep(
        u"keep"_s,
        u"Keep corpora and libraries in this folder and use what is there already."_s,
        u"folder"_s);
    const QCommandLineOption json(u"json"_s, u"Write the rows to this file too."_s, u"file"_s);
    const QCommandLineOption markdown(
        u"markdown"_s, u"Write the table to this file too, as docs/performance.md holds it."_s, u"file"_s);
    const QCommandLineOption queries(
        u"queries"_s, u"Searches of each kind."_s, u"number"_s, QString::number(options.queries));
    const QCommandLineOption turns(
        u"turns"_s, u"Page and article turns."_s, u"number"_s, QString::number(options.turns));
    const QCommandLineOption starts(
        u"starts"_s, u"Starts of each kind of window."_s, u"number"_s, QString::number(options.starts));
    parser.addOptions({size, only, keep, json, markdown, queries, turns, starts});
    exitCode = 2;
    if (!parser.parse(arguments)) {
        refuse(parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        exitCode = 0;
        return std::nullopt;
    }
    options.articles = sizeOf(parser.value(size));
    options.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    options.keep = parser.value(keep);
    options.json = parser.value(json);
    options.markdown = parser.value(markdown);
    options.queries = parser.value(queries).toInt();
    options.turns = parser.value(turns).toInt();
    options.starts = parser.value(starts).toInt();
    for (const QString &group : std::as_const(options.only)) {
        if (!groups().contains(group)) {
            refuse(u"no group of rows is called %1"_s.arg(group));
            return std::nullopt;
        }
    }
    if (options.articles < 300 || options.queries < 1 || options.turns < 1 || options.starts < 1) {
        refuse(u"at least 300 articles, and one of everything else"_s);
        return std::nullopt;
    }
    return options;
}

} // namespace Baojia::Bench
