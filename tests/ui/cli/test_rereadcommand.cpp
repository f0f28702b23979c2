// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRecipe = "id: jiangcheng\nnames: [江城晨报]\n"
                           "match: {files: '/\\d{8}/a\\d+\\.html$', marks: [江城晨报]}\n"
                           "date: {path: '/(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)/'}\n"
                           "article:\n  files: '/a\\d+\\.html$'\n  label: //h6\n  title: //h1\n"
                           "  body: //div[has-class('story')]\n";

const QByteArray kBetter = kRecipe + "  strip: //p[has-class('ad')]\n";

QByteArray document(const QByteArray &number)
{
    return "<html><head><meta charset=utf-8><title>江城晨报</title></head><body><h6>第02版：城事</h6><h1>渡口的船" + number
        + "</h1><div class=story><p>天刚亮，渡口边已经有人排队。</p><p class=ad>买一送一</p><p>船缓缓离岸" + number
        + "。</p></div></body></html>";
}

} // namespace

/// From an import by a poor recipe to articles as a better one reads them, without the files.
class TestRereadCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_recipe = m_run->write(u"recipes/jiangcheng.yaml"_s, kRecipe);
        const QString mirror = m_run->write(u"saved/jc/20260305/a1.html"_s, document("1")).section(u"/jc/"_s, 0, 0);
        m_run->write(u"saved/jc/20260305/a2.html"_s, document("2"));
        QCOMPARE(run({u"import"_s, mirror}).code, 0);
        QVERIFY(QDir(mirror).removeRecursively());
    }

    void library_readAgainByABetterRecipe_isAsThatReadsIt()
    {
        const qint64 id = idOf(u"渡口的船1"_s);
        QVERIFY(id > 0);
        QCOMPARE(run({u"bookmark"_s, u"add"_s, QString::number(id)}).code, 0);
        m_run->write(u"recipes/jiangcheng.yaml"_s, kBetter);

        const Answer compared = run({u"recipe"_s, u"reread"_s, u"jiangcheng"_s});
        QVERIFY2(compared.code == 0, qPrintable(compared.err));
        QVERIFY2(compared.out.contains(u"%1\t江城晨报\t2026-03-05\t渡口的船1\n"_s.arg(id)), qPrintable(compared.out));
        QVERIFY2(compared.out.contains(u"买一送一 → 船缓缓离岸1。"), qPrintable(compared.out));
        QVERIFY(textOf(id).contains(u"买一送一"));

        QCOMPARE(run({u"recipe"_s, u"reread"_s, u"jiangcheng"_s, u"--write"_s}).code, 0);
        QVERIFY(!textOf(id).contains(u"买一送一"));
        QVERIFY(textOf(id).contains(u"船缓缓离岸1"));
        QCOMPARE(idOf(u"渡口的船1"_s), id);
        QVERIFY(run({u"search"_s, u"买一送一"_s, u"--json"_s}).json().value("hits"_L1).toArray().isEmpty());
        QVERIFY(run({u"bookmark"_s, u"list"_s}).out.contains(u"渡口的船1"));
        QVERIFY(run({u"show"_s, QString::number(id), u"--source"_s}).out.contains(u"买一送一"));
        QCOMPARE(run({u"check"_s}).code, 0);
        QCOMPARE(json({u"jiangcheng"_s}).value("changed"_L1).toInt(-1), 0);
    }

    void reread_asJson_hasTheShapeOfTheManual()
    {
        m_run->write(u"recipes/jiangcheng.yaml"_s, QByteArray(kBetter).replace("title: //h1", "title: //h6"));
        const QJsonObject answer = json({u"jiangcheng"_s});
        QCOMPARE(keysOf(answer),
                 (QSet<QString>{u"recipe"_s, u"written"_s, u"looked"_s, u"changed"_s, u"same"_s, u"unreadable"_s,
                                u"cancelled"_s, u"articles"_s}));
        QCOMPARE(answer.value("recipe"_L1).toString(), u"jiangcheng"_s);
        QVERIFY(!answer.value("written"_L1).toBool());
        QCOMPARE(answer.value("looked"_L1).toInt(), 2);
        QCOMPARE(answer.value("changed"_L1).toInt(), 2);
        const QJsonObject article = answer.value("articles"_L1).toArray()[0].toObject();
        QCOMPARE(keysOf(article),
                 (QSet<QString>{u"id"_s, u"newspaper"_s, u"date"_s, u"title"_s, u"changes"_s}));
        const QJsonObject changes = article.value("changes"_L1).toObject();
        QCOMPARE(changes.value("title"_L1).toObject().value("before"_L1).toString(), u"渡口的船1"_s);
        QCOMPARE(changes.value("title"_L1).toObject().value("after"_L1).toString(), u"第02版：城事"_s);
        QCOMPARE(changes.value("paragraph"_L1).toObject().value("before"_L1).toString(), u"买一送一"_s);
        QVERIFY(!changes.contains("section"_L1));
        QVERIFY(json({u"jiangcheng"_s, u"--write"_s}).value("written"_L1).toBool());
    }

    void recipeInAFile_countsInThePlaceOfTheOwnOne()
    {
        const QString file = m_run->write(u"draft.yaml"_s, kBetter);
        QCOMPARE(json({file}).value("changed"_L1).toInt(), 2);
        QCOMPARE(json({u"jiangcheng"_s}).value("changed"_L1).toInt(-1), 0);
        QCOMPARE(json({file, u"--write"_s}).value("changed"_L1).toInt(), 2);
        QVERIFY(!textOf(idOf(u"渡口的船2"_s)).contains(u"买一送一"));
    }

    void newspaper_narrowsIt()
    {
        m_run->write(u"recipes/jiangcheng.yaml"_s, kBetter);
        QCOMPARE(json({u"jiangcheng"_s, u"--newspaper"_s, u"江城晨报"_s}).value("looked"_L1).toInt(), 2);
        const Answer unknown = run({u"recipe"_s, u"reread"_s, u"jiangcheng"_s, u"--newspaper"_s, u"无名报"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"无名报"), qPrintable(unknown.err));
    }

    void unreadableArticles_areCounted()
    {
        m_run->write(u"recipes/jiangcheng.yaml"_s, kRecipe + "  strip: //p\n");
        const Answer answer = run({u"recipe"_s, u"reread"_s, u"jiangcheng"_s, u"--write"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(textOf(idOf(u"渡口的船1"_s)).contains(u"船缓缓离岸1"));
        QCOMPARE(json({u"jiangcheng"_s}).value("unreadable"_L1).toInt(), 2);
    }

    void recipeWithFaults_isNotDone()
    {
        const QString file = m_run->write(u"draft.yaml"_s, "id: draft\narticle:\n  body: '//div['\n");
        const Answer answer = run({u"recipe"_s, u"reread"_s, file, u"--write"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"draft.yaml:3:"), qPrintable(answer.err));
        QCOMPARE(run({u"recipe"_s, u"reread"_s, u"nobody"_s}).code, 1);
    }

    void wrongUse_isTwo()
    {
        QCOMPARE(run({u"recipe"_s, u"reread"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"reread"_s, u"jiangcheng"_s, u"more"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"list"_s, u"--write"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"test"_s, u"founder"_s, m_recipe, u"--newspaper"_s, u"x"_s}).code, 2);
    }

private:
    [[nodiscard]] Answer run(const QStringList &words) const { return m_run->run(words); }

    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        return run(QStringList{u"recipe"_s, u"reread"_s, u"--json"_s} + words).json();
    }

    static QSet<QString> keysOf(const QJsonObject &object)
    {
        const QStringList keys = object.keys();
        return {keys.cbegin(), keys.cend()};
    }

    [[nodiscard]] qint64 idOf(const QString &title) const
    {
        const QJsonArray hits = run({u"search"_s, title, u"--json"_s}).json().value("hits"_L1).toArray();
        return hits.size() == 1 ? hits[0].toObject().value("id"_L1).toInteger() : 0;
    }

    [[nodiscard]] QString textOf(qint64 id) const { return run({u"show"_s, QString::number(id), u"--text"_s}).out; }

    std::unique_ptr<CommandRun> m_run;
    QString m_recipe;
};

QTEST_GUILESS_MAIN(TestRereadCommand)
#include "test_rereadcommand.moc"
