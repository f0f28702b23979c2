// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/fullwidth.h"

#include "text/cjk.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Baojia {

namespace {

constexpr qsizetype longestBracket = 200; // characters between ( and )

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a mark beside it is one of a Chinese sentence.
bool isChinese(QChar c)
{
    // Half a pair: the characters outside the basic plane that newspapers print are Chinese.
    return c.isSurrogate() || isHan(c.unicode()) || isCjkPunctuation(c.unicode());
}

/// Decides for each mark of a paragraph what it becomes.
class Punctuation
{
public:
    explicit Punctuation(QStringView text)
        : m_text(text)
        , m_hasChinese(holdsChinese(0, text.size()))
    { }

    ChangedText changed()
    {
        pairBrackets();
        pairQuotes();
        ChangedText result;
        result.text.reserve(m_text.size());
        for (qsizetype at = 0; at < m_text.size();)
            at = take(at, result);
        return result;
    }

private:
    /// What stands there, of which a bracket or quote that will be Chinese is that already; null outside of
    /// the text.
    [[nodiscard]] QChar at(qsizetype place) const
    {
        if (place < 0 || place >= m_text.size())
            return {};
        return m_pairs.value(place, m_text.at(place));
    }

    [[nodiscard]] QChar before(qsizetype place) const
    {
        do
            --place;
        while (at(place) == u' ');
        return at(place);
    }

    [[nodiscard]] QChar after(qsizetype place) const
    {
        do
            ++place;
        while (at(place) == u' ');
        return at(place);
    }

    [[nodiscard]] bool holdsChinese(qsizetype from, qsizetype to) const
    {
        return std::any_of(m_text.begin() + from, m_text.begin() + to, isChinese);
    }

    void put(qsizetype from, qsizetype to, QChar open, QChar close)
    {
        if (holdsChinese(from + 1, to) || isChinese(before(from)) || isChinese(after(to))) {
            m_pairs.insert(from, open);
            m_pairs.insert(to, close);
        }
    }

    void pairBrackets()
    {
        QList<qsizetype> open;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_text.at(at) == u'(') {
                open.append(at);
            } else if (m_text.at(at) == u')' && !open.isEmpty()) {
                const qsizetype from = open.takeLast();
                if (at - from <= longestBracket)
                    put(from, at, u'（', u'）');
            }
        }
    }

    /// Quotes say nothing of which side they are on: only where each has its other half they are known.
    void pairQuotes()
    {
        QList<qsizetype> quotes;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const bool inches = at > 0 && isDigit(m_text.at(at - 1)) && quotes.size() % 2 == 0;
            if (m_text.at(at) == u'"' && !inches)
                quotes.append(at);
        }
        if (quotes.size() % 2 != 0)
            return;
        for (qsizetype i = 0; i < quotes.size(); i += 2)
            put(quotes.at(i), quotes.at(i + 1), u'“', u'”');
    }

    /// How many times the mark at `at` stands there.
    [[nodiscard]] qsizetype run(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text.at(end) == m_text.at(at))
            ++end;
        return end - at;
    }

    [[nodiscard]] QChar markFor(qsizetype at) const
    {
        static const QHash<QChar, QChar> marks{
            {u',', u'，'}, {u'.', u'。'}, {u':', u'：'}, {u';', u'；'}, {u'?', u'？'}, {u'!', u'！'}};
        const QChar mark = marks.value(m_text.at(at));
        if (mark.isNull())
            return {};
        const QChar left = before(at);
        const QChar right = after(at);
        // A stop belongs to what it follows. Before a letter it may be part of a name: 阿里.com
        if (m_text.at(at) == u'.' && right.isNull())
            return m_hasChinese && !left.isNull() ? mark : QChar();
        if (m_text.at(at) == u'.')
            return isChinese(left) && isChinese(right) ? mark : QChar();
        if (isDigit(left) && isDigit(right))
            return {};
        return isChinese(left) || isChinese(right) ? mark : QChar();
    }

    static void append(ChangedText &result, QStringView made, qsizetype from)
    {
        result.text += made;
        for (qsizetype i = 0; i < made.size(); ++i)
            result.origin.append(from);
    }

    /// Takes what stands at `at`; answers where to go on.
    qsizetype take(qsizetype at, ChangedText &result) const
    {
        const QChar c = m_text.at(at);
        const qsizetype length = run(at);
        const bool chinese = isChinese(before(at)) || isChinese(after(at + length - 1));
        if (chinese && c == u'.' && length >= 3) {
            append(result, u"……", at);
            return at + length;
        }
        if (chinese && c == u'-' && (length == 2 || length == 4)) {
            append(result, u"——", at);
            return at + length;
        }
        if (chinese && (c == u'<' || c == u'>') && length == 2) {
            append(result, c == u'<' ? u"《" : u"》", at);
            return at + length;
        }
        const QChar paired = m_pairs.value(at);
        const QChar mark = paired.isNull() ? markFor(at) : paired;
        append(result, QStringView(mark.isNull() ? &c : &mark, 1), at);
        return mark.isNull() || mark == u'“' || mark == u'（' ? at + 1 : afterSpace(at + 1);
    }

    [[nodiscard]] qsizetype afterSpace(qsizetype at) const
    {
        const bool drops = at + 1 < m_text.size() && m_text.at(at) == u' ' && isChinese(m_text.at(at + 1));
        return drops ? at + 1 : at;
    }

    QStringView m_text;
    bool m_hasChinese;
    QHash<qsizetype, QChar> m_pairs;
};

} // namespace

ChangedText fullWidthPunctuation(QStringView text)
{
    return Punctuation(text).changed();
}

} // namespace Baojia
