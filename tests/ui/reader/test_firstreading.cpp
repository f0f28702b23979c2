// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/firstreading.h"

#include <QtTest/QTest>

#include "tests/app/reading/samplelibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What a window shows first.
class TestFirstReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastArticle_isReadWithItsPageAndPosition();
    void lastPage_withoutAnArticle_isItsFront();
    void nothingRead_isTheFrontOfTheNewestEdition();
    void newspaper_ofArticleAndFront_isTheOneOfTheEdition();
    void whatIsGone_isTheNextBest();
    void emptyLibrary_isNothing();

private:
    std::unique_ptr<SampleLibrary> m_sample;
};

void TestFirstReading::init()
{
    m_sample = std::make_unique<SampleLibrary>(sampleDraft());
    QVERIFY(m_sample->isValid());
    EditionDraft newer = sampleDraft();
    newer.date = newer.date.addDays(1);
    QVERIFY(m_sample->writer().commit(newer));
}

void TestFirstReading::lastArticle_isReadWithItsPageAndPosition()
{
    const ArticleHeader last = m_sample->articles().last();
    QVERIFY(m_sample->writer().saveScrollPosition(last.id, 0.25));
    const auto first = readFirst(m_sample->reader(), last.id, m_sample->pages().first().id);
    QVERIFY(first);
    QVERIFY(first->url() == ContentUrl::ofArticle(last.id));
    QCOMPARE(first->position(), 0.25);
    QCOMPARE(first->article->page.page.id, last.page);
}

void TestFirstReading::lastPage_withoutAnArticle_isItsFront()
{
    const PageId page = m_sample->pages().last().id;
    const auto first = readFirst(m_sample->reader(), {}, page);
    QVERIFY(first);
    QVERIFY(first->url() == ContentUrl::ofPageFront(page));
    QCOMPARE(first->position(), 0.0);
}

void TestFirstReading::nothingRead_isTheFrontOfTheNewestEdition()
{
    const auto first = readFirst(m_sample->reader(), {}, {});
    QVERIFY(first && first->front);
    QCOMPARE(first->front->edition.date, sampleDraft().date.addDays(1));
    QCOMPARE(first->front->page.label, u"001"_s);
}

void TestFirstReading::newspaper_ofArticleAndFront_isTheOneOfTheEdition()
{
    const auto front = readFirst(m_sample->reader(), {}, m_sample->pages().last().id);
    QVERIFY(front);
    QCOMPARE(front->newspaper(), sampleDraft().newspaper);
    const auto articles = m_sample->reader().articlesOfPage(m_sample->pages().first().id);
    QVERIFY(articles && !articles->isEmpty());
    const auto article = readFirst(m_sample->reader(), articles->first().id, {});
    QVERIFY(article && article->article);
    QCOMPARE(article->newspaper(), sampleDraft().newspaper);
}

void TestFirstReading::whatIsGone_isTheNextBest()
{
    const PageId page = m_sample->pages().last().id;
    const auto onPage = readFirst(m_sample->reader(), ArticleId(9999), page);
    QVERIFY(onPage);
    QVERIFY(onPage->url() == ContentUrl::ofPageFront(page));
    const auto newest = readFirst(m_sample->reader(), ArticleId(9999), PageId(9999));
    QVERIFY(newest && newest->front);
    QCOMPARE(newest->front->edition.date, sampleDraft().date.addDays(1));
}

void TestFirstReading::emptyLibrary_isNothing()
{
    QTemporaryDir folder;
    const auto library = Library::open(folder.path());
    QVERIFY(library);
    auto connection = library->connectForReading();
    QVERIFY(connection);
    LibraryReader reader(*connection);
    const auto first = readFirst(reader, ArticleId(1), PageId(1));
    QVERIFY(first);
    QVERIFY(!first->url());
    QCOMPARE(first->newspaper(), QString());
}

QTEST_GUILESS_MAIN(TestFirstReading)
#include "test_firstreading.moc"
