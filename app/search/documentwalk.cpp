// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/documentwalk.h"

#include <algorithm>

namespace Baojia {

namespace {

/// Every article.
class EveryDocument final : public DocumentWalk
{
public:
    explicit EveryDocument(DocumentNumber articles)
        : m_articles(articles)
    {
        m_document = articles > 0 ? 0 : end;
    }

    void next() override { seek(m_document + 1); }

    void seek(DocumentNumber document) override
    {
        if (m_document < document)
            m_document = document < m_articles ? document : end;
    }

    [[nodiscard]] qsizetype length() const override { return m_articles; }

private:
    DocumentNumber m_articles;
};

/// The posting list of a gram.
class PostingWalk final : public DocumentWalk
{
public:
    PostingWalk(PostingLeaves &leaves, int slot, Gram gram, DocumentNumber articles)
        : m_leaves(leaves)
        , m_slot(slot)
        , m_gram(gram)
        , m_articles(articles)
        , m_part(leaves.firstPart(slot, gram))
    {
        if (!m_part.isEmpty())
            start();
    }

    void next() override
    {
        if (m_part.documents.atEnd()) {
            nextPart();
            return;
        }
        stand(static_cast<quint64>(m_document) + m_part.documents.next());
    }

    // The same as everywhere, but here the compiler sees through next().
    void seek(DocumentNumber document) override
    {
        while (m_document < document)
            next();
    }

    [[nodiscard]] qsizetype length() const override
    {
        // Parts that are not here yet are full.
        constexpr qsizetype full = 4096;
        return m_part.documents.left() + (m_part.goesOn ? full : 0);
    }

private:
    void start() { stand(m_part.documents.next()); }

    void nextPart()
    {
        if (!m_part.goesOn) {
            m_document = end;
            return;
        }
        m_part = m_leaves.nextPart(m_slot, m_gram, ++m_number);
        if (m_part.isEmpty())
            m_document = end;
        else
            start();
    }

    void stand(quint64 document)
    {
        if (document < static_cast<quint64>(m_articles)) {
            m_document = static_cast<DocumentNumber>(document);
            return;
        }
        m_leaves.setDamaged();
        m_document = end;
    }

    PostingLeaves &m_leaves;
    int m_slot;
    Gram m_gram;
    DocumentNumber m_articles;
    PostingPart m_part;
    int m_number = 0; ///< of m_part
};

using Walks = std::vector<std::unique_ptr<DocumentWalk>>;

/// The articles on each of the walks.
class AllOf final : public DocumentWalk
{
public:
    explicit AllOf(Walks walks)
        : m_walks(std::move(walks))
    {
        // The shortest leads: each of its articles is looked for on the others, and not the other way round.
        std::sort(m_walks.begin(), m_walks.end(), [](const auto &left, const auto &right) {
            return left->length() < right->length();
        });
        agree();
    }

    void next() override
    {
        m_walks.front()->next();
        agree();
    }

    void seek(DocumentNumber document) override
    {
        if (m_document >= document)
            return;
        m_walks.front()->seek(document);
        agree();
    }

    [[nodiscard]] qsizetype length() const override { return m_walks.front()->length(); }

private:
    void agree()
    {
        for (;;) {
            const DocumentNumber wanted = m_walks.front()->document();
            m_document = wanted;
            if (wanted == end)
                return;
            DocumentNumber reached = wanted;
            for (size_t i = 1; i < m_walks.size() && reached == wanted; ++i) {
                m_walks[i]->seek(wanted);
                reached = m_walks[i]->document();
            }
            if (reached == wanted)
                return;
            m_walks.front()->seek(reached);
        }
    }

    Walks m_walks;
};

/// The articles on one of the walks at least.
class AnyOf final : public DocumentWalk
{
public:
    explicit AnyOf(Walks walks)
        : m_walks(std::move(walks))
    {
        stand();
    }

    void next() override { seek(m_document + 1); }

    void seek(DocumentNumber document) override
    {
        if (m_document >= document)
            return;
        for (const auto &walk : m_walks)
            walk->seek(document);
        stand();
    }

    [[nodiscard]] qsizetype length() const override
    {
        qsizetype sum = 0;
        for (const auto &walk : m_walks)
            sum += walk->length();
        return sum;
    }

private:
    void stand()
    {
        m_document = end;
        for (const auto &walk : m_walks)
            m_document = std::min(m_document, walk->document());
    }

    Walks m_walks;
};

} // namespace

std::unique_ptr<DocumentWalk>
makeWalk(PostingLeaves &leaves, int slot, DocumentNumber articles, const GramQuery &query)
{
    if (query.kind == GramQuery::Kind::One)
        return std::make_unique<PostingWalk>(leaves, slot, query.gram, articles);
    Walks walks;
    for (const GramQuery &part : query.parts) {
        auto walk = makeWalk(leaves, slot, articles, part);
        const bool isEmpty = walk->document() == DocumentWalk::end;
        // The lists of the other parts need not be fetched.
        if (isEmpty && query.kind == GramQuery::Kind::All)
            return walk;
        if (!isEmpty)
            walks.push_back(std::move(walk));
    }
    if (query.kind == GramQuery::Kind::Any)
        return std::make_unique<AnyOf>(std::move(walks));
    if (walks.empty())
        return std::make_unique<EveryDocument>(articles);
    return std::make_unique<AllOf>(std::move(walks));
}

qint64 countPostings(PostingLeaves &leaves, int slot, Gram gram)
{
    // Each number ends with the only byte of it that has no high bit.
    const auto count = [](const PostingPart &part) {
        const char *const begin = part.documents.position();
        return std::count_if(
            begin, begin + part.documents.left(), [](char byte) { return static_cast<quint8>(byte) < 0x80; });
    };
    PostingPart part = leaves.firstPart(slot, gram);
    qint64 articles = count(part);
    for (int number = 1; part.goesOn; ++number) {
        part = leaves.nextPart(slot, gram, number);
        articles += count(part);
    }
    return articles;
}

} // namespace Baojia
