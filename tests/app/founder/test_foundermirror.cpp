// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundersink.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What the golden cases do not show: zones, page pictures, pages without articles, parts, cancelling.
class TestFounderMirror : public QObject
{
    Q_OBJECT

private:
    static QString input(const QString &name)
    {
        return QStringLiteral(BAOJIA_TEST_DATA) + u"/foundermirror/"_s + name + u"/input"_s;
    }

    static void read(const QString &path, FounderSink &sink)
    {
        Progress progress;
        QVERIFY(readMirror(path, sink, progress));
    }

    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
    {
        const QString path = dir.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray article(const QByteArray &title)
    {
        return "<html><head><title>小城晚报数字报</title></head><body><div>第01版：头版</div><h1>" + title
            + "</h1><div id=ozoom><founder-content><p>　　" + title + "的正文。</p></founder-content></div></body></html>";
    }

private Q_SLOTS:
    void zones_ofAMap_areFractionsOfThePicture()
    {
        FounderSink sink;
        read(input(u"classic-map"_s), sink);
        const ArticleDraft *twice = sink.article(u"content_901"_s);
        QVERIFY(twice);
        QCOMPARE(twice->zones.size(), 2);
        QCOMPARE(twice->zones[0].size(), 4);
        QCOMPARE(twice->zones[0][2], QPointF(175.0 / 350, 100.0 / 500));
        QCOMPARE(twice->zones[1].size(), 4); // a point that is repeated is one point
        // without width and height the picture itself is the measure: 200 by 100
        const ArticleDraft *picture = sink.article(u"content_903"_s);
        QVERIFY(picture);
        QCOMPARE(picture->zones.value(0).value(2), QPointF(0.5, 0.5));
        QVERIFY(picture->kind == ArticleKind::Picture);
    }

    void listedTitles_thatAreNoArticles_sayWhatTheyAre()
    {
        FounderSink sink;
        read(input(u"classic-map"_s), sink);
        QVERIFY(sink.article(u"teaser/A01/content_904"_s)->kind == ArticleKind::Teaser);
        QVERIFY(sink.article(u"content_905"_s)->kind == ArticleKind::Advertisement);
        QVERIFY(sink.article(u"content_901"_s)->kind == ArticleKind::Article);
    }

    void teaser_ofASavedArticle_staysOnItsPage()
    {
        QTemporaryDir dir;
        const QByteArray map = "<map name=PagePicMap><area coords='0,0,50,50' href=content_4.htm></map>"
                               "<img width=100 height=100 usemap=#PagePicMap>";
        const QByteArray head = "<html><head><title>小城晚报数字报</title></head><body>";
        const QByteArray pages = "<a id=pageLink href=node_1.htm>第01版：头版</a><a id=pageLink href=node_4.htm>第04版：副刊</a>";
        write(dir, u"html/2021-03/05/node_1.htm"_s,
              head + "<div>第01版：头版</div>" + map + pages + "<a href=content_4.htm>灯会（04版）</a></body></html>");
        write(dir, u"html/2021-03/05/node_4.htm"_s,
              head + "<div>第04版：副刊</div>" + map + pages + "<a href=content_4.htm>灯会</a></body></html>");
        write(dir, u"html/2021-03/05/content_4.htm"_s, article("灯会").replace("第01版：头版", "第04版：副刊"));
        FounderSink sink;
        read(dir.path(), sink);
        QCOMPARE(sink.editions.size(), 1);
        const PageDraft *first = sink.page(u"01"_s);
        const PageDraft *fourth = sink.page(u"04"_s);
        QVERIFY(first && fourth);
        QCOMPARE(fourth->articles.size(), 1);
        QCOMPARE(fourth->articles[0].identity, u"content_4"_s);
        QCOMPARE(first->articles.size(), 1);
        QVERIFY(first->articles[0].kind == ArticleKind::Teaser);
        QCOMPARE(first->articles[0].zones.size(), 1);
    }

    /// A page of a region in one folder, and its article.
    static void writeRegion(const QTemporaryDir &dir, const QByteArray &region, const QByteArray &number, const QByteArray &label)
    {
        const QByteArray head = "<html><head><title>河湾晚报" + region + "</title></head><body><input type=hidden name=channelname value=河湾晚报>";
        write(dir, QString::fromUtf8("html/2021-03/05/node_" + number + ".htm"),
              head + "<div>第" + label + "版：头版</div><map name=PagePicMap><area coords='0,0,50,50' href=content_" + number
                  + ".htm></map><img width=100 height=100 usemap=#PagePicMap></body></html>");
        const QByteArray title = "河湾晚报" + region;
        const QByteArray page = "第" + label + "版";
        write(dir, QString::fromUtf8("html/2021-03/05/content_" + number + ".htm"),
              article("第" + number + "篇").replace("小城晚报数字报", title).replace("第01版", page));
    }

    void regionsInOneFolder_areEditionsOfTheirOwn()
    {
        QTemporaryDir dir;
        writeRegion(dir, "（华东版）", "1", "01");
        writeRegion(dir, "（华东版）", "2", "02");
        writeRegion(dir, "（华南版）", "51", "01");
        // Its own head does not say the region, the list of its page does.
        write(dir, u"html/2021-03/05/content_51.htm"_s, article("第51篇").replace("小城晚报数字报", "河湾晚报"));
        FounderSink sink;
        read(dir.path(), sink);
        QStringList editions;
        for (const EditionDraft &edition : std::as_const(sink.editions)) {
            QStringList titles;
            for (const PageDraft &page : edition.pages) {
                for (const ArticleDraft &each : page.articles)
                    titles.append(page.label + u' ' + each.title);
            }
            editions.append(edition.newspaper + u": "_s + titles.join(u", "_s));
        }
        editions.sort();
        QCOMPARE(editions, (QStringList {u"河湾晚报 华东版: 01 第1篇, 02 第2篇"_s, u"河湾晚报 华南版: 01 第51篇"_s}));
    }

    void pagesForRegions_ofOneEdition_stayInIt()
    {
        for (const QByteArray &first : {QByteArray(), QByteArray("（华东版）")}) {
            QTemporaryDir dir;
            // The front page is of no region; or no label comes twice.
            writeRegion(dir, first, "1", "01");
            writeRegion(dir, "（华东版）", "2", first.isEmpty() ? "01" : "02");
            writeRegion(dir, "（华南版）", "3", "03");
            FounderSink sink;
            read(dir.path(), sink);
            QCOMPARE(sink.editions.size(), 1);
        }
    }

    void zones_outsideThePicture_areCutAtItsEdge()
    {
        FounderSink sink;
        read(input(u"zones"_s), sink);
        QList<QList<QPointF>> cut;
        for (const EditionDraft &edition : std::as_const(sink.editions)) {
            for (const ArticleDraft &article : edition.pages.first().articles) {
                if (edition.date == QDate(2022, 9, 2) && article.identity == u"content_1"_s)
                    cut = article.zones;
            }
        }
        QCOMPARE(cut.size(), 2);
        for (const QList<QPointF> &polygon : std::as_const(cut)) {
            for (const QPointF point : polygon)
                QVERIFY(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
        }
        QVERIFY(cut.first().contains(QPointF(0.5, 0.15)));
        QVERIFY(cut.first().contains(QPointF(0, 0)));
    }

    void pages_ofTheList_comeInOrderAndGapsAreNoted()
    {
        FounderSink sink;
        read(input(u"classic-map"_s), sink);
        QCOMPARE(sink.editions.size(), 1);
        QStringList labels;
        for (const PageDraft &page : sink.editions[0].pages)
            labels.append(page.label + u' ' + page.name);
        QCOMPARE(labels, (QStringList {u"A01 头版"_s, u"A02 街巷"_s, u"A04 副刊"_s}));
        QVERIFY(sink.note(u"page-missing"_s));
        QCOMPARE(sink.note(u"page-missing"_s)->detail, u"A04 副刊"_s);
        for (const PageDraft &page : std::as_const(sink.editions.first().pages))
            QCOMPARE(page.saved, page.label != u"A04"_s);
        const PageDraft &second = sink.editions[0].pages[1];
        QCOMPARE(sink.editions[0].assets.value(second.picture).mediaType, u"image/png"_s);
        QCOMPARE(sink.editions[0].assets.value(second.pdf).mediaType, u"application/pdf"_s);
        QVERIFY(sink.editions[0].pages[0].picture.isNull());
        QCOMPARE(sink.note(u"page-picture-missing"_s)->detail, u"A01"_s);
    }

    void articleLater_hasTheIdentityOfItsStub()
    {
        QTemporaryDir dir;
        const QString from = input(u"page-folders"_s) + u"/cq/2026-01/28/063/"_s;
        QVERIFY(QDir().mkpath(dir.filePath(u"cq/2026-01/28/063"_s)));
        QVERIFY(QFile::copy(from + u"node.htm"_s, dir.filePath(u"cq/2026-01/28/063/node.htm"_s)));
        FounderSink stubs;
        read(dir.path(), stubs);
        const ArticleDraft *stub = stubs.article(u"063/content_rb_7001"_s);
        QVERIFY(stub);
        QVERIFY(stub->paragraphs.isEmpty());
        QCOMPARE(stub->warnings, QStringList {u"body-not-saved"_s});
        FounderSink whole;
        read(input(u"page-folders"_s), whole);
        const ArticleDraft *article = whole.article(u"063/content_rb_7001"_s);
        QVERIFY(article);
        QCOMPARE(article->paragraphs.size(), 3);
        QCOMPARE(article->title, stub->title);
        QCOMPARE(article->zones, stub->zones);
    }

    void singlePage_chosen_bringsItsArticles()
    {
        FounderSink sink;
        read(input(u"page-folders"_s) + u"/cq/2026-01/28/063/node.htm"_s, sink);
        QCOMPARE(sink.editions.size(), 1);
        QCOMPARE(sink.editions[0].newspaper, u"山城日报"_s);
        const PageDraft *page = sink.page(u"063"_s);
        QVERIFY(page);
        QCOMPARE(page->articles.size(), 2);
        QCOMPARE(page->articles[0].paragraphs.size(), 3);
        QVERIFY(page->articles[1].paragraphs.isEmpty());
    }

    void days_ofAMirror_comeOldestFirst()
    {
        QTemporaryDir dir;
        write(dir, u"b/html/2021-03/06/content_2.htm"_s, article("第二天"));
        write(dir, u"b/html/2021-03/05/content_1.htm"_s, article("第一天"));
        write(dir, u"a/html/2021-03/07/content_3.htm"_s, article("第三天"));
        FounderSink sink;
        read(dir.path(), sink);
        QCOMPARE(sink.editions.size(), 3);
        QCOMPARE(sink.editions[0].date, QDate(2021, 3, 5));
        QCOMPARE(sink.editions[1].date, QDate(2021, 3, 6));
        QCOMPARE(sink.editions[2].date, QDate(2021, 3, 7));
    }

    void sameText_underTwoIds_isOneArticle()
    {
        QTemporaryDir dir;
        const QByteArray text = article(QByteArray("转版的长文章写了很多很多字").repeated(6));
        write(dir, u"html/2021-03/05/content_1.htm"_s, text);
        write(dir, u"html/2021-03/05/content_2.htm"_s, text);
        FounderSink sink;
        read(dir.path(), sink);
        QVERIFY(sink.article(u"content_1"_s));
        QVERIFY(!sink.article(u"content_2"_s));
        QVERIFY(sink.note(u"article-duplicate"_s));
    }

    void hostileMap_read_isBounded()
    {
        QTemporaryDir dir;
        QByteArray page = "<html><body><div>第01版：头版 小城晚报</div><div>2021年3月5日</div><map name=PagePicMap>";
        for (int i = 0; i < 5000; ++i)
            page += "<area coords=\"" + QByteArray("1,").repeated(50) + "1e999,nan,-5\" href=content_" + QByteArray::number(i) + ".htm>";
        page += "<area coords=\"-50,-50,900000,0,900000,900000\" href=content_x1.htm>"
                "</map><img width=100 height=100 usemap=#PagePicMap><a href=\"../../../../../../etc/passwd\">x</a></body></html>";
        write(dir, u"小城晚报/html/2021-03/05/node_1.htm"_s, page);
        FounderSink sink;
        read(dir.path(), sink);
        for (const EditionDraft &edition : sink.editions) {
            for (const PageDraft &one : edition.pages) {
                for (const ArticleDraft &draft : one.articles) {
                    for (const QList<QPointF> &zone : draft.zones) {
                        for (const QPointF point : zone)
                            QVERIFY(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
                    }
                }
            }
        }
    }

    void cancelled_midway_endsWithCancelled()
    {
        CancelToken token;
        token.cancel();
        Progress open;
        auto source = Source::open(input(u"classic-map"_s), open);
        QVERIFY(source);
        FounderSink sink;
        Progress progress(token);
        const auto done = FounderMirror().read(**source, ChosenFiles::all((*source)->files()), sink, progress);
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Cancelled);
        QVERIFY(sink.editions.isEmpty());
    }

    void sink_refusing_endsTheReading()
    {
        FounderSink sink;
        sink.failWith = Error {ErrorKind::DiskFull, {}, {}};
        Progress progress;
        const auto done = readMirror(input(u"classic-map"_s), sink, progress);
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::DiskFull);
        QCOMPARE(sink.parts, 1);
    }

    void readTwice_givesTheSame()
    {
        FounderSink first;
        FounderSink second;
        read(input(u"layout-list"_s), first);
        read(input(u"layout-list"_s), second);
        QCOMPARE(first.editions.size(), 1);
        const ArticleDraft *one = first.article(u"content_501"_s);
        const ArticleDraft *two = second.article(u"content_501"_s);
        QVERIFY(one && two);
        QCOMPARE(one->html, two->html);
        QCOMPARE(one->zones, two->zones);
        QVERIFY(!first.editions[0].pages[1].pdf.isNull());
        QVERIFY(!first.editions[0].pages[1].picture.isNull());
    }
};

QTEST_GUILESS_MAIN(TestFounderMirror)
#include "test_foundermirror.moc"
