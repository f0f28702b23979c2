// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/arguments.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

using Options = QHash<QString, QString>;
using FaultKind = ArgumentFault::Kind;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_isTakenApart_data();
    void commandLine_isTakenApart();
    void fault_isNamedWithItsWord_data();
    void fault_isNamedWithItsWord();
    void folderWithAPlainName_isAFile();
    void commandNames_areThoseOfTheManual();
};

void TestArguments::commandLine_isTakenApart_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Options>("options");
    const QStringList none;
    QTest::newRow("nothing: the window") << none << QString() << none << Options{};
    QTest::newRow("files: the window")
        << QStringList{u"甲.md"_s, u"./乙"_s} << QString() << QStringList{u"甲.md"_s, u"./乙"_s} << Options{};
    QTest::newRow("a file named like a command")
        << QStringList{u"./list"_s} << QString() << QStringList{u"./list"_s} << Options{};
    QTest::newRow("window options") << QStringList{u"--screenshot"_s, u"a.png"_s, u"--theme=dark"_s}
                                    << QString() << none
                                    << Options{{u"screenshot"_s, u"a.png"_s}, {u"theme"_s, u"dark"_s}};
    QTest::newRow("safe graphics") << QStringList{u"--safe-graphics"_s} << QString() << none
                                   << Options{{u"safe-graphics"_s, {}}};
    QTest::newRow("import") << QStringList{u"import"_s, u"旧 报"_s, u"--dry-run"_s, u"乙.zip"_s}
                            << u"import"_s << QStringList{u"旧 报"_s, u"乙.zip"_s}
                            << Options{{u"dry-run"_s, {}}};
    QTest::newRow("value after the option")
        << QStringList{u"list"_s,
                       u"editions"_s,
                       u"--newspaper"_s,
                       u"报架 日报"_s,
                       u"--library"_s,
                       u"/我的 报库"_s}
        << u"list"_s << QStringList{u"editions"_s}
        << Options{{u"newspaper"_s, u"报架 日报"_s}, {u"library"_s, u"/我的 报库"_s}};
    QTest::newRow("value in the option")
        << QStringList{u"list"_s, u"editions"_s, u"--newspaper=a=b"_s} << u"list"_s
        << QStringList{u"editions"_s} << Options{{u"newspaper"_s, u"a=b"_s}};
    QTest::newRow("value that looks like an option")
        << QStringList{u"list"_s, u"pages"_s, u"--page"_s, u"--json"_s} << u"list"_s
        << QStringList{u"pages"_s} << Options{{u"page"_s, u"--json"_s}};
    QTest::newRow("words of a search")
        << QStringList{u"search"_s, u"铅字"_s, u"-机器"_s, u"--json"_s} << u"search"_s
        << QStringList{u"铅字"_s, u"-机器"_s} << Options{{u"json"_s, {}}};
    QTest::newRow("end of options") << QStringList{u"search"_s, u"--count"_s, u"--"_s, u"--json"_s, u"--"_s}
                                    << u"search"_s << QStringList{u"--json"_s, u"--"_s}
                                    << Options{{u"count"_s, {}}};
    QTest::newRow("help from anywhere")
        << QStringList{u"import"_s, u"--help"_s} << u"help"_s << none << Options{};
    QTest::newRow("help without a command") << QStringList{u"--help"_s} << u"help"_s << none << Options{};
    QTest::newRow("version as an option") << QStringList{u"--version"_s} << u"version"_s << none << Options{};
}

void TestArguments::commandLine_isTakenApart()
{
    QFETCH(QStringList, words);
    QFETCH(QString, command);
    QFETCH(QStringList, values);
    QFETCH(Options, options);
    const ParsedArguments parsed = parseArguments(words);
    QVERIFY(parsed.arguments);
    QVERIFY(!parsed.fault);
    QCOMPARE(parsed.arguments->command, command);
    QCOMPARE(parsed.arguments->values, values);
    QCOMPARE(parsed.arguments->options, options);
}

void TestArguments::fault_isNamedWithItsWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("mistyped command")
        << QStringList{u"serach"_s, u"铅字"_s} << FaultKind::UnknownCommand << u"serach"_s;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"editions"_s, u"--colour"_s}
                                    << FaultKind::UnknownOption << u"--colour"_s;
    QTest::newRow("option of another command")
        << QStringList{u"search"_s, u"铅字"_s, u"--dry-run"_s} << FaultKind::UnknownOption << u"--dry-run"_s;
    QTest::newRow("unknown option of the window")
        << QStringList{u"--count"_s} << FaultKind::UnknownOption << u"--count"_s;
    QTest::newRow("value for a switch")
        << QStringList{u"check"_s, u"--json=yes"_s} << FaultKind::UnknownOption << u"--json=yes"_s;
    QTest::newRow("only dashes and a value")
        << QStringList{u"check"_s, u"--=x"_s} << FaultKind::UnknownOption << u"--=x"_s;
    QTest::newRow("value missing at the end")
        << QStringList{u"check"_s, u"--library"_s} << FaultKind::MissingValue << u"--library"_s;
    QTest::newRow("nothing after a value that may be empty")
        << QStringList{u"correct"_s, u"7"_s, u"--byline"_s} << FaultKind::MissingValue << u"--byline"_s;
    QTest::newRow("empty value") << QStringList{u"check"_s, u"--library="_s} << FaultKind::MissingValue
                                 << u"--library"_s;
    QTest::newRow("nothing to import")
        << QStringList{u"import"_s, u"--json"_s} << FaultKind::MissingArgument << u"import"_s;
    QTest::newRow("one too many") << QStringList{u"show"_s, u"1"_s, u"2"_s} << FaultKind::ExtraArgument
                                  << u"2"_s;
    QTest::newRow("argument where none is taken")
        << QStringList{u"check"_s, u"报库"_s} << FaultKind::ExtraArgument << u"报库"_s;
}

void TestArguments::fault_isNamedWithItsWord()
{
    QFETCH(QStringList, words);
    QFETCH(FaultKind, kind);
    QFETCH(QString, word);
    const ParsedArguments parsed = parseArguments(words);
    QVERIFY(!parsed.arguments);
    QVERIFY(parsed.fault);
    QCOMPARE(parsed.fault->kind, kind);
    QCOMPARE(parsed.fault->word, word);
}

void TestArguments::folderWithAPlainName_isAFile()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QVERIFY(QDir().mkdir(u"旧报"_s));
    const ParsedArguments parsed = parseArguments({u"旧报"_s});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(parsed.arguments);
    QCOMPARE(parsed.arguments->values, QStringList{u"旧报"_s});
}

void TestArguments::commandNames_areThoseOfTheManual()
{
    QFile manual(QStringLiteral(BAOJIA_SOURCE_DIR "/docs/cli.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    const QStringList names = commandNames();
    QCOMPARE(names.size(), 16);
    for (const QString &name : names)
        QVERIFY2(text.contains(u"    baojia "_s + name), qPrintable(name));
}


QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
