// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/mapping.h"
#include "tables/mappingshelf.h"
#include "tables/tablearticle.h"
#include "tables/tables.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QByteArray mapped(const char *rest)
{
    return QByteArray("baojia-mapping: 1\n").append(rest);
}

Result<Mapping> read(const QByteArray &text)
{
    return readMapping(text, u"a.yaml"_s);
}

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

class KeepingSink final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString &file, const Error &reason) override { failures.append({file, reason}); }

    void noted(const QString &, const QString &code, const QString &) override { notes.append(code); }

    QList<EditionDraft> editions;
    QList<std::pair<QString, Error>> failures;
    QStringList notes;
};

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void mapping_inYamlOrJson_saysTheSame()
    {
        for (const QByteArray &text :
             {mapped("format: csv\ntitle: [标题, title]\ndate: {from: 日期, pattern: '(\\d+)'}\nkinds: {图: "
                     "picture}\n"),
              QByteArray(R"json({"baojia-mapping": 1, "format": "csv", "title": ["标题", "title"],
                                                   "date": {"from": "日期", "pattern": "(\\d+)"}, "kinds": {"图": "picture"}})json")}) {
            const auto mapping = read(text);
            QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().detail));
            QCOMPARE(*mapping->format, TableFormat::Csv);
            QCOMPARE(mapping->fields.value(TableField::Title).from, (QStringList{u"标题"_s, u"title"_s}));
            QCOMPARE(mapping->fields.value(TableField::Date).pattern->pattern(), u"(\\d+)"_s);
            QCOMPARE(mapping->kinds.value(u"图"_s), ArticleKind::Picture);
        }
    }

    void fault_isNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail"); // how it begins
        QTest::newRow("unknown key") << mapped("name: a\ntitel: b\n") << u"line 3: unknown key: titel"_s;
        QTest::newRow("format") << mapped("title: a\nformat: xls\n") << u"line 3: format:"_s;
        QTest::newRow("pattern") << mapped("title: {from: a,\n  pattern: '(' }\n")
                                 << u"line 3: title: pattern"_s;
        QTest::newRow("yaml") << mapped("title: [a\nbody: b: c\n") << u"line 3: "_s;
        QTest::newRow("list") << mapped("title: a\nhas:\n  - {a: b}\n") << u"line 4: has"_s;
        QTest::newRow("kind") << mapped("title: a\nkinds:\n  x: film\n") << u"line 4: kinds"_s;
        QTest::newRow("place") << mapped("title: '@column'\n") << u"line 2: title: @file"_s;
        QTest::newRow("delimiter") << mapped("title: a\ndelimiter: ','\nheader: perhaps\n")
                                   << u"line 4: header"_s;
        QTest::newRow("no title") << mapped("name: a\n") << u"line 1: neither"_s;
        QTest::newRow("no version") << QByteArray("title: a\n") << u"line 1: baojia-mapping"_s;
        QTest::newRow("other version")
            << QByteArray("title: a\nbaojia-mapping: 9\n") << u"line 2: baojia-mapping"_s;
        QTest::newRow("a text") << QByteArray("hello") << u"line 1: "_s;
    }

    void fault_isNamedWithItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, detail);
        const auto mapping = read(text);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, ErrorKind::BadMapping);
        QVERIFY2(mapping.error().detail.startsWith(detail), qPrintable(mapping.error().detail));
    }

    void paths_inJson_leadInAndOut()
    {
        const QJsonValue document =
            json(R"({"paper": {"name": "甲报"}, "pages": [{"no": 2, "list": [{"t": "一", "a": ["x", "y"],
            "pics": [{"u": 1}, {"u": 2}]}, {"t": "二", "No": "", "n": null}]}, {"no": 3, "list": []}]})");
        QStringList seen;
        eachJsonRow(document, u"pages[].list[]"_s, [&seen](const JsonRow &row) {
            seen << row.values(u"t"_s) << row.values(u"../no"_s) << row.values(u"/paper.name"_s)
                 << row.values(u"a"_s) << row.values(u"pics[].u"_s) << row.values(u"pics[1].u"_s)
                 << row.values(u"../../../x"_s) << row.values(u"n"_s);
            return true;
        });
        QCOMPARE(seen.join(u' '), u"一 2 甲报 x y 1 2 2 二 2 甲报"_s);
    }

    void builtInMappings_areAllRead()
    {
        const QDir dir(QStringLiteral(BAOJIA_SOURCE_DIR "/resources/mappings"));
        const QStringList names = dir.entryList({u"*.yaml"_s});
        QVERIFY(names.size() >= 5);
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto mapping = readMapping(file.readAll(), name);
            QVERIFY2(mapping, mapping ? "" : qPrintable(QString(name + u": "_s + mapping.error().detail)));
        }
    }

    void mapping_nearest_counts()
    {
        put(u"data/baojia-mapping.yaml"_s,
            mapped("newspaper: '=远报'\ntitle: a\nbody: b\ndate: '=2024-01-01'\n"));
        put(u"data/in/baojia-mapping.yaml"_s,
            mapped("files: 'x*'\nnewspaper: '=近报'\ntitle: a\nbody: b\ndate: '=2024-01-01'\n"));
        put(u"data/in/x.csv"_s, "a,b\n甲,乙\n");
        put(u"data/in/y.csv"_s, "a,b\n丙,丁\n");
        const KeepingSink &sink = imported({u"in/x.csv"_s, u"in/y.csv"_s});
        QCOMPARE(sink.failures.size(), 0);
        QCOMPARE(sink.editions.size(), 2);
        QCOMPARE(sink.editions.first().newspaper, u"近报"_s);
        QCOMPARE(sink.editions.last().newspaper, u"远报"_s);
    }

    void mapping_ofThePerson_comesBeforeThoseBuiltIn()
    {
        put(u"own/a.yaml"_s,
            mapped("has: [卡号]\nnewspaper: '=甲报'\ntitle: 标题\nbody: 正文\ndate: 日期\n"));
        put(u"own/b.yaml"_s, mapped("tytle: x\n"));
        put(u"data/x.csv"_s, "卡号,日期,标题,正文,报纸\n1,2024-01-01,甲,乙,丙报\n");
        const KeepingSink &sink = imported({u"x.csv"_s}, m_dir->filePath(u"own"_s));
        QCOMPARE(sink.editions.size(), 1);
        QCOMPARE(sink.editions.first().newspaper, u"甲报"_s);
        QCOMPARE(sink.editions.first().pages.first().articles.first().warnings, QStringList());
        QCOMPARE(sink.failures.size(), 1);
        QCOMPARE(sink.failures.first().second.kind, ErrorKind::BadMapping);
        QVERIFY(sink.failures.first().first.endsWith(u"own/b.yaml"_s));
    }

    void tableOfHardlyAnyArticles_isLeftInTheMiddle_andSaysSo()
    {
        const QByteArray bad = QByteArray("a,b,c,d,e\n").repeated(100'000);
        const QByteArray first = "甲报,2024-01-01,子,丙\n";
        const QByteArray last = "甲报,2024-01-01,丑,丙\n";
        put(u"data/x.csv"_s, "newspaper,date,title,content\n" + first + bad + last);
        put(u"data/y.csv"_s, "newspaper,date,title,content\n" + first + bad.first(bad.size() / 2) + last);
        const KeepingSink &sink = imported({u"x.csv"_s, u"y.csv"_s});
        qsizetype articles = 0;
        for (const EditionDraft &edition : sink.editions)
            articles += edition.pages.first().articles.size();
        QCOMPARE(articles, 3);
        const auto named = [&sink](const QString &file) {
            return std::count_if(sink.failures.cbegin(), sink.failures.cend(), [&](const auto &failure) {
                return failure.first == file && failure.second.kind == ErrorKind::TooMany;
            });
        };
        QCOMPARE(named(u"x.csv"_s), 1);
        QCOMPARE(named(u"y.csv"_s), 0);
    }

    void manyBadRows_areCounted_notAllNamed()
    {
        QByteArray table = "newspaper,date,title,content\n";
        for (int i = 0; i < 500; ++i)
            table += "a,b,c,d,e\n";
        table += "甲报,2024-01-01,乙,丙\n";
        put(u"data/x.csv"_s, table);
        const KeepingSink &sink = imported({u"x.csv"_s});
        QCOMPARE(sink.failures.size(), 100);
        QCOMPARE(sink.failures.first().first, u"x.csv:2"_s);
        QCOMPARE(sink.notes, QStringList{u"more-skipped"_s});
        QCOMPARE(sink.editions.size(), 1);
    }

    void json_broken_isNamedWithItsLine()
    {
        put(u"data/x.json"_s, "{\"a\": 1,\n\"b\": [1, 2,\n");
        const KeepingSink &sink = imported({u"x.json"_s});
        QCOMPARE(sink.failures.size(), 1);
        QVERIFY2(sink.failures.first().second.detail.startsWith(u"line 3: "_s),
                 qPrintable(sink.failures.first().second.detail));
    }

    void cancel_inTheMiddle_ends()
    {
        put(u"data/x.csv"_s, "newspaper,date,title,content\n甲报,2024-01-01,乙,丙\n");
        const CancelToken token;
        token.cancel();
        Progress open;
        auto source = Source::open(m_dir->filePath(u"data"_s), open);
        KeepingSink sink;
        Progress progress(token);
        const auto end = Tables().read(**source, chosen(**source, {u"x.csv"_s}), sink, progress);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Cancelled);
        QCOMPARE(sink.editions.size(), 0);
    }

private:
    static ChosenFiles chosen(const Source &source, const QStringList &files)
    {
        ChosenFiles chosen(source.files());
        for (const QString &file : files)
            chosen.add(source.files().lowerBound(file));
        return chosen;
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    KeepingSink &imported(const QStringList &files, const QString &userMappings = {})
    {
        m_sink = std::make_unique<KeepingSink>();
        Progress progress;
        auto source = Source::open(m_dir->filePath(u"data"_s), progress);
        if (!source || !Tables(userMappings).read(**source, chosen(**source, files), *m_sink, progress))
            qFatal("the import failed");
        return *m_sink;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeepingSink> m_sink;
};

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
