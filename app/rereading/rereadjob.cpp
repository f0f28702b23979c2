// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/rereadjob.h"

#include "rereading/articlereread.h"

namespace Baojia {

namespace {

constexpr int kListed = 200; // slim rows of articles at a time
constexpr qint64 kMostCharacters = 4LL << 20; // of articles that wait to be written

class RereadJob
{
public:
    RereadJob(Connection &connection, const RereadOrder &order, Progress &progress, const ReplaceRead &replace, int batch)
        : m_kept(connection)
        , m_reread(connection, order.recipes, order.recipe)
        , m_order(order)
        , m_progress(progress)
        , m_replace(replace)
        , m_batch(batch)
    { }

    Result<RereadEnd> run()
    {
        auto done = readAll();
        if (done)
            done = writeWaiting();
        if (!done && done.error().kind != ErrorKind::Cancelled)
            return done.error();
        m_end.cancelled = !done;
        m_end.looked = m_end.same + m_end.changed + m_end.unreadable;
        return m_end;
    }

private:
    Result<void> readAll()
    {
        const KeptWish wish{m_order.newspaper, m_order.article};
        const auto total = m_kept.count(wish);
        if (!total)
            return total.error();
        qint64 done = 0;
        ArticleId last;
        for (;;) {
            const auto articles = m_kept.next(wish, last, kListed);
            if (!articles)
                return articles.error();
            if (articles->isEmpty())
                return {};
            for (const KeptArticle &article : *articles) {
                const QString day = article.newspaperName + u' ' + article.date.toString(Qt::ISODate);
                if (auto wanted = m_progress.report(done++, *total, day); !wanted)
                    return wanted;
                if (!m_order.chosen.isEmpty() && !m_order.chosen.contains(article.id))
                    continue;
                if (auto taken = take(article); !taken)
                    return taken;
            }
            last = articles->last().id;
        }
    }

    Result<void> take(const KeptArticle &article)
    {
        auto read = m_reread.read(article);
        if (!read)
            return read.error();
        switch (read->kind) {
        case Reread::Kind::NotChosen:
            return {};
        case Reread::Kind::Unreadable:
            ++m_end.unreadable;
            return {};
        case Reread::Kind::Same:
        case Reread::Kind::Changed:
            break;
        }
        if (m_replace && read->reading) {
            m_characters += read->articles.before.html.size() + read->articles.after.html.size();
            m_waiting << *std::move(read);
            return m_waiting.size() >= m_batch || m_characters >= kMostCharacters ? writeWaiting() : Result<void>();
        }
        settle(*read);
        return {};
    }

    void settle(const Reread &read)
    {
        if (read.kind == Reread::Kind::Same) {
            ++m_end.same;
            return;
        }
        ++m_end.changed;
        if (m_order.found)
            m_order.found(read.articles);
    }

    Result<void> writeWaiting()
    {
        if (m_waiting.isEmpty())
            return {};
        QList<NewReading> readings;
        for (const Reread &read : std::as_const(m_waiting))
            readings << *read.reading;
        const auto replaced = m_replace(readings);
        if (!replaced)
            return replaced.error();
        for (const Reread &read : std::as_const(m_waiting)) {
            // What an import changed meanwhile was left alone.
            if (replaced->contains(read.reading->id))
                settle(read);
            else
                ++m_end.unreadable;
        }
        m_waiting.clear();
        m_characters = 0;
        return {};
    }

    KeptArticles m_kept;
    ArticleReread m_reread;
    const RereadOrder &m_order;
    Progress &m_progress;
    const ReplaceRead &m_replace;
    qsizetype m_batch;
    QList<Reread> m_waiting;
    qint64 m_characters = 0;
    RereadEnd m_end;
};

} // namespace

Result<RereadEnd> rereadArticles(Connection &connection,
                                 const RereadOrder &order,
                                 Progress &progress,
                                 const ReplaceRead &replace,
                                 int batch)
{
    if (!order.recipes || order.recipes->find(order.recipe) == nullptr)
        return Error{ErrorKind::BadArgument, order.recipe, {}};
    return RereadJob(connection, order, progress, replace, batch).run();
}

} // namespace Baojia
