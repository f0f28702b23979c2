// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRecipeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void list_showsBuiltInAndOwnRecipes()
    {
        m_run->write(u"recipes/mine.yaml"_s, "id: mine\nname: 我的报\nextends: founder\n");
        const Answer answer = run({u"recipe"_s, u"list"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(u"founder\t"));
        QVERIFY(answer.out.contains(u"mine\t我的报\t"));
        const QJsonArray recipes =
            run({u"recipe"_s, u"list"_s, u"--json"_s}).json().value("recipes"_L1).toArray();
        QVERIFY(recipes.size() > 15);
    }

    void list_withABrokenRecipe_saysWhereAndIsNotDone()
    {
        const QString file = m_run->write(u"recipes/mine.yaml"_s, "id: mine\nnmae: x\n");
        const Answer answer = run({u"recipe"_s, u"list"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"mine.yaml:2:1: "), qPrintable(answer.err));
        const QJsonArray faults =
            run({u"recipe"_s, u"list"_s, u"--json"_s}).json().value("faults"_L1).toArray();
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].toObject().value("line"_L1).toInt(), 2);
        QCOMPARE(faults[0].toObject().value("file"_L1).toString(), file);
    }

    void test_byId_printsWhatIsFound()
    {
        const Answer answer = run({u"recipe"_s, u"test"_s, u"v5-news-list"_s, page(), article()});
        QCOMPARE(answer.code, 0);
        for (const QString &word :
             {u"A01"_s, u"content_107.html"_s, u"麦田清晨的第一班船"_s, u"记录身边的变化"_s})
            QVERIFY2(answer.out.contains(word), qPrintable(answer.out));
    }

    void test_asJson_hasTheShapeOfTheManual()
    {
        const QJsonObject json =
            run({u"recipe"_s, u"test"_s, u"v5-news-list"_s, page(), article(), u"--json"_s}).json();
        QCOMPARE(json.value("recipe"_L1).toString(), u"v5-news-list"_s);
        const QJsonArray files = json.value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        const QJsonObject onPage = files[0].toObject();
        QVERIFY(onPage.value("fits"_L1).toBool());
        QCOMPARE(onPage.value("pages"_L1).toArray().size(), 2);
        QCOMPARE(onPage.value("articles"_L1).toArray().size(), 3);
        QCOMPARE(onPage.value("zones"_L1).toArray().size(), 3);
        QVERIFY(!onPage.contains("title"_L1));
        QCOMPARE(files[1].toObject().value("title"_L1).toString(), u"麦田清晨的第一班船"_s);
        const QJsonObject edition =
            onPage.value("import"_L1).toObject().value("editions"_L1).toArray()[0].toObject();
        QCOMPARE(edition.value("date"_L1).toString(), u"2026-03-05"_s);
        const QJsonObject first = edition.value("pages"_L1).toArray()[0].toObject();
        QVERIFY(first.value("picture"_L1).toBool() && first.value("pdf"_L1).toBool());
        QCOMPARE(first.value("articles"_L1).toArray().size(), 3);
    }

    void test_ofTheGeneralReader_showsWhatAnImportGives()
    {
        const Answer answer = run({u"recipe"_s, u"test"_s, u"founder"_s, article()});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(u"麦田农报 2026-03-05"), qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"记录身边的变化"));
    }

    void test_ofAFile_needNotBeAmongTheOwn()
    {
        const QString recipe = m_run->write(
            u"draft.yaml"_s, "id: draft\narticle: {is: //h3, title: //h3, body: //founder-content}\n");
        const Answer answer = run({u"recipe"_s, u"test"_s, recipe, article(), u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject file = answer.json().value("files"_L1).toArray()[0].toObject();
        QCOMPARE(file.value("kind"_L1).toString(), u"article"_s);
        QCOMPARE(file.value("paragraphs"_L1).toArray().size(), 2);
        QVERIFY(!file.value("fits"_L1).toBool());
    }

    void test_ofABrokenFile_saysWhere()
    {
        const QString recipe = m_run->write(u"draft.yaml"_s, "id: draft\narticle:\n  body: '//div['\n");
        const Answer answer = run({u"recipe"_s, u"test"_s, recipe, article()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"draft.yaml:3:"), qPrintable(answer.err));
    }

    void test_thatFindsNothing_isNotDone()
    {
        const QString file = m_run->write(u"x.html"_s, "<html><p>x</p></html>");
        QCOMPARE(run({u"recipe"_s, u"test"_s, u"v5-news-list"_s, file}).code, 1);
        QCOMPARE(run({u"recipe"_s, u"test"_s, u"v5-news-list"_s, file + u"x"_s}).code, 1);
        QCOMPARE(run({u"recipe"_s, u"test"_s, u"nobody"_s, file}).code, 1);
    }

    void wrongUse_isTwo()
    {
        QCOMPARE(run({u"recipe"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"test"_s, u"founder"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"lsit"_s}).code, 2);
    }

    void example_ofTheManual_isAWholeRecipe()
    {
        QFile manual(QStringLiteral(BAOJIA_SOURCE_DIR "/docs/recipes.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        const QString yaml = text.section(u"```yaml\n"_s, 1, 1).section(u"```"_s, 0, 0);
        const QString html = text.section(u"```html\n"_s, 1, 1).section(u"```"_s, 0, 0);
        QVERIFY(!yaml.isEmpty() && !html.isEmpty());
        const QString recipe = m_run->write(u"example.yaml"_s, yaml.toUtf8());
        const QString file = m_run->write(u"paper/20260305/a7.html"_s, html.toUtf8());
        const Answer answer = run({u"recipe"_s, u"test"_s, recipe, file, u"--json"_s});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QJsonObject found = answer.json().value("files"_L1).toArray()[0].toObject();
        QCOMPARE(found.value("title"_L1).toString(), u"渡口清晨的第一班船"_s);
        QCOMPARE(found.value("byline"_L1).toString(), u"方小禾"_s);
        QCOMPARE(found.value("date"_L1).toString(), u"2026-03-05"_s);
        QCOMPARE(found.value("newspaper"_L1).toString(), u"江城晨报"_s);
        QCOMPARE(found.value("paragraphs"_L1).toArray().size(), 2);
    }

private:
    [[nodiscard]] Answer run(const QStringList &words) const { return m_run->run(words); }

    static QString page() { return input() + u"layout/202603/05/node_A01.html"_s; }

    static QString article() { return input() + u"con/202603/05/content_107.html"_s; }

    static QString input()
    {
        return QStringLiteral(BAOJIA_TEST_DATA "/recipes/v5-news-list/plain/input/xh.example.net/pc/");
    }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestRecipeCommand)
#include "test_recipecommand.moc"
