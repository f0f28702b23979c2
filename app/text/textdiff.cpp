// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdiff.h"

#include "text/cjk.h"
#include "text/sequencediff.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPart::Kind;

// Steps from either end of a stretch: paragraphs are few, and rewritten ones of some thousand characters
// still come right.
constexpr int paragraphPatience = 20'000;
constexpr int characterPatience = 2'000;
constexpr qsizetype chance = 2; // characters that rewritten texts share without meaning to

/// Numbers for the pieces of two texts, the same for the same piece.
class Numbering
{
public:
    std::vector<int> of(const QList<QStringView> &pieces)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<size_t>(pieces.size()));
        for (const QStringView piece : pieces) {
            const auto found = m_numbers.constFind(piece);
            if (found != m_numbers.cend()) {
                numbers.push_back(*found);
                continue;
            }
            const int next = static_cast<int>(m_numbers.size());
            m_numbers.insert(piece, next);
            numbers.push_back(next);
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// Each with the line end that ends it.
QList<QStringView> lines(QStringView text)
{
    QList<QStringView> found;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        found << text.sliced(start, next - start);
        start = next;
    }
    return found;
}

bool isPartOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) && !isHan(character);
}

QList<QStringView> wordsAndCharacters(QStringView text)
{
    QList<QStringView> found;
    qsizetype start = 0;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const bool word = isPartOfWord(character);
        if (at > start && !(word && inWord)) {
            found << text.sliced(start, at - start);
            start = at;
        }
        inWord = word;
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    if (start < text.size())
        found << text.sliced(start);
    return found;
}

void append(QList<DiffPart> &parts, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text.toString()});
}

/// What the pieces of two texts have in common, as parts.
QList<DiffPart> partsOf(const QList<QStringView> &left, const QList<QStringView> &right, int patience)
{
    Numbering numbering;
    const std::vector<int> leftNumbers = numbering.of(left);
    const SequenceDiff diff = differenceOf(leftNumbers, numbering.of(right), patience);
    QList<DiffPart> parts;
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() || r < right.size()) {
        if (l < left.size() && diff.onlyLeft[static_cast<size_t>(l)]) {
            append(parts, Kind::OnlyLeft, left[l++]);
        } else if (r < right.size() && diff.onlyRight[static_cast<size_t>(r)]) {
            append(parts, Kind::OnlyRight, right[r++]);
        } else {
            append(parts, Kind::Same, left[l++]);
            ++r;
        }
    }
    return parts;
}

/// Paragraphs that are the same first, then the characters of those between.
QList<DiffPart> roughDifference(const QString &left, const QString &right)
{
    QList<DiffPart> parts;
    QString onlyLeft;
    QString onlyRight;
    const auto refine = [&] {
        for (const DiffPart &part :
             partsOf(wordsAndCharacters(onlyLeft), wordsAndCharacters(onlyRight), characterPatience))
            append(parts, part.kind, part.text);
        onlyLeft.clear();
        onlyRight.clear();
    };
    for (const DiffPart &part : partsOf(lines(left), lines(right), paragraphPatience)) {
        if (part.kind == Kind::OnlyLeft) {
            onlyLeft = part.text;
        } else if (part.kind == Kind::OnlyRight) {
            onlyRight = part.text;
        } else {
            refine();
            append(parts, Kind::Same, part.text);
        }
    }
    refine();
    return parts;
}

/// What differs between two parts that are the same.
struct Change
{
    QString left;
    QString right;

    [[nodiscard]] bool isNone() const { return left.isEmpty() && right.isEmpty(); }

    [[nodiscard]] qsizetype size() const { return std::max(left.size(), right.size()); }
};

/// The changes, and what is the same after each; the first is before all of what is the same.
struct Turns
{
    QList<Change> changes{Change()};
    QStringList same{QString()};
};

Turns turnsOf(const QList<DiffPart> &parts)
{
    Turns turns;
    for (const DiffPart &part : parts) {
        if (part.kind == Kind::Same) {
            turns.same.last() += part.text;
            continue;
        }
        if (!turns.same.last().isEmpty()) {
            turns.changes << Change();
            turns.same << QString();
        }
        (part.kind == Kind::OnlyLeft ? turns.changes.last().left : turns.changes.last().right) += part.text;
    }
    return turns;
}

