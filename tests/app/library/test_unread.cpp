// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/unread.h"

#include <QtTest/QTest>

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestUnread : public CheckedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QVERIFY(open()); }

    void cleanup() { QCOMPARE(faultsAtTheEnd(), QStringList()); }

    void list_newestEditionFirst_inReadingOrder()
    {
        QVERIFY(commit(draft(u"河湾日报"_s, 27)));
        QVERIFY(commit(draft(u"渡口晚报"_s, 28)));
        QCOMPARE(titles(unread()),
                 QStringList({u"28 A01 早"_s,
                              u"28 A01 晚"_s,
                              u"28 A02 早"_s,
                              u"28 A02 晚"_s,
                              u"27 A01 早"_s,
                              u"27 A01 晚"_s,
                              u"27 A02 早"_s,
                              u"27 A02 晚"_s}));
        const UnreadEntry first = unread().first();
        QCOMPARE(first.newspaper, u"渡口晚报"_s);
        QCOMPARE(first.date, QDate(2026, 1, 28));
        QCOMPARE(first.pageLabel, u"A01"_s);
    }

    void list_inParts_isTheWholeList_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 2, 3, 5, 12, 13})
            QTest::addRow("%d at once", most) << most;
    }

    void list_inParts_isTheWholeList()
    {
        QFETCH(int, most);
        for (const int day : {26, 27, 28})
            QVERIFY(commit(draft(u"河湾日报"_s, day)));
        QVERIFY(commit(draft(u"渡口晚报"_s, 27)));
        QList<UnreadEntry> all;
        for (QList<UnreadEntry> part = unread({}, most); !part.isEmpty();
             part = unread(all.last().place(), most))
            all += part;
        QCOMPARE(titles(all), titles(unread({}, 100)));
        QCOMPARE(all.size(), 16);
    }

    void read_leavesTheList_andUnreadComesBack()
    {
        const auto outcome = commit(draft(u"河湾日报"_s, 27));
        QVERIFY(outcome);
        const ArticleId second = unread().at(1).article.id;
        const UnreadPlace place = unread().at(1).place();
        QVERIFY(writer().setRead(second, true));
        QCOMPARE(titles(unread()), QStringList({u"27 A01 早"_s, u"27 A02 早"_s, u"27 A02 晚"_s}));
        // The place of one that was read meanwhile is a place still.
        QCOMPARE(titles(unread(place)), QStringList({u"27 A02 早"_s, u"27 A02 晚"_s}));
        QVERIFY(writer().markRead({outcome->edition, {}, {}}));
        QVERIFY(unread().isEmpty());
        QVERIFY(writer().setRead(second, false));
        QCOMPARE(titles(unread()), QStringList({u"27 A01 晚"_s}));
    }

    void list_walksAlongTheIndexOfWhatIsUnread()
    {
        QVERIFY(commit(draft(u"河湾日报"_s, 27)));
        QVERIFY(!unread(unread().first().place()).isEmpty());
        int walks = 0;
        const QStringList used = m_connection->preparedSql();
        for (const QString &sql : used) {
            if (!sql.contains(u"read_count < e.article_count"_s) && !sql.contains(u"p.label, p.ord"_s))
                continue;
            QStringList steps;
            for (int values = 0; values < 8 && steps.isEmpty(); ++values) {
                Statement explain(*m_connection, u"EXPLAIN QUERY PLAN "_s + sql);
                for (int i = 0; i < values; ++i)
                    explain.bind(1);
                while (explain.step().value_or(false))
                    steps << explain.text(3);
            }
            const QString plan = steps.join(u'\n');
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
            if (sql.contains(u"FROM edition"_s))
                walks += plan.contains(u"edition_unread"_s) ? 1 : 0;
            else
                QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
        }
        QCOMPARE(walks, 2);
    }

private:
    static EditionDraft draft(const QString &newspaper, int day)
    {
        EditionDraft made;
        made.newspaper = newspaper;
        made.date = QDate(2026, 1, day);
        for (const QString &label : {u"A01"_s, u"A02"_s}) {
            PageDraft page;
            page.label = label;
            for (const QString &title : {u"早"_s, u"晚"_s}) {
                ArticleDraft article;
                article.title = QString::number(day) + u' ' + label + u' ' + title;
                article.identity = newspaper + article.title;
                article.paragraphs = QStringList{article.identity};
                article.html = u"<p>"_s + article.identity + u"</p>"_s;
                page.articles += article;
            }
            made.pages += page;
        }
        return made;
    }

    QList<UnreadEntry> unread(const UnreadPlace &after = {}, int most = 100)
    {
        return reader().unread(after, most).value_or(QList<UnreadEntry>());
    }

    static QStringList titles(const QList<UnreadEntry> &entries)
    {
        QStringList found;
        for (const UnreadEntry &entry : entries)
            found << entry.article.title;
        return found;
    }
};

QTEST_GUILESS_MAIN(TestUnread)
#include "test_unread.moc"
