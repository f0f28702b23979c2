// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Articles whose parts stand on two pages, in whatever order the pages come.
class TestContinuations : public CheckedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        VERIFY_DONE(open());
    }

    void cleanup()
    {
        if (m_connection)
            QCOMPARE(m_index->texts.size(), count(u"article"_s));
        QCOMPARE(faultsAtTheEnd(), QStringList());
    }

    void parts_ofOneReading_becomeOneArticleOnTwoPages()
    {
        const auto outcome = commit(editionDraft({first(), later()}));
        QVERIFY(outcome.continuedAlone.isEmpty());
        QCOMPARE(count(u"article"_s), 1);
        const Article whole = article();
        QCOMPARE(whole.paragraphs, (QStringList{u"头一段。"_s, u"头二段。"_s, u"后一段。"_s}));
        QVERIFY(whole.html.indexOf(u"头二段"_s) < whole.html.indexOf(u"后一段"_s));
        QCOMPARE(whole.pageLabel, u"A01"_s);
        QCOMPARE(whole.otherPages.size(), 1);
        QCOMPARE(whole.otherPages.first().label, u"A04"_s);
        QCOMPARE(reader().zones(whole.header.page)->size(), 1);
        QCOMPARE(reader().zones(whole.otherPages.first().page)->size(), 1);
        QCOMPARE(reader().articlesOfPage(whole.otherPages.first().page)->size(), 1);
        QCOMPARE(m_index->texts.first().body, u"头一段。\n头二段。\n后一段。"_s);
    }

    void parts_sameAgain_changeNothing()
    {
        commit(editionDraft({first(), later()}));
        for (const QList<PageDraft> &pages : {QList{first(), later()}, QList{first()}, QList{later()}}) {
            const auto again = commit(editionDraft(pages));
            QVERIFY(again.change.isEmpty());
            QCOMPARE(again.unchanged, pages.size());
        }
        QCOMPARE(article().paragraphs.size(), 3);
    }

    void parts_inWhateverOrder_areJoined_data()
    {
        QTest::addColumn<bool>("laterFirst");
        QTest::newRow("the first part comes first") << false;
        QTest::newRow("the later part comes first") << true;
    }

    void parts_inWhateverOrder_areJoined()
    {
        QFETCH(const bool, laterFirst);
        commit(editionDraft({laterFirst ? later() : first()}));
        QCOMPARE(article(laterFirst ? u"s"_s : u"f"_s).paragraphs.size(), laterFirst ? 1 : 2);
        const auto outcome = commit(editionDraft({laterFirst ? first() : later()}));
        QVERIFY(outcome.continuedAlone.isEmpty());
        QCOMPARE(article().paragraphs.size(), 3);
        QCOMPARE(article().otherPages.size(), 1);
        QVERIFY(commit(editionDraft({first(), later()})).change.isEmpty());
    }

    void part_readAnew_isReplacedInItsPlace()
    {
        commit(editionDraft({first(), later()}));
        PageDraft page = later();
        page.articles[0].paragraphs = QStringList{u"改过的后一段。"_s, u"后二段。"_s};
        page.articles[0].html = u"<p>改过的后一段。</p><p>后二段。</p>"_s;
        page.articles[0].original.bytes += "<!-- again -->";
        QCOMPARE(commit(editionDraft({page})).updated, 1);
        QCOMPARE(article().paragraphs, (QStringList{u"头一段。"_s, u"头二段。"_s, u"改过的后一段。"_s, u"后二段。"_s}));
        page = first();
        page.articles[0].paragraphs = QStringList{u"改过的头一段。"_s};
        page.articles[0].html = u"<p>改过的头一段。</p>"_s;
        page.articles[0].title = u"大河的春天来了"_s;
        QCOMPARE(commit(editionDraft({page})).updated, 1);
        QCOMPARE(article().paragraphs, (QStringList{u"改过的头一段。"_s, u"改过的后一段。"_s, u"后二段。"_s}));
        QCOMPARE(article().header.title, u"大河的春天来了"_s);
        QCOMPARE(count(u"original"_s), 2);
    }

    void part_ofWhichOnlyTheTitleCame_losesNothing()
    {
        commit(editionDraft({first(), later()}));
        for (PageDraft page : {first(), later()}) {
            ArticleDraft &stub = page.articles[0];
            stub.paragraphs.clear();
            stub.html.clear();
            stub.continuation = {};
            stub.original = {};
            QVERIFY(commit(editionDraft({page})).change.articlesChanged.isEmpty());
        }
        QCOMPARE(article().paragraphs.size(), 3);
    }

    void bookmarkOfTheLaterPart_comesToTheWhole()
    {
        commit(editionDraft({later()}));
        VERIFY_DONE(writer().addBookmark(article(u"s"_s).header.id));
        commit(editionDraft({first()}));
        QVERIFY(article().header.bookmarked);
        QCOMPARE(count(u"bookmark"_s), 1);
    }

    void parts_thatDoNotFit_stayTwoAndAreNamed_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QString>("onto");
        QTest::newRow("another title") << u"山里的学校"_s << u"A01"_s << u"A04"_s;
        QTest::newRow("another page") << QString() << u"A02"_s << u"A04"_s;
        QTest::newRow("goes on elsewhere") << QString() << u"A01"_s << u"A07"_s;
    }

    void parts_thatDoNotFit_stayTwoAndAreNamed()
    {
        QFETCH(const QString, named);
        QFETCH(const QString, begun);
        QFETCH(const QString, onto);
        PageDraft front = first();
        front.articles[0].continuation.onto = onto;
        PageDraft back = later();
        back.articles[0].continuation = {{}, begun, named};
        const auto outcome = commit(editionDraft({front, back}));
        QCOMPARE(outcome.continuedAlone, QStringList{u"转版文章"_s});
        QCOMPARE(count(u"article"_s), 2);
    }

    void twoThatLeadToOnePage_areTakenByTitleOnly()
    {
        PageDraft front = first();
        ArticleDraft other = front.articles[0];
        other.identity = u"o"_s;
        other.title = u"山里的学校"_s;
        front.articles << other;
        PageDraft back = later();
        back.articles[0].continuation.named.clear();
        QCOMPARE(commit(editionDraft({front, back})).continuedAlone.size(), 1);
        back.articles[0].continuation.named = u"山里的学校"_s;
        QVERIFY(commit(editionDraft({back})).continuedAlone.isEmpty());
        QCOMPARE(article(u"o"_s).paragraphs.size(), 3);
        QCOMPARE(article(u"f"_s).paragraphs.size(), 2);
    }

    void partOfAPart_whoseLaterPartsCameFirst_isJoined()
    {
        PageDraft middle = later();
        middle.articles[0].continuation.onto = u"A08"_s;
        const PageDraft last = page(u"A08"_s, u"t"_s, u"再转的文章"_s, {u"末一段。"_s}, {{}, u"A04"_s, {}});
        commit(editionDraft({middle, last}));
        QCOMPARE(article(u"s"_s).paragraphs.size(), 2);
        commit(editionDraft({first()}));
        QCOMPARE(count(u"article"_s), 1);
        QCOMPARE(article().paragraphs.size(), 4);
        QVERIFY(commit(editionDraft({middle, last})).change.isEmpty());
    }

    void partOfAPart_isJoined()
    {
        PageDraft middle = later();
        middle.articles[0].continuation.onto = u"A08"_s;
        PageDraft last = page(u"A08"_s, u"t"_s, u"再转的文章"_s, {u"末一段。"_s}, {{}, u"A04"_s, {}});
        commit(editionDraft({first(), middle, last}));
        commit(editionDraft({first(), middle, last}));
        QCOMPARE(count(u"article"_s), 1);
        QCOMPARE(article().paragraphs.last(), u"末一段。"_s);
        QCOMPARE(article().otherPages.size(), 2);
        QVERIFY(commit(editionDraft({first(), middle, last})).change.isEmpty());
    }

