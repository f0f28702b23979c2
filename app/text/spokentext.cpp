// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spokentext.h"

#include "text/cjk.h"
#include "text/spokenrules.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QStringView silent = u"《》〈〉“”‘’「」『』\"'·•●■▲★◆▼○◎※#*_^`\\";
constexpr QStringView pausing = u"（）()[]【】〔〕{}<>□|/—–-…~～";
constexpr QStringView pauses = u"，,、：:；;。！？!? ";
constexpr QStringView strongPauses = u"。！？!?；;";

/// Digits, letters and what belongs to numbers in half width; marks stay, since the full-width ones are
/// pauses.
QString plainWidth(QStringView text)
{
    QString plain = text.toString();
    for (QChar &unit : plain) {
        const char16_t wide = unit.unicode();
        const bool narrowed = (wide >= 0xff10 && wide <= 0xff19) || (wide >= 0xff21 && wide <= 0xff3a)
            || (wide >= 0xff41 && wide <= 0xff5a) || QStringView(u"％．／－＋＠＄").contains(unit);
        if (narrowed)
            unit = QChar(wide - 0xfee0);
        else if (isBlankCharacter(wide))
            unit = u' ';
    }
    return plain;
}

/// Whether a rule could have something to say here, so that Chinese characters cost nothing.
bool isWorthALook(QChar unit)
{
    return !isHan(unit.unicode()) || QStringView(u"第元公米吨千克亩人").contains(unit);
}

/// Puts `said` behind what was said before; of several pauses the strongest is kept.
class Speech
{
public:
    void say(QStringView said) { m_said += said; }

    void pause(QChar mark)
    {
        if (m_said.isEmpty())
            return;
        if (!pauses.contains(m_said.back()))
            m_said += mark;
        else if (m_said.back() == u' '
                 || (strongPauses.contains(mark) && !strongPauses.contains(m_said.back())))
            m_said.back() = mark;
    }

    void space()
    {
        if (!m_said.isEmpty() && !pauses.contains(m_said.back()))
            m_said += u' ';
    }

    [[nodiscard]] QString said() const
    {
        for (const QChar unit : m_said) {
            if (unit.isLetterOrNumber())
                return m_said.trimmed();
        }
        return {};
    }

private:
    QString m_said;
};

/// Says what begins at `at` by the first rule that knows it. Answers how long it is; 0: no rule does.
qsizetype sayByRule(const QString &text, qsizetype at, Speech &speech)
{
    for (const SpokenRule &rule : spokenRules()) {
        const auto match = rule.pattern.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0)
            continue;
        if (const auto said = rule.say(match)) {
            speech.say(*said);
            return match.capturedLength();
        }
    }
    return 0;
}

void sayUnit(QStringView text, qsizetype at, Speech &speech)
{
    const QChar unit = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    if (unit == u' ') {
        speech.space();
    } else if (silent.contains(unit)) {
        // Nothing is heard of it.
    } else if ((unit == u'-' || unit == u'\'') && before.isLetter() && !isHan(before.unicode())) {
        speech.say(text.sliced(at, 1)); // e-mail
    } else if (pausing.contains(unit)) {
        speech.pause(u'，');
    } else if (pauses.contains(unit)) {
        speech.pause(unit);
    } else {
        speech.say(text.sliced(at, 1));
    }
}

} // namespace

QString spokenForm(QStringView sentence)
{
    const QString text = plainWidth(sentence);
    Speech speech;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype known = isWorthALook(text.at(at)) ? sayByRule(text, at, speech) : 0;
        if (known > 0) {
            at += known;
        } else if (text.at(at).isLetter() && !isHan(text.at(at).unicode())) {
            // A word whole, or a rule would find an address or a unit within.
            while (at < text.size() && text.at(at).isLetter() && !isHan(text.at(at).unicode()))
                speech.say(QStringView(text).sliced(at++, 1));
        } else {
            sayUnit(text, at++, speech);
        }
    }
    return speech.said();
}

QList<SpokenSentence> spokenSentences(QStringView text)
{
    QList<SpokenSentence> sentences;
    for (const TextRange &range : sentencesOf(text)) {
        QString spoken = spokenForm(text.sliced(range.start, range.length));
        if (!spoken.isEmpty())
            sentences.append({range, std::move(spoken)});
    }
    return sentences;
}

} // namespace Baojia
