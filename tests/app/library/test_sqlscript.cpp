// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sqlscript.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestSqlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sqlStatements_script_isSplit_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("only comments") << u"-- a;\n/* b; */ ;;"_s << QStringList();
        QTest::newRow("two") << u"SELECT 1; SELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
        QTest::newRow("string") << u"SELECT ';''x;'; S"_s << QStringList{u"SELECT ';''x;'"_s, u"S"_s};
        QTest::newRow("names") << u"S \"a;b\", `c;d`, [e;f]; T"_s
                               << QStringList{u"S \"a;b\", `c;d`, [e;f]"_s, u"T"_s};
        QTest::newRow("comment inside")
            << u"S -- x;y\n+ 1; T /* ; */ U"_s << QStringList{u"S -- x;y\n+ 1"_s, u"T /* ; */ U"_s};
        QTest::newRow("unfinished string") << u"S 'a; b"_s << QStringList{u"S 'a; b"_s};
        QTest::newRow("trigger")
            << u"create temp trigger t begin update a set b = case when 1 then 2 end; S; end; T;"_s
            << QStringList{u"create temp trigger t begin update a set b = case when 1 then 2 end; S; end"_s,
                           u"T"_s};
        QTest::newRow("column named trigger")
            << u"CREATE TABLE trigger_log (a); T"_s << QStringList{u"CREATE TABLE trigger_log (a)"_s, u"T"_s};
    }

    void sqlStatements_script_isSplit()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(sqlStatements(script), statements);
    }
};

QTEST_GUILESS_MAIN(TestSqlScript)
#include "test_sqlscript.moc"
