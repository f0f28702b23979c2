// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "tests/app/rereading/rereadlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

// A picture of one point.
const QByteArray kPicture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

const QByteArray kRecipe = "id: mine\nnames: [江城晚报]\n"
                           "match: {files: '/\\d{8}/[ap]\\d+\\.html$', marks: [江城晚报]}\n"
                           "date: {path: '/(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)/'}\n"
                           "page:\n  files: '/p\\d+\\.html$'\n  label: //h6\n  articles: //ol//a\n";

/// Takes the advertisement for text, and the wrong line for the title.
const QByteArray kBad = kRecipe
    + "article:\n  files: '/a\\d+\\.html$'\n  label: //h6\n  title: //var\n  body: //div[has-class('story')]\n";

const QByteArray kGood = kRecipe
    + "article:\n  files: '/a\\d+\\.html$'\n  label: //h6\n  title: //h1\n  body: //div[has-class('story')]\n"
      "  strip: //p[has-class('ad')]\n";

QByteArray document(const QByteArray &number, const QByteArray &text)
{
    return "<html><head><meta charset=utf-8><title>江城晚报</title></head><body><h6>第02版：城事</h6><var>错题" + number
        + "</var><h1>对题" + number + "</h1><div class=story><p>" + text + "</p><p class=ad>买一送一的广告" + number
        + "</p><p><img src=../pic/x" + number + ".png></p></div></body></html>";
}

} // namespace