/// A character or two that two rewritten sentences happen to share are no help to who reads them.
Turns withoutChance(const Turns &turns)
{
    Turns joined{{turns.changes.first()}, {turns.same.first()}};
    for (qsizetype i = 1; i < turns.changes.size(); ++i) {
        const QString between = joined.same.last();
        const Change &next = turns.changes.at(i);
        Change &before = joined.changes.last();
        const bool byChance = between.size() <= chance && !between.contains(u'\n')
            && std::min(before.size(), next.size()) > between.size();
        if (byChance) {
            before.left += between + next.left;
            before.right += between + next.right;
            joined.same.last() = turns.same.at(i);
        } else {
            joined.changes << next;
            joined.same << turns.same.at(i);
        }
    }
    return joined;
}

/// "y\nX" before a line end that both have is "y", that line end, and the paragraph "X\n": said so, the
/// paragraph stands in a row of its own.
Turns slidToLineEnds(const Turns &turns)
{
    Turns slid{{turns.changes.first()}, {}};
    for (qsizetype i = 0; i < turns.changes.size(); ++i) {
        if (i > 0)
            slid.changes << turns.changes.at(i);
        Change &change = slid.changes.last();
        QString same = turns.same.at(i);
        const bool inLeft = change.left.contains(u'\n');
        QString &longer = inLeft ? change.left : change.right;
        QString &shorter = inLeft ? change.right : change.left;
        const qsizetype end = longer.indexOf(u'\n');
        const qsizetype next = same.indexOf(u'\n');
        if (i > 0 && shorter.isEmpty() && next >= 0 && longer.startsWith(same.first(next + 1))) {
            // "。\nX" before "。\n" is the paragraph "X。\n" after it.
            const QString stop = same.first(next + 1);
            slid.same.last() += stop;
            longer = longer.sliced(stop.size()) + stop;
            slid.same << same.sliced(stop.size());
            continue;
        }
        // The full stop of a rewritten paragraph is the same by chance, too.
        const bool isStop = next > 0 && next <= chance && shorter.size() > chance;
        if (end < 0 || shorter.contains(u'\n') || (next != 0 && !isStop)) {
            slid.same << same;
            continue;
        }
        longer += same.first(next);
        shorter += same.first(next);
        same = same.sliced(next);
        const QString paragraph = longer.sliced(end + 1) + u'\n';
        longer.truncate(end);
        slid.changes << (inLeft ? Change{paragraph, {}} : Change{{}, paragraph});
        slid.same << u"\n"_s << same.sliced(1);
    }
    return slid;
}

/// Rows as they are filled from left to right.
class Rows
{
public:
    void addSame(QStringView text)
    {
        for (const QStringView line : lines(text)) {
            append(m_row.left, Kind::Same, line);
            append(m_row.right, Kind::Same, line);
            if (line.endsWith(u'\n'))
                end();
        }
    }

    void addOnly(Kind kind, QStringView text)
    {
        QList<DiffPart> &cell = kind == Kind::OnlyLeft ? m_row.left : m_row.right;
        for (const QStringView line : lines(text)) {
            const bool startsRow = m_row.left.isEmpty() && m_row.right.isEmpty();
            append(cell, kind, line);
            if (startsRow && line.endsWith(u'\n'))
                end();
        }
    }

    QList<DiffRow> take()
    {
        end();
        return std::move(m_rows);
    }

private:
    static void withoutLineEnd(QList<DiffPart> &cell)
    {
        if (cell.isEmpty() || !cell.last().text.endsWith(u'\n'))
            return;
        cell.last().text.chop(1);
        if (cell.last().text.isEmpty())
            cell.removeLast();
    }

    void end()
    {
        withoutLineEnd(m_row.left);
        withoutLineEnd(m_row.right);
        if (!m_row.left.isEmpty() || !m_row.right.isEmpty())
            m_rows << std::exchange(m_row, {});
    }

    QList<DiffRow> m_rows;
    DiffRow m_row;
};

QString joined(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs)
        text += paragraph + u'\n';
    return text;
}

} // namespace

QList<DiffPart> textDifference(const QString &left, const QString &right)
{
    const Turns turns = slidToLineEnds(withoutChance(turnsOf(roughDifference(left, right))));
    QList<DiffPart> parts;
    for (qsizetype i = 0; i < turns.changes.size(); ++i) {
        append(parts, Kind::OnlyLeft, turns.changes.at(i).left);
        append(parts, Kind::OnlyRight, turns.changes.at(i).right);
        append(parts, Kind::Same, turns.same.at(i));
    }
    return parts;
}

QList<DiffRow> alignedDifference(const QStringList &left, const QStringList &right)
{
    Rows rows;
    for (const DiffPart &part : textDifference(joined(left), joined(right))) {
        if (part.kind == Kind::Same)
            rows.addSame(part.text);
        else
            rows.addOnly(part.kind, part.text);
    }
    return rows.take();
}

} // namespace Baojia
