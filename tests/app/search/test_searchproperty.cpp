// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagereferences.h"
#include "search/candidates.h"
#include "search/indexcheck.h"
#include "search/queryparser.h"
#include "text/cjk.h"
#include "text/hanfold.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

#include "newspaperwriter.h"
#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What the library holds, as plain texts.
struct Known
{
    Known() = default;

    Known(ArticleDraft article, QString paper, QDate day)
        : draft(std::move(article))
        , newspaper(std::move(paper))
        , date(day)
    {
        lines = QStringList{draft.kicker, draft.title, draft.deck, draft.byline, draft.section}
            + draft.paragraphs;
        for (QString &line : lines)
            line = HanFold::fold(line);
    }

    ArticleDraft draft;
    QString newspaper;
    QDate date;
    QStringList lines; ///< kicker, title, deck, byline, section and paragraphs, folded
};

using Names = std::set<QString>;

QString textOf(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

/// `text` as a phrase of the query language; null when it holds both kinds of quotes.
QString phrase(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u'＂'))
        return u'"' + text + u'"';
    if (!text.contains(u'“') && !text.contains(u'”'))
        return u'“' + text + u'”';
    return {};
}

/// Whether `text` needs no quotes to mean itself.
bool isPlain(const QString &text)
{
    static const QString special = QStringLiteral("-－(（)）|｜\"＂“”:：");
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return isBlankCharacter(c.unicode()) || special.contains(c);
    });
}

} // namespace

class TestSearchProperty : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchLibrary> m_library;
    std::map<QString, Known> m_known;
    std::map<qint64, QString> m_names; ///< by sort key
    SegmentCache m_cache;

    void commit(const QString &newspaper, QDate date, const QList<ArticleDraft> &articles)
    {
        m_library->commit(newspaper, date, articles);
        for (const ArticleDraft &article : articles)
            m_known[article.identity] = Known(article, newspaper, date);
    }

    static QString nameOf(const QString &title) { return title.left(5); }

    [[nodiscard]] Names scan(const std::function<bool(const Known &)> &matches) const
    {
        Names names;
        for (const auto &[name, known] : m_known) {
            if (matches(known))
                names.insert(name);
        }
        return names;
    }

    [[nodiscard]] static bool holds(const Known &known, const QString &words)
    {
        const QString folded = HanFold::fold(trimmedCjk(words));
        return std::any_of(known.lines.begin(), known.lines.end(), [&](const QString &line) {
            return line.contains(folded);
        });
    }

    /// Whether the candidates that match are the expected ones, newest first and each once, by the full-text
    /// index as by the articles of a small scope; whether as many are counted, and whether the first screen
    /// shows the first of them.
    bool findsExactly(const QString &query, const Names &expected, const SearchScope &scope = {})
    {
        QString fault = faultOf({query, scope, 3, 0}, expected, {});
        if (fault.isEmpty())
            fault = faultOf({query, scope, 3, 0}, expected, PlanBounds{-1, -1});
        if (!fault.isEmpty())
            qWarning().noquote() << query << fault;
        return fault.isEmpty();
    }

    QString faultOf(const SearchRequest &request, const Names &expected, const PlanBounds &bounds)
    {
        Connection &connection = m_library->connection();
        const auto query = parseQuery(request.query);
        const auto plan = query ? planSearch(connection, *query, request.scope, bounds) : query.error();
        if (!plan)
            return plan.error().detail;
        Candidates candidates(connection, m_cache, *plan, 0, {});
        QStringList found;
        qint64 before = std::numeric_limits<qint64>::max();
        for (auto next = candidates.next(); !next || *next; next = candidates.next()) {
            if (!next || (*next)->key >= before)
                return next ? u"is out of order"_s : next.error().detail;
            before = (*next)->key;
            found << m_names.at(before);
        }
        if (Names(found.begin(), found.end()) != expected)
            return u"finds %1 and not %2"_s.arg(found.size()).arg(expected.size());
        return shows(request, found) ? QString() : u"shows or counts others"_s;
    }

    bool shows(const SearchRequest &request, const QStringList &found)
    {
        Searcher searcher(m_library->connection(), std::chrono::minutes(5));
        const auto count = searcher.count(request);
        const auto page = searcher.search(request);
        if (!count || !page || *count != found.size())
            return false;
        QStringList shown;
        for (const SearchHit &hit : page->hits)
            shown << nameOf(hit.article.title);
        return shown == found.first(std::min<qsizetype>(request.limit, found.size()));
    }

    /// A piece of a text of the library, of whole characters, `most` at most.
    QString randomPiece(Writer &writer, int most = 20)
    {
        QString piece;
        while (piece.isEmpty()) {
            auto known = m_known.begin();
            std::advance(known, writer.below(static_cast<int>(m_known.size())));
            const ArticleDraft &draft = known->second.draft;
            const QStringList lines =
                QStringList{draft.kicker, draft.title, draft.deck, draft.byline, draft.section}
                + draft.paragraphs;
            const QList<uint> line = lines.at(writer.below(static_cast<int>(lines.size()))).toUcs4();
            const int start = writer.below(static_cast<int>(line.size()) + 1);
            piece = trimmedCjk(textOf(line.mid(start, 1 + writer.below(most))));
        }
        return piece;
    }

    void compareManyWords(Writer &writer, int queries)
    {
        int compared = 0;
        int plain = 0;
        int empty = 0;
        for (int i = 0; i < queries; ++i) {
            // Most are in the library; some were never written, or have one character more.
            QString words = i % 5 == 4 ? trimmedCjk(writer.line(4)) : randomPiece(writer);
            if (i % 7 == 6)
                words = trimmedCjk(QString(words + writer.piece()));
            const QString query = phrase(words);
            if (HanFold::fold(words).isEmpty() || query.isNull())
                continue;
            const Names expected = scan([&](const Known &known) { return holds(known, words); });
            QVERIFY2(findsExactly(query, expected), qPrintable(query));
            if (isPlain(words) && words != u"OR" && words != u"AND" && words != u"NOT") {
                QVERIFY2(findsExactly(words, expected), qPrintable(words));
                ++plain;
            }
            ++compared;
            empty += expected.empty() ? 1 : 0;
        }
        // The comparison is worth something only when it has hits and misses of both kinds.
        QVERIFY(compared > queries * 3 / 4);
        QVERIFY(plain > queries / 4);
        QVERIFY(empty > queries / 50 && empty < compared / 2);
    }

