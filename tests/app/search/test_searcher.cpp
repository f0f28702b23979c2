// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexcheck.h"
#include "search/searcher.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <set>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString naughtyFile = QStringLiteral(BAOJIA_SHARED_DIR "/suites/blns/blns.json");

QString marked(const Snippet &snippet)
{
    QString text = snippet.text;
    for (auto hit = snippet.hits.crbegin(); hit != snippet.hits.crend(); ++hit)
        text.insert(hit->first + hit->second, u']').insert(hit->first, u'[');
    return text;
}

} // namespace

class TestSearcher : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchLibrary> m_library;

    [[nodiscard]] Result<SearchPage> search(const QString &query, int limit = 50, qint64 after = 0)
    {
        return Searcher(m_library->connection()).search({query, {}, limit, after});
    }

    QStringList titles(const QString &query) { return m_library->titles(query); }

    /// The marked pieces of text of the hits, in their order.
    QStringList pieces(const QString &query)
    {
        const auto page = search(query);
        QList<ArticleId> ids;
        if (page) {
            for (const SearchHit &hit : page->hits)
                ids << hit.article.id;
        }
        const auto texts = Searcher(m_library->connection()).snippets(query, ids);
        QStringList found;
        if (texts) {
            for (const HitText &text : *texts)
                found << marked(text.text);
        }
        return found;
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<SearchLibrary>();
        auto finance =
            SearchLibrary::article(u"西部金融中心"_s, {u"建設西部金融中心，年内增长１２.５亿元。"_s});
        finance.kicker = u"引题说开放"_s;
        finance.deck = u"副题说融合"_s;
        finance.byline = u"本报记者 張三"_s;
        finance.section = u"要闻·經濟"_s;
        finance.tags = {u"經濟"_s, u"西部大开发"_s};
        finance.categories = {u"caijing"_s};
        m_library->commit(u"重庆日报"_s, QDate(2026, 1, 28), {finance}, u"001"_s);
        auto iron =
            SearchLibrary::article(u"铁路新线通车"_s, {u"Wi-Fi 覆盖全程。"_s, u"𠮷野家在車站開業😀"_s});
        iron.byline = u"李四"_s;
        m_library->commit(u"人民日报"_s, QDate(2025, 12, 31), {iron}, u"02"_s);
        m_library->commit(u"重慶晚報"_s,
                          QDate(2024, 1, 1),
                          {SearchLibrary::article(u"旧闻"_s, {u"西部有风。金融无事。"_s})});
    }

    void search_words_findThem_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QString finance = u"西部金融中心"_s;
        const QString iron = u"铁路新线通车"_s;
        const QString old = u"旧闻"_s;
        const auto row = [](const char *name, const QString &query, const QStringList &found) {
            QTest::newRow(name) << query << found;
        };
        row("one character", u"金"_s, {finance, old});
        row("two", u"金融"_s, {finance, old});
        row("three", u"金融中"_s, {finance});
        row("many", u"建设西部金融中心，年内增长12.5亿元。"_s, {finance});
        row("traditional", u"建設西部金融"_s, {finance});
        row("both words", u"西部 无事"_s, {old});
        row("across a full stop", u"风。金"_s, {old});
        row("not across what is left out", u"风金"_s, {});
        row("width and case", u"ｗｉ-fi"_s, {iron});
        row("outside of the basic plane", u"𠮷"_s, {iron});
        row("outside of the basic plane, in a word", u"𠮷野家"_s, {iron});
        row("emoji", u"开业😀"_s, {iron});
        row("not across paragraphs", u"全程。𠮷"_s, {});
        row("not across headings", u"开放西部"_s, {});
        row("kicker", u"说开放"_s, {finance});
        row("deck", u"副题"_s, {finance});
        row("byline", u"张三"_s, {finance});
        row("section", u"要闻·经"_s, {finance});
        row("punctuation", u"，"_s, {finance});
        row("phrase with space", u"\"记者 张\""_s, {finance});
        row("phrase without its space", u"记者张"_s, {});
        row("without", u"西部 -中心"_s, {old});
        row("without one character", u"金 -中"_s, {old});
        row("or", u"铁路 OR 无事"_s, {iron, old});
        row("or of long words", u"铁路新线 | 金融无事 | 没有的词"_s, {iron, old});
        row("or of exact and not", u"铁 OR title:旧闻"_s, {iron, old});
        row("or with a date", u"铁路 OR date:2024"_s, {iron, old});
        row("group", u"(铁路 OR 西部) -无事"_s, {finance, iron});
        row("title", u"title:金"_s, {finance});
        row("title with kicker", u"标题:引题"_s, {finance});
        row("title is not byline", u"title:张三"_s, {});
        row("byline field", u"作者：張"_s, {finance});
        row("byline group", u"byline:(张三 OR 李四)"_s, {finance, iron});
        row("section field", u"栏目:经济"_s, {finance});
        row("tag", u"tag:经济"_s, {finance});
        row("category", u"tag:CAIJING"_s, {finance});
        row("no such tag", u"tag:体育"_s, {});
        row("paper", u"paper:重庆"_s, {finance, old});
        row("paper, initials", u"paper:cqrb"_s, {finance});
        row("paper, initials of several", u"paper:CQ"_s, {finance, old});
        row("paper, pinyin", u"paper:renmin"_s, {iron});
        row("paper, later syllable", u"paper:\"wan bao\""_s, {old});
        row("no such paper", u"paper:光明"_s, {});
        row("not a paper", u"西部 -paper:晚报"_s, {finance});
        row("month", u"date:2026-01"_s, {finance});
        row("before", u"date:<2026"_s, {iron, old});
        row("since", u"西部 date:>=2025"_s, {finance});
        row("range", u"date:2024..2025"_s, {iron, old});
        row("known colon", u"3:1"_s, {});
        row("nothing", u"没有这个词"_s, {});
        row("hint", u"\"金融"_s, {u"!unclosed-quote"_s});
    }

    void search_words_findThem()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        QCOMPARE(titles(query), found);
        const auto counted = Searcher(m_library->connection()).count({query, {}, 1, 0});
        if (counted)
            QCOMPARE(*counted, found.size());
    }

    void search_kind_isCountedAndInFacetsExactly()
    {
        ArticleDraft advertisement = SearchLibrary::article(u"铁路广告"_s, {u"新线票价优惠。"_s});
        advertisement.kind = ArticleKind::Advertisement;
        m_library->commit(u"晚报"_s, {2024, 5, 6}, {advertisement, SearchLibrary::article(u"铁路晚点"_s)});
        QCOMPARE(titles(u"kind:广告"_s), QStringList{u"铁路广告"_s});
        QCOMPARE(titles(u"铁路 类型:文章"_s), (QStringList{u"铁路新线通车"_s, u"铁路晚点"_s}));
        Searcher searcher(m_library->connection());
        QCOMPARE(*searcher.count({u"铁路 -kind:ad"_s, {}, 1, 0}), 2);
        const auto facets = searcher.facets({u"铁路 kind:advertisement"_s, {}, 1, 0});
        QVERIFY(facets.has_value());
        QCOMPARE(facets->newspapers.size(), 1);
        QCOMPARE(facets->newspapers.first().name, u"晚报"_s);
        QCOMPARE(facets->newspapers.first().articles, 1);
        QCOMPARE(facets->years.size(), 1);
    }

    void search_teaser_isFoundByItsWordsUntilItsArticleComes()
    {
        ArticleDraft teaser = SearchLibrary::article(u"灯会今夜亮起来"_s);
        teaser.kind = ArticleKind::Teaser;
        teaser.pointsTo = {u"04"_s, u"灯会"_s, u"灯会"_s};
        m_library->commit(u"晚报"_s, {2024, 5, 6}, {teaser}, u"01"_s);
        QCOMPARE(titles(u"灯会"_s), QStringList{u"灯会今夜亮起来"_s});
        QCOMPARE(titles(u"灯会 kind:导读"_s), QStringList{u"灯会今夜亮起来"_s});
        m_library->commit(u"晚报"_s, {2024, 5, 6}, {SearchLibrary::article(u"灯会"_s, {u"灯会开了。"_s})}, u"04"_s);
        QCOMPARE(titles(u"灯会"_s), QStringList{u"灯会"_s});
        QCOMPARE(titles(u"灯会 kind:导读"_s), QStringList());
        QCOMPARE(titles(u"kind:导读"_s), QStringList{u"灯会今夜亮起来"_s});
        Progress progress;
        QCOMPARE(*indexFaults(m_library->connection(), progress, 10), QStringList());
    }

    void search_states_findThem()
    {
        LibraryReader reader(m_library->connection());
        const auto edition = reader.editionOn(u"人民日报"_s, QDate(2025, 12, 31));
        QVERIFY(edition.has_value());
        const auto articles = reader.articlesOfEdition(edition->id);
        QVERIFY(articles.has_value());
        Indexer indexer;
        LibraryWriter writer(m_library->connection(), indexer);
        QVERIFY(writer.setRead(articles->first().id, true).has_value());
        QVERIFY(writer.addBookmark(articles->first().id).has_value());
        const QStringList one{u"铁路新线通车"_s};
        const QStringList others{u"西部金融中心"_s, u"旧闻"_s};
        QCOMPARE(titles(u"is:read"_s), one);
        QCOMPARE(titles(u"is:收藏"_s), one);
        QCOMPARE(titles(u"is:unread"_s), others);
        QCOMPARE(titles(u"-is:bookmarked"_s), others);
        QCOMPARE(titles(u"车 is:unread"_s), QStringList());
        const auto page = search(u"铁路"_s);
        QVERIFY(page.has_value());
        QVERIFY(page->hits.first().article.read);
        QVERIFY(page->hits.first().article.bookmarked);
    }

    void search_hit_isFilled()
    {
        const auto page = search(u"西部金融"_s);
        QVERIFY(page.has_value());
        QCOMPARE(page->hits.size(), 1);
        QCOMPARE(page->next, 0);
        const SearchHit &hit = page->hits.first();
        QVERIFY(hit.article.id.isValid());
        QCOMPARE(hit.article.byline, u"本报记者 張三"_s);
        QCOMPARE(hit.newspaper, u"重庆日报"_s);
        QCOMPARE(hit.date, QDate(2026, 1, 28));
        QCOMPARE(hit.pageLabel, u"001"_s);
        QCOMPARE(marked(hit.title), u"[西部金融]中心"_s);
        QCOMPARE(pieces(u"西部金融"_s), QStringList{u"建設[西部金融]中心，年内增长１２.５亿元。"_s});
    }

    void search_simplified_showsOriginal()
    {
        const QStringList found = pieces(u"车站开业"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(u"[車站開業]"_s), qPrintable(found.first()));
    }

    void search_headingOnly_hasNoText()
    {
        const auto page = search(u"title:通车"_s);
        QVERIFY(page.has_value());
        QCOMPARE(marked(page->hits.first().title), u"铁路新线[通车]"_s);
        QCOMPARE(pieces(u"title:通车"_s), QStringList{QString()});
    }

    void search_conditionOnly_showsBeginning()
    {
        const auto page = search(u"date:2025"_s);
        QVERIFY(page.has_value());
        QVERIFY(pieces(u"date:2025"_s).value(0).startsWith(u"Wi-Fi"_s));
        QVERIFY(page->hits.first().title.hits.isEmpty());
    }

    void search_wordLeftOut_isNotMarked()
    {
        QCOMPARE(pieces(u"西部 -中心"_s), QStringList{u"[西部]有风。金融无事。"_s});
    }

    void search_scope_staysInside()
    {
        const EditionId edition = m_library->commit(u"重庆日报"_s,
                                                    QDate(2026, 1, 29),
                                                    {SearchLibrary::article(u"第二天"_s, {u"西部金融"_s})},
                                                    u"001"_s);
        m_library->commit(u"重庆日报"_s,
                          QDate(2026, 1, 29),
                          {SearchLibrary::article(u"第二版"_s, {u"西部金融"_s})},
                          u"002"_s);
        LibraryReader reader(m_library->connection());
        const auto day = reader.edition(edition);
        const auto pages = reader.pages(edition);
        QVERIFY(day.has_value() && pages.has_value());
        QCOMPARE(pages->size(), 2);
        const auto inScope = [this](const SearchScope &scope, const QString &query) {
            const auto count = Searcher(m_library->connection()).count({query, scope, 1, 0});
            const QStringList found = m_library->titles(query, scope);
            return count && *count == found.size() ? found : QStringList{u"other count"_s};
        };
        for (const QString &query : {u"西"_s, u"西部"_s, u"西部金融"_s, u"西部 金融 -无事"_s}) {
            QCOMPARE(inScope({{}, {}, pages->last().id}, query), QStringList{u"第二版"_s});
            QCOMPARE(inScope({{}, edition, {}}, query), (QStringList{u"第二天"_s, u"第二版"_s}));
            QCOMPARE(inScope({day->newspaper, {}, {}}, query),
                     (QStringList{u"第二天"_s, u"第二版"_s, u"西部金融中心"_s}));
            QCOMPARE(inScope({day->newspaper, edition, pages->first().id}, query), QStringList{u"第二天"_s});
        }
        QCOMPARE(m_library->titles(u"铁路"_s, {day->newspaper, {}, {}}), QStringList());
    }

    void search_importedOutOfOrder_newestFirst()
    {
        for (const int day : {3, 9, 1, 7, 5}) {
            m_library->commit(day % 3 == 0 ? u"甲报"_s : u"乙报"_s,
                              QDate(2020, 5, day),
                              {SearchLibrary::article(u"第%1日"_s.arg(day), {u"同一个词"_s})});
        }
        const QStringList expected{u"第9日"_s, u"第7日"_s, u"第5日"_s, u"第3日"_s, u"第1日"_s};
        QCOMPARE(titles(u"同"_s), expected);
        QCOMPARE(titles(u"同一"_s), expected);
        QCOMPARE(titles(u"同一个词"_s), expected);
        QCOMPARE(titles(u"date:2020-05"_s), expected);
    }

    void search_pages_haveNoGapsAndNoRepeats()
    {
        QList<ArticleDraft> articles;
        for (int i = 0; i < 23; ++i)
            articles << SearchLibrary::article(u"第%1篇"_s.arg(i), {i % 2 == 0 ? u"翻页测试"_s : u"翻页"_s});
        m_library->commit(u"甲报"_s, QDate(2019, 1, 1), articles.mid(0, 12));
        m_library->commit(u"甲报"_s, QDate(2019, 1, 2), articles.mid(12));
        for (const QString &query : {u"翻页"_s, u"翻页测试"_s, u"翻页 OR 没有的"_s}) {
            const QStringList all = titles(query);
            QCOMPARE(all.size(), query == u"翻页测试"_s ? 12 : 23);
            for (const int limit : {1, 4, 12, 23, 24}) {
                QStringList paged;
                qint64 after = 0;
                int pages = 0;
                do {
                    const auto page = search(query, limit, after);
                    QVERIFY(page.has_value());
                    QVERIFY(!page->hits.isEmpty() && page->hits.size() <= limit);
                    for (const SearchHit &hit : page->hits)
                        paged << hit.article.title;
                    after = page->next;
                    ++pages;
                } while (after != 0);
                QCOMPARE(paged, all);
                QCOMPARE(pages, (static_cast<int>(all.size()) + limit - 1) / limit);
            }
        }
    }

    void search_noTime_isTooSlow()
    {
        Searcher hurried(m_library->connection(), std::chrono::milliseconds(0));
        const auto page = hurried.search({u"西部金融"_s, {}, 50, 0});
        QVERIFY(!page.has_value());
        QCOMPARE(page.error(), (Error{ErrorKind::QueryTooSlow, u"西部金融"_s, {}}));
        QCOMPARE(hurried.facets({u"西部金融"_s, {}, 50, 0}).error().kind, ErrorKind::QueryTooSlow);
        const auto count = hurried.count({u"西部金融"_s, {}, 50, 0}, {}, std::chrono::milliseconds(0));
        QCOMPARE(count.error(), (Error{ErrorKind::QueryTooSlow, u"西部金融"_s, {}}));
        // What only the hits were too slow for has a number still.
        QCOMPARE(hurried.count({u"西部金融"_s, {}, 50, 0}).value(), 1);
    }

    void count_notWantedOrClosing_stops()
    {
        const CancelToken stopped;
        stopped.cancel();
        Searcher searcher(m_library->connection());
        QCOMPARE(searcher.count({u"西部金融"_s, {}, 50, 0}, stopped).error().kind, ErrorKind::Cancelled);
        SearchRequest request{u"西部金融"_s, {}, 50, 0};
        request.cancel = stopped;
        QCOMPARE(searcher.count(request).error().kind, ErrorKind::Cancelled);
    }

    void search_atTheBounds_isAnswered()
    {
        QString words;
        for (int i = 0; i < 128; ++i)
            words += QString(100, QChar(u'一' + i)) + u' ';
        QString deep = u"西部"_s;
        QString deepOr = u"西部"_s;
        for (int i = 0; i < 10; ++i) {
            deep = u"(x%1 OR (y%1 -a%1) OR 部 -(b%1 c%1 "_s.arg(i) + deep + u"))"_s;
            deepOr = u"a%1 (b%1 OR c%1 -(d%1 OR e%1 OR "_s.arg(i) + deepOr + u"))"_s;
        }
        // Two parentheses a round: five rounds are as deep as it goes.
        QString nested = u"西部"_s;
        for (int i = 0; i < 5; ++i)
            nested = u"(有风 title:x%1 OR 没有 -(y%1 OR 无 z%1 OR "_s.arg(i) + nested + u")) 西"_s;
        QString groups = u"西部"_s;
        for (int i = 0; i < 10; ++i)
            groups = u"无事 (x%1 OR 有风 西部 -y%1 "_s.arg(i) + groups + u')';
        const QStringList queries{words,
                                  words.simplified().replace(u" "_s, u" OR "_s),
                                  nested,
                                  groups,
                                  deep,
                                  deepOr,
                                  QString(16384, u'西'),
                                  u"\""_s + QString(16000, u'，') + u"\""_s,
                                  QString(10000, u'-'),
                                  QString(10000, u'|'),
                                  QString(10000, QChar(0)),
                                  QString(10000, QChar(0xd842)),
                                  u"😀"_s.repeated(5000)};
        for (const QString &query : queries) {
            const auto page = search(query);
            QVERIFY2(page || page.error().kind == ErrorKind::BadQuery,
                     qPrintable(query.left(200) + u": "_s + (page ? QString() : page.error().detail)));
            const auto count = Searcher(m_library->connection()).count({query, {}, 1, 0});
            QVERIFY(count || count.error().kind == ErrorKind::BadQuery);
        }
        QCOMPARE(titles(groups), QStringList{u"旧闻"_s});
    }

    void search_loneSurrogatesAndNul_findThemselves()
    {
        const QString strange = u"前"_s + QChar(0xd842) + u"后"_s + QChar(0) + u"尾"_s;
        m_library->commit(u"甲报"_s, QDate(2018, 1, 1), {SearchLibrary::article(u"怪字"_s, {strange})});
        QCOMPARE(titles(strange), QStringList{u"怪字"_s});
        QCOMPARE(titles(u"尾"_s), QStringList{u"怪字"_s});
        QCOMPARE(titles(u"后尾"_s), QStringList());
        QCOMPARE(titles(u"前后"_s), QStringList());
    }

    void search_naughtyStrings_areNoDatabaseErrors()
    {
        QFile file(naughtyFile);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("suites/blns is not here");
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        for (const auto &value : strings) {
            const QString text = value.toString();
            const QStringList queries{text,
                                      u'"' + text + u'"',
                                      u"title:"_s + text,
                                      u"paper:"_s + text,
                                      u"tag:\""_s + text + u'"',
                                      u"date:"_s + text,
                                      u"西部 -"_s + text,
                                      u"西部 OR "_s + text};
            for (const QString &query : queries) {
                const auto page = search(query);
                QVERIFY2(page || page.error().kind == ErrorKind::BadQuery,
                         qPrintable(query + u": "_s + (page ? QString() : page.error().detail)));
            }
        }
    }

    void search_pinyin_findsTitlesThatSoundSo_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QStringList finance{u"西部金融中心"_s};
        QTest::newRow("initials") << u"pinyin:xbjrzx"_s << finance;
        QTest::newRow("some initials") << u"拼音:jrz"_s << finance;
        QTest::newRow("one") << u"pinyin:x"_s << QStringList{u"西部金融中心"_s, u"铁路新线通车"_s};
        QTest::newRow("in full") << u"pinyin:jinrong"_s << finance;
        QTest::newRow("cut short") << u"pinyin:xibuji"_s << finance;
        QTest::newRow("another") << u"pinyin:txtc"_s << QStringList();
        QTest::newRow("beside a word") << u"pinyin:tlxx -覆盖"_s << QStringList();
        QTest::newRow("one of two") << u"pinyin:jw OR pinyin:tlxx"_s << QStringList{u"铁路新线通车"_s, u"旧闻"_s};
        // Letters alone are text, and no text has them.
        QTest::newRow("letters") << u"xbjrzx"_s << QStringList();
        QTest::newRow("one letter and more") << u"jw"_s << QStringList();
    }

    void search_pinyin_findsTitlesThatSoundSo()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(titles(query), found);
    }

    void search_injection_changesNothing()
    {
        for (const QString &query : {u"'); DROP TABLE posting; --"_s,
                                     u"title:\"') OR 1=1 --\""_s,
                                     u"tag:\"')) OR 1=1 --\""_s,
                                     u"x\" OR rank MATCH \""_s,
                                     u"words:a NEAR(b c) ^d *"_s})
            QVERIFY2(titles(query).isEmpty() || titles(query).first().startsWith(u'!'), qPrintable(query));
        QCOMPARE(titles(u"西"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSearcher)
#include "test_searcher.moc"
