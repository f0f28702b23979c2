// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtTest/QTest>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What committing drafts makes of a library.
class TestCommit : public CheckedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        VERIFY_DONE(open());
    }

    void cleanup()
    {
        QCOMPARE(faultsAtTheEnd(), QStringList());
    }

    void commit_newEdition_isThereWhole()
    {
        const auto outcome = commit(sampleEdition());
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->added, 3);
        QCOMPARE(outcome->change.newspapersAdded.size(), 1);
        QCOMPARE(outcome->change.editionsAdded, QList<EditionId>{outcome->edition});
        QVERIFY(outcome->change.editionsChanged.isEmpty());
        QCOMPARE(layout(outcome->edition), u"A01:a,b A02:c"_s);
        const auto pages = reader().pages(outcome->edition);
        QCOMPARE(pages->at(0).name, u"A01版"_s);
        QVERIFY(!pages->at(0).picture.isNull());
        QCOMPARE(pages->at(0).unreadCount, 2);
        QCOMPARE(reader().zones(pages->at(0).id)->size(), 1);
        QCOMPARE(m_index->added, 3);
    }

    void commit_sameAgain_writesNothing()
    {
        VERIFY_DONE(commit(sampleEdition()));
        VERIFY_DONE(m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const QByteArray before = fileBytes();
        const auto outcome = commit(sampleEdition());
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->unchanged, 3);
        QCOMPARE(outcome->added + outcome->updated, 0);
        QVERIFY(outcome->change.isEmpty());
        QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), 0);
        QCOMPARE(fileBytes(), before);
        QCOMPARE(m_index->added, 3);
        QVERIFY(m_index->removed.isEmpty());
    }

    void commit_pageOfListOnly_isAGapUntilItComes()
    {
        EditionDraft draft = sampleEdition();
        PageDraft gap;
        gap.label = u"A03"_s;
        gap.name = u"副刊"_s;
        gap.saved = false;
        draft.pages << gap;
        const auto outcome = commit(draft);
        VERIFY_DONE(outcome);
        QCOMPARE(savedPages(outcome->edition), (QList<bool>{true, true, false}));
        QVERIFY(commit(draft)->change.isEmpty());
        const auto filled = commit(editionDraft({pageDraft(u"A03"_s, {u"d"_s})}));
        QCOMPARE(savedPages(filled->edition), (QList<bool>{true, true, true}));
        QCOMPARE(reader().pages(filled->edition)->at(2).articleCount, 1);
        VERIFY_DONE(commit(draft));
        QCOMPARE(savedPages(filled->edition), (QList<bool>{true, true, true}));
    }

    void commit_changedArticle_isReplacedInPlace()
    {
        const auto first = commit(sampleEdition());
        const ArticleId id = articleId(*first, u"b"_s);
        VERIFY_DONE(writer().addBookmark(id));
        VERIFY_DONE(writer().setRead(id, true));
        VERIFY_DONE(writer().saveScrollPosition(id, 0.75));
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[1].paragraphs[1] = u"改过的第二段。"_s;
        draft.pages[0].articles[1].tags = QStringList{u"新"_s};
        const auto outcome = commit(draft);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->updated, 1);
        QCOMPARE(outcome->unchanged, 2);
        QCOMPARE(outcome->change.articlesChanged, QList<ArticleId>{id});
        QCOMPARE(outcome->change.editionsChanged, QList<EditionId>{outcome->edition});
        const auto article = reader().article(id);
        QCOMPARE(article->paragraphs, (QStringList{u"第一段。"_s, u"改过的第二段。"_s}));
        QCOMPARE(article->tags, QStringList{u"新"_s});
        QVERIFY(article->header.bookmarked);
        QVERIFY(article->header.read);
        QCOMPARE(*reader().scrollPosition(id), 0.75);
        QCOMPARE(m_index->removed.size(), 1);
        QCOMPARE(m_index->removed[0].body, u"第一段。\n第二段。"_s);
        QCOMPARE(m_index->texts.value(m_index->removed[0].sortKey).body, u"第一段。\n改过的第二段。"_s);
    }

    void commit_titleOnly_doesNotReplaceTheText()
    {
        const auto first = commit(sampleEdition());
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[1].html.clear();
        draft.pages[0].articles[1].paragraphs.clear();
        draft.pages[0].articles[1].warnings = QStringList{u"body-not-saved"_s};
        const auto outcome = commit(draft);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->updated, 0);
        QCOMPARE(reader().article(articleId(*first, u"b"_s))->paragraphs.size(), 2);
    }

    void commit_textForATitle_fillsItIn()
    {
        EditionDraft titles = sampleEdition();
        titles.pages[0].articles[1].html.clear();
        titles.pages[0].articles[1].paragraphs.clear();
        const auto first = commit(titles);
        const auto outcome = commit(sampleEdition());
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->updated, 1);
        QCOMPARE(reader().article(articleId(*first, u"b"_s))->paragraphs.size(), 2);
    }

    void commit_changeThatIsNotIndexed_leavesTheIndexAlone()
    {
        VERIFY_DONE(commit(sampleEdition()));
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[1].copyright = u"江边报业"_s;
        QCOMPARE(commit(draft)->updated, 1);
        QCOMPARE(m_index->added, 3);
        QVERIFY(m_index->removed.isEmpty());
    }

    void commit_index_getsHeadingsAndParagraphsALineEach()
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s})});
        draft.pages[0].articles[0].title = u"两行\n标题"_s;
        draft.pages[0].articles[0].section = u"要闻"_s;
        draft.pages[0].articles[0].paragraphs = QStringList{u"一\n二"_s, u""_s, u"三"_s};
        VERIFY_DONE(commit(draft));
        const IndexedText text = m_index->texts.first();
        QCOMPARE(text.title, u"引题\n两行 标题\n\n本报记者 李四\n要闻"_s);
        QCOMPARE(text.body, u"一 二\n三"_s);
    }

    void commit_partsOneByOne_giveTheWholeInOrder()
    {
        VERIFY_DONE(commit(editionDraft({pageDraft(u"A02"_s, {u"d"_s})})));
        VERIFY_DONE(commit(editionDraft({pageDraft(u"B01"_s, {u"e"_s})})));
        VERIFY_DONE(commit(editionDraft({pageDraft(u"A01"_s, {u"b"_s})})));
        VERIFY_DONE(commit(editionDraft({pageDraft(u"A01"_s, {u"a"_s, u"b"_s, u"c"_s})})));
        const auto last = commit(editionDraft({pageDraft(u"A02"_s, {u"d"_s, u"d2"_s})}));
        QCOMPARE(last->added, 1);
        QCOMPARE(last->unchanged, 1);
        QCOMPARE(last->change.editionsChanged.size(), 1);
        QCOMPARE(layout(last->edition), u"A01:a,b,c A02:d,d2 B01:e"_s);
        QCOMPARE(reader().newspapers()->at(0).editionCount, 1);
    }

    void commit_newspaperNames_thatLookAlikeAreOne()
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s})});
        draft.newspaper = u" Cafe\u0301 报 "_s;
        VERIFY_DONE(commit(draft));
        draft.newspaper = u"Caf\u00e9 报"_s;
        QCOMPARE(commit(draft)->unchanged, 1);
        QCOMPARE(reader().newspapers()->size(), 1);
        VERIFY_DONE(reader().editionOn(u"Cafe\u0301 报"_s, draft.date));
    }

    void commit_laterPictureAndZones_areFilledInAndStay()
    {
        EditionDraft bare = sampleEdition();
        bare.assets.clear();
        bare.pages[0].picture = {};
        bare.pages[0].name.clear();
        bare.pages[0].articles[0].zones.clear();
        const auto first = commit(bare);
        const PageId page = reader().pages(first->edition)->at(0).id;
        QVERIFY(reader().pages(first->edition)->at(0).picture.isNull());
        QVERIFY(reader().article(articleId(*first, u"a"_s))->images.at(0).asset.isNull());
        const auto second = commit(sampleEdition());
        QCOMPARE(second->updated, 1); // the picture of its own
        QCOMPARE(second->change.editionsChanged.size(), 1);
        const auto complete = [&] {
            const Page now = *reader().page(page);
            return !now.picture.isNull() && now.name == u"A01版"_s && reader().zones(page)->size() == 1
                && !reader().article(articleId(*first, u"a"_s))->images.at(0).asset.isNull();
        };
        QVERIFY(complete());
        const auto third = commit(bare);
        QCOMPARE(third->unchanged, 3);
        QVERIFY(third->change.isEmpty());
        QVERIFY(complete());
    }

    void commit_withoutOriginal_keepsTheOneThatIsThere()
    {
        const auto first = commit(sampleEdition());
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[0].original = {};
        QCOMPARE(commit(draft)->unchanged, 3);
        QCOMPARE(reader().original(articleId(*first, u"a"_s))->bytes, QByteArray("<html>a</html>"));
    }

    void commit_replacedOriginal_doesNotStayBehind()
    {
        VERIFY_DONE(commit(sampleEdition()));
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[0].original.bytes = "<html>new</html>";
        QCOMPARE(commit(draft)->updated, 1);
        QCOMPARE(count(u"original"_s), 3);
    }

    void commit_articlesOfOneFile_shareTheOriginal()
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s, u"b"_s})});
        draft.pages[0].articles[1].original = draft.pages[0].articles[0].original;
        VERIFY_DONE(commit(draft));
        QCOMPARE(count(u"original"_s), 1);
    }

    void commit_articleWhosePageBecomesKnown_moves()
    {
        const auto first = commit(editionDraft({pageDraft({}, {u"a"_s, u"b"_s})}));
        const ArticleId id = articleId(*first, u"a"_s);
        VERIFY_DONE(writer().setRead(id, true));
        QCOMPARE(reader().edition(first->edition)->pageCount, 0);
        const auto second = commit(editionDraft({pageDraft(u"3"_s, {u"a"_s})}));
        QCOMPARE(second->updated, 1);
        QCOMPARE(layout(first->edition), u"3:a :b"_s);
        VERIFY_DONE(commit(editionDraft({pageDraft(u"3"_s, {u"b"_s})})));
        QCOMPARE(layout(first->edition), u"3:a,b"_s);
        QCOMPARE(reader().pages(first->edition)->at(0).unreadCount, 1);
        const auto unlabelled = commit(editionDraft({pageDraft({}, {u"a"_s, u"b"_s})}));
        QVERIFY(unlabelled->change.isEmpty());
        QCOMPARE(unlabelled->unchanged, 2);
        QCOMPARE(layout(first->edition), u"3:a,b"_s);
    }

    void commit_sameIdentityTwice_losesNeither()
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s, u"a"_s})});
        draft.pages[0].articles[1].title = u"另一篇"_s;
        QCOMPARE(commit(draft)->added, 2);
        const auto again = commit(draft);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(layout(again->edition), u"1:a,a#2"_s);
    }

    void commit_indexFails_leavesNothing()
    {
        m_index->failAt = 3;
        const auto outcome = commit(sampleEdition());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().detail, u"no more"_s);
        for (const QString &table :
             {u"newspaper"_s, u"edition"_s, u"page"_s, u"article"_s, u"asset"_s, u"segment"_s})
            QCOMPARE(count(table), 0);
        QCOMPARE(commit(sampleEdition())->added, 3);
    }

    void commit_several_areOneTransaction()
    {
        const QDate day(2026, 1, 28);
        EditionDraft next = sampleEdition(day);
        next.pages = {pageDraft(u"A03"_s, {u"d"_s})};
        const auto outcomes = writer().commit(
            QList<ReadyEdition>{makeReady(sampleEdition(day)), makeReady(next), makeReady(sampleEdition(day.addDays(1)))});
        VERIFY_DONE(outcomes);
        QCOMPARE(outcomes->size(), 3);
        QCOMPARE(m_index->flushed, 1);
        QCOMPARE(outcomes->at(0).change.editionsAdded.size(), 1);
        QCOMPARE(outcomes->at(1).edition, outcomes->at(0).edition);
        QCOMPARE(outcomes->at(1).change.editionsChanged.size(), 1);
        QCOMPARE(layout(outcomes->at(0).edition), u"A01:a,b A02:c A03:d"_s);
        QCOMPARE(outcomes->at(2).added, 3);
    }

    void commit_severalWithOneThatFails_leavesNothing()
    {
        const QDate day(2026, 1, 28);
        m_index->failAt = 5;
        const auto outcomes = writer().commit(
            QList<ReadyEdition>{makeReady(sampleEdition(day)), makeReady(sampleEdition(day.addDays(1)))});
        QCOMPARE(outcomes.error().kind, ErrorKind::Database);
        QCOMPARE(count(u"edition"_s), 0);
        m_index->texts.clear();
    }

    void commit_samePageTwiceInADraft_keepsTheOrder()
    {
        VERIFY_DONE(commit(editionDraft({pageDraft(u"1"_s, {u"a"_s, u"b"_s})})));
        const auto outcome = commit(
            editionDraft({pageDraft(u"1"_s, {u"a"_s, u"c"_s}), pageDraft(u"1"_s, {u"d"_s, u"e"_s})}));
        VERIFY_DONE(outcome);
        QCOMPARE(layout(outcome->edition), u"1:a,c,b,d,e"_s);
    }

    void commit_diskFull_saysSoAndLeavesWhatWasThere()
    {
        VERIFY_DONE(commit(sampleEdition()));
        Statement pages(*m_connection, u"PRAGMA page_count"_s);
        QCOMPARE(*pages.step(), true);
        const qint64 most = pages.integer(0) + 1;
        pages.reset();
        VERIFY_DONE(m_connection->execute(u"PRAGMA max_page_count = %1"_s.arg(most)));
        EditionDraft big = sampleEdition(QDate(2026, 1, 29));
        const Asset picture{u"image/png"_s, QByteArray(1'000'000, 'q')};
        big.pages[1].picture = ContentHash::of(picture.bytes);
        big.assets.insert(big.pages[1].picture, picture);
        QCOMPARE(commit(big).error().kind, ErrorKind::DiskFull);
        QCOMPARE(count(u"edition"_s), 1);
        VERIFY_DONE(m_connection->execute(u"PRAGMA max_page_count = 1000000"_s));
        m_index->texts.clear();
        VERIFY_DONE(commit(big));
        QCOMPARE(count(u"edition"_s), 2);
    }

    void commit_wrongDraft_isRefused_data()
    {
        QTest::addColumn<EditionDraft>("draft");
        QTest::addColumn<ErrorKind>("kind");
        EditionDraft draft = sampleEdition();
        draft.newspaper = u" "_s;
        QTest::newRow("no newspaper") << draft << ErrorKind::NoNewspaper;
        QTest::newRow("no date") << sampleEdition(QDate()) << ErrorKind::BadArgument;
        QTest::newRow("too long ago") << sampleEdition(QDate(1799, 12, 31)) << ErrorKind::BadArgument;
        QTest::newRow("far away") << sampleEdition(QDate(10000, 1, 1)) << ErrorKind::BadArgument;
        QTest::newRow("nothing in it") << editionDraft({}) << ErrorKind::BadArgument;
        QTest::newRow("no identity") << editionDraft({pageDraft(u"1"_s, {u""_s})}) << ErrorKind::BadArgument;
        draft = sampleEdition();
        draft.assets.begin()->bytes.append('x');
        QTest::newRow("wrong hash") << draft << ErrorKind::Internal;
    }

    void commit_wrongDraft_isRefused()
    {
        QFETCH(EditionDraft, draft);
        QFETCH(ErrorKind, kind);
        QCOMPARE(commit(draft).error().kind, kind);
        QCOMPARE(count(u"edition"_s), 0);
    }

    void commit_assetNobodyRefersTo_isLeftOut()
    {
        EditionDraft draft = sampleEdition();
        const Asset stray{u"image/png"_s, "stray"};
        draft.assets.insert(ContentHash::of(stray.bytes), stray);
        VERIFY_DONE(commit(draft));
        QCOMPARE(count(u"asset"_s), 1);
    }

    void sortKeys_downwards_areNewestDayFirstThenImportOrder()
    {
        VERIFY_DONE(commit(sampleEdition(QDate(2026, 1, 28))));
        VERIFY_DONE(commit(sampleEdition(QDate(1957, 7, 20))));
        VERIFY_DONE(commit(sampleEdition(QDate(2026, 1, 29))));
        EditionDraft late = editionDraft({pageDraft(u"B01"_s, {u"late"_s})}, QDate(2026, 1, 28));
        late.newspaper = u"山城早报"_s;
        VERIFY_DONE(commit(late));
        QStringList order;
        Statement article(*m_connection,
                          u"SELECT e.date || a.identity FROM article a JOIN edition e ON e.id = a.edition "
                          "ORDER BY a.sort_key DESC"_s);
        while (article.step().value_or(false))
            order << article.text(0);
        QCOMPARE(order.join(u' '),
                 u"2026-01-29a 2026-01-29b 2026-01-29c 2026-01-28a 2026-01-28b 2026-01-28c 2026-01-28late "
                 "1957-07-20a 1957-07-20b 1957-07-20c"_s);
    }

    void sortKeys_fullDay_isAnErrorAndNoWrap()
    {
        VERIFY_DONE(commit(sampleEdition()));
        VERIFY_DONE(m_connection->execute(u"UPDATE segment SET newest = (newest >> 24) << 24 WHERE "
                                          "newest = (SELECT min(sort_key) FROM article);"
                                          "UPDATE article SET sort_key = (sort_key >> 24) << 24 "
                                          "WHERE sort_key = (SELECT min(sort_key) FROM article)"_s));
        EditionDraft more = editionDraft({pageDraft(u"A02"_s, {u"more"_s})});
        QCOMPARE(commit(more).error().kind, ErrorKind::TooMany);
    }

