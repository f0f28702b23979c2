// SPDX-License-Identifier: GPL-3.0-or-later
// How a ReadingSession names what it opens when the script of texts is chosen.
#include "ui/reader/placetitle.h"
#include "ui/reader/readingsession.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/app/reading/samplelibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestReadingNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_isNamedAsItIsShownAndKeptAsPrinted();
    void article_isTitledAsItIsShownAndKeptAsPrinted();
    void names_changed_areToldAndNothingIsOpened();
    void names_changedWhileAnArticleIsOnItsWay_areItsNamesInTheEnd();
    void articleReadAhead_isNamedAsItIsShown();
    void place_isTitledAsItIsShown();

private:
    void setTraditional();
    void openFront();
    [[nodiscard]] PageState page() const { return m_pages->last().first().value<PageState>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<QSignalSpy> m_pages;
    std::unique_ptr<QSignalSpy> m_articles;
    std::unique_ptr<QSignalSpy> m_named;
    EditionId m_edition;
};

void TestReadingNames::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto backend = Backend::open(m_folder->filePath(u"library"_s), Backend::Missing::Create);
    QVERIFY(backend);
    m_backend = *backend;
    const auto outcome =
        m_backend->write([](LibraryWriter &writer) { return writer.commit(sampleDraft()); }).result();
    QVERIFY(outcome);
    m_edition = outcome->edition;
    m_session = std::make_unique<ReadingSession>(m_backend);
    m_pages = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::pageOpened);
    m_articles = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::articleOpened);
    m_named = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::namesRenewed);
}

void TestReadingNames::cleanup()
{
    m_session.reset();
    m_backend.reset();
}

void TestReadingNames::setTraditional()
{
    ShownTexts texts;
    texts.general = {{Script::Traditional, {}, false}, QuoteMarks::Corners};
    m_backend->setShownTexts(texts);
}

void TestReadingNames::openFront()
{
    m_session->openEdition(m_edition);
    QTRY_COMPARE(m_session->edition(), m_edition);
}

void TestReadingNames::page_isNamedAsItIsShownAndKeptAsPrinted()
{
    setTraditional();
    openFront();
    QCOMPARE(page().name, u"要聞"_s);
    QCOMPARE(page().page.name, u"要闻"_s);
    QCOMPARE(page().pages.first().name, u"要聞"_s);
    QCOMPARE(page().articles.first().title, u"舊報紙怎樣<讀>出新味道"_s);
    QCOMPARE(page().articles.first().kicker, u"讀報·引題"_s);
    QCOMPARE(page().edition.newspaperName, u"报架日报"_s);
}

void TestReadingNames::article_isTitledAsItIsShownAndKeptAsPrinted()
{
    setTraditional();
    openFront();
    m_session->openNextArticle();
    QTRY_VERIFY(!m_articles->isEmpty());
    const auto state = m_articles->last().first().value<ArticleState>();
    QCOMPARE(state.title, u"舊報紙怎樣<讀>出新味道"_s);
    QCOMPARE(state.article.header.title, u"旧报纸怎样<读>出新味道"_s);
    QCOMPARE(state.article.paragraphs.first(), u"本报讯 报架今天装好了第一份报纸。"_s);
}

void TestReadingNames::names_changed_areToldAndNothingIsOpened()
{
    openFront();
    m_session->openNextArticle();
    QTRY_VERIFY(!m_articles->isEmpty());
    const auto pages = m_pages->size();
    setTraditional();
    m_session->renewNames();
    QTRY_COMPARE(m_named->size(), 1);
    const auto state = m_named->last().first().value<PageState>();
    QCOMPARE(state.name, u"要聞"_s);
    QCOMPARE(state.articles.first().title, u"舊報紙怎樣<讀>出新味道"_s);
    QCOMPARE(m_named->last().at(1).toString(), u"舊報紙怎樣<讀>出新味道"_s);
    QCOMPARE(m_pages->size(), pages);
    QCOMPARE(m_articles->size(), 1);
    QVERIFY(m_session->canGoBack());
    QVERIFY(!m_session->canGoForward());

    m_backend->setShownTexts({});
    m_session->renewNames();
    QTRY_COMPARE(m_named->size(), 2);
    QCOMPARE(m_named->last().at(1).toString(), u"旧报纸怎样<读>出新味道"_s);
}

void TestReadingNames::names_changedWhileAnArticleIsOnItsWay_areItsNamesInTheEnd()
{
    openFront();
    m_session->openNextArticle();
    setTraditional();
    m_session->renewNames();
    QTRY_VERIFY(!m_named->isEmpty() && m_named->last().at(1).toString() == u"舊報紙怎樣<讀>出新味道"_s);
    QCOMPARE(m_articles->size(), 1);
}

void TestReadingNames::articleReadAhead_isNamedAsItIsShown()
{
    openFront();
    QSignalSpy ahead(m_session.get(), &ReadingSession::aheadRead);
    m_session->readAhead();
    QTRY_VERIFY(!ahead.isEmpty());
    // What was read ahead before is named otherwise.
    setTraditional();
    ahead.clear();
    m_session->renewNames();
    QTRY_VERIFY(!ahead.isEmpty());
    m_session->openNextArticle();
    QCOMPARE(m_articles->size(), 1); // it was there
    QCOMPARE(m_articles->last().first().value<ArticleState>().title, u"舊報紙怎樣<讀>出新味道"_s);
}

void TestReadingNames::place_isTitledAsItIsShown()
{
    setTraditional();
    openFront();
    m_session->openNextArticle();
    QTRY_VERIFY(!m_articles->isEmpty());
    const auto titles =
        m_backend
            ->read([article = m_session->article(), page = m_session->page(), names = m_backend->names()](
                       LibraryReader &reader) -> Result<QList<PlaceTitle>> {
                return QList{placeTitle(reader, ContentUrl::ofArticle(article), names),
                             placeTitle(reader, ContentUrl::ofPageFront(page), names)};
            })
            .result();
    QVERIFY(titles);
    QCOMPARE(titles->at(0).title, u"舊報紙怎樣<讀>出新味道"_s);
    QVERIFY(titles->at(0).detail.contains(u"报架日报"_s));
    QVERIFY(titles->at(1).detail.endsWith(u"要聞"_s));
}

QTEST_GUILESS_MAIN(TestReadingNames)
#include "test_readingnames.moc"
