// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plainfiles.h"
#include "formats/plainpath.h"
#include "importers/lastresort.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/golden.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPlainFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void path_saysWhatItCan_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("said"); // newspaper, label, page name, date, title
        const auto row = [](const char *name, const QString &file, const QStringList &said) {
            QTest::newRow(name) << file << said;
        };
        row("name only", u"木桥通车.txt"_s, {u"剪报"_s, {}, {}, {}, u"木桥通车"_s});
        row("dated name", u"2019-05-04 木桥通车.txt"_s, {u"剪报"_s, {}, {}, u"2019-05-04"_s, u"木桥通车"_s});
        row("compact date", u"20190504_A01_木桥.md"_s, {u"剪报"_s, {}, {}, u"2019-05-04"_s, u"木桥"_s});
        row("Chinese date", u"2019年5月4日 木桥.md"_s, {u"剪报"_s, {}, {}, u"2019-05-04"_s, u"木桥"_s});
        row("newspaper", u"青石日报/2019/0504/3.txt"_s, {u"青石日报"_s, {}, {}, u"2019-05-04"_s, {}});
        row("page",
            u"青石日报/2019-05-04/A01版：要闻/木桥.txt"_s,
            {u"青石日报"_s, u"A01"_s, u"要闻"_s, u"2019-05-04"_s, u"木桥"_s});
        row("section and page",
            u"青石日报/要闻/A01版/20190504.txt"_s,
            {u"青石日报"_s, u"A01"_s, u"要闻"_s, u"2019-05-04"_s, {}});
        row("section", u"要闻/木桥.txt"_s, {u"剪报"_s, u"要闻"_s, {}, {}, u"木桥"_s});
        row("date in folders",
            u"青石日报/2019年/5月/4日/第3版/木桥.txt"_s,
            {u"青石日报"_s, u"3"_s, {}, u"2019-05-04"_s, u"木桥"_s});
        row("day in the name",
            u"青石日报/2019年/5月4日 木桥.txt"_s,
            {u"青石日报"_s, {}, {}, u"2019-05-04"_s, u"木桥"_s});
        row("month folder", u"青石日报/2019/12/a.txt"_s, {u"青石日报"_s, {}, {}, {}, {}});
        row("day folder", u"青石日报/2019/5-4/a.txt"_s, {u"青石日报"_s, {}, {}, u"2019-05-04"_s, {}});
        row("nothing", u"a1.txt"_s, {u"剪报"_s, {}, {}, {}, {}});
    }

    void path_saysWhatItCan()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, said);
        const PlainPath path = plainPath(u"剪报"_s, file);
        QCOMPARE(path.newspaper, said.at(0));
        QCOMPARE(path.pageLabel, said.at(1));
        QCOMPARE(path.pageName, said.at(2));
        QCOMPARE(path.date.toString(Qt::ISODate), said.at(3));
        QCOMPARE(path.title, said.at(4));
    }

    void lastResort_amongOthers_isFurniture()
    {
        LastResort files;
        files.addKnown(u"mirror/html/2026-07/18/node_1.htm"_s);
        files.addKnown(u"posts/2024/a.md"_s);
        const QStringList names{u"mirror/index.html"_s,
                                u"mirror/html/2026-07/18/x.htm"_s,
                                u"mirror/html/2026-07/18/in/x.txt"_s,
                                u"readme.txt"_s,
                                u"plain/a.txt"_s,
                                u"plain/in/b.html"_s,
                                u"posts/2024/b.md"_s,
                                u"posts/c.md"_s,
                                u"mirror/never-guessed"_s};
        for (qsizetype place = 0; place < names.size() - 1; ++place)
            files.addGuess(place);
        const auto isFurniture = [&](QStringView name) {
            const QString file = name.toString();
            return files.isFurniture(names.indexOf(file), file);
        };
        for (const QStringView furniture : {u"mirror/index.html",
                                            u"mirror/html/2026-07/18/x.htm",
                                            u"mirror/html/2026-07/18/in/x.txt",
                                            u"readme.txt",
                                            u"posts/c.md"})
            QVERIFY2(isFurniture(furniture), qPrintable(furniture.toString()));
        for (const QStringView article :
             {u"plain/a.txt", u"plain/in/b.html", u"posts/2024/b.md", u"mirror/never-guessed"})
            QVERIFY2(!isFurniture(article), qPrintable(article.toString()));
    }

    void undatedFile_hasTheDayOfItsFile_andIsDoubtful()
    {
        put(u"青石日报/木桥.txt"_s, u"木桥通车\n木桥今天通车了。\n"_s.toUtf8());
        const Golden::FakeLibrary library = imported();
        QCOMPARE(library.editions.size(), 1);
        QCOMPARE(library.editions.first().date, QDate::currentDate());
        const ArticleDraft article = library.articles().first();
        QVERIFY(article.warnings.contains(u"date-from-file-time"_s));
        QVERIFY(article.warnings.contains(u"low-confidence"_s));
        QCOMPARE(article.title, u"木桥通车"_s);
    }

    void plainFolder_besideAMirror_comesIn_andWhatLiesInTheMirrorDoesNot()
    {
        put(u"站/_posts/2024-03-01-a.md"_s,
            u"---\ntitle: 甲\ndate: 2024-03-01\ntags: 潮汐报新闻\n---\n\n甲的正文。\n"_s.toUtf8());
        put(u"站/_posts/note.txt"_s, u"不是文章。\n"_s.toUtf8());
        put(u"剪报/2024-03-02 乙.txt"_s, u"乙的正文第一句。\n乙的正文第二句。\n"_s.toUtf8());
        const Golden::FakeLibrary library = imported();
        QStringList titles;
        for (const ArticleDraft &article : library.articles())
            titles.append(article.title);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"乙"_s, u"甲"_s}));
    }

    void probe_neverMoreThanALastResort()
    {
        const PlainFiles importer;
        QCOMPARE(importer.probe({u"a.md"_s, "# a\n", {}}), Confidence::LastResort);
        QCOMPARE(importer.probe({u"a.html"_s, "<html><body>a</body></html>", {}}), Confidence::LastResort);
        QCOMPARE(importer.probe({u"_posts/a.md"_s, "a\n", {}}), Confidence::None);
        QCOMPARE(importer.probe({u"a.md"_s, "---\nlayout: page\ntitle: a\n---\n", {}}), Confidence::None);
        QCOMPARE(importer.probe({u"a.txt"_s, "{\"a\": 1}", {}}), Confidence::None);
        QCOMPARE(importer.probe({u"a.txt"_s, QByteArray("\0\1", 2), {}}), Confidence::None);
        QCOMPARE(importer.probe({u"a.doc"_s, "a", {}}), Confidence::None);
    }

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Golden::FakeLibrary imported() const
    {
        Golden::FakeLibrary library;
        ImportRequest request;
        request.paths = QStringList{m_dir->path()};
        request.commit = [&library](const QList<ReadyEdition> &editions) { return library.commit(editions); };
        Progress progress;
        const ImportEnd end = runImport(makeImporters(), request, progress);
        if (end.error)
            qFatal("the import failed");
        return library;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestPlainFiles)
#include "test_plainfiles.moc"
