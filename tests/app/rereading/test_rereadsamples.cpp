// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtTest/QTest>

#include "tests/app/rereading/rereadlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// The examples of all families of sites: what is read again as it was read is what it was, though the page files are gone.
class TestRereadSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_readAgainByTheSameRecipes_isTheSame_data()
    {
        QTest::addColumn<QString>("input");
        for (const QString &family : {u"recipes"_s, u"foundermirror"_s}) {
            QDirIterator cases(QStringLiteral(BAOJIA_TEST_DATA "/") + family,
                               {u"input"_s},
                               QDir::Dirs | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (cases.hasNext()) {
                const QString input = cases.next();
                QTest::newRow(qPrintable(input.section(u'/', -3, -2))) << input;
            }
        }
    }

    void sample_readAgainByTheSameRecipes_isTheSame()
    {
        QFETCH(const QString, input);
        RereadLibrary library;
        library.import(input);
        RereadEnd all;
        const auto book = library.book();
        for (const Recipe &recipe : book->recipes()) {
            RereadOrder order;
            order.recipes = book;
            order.recipe = recipe.id;
            const RereadEnd end = library.reread(order);
            for (const RereadArticle &article : library.found())
                qWarning() << recipe.id << article.before.header.title << article.before.html << article.after.html;
            all.same += end.same;
            all.changed += end.changed;
        }
        QCOMPARE(all.changed, 0);
        if (input.endsWith("plain/input"_L1))
            QVERIFY(all.same > 0);
        QCOMPARE(library.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRereadSamples)
#include "test_rereadsamples.moc"
