// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/frontmatter.h"
#include "text/frontmatterplain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"\n正文第一段。\n"_s;

FrontMatter split(const QString &text)
{
    const auto result = splitFrontMatter(text);
    return result.has_value() && result->has_value() ? **result : FrontMatter{};
}

QString post(const QString &head)
{
    return u"---\n"_s + head + u"---\n"_s + body;
}

} // namespace

class TestFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void head_ordinary_isRead()
    {
        const FrontMatter matter =
            split(post(u"layout: post\ntitle: \"擦亮招牌\"\ndate: 2022-05-30 07:45:20 +0800\n"
                       "categories: shamenribao\ntags: 厦门日报新闻\n"_s));
        QCOMPARE(matter.keys, (QStringList{u"layout"_s, u"title"_s, u"date"_s, u"categories"_s, u"tags"_s}));
        QCOMPARE(matter.value(u"title"_s), u"擦亮招牌"_s);
        QCOMPARE(matter.value(u"date"_s), u"2022-05-30 07:45:20 +0800"_s);
        QCOMPARE(matter.body, body);
        QVERIFY(matter.raw.startsWith(u"layout: post\n"_s));
        QVERIFY(matter.warnings.isEmpty());
        QVERIFY(matter.lists.isEmpty());
    }

    void quote_notClosed_takesNoOtherField()
    {
        const FrontMatter matter = split(post(u"title: \"老城'[的书摊\ndate: 2021-12-08\ntags: 日报新闻\n"_s));
        QCOMPARE(matter.value(u"date"_s), u"2021-12-08"_s);
        QCOMPARE(matter.value(u"tags"_s), u"日报新闻"_s);
        QVERIFY(matter.value(u"title"_s).contains(u"老城'[的书摊"_s));
        QCOMPARE(matter.warnings, QStringList{u"front-matter-repaired"_s});
    }

    void title_asWritten_isRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("repaired");
        const auto row = [](const QString &line, const QString &title, bool repaired) {
            QTest::newRow(qPrintable(line)) << line << title << repaired;
        };
        row(u"title: 普通标题"_s, u"普通标题"_s, false);
        row(u"title: '单引号''里面'"_s, u"单引号'里面"_s, false);
        row(u"title: \"他说\"好\"，走了\""_s, u"他说\"好\"，走了"_s, true);
        row(u"title: \"\"好\"字当头\""_s, u"\"好\"字当头"_s, true);
        row(u"title: \"C:\\报纸\\日报\""_s, u"C:\\报纸\\日报"_s, true);
        row(u"title: \"响铃\\b字\""_s, u"响铃\\b字"_s, true);
        row(u"title: 专访: 一个人: 的报纸"_s, u"专访: 一个人: 的报纸"_s, true);
        row(u"title: [独家] 某某消息"_s, u"[独家] 某某消息"_s, true);
        row(u"title: *星号*开头"_s, u"*星号*开头"_s, true);
        row(u"title: @某某 说"_s, u"@某某 说"_s, true);
        row(u"title: 100%的努力"_s, u"100%的努力"_s, false);
        row(u"title: \"\""_s, u""_s, false);
        row(u"title:"_s, u""_s, false);
        row(u"title: "_s, u""_s, false);
        row(u"title: 12:30的车"_s, u"12:30的车"_s, false);
        row(u"title:\t制表符"_s, u"制表符"_s, false);
    }

    void title_asWritten_isRead()
    {
        QFETCH(QString, line);
        QFETCH(QString, title);
        QFETCH(bool, repaired);
        const FrontMatter matter = split(post(u"layout: post\n"_s + line + u"\ntags: 报纸\n"_s));
        QVERIFY(matter.keys.contains(u"title"_s));
        QCOMPARE(matter.value(u"title"_s), title);
        QCOMPARE(matter.value(u"tags"_s), u"报纸"_s);
        QCOMPARE(matter.body, body);
        QCOMPARE(matter.warnings.contains(u"front-matter-repaired"_s), repaired);
    }

    void head_inOtherDress_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blank line") << u"\n---\ntitle: 题\n---\n正文"_s;
        QTest::newRow("blank lines") << u"\n \n\n---\ntitle: 题\n---\n正文"_s;
        QTest::newRow("mark") << u"\uFEFF---\ntitle: 题\n---\n正文"_s;
        QTest::newRow("CRLF") << u"---\r\ntitle: 题\r\n---\r\n正文"_s;
        QTest::newRow("CR") << u"---\rtitle: 题\r---\r正文"_s;
        QTest::newRow("trailing spaces") << u"---  \t\ntitle: 题\n--- \n正文"_s;
        QTest::newRow("dots") << u"---\ntitle: 题\n...\n正文"_s;
        QTest::newRow("comment") << u"---\n# 注\ntitle: 题\n---\n正文"_s;
    }

    void head_inOtherDress_isFound()
    {
        QFETCH(QString, text);
        const FrontMatter matter = split(text);
        QCOMPARE(matter.value(u"title"_s), u"题"_s);
        QCOMPARE(matter.body, u"正文"_s);
    }

    void lists_ofEveryShape_areRead_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("dashes") << u"tags:\n- 甲\n- 乙\n"_s;
        QTest::newRow("indented dashes") << u"tags:\n  - 甲\n  - '乙'\n"_s;
        QTest::newRow("inline") << u"tags: [甲, \"乙\"]\n"_s;
        QTest::newRow("repaired dashes") << u"title: a: b: c\ntags:\n  - 甲\n  - 乙\n"_s;
        QTest::newRow("repaired inline") << u"title: a: b: c\ntags: [甲, '乙']\n"_s;
        QTest::newRow("repaired with tabs") << u"title: a: b: c\ntags:\n\t- 甲\n\t-\t乙\n"_s;
    }

    void lists_ofEveryShape_areRead()
    {
        QFETCH(QString, head);
        QCOMPARE(split(post(head)).fields.value(u"tags"_s), (QStringList{u"甲"_s, u"乙"_s}));
        QVERIFY(split(post(head)).lists.contains(u"tags"_s));
    }

    void values_odd_areToldOf()
    {
        const FrontMatter twice = split(post(u"title: 一\ntitle: 二\n"_s));
        QCOMPARE(twice.value(u"title"_s), u"二"_s);
        QCOMPARE(twice.keys, QStringList{u"title"_s});
        QCOMPARE(twice.warnings, QStringList{u"front-matter-duplicate-key"_s});
        const FrontMatter nested = split(post(u"title: 一\nmeta:\n  a: b\n"_s));
        QCOMPARE(nested.keys, QStringList{u"title"_s});
        QCOMPARE(nested.warnings, QStringList{u"front-matter-nested-value"_s});
        QCOMPARE(split(post(u"title: \"\"\ndate:  +0800\n"_s)).value(u"date"_s), u"+0800"_s);
        QCOMPARE(split(post(u"categories: 21shijijingjibaodao  nancailicaitong\n"_s)).value(u"categories"_s),
                 u"21shijijingjibaodao  nancailicaitong"_s);
    }

    void text_withoutHead_hasNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("text") << u"正文\n---\ntitle: x\n---\n"_s;
        QTest::newRow("rule") << u"---\n\n正文在横线之下。\n"_s;
        QTest::newRow("two rules") << u"---\n正文在两条横线之间。\n---\n"_s;
        QTest::newRow("indented") << u"  ---\ntitle: x\n---\n"_s;
        QTest::newRow("longer rule") << u"-----\ntitle: x\n-----\n"_s;
    }

    void text_withoutHead_hasNone()
    {
        QFETCH(QString, text);
        const auto result = splitFrontMatter(text);
        QVERIFY(result.has_value());
        QVERIFY(!result->has_value());
    }

    void head_bad_isRefused()
    {
        const auto kind = [](const QString &text) {
            const auto result = splitFrontMatter(text, u"x.md"_s);
            return result.has_value() ? ErrorKind::Internal : result.error().kind;
        };
        QCOMPARE(kind(u"---\ntitle: 题\ndate: 2022"_s), ErrorKind::Truncated);
        QCOMPARE(kind(post(u"title: x\n"_s.repeated(40'000))), ErrorKind::TooLarge);
        QString bomb = u"a: &a ["_s + u"x,"_s.repeated(500) + u"x]\n"_s;
        for (int index = 0; index < 100; ++index)
            bomb += u"k%1: *a\n"_s.arg(index);
        QCOMPARE(kind(post(bomb)), ErrorKind::TooMany);
    }

    void head_hostile_ends()
    {
        for (const QString &piece : {u"["_s,
                                     u"{"_s,
                                     u"- "_s,
                                     u"? "_s,
                                     u"a: {"_s,
                                     u"&a "_s,
                                     u"!"_s,
                                     u"\""_s,
                                     u"|\n"_s,
                                     u": "_s,
                                     u"a: &a *a\n"_s,
                                     u"{a,"_s,
                                     u"#"_s,
                                     u"'"_s,
                                     u"[a: "_s,
                                     u"? - "_s}) {
            const auto result = splitFrontMatter(u"---\n"_s + piece.repeated(8'000) + u"\n---\n"_s);
            QVERIFY(result.has_value() || result.error().kind != ErrorKind::Internal);
        }
    }

    void suites_ofYamlAndJekyll_neverThrow()
    {
        const QString suites = QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/suites/"_s;
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(suites + u"yaml-test-suite"_s))
            QSKIP("suites/yaml-test-suite and jekyll are not here");
        int files = 0;
        for (const QString &name : {u"yaml-test-suite"_s, u"jekyll"_s}) {
            QDirIterator iterator(suites + name, QDir::Files, QDirIterator::Subdirectories);
            while (iterator.hasNext()) {
                QFile file(iterator.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (const QString &variant : {text, post(text)}) {
                    const auto result = splitFrontMatter(variant);
                    QVERIFY(result.has_value() || result.error().kind == ErrorKind::Truncated);
                }
            }
        }
        QVERIFY(files > 500);
    }

    void plainHead_random_isReadAsYamlReadsIt()
    {
        QRandomGenerator random(20260131);
        const QStringList pieces = {u"标题"_s, u"报"_s, u" "_s, u"  "_s, u":"_s, u": "_s, u" #"_s, u"#"_s, u"\""_s, u"'"_s,
                                    u"\\"_s, u"-"_s, u"- "_s, u"?"_s, u"["_s, u"]"_s, u"{"_s, u","_s, u"&"_s, u"*"_s,
                                    u"!"_s, u"|"_s, u">"_s, u"%"_s, u"@"_s, u"`"_s, u"~"_s, u"null"_s, u"Null"_s, u"true"_s,
                                    u"12"_s, u"2022-01-04 07:45:20 +0800"_s, u"a"_s, u"，"_s, u"“"_s, u"\t"_s, u"\u3000"_s,
                                    u"\u00A0"_s, u"\uFEFF"_s, u"\u0085"_s, u"\u2028"_s, u"\uFFFD"_s, u"\n"_s, u"\n  "_s};
        const QStringList keys = {u"title"_s, u"date"_s, u"tags"_s, u"null"_s, u"-x"_s, u"a-b"_s, u"7"_s, u"标"_s};
        int plain = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString head;
            for (int line = random.bounded(1, 4); line > 0; --line) {
                QString value;
                for (int length = random.bounded(5); length > 0; --length)
                    value += pieces[random.bounded(random.bounded(3) > 0 ? 3 : static_cast<int>(pieces.size()))];
                const QString quote = random.bounded(3) == 0 ? (random.bounded(2) == 0 ? u"\""_s : u"'"_s) : QString();
                head += keys[random.bounded(random.bounded(4) == 0 ? static_cast<int>(keys.size()) : 3)]
                    + (random.bounded(8) == 0 ? u":"_s : u": "_s) + quote + value + quote + u'\n';
            }
            plain += plainFields(head) ? 1 : 0;
            // A comment is beyond the plain.
            const FrontMatter read = split(post(head));
            const FrontMatter byYaml = split(post(u"# c\n"_s + head));
            QVERIFY2(read.keys == byYaml.keys && read.fields == byYaml.fields && read.warnings == byYaml.warnings,
                     qPrintable(head));
        }
        QVERIFY(plain > 2000);
    }

    void shared_posts_areAllRead()
    {
        const QString posts = QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/data/finews"_s;
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(posts))
            QSKIP("data/finews is not here");
        QDirIterator iterator(posts, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const FrontMatter matter = split(QString::fromUtf8(file.readAll()));
            for (const QString &key : {u"layout"_s, u"title"_s, u"date"_s, u"categories"_s, u"tags"_s})
                QVERIFY2(!matter.value(key).isEmpty(), qPrintable(file.fileName()));
            QVERIFY(!matter.body.trimmed().isEmpty());
            ++files;
        }
        QVERIFY(files > 20);
    }
};

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "test_frontmatter.moc"
