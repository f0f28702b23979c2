// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbdump.h"
#include "rmrb/rmrbname.h"
#include "rmrb/rmrbtext.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/packed.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString block(const QString &headlines, const QString &text)
{
    return u"第2版(国际)\n专栏：时评\n\n"_s + headlines + text;
}

/// Counts what comes, keeps nothing of it.
class CountingSink final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        ++editions;
        days.insert(draft.date);
        qsizetype here = 0;
        for (const PageDraft &page : std::as_const(draft.pages))
            here += page.articles.size();
        articles += here;
        most = std::max(most, here);
        return {};
    }

    void skipped(const QString &file, const Error &) override { failures.append(file); }

    void noted(const QString &, const QString &code, const QString &) override { notes.append(code); }

    QSet<QDate> days;
    qsizetype editions = 0;
    qsizetype articles = 0;
    qsizetype most = 0; ///< articles in one draft
    QStringList failures;
    QStringList notes;
};

} // namespace

class TestRmrb : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void name_ofEachShape_isUnderstood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("place");
        using Shape = RmrbName::Shape;
        QTest::newRow("article") << u"1946年05月/1946-05-15_标题_副题.md"_s << int(Shape::Article)
                                 << QDate(1946, 5, 15) << QString() << 0;
        QTest::newRow("page") << u"1949年/19491001/19491001-01.txt"_s << int(Shape::Page)
                              << QDate(1949, 10, 1) << u"01"_s << 0;
        QTest::newRow("crawled") << u"20190101-01-12.txt"_s << int(Shape::Crawled) << QDate(2019, 1, 1)
                                 << u"01"_s << 12;
        QTest::newRow("index") << u"dir/1946年5月.md"_s << int(Shape::Index) << QDate(1946, 5, 1) << QString()
                               << 0;
    }

    void name_ofEachShape_isUnderstood()
    {
        QFETCH(const QString, file);
        QFETCH(const int, shape);
        QFETCH(const QDate, date);
        QFETCH(const QString, page);
        QFETCH(const int, place);
        const auto name = rmrbName(file);
        QVERIFY(name.has_value());
        QCOMPARE(int(name->shape), shape);
        QCOMPARE(name->date, date);
        QCOMPARE(name->page, page);
        QCOMPARE(name->place, place);
    }

    void name_ofSomethingElse_isNone()
    {
        for (const QStringView file : {u"1946-05-32_标题.md",
                                       u"1946-05-15.md",
                                       u"2021-12-08-post.md",
                                       u"20190101-01-01.md",
                                       u"20190101-.txt",
                                       u"20191301-01.txt",
                                       u"1946年13月.md",
                                       u"年月.md",
                                       u"a.txt",
                                       u"19491001-01.html",
                                       u"19491001-01-",
                                       u""})
            QVERIFY2(!rmrbName(file), qPrintable(file.toString()));
    }

    void headlines_aroundTheTitle_areKickerAndDeck()
    {
        const QString head = u"### 桥通了  两岸都来了人\n\n1950-02-03\n"_s;
        const auto articles = rmrbBlocks(QString(
            head
            + block(u"　　来信\n　　桥 通 了\n　　两岸都来了人\n"_s, u"    桥今天通了。\n    很多人。\n"_s)));
        QCOMPARE(articles.size(), 1);
        const ArticleDraft &article = articles.first().article;
        QCOMPARE(article.kicker, u"来信"_s);
        QCOMPARE(article.title, u"桥通了"_s);
        QCOMPARE(article.deck, u"两岸都来了人"_s);
        QCOMPARE(article.section, u"时评"_s);
        QCOMPARE(article.paragraphs, (QStringList{u"桥今天通了。"_s, u"很多人。"_s}));
        QCOMPARE(articles.first().pageLabel, u"2"_s);
        QCOMPARE(articles.first().pageName, u"国际"_s);
        QCOMPARE(articles.first().date, QDate(1950, 2, 3));
    }

    void text_thatSpeaksOfAPage_isNoBlock()
    {
        QVERIFY(!hasRmrbBlock(u"第2版(国际)\n这里没有专栏\n专栏：\n"_s));
        QVERIFY(!hasRmrbBlock(u"见第2版\n专栏：\n"_s));
        QVERIFY(hasRmrbBlock(u"前言\n第2版（国际）\r\n\r\n专栏: \r\n"_s));
    }

    void index_ofTitles_isRead()
    {
        const auto titles = rmrbIndex(u"# 1946年05月\n\n- 1946-05-15 甲\n1946-05-16 乙 丙\r\n"_s);
        QCOMPARE(titles.size(), 2);
        QCOMPARE(titles.last().first, QDate(1946, 5, 16));
        QCOMPARE(titles.last().second, u"乙 丙"_s);
        QVERIFY(rmrbIndex(u"随便写的\n几行\n1946-05-16 乙\n"_s).isEmpty());
    }

    void probe_onAnyBytes_answers()
    {
        const RmrbDump importer;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\0\1\2", 3), QByteArray(3000, '\xE7'), QByteArray("<html>")})
            QCOMPARE(importer.probe({u"1946-05-15_a.md"_s, bytes, {}}), Confidence::None);
    }

    // What is handed over at once is a day, never a month or all.
    void dump_howeverLarge_comesDayByDay()
    {
        constexpr int days = 40;
        constexpr int each = 50;
        const QTemporaryDir dir;
        for (int i = 0; i < days * each; ++i) {
            const QDate date = QDate(1950, 1, 1).addDays(i / each);
            const QString month = dir.filePath(date.toString(u"yyyy年MM月"_s));
            QDir().mkpath(month);
            QFile file(month + u"/%1_第%2篇.md"_s.arg(date.toString(Qt::ISODate)).arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                (u"### 第%1篇\r\n\r\n%2\r\n第1版()\r\n专栏：\n\n　　第%1篇\n    正文第%1段。\n"_s.arg(i).arg(
                     date.toString(Qt::ISODate)))
                    .toUtf8());
        }
        Progress progress;
        auto source = Source::open(dir.path(), progress);
        QVERIFY(source);
        const RmrbDump importer;
        auto portions = importer.portions(**source, ChosenFiles::all((*source)->files()), progress);
        QVERIFY(portions);
        QVERIFY((*portions)->count() > 1);
        CountingSink sink;
        qsizetype files = 0;
        for (qsizetype i = 0; i < (*portions)->count(); ++i) {
            files += (*portions)->files(i);
            QVERIFY((*portions)->read(i, sink, progress));
        }
        QCOMPARE(files, days * each);
        QCOMPARE(sink.articles, days * each);
        QCOMPARE(sink.days.size(), days);
        QCOMPARE(sink.editions, days);
        QCOMPARE(sink.most, each);
        QCOMPARE(sink.failures, QStringList());
    }

    void solidArchive_comesDayByDay()
    {
        const QTemporaryDir dir;
        QList<Member> members;
        for (int i = 0; i < 600; ++i) {
            const QDate date = QDate(1951, 3, 1).addDays(i / 20);
            const QString text = u"### 第%1篇\r\n\r\n%2\r\n"_s.arg(i).arg(date.toString(Qt::ISODate))
                + block(u"　　第%1篇\n"_s.arg(i), u"    正文。\n"_s);
            members.append(
                {u"%1/%2_第%3篇.md"_s.arg(date.toString(u"yyyy年MM月"_s), date.toString(Qt::ISODate))
                     .arg(i)
                     .toUtf8(),
                 text.toUtf8()});
        }
        const QString path = dir.filePath(u"人民日报.7z"_s);
        pack(path, "7zip", members);
        Progress progress;
        auto source = Source::open(path, progress);
        QVERIFY(source);
        CountingSink sink;
        QVERIFY(RmrbDump().read(**source, ChosenFiles::all((*source)->files()), sink, progress));
        QCOMPARE(sink.articles, 600);
        QCOMPARE(sink.days.size(), 30);
        QCOMPARE(sink.most, 20);
        QCOMPARE(sink.failures, QStringList());
    }

    void cancel_beforeReading_readsNothing()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"1950-01-01_甲.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(block(u"　　甲\n"_s, u"    乙。\n"_s).toUtf8());
        file.close();
        Progress before;
        auto source = Source::open(dir.path(), before);
        QVERIFY(source);
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        CountingSink sink;
        const auto read = RmrbDump().read(**source, ChosenFiles::all((*source)->files()), sink, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
        QCOMPARE(sink.editions, 0);
    }
};

QTEST_GUILESS_MAIN(TestRmrb)
#include "test_rmrb.moc"
