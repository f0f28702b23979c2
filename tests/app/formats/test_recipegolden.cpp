// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtTest/QTest>

#include "tests/support/golden.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// tests/data/recipes/<recipe>/<case>/{input/, expected.json}: pages of each family, plain, messy and broken,
/// imported with the recipes that come with the program. As in test_golden, BAOJIA_WRITE_EXPECTED=1 writes
/// the expectations anew.
class TestRecipeGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void recipe_builtIn_hasThreeCases()
    {
        const auto book = RecipeBook::builtIn();
        for (const Recipe &recipe : book->recipes()) {
            if (!recipe.match.isEmpty())
                QVERIFY2(casesOf(recipe.id).size() >= 3, qPrintable(recipe.id));
        }
    }

    void case_imported_givesExpected_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("recipe");
        const auto book = RecipeBook::builtIn();
        for (const Recipe &recipe : book->recipes()) {
            for (const QString &name : casesOf(recipe.id))
                QTest::newRow(qPrintable(QString(recipe.id + u'/' + name)))
                    << QString(root() + recipe.id + u'/' + name) << recipe.id;
        }
    }

    void case_imported_givesExpected()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, recipe);
        const QString expectedFile = folder + u"/expected.json"_s;
        QJsonObject actual = Golden::importJson(folder + u"/input"_s);
        const QStringList chosen = recipesOf(folder + u"/input"_s);
        QVERIFY2(chosen.contains(recipe), qPrintable(chosen.join(u' ')));
        actual.insert(u"recipes"_s, QJsonArray::fromStringList(chosen));
        if (qEnvironmentVariableIsSet("BAOJIA_WRITE_EXPECTED"))
            Golden::writeJson(expectedFile, actual);
        const QJsonObject expected = Golden::readJson(expectedFile);
        QVERIFY2(!expected.isEmpty(), "expected.json cannot be read");
        const QString difference = Golden::firstDifference(actual, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

private:
    static QString root() { return QStringLiteral(BAOJIA_TEST_DATA) + u"/recipes/"_s; }

    static QStringList casesOf(const QString &id)
    {
        QStringList cases = QDir(root() + id).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        const bool writing = qEnvironmentVariableIsSet("BAOJIA_WRITE_EXPECTED");
        cases.removeIf([&](const QString &name) {
            return !writing && !QFile::exists(root() + id + u'/' + name + u"/expected.json"_s);
        });
        return cases;
    }

    /// The recipes that fit the documents of a folder, each once.
    static QStringList recipesOf(const QString &folder)
    {
        const auto book = RecipeBook::builtIn();
        QStringList ids;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const Recipe *recipe = book->matching({file.fileName(), {}, file.readAll()});
            if (recipe != nullptr && !ids.contains(recipe->id))
                ids.append(recipe->id);
        }
        ids.sort();
        return ids;
    }
};

QTEST_GUILESS_MAIN(TestRecipeGolden)
#include "test_recipegolden.moc"
