// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingsession.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/app/reading/samplelibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestReadingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openEdition_showsTheFrontOfItsFirstPage();
    void openArticle_tellsPageThenArticle();
    void openArticle_onThePageShown_tellsNoPageAgain();
    void openArticle_teaser_leadsToItsArticle();
    void openArticle_unknown_fails();
    void nextArticle_walksAcrossPagesAndEditions();
    void previousArticle_walksBackIntoTheEditionBefore();
    void pagesAndEditions_areWalkedBothWays();
    void readOn_passesOverWhatWasRead();
    void readOn_atTheEndOfAPage_opensTheNextFront();
    void article_isReadOnceItIsOpen();
    void bookmark_isToggledAndTold();
    void bookmark_withoutAnArticle_doesNothing();
    void history_goesBackAndForward();
    void position_isKeptForTheNextTime();
    void resume_goesOnWhereThatHistoryStands();
    void resume_ofWhatIsGone_showsAFront();
    void backAndForward_goToWhereEachPlaceWasLeft();
    void staleAnswers_areDropped();
    void refresh_readsThePageAnew();
    void readAhead_neighbours_areOpenedAtOnce();
    void readAhead_ofAnotherPage_isNotTakenWithoutIt();
    void readAhead_afterAChange_isForgotten();

private:
    /// Commits `draft` and returns its edition.
    [[nodiscard]] EditionId commit(const EditionDraft &draft);
    /// The article with this title in the edition.
    [[nodiscard]] ArticleId titled(EditionId edition, const QString &title);
    void openArticle(ArticleId id);
    void openFront(EditionId id);

    /// Reads ahead and waits until it is there.
    QList<ContentUrl> readAhead();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<QSignalSpy> m_pages;
    std::unique_ptr<QSignalSpy> m_articles;
    std::unique_ptr<QSignalSpy> m_fronts;
    EditionId m_older; ///< 2026-01-28
    EditionId m_newer; ///< 2026-01-29, with the same articles
};

void TestReadingSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto backend = Backend::open(m_folder->filePath(u"报 库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    m_backend = *backend;
    m_older = commit(sampleDraft());
    EditionDraft newer = sampleDraft();
    newer.date = newer.date.addDays(1);
    m_newer = commit(newer);
    QVERIFY(m_older.isValid() && m_newer.isValid());
    m_session = std::make_unique<ReadingSession>(m_backend);
    m_pages = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::pageOpened);
    m_articles = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::articleOpened);
    m_fronts = std::make_unique<QSignalSpy>(m_session.get(), &ReadingSession::frontOpened);
}

void TestReadingSession::cleanup()
{
    m_session.reset();
    m_backend.reset();
}

EditionId TestReadingSession::commit(const EditionDraft &draft)
{
    const auto outcome =
        m_backend->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result();
    return outcome ? outcome->edition : EditionId();
}

ArticleId TestReadingSession::titled(EditionId edition, const QString &title)
{
    const auto articles =
        m_backend->read([edition](LibraryReader &reader) { return reader.articlesOfEdition(edition); })
            .result();
    for (const ArticleHeader &header : articles.value_or(QList<ArticleHeader>())) {
        if (header.title == title)
            return header.id;
    }
    return {};
}

void TestReadingSession::openArticle(ArticleId id)
{
    QVERIFY(id.isValid());
    m_session->openArticle(id);
    QTRY_COMPARE(m_session->article(), id);
}

void TestReadingSession::openFront(EditionId id)
{
    const auto before = m_fronts->size();
    m_session->openEdition(id);
    QTRY_COMPARE(m_fronts->size(), before + 1);
}

