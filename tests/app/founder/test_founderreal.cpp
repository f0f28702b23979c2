// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundersink.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Real and reconstructed e-papers, which are no part of the repository: skipped where they are absent.
class TestFounderReal : public QObject
{
    Q_OBJECT

private:
    static QString dataFolder()
    {
        const QString shared = QStringLiteral(BAOJIA_SHARED_DIR);
        return shared.isEmpty() ? QString() : QString(shared + u"/data/"_s);
    }

    static QJsonArray expectations()
    {
        QFile file(dataFolder() + u"reconstructed/expected-shared.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }

    static QString withoutSpaces(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }

    static const EditionDraft *editionOf(const FounderSink &sink, const QJsonObject &expected)
    {
        for (const EditionDraft &edition : sink.editions) {
            const PageDraft *page = nullptr;
            for (const PageDraft &one : edition.pages)
                page = one.label == expected.value("page_no"_L1).toString() ? &one : page;
            if (page && edition.newspaper == expected.value("newspaper"_L1).toString()
                && edition.date.toString(Qt::ISODate) == expected.value("date"_L1).toString())
                return &edition;
        }
        return nullptr;
    }

    static void comparePage(const FounderSink &sink, const QJsonObject &expected)
    {
        const EditionDraft *edition = editionOf(sink, expected);
        QVERIFY2(edition, "no such edition");
        QStringList labels;
        QStringList names;
        const PageDraft *page = nullptr;
        for (const PageDraft &one : edition->pages) {
            labels.append(one.label);
            names.append(one.name);
            if (one.label == expected.value("page_no"_L1).toString())
                page = &one;
        }
        QVERIFY(page);
        QCOMPARE(page->name, expected.value("page_name"_L1).toString());
        QStringList expectedLabels;
        QStringList expectedNames;
        for (const QJsonValue &entry : expected.value("pages"_L1).toArray()) {
            expectedLabels.append(entry["no"_L1].toString());
            expectedNames.append(entry["name"_L1].toString());
        }
        QCOMPARE(labels, expectedLabels);
        QCOMPARE(names, expectedNames);
        QStringList titles;
        for (const ArticleDraft &article : page->articles)
            titles.append(article.title);
        QStringList expectedTitles;
        const QJsonArray articles = expected.value("articles"_L1).toArray();
        for (const QJsonValue &entry : articles)
            expectedTitles.append(entry["title"_L1].toString());
        QCOMPARE(titles, expectedTitles);
        // V2 shows its picture at 350 by 500; the others give no size, so that the outermost areas are the measure.
        const bool sized = expected.value("variant"_L1).toString().startsWith(u"V2");
        const double width = sized ? 350 : 340;
        const double height = sized ? 500 : 460;
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const QStringList numbers = articles[i]["coords"_L1].toString().split(u',');
            QCOMPARE(page->articles[i].zones.size(), 1);
            QList<QPointF> polygon;
            for (qsizetype n = 0; n + 1 < numbers.size(); n += 2)
                polygon.append({std::min(1.0, numbers[n].toDouble() / width), std::min(1.0, numbers[n + 1].toDouble() / height)});
            QCOMPARE(page->articles[i].zones.first(), polygon);
        }
    }

    static void compareArticle(const FounderSink &sink, const QJsonObject &expected)
    {
        const EditionDraft *edition = editionOf(sink, expected);
        QVERIFY2(edition, "no such edition");
        const QString title = expected.value("title"_L1).toString();
        const ArticleDraft *article = nullptr;
        for (const PageDraft &page : edition->pages) {
            for (const ArticleDraft &one : page.articles) {
                if (one.title != title)
                    continue;
                article = &one;
                QCOMPARE(page.label, expected.value("page_no"_L1).toString());
                QCOMPARE(page.name, expected.value("page_name"_L1).toString());
            }
        }
        QVERIFY2(article, qPrintable(title));
        QCOMPARE(article->kicker, expected.value("kicker"_L1).toString());
        QCOMPARE(article->byline, expected.value("author"_L1).toString());
        QCOMPARE(article->paragraphs.size(), expected.value("paragraphs"_L1).toInt());
        QCOMPARE(withoutSpaces(article->paragraphs.join(QString())).left(20).left(withoutSpaces(expected.value("first20"_L1).toString()).size()),
                 withoutSpaces(expected.value("first20"_L1).toString()));
        const QString end = withoutSpaces(expected.value("last20"_L1).toString());
        QCOMPARE(withoutSpaces(article->paragraphs.join(QString())).right(end.size()), end);
        QVERIFY(!article->original.bytes.isEmpty());
        if (expected.value("source_url"_L1).isString())
            QCOMPARE(article->sourceUrl, expected.value("source_url"_L1).toString());
    }

private Q_SLOTS:
    void reconstructedMirror_read_meetsExpectations_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue &value : expectations())
            QTest::newRow(qPrintable(value["file"_L1].toString())) << value.toObject();
        if (dataFolder().isEmpty())
            QTest::newRow("absent") << QJsonObject();
    }

    void reconstructedMirror_read_meetsExpectations()
    {
        QFETCH(const QJsonObject, expected);
        if (expected.isEmpty())
            QSKIP("BAOJIA_SHARED_DIR is not set");
        static FounderSink sink;
        if (sink.editions.isEmpty()) {
            Progress progress;
            QVERIFY(readMirror(dataFolder() + u"reconstructed"_s, sink, progress));
            QVERIFY(sink.failures.isEmpty());
        }
        if (expected.value("kind"_L1).toString() == "page"_L1)
            comparePage(sink, expected);
        else
            compareArticle(sink, expected);
    }

    void capturedPages_readAlone_comeInWithStubs()
    {
        if (dataFolder().isEmpty())
            QSKIP("BAOJIA_SHARED_DIR is not set");
        Progress progress;
        FounderSink sink;
        QVERIFY(readMirror(dataFolder() + u"founder"_s, sink, progress));
        QVERIFY(sink.failures.isEmpty());
        QCOMPARE(sink.editions.size(), 2);
        const EditionDraft &jiangxi = sink.editions[0];
        QCOMPARE(jiangxi.newspaper, u"江西日报"_s);
        QCOMPARE(jiangxi.date, QDate(2017, 10, 9));
        QCOMPARE(jiangxi.pages.size(), 12);
        QCOMPARE(jiangxi.pages[0].label, u"A01"_s);
        QCOMPARE(jiangxi.pages[0].name, u"头版"_s);
        QCOMPARE(jiangxi.pages[11].label, u"C04"_s);
        QCOMPARE(jiangxi.pages[0].articles.size(), 5);
        QCOMPARE(jiangxi.pages[0].articles[0].title, u"站在新的更高起点探索生态文明建设"_s);
        QCOMPARE(jiangxi.pages[0].articles[4].zones.size(), 1);
        QCOMPARE(jiangxi.pages[0].articles[0].sourceUrl,
                 u"http://epaper.jxnews.com.cn/jxrb/html/2017-10/09/content_401862.htm"_s);
        QCOMPARE(jiangxi.pages[0].articles[0].warnings, QStringList {u"body-not-saved"_s});
        const EditionDraft &renmin = sink.editions[1];
        QCOMPARE(renmin.newspaper, u"人民日报"_s);
        QCOMPARE(renmin.date, QDate(2017, 10, 16));
        QCOMPARE(renmin.pages.size(), 24);
        QCOMPARE(renmin.pages[0].label, u"01"_s);
        QCOMPARE(renmin.pages[0].name, u"要闻"_s);
        QCOMPARE(renmin.pages[7].name, u"广告"_s);
        QCOMPARE(renmin.pages[0].articles.size(), 5);
        QCOMPARE(renmin.pages[0].articles[1].title, u"中共中央召开党外人士座谈会 征求对中共十九大报告的意见"_s);
        const QList<QPointF> zone = renmin.pages[0].articles[1].zones.value(0);
        QCOMPARE(zone.value(2), QPointF(195.0 / 400, 373.0 / 575));
    }

    void webArticle_ofANewsSite_comesInWithoutPage()
    {
        if (dataFolder().isEmpty())
            QSKIP("BAOJIA_SHARED_DIR is not set");
        Progress progress;
        FounderSink sink;
        QVERIFY(readMirror(dataFolder() + u"founder-cms"_s, sink, progress));
        QCOMPARE(sink.editions.size(), 1);
        const EditionDraft &edition = sink.editions[0];
        QCOMPARE(edition.newspaper, u"光明网"_s);
        QCOMPARE(edition.date, QDate(2017, 3, 10));
        QCOMPARE(edition.pages.size(), 1);
        QVERIFY(edition.pages[0].label.isEmpty());
        const ArticleDraft &article = edition.pages[0].articles[0];
        QCOMPARE(article.title, u"宇航员在太空中喝酒会怎么样？后果很严重"_s);
        QCOMPARE(article.originalSource, u"网易科学人"_s);
        QCOMPARE(article.section, u"探索者"_s);
        QCOMPARE(article.tags.size(), 5);
        QCOMPARE(article.published->toString(Qt::ISODate), u"2017-03-10T09:58:03+08:00"_s);
        QCOMPARE(article.sourceUrl, u"http://tech.gmw.cn/2017-03/10/content_23937776.htm"_s);
        QVERIFY(article.paragraphs.first().startsWith(u"翱翔于"));
        QVERIFY(!article.paragraphs.join(u' ').contains(u"责任编辑"));
        QVERIFY(article.images.size() >= 3);
        QVERIFY(article.images[0].caption.startsWith(u"图注：巴兹"));
    }

    void otherSystems_probed_areNotClaimed()
    {
        if (dataFolder().isEmpty())
            QSKIP("BAOJIA_SHARED_DIR is not set");
        const FounderMirror importer;
        for (const QString &name : {u"other-cms/www.jxnews.com.cn/jxrb/index.shtml"_s,
                                    u"reconstructed/news.hndaily.cn/paperindex.htm"_s, u"charset/w3cn.org.xml"_s,
                                    u"finews/_posts/2022-05-31-202205312398034850.md"_s}) {
            QFile file(dataFolder() + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray bytes = file.readAll();
            QVERIFY2(importer.probe({name, bytes.left(65536), bytes.right(4096)}) == Confidence::None, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestFounderReal)
#include "test_founderreal.moc"
