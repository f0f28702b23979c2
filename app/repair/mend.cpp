// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/mend.h"

#include "library/articlestore.h"
#include "library/assets.h"
#include "library/corrections.h"
#include "library/rows.h"
#include "library/statement.h"
#include "library/transaction.h"
#include "library/upkeepreport.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 500;
constexpr int kMostRounds = 20; // of letting go of what belongs to nothing, which leaves more of it

// newspaper, date, page and title of rows that have an article.
const QString kArticleNames =
    u"coalesce((SELECT n.name FROM edition e JOIN newspaper n ON n.id = e.newspaper WHERE e.id = a.edition), ''), "
    "(SELECT date FROM edition e WHERE e.id = a.edition), "
    "coalesce((SELECT label FROM page p WHERE p.id = a.page), ''), a.title FROM article a "_s;

} // namespace

void Mend::note(const Loss &loss)
{
    ++m_report.losses;
    if (m_report.lost.size() < kMostLosses)
        m_report.lost << loss;
}

/// Each row of `sql` is a loss: newspaper, date, page and title.
Result<void> Mend::noteRows(Loss::Kind kind, const QString &sql)
{
    Statement rows(m_fresh, sql);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        note({kind, rows.text(0), rows.date(1), rows.text(2), rows.text(3)});
    return row ? Result<void>() : row.error();
}

Result<QList<qint64>> Mend::idsOf(const QString &sql)
{
    Statement rows(m_fresh, sql);
    return allRows(rows, [](const Statement &row) { return row.integer(0); });
}

