// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/gramtext.h"
#include "search/query.h"

#include <QtCore/QString>

#include <vector>

namespace Baojia {

class Statement;

/// Kicker, title, deck, byline and section, one a line, from these five columns, the first of which is
/// `first`, of the row at which `row` stands.
[[nodiscard]] QString headingsIn(Statement &row, int first);

/// The texts of an article as searching sees them. Folds no more of them than is asked about.
class ArticleText
{
public:
    /// `headings`: as headingsIn() gives them; `body`: paragraphs, one a line. As IndexedText has them.
    ArticleText(const QString &headings, QString body);

    /// Everything there is to find, of what the title sounds like too; the same twice where it occurs twice.
    [[nodiscard]] std::vector<Gram> grams() const;

    /// Whether the headings have `term` (a searchTerm()) in that field. Anywhere: in any of them.
    [[nodiscard]] bool headingsHave(QueryField field, const QString &term) const;
    [[nodiscard]] static bool bodyHas(const QString &body, const QString &term);

private:
    QString m_title; ///< kicker, title and deck
    QString m_headline; ///< title only
    QString m_byline;
    QString m_section;
    QString m_body;
};

} // namespace Baojia
