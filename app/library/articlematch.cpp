// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlematch.h"

#include "library/articlereplacement.h"
#include "library/corrections.h"
#include "library/duplicates.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

QString ArticleMatch::uniqueIdentity(const ArticleDraft &draft)
{
    const QString wished = storableText(draft.identity);
    QString identity = wished;
    for (int i = 2; m_identities.contains(identity); ++i)
        identity = wished + u'#' + QString::number(i);
    m_identities.insert(identity);
    return identity;
}

/// An article of this edition that a person put into another.
Result<std::optional<StoredArticle>> ArticleMatch::findMoved(const QString &identity)
{
    if (!m_anyMoved) {
        Statement any(m_connection, u"SELECT EXISTS (SELECT 1 FROM moved_article)"_s);
        if (auto row = any.step(); !row)
            return row.error();
        m_anyMoved = any.flag(0);
    }
    if (!*m_anyMoved)
        return std::optional<StoredArticle>();
    const auto moved = Corrections(m_connection).moved(m_edition.newspaperId, m_edition.date, identity);
    if (!moved)
        return moved.error();
    return moved->isValid() ? m_articles.find(*moved) : std::optional<StoredArticle>();
}

Result<ArticleMatch::Found> ArticleMatch::find(const QString &identity, const ReadyArticle &content)
{
    auto moved = findMoved(identity);
    if (!moved)
        return moved.error();
    if (*moved)
        return Found{*moved, false, true};
    // In a new edition there is but what this draft itself has added, and identities of one draft differ.
    if (!m_edition.isNew) {
        auto stored = m_articles.find(m_edition.id, identity);
        if (!stored)
            return stored.error();
        if (*stored)
            return Found{*stored, false, false};
    }
    auto same =
        Duplicates(m_connection).find(m_edition.id, m_edition.date, content.article, content.fingerprint);
    if (!same)
        return same.error();
    return Found{*same, same->has_value(), false};
}

Result<std::optional<Article>> ArticleMatch::replaced(const StoredArticle &stored, ReadyArticle &content)
{
    constexpr std::nullopt_t stays = std::nullopt;
    if (stored.hash == content.hash)
        return stays;
    auto before = m_articles.load(stored.id);
    if (!before)
        return before.error();
    // A page that merely lists an article says less than the article that is here already.
    if (content.article.paragraphs.isEmpty() && !before->paragraphs.isEmpty())
        return stays;
    const auto keeps = Duplicates(m_connection).keeps(stored, *before, content.article);
    if (!keeps)
        return keeps.error();
    if (*keeps)
        return stays;
    const auto differs = completeReading(m_connection, stored, *before, content);
    if (!differs)
        return differs.error();
    if (!*differs)
        return stays;
    return std::optional<Article>(*std::move(before));
}

} // namespace Baojia
