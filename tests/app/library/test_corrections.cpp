// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What a person sets right in an article. After each test the whole library is checked, hashes and counts included.
class TestCorrections : public CheckedLibrary
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

    void heading_setRight_isShownSearchedAndOutlivesReadingItAgain()
    {
        const ArticleId id = added(twoPages());
        ArticleFields right = reader().correction(id)->now;
        right.title = u" 江水回落\n"_s;
        right.byline = u"本报记者 王五"_s;
        const auto change = writer().correct(id, right);
        VERIFY_DONE(change);
        QCOMPARE(change->articlesChanged, QList {id});
        QVERIFY(change->editionsChanged.isEmpty());
        QCOMPARE(reader().article(id)->header.title, u"江水回落"_s);
        QCOMPARE(indexedTitles().filter(u"江水回落"_s).size(), 1);
        QVERIFY(commit(twoPages())->change.isEmpty());
        // What was read has changed: the text follows, the correction stays.
        EditionDraft later = twoPages();
        later.pages[0].articles[0].title = u"江水大涨"_s;
        later.pages[0].articles[0].paragraphs << u"又一段。"_s;
        QCOMPARE(commit(later)->updated, 1);
        QCOMPARE(reader().article(id)->header.title, u"江水回落"_s);
        QCOMPARE(reader().article(id)->paragraphs.last(), u"又一段。"_s);
        QCOMPARE(reader().correction(id)->read.title, u"江水大涨"_s);
        QCOMPARE(indexedTitles().filter(u"江水回落"_s).size(), 1);
    }

    void heading_setBack_isNoCorrectionAnyMore()
    {
        const ArticleId id = added(twoPages());
        const ArticleFields read = reader().correction(id)->now;
        ArticleFields right = read;
        right.section = u"要闻"_s;
        VERIFY_DONE(writer().correct(id, right));
        QCOMPARE(reader().correction(id)->read.section, read.section);
        VERIFY_DONE(writer().correct(id, read));
        QVERIFY(reader().correction(id)->now == read);
        Statement rows(*m_connection, u"SELECT count(*) FROM correction"_s);
        VERIFY_DONE(rows.step());
        QCOMPARE(rows.integer(0), 0);
        QVERIFY(writer().correct(id, read)->isEmpty());
    }

    void page_setRight_movesTheArticleThere()
    {
        const auto outcome = commit(twoPages());
        const ArticleId id = articleCalled(outcome->edition, u"标题a"_s);
        ArticleFields right = reader().correction(id)->now;
        right.pageLabel = u"A02"_s;
        const auto change = writer().correct(id, right);
        VERIFY_DONE(change);
        QCOMPARE(change->editionsChanged, QList {outcome->edition});
        QCOMPARE(labels(outcome->edition), (QStringList {u"A01"_s, u"A02"_s, u"A10"_s}));
        QCOMPARE(reader().article(id)->pageLabel, u"A02"_s);
        QCOMPARE(reader().articlesOfPage(reader().pages(outcome->edition)->at(0).id)->size(), 1);
        // Read again, it stays where it was put.
        QVERIFY(commit(twoPages())->change.isEmpty());
        QCOMPARE(reader().article(id)->pageLabel, u"A02"_s);
        right.pageLabel = u"A01"_s;
        VERIFY_DONE(writer().correct(id, right));
        QCOMPARE(labels(outcome->edition), (QStringList {u"A01"_s, u"A10"_s}));
    }

    void date_setRight_movesTheArticleToThatEdition_withAllThatIsKeptOfIt()
    {
        const auto outcome = commit(twoPages());
        const ArticleId id = articleCalled(outcome->edition, u"标题a"_s);
        VERIFY_DONE(writer().setRead(id, true));
        VERIFY_DONE(writer().addBookmark(id));
        ArticleFields right = reader().correction(id)->now;
        right.date = QDate(2026, 2, 1);
        const auto change = writer().correct(id, right);
        VERIFY_DONE(change);
        QCOMPARE(change->editionsAdded.size(), 1);
        QCOMPARE(change->editionsChanged, QList {outcome->edition});
        const auto article = reader().article(id);
        QCOMPARE(article->date, QDate(2026, 2, 1));
        QVERIFY(article->header.read && article->header.bookmarked);
        QCOMPARE(reader().edition(outcome->edition)->articleCount, 2);
        QCOMPARE(reader().edition(change->editionsAdded.first())->unreadCount, 0);
        QCOMPARE(m_index->texts.size(), 3);
        // Read again, it is found where it was put, and does not come a second time.
        const auto again = commit(twoPages());
        QCOMPARE(again->added, 0);
        QVERIFY(again->change.isEmpty());
        right.date = QDate(2026, 1, 28);
        VERIFY_DONE(writer().correct(id, right));
        QVERIFY(!reader().edition(change->editionsAdded.first()));
        // Its place on the page and its zones come back with the next reading.
        VERIFY_DONE(commit(twoPages()));
        QVERIFY(commit(twoPages())->change.isEmpty());
        QCOMPARE(reader().articlesOfEdition(outcome->edition)->size(), 3);
    }

    void date_ofTheOnlyArticle_takesTheWrongEditionAway()
    {
        const EditionDraft draft = editionDraft({pageDraft({}, {u"a"_s})});
        const auto outcome = commit(draft);
        const ArticleId id = reader().articlesOfEdition(outcome->edition)->first().id;
        ArticleFields right = reader().correction(id)->now;
        right.date = QDate(1998, 7, 6);
        VERIFY_DONE(writer().correct(id, right));
        QVERIFY(!reader().edition(outcome->edition));
        const auto again = commit(draft);
        VERIFY_DONE(again);
        QCOMPARE(again->added, 0);
        QVERIFY(again->change.isEmpty());
        QCOMPARE(reader().newspapers()->first().editionCount, 1);
    }

    void impossibleFields_areRefusedAndChangeNothing()
    {
        const ArticleId id = added(twoPages());
        const ArticleFields read = reader().correction(id)->now;
        ArticleFields wrong = read;
        wrong.title = u"  "_s;
        QCOMPARE(writer().correct(id, wrong).error().kind, ErrorKind::BadArgument);
        wrong = read;
        wrong.date = QDate(1500, 1, 1);
        QCOMPARE(writer().correct(id, wrong).error().kind, ErrorKind::BadArgument);
        QCOMPARE(writer().correct(ArticleId(4711), read).error().kind, ErrorKind::NoSuchArticle);
        QVERIFY(reader().correction(id)->now == read);
    }

    void date_whereTheSameNameIsTaken_isRefusedAndChangesNothing()
    {
        const auto first = commit(editionDraft({pageDraft(u"A01"_s, {u"a"_s})}));
        VERIFY_DONE(commit(editionDraft({pageDraft(u"A01"_s, {u"a"_s})}, QDate(2026, 1, 29))));
        const ArticleId id = reader().articlesOfEdition(first->edition)->first().id;
        ArticleFields right = reader().correction(id)->now;
        right.date = QDate(2026, 1, 29);
        right.title = u"别的"_s;
        QCOMPARE(writer().correct(id, right).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(reader().article(id)->header.title, u"标题a"_s);
    }

private:
    static EditionDraft twoPages()
    {
        EditionDraft draft = editionDraft({pageDraft(u"A01"_s, {u"a"_s, u"b"_s}), pageDraft(u"A10"_s, {u"c"_s})});
        draft.pages[0].articles[0].zones = {{{0, 0}, {1, 0}, {1, 1}}};
        return draft;
    }

    ArticleId articleCalled(EditionId edition, const QString &title)
    {
        const auto articles = reader().articlesOfEdition(edition).value_or(QList<ArticleHeader>());
        for (const ArticleHeader &article : articles) {
            if (article.title == title)
                return article.id;
        }
        return {};
    }

    /// Its first article.
    ArticleId added(const EditionDraft &draft)
    {
        const auto outcome = commit(draft);
        return outcome ? articleCalled(outcome->edition, u"标题a"_s) : ArticleId();
    }

    QStringList labels(EditionId edition)
    {
        QStringList labels;
        const auto pages = reader().pages(edition).value_or(QList<Page>());
        for (const Page &page : pages)
            labels << page.label;
        return labels;
    }

    [[nodiscard]] QStringList indexedTitles() const
    {
        QStringList titles;
        for (const IndexedText &text : m_index->texts)
            titles << text.title;
        return titles;
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "test_corrections.moc"
