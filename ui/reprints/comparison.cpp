// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reprints/comparison.h"

#include "text/textdiff.h"
#include "ui/style/theme.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString partMarkup(const DiffPart &part)
{
    const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    switch (part.kind) {
    case DiffPart::Kind::Same:
        return text;
    case DiffPart::Kind::OnlyLeft:
        return u"<span class=\"left\">"_s + text + u"</span>"_s;
    case DiffPart::Kind::OnlyRight:
        return u"<span class=\"right\">"_s + text + u"</span>"_s;
    }
    return text;
}

/// `sign` stands before a paragraph that the other text does not have.
QString cellMarkup(const QList<DiffPart> &parts, bool isAlone, const QString &sign)
{
    QString markup = isAlone ? u"<b>"_s + sign + u"</b>&nbsp;"_s : QString();
    for (const DiffPart &part : parts)
        markup += partMarkup(part);
    return u"<td width=\"50%\" class=\"text\">"_s + markup + u"</td>"_s;
}

QString placeOf(const Article &article)
{
    QStringList parts{article.newspaper,
                      DateWords::withWeekday(article.date),
                      PaperWords::page(article.pageLabel, article.pageName)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString headMarkup(const QString &text)
{
    return u"<td width=\"50%\" class=\"place\">"_s + text.toHtmlEscaped() + u"</td>"_s;
}

QStringList textOf(const Article &article)
{
    QStringList text{article.header.kicker, article.header.title, article.deck, article.header.byline};
    text.removeAll(QString());
    return text + article.paragraphs;
}

} // namespace

Comparison::Comparison(const Article &left, const Article &right)
    : Comparison(placeOf(left), placeOf(right), {{{}, textOf(left), textOf(right)}})
{ }

Comparison::Comparison(const QString &left, const QString &right, const QList<ComparedPart> &parts)
    : m_heads(u"<tr>"_s + headMarkup(left) + headMarkup(right) + u"</tr>"_s)
{
    for (const ComparedPart &part : parts)
        add(part);
}

void Comparison::add(const ComparedPart &part)
{
    if (!part.heading.isEmpty())
        m_rows << u"<tr><td colspan=\"2\" class=\"part\"><b>"_s + part.heading.toHtmlEscaped()
                + u"</b></td></tr>"_s;
    const QList<DiffRow> rows = alignedDifference(part.left, part.right);
    for (const DiffRow &row : rows) {
        QString anchor;
        const bool onlyLeft = row.right.isEmpty();
        const bool onlyRight = row.left.isEmpty();
        if (!row.isSame())
            anchor = u"<a name=\"d%1\"></a>"_s.arg(++m_differences);
        const QString leftCell = cellMarkup(row.left, onlyLeft, u"−"_s);
        const QString rightCell = cellMarkup(row.right, onlyRight, u"＋"_s);
        m_rows << u"<tr>"_s + QString(leftCell).insert(leftCell.indexOf(u'>') + 1, anchor) + rightCell
                + u"</tr>"_s;
    }
}

QString Comparison::html(const QPalette &palette) const
{
    const bool dark = isDark(palette);
    const QString text = palette.color(QPalette::Text).name();
    // Readable under the theme's own text colour.
    const QString left = dark ? u"#5a2a2a"_s : u"#f9d7d3"_s;
    const QString right = dark ? u"#1f4a33"_s : u"#cfeed6"_s;
    const QString style = u"td { padding: 6px 14px; vertical-align: top; color: %1; }"
                          ".place { color: %2; }"
                          ".part { color: %2; padding-top: 10px; padding-bottom: 0; }"
                          ".left { background-color: %3; text-decoration: line-through; }"
                          ".right { background-color: %4; text-decoration: underline; }"_s.arg(
                              text, palette.color(QPalette::PlaceholderText).name(), left, right);
    return u"<html><head><style>"_s + style
        + u"</style></head><body><table width=\"100%\" cellspacing=\"0\">"_s + m_heads
        + m_rows.join(QString()) + u"</table></body></html>"_s;
}

} // namespace Baojia