private:
    QList<bool> savedPages(EditionId edition)
    {
        QList<bool> saved;
        const auto pages = reader().pages(edition);
        for (const Page &page : *pages)
            saved << page.saved;
        return saved;
    }

    QString file() const { return m_dir->filePath(u"library.sqlite"_s); }

    QByteArray fileBytes() const
    {
        QFile library(file());
        return library.open(QIODevice::ReadOnly) ? library.readAll() : QByteArray();
    }

    qint64 count(const QString &table)
    {
        Statement rows(*m_connection, u"SELECT count(*) FROM "_s + table);
        return rows.step().value_or(false) ? rows.integer(0) : -1;
    }

    ArticleId articleId(const CommitOutcome &outcome, const QString &identity)
    {
        Statement article(*m_connection, u"SELECT id FROM article WHERE edition = ? AND identity = ?"_s);
        return article.bind(outcome.edition).bind(identity).step().value_or(false) ? article.id<ArticleId>(0)
                                                                                   : ArticleId();
    }

    /// "A01:a,b A02:c", with orders that count from 0.
    QString layout(EditionId edition)
    {
        QStringList pages;
        const auto list = reader().pages(edition);
        for (int order = 0; const Page &page : *list) {
            QStringList articles;
            const auto headers = reader().articlesOfPage(page.id);
            for (int place = 0; const ArticleHeader &header : *headers) {
                Statement identity(*m_connection, u"SELECT identity FROM article WHERE id = ?"_s);
                static_cast<void>(identity.bind(header.id).step());
                articles << identity.text(0) + (header.order == place++ ? QString() : u"?"_s);
            }
            pages << page.label + u':' + articles.join(u',') + (page.order == order++ ? QString() : u"?"_s);
        }
        return pages.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestCommit)
#include "test_commit.moc"
