// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/pagelines.h"

#include <algorithm>

#include "facsimile/pagecharacters.h"

namespace Baojia {

namespace {

constexpr double kIndent = 0.9; // of a line's height
constexpr double kDeepest = 4;
constexpr double kLargestIndent = 2.5;
constexpr double kShort = 1.8;
constexpr double kSubhead = 1.15;

bool endsSentence(const QString &line)
{
    static const QString marks = QStringLiteral("。！？”；）：…");
    return !line.isEmpty() && marks.contains(line.back());
}

QList<LineColumn>::iterator columnOf(const PdfLine &line, QList<LineColumn> &columns, double indent)
{
    return std::find_if(columns.begin(), columns.end(), [&line, indent](const LineColumn &column) {
        return sharedWidth(column.hull.adjusted(-indent, 0, 0, 0), line.box) >= 0.5;
    });
}

/// Gathers lines into paragraphs.
class Paragraphs
{
public:
    void add(const QString &line, bool begins)
    {
        if (begins)
            end();
        m_open = joinedLines(m_open, line.trimmed());
    }

    void end()
    {
        if (!m_open.isEmpty())
            m_all.append(m_open);
        m_open.clear();
    }

    QStringList take()
    {
        end();
        return std::move(m_all);
    }

private:
    QStringList m_all;
    QString m_open;
};

} // namespace

double sharedWidth(const QRectF &left, const QRectF &right)
{
    const double shared = std::min(left.right(), right.right()) - std::max(left.left(), right.left());
    return std::max(0.0, shared) / std::max(1.0, std::min(left.width(), right.width()));
}

QList<LineColumn> columnsOfLines(QList<PdfLine> lines)
{
    // Wide lines first: short ones, at either end of a column, then find theirs.
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine &left, const PdfLine &right) {
        return left.box.width() > right.box.width();
    });
    QList<LineColumn> columns;
    for (const PdfLine &line : std::as_const(lines)) {
        auto own = columnOf(line, columns, 0);
        // The last word of a paragraph stands where its first line is indented.
        if (own == columns.end())
            own = columnOf(line, columns, kLargestIndent * line.box.height());
        if (own == columns.end()) {
            columns.append({{}, line.box});
            own = columns.end() - 1;
        }
        own->lines.append(line);
        own->hull = own->hull.united(line.box);
    }
    for (LineColumn &column : columns) {
        std::stable_sort(
            column.lines.begin(), column.lines.end(), [](const PdfLine &upper, const PdfLine &lower) {
                return upper.box.center().y() < lower.box.center().y();
            });
    }
    std::stable_sort(columns.begin(), columns.end(), [](const LineColumn &left, const LineColumn &right) {
        return left.hull.left() < right.hull.left();
    });
    return columns;
}

QStringList paragraphsOf(const QList<LineColumn> &columns, double size)
{
    Paragraphs paragraphs;
    bool early = true; // the line before ended before its column did
    for (const LineColumn &column : columns) {
        double left = column.hull.right();
        for (const PdfLine &line : column.lines)
            left = std::min(left, line.box.left());
        for (const PdfLine &line : column.lines) {
            const double indent = line.box.left() - left;
            const bool subhead = line.box.height() >= kSubhead * size && line.text.size() < 25;
            const bool indented =
                (indent > kIndent * size && indent < kDeepest * size) || line.text.startsWith(QChar(0x3000));
            paragraphs.add(line.text, indented || early || subhead);
            early = subhead
                || (line.box.right() < column.hull.right() - kShort * size
                    && endsSentence(line.text.trimmed()));
        }
    }
    return paragraphs.take();
}

QStringList paragraphsOf(const QList<PdfLine> &lines)
{
    Paragraphs paragraphs;
    bool ended = false;
    for (const PdfLine &line : lines) {
        paragraphs.add(line.text, ended || line.text.startsWith(QChar(0x3000)));
        ended = endsSentence(line.text.trimmed());
    }
    return paragraphs.take();
}

} // namespace Baojia