class TestRereading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<RereadLibrary>();
        m_library->writeRecipe(kBad);
        m_library->write(u"mirror/jc/20260305/p2.html"_s,
                         "<html><head><meta charset=utf-8><title>江城晚报</title></head><body><h6>第02版：城事</h6><ol>"
                         "<li><a href=a2.html>乙</a></li><li><a href=a1.html>甲</a></li><li><a href=a3.html>丙</a></li>"
                         "</ol></body></html>");
        m_library->write(u"mirror/jc/20260305/a1.html"_s, document("1", "天刚亮，渡口边已经有人排队。"));
        m_library->write(u"mirror/jc/20260305/a2.html"_s, document("2", "渔市在清晨四点开张。"));
        m_library->write(u"mirror/jc/20260305/a3.html"_s, document("3", "老桥修好了，行人可以走了。"));
        m_library->write(u"mirror/jc/pic/x1.png"_s, kPicture);
    }

    void cleanup()
    {
        QCOMPARE(m_library->faults(), QStringList());
        m_library.reset();
    }

    void sameRecipe_comparedOrWritten_changesNothing()
    {
        m_library->import();
        const QStringList before = m_library->rows();
        for (const int batch : {0, 50}) {
            const RereadEnd end = m_library->reread({}, batch);
            QCOMPARE(end.looked, 3);
            QCOMPARE(end.same, 3);
            QVERIFY(m_library->found().isEmpty());
        }
        QCOMPARE(m_library->rows(), before);
    }

    void betterRecipe_compared_tellsWhatWouldChangeAndWritesNothing()
    {
        importAndMend();
        const QStringList before = m_library->rows();
        const RereadEnd end = m_library->reread({});
        QCOMPARE(end.looked, 3);
        QCOMPARE(end.changed, 3);
        QCOMPARE(end.unreadable, 0);
        QVERIFY(!end.cancelled);
        QCOMPARE(m_library->found().size(), 3);
        const RereadArticle first = foundFor(m_library->titled(u"错题1"_s));
        QCOMPARE(first.before.header.title, u"错题1"_s);
        QCOMPARE(first.after.header.title, u"对题1"_s);
        QCOMPARE(first.before.paragraphs.size(), 2);
        QCOMPARE(first.after.paragraphs, QStringList{u"天刚亮，渡口边已经有人排队。"_s});
        QCOMPARE(first.after.header.id, first.before.header.id);
        QCOMPARE(first.after.header.order, 1);
        QCOMPARE(first.after.pageName, u"城事"_s);
        QCOMPARE(m_library->rows(), before);
    }

    void betterRecipe_written_keepsIdPlaceAndMarks()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        const QList<ArticleId> order = idsOnPage(id);
        QVERIFY(m_library->writer().addBookmark(id));
        QVERIFY(m_library->writer().setRead(id, true));
        QVERIFY(m_library->writer().saveScrollPosition(id, 0.5));
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.changed, 3);
        const Article now = m_library->article(id);
        QCOMPARE(now.header.title, u"对题1"_s);
        QVERIFY(!now.html.contains(u"广告"));
        QVERIFY(now.header.bookmarked && now.header.read);
        QCOMPARE(m_library->reader().scrollPosition(id).value_or(0), 0.5);
        QCOMPARE(now.pageLabel, u"02"_s);
        QCOMPARE(idsOnPage(id), order);
        QCOMPARE(m_library->reread({}).same, 3);
    }

    void foundArticles_areWhatIsShownAfterwards()
    {
        importAndMend();
        m_library->reread({}, 50);
        QCOMPARE(m_library->found().size(), 3);
        for (const RereadArticle &article : m_library->found()) {
            const Article now = m_library->article(article.after.header.id);
            QCOMPARE(article.after.header.title, now.header.title);
            QCOMPARE(article.after.html, now.html);
            QCOMPARE(article.after.paragraphs, now.paragraphs);
            QCOMPARE(article.after.pageLabel, now.pageLabel);
            QCOMPARE(article.after.warnings, now.warnings);
        }
    }

    void writtenArticles_importedAgainByTheSameRecipe_areUnchanged()
    {
        importAndMend();
        m_library->reread({}, 50);
        const QStringList before = m_library->rows();
        m_library->import();
        QCOMPARE(m_library->rows(), before);
    }

    void correction_staysAndIsTakenBackToTheNewReading()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        ArticleFields fields = m_library->reader().correction(id)->now;
        fields.title = u"我的题"_s;
        QVERIFY(m_library->writer().correct(id, fields));
        m_library->reread({});
        QCOMPARE(foundFor(id).after.header.title, u"我的题"_s);
        m_library->reread({}, 50);
        QCOMPARE(m_library->article(id).header.title, u"我的题"_s);
        QCOMPARE(m_library->article(id).paragraphs.size(), 1);
        QCOMPARE(m_library->reader().correction(id)->read.title, u"对题1"_s);
    }

    void articlePutOnAnotherDay_staysThere()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        ArticleFields fields = m_library->reader().correction(id)->now;
        fields.date = QDate(2026, 3, 6);
        fields.pageLabel = u"09"_s;
        QVERIFY(m_library->writer().correct(id, fields));
        QCOMPARE(m_library->reread({}, 50).changed, 3);
        const Article now = m_library->article(id);
        QCOMPARE(now.header.title, u"对题1"_s);
        QCOMPARE(now.date, QDate(2026, 3, 6));
        QCOMPARE(now.pageLabel, u"09"_s);
    }

    void whatOnlyACorrectionHides_isNoDifferenceButIsRemembered()
    {
        m_library->writeRecipe(QByteArray(kGood).replace("title: //h1", "title: //var"));
        m_library->import();
        m_library->writeRecipe(kGood);
        const ArticleId id = m_library->titled(u"错题1"_s);
        ArticleFields fields = m_library->reader().correction(id)->now;
        fields.title = u"我的题"_s;
        QVERIFY(m_library->writer().correct(id, fields));
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.same, 1);
        QCOMPARE(end.changed, 2);
        QCOMPARE(m_library->reader().correction(id)->read.title, u"对题1"_s);
    }

    void pictures_surviveThoughTheirFilesAreGone()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        const QList<ArticleImage> images = m_library->article(id).images;
        QCOMPARE(images.size(), 1);
        QCOMPARE(images[0].asset, ContentHash::of(kPicture));
        m_library->reread({}, 50);
        const Article now = m_library->article(id);
        QCOMPARE(now.header.title, u"对题1"_s);
        QCOMPARE(now.images.size(), 1);
        QCOMPARE(now.images[0].asset, images[0].asset);
        QVERIFY(now.html.contains(u"asset:"_s + images[0].asset.toHex()));
        QVERIFY(!now.warnings.contains(u"picture-not-saved"_s));
    }

    void bodyThatBecomesEmpty_isLeftAlone()
    {
        m_library->import();
        const QStringList before = m_library->rows();
        m_library->writeRecipe(QByteArray(kGood).replace("strip: //p[has-class('ad')]", "strip: //p"));
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.unreadable, 3);
        QCOMPARE(end.changed, 0);
        QCOMPARE(m_library->rows(), before);
    }

    void cancel_inTheMiddle_keepsWholeBatches()
    {
        importAndMend();
        RereadOrder order;
        order.found = [cancel = order.cancel](const RereadArticle &) { cancel.cancel(); };
        const RereadEnd end = m_library->reread(order, 1);
        QVERIFY(end.cancelled);
        QCOMPARE(end.changed, 1);
        QCOMPARE(m_library->found().size(), 1);
        QCOMPARE(m_library->batches(), 1);
        // The page lists it first.
        QVERIFY(m_library->titled(u"对题2"_s).isValid());
        QVERIFY(m_library->titled(u"错题1"_s).isValid());
    }

    void cancel_beforeABatchIsWhole_writesNothingOfIt()
    {
        importAndMend();
        RereadOrder order;
        order.cancel.cancel();
        const QStringList before = m_library->rows();
        const RereadEnd end = m_library->reread(order, 50);
        QVERIFY(end.cancelled);
        QCOMPARE(end.looked, 0);
        QCOMPARE(m_library->rows(), before);
    }

    void search_findsTheNewTextAndNoLongerTheOld()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        QCOMPARE(m_library->hits(u"错题1"_s), QList{id});
        QCOMPARE(m_library->hits(u"买一送一"_s).size(), 3);
        m_library->reread({}, 50);
        QCOMPARE(m_library->hits(u"对题1"_s), QList{id});
        QVERIFY(m_library->hits(u"错题1"_s).isEmpty());
        QVERIFY(m_library->hits(u"买一送一"_s).isEmpty());
        QCOMPARE(m_library->hits(u"渡口边"_s), QList{id});
    }

    void onlyOneArticle_orThoseChosen_areReadAgain()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题2"_s);
        RereadOrder one;
        one.article = id;
        QCOMPARE(m_library->reread(one).changed, 1);
        QCOMPARE(m_library->found()[0].before.header.id, id);
        RereadOrder chosen;
        chosen.chosen = {id, m_library->titled(u"错题3"_s)};
        QCOMPARE(m_library->reread(chosen, 50).changed, 2);
        QVERIFY(m_library->titled(u"错题1"_s).isValid());
        QVERIFY(m_library->titled(u"对题2"_s).isValid());
    }

    void otherRecipesAndNewspapers_areUntouched()
    {
        // Of another newspaper, which the general rules read.
        m_library->write(u"mirror/bz/20260305/content_7.html"_s,
                         "<html><head><meta charset=utf-8></head><body><h6>北镇日报 2026年3月5日 第01版：要闻</h6><h2>北镇</h2>"
                         "<div id=ozoom><p>北镇的事，说来话长。</p></div></body></html>");
        importAndMend();
        RereadOrder other;
        other.newspaper = newspaper(u"北镇"_s);
        QVERIFY(other.newspaper->isValid());
        QCOMPARE(m_library->reread(other, 50).looked, 0);
        QVERIFY(m_library->titled(u"错题1"_s).isValid());
        const ArticleId untouched = m_library->hits(u"说来话长"_s).value(0);
        const Article before = m_library->article(untouched);
        QCOMPARE(m_library->reread({}, 50).looked, 3);
        QCOMPARE(m_library->article(untouched).html, before.html);
        QCOMPARE(m_library->article(untouched).header.title, before.header.title);
    }

    void original_staysAsItIs()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        const OriginalDocument before = *m_library->reader().original(id);
        QCOMPARE(before.name, u"a1.html"_s);
        QCOMPARE(before.path, u"jc/20260305/a1.html"_s);
        m_library->reread({}, 50);
        const OriginalDocument now = *m_library->reader().original(id);
        QCOMPARE(now.bytes, before.bytes);
        QCOMPARE(now.path, before.path);
        QCOMPARE(now.charset, before.charset);
    }

    void originalOfALibraryWithoutPaths_isFoundByDayAndIdentity()
    {
        importAndMend();
        QVERIFY(m_library->connection().execute(u"UPDATE original SET name = replace(name, '/jc/20260305/', '')"_s));
        QCOMPARE(m_library->reader().original(m_library->titled(u"错题1"_s))->path, QString());
        QCOMPARE(m_library->reread({}, 50).changed, 3);
        QVERIFY(m_library->titled(u"对题1"_s).isValid());
    }

    void titleThatOnlyThePageKnows_stays()
    {
        const QByteArray untitled = document("1", "天刚亮，渡口边已经有人排队。").replace("<var>错题1</var><h1>对题1</h1>", "");
        m_library->write(u"mirror/jc/20260305/a1.html"_s, untitled);
        importAndMend();
        const ArticleId id = m_library->titled(u"甲"_s);
        QVERIFY(id.isValid());
        QCOMPARE(m_library->reread({}, 50).changed, 3);
        QCOMPARE(m_library->article(id).header.title, u"甲"_s);
        QCOMPARE(m_library->article(id).paragraphs.size(), 1);
    }

    void articleThatAnImportChangedMeanwhile_isLeftAlone()
    {
        importAndMend();
        const ArticleId id = m_library->titled(u"错题1"_s);
        NewReading reading;
        reading.id = id;
        reading.before = ContentHash::of("another");
        const auto replaced = m_library->writer().replaceRead({reading});
        QVERIFY(replaced);
        QVERIFY(replaced->isEmpty());
        QCOMPARE(m_library->article(id).header.title, u"错题1"_s);
    }

    void recipeThatIsNotInTheBook_isSaid()
    {
        RereadOrder order;
        order.recipes = RecipeBook::builtIn();
        order.recipe = u"nobody"_s;
        Progress progress;
        const auto end = rereadArticles(m_library->connection(), order, progress);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::BadArgument);
    }

private:
    void importAndMend()
    {
        m_library->import();
        m_library->writeRecipe(kGood);
    }

    [[nodiscard]] RereadArticle foundFor(ArticleId id) const
    {
        for (const RereadArticle &article : m_library->found()) {
            if (article.before.header.id == id)
                return article;
        }
        return {};
    }

    [[nodiscard]] QList<ArticleId> idsOnPage(ArticleId id) const
    {
        QList<ArticleId> ids;
        const auto articles = m_library->reader().articlesOfPage(m_library->article(id).header.page);
        for (const ArticleHeader &article : articles.value_or(QList<ArticleHeader>()))
            ids << article.id;
        return ids;
    }

    [[nodiscard]] NewspaperId newspaper(const QString &part) const
    {
        for (const Newspaper &one : m_library->reader().newspapers().value_or(QList<Newspaper>())) {
            if (one.name.contains(part))
                return one.id;
        }
        return {};
    }

    std::unique_ptr<RereadLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestRereading)
#include "test_rereading.moc"