void TestReadingSession::openEdition_showsTheFrontOfItsFirstPage()
{
    openFront(m_older);
    QCOMPARE(m_session->edition(), m_older);
    QVERIFY(m_session->newspaper().isValid());
    QVERIFY(!m_session->article().isValid());
    QCOMPARE(m_pages->size(), 1);
    const auto state = m_pages->first().first().value<PageState>();
    QCOMPARE(state.page.label, u"001"_s);
    QCOMPARE(state.pages.size(), 2);
    QCOMPARE(state.articles.size(), 3);
    QCOMPARE(state.edition.newspaperName, u"报架日报"_s);
    QCOMPARE(m_fronts->first().first().value<PageId>(), state.page.id);
    QCOMPARE(m_articles->size(), 0);
}

void TestReadingSession::openArticle_tellsPageThenArticle()
{
    QStringList order;
    connect(m_session.get(), &ReadingSession::pageOpened, this, [&order] { order << u"page"_s; });
    connect(m_session.get(), &ReadingSession::articleOpened, this, [&order] { order << u"article"_s; });
    openArticle(titled(m_older, u"第四篇"_s));
    QCOMPARE(order, QStringList({u"page"_s, u"article"_s}));
    const auto state = m_articles->first().first().value<ArticleState>();
    QCOMPARE(state.article.pageLabel, u"002"_s);
    QCOMPARE(state.neighbours.articleNumber, 1);
    QCOMPARE(state.neighbours.articlesOnPage, 1);
    QCOMPARE(state.position, 0.0);
}

void TestReadingSession::openArticle_onThePageShown_tellsNoPageAgain()
{
    openArticle(titled(m_older, u"第二篇"_s));
    openArticle(titled(m_older, u"第三篇"_s));
    QCOMPARE(m_pages->size(), 1);
    QCOMPARE(m_articles->size(), 2);
}

void TestReadingSession::openArticle_teaser_leadsToItsArticle()
{
    EditionDraft draft = sampleDraft();
    const ArticleDraft aim = draft.pages.last().articles.last();
    ArticleDraft teaser;
    teaser.identity = u"teaser/1"_s;
    teaser.kind = ArticleKind::Teaser;
    teaser.title = u"看后面"_s;
    teaser.pointsTo.identity = aim.identity;
    draft.pages.first().articles << teaser;
    QCOMPARE(commit(draft), m_older);
    const ArticleId id = titled(m_older, u"看后面"_s);
    m_session->openArticle(id);
    QTRY_COMPARE(m_session->article(), titled(m_older, aim.title));
    QTRY_VERIFY(m_backend->read([id](LibraryReader &reader) { return reader.article(id); }).result()->header.read);
}

void TestReadingSession::openArticle_unknown_fails()
{
    openArticle(titled(m_older, u"第二篇"_s));
    QSignalSpy failed(m_session.get(), &ReadingSession::failed);
    m_session->openArticle(ArticleId(99999));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NoSuchArticle);
    QCOMPARE(m_session->article(), titled(m_older, u"第二篇"_s));
}

void TestReadingSession::nextArticle_walksAcrossPagesAndEditions()
{
    openArticle(titled(m_older, u"第三篇"_s));
    m_session->openNextArticle();
    QTRY_COMPARE(m_session->article(), titled(m_older, u"第四篇"_s));
    m_session->openNextArticle();
    QTRY_COMPARE(m_session->edition(), m_newer);
    QTRY_COMPARE(m_fronts->size(), 1);
    // On a front, the next article is the first of the page.
    m_session->openNextArticle();
    QTRY_COMPARE(m_session->article(), titled(m_newer, u"旧报纸怎样<读>出新味道"_s));
}

void TestReadingSession::previousArticle_walksBackIntoTheEditionBefore()
{
    openArticle(titled(m_newer, u"第二篇"_s));
    m_session->openPreviousArticle();
    QTRY_COMPARE(m_session->article(), titled(m_newer, u"旧报纸怎样<读>出新味道"_s));
    m_session->openPreviousArticle();
    QTRY_COMPARE(m_session->edition(), m_older);
}

