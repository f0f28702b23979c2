// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"
#include "library/librarywriter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Sentences of its own for each `seed`.
QStringList longText(uint seed, int sentences = 20)
{
    QStringList paragraphs;
    for (int i = 0; i < sentences; ++i) {
        QString sentence;
        for (int character = 0; character < 30; ++character) {
            seed = seed * 1664525U + 1013904223U;
            sentence += QChar(0x4E00 + (seed >> 16U) % 3000);
        }
        paragraphs << sentence + u'。';
    }
    return paragraphs;
}

} // namespace

/// Reprints 转载 across newspapers.
class TestReprints : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        m_connection.emplace(*library->connectForWriting());
        m_index = std::make_unique<RecordingIndex>();
    }

    void cleanup() { m_connection.reset(); }

    void reprint_withOtherHeadlineCutAddedAndDateline_isFound()
    {
        const ArticleId first = import(u"山城日报"_s, longText(1), u"原来的标题"_s);
        QStringList edited = longText(1);
        edited.removeAt(7);
        edited.removeAt(12);
        edited.prepend(u"本报讯 据新华社北京1月28日电"_s);
        edited << longText(99, 2);
        const ArticleId second = import(u"江边晚报"_s, edited, u"改过的标题"_s, QDate(2026, 1, 29));
        import(u"江边晚报"_s, longText(2), u"别的文章"_s);
        const auto reprints = reader().reprints(first);
        VERIFY_DONE(reprints);
        QCOMPARE(reprints->size(), 1);
        const Reprint &reprint = reprints->first();
        QCOMPARE(reprint.article.id, second);
        QCOMPARE(reprint.article.title, u"改过的标题"_s);
        QCOMPARE(reprint.newspaper, u"江边晚报"_s);
        QCOMPARE(reprint.date, QDate(2026, 1, 29));
        QCOMPARE(reprint.pageLabel, u"01"_s);
        QVERIFY(reprint.likeness > 0.6 && reprint.likeness < 1);
        QCOMPARE(reader().reprints(second)->first().article.id, first);
    }

    void reprints_likestFirst_ofOtherNewspapersOnly()
    {
        const ArticleId wanted = import(u"甲报"_s, longText(1));
        QStringList cut = longText(1);
        cut.resize(14);
        const ArticleId shorter = import(u"乙报"_s, cut);
        const ArticleId whole = import(u"丙报"_s, longText(1));
        import(u"甲报"_s, longText(1), u"同报次日又登"_s, QDate(2026, 1, 29));
        const auto reprints = *reader().reprints(wanted);
        QCOMPARE(reprints.size(), 2);
        QCOMPARE(reprints.at(0).article.id, whole);
        QCOMPARE(reprints.at(0).likeness, 1.0);
        QCOMPARE(reprints.at(1).article.id, shorter);
    }

    void excerpt_isAReprint()
    {
        // Found by chance, which grows with what the two share: four of ten sentences are a hard case.
        int found = 0;
        for (uint seed = 1; seed <= 10; ++seed) {
            const ArticleId whole = import(u"甲报"_s, longText(seed, 30));
            import(u"乙报"_s, longText(seed, 30).mid(3, 12));
            const auto reprints = *reader().reprints(whole);
            for (const Reprint &reprint : reprints) {
                QVERIFY(reprint.likeness < 0.5);
                ++found;
            }
        }
        QVERIFY2(found >= 6, qPrintable(QString::number(found)));
    }

    void articlesWithOneBoilerplate_areNoReprints()
    {
        const QStringList notice = longText(7, 2);
        const ArticleId one = import(u"甲报"_s, notice + longText(1, 12));
        import(u"乙报"_s, notice + longText(2, 12));
        QVERIFY(reader().reprints(one)->isEmpty());
    }

    void shortNotices_areNoReprints()
    {
        const QStringList notice = longText(7, 2);
        const ArticleId one = import(u"甲报"_s, notice);
        import(u"乙报"_s, notice);
        QVERIFY(reader().reprints(one)->isEmpty());
    }

    void sameNotice_inEveryIssue_hidesNoNeighbourInTime()
    {
        const QStringList notice = longText(7, 6);
        const QDate day(2026, 1, 28);
        const ArticleId wanted = import(u"甲报"_s, notice, u"公益广告"_s, day);
        const ArticleId near = import(u"丙报"_s, notice, u"公益广告"_s, day.addDays(1));
        for (int i = 1; i <= 300; ++i)
            import(u"乙报"_s, notice, u"公益广告"_s, day.addDays(-i));
        const auto reprints = *reader().reprints(wanted);
        QCOMPARE(reprints.size(), 30);
        QVERIFY(std::any_of(reprints.cbegin(), reprints.cend(), [near](const Reprint &reprint) {
            return reprint.article.id == near;
        }));
    }

    void changedReprint_isForgottenAndFoundAnew()
    {
        const ArticleId wanted = import(u"甲报"_s, longText(1));
        import(u"乙报"_s, longText(1));
        QCOMPARE(reader().reprints(wanted)->size(), 1);
        import(u"乙报"_s, longText(2));
        QVERIFY(reader().reprints(wanted)->isEmpty());
        import(u"乙报"_s, longText(1));
        QCOMPARE(reader().reprints(wanted)->size(), 1);
    }

    void removedReprint_isGone()
    {
        const ArticleId wanted = import(u"甲报"_s, longText(1));
        import(u"乙报"_s, longText(1));
        VERIFY_DONE(m_connection->execute(u"DELETE FROM newspaper WHERE name = '乙报'"_s));
        QVERIFY(reader().reprints(wanted)->isEmpty());
    }

    void noArticle_isAnError()
    {
        QCOMPARE(reader().reprints(ArticleId(99)).error().kind, ErrorKind::NoSuchArticle);
    }

    void query_looksAtNoMoreThanItsKeys()
    {
        const ArticleId wanted = import(u"甲报"_s, longText(1));
        VERIFY_DONE(reader().reprints(wanted));
        for (const QString &sql : m_connection->preparedSql()) {
            if (!sql.contains("fingerprint"_L1) || !sql.startsWith("SELECT"_L1))
                continue;
            Statement plan(*m_connection, u"EXPLAIN QUERY PLAN "_s + sql);
            for (qsizetype i = sql.count(u'?'); i > 0; --i)
                plan.bind(1);
            auto row = plan.step();
            for (; row && *row; row = plan.step()) {
                const QString step = plan.text(3);
                QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(step + sql));
                QVERIFY2(!step.startsWith("SCAN"_L1) || step == "SCAN f"_L1, qPrintable(step + sql));
            }
            VERIFY_DONE(row);
        }
    }

private:
    ArticleId import(const QString &newspaper,
                     const QStringList &paragraphs,
                     const QString &title = u"标题"_s,
                     QDate date = QDate(2026, 1, 28))
    {
        EditionDraft draft = editionDraft({pageDraft(u"01"_s, {})}, date);
        draft.newspaper = newspaper;
        ArticleDraft article = articleDraft(title, title);
        article.paragraphs = paragraphs;
        draft.pages[0].articles << article;
        const auto outcome = LibraryWriter(*m_connection, *m_index).commit(draft);
        return outcome ? reader().articlesOfEdition(outcome->edition)->last().id : ArticleId();
    }

    LibraryReader reader() { return LibraryReader(*m_connection); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    std::unique_ptr<RecordingIndex> m_index;
};

QTEST_GUILESS_MAIN(TestReprints)
#include "test_reprints.moc"
