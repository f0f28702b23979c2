// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"
#include "library/librarywriter.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What was committed, read back.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        m_writer.emplace(*library->connectForWriting());
        m_connection.emplace(*library->connectForReading());
        m_reader.emplace(*m_connection);
    }

    void cleanup()
    {
        m_reader.reset();
        m_connection.reset();
        m_writer.reset();
    }

    void article_everyField_comesBack()
    {
        EditionDraft draft = sampleEdition();
        ArticleDraft &given = draft.pages[0].articles[0];
        given.kind = ArticleKind::Picture;
        given.deck = u"副题"_s;
        given.section = u"要闻"_s;
        given.published = QDateTime(QDate(2026, 1, 28), QTime(6, 30), Qt::OffsetFromUTC, 8 * 3600);
        given.sourceUrl = u"https://example.org/a?b=c"_s;
        given.originalSource = u"江边晚报"_s;
        given.copyright = u"© 江边报业"_s;
        given.warnings = QStringList{u"low-confidence"_s, u"a,\"b\""_s};
        given.original.charset = u"GB18030"_s;
        const auto outcome = commit(draft);
        const Page page = m_reader->pages(outcome.edition)->at(0);
        const ArticleId id = m_reader->articlesOfPage(page.id)->at(0).id;
        const auto article = m_reader->article(id);
        VERIFY_DONE(article);
        QCOMPARE(article->header.kind, given.kind);
        QCOMPARE(article->header.page, page.id);
        QCOMPARE(article->header.edition, outcome.edition);
        QCOMPARE(article->header.kicker, given.kicker);
        QCOMPARE(article->header.title, given.title);
        QCOMPARE(article->header.byline, given.byline);
        QCOMPARE(article->header.section, given.section);
        QCOMPARE(article->newspaper, draft.newspaper);
        QCOMPARE(article->date, draft.date);
        QCOMPARE(article->pageLabel, u"A01"_s);
        QCOMPARE(article->pageName, u"A01版"_s);
        QCOMPARE(article->deck, given.deck);
        QCOMPARE(*article->published, *given.published);
        QCOMPARE(article->published->offsetFromUtc(), 8 * 3600);
        QCOMPARE(article->html, given.html);
        QCOMPARE(article->paragraphs, given.paragraphs);
        QCOMPARE(article->images.size(), 1);
        QCOMPARE(article->images[0].asset, given.images[0].asset);
        QCOMPARE(article->images[0].source, given.images[0].source);
        QCOMPARE(article->images[0].caption, given.images[0].caption);
        QCOMPARE(article->sourceUrl, given.sourceUrl);
        QCOMPARE(article->originalSource, given.originalSource);
        QCOMPARE(article->copyright, given.copyright);
        QCOMPARE(article->tags, given.tags);
        QCOMPARE(article->categories, given.categories);
        QCOMPARE(article->importer, given.importer);
        QCOMPARE(article->warnings, given.warnings);
        const auto original = m_reader->original(id);
        QCOMPARE(original->bytes, given.original.bytes);
        QCOMPARE(original->name, given.original.name);
        QCOMPARE(original->mediaType, given.original.mediaType);
        QCOMPARE(original->charset, given.original.charset);
        QCOMPARE(m_reader->zones(page.id)->at(0), (Zone{id, given.zones[0]}));
    }

    void article_hostileTexts_comeBack()
    {
        const QString hostile = u"'\"; DROP TABLE article; -- \0 👨‍👩‍👧 𠀀 \u202e <script>"_s;
        QVERIFY(hostile.contains(QChar(u'\0')));
        EditionDraft draft = editionDraft({pageDraft(hostile, {hostile})});
        draft.newspaper = hostile;
        ArticleDraft &given = draft.pages[0].articles[0];
        given.title = given.byline = given.sourceUrl = hostile; // the body has test_cleanbody
        given.paragraphs = given.tags = given.warnings = QStringList{hostile, hostile};
        const auto outcome = commit(draft);
        const auto article = m_reader->article(m_reader->articlesOfEdition(outcome.edition)->at(0).id);
        QCOMPARE(article->header.title, hostile);
        QCOMPARE(article->newspaper, hostile);
        QCOMPARE(article->pageLabel, hostile);
        QCOMPARE(article->paragraphs, (QStringList{hostile, hostile}));
        QCOMPARE(article->tags, (QStringList{hostile, hostile}));
        QCOMPARE(article->warnings, (QStringList{hostile, hostile}));
        VERIFY_DONE(m_reader->editionOn(hostile, draft.date));
        QCOMPARE(commit(draft).unchanged, 1);
    }

    void original_none_isEmpty()
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s})});
        draft.pages[0].articles[0].original = {};
        const auto outcome = commit(draft);
        QVERIFY(m_reader->original(m_reader->articlesOfEdition(outcome.edition)->at(0).id)->bytes.isEmpty());
    }

    void lists_areInTheOrderTheyPromise()
    {
        EditionDraft other = sampleEdition(QDate(2025, 5, 1));
        other.newspaper = u"北山日报"_s;
        other.newspaperSortName = u"Bei shan ri bao"_s;
        commit(sampleEdition(QDate(2026, 1, 28)));
        commit(sampleEdition(QDate(2026, 2, 3)));
        commit(sampleEdition(QDate(2025, 12, 31)));
        commit(other);
        const auto papers = m_reader->newspapers();
        QCOMPARE(papers->size(), 2);
        QCOMPARE(papers->at(0).name, u"北山日报"_s);
        QCOMPARE(papers->at(1).editionCount, 3);
        QCOMPARE(papers->at(1).articleCount, 9);
        QCOMPARE(papers->at(1).unreadCount, 9);
        QCOMPARE(papers->at(1).newest, QDate(2026, 2, 3));
        const auto editions = m_reader->editions(papers->at(1).id);
        QCOMPARE(editions->size(), 3);
        QCOMPARE(editions->at(0).date, QDate(2026, 2, 3));
        QCOMPARE(editions->at(2).date, QDate(2025, 12, 31));
        QCOMPARE(editions->at(0).pageCount, 2);
        QCOMPARE(editions->at(0).articleCount, 3);
        QCOMPARE(editions->at(0).newspaperName, u"江边晚报"_s);
        QStringList titles;
        const auto headers = m_reader->articlesOfEdition(editions->at(0).id);
        for (const ArticleHeader &header : *headers)
            titles << header.title;
        QCOMPARE(titles, (QStringList{u"标题a"_s, u"标题b"_s, u"标题c"_s}));
    }

    void yearsAndMonths_areThoseWithEditionsNewestFirst()
    {
        for (const QDate &date : {QDate(2026, 2, 3),
                                  QDate(2026, 1, 28),
                                  QDate(2026, 1, 1),
                                  QDate(2024, 12, 31),
                                  QDate(1999, 1, 1)})
            commit(sampleEdition(date));
        EditionDraft other = sampleEdition(QDate(2025, 5, 1));
        other.newspaper = u"北山日报"_s;
        commit(other);
        const NewspaperId paper = m_reader->editionOn(u"江边晚报"_s, {2026, 2, 3})->newspaper;
        QCOMPARE(*m_reader->years(paper),
                 (QList<Period>{{2026, 0, 3, 9, 9}, {2024, 0, 1, 3, 3}, {1999, 0, 1, 3, 3}}));
        QCOMPARE(*m_reader->months(paper, 2026), (QList<Period>{{2026, 2, 1, 3, 3}, {2026, 1, 2, 6, 6}}));
        QCOMPARE(*m_reader->months(paper, 2025), QList<Period>());
        QList<QDate> dates;
        const auto january = *m_reader->editions(paper, QDate(2026, 1, 1), QDate(2026, 1, 31));
        for (const Edition &edition : january)
            dates << edition.date;
        QCOMPARE(dates, (QList<QDate>{{2026, 1, 28}, {2026, 1, 1}}));
    }

    void editionsOfADay_areThoseOfAllNewspapers()
    {
        EditionDraft other = sampleEdition();
        other.newspaper = u"河湾日报"_s;
        commit(sampleEdition());
        commit(sampleEdition(QDate(2026, 1, 29)));
        commit(other);
        const auto editions = m_reader->editionsOn(QDate(2026, 1, 28));
        VERIFY_DONE(editions);
        QStringList names;
        for (const Edition &edition : *editions)
            names << edition.newspaperName;
        names.sort();
        QCOMPARE(names, (QStringList{u"江边晚报"_s, u"河湾日报"_s}));
        QVERIFY(m_reader->editionsOn(QDate(2026, 1, 30))->isEmpty());
    }

    void nearestEdition_isOfTheDayOrTheEarlierOfTwoAsNear()
    {
        for (const int day : {10, 14, 20})
            commit(sampleEdition(QDate(2026, 1, day)));
        const NewspaperId newspaper = m_reader->newspapers()->at(0).id;
        const auto nearest = [&](int day) { return m_reader->nearestEdition(newspaper, QDate(2026, 1, day))->date.day(); };
        QCOMPARE(nearest(14), 14);
        QCOMPARE(nearest(1), 10);
        QCOMPARE(nearest(12), 10);
        QCOMPARE(nearest(13), 14);
        QCOMPARE(nearest(31), 20);
        QCOMPARE(m_reader->nearestEdition(NewspaperId(99), QDate(2026, 1, 1)).error().kind, ErrorKind::NoSuchEdition);
    }

    void counts_followReadingAndRemoving()
    {
        const auto outcome = commit(sampleEdition(QDate(2026, 1, 28)));
        commit(sampleEdition(QDate(2026, 1, 27)));
        const NewspaperId paper = m_reader->edition(outcome.edition)->newspaper;
        LibraryWriter writer(*m_writer, m_index);
        const auto articles = *m_reader->articlesOfEdition(outcome.edition);
        VERIFY_DONE(writer.setRead(articles[0].id, true));
        VERIFY_DONE(writer.setRead(articles[1].id, true));
        VERIFY_DONE(writer.setRead(articles[1].id, false));
        QCOMPARE(m_reader->months(paper, 2026)->at(0), (Period{2026, 1, 2, 6, 5}));
        QCOMPARE(m_reader->newspapers()->at(0).unreadCount, 5);
        VERIFY_DONE(m_writer->execute(u"DELETE FROM article WHERE id = 1"_s));
        QCOMPARE(m_reader->months(paper, 2026)->at(0), (Period{2026, 1, 2, 5, 5}));
        VERIFY_DONE(m_writer->execute(u"DELETE FROM edition WHERE date = '2026-01-28'"_s));
        QCOMPARE(m_reader->months(paper, 2026)->at(0), (Period{2026, 1, 1, 3, 3}));
        VERIFY_DONE(m_writer->execute(u"DELETE FROM edition"_s));
        QCOMPARE(m_reader->months(paper, 2026)->size(), 0);
        QCOMPARE(m_reader->newspapers()->at(0).editionCount, 0);
        VERIFY_DONE(m_writer->execute(u"DELETE FROM newspaper"_s));
        QCOMPARE(m_reader->newspapers()->size(), 0);
    }

    void whatIsNotThere_isSaidSo()
    {
        commit(sampleEdition());
        QCOMPARE(m_reader->editionOn(u"无名报"_s, {2026, 1, 28}).error().kind, ErrorKind::NoSuchNewspaper);
        const auto edition = m_reader->editionOn(u"江边晚报"_s, {2026, 1, 1});
        QCOMPARE(edition.error(), (Error{ErrorKind::NoSuchEdition, u"江边晚报/2026-01-01"_s, {}}));
        QCOMPARE(m_reader->edition(EditionId(99)).error().kind, ErrorKind::NoSuchEdition);
        QCOMPARE(m_reader->page(PageId(99)).error().kind, ErrorKind::NoSuchPage);
        QCOMPARE(m_reader->article(ArticleId(99)).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(m_reader->article(ArticleId()).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(m_reader->original(ArticleId(99)).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(m_reader->asset(ContentHash::of("none")).error().kind, ErrorKind::NoSuchAsset);
        QCOMPARE(m_reader->neighbours(ArticleId(99)).error().kind, ErrorKind::NoSuchArticle);
        QCOMPARE(m_reader->neighboursOfPage(PageId(99)).error().kind, ErrorKind::NoSuchPage);
        QCOMPARE(*m_reader->scrollPosition(ArticleId(99)), 0.0);
    }

    void ownsAsset_picturesOfTheArticleAndItsPage_only()
    {
        EditionDraft draft = sampleEdition();
        const Asset extra{u"image/png"_s, "extra"};
        const ContentHash extraHash = ContentHash::of(extra.bytes);
        draft.assets.insert(extraHash, extra);
        draft.pages[0].articles[1].images << ArticleImage{extraHash, u"x.png"_s, {}};
        const auto outcome = commit(draft);
        const auto articles = *m_reader->articlesOfEdition(outcome.edition);
        const ContentHash pageHash = draft.pages[0].picture;
        QCOMPARE(*m_reader->ownsAsset(articles[1].id, extraHash), true);
        QCOMPARE(*m_reader->ownsAsset(articles[0].id, extraHash), false);
        QCOMPARE(*m_reader->ownsAsset(articles[1].id, pageHash), true);
        QCOMPARE(*m_reader->ownsAsset(articles[2].id, pageHash), false);
        QCOMPARE(*m_reader->ownsAsset(articles[1].id, ContentHash()), false);
        QCOMPARE(m_reader->asset(extraHash)->bytes, extra.bytes);
        QCOMPARE(m_reader->asset(extraHash)->mediaType, extra.mediaType);
    }

    void neighbours_crossPagesAndEditions()
    {
        const auto before = commit(sampleEdition(QDate(2026, 1, 27)));
        EditionDraft draft = sampleEdition();
        draft.pages.insert(1, pageDraft(u"A01A"_s, {}));
        const auto outcome = commit(draft);
        const auto after = commit(sampleEdition(QDate(2026, 2, 1)));
        const auto pages = *m_reader->pages(outcome.edition);
        const auto articles = *m_reader->articlesOfEdition(outcome.edition);
        QCOMPARE(pages.size(), 3);
        const auto first = *m_reader->neighbours(articles[0].id);
        QVERIFY(!first.previousArticle.isValid());
        QCOMPARE(first.nextArticle, articles[1].id);
        QVERIFY(!first.previousPage.isValid());
        QCOMPARE(first.nextPage, pages[1].id);
        QCOMPARE(first.previousEdition, before.edition);
        QCOMPARE(first.nextEdition, after.edition);
        QCOMPARE(first.articleNumber, 1);
        QCOMPARE(first.articlesOnPage, 2);
        QCOMPARE(first.pageNumber, 1);
        QCOMPARE(first.pagesInEdition, 3);
        const auto second = *m_reader->neighbours(articles[1].id);
        QCOMPARE(second.nextArticle, articles[2].id); // over the page without articles
        QCOMPARE(second.articleNumber, 2);
        const auto last = *m_reader->neighbours(articles[2].id);
        QCOMPARE(last.previousArticle, articles[1].id);
        QVERIFY(!last.nextArticle.isValid());
        QVERIFY(!last.nextPage.isValid());
        QCOMPARE(last.pageNumber, 3);
        const auto empty = *m_reader->neighboursOfPage(pages[1].id);
        QCOMPARE(empty.previousPage, pages[0].id);
        QCOMPARE(empty.nextPage, pages[2].id);
        QCOMPARE(empty.articlesOnPage, 0);
        QCOMPARE(empty.pageNumber, 2);
        QVERIFY(!m_reader->neighbours(m_reader->articlesOfEdition(after.edition)->at(0).id)
                     ->nextEdition.isValid());
    }

    void bookmarks_areNewestFirst()
    {
        const auto outcome = commit(sampleEdition());
        const auto articles = *m_reader->articlesOfEdition(outcome.edition);
        LibraryWriter writer(*m_writer, m_index);
        VERIFY_DONE(writer.addBookmark(articles[2].id));
        VERIFY_DONE(writer.addBookmark(articles[0].id));
        const auto bookmarks = *m_reader->bookmarks();
        QCOMPARE(bookmarks.size(), 2);
        QCOMPARE(bookmarks[0].article.id, articles[0].id);
        QVERIFY(bookmarks[0].article.bookmarked);
        QCOMPARE(bookmarks[1].pageLabel, u"A02"_s);
        QCOMPARE(bookmarks[1].date, QDate(2026, 1, 28));
        QCOMPARE(*m_reader->bookmarkCount(), 2);
    }

    void bookmarks_inPages_areThoseOfTheWholeList()
    {
        const auto outcome =
            commit(editionDraft({pageDraft(u"1"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})}));
        const auto articles = *m_reader->articlesOfEdition(outcome.edition);
        LibraryWriter writer(*m_writer, m_index);
        for (const ArticleHeader &article : articles)
            VERIFY_DONE(writer.addBookmark(article.id));
        // Many in one millisecond, as when bookmarks are taken over from elsewhere.
        VERIFY_DONE(m_writer->execute(
            u"UPDATE bookmark SET added = (SELECT max(added) FROM bookmark) WHERE id > 2"_s));
        QList<BookmarkId> whole;
        const auto all = *m_reader->bookmarks();
        for (const BookmarkEntry &entry : all)
            whole << entry.id;
        QCOMPARE(whole.size(), 5);
        QList<BookmarkId> paged;
        BookmarkPlace after;
        for (;;) {
            const auto page = *m_reader->bookmarks(after, 2);
            if (page.isEmpty())
                break;
            QVERIFY(page.size() <= 2);
            for (const BookmarkEntry &entry : page)
                paged << entry.id;
            after = page.last().place();
        }
        QCOMPARE(paged, whole);
    }

    void queries_ofTheReader_neverScanArticles()
    {
        const auto outcome = commit(sampleEdition());
        const PageId page = m_reader->pages(outcome.edition)->at(0).id;
        const ArticleId article = m_reader->articlesOfPage(page)->at(0).id;
        VERIFY_DONE(m_reader->newspapers());
        VERIFY_DONE(m_reader->years(NewspaperId(1)));
        VERIFY_DONE(m_reader->months(NewspaperId(1), 2026));
        VERIFY_DONE(m_reader->editions(NewspaperId(1)));
        VERIFY_DONE(m_reader->editions(NewspaperId(1), QDate(2026, 1, 1), QDate(2026, 1, 31)));
        VERIFY_DONE(m_reader->edition(outcome.edition));
        VERIFY_DONE(m_reader->editionOn(u"江边晚报"_s, {2026, 1, 28}));
        VERIFY_DONE(m_reader->zones(page));
        VERIFY_DONE(m_reader->articlesOfEdition(outcome.edition));
        VERIFY_DONE(m_reader->article(article));
        VERIFY_DONE(m_reader->original(article));
        VERIFY_DONE(m_reader->asset(ContentHash::of(QByteArray(5000, 'p'))));
        VERIFY_DONE(m_reader->ownsAsset(article, ContentHash::of("x")));
        VERIFY_DONE(m_reader->neighbours(article));
        VERIFY_DONE(m_reader->bookmarks());
        VERIFY_DONE(m_reader->bookmarks({QDateTime::currentDateTimeUtc(), BookmarkId(1)}, 100));
        VERIFY_DONE(m_reader->bookmarkCount());
        VERIFY_DONE(m_reader->scrollPosition(article));
        const QRegularExpression allowed(
            u"^SCAN (n|newspaper|m USING INDEX bookmark_by_time|CONSTANT ROW)"_s);
        int plans = 0;
        const QStringList used = m_connection->preparedSql();
        for (const QString &sql : used) {
            if (!sql.startsWith(u"SELECT"_s) || sql.contains(u"sqlite_schema"_s))
                continue;
            const QStringList steps = plan(sql);
            for (const QString &step : steps) {
                ++plans;
                // Lists show what no body is needed for.
                const bool list = !sql.contains(u"b.html"_s);
                QVERIFY2(!list || !step.contains(QRegularExpression(u"\\b(b|body)\\b"_s)), qPrintable(step));
                QVERIFY2(!step.startsWith(u"SCAN"_s) || allowed.match(step).hasMatch(),
                         qPrintable(step + u" in "_s + sql));
                // Newspapers, years and zones of a page are few.
                const bool sorts = step.contains(u"TEMP B-TREE"_s)
                    && !sql.contains(u"FROM newspaper n LEFT JOIN"_s) && !sql.contains(u"GROUP BY year"_s)
                    && !sql.contains(u"FROM zone"_s);
                QVERIFY2(!sorts, qPrintable(step + u" in "_s + sql));
            }
        }
        QVERIFY(plans > 20);
    }

private:
    CommitOutcome commit(const EditionDraft &draft)
    {
        auto outcome = LibraryWriter(*m_writer, m_index).commit(draft);
        if (!outcome)
            QTest::qFail(qPrintable(outcome.error().detail), __FILE__, __LINE__);
        return outcome.value_or(CommitOutcome());
    }

    QStringList plan(const QString &sql)
    {
        // However many values it takes: a plan does not depend on them.
        for (int values = 0; values < 10; ++values) {
            QStringList steps;
            Statement explain(*m_connection, u"EXPLAIN QUERY PLAN "_s + sql);
            for (int i = 0; i < values; ++i)
                explain.bind(1);
            while (explain.step().value_or(false))
                steps << explain.text(3);
            if (!steps.isEmpty())
                return steps;
        }
        QTest::qFail(qPrintable(sql), __FILE__, __LINE__);
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    RecordingIndex m_index;
    std::optional<Connection> m_writer;
    std::optional<Connection> m_connection;
    std::optional<LibraryReader> m_reader;
};

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"
