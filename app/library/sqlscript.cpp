// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sqlscript.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

enum class Token {
    Blank, ///< white space, a comment
    Semicolon,
    Word, ///< a bare word
    Other, ///< a string, a quoted name, punctuation
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Reads a script token by token.
class Scanner
{
public:
    explicit Scanner(QStringView script)
        : m_script(script)
    { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_script.size(); }

    [[nodiscard]] QStringView text() const { return m_text; }

    Token next()
    {
        const qsizetype begin = m_at;
        const Token token = scan();
        m_text = m_script.sliced(begin, m_at - begin);
        return token;
    }

private:
    Token scan()
    {
        const QStringView rest = m_script.sliced(m_at);
        const QChar c = rest.front();
        if (c.isSpace()) {
            ++m_at;
            return Token::Blank;
        }
        if (rest.startsWith(u"--"))
            return skipPast(u"\n", 2, Token::Blank);
        if (rest.startsWith(u"/*"))
            return skipPast(u"*/", 2, Token::Blank);
        // A doubled quote inside reads as the end of one string and the beginning of the next, which comes to
        // the same.
        if (c == u'\'' || c == u'"' || c == u'`')
            return skipPast(rest.first(1), 1, Token::Other);
        if (c == u'[')
            return skipPast(u"]", 1, Token::Other);
        if (!isWordCharacter(c)) {
            ++m_at;
            return c == u';' ? Token::Semicolon : Token::Other;
        }
        while (!atEnd() && isWordCharacter(m_script.at(m_at)))
            ++m_at;
        return Token::Word;
    }

    Token skipPast(QStringView end, qsizetype from, Token token)
    {
        const qsizetype found = m_script.indexOf(end, m_at + from);
        m_at = found < 0 ? m_script.size() : found + end.size();
        return token;
    }

    QStringView m_script;
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Knows whether a semicolon ends the statement. That of a trigger ends at "; END ;" (as sqlite3_complete()
/// has it).
class StatementEnd
{
public:
    void word(QStringView word)
    {
        ++m_words;
        const auto is = [word](QStringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
        if (m_words == 1)
            m_creates = is(u"create");
        else if (m_words == 2 && (is(u"temp") || is(u"temporary")))
            --m_words;
        else if (m_words == 2)
            m_isTrigger = m_creates && is(u"trigger");
        m_afterEnd = m_afterSemicolon && is(u"end");
        m_afterSemicolon = false;
    }

    void other() { m_afterEnd = m_afterSemicolon = false; }

    /// Whether this semicolon is the end.
    bool semicolon()
    {
        const bool ends = !m_isTrigger || m_afterEnd;
        m_afterSemicolon = true;
        m_afterEnd = false;
        if (ends)
            *this = {};
        return ends;
    }

private:
    int m_words = 0;
    bool m_creates = false;
    bool m_isTrigger = false;
    bool m_afterSemicolon = false;
    bool m_afterEnd = false;
};

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        const QString trimmed = statement.trimmed();
        if (!trimmed.isEmpty())
            statements << trimmed;
        statement.clear();
    };
    StatementEnd end;
    Scanner scanner(script);
    while (!scanner.atEnd()) {
        const Token token = scanner.next();
        if (token == Token::Semicolon && end.semicolon()) {
            finish();
            continue;
        }
        if (token == Token::Word)
            end.word(scanner.text());
        else if (token == Token::Other)
            end.other();
        // Comments before a statement are not part of it; those inside it are.
        if (token != Token::Blank || !statement.isEmpty())
            statement += scanner.text();
    }
    finish();
    return statements;
}

} // namespace Baojia
