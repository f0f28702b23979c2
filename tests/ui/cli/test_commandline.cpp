// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_asText_isPartedByTabs();
    void list_asJson_hasTheShapeOfTheManual_data();
    void list_asJson_hasTheShapeOfTheManual();
    void list_ofAnotherEdition_isNotDone_data();
    void list_ofAnotherEdition_isNotDone();
    void show_asText_isForReading();
    void show_asJson_hasTheShapeOfTheManual();
    void show_html_isTheBody();
    void show_source_isTheDocumentByteForByte();
    void show_unknownArticle_isAnErrorInJson();
    void show_reprints_areThoseOfOtherNewspapers();
    void search_findsAndCounts();
    void search_sortedAndByPlace();
    void search_asJson_marksTheHits();
    void search_unfinishedQuery_isNotDone();
    void bookmark_isAddedListedAndRemoved();
    void bookmark_unknownArticle_isNotDone();
    void missingLibrary_isNotMadeByReading_data();
    void missingLibrary_isNotMadeByReading();
    void wrongUse_isTwoAndPointsToHelp_data();
    void wrongUse_isTwoAndPointsToHelp();
    void export_withoutAPrinter_isNotDone();
    void helpAndVersion_needNoLibrary();

private:
    [[nodiscard]] Answer run(const QStringList &words) const { return m_run->run(words); }

    /// The number of the article with this title, as `list` prints it.
    [[nodiscard]] QString numberOf(const QString &title) const;

    std::unique_ptr<CommandRun> m_run;
    QByteArray m_post;
};

void TestCommandLine::init()
{
    m_run = std::make_unique<CommandRun>();
    m_post = samplePost("铅字的一天", "排字房里，铅字一个挨着一个。\n\n机器在隔壁响。");
    const QString first = m_run->write(u"稿/2026-01-28-qian-zi.md"_s, m_post);
    m_run->write(u"稿/2026-01-28-ji-qi.md"_s, samplePost("机器", "机器整夜没有停。", "2026-01-28", "2.html"));
    QCOMPARE(run({u"import"_s, QFileInfo(first).path()}).code, 0);
}

QString TestCommandLine::numberOf(const QString &title) const
{
    const Answer list =
        run({u"list"_s, u"articles"_s, u"--newspaper"_s, u"架上"_s, u"--date"_s, u"2026-01-28"_s});
    for (const QString &line : list.out.split(u'\n')) {
        if (line.section(u'\t', 1) == title)
            return line.section(u'\t', 0, 0);
    }
    return {};
}

void TestCommandLine::list_asText_isPartedByTabs()
{
    QCOMPARE(run({u"list"_s, u"newspapers"_s}).out, u"架上\t1\t2\n"_s);
    QCOMPARE(run({u"list"_s, u"editions"_s, u"--newspaper"_s, u"架上"_s}).out, u"架上\t2026-01-28\t0\t2\n"_s);
    QCOMPARE(run({u"list"_s, u"pages"_s, u"--newspaper=架上"_s, u"--date=2026-01-28"_s}).out, u"\t\t2\n"_s);
    QVERIFY(numberOf(u"铅字的一天"_s).toInt() > 0);
}

void TestCommandLine::list_asJson_hasTheShapeOfTheManual_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("newspapers")
        << u"newspapers"_s << qsizetype(1)
        << QStringList{u"id"_s, u"newspaper"_s, u"editions"_s, u"articles"_s, u"unread"_s, u"newest"_s};
    QTest::newRow("editions")
        << u"editions"_s << qsizetype(1)
        << QStringList{u"id"_s, u"newspaper"_s, u"date"_s, u"pages"_s, u"articles"_s, u"unread"_s};
    QTest::newRow("pages") << u"pages"_s << qsizetype(1)
                           << QStringList{
                                  u"id"_s, u"label"_s, u"name"_s, u"articles"_s, u"picture"_s, u"pdf"_s, u"saved"_s};
    QTest::newRow("articles") << u"articles"_s << qsizetype(2)
                              << QStringList{u"id"_s,
                                             u"kind"_s,
                                             u"kicker"_s,
                                             u"title"_s,
                                             u"byline"_s,
                                             u"section"_s,
                                             u"read"_s,
                                             u"bookmarked"_s};
}

