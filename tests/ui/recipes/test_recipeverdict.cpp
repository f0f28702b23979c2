// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipechoice.h"
#include "ui/recipes/recipeverdict.h"
#include "ui/words/recipeimportwords.h"

#include "tests/ui/recipes/recipewindowtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What is said of a recipe's text and of a saved page, and which recipes there are to open.
class TestRecipeVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void page_isShownTwice_asSavedAndCleaned()
    {
        const auto page = shownPage({u"a7.html"_s,
                                     {},
                                     {},
                                     "<meta HTTP-EQUIV='refresh' content='0;url=http://x.example/'>" + riverPage()});
        QVERIFY(page);
        const ShownPage &shown = **page;
        QVERIFY(shown.source.contains(u"HTTP-EQUIV='refresh'"_s));
        QVERIFY(shown.html.contains("class='headline'"));
        QVERIFY(shown.html.contains("data-http-equiv='refresh'")); // orders nothing any more
        QVERIFY(shown.plain.contains("天刚亮"));
        QVERIFY(!shown.plain.contains("alert"));
        QCOMPARE(shown.encoding, u"UTF-8"_s);
    }

    void page_ofJson_isShownAsText()
    {
        const auto page = shownPage({u"a.json"_s, {}, {}, R"({"title": "<b>题"})"});
        QVERIFY(page);
        QVERIFY((*page)->html.contains("&lt;b&gt;题"));
    }

    void page_empty_isAnError() { QCOMPARE(shownPage({u"a.html"_s, {}, {}, " "}).error().kind, ErrorKind::EmptyFile); }

    void recipe_onItsPage_isTriedAndChosen()
    {
        const RecipeVerdict verdict = judgeRecipe({RecipeBook::builtIn(), riverRecipe(), u"/r/river.yaml"_s, page()});
        QVERIFY(verdict.faults.isEmpty());
        QCOMPARE(verdict.recipe->id, u"river"_s);
        QVERIFY(verdict.book->find(u"river"_s));
        QVERIFY(verdict.trial && *verdict.trial);
        QCOMPARE((*verdict.trial)->values.title, u"渡口清晨的第一班船"_s);
        QCOMPARE((*verdict.trial)->paragraphs.size(), 2);
        QCOMPARE(verdict.chosen, u"river"_s);
    }

    void import_ofThePage_hasWhatTheGeneralRulesFind()
    {
        // the recipe says nothing of the text
        const auto page = shownPage({u"content_1.html"_s,
                                     u"/paper/202603/05/content_1.html"_s,
                                     {},
                                     "<title>江城晨报</title><p>江城晨报 2026年3月5日</p><h3 class='t'>渡口清晨</h3>"
                                     "<founder-content><p>　　天刚亮，渡口边已经有人排队。</p></founder-content>"});
        const RecipeVerdict verdict =
            judgeRecipe({RecipeBook::builtIn(), "id: x\nextends: founder\n", u"/r/x.yaml"_s, page.value()});
        QVERIFY((*verdict.trial)->paragraphs.isEmpty());
        QVERIFY(verdict.import && *verdict.import);
        const QString lines = RecipeImportWords::lines(**verdict.import).join(u'\n');
        QVERIFY2(lines.contains(u"天刚亮"_s) && lines.contains(u"2026-03-05"_s), qPrintable(lines));
    }

    void recipe_withoutMatch_isTriedButNotChosen()
    {
        const RecipeVerdict verdict = judgeRecipe(
            {RecipeBook::builtIn(), "id: river\narticle: {title: \"//div[1]\"}\n", u"/r/river.yaml"_s, page()});
        QCOMPARE((*verdict.trial)->values.title, u"渡口清晨的第一班船"_s);
        QCOMPARE(verdict.chosen, QString());
    }

    void recipe_withFaults_isNotTried()
    {
        const RecipeVerdict verdict =
            judgeRecipe({RecipeBook::builtIn(), "id: river\nnmae: x\n", u"/r/river.yaml"_s, page()});
        QCOMPARE(verdict.faults.size(), 1);
        QCOMPARE(verdict.faults[0].line, 2);
        QVERIFY(!verdict.recipe && !verdict.trial && !verdict.book);
    }

    void choices_ownAndBroken_areMarked()
    {
        const RecipeWindowTest files;
        files.write(u"recipes/founder.yaml"_s, "id: founder\nextends: founder\n");
        const QString broken = files.write(u"recipes/broken.yaml"_s, "id: broken\nnmae: x\n");
        const auto choices = recipeChoices(*RecipeBook::load(files.recipes()));
        QCOMPARE(choices.size(), qsizetype(RecipeBook::builtIn()->recipes().size()) + 1);
        const auto own = std::find_if(
            choices.cbegin(), choices.cend(), [](const RecipeChoice &choice) { return choice.id == u"founder"; });
        QVERIFY(own->isOwn && !own->isBroken);
        QVERIFY(choices.last().isBroken && choices.last().isOwn);
        QCOMPARE(choices.last().file, broken);
    }

    void fileToSave_isTheOwnOneOrNamedLikeTheId()
    {
        const RecipeChoice builtIn{u"founder"_s, {}, u":/recipes/founder.yaml"_s, false, false};
        QCOMPARE(fileToSave(builtIn, "id: founder\n", u"/r"_s), u"/r/founder.yaml"_s);
        QCOMPARE(fileToSave(builtIn, "id: mine\n", u"/r"_s), u"/r/mine.yaml"_s);
        QCOMPARE(fileToSave(builtIn, "id: [", u"/r"_s), u"/r/founder.yaml"_s); // broken for now
        QCOMPARE(fileToSave({u"a"_s, {}, u"/r/other.yaml"_s, true, false}, "id: b\n", u"/r"_s), u"/r/other.yaml"_s);
        QCOMPARE(fileToSave({}, "id: ../../x\n", u"/r"_s), QString());
        QCOMPARE(fileToSave({}, "name: x\n", u"/r"_s), QString());
    }

    void newRecipe_asItIs_hasNoFaults()
    {
        const auto readout = RecipeBook::builtIn()->parse(newRecipe(), u"x.yaml"_s);
        QVERIFY(readout.faults.isEmpty());
        QCOMPARE(readout.recipe->extends, u"founder"_s);
    }

private:
    static std::shared_ptr<const ShownPage> page()
    {
        return shownPage({u"a7.html"_s, u"/paper/a7.html"_s, {}, riverPage()}).value();
    }
};

QTEST_MAIN(TestRecipeVerdict)
#include "test_recipeverdict.moc"
