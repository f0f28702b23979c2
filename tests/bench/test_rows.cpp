// SPDX-License-Identifier: GPL-3.0-or-later
// The bench itself, small: every row of the table is there and every search finds what a scan finds. Nothing
// is timed.
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRow_isMeasured_data();
    void everyRow_isMeasured();
    void everySearch_findsWhatAScanFinds();
    void table_hasALineForEveryRow();
    void unknownGroup_isRefused();

private:
    [[nodiscard]] static QString program()
    {
        return QStringLiteral(BAOJIA_BINARY_DIR) + u"/bin/baojia-bench"_s;
    }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QList<QJsonObject> m_rows;
};

void TestRows::initTestCase()
{
    QProcess bench;
    bench.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bench.start(program(),
                {u"--size"_s,
                 u"600"_s,
                 u"--queries"_s,
                 u"8"_s,
                 u"--starts"_s,
                 u"1"_s,
                 u"--turns"_s,
                 u"4"_s,
                 u"--json"_s,
                 m_folder.filePath(u"rows.json"_s),
                 u"--markdown"_s,
                 m_folder.filePath(u"rows.md"_s)});
    QVERIFY2(bench.waitForFinished(280'000), qPrintable(bench.errorString()));
    QCOMPARE(bench.exitCode(), 0);
    const QJsonArray rows = QJsonDocument::fromJson(contents(u"rows.json"_s)).array();
    for (const auto &row : rows)
        m_rows << row.toObject();
    QVERIFY(!m_rows.isEmpty());
}

void TestRows::everyRow_isMeasured_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("what");
    QTest::newRow("corpus") << u"corpus"_s << u"distinct pairs"_s;
    QTest::newRow("jekyll") << u"import"_s << u"Jekyll posts"_s;
    QTest::newRow("founder") << u"import"_s << u"Founder mirror"_s;
    QTest::newRow("peak memory") << u"import"_s << u"peak memory"_s;
    QTest::newRow("index") << u"index"_s << u"index bytes an article"_s;
    QTest::newRow("growth") << u"growth"_s << u"tables in tables"_s;
    QTest::newRow("2 characters") << u"search"_s << u"newest 50 for 2 characters"_s;
    QTest::newRow("3 to 20 characters") << u"search"_s << u"newest 50 for 3 to 20 characters"_s;
    QTest::newRow("hit sets") << u"search"_s << u"whole hit sets"_s;
    QTest::newRow("count") << u"search"_s << u"exact count"_s;
    QTest::newRow("start") << u"startup"_s << u"start to window with content"_s;
    QTest::newRow("memory") << u"memory"_s << u"PSS"_s;
    QTest::newRow("article turn") << u"turn"_s << u"article turn"_s;
    QTest::newRow("page zoom") << u"pageview"_s << u"zoom step"_s;
    QTest::newRow("thumbnails") << u"pageview"_s << u"GUI thread, longest gap, scrolling 60"_s;
    QTest::newRow("page turn") << u"turn"_s << u"page turn"_s;
    QTest::newRow("typing") << u"watchdog"_s << u"typing searches"_s;
    QTest::newRow("importing") << u"watchdog"_s << u"importing"_s;
}

void TestRows::everyRow_isMeasured()
{
    QFETCH(QString, group);
    QFETCH(QString, what);
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const QJsonObject &candidate) {
        return candidate.value("group"_L1).toString() == group
            && candidate.value("what"_L1).toString().contains(what);
    });
    QVERIFY(row != m_rows.cend());
    const QString note = row->value("note"_L1).toString();
    QVERIFY2(row->contains("ours"_L1), qPrintable(note));
    QVERIFY2(row->value("ours"_L1)["p50"_L1].toDouble() > 0, qPrintable(note));
}

void TestRows::everySearch_findsWhatAScanFinds()
{
    int checked = 0;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QString note = row.value("note"_L1).toString();
        QVERIFY2(!note.contains("NOT the same"_L1), qPrintable(note));
        checked += note.contains("the same as the scan"_L1) ? 1 : 0;
    }
    QVERIFY(checked >= 4);
}

void TestRows::table_hasALineForEveryRow()
{
    const QByteArray table = contents(u"rows.md"_s);
    QCOMPARE(table.count('\n'), m_rows.size() + 2);
}

void TestRows::unknownGroup_isRefused()
{
    QProcess bench;
    bench.start(program(), {u"--only"_s, u"nothing"_s});
    QVERIFY(bench.waitForFinished());
    QCOMPARE(bench.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