void TestCommandLine::list_asJson_hasTheShapeOfTheManual()
{
    QFETCH(QString, what);
    QFETCH(qsizetype, count);
    QFETCH(QStringList, keys);
    const Answer answer =
        run({u"list"_s, what, u"--json"_s, u"--newspaper"_s, u"架上"_s, u"--date"_s, u"2026-01-28"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json().keys(), QStringList{what});
    const QJsonArray rows = answer.json().value(what).toArray();
    QCOMPARE(rows.size(), count);
    QCOMPARE(rows.first().toObject().keys(), sorted(keys));
}

void TestCommandLine::list_ofAnotherEdition_isNotDone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("subject");
    QTest::newRow("newspaper") << QStringList{u"editions"_s, u"--newspaper"_s, u"别的报"_s} << u"别的报"_s;
    QTest::newRow("date")
        << QStringList{u"pages"_s, u"--newspaper"_s, u"架上"_s, u"--date"_s, u"2026-01-29"_s}
        << u"架上/2026-01-29"_s;
    QTest::newRow("no date") << QStringList{u"pages"_s, u"--newspaper"_s, u"架上"_s, u"--date"_s, u"昨天"_s}
                             << u"昨天"_s;
    QTest::newRow("page") << QStringList{u"articles"_s,
                                         u"--newspaper"_s,
                                         u"架上"_s,
                                         u"--date"_s,
                                         u"2026-01-28"_s,
                                         u"--page"_s,
                                         u"A09"_s}
                          << u"A09"_s;
}

void TestCommandLine::list_ofAnotherEdition_isNotDone()
{
    QFETCH(QStringList, words);
    QFETCH(QString, subject);
    const Answer answer = run(QStringList{u"list"_s, u"--json"_s} + words);
    QCOMPARE(answer.code, 1);
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QCOMPARE(error.keys(), QStringList({u"detail"_s, u"sentence"_s, u"subject"_s}));
    QCOMPARE(error.value("subject"_L1).toString(), subject);
    QVERIFY(error.value("sentence"_L1).toString().contains(subject));
    QVERIFY(answer.err.contains(subject));
}

void TestCommandLine::show_asText_isForReading()
{
    const Answer answer = run({u"show"_s, numberOf(u"铅字的一天"_s)});
    QCOMPARE(answer.code, 0);
    const QStringList lines = answer.out.split(u'\n');
    QCOMPARE(lines.value(0), u"铅字的一天"_s);
    QCOMPARE(lines.value(1), u"架上 · 2026-01-28 Wed"_s);
    QVERIFY(answer.out.contains(u"\n排字房里，铅字一个挨着一个。\n机器在隔壁响。\n"_s));
    QVERIFY(answer.out.contains(u"https://paper.example/20260128/1.html"_s));
    QCOMPARE(run({u"show"_s, numberOf(u"铅字的一天"_s), u"--text"_s}).out, answer.out);
}

void TestCommandLine::show_asJson_hasTheShapeOfTheManual()
{
    const QString number = numberOf(u"铅字的一天"_s);
    const QJsonObject article = run({u"show"_s, number, u"--json"_s}).json();
    QCOMPARE(article.keys(),
             sorted({u"id"_s,
                     u"newspaper"_s,
                     u"date"_s,
                     u"published"_s,
                     u"page"_s,
                     u"other_pages"_s,
                     u"points_to"_s,
                     u"kind"_s,
                     u"section"_s,
                     u"kicker"_s,
                     u"title"_s,
                     u"deck"_s,
                     u"byline"_s,
                     u"paragraphs"_s,
                     u"tags"_s,
                     u"categories"_s,
                     u"source_url"_s,
                     u"copyright"_s,
                     u"importer"_s,
                     u"original_source"_s,
                     u"warnings"_s}));
    QCOMPARE(QString::number(article.value("id"_L1).toInt()), number);
    QCOMPARE(article.value("newspaper"_L1).toString(), u"架上"_s);
    QCOMPARE(article.value("date"_L1).toString(), u"2026-01-28"_s);
    QCOMPARE(article.value("published"_L1).toString(), u"2026-01-28T09:30:00+08:00"_s);
    QCOMPARE(article.value("page"_L1).toObject(),
             QJsonObject({{u"label"_s, QString()}, {u"name"_s, QString()}}));
    QCOMPARE(article.value("kind"_L1).toString(), u"article"_s);
    QCOMPARE(article.value("paragraphs"_L1).toArray(),
             QJsonArray({u"排字房里，铅字一个挨着一个。"_s, u"机器在隔壁响。"_s}));
    QCOMPARE(article.value("tags"_L1).toArray(), QJsonArray({u"架上新闻"_s}));
    QCOMPARE(article.value("categories"_L1).toArray(), QJsonArray({u"jsnews"_s}));
    QCOMPARE(article.value("source_url"_L1).toString(), u"https://paper.example/20260128/1.html"_s);
    QCOMPARE(article.value("importer"_L1).toString(), u"jekyll"_s);
    QCOMPARE(article.value("warnings"_L1).toArray(), QJsonArray());
}