void TestReadingSession::pagesAndEditions_areWalkedBothWays()
{
    openFront(m_older);
    const PageId first = m_session->page();
    m_session->openNextPage();
    QTRY_VERIFY(m_session->page() != first);
    m_session->openPreviousPage();
    QTRY_COMPARE(m_session->page(), first);
    m_session->openNextEdition();
    QTRY_COMPARE(m_session->edition(), m_newer);
    m_session->openPreviousEdition();
    QTRY_COMPARE(m_session->edition(), m_older);
    // There is nothing before: nothing happens.
    QSignalSpy failed(m_session.get(), &ReadingSession::failed);
    m_session->openPreviousEdition();
    m_session->openPreviousPage();
    QCoreApplication::processEvents();
    QCOMPARE(m_session->page(), first);
    QCOMPARE(failed.size(), 0);
}

void TestReadingSession::readOn_passesOverWhatWasRead()
{
    const ArticleId second = titled(m_older, u"第二篇"_s);
    QVERIFY(
        m_backend->write([second](LibraryWriter &writer) { return writer.setRead(second, true); }).result());
    openFront(m_older);
    m_session->readOn();
    QTRY_COMPARE(m_session->article(), titled(m_older, u"旧报纸怎样<读>出新味道"_s));
    m_session->readOn();
    QTRY_COMPARE(m_session->article(), titled(m_older, u"第三篇"_s));
}

void TestReadingSession::readOn_atTheEndOfAPage_opensTheNextFront()
{
    openArticle(titled(m_older, u"第三篇"_s));
    const PageId first = m_session->page();
    m_session->readOn();
    QTRY_VERIFY(m_session->page() != first);
    QVERIFY(!m_session->article().isValid());
    m_session->readOn();
    QTRY_COMPARE(m_session->article(), titled(m_older, u"第四篇"_s));
    m_session->readOn();
    QTRY_COMPARE(m_session->edition(), m_newer);
}

void TestReadingSession::article_isReadOnceItIsOpen()
{
    QSignalSpy changed(m_session.get(), &ReadingSession::changed);
    const ArticleId id = titled(m_older, u"第二篇"_s);
    openArticle(id);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<LibraryChange>().becameRead, QList<ArticleId>{id});
    openArticle(titled(m_older, u"第三篇"_s));
    QTRY_COMPARE(changed.size(), 2);
    openArticle(id);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_articles->last().first().value<ArticleState>().article.header.read);
}

void TestReadingSession::bookmark_isToggledAndTold()
{
    const ArticleId id = titled(m_older, u"第二篇"_s);
    openArticle(id);
    QSignalSpy bookmarked(m_session.get(), &ReadingSession::bookmarkChanged);
    m_session->toggleBookmark();
    QTRY_COMPARE(bookmarked.size(), 1);
    QCOMPARE(bookmarked.last().at(0).value<ArticleId>(), id);
    QCOMPARE(bookmarked.last().at(1).toBool(), true);
    m_session->toggleBookmark();
    QTRY_COMPARE(bookmarked.size(), 2);
    QCOMPARE(bookmarked.last().at(1).toBool(), false);
    const auto kept = m_backend->read([](LibraryReader &reader) { return reader.bookmarks(); }).result();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 0);
}

void TestReadingSession::bookmark_withoutAnArticle_doesNothing()
{
    openFront(m_older);
    QSignalSpy bookmarked(m_session.get(), &ReadingSession::bookmarkChanged);
    QSignalSpy failed(m_session.get(), &ReadingSession::failed);
    m_session->toggleBookmark();
    QCoreApplication::processEvents();
    QCOMPARE(bookmarked.size() + failed.size(), 0);
}

