// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/report.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

/// Three significant digits, large numbers whole.
QString number(double value)
{
    if (std::abs(value) >= 100)
        return QString::number(std::round(value), 'f', 0);
    return QString::number(value, 'g', 3);
}

QString shown(const std::optional<Figure> &figure, const QString &unit)
{
    if (!figure)
        return u"—"_s;
    const QString figures = figure->p50 == figure->p95 ? number(figure->p50)
                                                       : number(figure->p50) + u" / "_s + number(figure->p95);
    return unit.isEmpty() ? figures : figures + u' ' + unit;
}

QString verdict(const Row &row)
{
    if (!row.met)
        return u"—"_s;
    return *row.met ? u"yes"_s : u"no"_s;
}

QStringList cells(const Row &row)
{
    QString baseline = shown(row.baseline, row.unit);
    if (!row.baselineName.isEmpty())
        baseline += u" ("_s + row.baselineName + u')';
    QString ratio = u"—"_s;
    if (row.ratio)
        ratio = *row.ratio < 0.1 && *row.ratio > 0 ? u"1/%1"_s.arg(std::round(1 / *row.ratio), 0, 'f', 0)
                                                   : number(*row.ratio);
    return {row.what,
            shown(row.ours, row.unit),
            baseline,
            ratio,
            row.bar.isEmpty() ? u"—"_s : row.bar,
            verdict(row),
            row.note};
}

QStringList headings()
{
    return {
        u"what"_s, u"Baojia p50 / p95"_s, u"baseline p50 / p95"_s, u"ratio"_s, u"bar"_s, u"met"_s, u"note"_s};
}

QJsonObject json(const Figure &figure)
{
    return {{u"p50"_s, figure.p50}, {u"p95"_s, figure.p95}};
}

} // namespace

void Report::add(const Row &row)
{
    m_rows.append(row);
    say(cells(row).join(u" | "_s));
}

QString Report::text() const
{
    QList<QStringList> lines{headings()};
    for (const Row &row : m_rows)
        lines << cells(row);
    // The last column is not padded: notes are long.
    QList<qsizetype> widths(headings().size() - 1, 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QString text;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += line.at(i).leftJustified(widths.at(i) + 2);
        text += line.last() + u'\n';
    }
    return text;
}

QString Report::markdown() const
{
    QString text =
        u"| "_s + headings().join(u" | "_s) + u" |\n|"_s + u"---|"_s.repeated(headings().size()) + u'\n';
    for (const Row &row : m_rows)
        text += u"| "_s + cells(row).replaceInStrings(u"|"_s, u"\\|"_s).join(u" | "_s) + u" |\n"_s;
    return text;
}

QJsonArray Report::json() const
{
    QJsonArray all;
    for (const Row &row : m_rows) {
        QJsonObject object{{u"group"_s, row.group},
                           {u"what"_s, row.what},
                           {u"unit"_s, row.unit},
                           {u"baseline_name"_s, row.baselineName},
                           {u"bar"_s, row.bar},
                           {u"note"_s, row.note}};
        if (row.ours)
            object.insert(u"ours"_s, Bench::json(*row.ours));
        if (row.baseline)
            object.insert(u"baseline"_s, Bench::json(*row.baseline));
        if (row.ratio)
            object.insert(u"ratio"_s, *row.ratio);
        if (row.met)
            object.insert(u"met"_s, *row.met);
        all.append(object);
    }
    return all;
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

} // namespace Baojia::Bench
