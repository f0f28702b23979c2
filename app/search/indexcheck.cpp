// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexcheck.h"

#include "library/headercolumns.h"
#include "library/snapshot.h"
#include "library/statement.h"
#include "library/upkeepreport.h"
#include "search/articletext.h"
#include "search/segmentscan.h"
#include "search/segmentstore.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// Spreads a gram over 64 bits, so that sums of different sets of grams differ (the finalizer of SplitMix64).
quint64 mixed(quint64 gram)
{
    gram += 0x9e3779b97f4a7c15ULL;
    gram = (gram ^ (gram >> 30)) * 0xbf58476d1ce4e5b9ULL;
    gram = (gram ^ (gram >> 27)) * 0x94d049bb133111ebULL;
    return gram ^ (gram >> 31);
}

quint64 sumOf(std::vector<Gram> grams)
{
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    quint64 sum = 0;
    for (const Gram gram : grams)
        sum += mixed(gram);
    return sum;
}

class Check
{
public:
    Check(Connection &connection, Progress &progress, qsizetype most)
        : m_connection(connection)
        , m_progress(progress)
        , m_most(most)
        , m_article(connection,
                    u"SELECT e.newspaper, "_s % indexedColumns()
                        % u", a.id FROM article a"
                    " JOIN edition e ON e.id = a.edition LEFT JOIN body b ON b.article = a.id"
                    " WHERE a.sort_key = ?"_s)
    { }

    Result<QStringList> run()
    {
        const auto segments = SegmentStore(m_connection).all();
        if (!segments)
            return segments.error();
        for (const Segment &segment : *segments)
            m_total += segment.live();
        for (const Segment &segment : *segments) {
            if (m_faults.size() >= m_most)
                return m_faults;
            if (auto checked = checkSegment(segment); !checked) {
                // A segment that cannot be read is what the check was for.
                if (checked.error().kind != ErrorKind::LibraryDamaged)
                    return checked.error();
                fault(u"search segment %1 is damaged"_s.arg(segment.id));
            }
        }
        if (auto checked = checkWhole(); !checked)
            return checked.error();
        return m_faults;
    }

private:
    void fault(const QString &line)
    {
        if (m_faults.size() < m_most)
            m_faults << line;
    }

    /// For each article of the segment the sum of the grams it has in the index.
    Result<std::vector<quint64>> indexedSums(const Segment &segment)
    {
        std::vector<quint64> sums(static_cast<size_t>(segment.articles));
        SegmentScan scan(m_connection, segment.slot);
        for (;;) {
            const auto found = scan.next();
            if (!found)
                return found.error();
            if (!*found)
                return sums;
            if (auto wanted = m_progress.report(m_done, m_total, UpkeepStep::index); !wanted)
                return wanted.error();
            for (const quint16 document : scan.documents()) {
                if (document >= sums.size())
                    return Error{ErrorKind::LibraryDamaged, m_connection.file(), {}};
                sums[document] += mixed(scan.gram());
            }
        }
    }

    Result<void> checkSegment(const Segment &segment)
    {
        SegmentStore store(m_connection);
        const auto articles = store.articles(segment);
        if (!articles)
            return articles.error();
        const auto removed = store.removed(segment);
        if (!removed)
            return removed.error();
        const auto sums = indexedSums(segment);
        if (!sums)
            return sums.error();
        for (DocumentNumber document = 0; document < articles->size(); ++document) {
            if (removed->contains(document))
                continue;
            const auto at = static_cast<size_t>(document);
            m_keys.push_back(articles->keys[at]);
            if (auto wanted = m_progress.report(m_done++, m_total, UpkeepStep::index); !wanted)
                return wanted;
            if (auto checked = checkArticle(articles->keys[at], articles->newspapers[at], sums->at(at));
                !checked)
                return checked;
        }
        return {};
    }

    Result<void> checkArticle(qint64 key, qint64 newspaper, quint64 sum)
    {
        const auto found = m_article.bind(key).step();
        if (!found)
            return found.error();
        if (!*found) {
            fault(u"index: there is no article with the sort key %1"_s.arg(key));
            return {};
        }
        const ArticleText text(headingsIn(m_article, 1), m_article.text(6));
        const bool inNewspaper = m_article.integer(0) == newspaper;
        const qint64 id = m_article.integer(7);
        m_article.reset();
        if (!inNewspaper)
            fault(u"article %1 is in the index with another newspaper"_s.arg(id));
        if (sumOf(text.grams()) != sum)
            fault(u"article %1 is in the index with other words"_s.arg(id));
        return {};
    }

    /// Whether each article is in the index, and once.
    Result<void> checkWhole()
    {
        std::sort(m_keys.begin(), m_keys.end());
        for (auto key = m_keys.begin(); (key = std::adjacent_find(key, m_keys.end())) != m_keys.end(); ++key)
            fault(u"index: the article with the sort key %1 is in it twice"_s.arg(*key));
        Statement count(m_connection, u"SELECT count(*) FROM article"_s);
        const auto found = count.step();
        if (!found)
            return found.error();
        if (count.integer(0) != static_cast<qint64>(m_keys.size()))
            fault(u"index: %1 articles of %2"_s.arg(m_keys.size()).arg(count.integer(0)));
        return {};
    }

    Connection &m_connection;
    Progress &m_progress;
    qsizetype m_most;
    Statement m_article;
    QStringList m_faults;
    std::vector<qint64> m_keys; ///< of the articles that the index has
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<QStringList> indexFaults(Connection &connection, Progress &progress, qsizetype most)
{
    const auto snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return snapshot.error();
    return Check(connection, progress, most).run();
}

} // namespace Baojia