Result<void> Mend::makeWhole()
{
    for (const auto step : {&Mend::dropBadAssets, &Mend::dropBadOriginals}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    auto transaction = Transaction::begin(m_fresh);
    if (!transaction)
        return transaction.error();
    for (const auto step :
         {&Mend::nameNewspapers, &Mend::placeArticles, &Mend::noteLosses, &Mend::dropArticles, &Mend::dropDangling}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return transaction->commit();
}

/// A newspaper without a name is better than none of its editions.
Result<void> Mend::nameNewspapers()
{
    const auto nameless =
        idsOf(u"SELECT DISTINCT newspaper FROM edition WHERE newspaper NOT IN (SELECT id FROM newspaper)"_s);
    if (!nameless)
        return nameless.error();
    for (const qint64 id : *nameless) {
        const QString name = u"#%1"_s.arg(id);
        Statement add(m_fresh, u"INSERT INTO newspaper (id, name, sort_name) VALUES (?, ?, ?)"_s);
        if (auto done = add.bind(id).bind(name).bind(name).run(); !done)
            return done;
        note({Loss::Kind::Newspaper, name, {}, {}, {}});
    }
    return {};
}

/// Articles whose page is lost go on the edition's page without a label.
Result<void> Mend::placeArticles()
{
    if (auto noted = noteRows(
            Loss::Kind::Page,
            u"SELECT DISTINCT n.name, e.date, '', '' FROM article a JOIN edition e ON e.id = a.edition "
            "JOIN newspaper n ON n.id = e.newspaper WHERE a.page NOT IN (SELECT id FROM page)"_s);
        !noted)
        return noted;
    return m_fresh.execute(
        u"INSERT OR IGNORE INTO page (edition, ord, label, name) SELECT DISTINCT a.edition, "
        "(SELECT coalesce(max(ord) + 1, 0) FROM page WHERE edition = a.edition), '', '' FROM article a "
        "WHERE a.page NOT IN (SELECT id FROM page) AND a.edition IN (SELECT id FROM edition);"
        "UPDATE article SET page = (SELECT id FROM page p WHERE p.edition = article.edition AND p.label = '') "
        "WHERE page NOT IN (SELECT id FROM page) AND edition IN (SELECT id FROM edition)"_s);
}

Result<void> Mend::dropBadAssets()
{
    const auto ids = idsOf(u"SELECT id FROM asset"_s);
    if (!ids)
        return ids.error();
    for (qint64 done = 0; const qint64 id : *ids) {
        if (auto wanted = m_progress.report(done++, ids->size(), UpkeepStep::assets); !wanted)
            return wanted;
        Statement asset(m_fresh, u"SELECT hash, bytes FROM asset WHERE id = ?"_s);
        if (auto found = asset.bind(id).step(); !found)
            return found.error();
        const bool isSound = ContentHash::of(asset.blob(1)) == asset.hash(0);
        asset.reset();
        if (isSound)
            continue;
        if (auto gone = Statement(m_fresh, u"DELETE FROM asset WHERE id = ?"_s).bind(id).run(); !gone)
            return gone;
    }
    return {};
}

Result<void> Mend::dropBadOriginals()
{
    const auto ids = idsOf(u"SELECT id FROM original"_s);
    if (!ids)
        return ids.error();
    Originals originals(m_fresh);
    for (qint64 done = 0; const qint64 id : *ids) {
        if (auto wanted = m_progress.report(done++, ids->size(), UpkeepStep::originals); !wanted)
            return wanted;
        const auto original = originals.load(id);
        if (original)
            continue;
        if (original.error().kind != ErrorKind::LibraryDamaged)
            return original.error();
        if (auto gone = Statement(m_fresh, u"DELETE FROM original WHERE id = ?"_s).bind(id).run(); !gone)
            return gone;
    }
    return {};
}

Result<void> Mend::noteLosses()
{
    if (auto noted = noteRows(
            Loss::Kind::PagePicture,
            u"SELECT n.name, e.date, p.label, '' FROM page p JOIN edition e ON e.id = p.edition JOIN newspaper n "
            "ON n.id = e.newspaper WHERE (p.picture IS NOT NULL AND p.picture NOT IN (SELECT hash FROM asset)) "
            "OR (p.pdf IS NOT NULL AND p.pdf NOT IN (SELECT hash FROM asset))"_s);
        !noted)
        return noted;
    if (auto noted = noteRows(Loss::Kind::Original,
                              u"SELECT "_s + kArticleNames
                                  + u"WHERE a.original IS NOT NULL AND a.original NOT IN (SELECT id FROM original) "
                                    "AND a.id IN (SELECT article FROM body)"_s);
        !noted)
        return noted;
    return noteRows(Loss::Kind::Article,
                    u"SELECT "_s + kArticleNames
                        + u"WHERE a.id NOT IN (SELECT article FROM body) "
                          "OR a.edition NOT IN (SELECT id FROM edition)"_s);
}

/// A bookmark of one that goes stays, and finds it when it is imported again.
Result<void> Mend::dropArticles()
{
    return m_fresh.execute(u"DELETE FROM article WHERE id NOT IN (SELECT article FROM body) "
                           "OR edition NOT IN (SELECT id FROM edition)"_s);
}

/// What a row needs and what it only points to is what the schema says of its foreign keys.
Result<void> Mend::dropDangling()
{
    struct Key
    {
        QString table;
        QString column;
        QString parent;
        QString target;
        bool isNeeded = false;
    };
    Statement list(m_fresh,
                   u"SELECT s.name, k.\"from\", k.\"table\", k.\"to\", c.\"notnull\" OR c.pk > 0 FROM sqlite_schema s, "
                   "pragma_foreign_key_list(s.name) k JOIN pragma_table_info(s.name) c ON c.name = k.\"from\" "
                   "WHERE s.type = 'table'"_s);
    const auto keys = allRows(list, [](const Statement &row) {
        return Key{row.text(0), row.text(1), row.text(2), row.text(3), row.flag(4)};
    });
    if (!keys)
        return keys.error();
    for (int round = 0; round < kMostRounds; ++round) {
        for (const Key &key : *keys) {
            const QString action = key.isNeeded ? u"DELETE FROM %1"_s.arg(key.table)
                                                : u"UPDATE %1 SET %2 = NULL"_s.arg(key.table, key.column);
            const QString which =
                u" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(key.column, key.target, key.parent);
            if (auto done = m_fresh.execute(action + which); !done)
                return done;
        }
        Statement check(m_fresh, u"PRAGMA foreign_key_check"_s);
        const auto broken = check.step();
        if (!broken)
            return broken.error();
        if (!*broken)
            return {};
    }
    return Error{ErrorKind::Internal, m_fresh.file(), u"foreign keys do not come to rest"_s};
}

Result<void> Mend::markChanged()
{
    const auto ids = idsOf(u"SELECT id FROM article ORDER BY id"_s);
    if (!ids)
        return ids.error();
    for (qsizetype from = 0; from < ids->size(); from += kBatch) {
        auto transaction = Transaction::begin(m_fresh);
        if (!transaction)
            return transaction.error();
        for (qsizetype i = from; i < qMin(from + kBatch, ids->size()); ++i) {
            if (auto wanted = m_progress.report(i, ids->size(), UpkeepStep::articles); !wanted)
                return wanted;
            if (auto marked = mark(ids->at(i)); !marked)
                return marked;
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Result<void> Mend::mark(qint64 id)
{
    ArticleStore articles(m_fresh);
    const auto hashNow = [&]() -> Result<ContentHash> {
        auto article = articles.load(ArticleId(id));
        if (!article)
            return article.error();
        auto read = Corrections(m_fresh).asRead(*std::move(article));
        if (!read)
            return read.error();
        const auto original = articles.originalKey(ArticleId(id));
        if (!original)
            return original.error();
        return articleHash(*read, *original);
    };
    const auto hash = hashNow();
    if (!hash)
        return hash.error();
    Statement kept(m_fresh, u"SELECT content_hash FROM article WHERE id = ?"_s);
    if (auto found = kept.bind(id).step(); !found)
        return found.error();
    const bool isSame = kept.hash(0) == *hash;
    kept.reset();
    if (isSame)
        return {};
    if (auto warned = Statement(m_fresh,
                                u"UPDATE article SET warnings = CASE WHEN json_valid(warnings) THEN "
                                "json_insert(warnings, '$[#]', 'repaired') ELSE '[\"repaired\"]' END WHERE id = ?"_s)
                          .bind(id)
                          .run();
        !warned)
        return warned;
    const auto marked = hashNow();
    if (!marked)
        return marked.error();
    Statement set(m_fresh, u"UPDATE article SET content_hash = ? WHERE id = ?"_s);
    if (auto done = set.bind(*marked).bind(id).run(); !done)
        return done;
    return noteRows(Loss::Kind::ArticleChanged, u"SELECT "_s + kArticleNames + u"WHERE a.id = %1"_s.arg(id));
}

} // namespace Baojia
