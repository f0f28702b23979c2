// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Bookmarks and what was read, while articles come and go.
class TestPersonalMarks : public CheckedLibrary
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

    void bookmark_ofAnArticleThatCameAgain_findsIt()
    {
        const auto outcome = commit(sampleEdition());
        const ArticleId id = articleId(*outcome, u"b"_s);
        const auto change = writer().addBookmark(id);
        QCOMPARE(change->bookmarksChanged, QList<ArticleId>{id});
        VERIFY_DONE(writer().setRead(id, true));
        QVERIFY(writer().addBookmark(id)->isEmpty());
        VERIFY_DONE(m_connection->execute(u"DELETE FROM segment; DELETE FROM article"_s));
        QCOMPARE(reader().bookmarks()->size(), 0);
        QCOMPARE(reader().edition(outcome->edition)->articleCount, 0);
        QCOMPARE(commit(sampleEdition())->added, 3);
        const auto bookmarks = reader().bookmarks();
        QCOMPARE(bookmarks->size(), 1);
        QCOMPARE(bookmarks->at(0).article.title, u"标题b"_s);
        QCOMPARE(bookmarks->at(0).newspaper, u"江边晚报"_s);
        QCOMPARE(bookmarks->at(0).pageLabel, u"A01"_s);
        QVERIFY(bookmarks->at(0).added.secsTo(QDateTime::currentDateTimeUtc()) < 3600);
        QCOMPARE(writer().removeBookmark(bookmarks->at(0).article.id)->bookmarksChanged.size(), 1);
        QVERIFY(writer().removeBookmark(bookmarks->at(0).article.id)->isEmpty());
    }

    void bookmark_addedAfterTheClockWentBackwards_isTheNewest()
    {
        const auto outcome = commit(sampleEdition());
        const ArticleId a = articleId(*outcome, u"a"_s);
        const ArticleId b = articleId(*outcome, u"b"_s);
        const ArticleId c = articleId(*outcome, u"c"_s);
        VERIFY_DONE(writer().addBookmark(b));
        VERIFY_DONE(m_connection->execute(u"UPDATE bookmark SET added = '2999-01-01T00:00:00.000Z'"_s));
        VERIFY_DONE(writer().addBookmark(c));
        VERIFY_DONE(writer().addBookmark(a));
        const auto bookmarks = reader().bookmarks();
        VERIFY_DONE(bookmarks);
        QList<ArticleId> order;
        for (const BookmarkEntry &entry : *bookmarks)
            order << entry.article.id;
        QCOMPARE(order, (QList<ArticleId>{a, c, b}));
    }

    void personalMarks_ofNoArticle_areRefused()
    {
        const ArticleId none(12345);
        QCOMPARE(writer().addBookmark(none).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(writer().removeBookmark(none).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(writer().setRead(none, true).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(writer().saveScrollPosition(none, 0.5).error().kind, ErrorKind::NoSuchArticle);
    }

    void setRead_backAndForth_keepsTheCounts()
    {
        const auto outcome = commit(sampleEdition());
        const ArticleId id = articleId(*outcome, u"a"_s);
        const auto unread = [&] { return reader().newspapers()->at(0).unreadCount; };
        VERIFY_DONE(writer().saveScrollPosition(id, 2.0));
        QCOMPARE(*reader().scrollPosition(id), 1.0);
        QCOMPARE(unread(), 3);
        QCOMPARE(writer().setRead(id, true)->becameRead, QList<ArticleId>{id});
        QVERIFY(writer().setRead(id, true)->isEmpty());
        QCOMPARE(unread(), 2);
        QCOMPARE(*reader().scrollPosition(id), 1.0);
        QCOMPARE(writer().setRead(id, false)->becameUnread, QList<ArticleId>{id});
        QCOMPARE(unread(), 3);
    }

    void markRead_ofAScope_answersWhatItChangedAndCanBeTakenBack()
    {
        const auto first = commit(sampleEdition(QDate(2026, 1, 27)));
        const auto second = commit(sampleEdition(QDate(2026, 1, 28)));
        const auto unread = [&] { return reader().newspapers()->at(0).unreadCount; };
        VERIFY_DONE(writer().setRead(articleId(*first, u"a"_s), true));
        const auto change = writer().markRead({first->edition, {}, {}});
        QCOMPARE(change->becameRead.size(), 2);
        QVERIFY(!change->becameRead.contains(articleId(*first, u"a"_s)));
        QCOMPARE(unread(), 3);
        QCOMPARE(writer().setRead(change->becameRead, false)->becameUnread, change->becameRead);
        QCOMPARE(unread(), 5);
        QCOMPARE(writer().markRead({{}, {}, {QDate(2026, 1, 28), QDate(2026, 1, 28)}})->becameRead.size(), 3);
        QCOMPARE(writer().markRead({{}, reader().newspapers()->at(0).id, {}})->becameRead.size(), 2);
        QCOMPARE(unread(), 0);
        QCOMPARE(writer().markRead({}).error().kind, ErrorKind::BadArgument);
        QCOMPARE(second->added, 3);
    }

    void markRead_ofAMonthOrAYear_leavesOtherDaysAndNewspapers()
    {
        for (const QDate day :
             {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 1, 31), QDate(2026, 2, 1), QDate(2027, 1, 1)})
            QVERIFY(commit(sampleEdition(day)));
        EditionDraft other = sampleEdition(QDate(2026, 1, 1));
        other.newspaper = u"渡口晚报"_s;
        QVERIFY(commit(other));
        const auto newspapers = reader().newspapers();
        const auto paper = std::ranges::find(*newspapers, u"江边晚报"_s, &Newspaper::name);
        QVERIFY(paper != newspapers->cend());
        const auto unread = [&](int year) {
            QList<int> counts;
            const auto months = reader().months(paper->id, year);
            for (const Period &month : *months)
                counts += month.unreadCount;
            return counts;
        };
        QCOMPARE(unread(2026), QList<int>({3, 6}));
        const auto january = reader().months(paper->id, 2026)->last().days();
        const auto change = writer().markRead({{}, paper->id, january});
        QCOMPARE(change->becameRead.size(), 6);
        QCOMPARE(unread(2026), QList<int>({3, 0}));
        VERIFY_DONE(writer().setRead(change->becameRead, false));
        QCOMPARE(unread(2026), QList<int>({3, 6}));
        QCOMPARE(writer().markRead({{}, paper->id, reader().years(paper->id)->at(1).days()})->becameRead.size(), 9);
        QCOMPARE(unread(2026), QList<int>({0, 0}));
        QCOMPARE(unread(2025), QList<int>({3}));
        QCOMPARE(unread(2027), QList<int>({3}));
        int left = 0;
        const auto after = reader().newspapers();
        for (const Newspaper &each : *after)
            left += each.unreadCount;
        QCOMPARE(left, 9);
    }

    void setRead_ofManyWithOneThatIsMissing_changesNone()
    {
        const auto outcome = commit(sampleEdition());
        const QList<ArticleId> ids{articleId(*outcome, u"a"_s), ArticleId(12345)};
        QCOMPARE(writer().setRead(ids, true).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(reader().newspapers()->at(0).unreadCount, 3);
    }

private:
    ArticleId articleId(const CommitOutcome &outcome, const QString &identity)
    {
        Statement article(*m_connection, u"SELECT id FROM article WHERE edition = ? AND identity = ?"_s);
        return article.bind(outcome.edition).bind(identity).step().value_or(false) ? article.id<ArticleId>(0)
                                                                                   : ArticleId();
    }
};

QTEST_GUILESS_MAIN(TestPersonalMarks)
#include "test_personalmarks.moc"
