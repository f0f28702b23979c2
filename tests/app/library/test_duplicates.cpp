// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// A text of its own for each `seed`, of `sentences` times some thirty characters.
QStringList longText(uint seed, int sentences = 12)
{
    QStringList paragraphs;
    for (int i = 0; i < sentences; ++i) {
        QString sentence;
        for (int word = 0; word < 15; ++word) {
            seed = seed * 1664525U + 1013904223U;
            sentence += QChar(0x4E00 + (seed >> 16U) % 3000);
            seed = seed * 1664525U + 1013904223U;
            sentence += QChar(0x4E00 + (seed >> 16U) % 3000);
        }
        paragraphs << sentence + u'。';
    }
    return paragraphs;
}

ArticleDraft
longArticle(const QString &identity, const QStringList &paragraphs, const QString &title = u"江水上涨"_s)
{
    ArticleDraft draft = articleDraft(identity, title);
    draft.paragraphs = paragraphs;
    draft.html = u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
    return draft;
}

EditionDraft onPage(const QString &label, const QList<ArticleDraft> &articles)
{
    EditionDraft draft = editionDraft({pageDraft(label, {})});
    draft.pages[0].articles = articles;
    return draft;
}

} // namespace

/// Articles that come more than once, in one edition and in other newspapers.
class TestDuplicates : public CheckedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        VERIFY_DONE(open());
        VERIFY_DONE(writer().fillFingerprints(100));
    }

    void cleanup()
    {
        QCOMPARE(faultsAtTheEnd(), QStringList());
    }

    void sameText_ofTwoImporters_isOneArticle()
    {
        const auto first = commit(onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))}));
        // The dump knows no pages, writes full width and joins the headings.
        ArticleDraft twin = longArticle(u"dump-7"_s, longText(1), u"引题　江水上涨"_s);
        twin.paragraphs[0] = u"　　"_s + twin.paragraphs.at(0);
        twin.kicker.clear();
        const auto second = commit(onPage({}, {twin, longArticle(u"dump-8"_s, longText(2))}));
        QCOMPARE(second->added, 1);
        QCOMPARE(second->unchanged, 1);
        QCOMPARE(reader().articlesOfEdition(first->edition)->size(), 2);
        const auto again = commit(onPage({}, {twin, longArticle(u"dump-8"_s, longText(2))}));
        QCOMPARE(again->unchanged, 2);
        QVERIFY(again->change.isEmpty());
        const auto firstAgain = commit(onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))}));
        QCOMPARE(firstAgain->unchanged, 1);
        QVERIFY(firstAgain->change.isEmpty());
    }

    void dumpOfAKnownEdition_makesNoEmptyPage()
    {
        const auto first = commit(onPage(u"01"_s, {longArticle(u"a"_s, longText(1))}));
        const auto second = commit(onPage({}, {longArticle(u"b"_s, longText(1))}));
        QCOMPARE(second->unchanged, 1);
        QCOMPARE(reader().pages(first->edition)->size(), 1);
        const auto again = commit(onPage({}, {longArticle(u"b"_s, longText(1))}));
        QVERIFY(again->change.isEmpty());
        QCOMPARE(reader().pages(first->edition)->size(), 1);
    }

    void dumpFirst_thenPages_movesAndKeepsIdReadingAndBookmark()
    {
        const auto first = commit(onPage({}, {longArticle(u"dump"_s, longText(1))}));
        const ArticleId id = reader().articlesOfEdition(first->edition)->at(0).id;
        VERIFY_DONE(writer().setRead(id, true));
        VERIFY_DONE(writer().addBookmark(id));
        const auto second = commit(onPage(u"A01"_s, {longArticle(u"content_1"_s, longText(1))}));
        QCOMPARE(second->added, 0);
        QCOMPARE(second->updated, 1);
        const auto pages = *reader().pages(first->edition);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.at(0).label, u"A01"_s);
        QCOMPARE(pages.at(0).unreadCount, 0);
        const auto articles = *reader().articlesOfPage(pages.at(0).id);
        QCOMPARE(articles.at(0).id, id);
        QVERIFY(articles.at(0).bookmarked);
        QVERIFY(commit(onPage(u"A01"_s, {longArticle(u"content_1"_s, longText(1))}))->change.isEmpty());
        QVERIFY(commit(onPage({}, {longArticle(u"dump"_s, longText(1))}))->change.isEmpty());
    }

    void sameText_onTwoPages_standsInBothLists()
    {
        const EditionDraft draft = twoPages();
        const auto outcome = commit(draft);
        QCOMPARE(outcome->added, 3);
        const auto pages = *reader().pages(outcome->edition);
        QCOMPARE(titles(pages.at(0).id), (QStringList{u"江水上涨"_s, u"头版短讯"_s}));
        QCOMPARE(titles(pages.at(1).id), (QStringList{u"二版文章"_s, u"江水上涨"_s}));
        QCOMPARE(reader().articlesOfEdition(outcome->edition)->size(), 3);
        QCOMPARE(reader().edition(outcome->edition)->articleCount, 3);
        QCOMPARE(pages.at(1).articleCount, 1);
        const auto article = reader().article(reader().articlesOfPage(pages.at(0).id)->at(0).id);
        QCOMPARE(article->pageLabel, u"01"_s);
        QCOMPARE(article->otherPages.size(), 1);
        QCOMPARE(article->otherPages.at(0).label, u"02"_s);
        QCOMPARE(article->otherPages.at(0).page, pages.at(1).id);
        const auto again = commit(draft);
        QCOMPARE(again->unchanged, 4);
        QVERIFY(again->change.isEmpty());
    }

    void sameUrl_onTwoPages_oneByOne_standsOnBoth()
    {
        const auto first = commit(onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))}));
        const auto second = commit(onPage(u"02"_s, {longArticle(u"content_1"_s, longText(1))}));
        QCOMPARE(second->updated, 1);
        const auto pages = *reader().pages(first->edition);
        QCOMPARE(titles(pages.at(0).id), titles(pages.at(1).id));
        QVERIFY(commit(onPage(u"02"_s, {longArticle(u"content_1"_s, longText(1))}))->change.isEmpty());
        QVERIFY(commit(onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))}))->change.isEmpty());
    }

    void zones_ofBothPages_areKept()
    {
        EditionDraft draft = twoPages();
        draft.pages[0].articles[0].zones << QList<QPointF>{{0, 0}, {1, 0}, {1, 1}};
        draft.pages[1].articles[1].zones << QList<QPointF>{{0, 0}, {0.5, 0}, {0.5, 0.5}};
        const auto outcome = commit(draft);
        const auto pages = *reader().pages(outcome->edition);
        for (const Page &page : pages) {
            const auto zones = *reader().zones(page.id);
            QCOMPARE(zones.size(), 1);
            QCOMPARE(reader().article(zones.at(0).article)->header.title, u"江水上涨"_s);
        }
        QVERIFY(commit(draft)->change.isEmpty());
    }

    void neighbours_ofAReference_areThoseOfItsList()
    {
        const auto outcome = commit(twoPages());
        const auto pages = *reader().pages(outcome->edition);
        const auto second = *reader().articlesOfPage(pages.at(1).id);
        const ArticleId both = second.at(1).id;
        const auto onSecond = *reader().neighbours(both, pages.at(1).id);
        QCOMPARE(onSecond.previousArticle, second.at(0).id);
        QVERIFY(!onSecond.nextArticle.isValid());
        QCOMPARE(onSecond.articleNumber, 2);
        QCOMPARE(onSecond.articlesOnPage, 2);
        QCOMPARE(onSecond.pageNumber, 2);
        const auto onFirst = *reader().neighbours(both);
        QVERIFY(!onFirst.previousArticle.isValid());
        QCOMPARE(onFirst.articleNumber, 1);
        const auto before = *reader().neighbours(second.at(0).id);
        QCOMPARE(before.nextArticle, both);
        QCOMPARE(before.articlesOnPage, 2);
        QVERIFY(*reader().standsOn(both, pages.at(1).id));
        QVERIFY(!*reader().standsOn(second.at(0).id, pages.at(0).id));
    }

    void neighbours_ofAReferenceThatIsFirst_goToThePageBefore()
    {
        EditionDraft draft = twoPages();
        draft.pages[1].articles.swapItemsAt(0, 1);
        const auto outcome = commit(draft);
        const auto pages = *reader().pages(outcome->edition);
        const auto second = *reader().articlesOfPage(pages.at(1).id);
        QCOMPARE(titles(pages.at(1).id), (QStringList{u"江水上涨"_s, u"二版文章"_s}));
        const auto around = *reader().neighbours(second.at(0).id, pages.at(1).id);
        QCOMPARE(around.previousArticle, reader().articlesOfPage(pages.at(0).id)->at(1).id);
        QCOMPARE(around.nextArticle, second.at(1).id);
        QCOMPARE(reader().neighboursOfPage(pages.at(1).id)->nextArticle, second.at(0).id);
    }

    void textsThatAreNotToBeJoined_stayTwo_data()
    {
        QTest::addColumn<ArticleDraft>("one");
        QTest::addColumn<ArticleDraft>("other");
        const ArticleDraft text = longArticle(u"a"_s, longText(1));
        QTest::newRow("short") << longArticle(u"a"_s, {u"今日有雨，出门带伞。"_s})
                               << longArticle(u"b"_s, {u"今日有雨，出门带伞。"_s});
        QTest::newRow("other headline") << text << longArticle(u"b"_s, longText(1), u"另一个标题"_s);
        QTest::newRow("other text") << text << longArticle(u"b"_s, longText(2));
        ArticleDraft cut = longArticle(u"b"_s, longText(1));
        cut.paragraphs.removeLast();
        QTest::newRow("one sentence less") << text << cut;
        for (const ArticleKind kind :
             {ArticleKind::Picture, ArticleKind::Advertisement, ArticleKind::Teaser}) {
            ArticleDraft draft = longArticle(u"b"_s, longText(1));
            draft.kind = kind;
            QTest::addRow("kind %d", static_cast<int>(kind)) << text << draft;
        }
        QTest::newRow("no text") << longArticle(u"a"_s, {}) << longArticle(u"b"_s, {});
    }

    void textsThatAreNotToBeJoined_stayTwo()
    {
        QFETCH(const ArticleDraft, one);
        QFETCH(const ArticleDraft, other);
        QCOMPARE(commit(onPage(u"01"_s, {one, other}))->added, 2);
    }

    void sameText_inAnotherEdition_staysTwo()
    {
        VERIFY_DONE(commit(onPage(u"01"_s, {longArticle(u"a"_s, longText(1))})));
        EditionDraft nextDay = onPage(u"01"_s, {longArticle(u"a"_s, longText(1))});
        nextDay.date = QDate(2026, 1, 29);
        QCOMPARE(commit(nextDay)->added, 1);
        EditionDraft otherPaper = onPage(u"01"_s, {longArticle(u"a"_s, longText(1))});
        otherPaper.newspaper = u"山城日报"_s;
        QCOMPARE(commit(otherPaper)->added, 1);
    }

    void richerReading_comesSecond_isTaken()
    {
        ArticleDraft poor = longArticle(u"dump"_s, longText(1));
        poor.kicker.clear();
        poor.byline.clear();
        EditionDraft rich = onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))});
        const Asset picture{u"image/png"_s, QByteArray(100, 'p')};
        rich.assets.insert(ContentHash::of(picture.bytes), picture);
        rich.pages[0].articles[0].images << ArticleImage{ContentHash::of(picture.bytes), u"p.png"_s, {}};
        const auto first = commit(onPage({}, {poor}));
        const auto second = commit(rich);
        QCOMPARE(second->updated, 1);
        const ArticleId id = reader().articlesOfEdition(first->edition)->at(0).id;
        QCOMPARE(reader().article(id)->images.size(), 1);
        QCOMPARE(reader().article(id)->header.kicker, u"引题"_s);
        // The poorer one again takes nothing away.
        QVERIFY(commit(onPage({}, {poor}))->change.isEmpty());
        QVERIFY(commit(rich)->change.isEmpty());
        QCOMPARE(reader().article(id)->images.size(), 1);
    }

    void poorerReading_comesSecond_isNotTaken()
    {
        const auto first = commit(onPage(u"01"_s, {longArticle(u"content_1"_s, longText(1))}));
        ArticleDraft poor = longArticle(u"dump"_s, longText(1));
        poor.byline.clear();
        QCOMPARE(commit(onPage({}, {poor}))->unchanged, 1);
        const ArticleId id = reader().articlesOfEdition(first->edition)->at(0).id;
        QCOMPARE(reader().article(id)->header.byline, u"本报记者 李四"_s);
    }

    void correctedText_ofItsOwnReading_isTaken()
    {
        const auto first = commit(twoPages());
        EditionDraft corrected = twoPages();
        corrected.pages[0].articles[0] = longArticle(u"a"_s, longText(9));
        QCOMPARE(commit(corrected)->updated, 1);
        QCOMPARE(commit(corrected)->unchanged, 4);
        QCOMPARE(reader().article(reader().articlesOfEdition(first->edition)->at(0).id)->paragraphs,
                 longText(9));
    }

    void removal_leavesNothingBehind()
    {
        const auto outcome = commit(twoPages());
        QVERIFY(count(u"fingerprint"_s) > 0);
        QCOMPARE(count(u"page_reference"_s), 1);
        QCOMPARE(count(u"article_alias"_s), 1);
        VERIFY_DONE(m_connection->execute(u"DELETE FROM segment; DELETE FROM newspaper"_s));
        for (const QString &table : {u"fingerprint"_s, u"page_reference"_s, u"article_alias"_s})
            QCOMPARE(count(table), 0);
        QVERIFY(!reader().edition(outcome->edition));
    }

    void updateToAShortText_forgetsItsFingerprint()
    {
        VERIFY_DONE(commit(onPage(u"01"_s, {longArticle(u"a"_s, longText(1))})));
        QCOMPARE(count(u"fingerprint"_s), 1);
        VERIFY_DONE(commit(onPage(u"01"_s, {longArticle(u"a"_s, {u"撤稿。"_s})})));
        QCOMPARE(count(u"fingerprint"_s), 0);
    }

    void fill_ofAnOlderLibrary_goesOnWhereItStopped()
    {
        QList<ArticleDraft> articles;
        for (uint i = 0; i < 7; ++i)
            articles << longArticle(u"a%1"_s.arg(i), longText(i + 1), u"标题%1"_s.arg(i));
        VERIFY_DONE(commit(onPage(u"01"_s, articles)));
        VERIFY_DONE(m_connection->execute(u"DELETE FROM meta WHERE key = 'fingerprints'"_s));
        auto progress = writer().fillFingerprints(3);
        VERIFY_DONE(progress);
        QVERIFY(!progress->isComplete());
        QCOMPARE(count(u"fingerprint"_s), 3);
        progress = writer().fillFingerprints(3);
        QVERIFY(!progress->isComplete());
        QCOMPARE(count(u"fingerprint"_s), 6);
        progress = writer().fillFingerprints(3);
        QVERIFY(progress->isComplete());
        QCOMPARE(count(u"fingerprint"_s), 7);
        QVERIFY(writer().fillFingerprints(3)->isComplete());
    }

    void check_wrongRows_areNamed()
    {
        VERIFY_DONE(commit(twoPages()));
        const QString spoil =
            u"UPDATE fingerprint SET third = third + 1 WHERE sort_key = "
            "(SELECT min(sort_key) FROM fingerprint); "
            "INSERT INTO page_reference SELECT page, 0, id FROM article WHERE identity = 'a'"_s;
        VERIFY_DONE(m_connection->execute(spoil));
        RecordingUpkeep upkeep;
        Progress progress;
        const auto report = checkLibrary(*m_connection, upkeep, progress);
        QCOMPARE(report->faults.size(), 2);
        VERIFY_DONE(m_connection->execute(
            u"UPDATE fingerprint SET third = third - 1 WHERE sort_key = (SELECT min(sort_key) FROM "
            u"fingerprint); "
            "DELETE FROM page_reference WHERE page = (SELECT page FROM article WHERE identity = 'a')"_s));
    }

private:
    QStringList titles(PageId page)
    {
        QStringList found;
        const auto headers = *reader().articlesOfPage(page);
        for (const ArticleHeader &header : headers)
            found << header.title;
        return found;
    }

    qint64 count(const QString &table)
    {
        Statement rows(*m_connection, u"SELECT count(*) FROM "_s + table);
        return rows.step() ? rows.integer(0) : -1;
    }

    /// One article stands on both pages.
    static EditionDraft twoPages()
    {
        EditionDraft draft = editionDraft({pageDraft(u"01"_s, {}), pageDraft(u"02"_s, {})});
        draft.pages[0].articles = {longArticle(u"a"_s, longText(1)),
                                   longArticle(u"b"_s, longText(2), u"头版短讯"_s)};
        draft.pages[1].articles = {longArticle(u"c"_s, longText(3), u"二版文章"_s),
                                   longArticle(u"d"_s, longText(1))};
        return draft;
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