void TestReadingSession::history_goesBackAndForward()
{
    openFront(m_older);
    QVERIFY(!m_session->canGoBack());
    const ArticleId second = titled(m_older, u"第二篇"_s);
    const ArticleId fourth = titled(m_older, u"第四篇"_s);
    openArticle(second);
    openArticle(fourth);
    QVERIFY(m_session->canGoBack());
    QVERIFY(!m_session->canGoForward());
    m_session->goBack();
    QTRY_COMPARE(m_session->article(), second);
    QVERIFY(m_session->canGoForward());
    m_session->goBack();
    QTRY_VERIFY(!m_session->article().isValid());
    QVERIFY(!m_session->canGoBack());
    m_session->goForward();
    QTRY_COMPARE(m_session->article(), second);
    m_session->goForward();
    QTRY_COMPARE(m_session->article(), fourth);
    QVERIFY(!m_session->canGoForward());
    m_session->goForward();
    QCOMPARE(m_session->article(), fourth);
}

void TestReadingSession::position_isKeptForTheNextTime()
{
    const ArticleId id = titled(m_older, u"第二篇"_s);
    openArticle(id);
    m_session->rememberPosition(0.375);
    // There is one writer: when this is answered, the position is written.
    QVERIFY(m_backend->write([](LibraryWriter &) { return Result<void>(); }).result());
    openArticle(titled(m_older, u"第三篇"_s));
    openArticle(id);
    QTRY_COMPARE(m_articles->last().first().value<ArticleState>().position, 0.375);
}

void TestReadingSession::resume_goesOnWhereThatHistoryStands()
{
    const ArticleId first = titled(m_older, u"第二篇"_s);
    const ArticleId fourth = titled(m_newer, u"第四篇"_s);
    openArticle(first);
    History other;
    other.visit(ContentUrl::ofArticle(first));
    other.visit(ContentUrl::ofArticle(fourth));
    other.setPosition(0.5);
    m_session->resume(other);
    QTRY_COMPARE(m_session->article(), fourth);
    QCOMPARE(m_articles->last().first().value<ArticleState>().position, 0.5);
    QCOMPARE(m_session->edition(), m_newer);
    QVERIFY(m_session->canGoBack() && !m_session->canGoForward());
    QCOMPARE(m_session->history(), other);
}

void TestReadingSession::resume_ofWhatIsGone_showsAFront()
{
    History gone;
    gone.visit(ContentUrl::ofArticle(titled(m_older, u"第二篇"_s)));
    gone.visit(ContentUrl::ofArticle(ArticleId(99999)));
    QSignalSpy failed(m_session.get(), &ReadingSession::failed);
    m_session->resume(gone);
    QTRY_COMPARE(m_fronts->size(), 1);
    QCOMPARE(m_session->edition(), m_newer);
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_session->history().current()->url, ContentUrl::ofPageFront(m_session->page()));
    QVERIFY(m_session->canGoBack());
}

void TestReadingSession::backAndForward_goToWhereEachPlaceWasLeft()
{
    openFront(m_older);
    m_session->rememberPosition(0.75);
    openArticle(titled(m_older, u"第二篇"_s));
    QCOMPARE(m_session->position(), 0.0);
    m_session->rememberPosition(0.25);
    m_session->goBack();
    QTRY_COMPARE(m_fronts->size(), 2);
    QCOMPARE(m_session->position(), 0.75);
    m_session->goForward();
    QTRY_COMPARE(m_articles->size(), 2);
    QCOMPARE(m_articles->last().first().value<ArticleState>().position, 0.25);
}

void TestReadingSession::staleAnswers_areDropped()
{
    const ArticleId last = titled(m_newer, u"第三篇"_s);
    for (int i = 0; i < 20; ++i) {
        m_session->openArticle(titled(m_older, u"第四篇"_s));
        m_session->openEdition(m_older);
    }
    m_session->openArticle(last);
    QTRY_COMPARE(m_session->article(), last);
    // Whatever else was asked for has been answered after this.
    QVERIFY(m_backend->read([](LibraryReader &reader) { return reader.newspapers(); }).result());
    QCoreApplication::processEvents();
    QCOMPARE(m_session->article(), last);
    QCOMPARE(m_articles->last().first().value<ArticleState>().article.header.id, last);
    QCOMPARE(m_fronts->size(), 0);
}