private:
    static PageDraft page(const QString &label, const QString &identity, const QString &title, const QStringList &paragraphs,
                          const ContinuationDraft &continuation)
    {
        PageDraft page = pageDraft(label, {identity});
        ArticleDraft &article = page.articles[0];
        article.title = title;
        article.paragraphs = paragraphs;
        article.html = u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
        article.continuation = continuation;
        article.zones << QList<QPointF>{{0, 0}, {0.5, 0}, {0.5, 0.25}};
        return page;
    }

    static PageDraft first()
    {
        return page(u"A01"_s, u"f"_s, u"大河的春天"_s, {u"头一段。"_s, u"头二段。"_s}, {u"A04"_s, {}, {}});
    }

    static PageDraft later()
    {
        return page(u"A04"_s, u"s"_s, u"转版文章"_s, {u"后一段。"_s}, {{}, u"A01"_s, u"大河的春天"_s});
    }

    CommitOutcome commit(const EditionDraft &draft)
    {
        const auto outcome = writer().commit(draft);
        if (!outcome)
            qWarning() << outcome.error().subject << outcome.error().detail;
        return outcome.value_or(CommitOutcome());
    }

    Article article(const QString &identity = u"f"_s)
    {
        Statement row(*m_connection, u"SELECT id FROM article WHERE identity = ?"_s);
        const auto found = row.bind(identity).step();
        return found && *found ? reader().article(row.id<ArticleId>(0)).value_or(Article()) : Article();
    }

    int count(const QString &table)
    {
        Statement rows(*m_connection, u"SELECT count(*) FROM "_s + table);
        const auto found = rows.step();
        return found ? rows.number(0) : -1;
    }
};

QTEST_GUILESS_MAIN(TestContinuations)
#include "test_continuations.moc"
