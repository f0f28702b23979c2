// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/articletext.h"

#include "library/statement.h"
#include "text/pinyin.h"

#include <QtCore/QStringList>

namespace Baojia {

namespace {

constexpr int headingCount = 5;

bool has(const QString &text, const QString &term)
{
    // Characters that stand in a text as they are searched for need no folding, and most do.
    return text.contains(term) || searchForm(text).contains(term);
}

} // namespace

QString headingsIn(Statement &row, int first)
{
    QStringList headings;
    for (int column = first; column < first + headingCount; ++column)
        headings << row.text(column);
    return headings.join(u'\n');
}

ArticleText::ArticleText(const QString &headings, QString body)
    : m_body(std::move(body))
{
    const QStringList lines = headings.split(u'\n');
    m_title = lines.mid(0, 3).join(u'\n');
    m_headline = lines.value(1);
    m_byline = lines.value(3);
    m_section = lines.value(4);
}

std::vector<Gram> ArticleText::grams() const
{
    std::vector<Gram> grams;
    grams.reserve(
        static_cast<size_t>(2 * (m_title.size() + m_byline.size() + m_section.size() + m_body.size())));
    for (const QString &text : {m_title, m_byline, m_section, m_body})
        appendGrams(grams, searchForm(text));
    appendSoundGrams(grams, titleInitials(m_headline));
    return grams;
}

bool ArticleText::headingsHave(QueryField field, const QString &term) const
{
    switch (field) {
    case QueryField::Anywhere:
        return has(m_title, term) || has(m_byline, term) || has(m_section, term);
    case QueryField::Title:
        return has(m_title, term);
    case QueryField::Byline:
        return has(m_byline, term);
    case QueryField::Section:
        return has(m_section, term);
    case QueryField::Pinyin:
        return soundsLike(m_headline, term);
    case QueryField::Newspaper:
    case QueryField::Tag:
        break;
    }
    return false;
}

bool ArticleText::bodyHas(const QString &body, const QString &term)
{
    return has(body, term);
}

} // namespace Baojia
