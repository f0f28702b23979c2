// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/recipeimport.h"

#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"
#include "ui/words/recipewords.h"

#include <QtCore/QJsonArray>

#include "founder/foundermirror.h"
#include "sources/source.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

QList<std::pair<Field, QString>> valuesOf(const ArticleDraft &article)
{
    return {{Field::Kicker, article.kicker},
            {Field::Title, article.title},
            {Field::Deck, article.deck},
            {Field::Byline, article.byline},
            {Field::Section, article.section},
            {Field::Source, article.originalSource},
            {Field::Copyright, article.copyright},
            {Field::Text, article.paragraphs.join(u"\n    "_s)}};
}

QJsonObject jsonOf(const ArticleDraft &article)
{
    return {{u"identity"_s, article.identity},
            {u"kicker"_s, article.kicker},
            {u"title"_s, article.title},
            {u"deck"_s, article.deck},
            {u"byline"_s, article.byline},
            {u"section"_s, article.section},
            {u"original_source"_s, article.originalSource},
            {u"copyright"_s, article.copyright},
            {u"paragraphs"_s, QJsonArray::fromStringList(article.paragraphs)},
            {u"zones"_s, article.zones.size()},
            {u"warnings"_s, QJsonArray::fromStringList(article.warnings)}};
}

QString nameOf(const EditionDraft &edition)
{
    return edition.newspaper + u' ' + edition.date.toString(Qt::ISODate);
}

qsizetype articlesIn(const QList<EditionDraft> &editions)
{
    qsizetype count = 0;
    for (const EditionDraft &edition : editions) {
        for (const PageDraft &page : edition.pages)
            count += page.articles.size();
    }
    return count;
}

} // namespace

/// Keeps what the importer hands over.
class RecipeImport::Sink final : public DraftSink
{
public:
    explicit Sink(RecipeImport &import)
        : m_import(import)
    { }

    Result<void> edition(EditionDraft draft) override
    {
        m_import.m_editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString &file, const Error &reason) override
    {
        m_import.m_remarks.append({file, ErrorWords::sentence(reason)});
    }

    void noted(const QString &file, const QString &code, const QString &detail) override
    {
        m_import.m_remarks.append({file, ImportWords::doubt(code, detail)});
    }

private:
    RecipeImport &m_import;
};

Result<RecipeImport> RecipeImport::of(const QString &path, const Recipe &recipe)
{
    Progress progress;
    const auto source = Source::open(path, progress);
    if (!source)
        return source.error();
    RecipeImport import;
    Sink sink(import);
    const FounderMirror mirror(RecipeBook::always(recipe));
    if (const auto done = mirror.read(**source, ChosenFiles::all((*source)->files()), sink, progress); !done)
        return done.error();
    return import;
}

QStringList RecipeImport::lines() const
{
    QStringList lines;
    const bool single = articlesIn(m_editions) == 1;
    for (const EditionDraft &edition : m_editions) {
        lines.append(nameOf(edition));
        for (const PageDraft &page : edition.pages) {
            if (!page.label.isEmpty())
                lines.append(u"  "_s + page.label + u' ' + page.name);
            for (const ArticleDraft &article : page.articles) {
                if (!single)
                    lines.append(u"    "_s + article.title);
                for (const auto &[field, value] :
                     single ? valuesOf(article) : QList<std::pair<Field, QString>>()) {
                    if (!value.isEmpty())
                        lines.append(u"    "_s + RecipeWords::name(field) + u": "_s + value);
                }
            }
        }
    }
    for (const Remark &remark : m_remarks)
        lines.append(remark.file + u": "_s + remark.sentence);
    return lines;
}

QJsonObject RecipeImport::json() const
{
    QJsonArray editions;
    for (const EditionDraft &edition : m_editions) {
        QJsonArray pages;
        for (const PageDraft &page : edition.pages) {
            QJsonArray articles;
            for (const ArticleDraft &article : page.articles)
                articles.append(jsonOf(article));
            pages.append(QJsonObject{{u"label"_s, page.label},
                                     {u"name"_s, page.name},
                                     {u"picture"_s, !page.picture.isNull()},
                                     {u"pdf"_s, !page.pdf.isNull()},
                                     {u"articles"_s, articles}});
        }
        editions.append(QJsonObject{{u"newspaper"_s, edition.newspaper},
                                    {u"date"_s, edition.date.toString(Qt::ISODate)},
                                    {u"pages"_s, pages}});
    }
    QJsonArray remarks;
    for (const Remark &remark : m_remarks)
        remarks.append(QJsonObject{{u"file"_s, remark.file}, {u"remark"_s, remark.sentence}});
    return {{u"editions"_s, editions}, {u"remarks"_s, remarks}};
}

} // namespace Baojia
