// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/growth/growthrows.h"

#include <QtCore/QBuffer>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "search/queryparser.h"
#include "sources/mimemessage.h"
#include "tables/csvreader.h"
#include "tests/bench/measure/process.h"
#include "text/encoding.h"
#include "text/frontmatter.h"
#include "text/htmlsanitizer.h"
#include "text/maincontent.h"
#include "text/markdown.h"
#include "text/xmlmender.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr double kMostPerDoubling = 2.3;
constexpr int kRuns = 3; // the quickest counts: what else the machine does only adds

/// One kind of input that grows, and who reads it.
struct Family
{
    QString what;
    qsizetype size; ///< of the smallest
    std::function<QByteArray(qsizetype)> made;
    std::function<void(const QByteArray &)> read;
};

void clean(const QByteArray &html)
{
    const auto document = HtmlDocument::parse(QString::fromUtf8(html));
    if (!document)
        return;
    (void)sanitize(mainContent(document->body()) ? mainContent(document->body()) : document->body());
}

void writeMarkdown(const QByteArray &markdown)
{
    (void)markdownToHtml(QString::fromUtf8(markdown));
}

void readHead(const QByteArray &post)
{
    (void)splitFrontMatter(QString::fromUtf8(post));
}

void mendXml(const QByteArray &xml)
{
    (void)mendedXml(QString::fromUtf8(xml));
}

void readTable(const QByteArray &table)
{
    QBuffer device;
    device.setData(table);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, TextEncoding::Utf8, ',');
    for (auto got = reader.next(); got == CsvReader::Got::Record || got == CsvReader::Got::OpenQuote; got = reader.next()) { }
}

std::function<QByteArray(qsizetype)> repeated(const QByteArray &piece, const QByteArray &before = {}, const QByteArray &after = {})
{
    return [=](qsizetype times) -> QByteArray { return before + piece.repeated(times) + after; };
}

QByteArray openParts(qsizetype count)
{
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
        + QByteArray("--b\r\nContent-Type: multipart/mixed; boundary=\"c\"\r\n\r\n--c\r\n\r\na\r\n").repeated(count);
}

/// Tables in tables, as deep as is read, one such heap behind the other.
QByteArray heapsOfTables(qsizetype count)
{
    return QByteArray(QByteArray("<table><tr><td>").repeated(150) + "甲" + QByteArray("</td></tr></table>").repeated(150)).repeated(count);
}

/// Elements with as many attributes as are read.
QByteArray decoratedElements(qsizetype count)
{
    QByteArray attributes;
    for (int i = 0; i < 250; ++i)
        attributes += " a" + QByteArray::number(i) + "='&amp;'";
    return QByteArray("<p" + attributes + ">甲</p>").repeated(count);
}

QList<Family> families()
{
    const QByteArray head = "---\ntitle: 甲\n";
    return {
        {u"open brackets in Markdown"_s, 20'000, repeated("[![*`<"), writeMarkdown},
        {u"quotes in quotes in Markdown"_s, 40'000, repeated("> ", {}, "a"), writeMarkdown},
        {u"tables in tables"_s, 20, heapsOfTables, clean},
        {u"elements of 250 attributes"_s, 200, decoratedElements, clean},
        {u"formatting that is not closed"_s, 100, repeated("<b><i><u><p>甲"), clean},
        {u"links and nothing else"_s, 5'000, repeated("<div><a href='a'>甲</a> <br></div>"), clean},
        {u"a head that YAML refuses"_s, 2'000, repeated("a: \"b\": 'c\n", head, "---\n甲\n"), readHead},
        {u"lone & and < in XML"_s, 50'000, repeated("&a <", "<rss>"), mendXml},
        {u"bytes of no charset"_s, 100'000, repeated("\x81\xff\xe4\xb8甲"), [](const QByteArray &bytes) { (void)decodeText(bytes); }},
        {u"messages in messages"_s, 5'000, openParts, [](const QByteArray &bytes) { (void)MimeMessage::read(bytes, 10'000'000); }},
        {u"a table of open quotes"_s, 5'000, repeated("a,\"b\n\"c,d\n"), readTable},
        {u"brackets and minus signs that are searched for"_s, 2'000, repeated("-(a OR \"b\" "), [](const QByteArray &text) {
             (void)parseQuery(QString::fromUtf8(text));
         }},
    };
}

double quickest(const Family &family, const QByteArray &input)
{
    double best = 0;
    for (int run = 0; run < kRuns; ++run) {
        const double before = processorSeconds();
        family.read(input);
        const double taken = processorSeconds() - before;
        best = run == 0 ? taken : std::min(best, taken);
    }
    return best;
}

Row growthOf(Family family)
{
    constexpr double least = 0.03; // seconds that the smallest input takes: shorter ones drown in what the clock counts by
    constexpr qsizetype mostBytes = 8 << 20; // and yet a document that is read
    while (quickest(family, family.made(family.size)) < least && family.made(family.size * 8).size() < mostBytes)
        family.size *= 2;
    std::array<double, 3> seconds {};
    for (size_t i = 0; i < seconds.size(); ++i)
        seconds[i] = quickest(family, family.made(family.size << i));
    Row row {.group = u"growth"_s, .what = family.what, .unit = u"ms"_s};
    row.ours = Figure::once(seconds[2] * 1000);
    row.baselineName = u"a quarter of the same"_s;
    row.baseline = Figure::once(seconds[0] * 1000);
    row.ratio = seconds[0] > 0 ? std::optional(std::sqrt(seconds[2] / seconds[0])) : std::nullopt;
    row.bar = u"≤ %1 times for each doubling"_s.arg(kMostPerDoubling);
    row.met = row.ratio && *row.ratio <= kMostPerDoubling;
    row.note = u"%1 KiB; twice as much as half of it took %2 times as long"_s.arg(family.made(family.size << 2).size() / 1024)
                   .arg(seconds[1] > 0 ? seconds[2] / seconds[1] : 0, 0, 'f', 2);
    return row;
}

} // namespace

void addGrowthRows(Report &report)
{
    const auto all = families();
    for (const Family &family : all)
        report.add(growthOf(family));
}

} // namespace Baojia::Bench