void TestReadingSession::refresh_readsThePageAnew()
{
    const ArticleId id = titled(m_older, u"第四篇"_s);
    openArticle(id);
    EditionDraft more = sampleDraft();
    ArticleDraft fresh = more.pages[1].articles.first();
    fresh.identity = u"5"_s;
    fresh.title = u"第五篇"_s;
    more.pages[1].articles << fresh;
    QCOMPARE(commit(more), m_older);
    m_session->refresh();
    QTRY_COMPARE(m_pages->size(), 2);
    QCOMPARE(m_pages->last().first().value<PageState>().articles.size(), 2);
    QTRY_COMPARE(m_articles->size(), 2);
    QCOMPARE(m_session->article(), id);
    QVERIFY(m_session->page().isValid());
}

QList<ContentUrl> TestReadingSession::readAhead()
{
    QSignalSpy ready(m_session.get(), &ReadingSession::aheadRead);
    m_session->readAhead();
    if (!QTest::qWaitFor([&ready] { return !ready.isEmpty(); }))
        return {};
    return ready.last().first().value<QList<ContentUrl>>();
}

void TestReadingSession::readAhead_neighbours_areOpenedAtOnce()
{
    openFront(m_older);
    QVERIFY(!readAhead().isEmpty());
    const auto before = m_articles->size();
    m_session->openNextArticle();
    // No event loop has run.
    QCOMPARE(m_articles->size(), before + 1);
    const ArticleId first = m_session->article();
    QVERIFY(first.isValid());
    m_session->rememberPosition(0.25);
    readAhead();
    m_session->openNextArticle();
    QVERIFY(m_session->article() != first);
    readAhead();
    m_session->openPreviousArticle();
    QCOMPARE(m_session->article(), first);
    QCOMPARE(m_articles->last().first().value<ArticleState>().position, 0.25);
    readAhead();
    const auto fronts = m_fronts->size();
    m_session->openNextPage();
    QCOMPARE(m_fronts->size(), fronts + 1);
}

void TestReadingSession::readAhead_ofAnotherPage_isNotTakenWithoutIt()
{
    openFront(m_older);
    m_session->openNextArticle();
    QTRY_VERIFY(m_session->article().isValid());
    const PageId page = m_session->page();
    readAhead();
    const auto wanted = m_session->article();
    m_session->openNextArticle();
    const ArticleId second = m_session->article();
    QVERIFY(second != wanted);
    QCOMPARE(m_session->page(), page);
    // What was read ahead beside this page is asked for from another edition.
    openFront(m_newer);
    QVERIFY(m_session->page() != page);
    openArticle(second);
    QCOMPARE(m_session->page(), page);
    QCOMPARE(m_pages->last().first().value<PageState>().page.id, page);
}

void TestReadingSession::readAhead_afterAChange_isForgotten()
{
    openFront(m_older);
    QVERIFY(!readAhead().isEmpty());
    EditionDraft changed = sampleDraft();
    changed.pages[0].articles[0].title = u"改过的标题"_s;
    const auto outcome =
        m_backend->write([changed](LibraryWriter &writer) { return writer.commit(changed); }).result();
    QVERIFY(outcome.has_value());
    QSignalSpy ready(m_session.get(), &ReadingSession::aheadRead);
    m_session->apply(outcome->change);
    QTRY_VERIFY(!ready.isEmpty());
    m_session->openNextArticle();
    QTRY_VERIFY(m_session->article().isValid());
    QCOMPARE(m_articles->last().first().value<ArticleState>().article.header.title, u"改过的标题"_s);
}

QTEST_GUILESS_MAIN(TestReadingSession)
#include "test_readingsession.moc"