void TestCommandLine::show_html_isTheBody()
{
    const Answer answer = run({u"show"_s, numberOf(u"机器"_s), u"--html"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out.trimmed(), u"<p>机器整夜没有停。</p>"_s);
}

void TestCommandLine::show_source_isTheDocumentByteForByte()
{
    QCOMPARE(run({u"show"_s, numberOf(u"铅字的一天"_s), u"--source"_s}).out.toUtf8(), m_post);
}

void TestCommandLine::show_unknownArticle_isAnErrorInJson()
{
    const Answer answer = run({u"show"_s, u"99999"_s, u"--json"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.json().value("error"_L1).toObject().value("sentence"_L1).toString(),
             u"There is no article 99999 in the library."_s);
    QCOMPARE(run({u"show"_s, u"99999"_s}).out, QString());
}

void TestCommandLine::show_reprints_areThoseOfOtherNewspapers()
{
    QString body;
    for (int i = 0; i < 12; ++i)
        body += u"第%1天，排字房里的老师傅把铅字一个一个放回第%2只格子里。"_s.arg(i * 7 + 3).arg(i * 13 + 5);
    const QString first = m_run->write(u"甲/2026-02-01-shi-fu.md"_s, samplePost("老师傅", body.toUtf8(), "2026-02-01", "3.html"));
    QByteArray other = samplePost("排字房的老师傅", (body + u"他说还要再做十年。"_s).toUtf8(), "2026-02-02", "4.html");
    other.replace("架上", "江边晚报");
    const QString second = m_run->write(u"乙/2026-02-02-shi-fu.md"_s, other);
    QCOMPARE(run({u"import"_s, QFileInfo(first).path(), QFileInfo(second).path()}).code, 0);
    const QJsonObject hits = run({u"search"_s, u"title:老师傅"_s, u"--json"_s}).json();
    QCOMPARE(hits.value("hits"_L1).toArray().size(), 2);
    const QString number = QString::number(hits.value("hits"_L1).toArray().at(1).toObject().value("id"_L1).toInt());
    const QJsonArray reprints =
        run({u"show"_s, number, u"--reprints"_s, u"--json"_s}).json().value("reprints"_L1).toArray();
    QCOMPARE(reprints.size(), 1);
    const QJsonObject reprint = reprints.at(0).toObject();
    QCOMPARE(reprint.keys(), sorted({u"id"_s, u"newspaper"_s, u"date"_s, u"page"_s, u"title"_s, u"likeness"_s}));
    QCOMPARE(reprint.value("newspaper"_L1).toString(), u"江边晚报"_s);
    QCOMPARE(reprint.value("date"_L1).toString(), u"2026-02-02"_s);
    QVERIFY(reprint.value("likeness"_L1).toDouble() > 0.8);
    const QStringList line = run({u"show"_s, number, u"--reprints"_s}).out.trimmed().split(u'\t');
    QCOMPARE(line.value(1), u"江边晚报"_s);
    QCOMPARE(line.value(5), u"排字房的老师傅"_s);
    QCOMPARE(run({u"show"_s, numberOf(u"铅字的一天"_s), u"--reprints"_s}).out, QString());
    QCOMPARE(run({u"show"_s, number, u"--reprints"_s, u"--html"_s}).code, 2);
}

void TestCommandLine::search_findsAndCounts()
{
    const Answer hits = run({u"search"_s, u"机"_s});
    QCOMPARE(hits.code, 0);
    QCOMPARE(hits.out.count(u"\t架上\t2026-01-28\t"_s), 2);
    QCOMPARE(run({u"search"_s, u"机"_s, u"--count"_s}).out, u"2\n"_s);
    QCOMPARE(run({u"search"_s, u"机"_s, u"--count"_s, u"--json"_s}).json(), QJsonObject({{u"count"_s, 2}}));
    QCOMPARE(run({u"search"_s, u"机"_s, u"--limit"_s, u"1"_s}).out.count(u"\t架上\t"_s), 1);
    QCOMPARE(run({u"search"_s, u"机器"_s, u"-铅字"_s, u"--count"_s}).out, u"1\n"_s);
    const Answer nothing = run({u"search"_s, u"飞船"_s});
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.out, QString());
}

void TestCommandLine::search_sortedAndByPlace()
{
    const Answer best = run({u"search"_s, u"机"_s, u"--sort=relevance"_s});
    QCOMPARE(best.code, 0);
    QCOMPARE(best.out.count(u"\t架上\t2026-01-28\t"_s), 2);
    const QJsonObject answer = run({u"search"_s, u"机"_s, u"--sort=relevance"_s, u"--json"_s}).json();
    QCOMPARE(answer.value("compared"_L1), QJsonValue(2));
    QCOMPARE(answer.value("compared_all"_L1), QJsonValue(true));
    QCOMPARE(run({u"search"_s, u"机"_s, u"--facets"_s}).out, u"架上\t2\n2026\t2\n"_s);
    const QJsonObject facets = run({u"search"_s, u"机"_s, u"--facets"_s, u"--json"_s}).json();
    QCOMPARE(facets.keys(), sorted({u"newspapers"_s, u"years"_s, u"complete"_s}));
    QCOMPARE(facets.value("years"_L1).toArray().first().toObject().value("articles"_L1), QJsonValue(2));
    QCOMPARE(run({u"search"_s, u"机"_s, u"--sort=oldest"_s}).code, 2);
    QCOMPARE(run({u"search"_s, u"机"_s, u"--facets"_s, u"--count"_s}).code, 2);
    QCOMPARE(run({u"search"_s}).code, 2);
    QCOMPARE(run({u"search"_s, u"--saved=无"_s}).code, 1);
}

void TestCommandLine::search_asJson_marksTheHits()
{
    const QJsonObject answer = run({u"search"_s, u"铅字"_s, u"--json"_s}).json();
    QCOMPARE(answer.keys(), QStringList({u"hits"_s, u"more"_s}));
    QCOMPARE(answer.value("more"_L1), QJsonValue(false));
    const QJsonArray hits = answer.value("hits"_L1).toArray();
    QCOMPARE(hits.size(), 1);
    const QJsonObject hit = hits.first().toObject();
    QCOMPARE(hit.keys(),
             sorted({u"id"_s, u"newspaper"_s, u"date"_s, u"page"_s, u"title"_s, u"snippet"_s, u"marks"_s}));
    const QJsonArray mark = hit.value("marks"_L1).toArray().first().toArray();
    QCOMPARE(hit.value("snippet"_L1).toString().mid(mark.at(0).toInt(), mark.at(1).toInt()), u"铅字"_s);
    QCOMPARE(run({u"search"_s, u"机"_s, u"--limit=1"_s, u"--json"_s}).json().value("more"_L1),
             QJsonValue(true));
}

void TestCommandLine::search_unfinishedQuery_isNotDone()
{
    const Answer answer = run({u"search"_s, u"\"铅字"_s, u"--json"_s});
    if (answer.code == 0)
        QSKIP("an unclosed quotation mark is closed by the parser");
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.json().value("error"_L1).toObject().value("sentence"_L1).toString().isEmpty());
}

