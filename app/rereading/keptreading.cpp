// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/keptreading.h"

#include "founder/founderarticle.h"
#include "founder/founderlinks.h"
#include "founder/foundermirror.h"
#include "founder/founderrecipe.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the one article that has a document: others are only named by it.
class OneArticle final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        for (PageDraft &page : draft.pages) {
            for (ArticleDraft &article : page.articles) {
                if (!article.original.bytes.isEmpty())
                    m_article = std::move(article);
            }
        }
        return {};
    }

    void skipped(const QString &, const Error &) override { }

    void noted(const QString &, const QString &code, const QString &) override
    {
        m_isExhausted = m_isExhausted || code == "recipe-too-slow"_L1;
    }

    /// A document of which the recipe read but a part is not read.
    [[nodiscard]] std::optional<ArticleDraft> article() const { return m_isExhausted ? std::nullopt : m_article; }

private:
    std::optional<ArticleDraft> m_article;
    bool m_isExhausted = false;
};

/// The pictures under the names that the document's links lead to.
KeptSource::Pictures named(const KeptDocument &document, const QList<ArticleImage> &pictures)
{
    const KeptSource alone(document);
    const FounderTree tree(alone);
    KeptSource::Pictures names;
    for (const ArticleImage &picture : pictures) {
        const QString name = tree.resolve(document.name, picture.source).path;
        if (!picture.asset.isNull() && !name.isEmpty())
            names.insert(name, picture.asset);
    }
    return names;
}

} // namespace

KeptReading::KeptReading(std::shared_ptr<const RecipeBook> recipes, KeptSource::Load load)
    : m_recipes(std::move(recipes))
    , m_load(std::move(load))
{ }

QStringList
KeptReading::namesFor(const QString &id, const KeptDocument &document, const QStringList &names) const
{
    auto text = decodeText(document.bytes, document.charset, document.name);
    if (!text)
        return {};
    FounderFile file;
    file.url = document.url;
    file.bytes = document.bytes;
    file.text = *std::move(text);
    file.property = FounderProperty::read(file.text.text);
    QStringList fitting;
    KeptDocument named = document;
    for (const QString &name : names) {
        named.name = name;
        file.name = name;
        const KeptSource source(named);
        const Recipe *const recipe = m_recipes->matching(recipeFacts(file, founderAddress(file, FounderTree(source))));
        if (recipe != nullptr && recipe->id == id)
            fitting << name;
    }
    return fitting;
}

std::optional<ArticleDraft>
KeptReading::read(const KeptDocument &document, const QList<ArticleImage> &pictures) const
{
    KeptSource source(document, named(document, pictures), m_load);
    ChosenFiles files(source.files());
    files.add(source.files().lowerBound(document.name));
    OneArticle sink;
    Progress untold;
    if (const auto done = FounderMirror(m_recipes).read(source, files, sink, untold); !done)
        return std::nullopt;
    return sink.article();
}

} // namespace Baojia
