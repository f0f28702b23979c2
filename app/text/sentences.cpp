// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/cjk.h"

namespace Baojia {

namespace {

constexpr qsizetype longest = 120; // UTF-16 units, half a minute of reading
constexpr qsizetype shortestPart = 20;
constexpr QStringView endMarks = u"。！？!?；;…";
constexpr QStringView closers = u"”’」』）)》〉】]\"'";
constexpr QStringView pauses = u"，,：:、";

bool isLetter(QChar unit)
{
    return unit.isLetter() && !isHan(unit.unicode());
}

/// A full stop of Latin print; not the one of 3.5, of baojia.cn or of J. Smith.
bool isFullStop(QStringView text, qsizetype at)
{
    if (text[at] != u'.' || at == 0)
        return false;
    if (at + 1 < text.size() && !text[at + 1].isSpace() && !closers.contains(text[at + 1]))
        return false;
    const bool initial =
        isLetter(text[at - 1]) && text[at - 1].isUpper() && (at < 2 || !isLetter(text[at - 2]));
    return !initial;
}

bool endsSentence(QStringView text, qsizetype at)
{
    return endMarks.contains(text[at]) || isFullStop(text, at);
}

class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    { }

    QList<TextRange> split()
    {
        qsizetype start = 0;
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (m_text[at] == u'\n' || m_text[at] == u'\r') {
                add(start, at);
                start = ++at;
            } else if (endsSentence(m_text, at)) {
                while (at < m_text.size() && (endsSentence(m_text, at) || closers.contains(m_text[at])))
                    ++at;
                add(start, at);
                start = at;
            } else {
                ++at;
            }
        }
        add(start, m_text.size());
        return m_found;
    }

private:
    void add(qsizetype start, qsizetype end)
    {
        while (start < end && isBlankCharacter(m_text[start].unicode()))
            ++start;
        while (end > start && isBlankCharacter(m_text[end - 1].unicode()))
            --end;
        while (end - start > longest) {
            const qsizetype cut = pauseAfter(start, end);
            if (cut == 0)
                break;
            m_found.append({start, cut - start});
            start = cut;
        }
        if (end > start)
            m_found.append({start, end - start});
    }

    /// Behind the last pause that keeps the part short enough, or else the first one; 0: there is none.
    [[nodiscard]] qsizetype pauseAfter(qsizetype start, qsizetype end) const
    {
        qsizetype cut = 0;
        for (qsizetype at = start + shortestPart; at < end - 1; ++at) {
            if (at - start >= longest && cut > 0)
                break;
            // 12,345 and 8:30 are no pauses.
            if (pauses.contains(m_text[at]) && !m_text[at + 1].isDigit())
                cut = at + 1;
        }
        return cut;
    }

    QStringView m_text;
    QList<TextRange> m_found;
};

} // namespace

QList<TextRange> sentencesOf(QStringView text)
{
    return Splitter(text).split();
}

} // namespace Baojia