void TestCommandLine::bookmark_isAddedListedAndRemoved()
{
    const QString number = numberOf(u"机器"_s);
    QCOMPARE(run({u"bookmark"_s, u"add"_s, number}).code, 0);
    QCOMPARE(run({u"bookmark"_s, u"add"_s, number}).code, 0);
    QCOMPARE(run({u"bookmark"_s, u"list"_s}).out, QString(number + u"\t架上\t2026-01-28\t机器\n"_s));
    const QJsonArray rows =
        run({u"bookmark"_s, u"list"_s, u"--json"_s}).json().value("bookmarks"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().keys(),
             sorted({u"id"_s, u"newspaper"_s, u"date"_s, u"page"_s, u"title"_s, u"added"_s}));
    const Answer removed = run({u"bookmark"_s, u"remove"_s, number, u"--json"_s});
    QCOMPARE(removed.json(), QJsonObject({{u"id"_s, number.toInt()}, {u"bookmarked"_s, false}}));
    QCOMPARE(run({u"bookmark"_s, u"list"_s}).out, QString());
}

void TestCommandLine::bookmark_unknownArticle_isNotDone()
{
    const Answer answer = run({u"bookmark"_s, u"add"_s, u"99999"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.err.contains(u"99999"_s));
}

void TestCommandLine::missingLibrary_isNotMadeByReading_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("list") << QStringList{u"list"_s, u"newspapers"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"1"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"铅字"_s};
    QTest::newRow("bookmarks") << QStringList{u"bookmark"_s, u"list"_s};
    QTest::newRow("bookmark") << QStringList{u"bookmark"_s, u"add"_s, u"1"_s};
    QTest::newRow("export") << QStringList{
        u"export"_s, u"--article"_s, u"1"_s, u"--to"_s, u"/nowhere/a.pdf"_s};
}