private Q_SLOTS:

    void kinds_withAndWithoutWords_findExactly()
    {
        static const QStringList names{u"article"_s, u"图片"_s, u"廣告"_s, u"Teaser"_s};
        Writer writer(4711);
        int some = 0;
        for (int i = 0; i < 120; ++i) {
            const auto kind = static_cast<ArticleKind>(i % names.size());
            const QString words = randomPiece(writer, 2);
            const QString query = phrase(words);
            if (query.isNull() || HanFold::fold(words).isEmpty())
                continue;
            const QString term = u"kind:"_s + names.at(i % names.size());
            const Names both = scan([&](const Known &known) { return known.draft.kind == kind && holds(known, words); });
            QVERIFY2(findsExactly(term + u' ' + query, both), qPrintable(query));
            const Names others = scan([&](const Known &known) { return known.draft.kind != kind && holds(known, words); });
            QVERIFY2(findsExactly(query + u" -"_s + term, others), qPrintable(query));
            some += both.empty() || others.empty() ? 0 : 1;
        }
        QVERIFY(some > 20);
        for (int i = 0; i < names.size(); ++i) {
            const Names all = scan([&](const Known &known) { return known.draft.kind == static_cast<ArticleKind>(i); });
            QVERIFY(!all.empty());
            QVERIFY(findsExactly(u"类型："_s + names.at(i), all));
        }
    }

    void init()
    {
        m_library = std::make_unique<SearchLibrary>();
        m_known.clear();
        Writer writer(20260128);
        const QStringList newspapers{u"重庆日报"_s, u"人民日报"_s, u"晚报"_s};
        int number = 0;
        for (int edition = 0; edition < 40; ++edition) {
            QList<ArticleDraft> articles;
            for (int i = 0; i < 10; ++i)
                articles << writer.article(u"#%1"_s.arg(number++, 4, 10, QChar(u'0')));
            commit(newspapers.at(edition % 3), QDate(2020, 1, 1).addDays(writer.below(1000)), articles);
        }
        m_names.clear();
        Statement article(m_library->connection(), u"SELECT sort_key, identity FROM article"_s);
        while (article.step().value_or(false))
            m_names[article.integer(0)] = article.text(1);
        QCOMPARE(m_names.size(), 400U);
    }

    void search_anyPieceOfText_findsWhatAScanFinds()
    {
        Writer writer(1);
        compareManyWords(writer, 2500);
    }

    void search_everyCharacter_findsWhatAScanFinds()
    {
        std::set<QString> characters;
        for (const auto &[name, known] : m_known) {
            for (const QString &line : known.lines) {
                const QList<uint> all = line.toUcs4();
                for (qsizetype i = 0; i < all.size(); ++i)
                    characters.insert(textOf(all.mid(i, 1)));
            }
        }
        QVERIFY(characters.size() > 200);
        for (const QString &character : characters) {
            const QString query = phrase(character);
            if (trimmedCjk(character).isEmpty())
                continue;
            const Names expected = scan([&](const Known &known) { return holds(known, character); });
            QVERIFY(!expected.empty());
            QVERIFY2(findsExactly(query, expected), qPrintable(character));
        }
    }

    void search_combinedWords_findWhatAScanFinds()
    {
        Writer writer(2);
        for (int i = 0; i < 250; ++i) {
            QStringList words;
            QStringList phrases;
            while (words.size() < 3) {
                const QString word = randomPiece(writer, 1 + writer.below(4));
                if (HanFold::fold(word).isEmpty() || phrase(word).isNull())
                    continue;
                words << word;
                phrases << phrase(word);
            }
            const auto has = [&words](const Known &known, int word) { return holds(known, words.at(word)); };
            const auto titleHas = [&words](const Known &known, int word) {
                Known title = known;
                title.lines = known.lines.mid(0, 3);
                return holds(title, words.at(word));
            };
            const QString &a = phrases.at(0);
            const QString &b = phrases.at(1);
            const QString &c = phrases.at(2);
            QVERIFY(findsExactly(a + u' ' + b,
                                 scan([&](const Known &known) { return has(known, 0) && has(known, 1); })));
            QVERIFY(findsExactly(a + u" OR "_s + b + u' ' + c, scan([&](const Known &known) {
                                     return has(known, 0) || (has(known, 1) && has(known, 2));
                                 })));
            QVERIFY(findsExactly(u"("_s + a + u" | "_s + b + u") -"_s + c, scan([&](const Known &known) {
                                     return (has(known, 0) || has(known, 1)) && !has(known, 2);
                                 })));
            QVERIFY(
                findsExactly(u"title:("_s + a + u" OR "_s + b + u") OR "_s + c, scan([&](const Known &known) {
                                 return titleHas(known, 0) || titleHas(known, 1) || has(known, 2);
                             })));
            QVERIFY(findsExactly(a + u" -title:"_s + b, scan([&](const Known &known) {
                                     return has(known, 0) && !titleHas(known, 1);
                                 })));
            const QDate day = QDate(2020, 1, 1).addDays(writer.below(1000));
            QVERIFY(findsExactly(a + u" date:>="_s + day.toString(Qt::ISODate) + u" paper:日报"_s,
                                 scan([&](const Known &known) {
                                     return has(known, 0) && known.date >= day
                                         && known.newspaper.endsWith(u"日报");
                                 })));
            QVERIFY(findsExactly(u"paper:rmrb date:<"_s + day.toString(Qt::ISODate),
                                 scan([&](const Known &known) {
                                     return known.date < day && known.newspaper == u"人民日报";
                                 })));
        }
    }

    void search_scopes_findWhatAScanFinds()
    {
        Writer writer(5);
        LibraryReader reader(m_library->connection());
        for (int i = 0; i < 200; ++i) {
            auto some = m_known.begin();
            std::advance(some, writer.below(static_cast<int>(m_known.size())));
            const Known &wanted = some->second;
            const auto edition = reader.editionOn(wanted.newspaper, wanted.date);
            QVERIFY(edition.has_value());
            const QString words = randomPiece(writer, 4);
            if (HanFold::fold(words).isEmpty() || phrase(words).isNull())
                continue;
            const Names inEdition = scan([&](const Known &known) {
                return known.newspaper == wanted.newspaper && known.date == wanted.date
                    && holds(known, words);
            });
            const Names inNewspaper = scan([&](const Known &known) {
                return known.newspaper == wanted.newspaper && holds(known, words);
            });
            QVERIFY(findsExactly(phrase(words), inEdition, {{}, edition->id, {}}));
            QVERIFY(findsExactly(phrase(words), inNewspaper, {edition->newspaper, {}, {}}));
        }
    }

    void search_onAPage_findsWhatAScanFinds()
    {
        Writer writer(6);
        Connection &connection = m_library->connection();
        std::map<qint64, Names> onPage;
        Statement pages(connection, u"SELECT p.id, p.edition FROM page p ORDER BY p.id"_s);
        std::vector<std::pair<qint64, qint64>> first;
        while (pages.step().value_or(false))
            first.emplace_back(pages.integer(0), pages.integer(1));
        for (const auto &[page, edition] : first) {
            Statement twin(connection,
                           u"INSERT INTO page (edition, ord, label, name) VALUES (?, 1, '02', '')"_s);
            QVERIFY(twin.bind(edition).run().has_value());
            const PageId second(m_library->number(u"SELECT max(id) FROM page"_s));
            // Some stand on both, some went to the second page, some stay where they were.
            Statement articles(connection, u"SELECT id, identity FROM article WHERE edition = ?"_s);
            std::vector<std::pair<ArticleId, QString>> all;
            articles.bind(edition);
            while (articles.step().value_or(false))
                all.emplace_back(articles.integer(0), articles.text(1));
            for (const auto &[article, name] : all) {
                const int kind = writer.below(3);
                if (kind == 2) {
                    Statement move(connection, u"UPDATE article SET page = ? WHERE id = ?"_s);
                    QVERIFY(move.bind(second).bind(article).run().has_value());
                }
                if (kind == 1)
                    QVERIFY(PageReferences(connection).add(article, second, 3).value_or(false));
                if (kind < 2)
                    onPage[page].insert(name);
                if (kind > 0)
                    onPage[second.value()].insert(name);
            }
        }
        int found = 0;
        for (int i = 0; i < 300; ++i) {
            const QString words = randomPiece(writer, 2);
            auto page = onPage.begin();
            std::advance(page, writer.below(static_cast<int>(onPage.size())));
            if (HanFold::fold(words).isEmpty() || phrase(words).isNull())
                continue;
            const Names expected = scan([&](const Known &known) {
                return page->second.contains(known.draft.identity) && holds(known, words);
            });
            QVERIFY(findsExactly(phrase(words), expected, {{}, {}, PageId(page->first)}));
            found += expected.empty() ? 0 : 1;
        }
        QVERIFY(found > 100);
    }

    void search_afterUpdates_findsWhatAScanFinds()
    {
        Writer writer(3);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 40; ++i) {
                auto known = m_known.begin();
                std::advance(known, writer.below(static_cast<int>(m_known.size())));
                const Known old = known->second;
                commit(old.newspaper, old.date, {writer.article(old.draft.identity)});
            }
            compareManyWords(writer, 250);
        }
        Progress progress;
        const auto faults = indexFaults(m_library->connection(), progress);
        QVERIFY(faults.has_value());
        QCOMPARE(*faults, QStringList());
    }

    void search_afterRemovals_findsWhatAScanFinds()
    {
        Writer writer(4);
        Indexer indexer;
        while (m_known.size() > 250) {
            auto known = m_known.begin();
            std::advance(known, writer.below(static_cast<int>(m_known.size())));
            Statement key(m_library->connection(), u"SELECT sort_key FROM article WHERE identity = ?"_s);
            QVERIFY(key.bind(known->first).step().value_or(false));
            QVERIFY(indexer.remove(m_library->connection(), {key.integer(0), {}, {}, {}}).has_value());
            m_known.erase(known);
        }
        QVERIFY(indexer.flush(m_library->connection()).has_value());
        compareManyWords(writer, 500);
        // The index lacks what the library still has.
        QVERIFY(Indexer::prepare(m_library->connection()).has_value());
        QCOMPARE(m_library->titles(u"#"_s).size(), 400);
    }
};

QTEST_GUILESS_MAIN(TestSearchProperty)
#include "test_searchproperty.moc"
