// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/editioncollector.h"

#include "importers/printedorder.h"
#include "text/pinyin.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr int kMostArticles = 4096;
constexpr qint64 kMostBytes = 48LL << 20;

qint64 textLength(const ArticleDraft &article)
{
    qint64 length = 0;
    for (const QString &paragraph : article.paragraphs)
        length += paragraph.size();
    return length;
}

qint64 weight(const PlacedArticle &placed)
{
    qint64 bytes = 2 * placed.article.html.size() + 2 * textLength(placed.article);
    for (const Asset &asset : placed.assets)
        bytes += asset.bytes.size();
    return bytes;
}

bool labelLess(const PageDraft &left, const PageDraft &right)
{
    return PrintedOrder(left.label) < PrintedOrder(right.label);
}

}

EditionCollector::EditionCollector(DraftSink &sink)
    : m_sink(sink)
{
}

Result<void> EditionCollector::add(PlacedArticle placed)
{
    Pending &pending = m_pending[{placed.date, placed.newspaper}];
    qint64 bytes = weight(placed);
    // The articles of one page share the bytes of its file.
    if (const QByteArray &original = placed.article.original.bytes; original.constData() != m_lastOriginal) {
        m_lastOriginal = original.constData();
        bytes += original.size();
    }
    const auto known = pending.places.constFind(placed.article.identity);
    if (known == pending.places.constEnd()) {
        pending.places.insert(placed.article.identity, pending.articles.size());
        pending.articles.append(std::move(placed));
        ++m_count;
        m_held += bytes;
    } else if (PlacedArticle &old = pending.articles[*known]; textLength(placed.article) > textLength(old.article)) {
        m_held += bytes - weight(old);
        old = std::move(placed);
    }
    return m_count >= kMostArticles || m_held >= kMostBytes ? flush() : Result<void>();
}

Result<void> EditionCollector::flush()
{
    auto all = std::exchange(m_pending, {});
    m_held = 0;
    m_count = 0;
    m_lastOriginal = nullptr;
    for (auto &[key, pending] : all) {
        if (auto taken = m_sink.edition(draftOf(key, std::move(pending))); !taken)
            return taken;
    }
    return {};
}

EditionDraft EditionCollector::draftOf(const Key &key, Pending &&pending)
{
    EditionDraft draft;
    draft.newspaper = key.second;
    draft.newspaperSortName = pinyin(key.second);
    draft.date = key.first;
    std::stable_sort(pending.articles.begin(), pending.articles.end(),
                     [](const PlacedArticle &left, const PlacedArticle &right) { return left.order < right.order; });
    QHash<QString, qsizetype> pages;
    for (PlacedArticle &placed : pending.articles) {
        if (!pages.contains(placed.pageLabel)) {
            pages.insert(placed.pageLabel, draft.pages.size());
            draft.pages.append({placed.pageLabel, placed.pageName, {}, {}, {}});
        }
        PageDraft &page = draft.pages[pages.value(placed.pageLabel)];
        if (page.name.isEmpty())
            page.name = placed.pageName;
        page.articles.append(std::move(placed.article));
        draft.assets.insert(placed.assets);
    }
    std::stable_sort(draft.pages.begin(), draft.pages.end(), labelLess);
    return draft;
}

}