void TestCommandLine::missingLibrary_isNotMadeByReading()
{
    QFETCH(QStringList, words);
    const QString nowhere = m_run->path(u"没有 的"_s);
    const Answer answer = run(words + QStringList{u"--json"_s, u"--library"_s, nowhere});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.json().contains("error"_L1));
    QVERIFY2(!QFileInfo::exists(nowhere), "a library was made");
}

void TestCommandLine::wrongUse_isTwoAndPointsToHelp_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("mistyped command") << QStringList{u"serach"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s};
    QTest::newRow("nothing to show") << QStringList{u"show"_s};
    QTest::newRow("no number") << QStringList{u"show"_s, u"铅字"_s};
    QTest::newRow("zero") << QStringList{u"show"_s, u"0"_s};
    QTest::newRow("two forms") << QStringList{u"show"_s, u"1"_s, u"--json"_s, u"--html"_s};
    QTest::newRow("list of what") << QStringList{u"list"_s, u"books"_s};
    QTest::newRow("articles of which edition") << QStringList{u"list"_s, u"articles"_s};
    QTest::newRow("limit") << QStringList{u"search"_s, u"机"_s, u"--limit"_s, u"-3"_s};
    QTest::newRow("bookmark what") << QStringList{u"bookmark"_s, u"add"_s};
    QTest::newRow("bookmark how") << QStringList{u"bookmark"_s, u"keep"_s, u"1"_s};
    QTest::newRow("bookmark list of") << QStringList{u"bookmark"_s, u"list"_s, u"1"_s};
    QTest::newRow("export what") << QStringList{u"export"_s, u"--to"_s, u"a.pdf"_s};
    QTest::newRow("export both") << QStringList{
        u"export"_s, u"--article=1"_s, u"--edition=架上/2026-01-28"_s, u"--to=a.pdf"_s};
    QTest::newRow("export where") << QStringList{u"export"_s, u"--article=1"_s};
    QTest::newRow("export no edition") << QStringList{u"export"_s, u"--edition=架上"_s, u"--to=a.pdf"_s};
}

void TestCommandLine::wrongUse_isTwoAndPointsToHelp()
{
    QFETCH(QStringList, words);
    const Answer answer = run(words);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(u"baojia help"_s));
}

void TestCommandLine::export_withoutAPrinter_isNotDone()
{
    const QString file = m_run->path(u"出 版.pdf"_s);
    const Answer answer =
        run({u"export"_s, u"--edition"_s, u"架上/2026-01-28"_s, u"--to"_s, file, u"--json"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.json().contains("error"_L1));
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(run({u"export"_s, u"--edition"_s, u"别的报/2026-01-28"_s, u"--to"_s, file}).code, 1);
}

void TestCommandLine::helpAndVersion_needNoLibrary()
{
    const QStringList elsewhere{u"--library"_s, m_run->path(u"没有 的"_s)};
    const Answer help = run(QStringList{u"help"_s} + elsewhere);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"baojia://"_s));
    for (const QString &name : commandNames()) {
        if (name != "help"_L1)
            QVERIFY2(help.out.contains(u"  baojia "_s + name), qPrintable(name));
    }
    QCOMPARE(run(QStringList{u"version"_s} + elsewhere).out, u"baojia 1.2.3\n"_s);
    QCOMPARE(run({u"--version"_s}).out, u"baojia 1.2.3\n"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
