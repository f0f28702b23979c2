// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "recipes/recipebook.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

using Kind = RecipeFault::Kind;

/// YAML to recipes: what is accepted, and what is said of the rest and at which place.
class TestRecipeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_book = RecipeBook::builtIn(); }

    void builtIns_loaded_haveNoFaults()
    {
        for (const RecipeFault &fault : m_book->faults())
            qWarning() << fault.file << fault.line << fault.column << fault.subject << fault.detail;
        QVERIFY(m_book->faults().isEmpty());
        QVERIFY(m_book->find(u"founder"_s));
        QVERIFY(!m_book->find(u"founder"_s)->evidence.certain.isEmpty());
    }

    void recipe_whole_isRead()
    {
        const auto read = m_book->parse("\n"
                                        "id: my-paper\n"
                                        "name: 我的报\n"
                                        "names: [某某日报, 某某日报数字报]\n"
                                        "priority: 5\n"
                                        "metadata: first\n"
                                        "charset: gb18030\n"
                                        "match:\n"
                                        "  urls: '^https?://epaper\\.example\\.cn/'\n"
                                        "  marks: [某某, \"pageLink\"]\n"
                                        "newspaper: //div[@id='paper']\n"
                                        "date: {select: [\"//p[1]\", \"//p[2]\"], pattern: "
                                        "'(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)', path: '\\d{8}'}\n"
                                        "page:\n"
                                        "  is: //map\n"
                                        "  label: //h2\n"
                                        "  pages: {each: \"//li/a\", pdf: \"../a[2]\", label: .}\n"
                                        "  articles: //ul/li/a\n"
                                        "  zones: {each: //area, coords: \"@coords\"}\n"
                                        "article:\n"
                                        "  title: {select: //h1, all: yes}\n"
                                        "  body: [//founder-content, \"//div[has-class('text')]\"]\n"
                                        "  strip: //iframe\n"_ba,
                                        u"x.yaml"_s);
        QVERIFY2(read.faults.isEmpty(), qPrintable(told(read.faults)));
        const Recipe &recipe = *read.recipe;
        QCOMPARE(recipe.id, u"my-paper"_s);
        QCOMPARE(recipe.names.size(), 2);
        QCOMPARE(recipe.priority, 5);
        QCOMPARE(recipe.metadata, Recipe::Metadata::First);
        QCOMPARE(recipe.match.marks.size(), 2);
        QVERIFY(!recipe.match.marks[0].gb18030.isEmpty());
        QVERIFY(recipe.match.marks[1].gb18030.isEmpty());
        QCOMPARE(recipe.date.selectors.size(), 2);
        QVERIFY(recipe.date.path && recipe.date.pattern->hasGroup(u"y"_s));
        QCOMPARE(recipe.page.pages.pdf.selectors, QStringList{u"../a[2]"_s});
        QVERIFY(recipe.article.title.all);
        QCOMPARE(recipe.article.body.size(), 2);
    }

    void fault_ofEachKind_isToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("subject");
        const auto row =
            [](const char *name, const char *yaml, Kind kind, int line, int column, const QString &subject) {
                QTest::newRow(name) << QByteArray(yaml) << static_cast<int>(kind) << line << column
                                    << subject;
            };
        row("no yaml", "id: a\n  b: [", Kind::NotYaml, 2, 4, {});
        row("nothing", "", Kind::NotYaml, 1, 1, {});
        row("a null", "~", Kind::NotYaml, 1, 1, {});
        row("nothing but a tag", "!#", Kind::NotYaml, 1, 1, {});
        row("no mapping", "- id", Kind::WrongType, 1, 1, u"recipe"_s);
        row("no id", "name: a", Kind::MissingKey, 1, 1, u"id"_s);
        row("bad id", "id: A b", Kind::BadValue, 1, 5, u"id"_s);
        row("unknown key", "id: a\nnmae: x", Kind::UnknownKey, 2, 1, u"nmae"_s);
        row("unknown key below", "id: a\narticle:\n  tilte: //h1", Kind::UnknownKey, 3, 3, u"tilte"_s);
        row("repeated key", "id: a\nname: x\nname: y", Kind::RepeatedKey, 3, 1, u"name"_s);
        row("list for text", "id: a\nname: [x]", Kind::WrongType, 2, 7, u"name"_s);
        row("text for mapping", "id: a\npage: x", Kind::WrongType, 2, 7, u"page"_s);
        row("no number", "id: a\npriority: high", Kind::WrongType, 2, 11, u"priority"_s);
        row("number beyond", "id: a\npriority: 1000", Kind::BadValue, 2, 11, u"priority"_s);
        row("no truth",
            "id: a\narticle: {title: {select: //a, all: perhaps}}",
            Kind::WrongType,
            2,
            37,
            u"all"_s);
        row("unknown charset", "id: a\ncharset: koi8-r", Kind::BadValue, 2, 10, u"charset"_s);
        row("short mark", "id: a\nmatch: {marks: [ab]}", Kind::BadValue, 2, 17, u"marks"_s);
        row("bad selector", "id: a\narticle:\n  body: //div[", Kind::BadSelector, 3, 15, u"//div["_s);
        row("after Chinese",
            "id: a\narticle: {kicker: \"//a[.='引题']\", title: //b[}",
            Kind::NotYaml,
            2,
            44,
            {});
        row("unknown function",
            "id: a\narticle:\n  body: //div[matches(., 'x')]",
            Kind::BadSelector,
            3,
            15,
            u"//div[matches(., 'x')]"_s);
        row("variable", "id: a\narticle: {body: '//a[$x]'}", Kind::BadSelector, 2, 22, u"//a[$x]"_s);
        row("prefix", "id: a\narticle: {body: //o:p}", Kind::BadSelector, 2, 20, u"//o:p"_s);
        row("bad pattern", "id: a\nmatch: {files: 'a(b'}", Kind::BadPattern, 2, 20, u"a(b"_s);
        row("list without each", "id: a\npage: {pages: {href: //a}}", Kind::MissingKey, 2, 15, u"each"_s);
        row("unknown base", "id: a\nextends: nobody", Kind::UnknownRecipe, 2, 10, u"nobody"_s);
    }

    void fault_ofEachKind_isToldWithItsPlace()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const int, kind);
        const auto read = m_book->parse(yaml, u"x.yaml"_s);
        QVERIFY(!read.recipe);
        QVERIFY(!read.faults.isEmpty());
        const RecipeFault &fault = read.faults.first();
        QVERIFY2(static_cast<int>(fault.kind) == kind, qPrintable(told(read.faults)));
        QCOMPARE(fault.file, u"x.yaml"_s);
        QTEST(fault.line, "line");
        QTEST(fault.column, "column");
        QTEST(fault.subject, "subject");
    }

    void faults_several_areToldTogether()
    {
        const auto read = m_book->parse("id: a\nx: 1\narticle: {body: '//[', y: 2}\n", {});
        QCOMPARE(read.faults.size(), 3);
    }

    void bounds_exceeded_areToldAndNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("kind");
        QByteArray bomb = "id: a\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + ','
                + before + ',' + before + ',' + before + ',' + before + "]\n";
        }
        QTest::newRow("aliases") << bomb << static_cast<int>(Kind::TooMany);
        QTest::newRow("depth") << QByteArray("id: " + QByteArray(40, '[')) << static_cast<int>(Kind::TooDeep);
        QTest::newRow("very deep") << QByteArray("id: " + QByteArray(60'000, '['))
                                   << static_cast<int>(Kind::TooDeep);
        QTest::newRow("size") << QByteArray("id: a\n" + QByteArray(200'000, '#'))
                              << static_cast<int>(Kind::TooLarge);
        QTest::newRow("a value") << QByteArray("name: " + QByteArray(5000, 'x'))
                                 << static_cast<int>(Kind::TooLarge);
    }

    void bounds_exceeded_areToldAndNothingIsRead()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const int, kind);
        const auto read = m_book->parse(yaml, {});
        QVERIFY(!read.recipe);
        QVERIFY2(static_cast<int>(read.faults.value(0).kind) == kind, qPrintable(told(read.faults)));
    }

    void extends_named_isMergedKeyByKey()
    {
        QTemporaryDir folder;
        write(folder,
              u"base.yaml"_s,
              "id: base\nname: B\nmatch: {marks: basemark}\ncharset: big5\narticle: {title: //h1, body: "
              "//div}");
        write(folder, u"own.yaml"_s, "id: own\nextends: base\narticle: {title: [//h2, //h3]}");
        const auto book = RecipeBook::load(folder.path());
        QVERIFY2(book->faults().isEmpty(), qPrintable(told(book->faults())));
        const Recipe *own = book->find(u"own"_s);
        QVERIFY(own);
        QCOMPARE(own->article.title.selectors, (QStringList{u"//h2"_s, u"//h3"_s}));
        QCOMPARE(own->article.body, QStringList{u"//div"_s});
        QCOMPARE(own->charset, u"big5"_s);
        QVERIFY(own->name.isEmpty());
        QCOMPARE(own->match.marks.size(), 1);
        QCOMPARE(own->depth, 1);
        const RecipeFacts facts{{}, {}, "<p>BaseMark"};
        QCOMPARE(book->matching(facts), own);
    }

    void extends_inACircle_isToldOfBoth()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: ca\nextends: cb");
        write(folder, u"b.yaml"_s, "id: cb\nextends: ca");
        write(folder, u"c.yaml"_s, "id: cc\nextends: cc");
        const auto book = RecipeBook::load(folder.path());
        QVERIFY(!book->find(u"ca"_s) && !book->find(u"cb"_s) && !book->find(u"cc"_s));
        QCOMPARE(book->faults().size(), 3);
    }

    void extends_ofABrokenBase_isToldAtItsLine()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: base\nx: 1");
        write(folder, u"b.yaml"_s, "id: own\n\nextends: base");
        const auto book = RecipeBook::load(folder.path());
        QCOMPARE(book->faults().size(), 2);
        QCOMPARE(book->faults()[1].kind, Kind::BrokenBase);
        QCOMPARE(book->faults()[1].line, 3);
        QVERIFY(!book->find(u"own"_s));
    }

    void ownRecipe_withTheIdOfABuiltIn_takesItsPlaceAndMayExtendIt()
    {
        QTemporaryDir folder;
        write(folder, u"f.yaml"_s, "id: founder\nextends: founder\narticle: {title: //h6}");
        const auto book = RecipeBook::load(folder.path());
        QVERIFY2(book->faults().isEmpty(), qPrintable(told(book->faults())));
        const Recipe *own = book->find(u"founder"_s);
        QVERIFY(own && !own->isBuiltIn);
        QCOMPARE(own->article.title.selectors, QStringList{u"//h6"_s});
        QCOMPARE(book->recipes().size(), m_book->recipes().size());
    }

    void ownRecipe_broken_leavesTheBuiltIn()
    {
        QTemporaryDir folder;
        write(folder, u"f.yaml"_s, "id: founder\nx: 1");
        const auto book = RecipeBook::load(folder.path());
        QCOMPARE(book->faults().size(), 1);
        QVERIFY(book->find(u"founder"_s)->isBuiltIn);
    }

    void sameId_inOneFolder_isTold()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: one");
        write(folder, u"b.yaml"_s, "id: one");
        const auto book = RecipeBook::load(folder.path());
        QCOMPARE(book->faults().value(0).kind, Kind::RepeatedId);
        QVERIFY(book->faults().value(0).file.endsWith(u"b.yaml"));
    }

    void matching_severalFit_ownThenPriorityThenDepth()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: a\nmatch: {any-marks: [common, other]}");
        write(folder, u"b.yaml"_s, "id: b\nmatch: {marks: [common, rare]}\npriority: 1");
        write(folder, u"c.yaml"_s, "id: c\nextends: a\nmatch: {urls: 'example\\.cn', files: '\\.htm$'}");
        const auto book = RecipeBook::load(folder.path());
        const auto id = [&book](const RecipeFacts &facts) {
            const Recipe *recipe = book->matching(facts);
            return recipe != nullptr ? recipe->id : QString();
        };
        QCOMPARE(id({u"x.htm"_s, {}, "COMMON"}), u"a"_s);
        QCOMPARE(id({u"x.htm"_s, {}, "common rare"}), u"b"_s);
        QCOMPARE(id({u"x.htm"_s, u"http://example.cn/x.htm"_s, "common"}), u"c"_s);
        QCOMPARE(id({u"x.html"_s, u"http://example.cn/x.html"_s, "nothing"}), QString());
    }

    void matching_chineseMark_isFoundInBothEncodings()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: a\nmatch: {marks: 滨海晨报}");
        const auto book = RecipeBook::load(folder.path());
        QStringEncoder gb("GB18030");
        const QString text = u"<title>滨海晨报</title>"_s;
        QVERIFY(book->matching({{}, {}, text.toUtf8()}));
        QVERIFY(book->matching({{}, {}, QByteArray(gb(text))}));
        QVERIFY(!book->matching({{}, {}, "<title></title>"}));
    }

    void with_aTextThatIsNotSaved_takesThePlaceOfTheSavedOne()
    {
        const QTemporaryDir folder;
        write(folder, u"mine.yaml"_s, "id: mine\nmatch: {marks: [甲甲甲]}\n");
        write(folder, u"other.yaml"_s, "id: other\nextends: mine\n");
        const auto saved = RecipeBook::load(folder.path());
        const auto edited = saved->with("id: mine\nmatch: {marks: [乙乙乙]}\n", folder.filePath(u"mine.yaml"_s));
        QVERIFY2(edited->faults().isEmpty(), qPrintable(told(edited->faults())));
        QCOMPARE(edited->recipes().size(), saved->recipes().size());
        const QByteArray page = "<p>乙乙乙</p>"_ba;
        QVERIFY(!saved->matching({{}, {}, page}));
        QVERIFY(edited->matching({{}, {}, page}));
        // what extends it follows
        QCOMPARE(edited->find(u"other"_s)->match.marks.value(0).text, u"乙乙乙"_s);
    }

    void with_aBuiltInsId_countsBeforeIt()
    {
        const auto edited = m_book->with("id: founder\nextends: founder\nname: 我的\n", u"/x/founder.yaml"_s);
        QVERIFY(edited->faults().isEmpty());
        QCOMPARE(edited->recipes().size(), m_book->recipes().size());
        QVERIFY(!edited->find(u"founder"_s)->isBuiltIn);
        QCOMPARE(edited->find(u"founder"_s)->name, u"我的"_s);
    }

    void with_faults_isLeftOutAndTold()
    {
        const QTemporaryDir folder;
        write(folder, u"mine.yaml"_s, "id: mine\nnmae: x\n");
        const auto saved = RecipeBook::load(folder.path());
        QCOMPARE(saved->faults().size(), 1);
        const QString file = folder.filePath(u"mine.yaml"_s);
        QCOMPARE(saved->with("id: mine\n: :", file)->faults().size(), 1);
        const auto mended = saved->with("id: mine\nname: x\n", file);
        QVERIFY2(mended->faults().isEmpty(), qPrintable(told(mended->faults())));
        QVERIFY(mended->find(u"mine"_s));
    }

    void tooSlow_threeTimes_noLongerFits()
    {
        QTemporaryDir folder;
        write(folder, u"a.yaml"_s, "id: a\nmatch: {marks: common}");
        const auto book = RecipeBook::load(folder.path());
        const RecipeFacts facts{{}, {}, "common"};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(book->matching(facts));
            book->wasTooSlow(*book->find(u"a"_s));
        }
        QVERIFY(!book->matching(facts));
    }

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &yaml)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(yaml), yaml.size());
    }

    static QString told(const RecipeFaults &faults)
    {
        QStringList lines;
        for (const RecipeFault &fault : faults)
            lines << u"%1:%2:%3 kind %4 %5 %6"_s.arg(fault.file)
                         .arg(fault.line)
                         .arg(fault.column)
                         .arg(static_cast<int>(fault.kind))
                         .arg(fault.subject, fault.detail);
        return lines.join(u'\n');
    }

    std::shared_ptr<const RecipeBook> m_book;
};

QTEST_GUILESS_MAIN(TestRecipeBook)
#include "test_recipebook.moc"
