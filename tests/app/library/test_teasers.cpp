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

/// Where teasers lead, whatever comes first.
class TestTeasers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        auto connection = library->connectForWriting();
        VERIFY_DONE(connection);
        m_connection.emplace(*std::move(connection));
        m_index = std::make_unique<RecordingIndex>();
    }

    void cleanup() { m_connection.reset(); }

    void teaser_articleComesLater_leadsToItThen()
    {
        PageDraft gap;
        gap.label = u"A04"_s;
        gap.saved = false;
        commit(editionDraft({front({u"A04"_s, u"n4"_s, u"今夜灯会"_s}), gap}));
        TeaserTarget target = pointsTo();
        QCOMPARE(target.pageLabel, u"A04"_s);
        QVERIFY(target.page.isValid());
        QVERIFY(!target.article.isValid());
        commit(editionDraft({pageDraft(u"A04"_s, {u"n4"_s})}));
        target = pointsTo();
        QCOMPARE(target.article, find(u"n4"_s));
        QCOMPARE(target.pageLabel, u"A04"_s);
    }

    void teaser_withoutIdentity_isResolvedByTitleOnThePageItNames()
    {
        PageDraft page = pageDraft(u"A04"_s, {u"n4"_s});
        page.articles[0].title = u"今夜灯会，十里长街亮起来"_s;
        PageDraft other = pageDraft(u"A05"_s, {u"n5"_s});
        other.articles[0].title = u"今夜灯会在后台"_s;
        commit(editionDraft({front({u"A04"_s, {}, u"今夜灯会"_s}), other, page}));
        QCOMPARE(pointsTo().article, find(u"n4"_s));
    }

    void teaser_withoutPage_isResolvedByTheWholeTitleOnly()
    {
        PageDraft page = pageDraft(u"A04"_s, {u"n4"_s});
        page.articles[0].title = u"今夜灯会，十里长街亮起来"_s;
        commit(editionDraft({front({{}, {}, u"今夜灯会"_s}), page}));
        QVERIFY(!pointsTo().article.isValid());
        page.articles[0].title = u"今夜灯会"_s;
        commit(editionDraft({page}));
        QCOMPARE(pointsTo().article, find(u"n4"_s));
        QCOMPARE(pointsTo().pageLabel, u"A04"_s);
    }

    void teaser_sameAgain_changesNothing()
    {
        const EditionDraft draft = editionDraft({front({u"A04"_s, u"n4"_s, u"今夜灯会"_s})});
        commit(draft);
        LibraryWriter writer(*m_connection, *m_index);
        const auto again = writer.commit(draft);
        VERIFY_DONE(again);
        QVERIFY(again->change.isEmpty());
        QCOMPARE(again->unchanged, 1);
    }

    void teaser_whoseArticleIsThere_isNotSearched()
    {
        commit(editionDraft({front({u"A04"_s, u"n4"_s, u"今夜灯会"_s}), pageDraft(u"A04"_s, {u"n4"_s})}));
        QCOMPARE(searched(), QStringList {u"标题n4"_s});
    }

    void teaser_whoseArticleNeverCame_isSearchedUntilItDoes()
    {
        const EditionDraft draft = editionDraft({front({u"A04"_s, u"n4"_s, u"今夜灯会"_s})});
        commit(draft);
        QCOMPARE(searched(), QStringList {u"今夜灯会（A04）"_s});
        commit(draft);
        QCOMPARE(searched(), QStringList {u"今夜灯会（A04）"_s});
        commit(editionDraft({pageDraft(u"A04"_s, {u"n4"_s})}));
        QCOMPARE(searched(), QStringList {u"标题n4"_s});
    }

    void teaser_thatPointsNowhere_isSearched()
    {
        commit(editionDraft({front({}), pageDraft(u"A04"_s, {u"n4"_s})}));
        QCOMPARE(searched(), (QStringList {u"今夜灯会（A04）"_s, u"标题n4"_s}));
    }

    void loneTeaser_corrected_isSearchedByItsNewTitle()
    {
        commit(editionDraft({front({u"A04"_s, u"n4"_s, u"今夜灯会"_s})}));
        const ArticleId teaser = find(u"teaser/A01/n4"_s);
        ArticleFields fields = LibraryReader(*m_connection).correction(teaser)->now;
        fields.title = u"明夜灯会"_s;
        VERIFY_DONE(LibraryWriter(*m_connection, *m_index).correct(teaser, fields));
        QCOMPARE(searched(), QStringList {u"明夜灯会"_s});
    }

private:
    /// Titles of which the index has words.
    QStringList searched()
    {
        QStringList titles;
        for (const IndexedText &text : std::as_const(m_index->texts)) {
            if (!text.title.trimmed().isEmpty())
                titles << text.title.split(u'\n').value(1);
        }
        titles.sort();
        return titles;
    }

    static PageDraft front(const TeaserDraft &pointsTo)
    {
        PageDraft page;
        page.label = u"A01"_s;
        ArticleDraft teaser;
        teaser.identity = u"teaser/A01/n4"_s;
        teaser.kind = ArticleKind::Teaser;
        teaser.title = u"今夜灯会（A04）"_s;
        teaser.importer = u"test"_s;
        teaser.pointsTo = pointsTo;
        page.articles << teaser;
        return page;
    }

    void commit(const EditionDraft &draft)
    {
        LibraryWriter writer(*m_connection, *m_index);
        const auto outcome = writer.commit(draft);
        VERIFY_DONE(outcome);
    }

    ArticleId find(const QString &identity)
    {
        Statement article(*m_connection, u"SELECT id FROM article WHERE identity = ?"_s);
        const auto found = article.bind(identity).step();
        return found && *found ? article.id<ArticleId>(0) : ArticleId();
    }

    TeaserTarget pointsTo()
    {
        const auto teaser = LibraryReader(*m_connection).article(find(u"teaser/A01/n4"_s));
        return teaser ? teaser->pointsTo : TeaserTarget();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    std::unique_ptr<RecordingIndex> m_index;
};

QTEST_GUILESS_MAIN(TestTeasers)
#include "test_teasers.moc"
