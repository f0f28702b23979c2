// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "recipes/recipebook.h"
#include "recipes/recipetrial.h"

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

namespace {

constexpr QByteArrayView kPage
    = "<html><head><title>旧书摊-潮汐报</title><meta name='date' content='2024-03-01'></head><body><!-- page 3 -->"
      "<div id='nav' class='list top'><a href='content_1.htm'>第01版：要闻</a><a href='content_2.htm'>下一篇</a></div>"
      "<h1>旧书摊</h1><h3>引题</h3><p class='by'>本报记者 王小明</p><div class='text'><p>老城门下的旧书摊又开张了。</p>"
      "<img src='a.jpg' alt='图'><p>书是旧的，读书的人是新的。</p></div></body></html>";

}

void readRecipe(const QByteArray &bytes)
{
    // With what comes with the program, so that a recipe may extend it; made once, it takes longer than all inputs.
    static const std::shared_ptr<const RecipeBook> book = RecipeBook::builtIn();
    static RecipeWatch watch;
    const RecipeReadout readout = book->parse(bytes, u"own.yaml"_s);
    require(readout.recipe.has_value() || !readout.faults.isEmpty(), "a recipe that is refused has a fault");
    if (readout.recipe)
        (void)tryRecipe(*readout.recipe, kPage.toByteArray(), u"2024-03/01/content_1.htm"_s, watch);
}

}
