// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/page.h"
#include "reading/readingstyle.h"
#include "text/snippet.h"

#include <QtCore/QList>
#include <QtCore/QMap>

#include <memory>
#include <optional>

namespace Baojia {

class Rendition;

/// What is done to the texts of newspapers on their way to the screen.
struct ShownTexts
{
    struct Way
    {
        TextChanges changes;
        QuoteMarks marks = QuoteMarks::AsPrinted;

        friend bool operator==(const Way &, const Way &) = default;
    };

    Way general; ///< of all newspapers without one of their own
    QMap<QString, Way> own; ///< by the name of the newspaper

    friend bool operator==(const ShownTexts &, const ShownTexts &) = default;
};

/// What a style does to what stands outside an article, which is never set vertically.
[[nodiscard]] ShownTexts::Way shownNamesIn(const ReadingStyle &style);

/// What newspapers call their articles, sections and pages, as it is shown: in the script that the articles are shown in.
/// The names of newspapers are names, and stay. What came from a library is changed where it is, on the thread that read
/// it; where OpenCC's dictionaries are missing it stays as it was printed. Without a rendition everything does.
class ShownNames
{
public:
    ShownNames() = default;
    ShownNames(std::shared_ptr<const Rendition> rendition, ShownTexts texts);

    [[nodiscard]] const ShownTexts &texts() const { return m_texts; }

    /// A name, and whose it is.
    struct Name
    {
        QString newspaper;
        QString *text;
    };

    /// Names of one newspaper count together as a sample of its script.
    void change(const QList<Name> &names) const;
    /// What a list shows of articles of one newspaper.
    void change(QList<ArticleHeader> &articles, const QString &newspaper) const;
    /// The pages of one edition.
    void change(QList<Page> &pages, const QString &newspaper) const;
    /// Its hits stay on the characters that were hit.
    void change(Snippet &snippet, const QString &newspaper) const;
    [[nodiscard]] QString shown(QString name, const QString &newspaper) const;
    /// Whether nothing is changed in any newspaper: one need not ask whose a text is.
    [[nodiscard]] bool areAsPrinted() const;

private:
    [[nodiscard]] const ShownTexts::Way *wayOf(const QString &newspaper) const;

    std::shared_ptr<const Rendition> m_rendition;
    ShownTexts m_texts;
};

/// The texts of an article header that a list shows.
void appendNames(QList<ShownNames::Name> &names, ArticleHeader &article, const QString &newspaper);

/// Rows of a list of articles: each has its `article` and its `newspaper`.
template <class Row>
void rename(QList<Row> &rows, const ShownNames &names)
{
    if (names.areAsPrinted())
        return;
    QList<ShownNames::Name> all;
    for (Row &row : rows)
        appendNames(all, row.article, row.newspaper);
    names.change(all);
}

} // namespace Baojia
