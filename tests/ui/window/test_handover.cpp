// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// As another program does it, which waits for this one's answer.
bool give(const QString &library, const QStringList &words)
{
    std::atomic<bool> taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = HandOver::give(library, words); }));
    other->start();
    while (!other->wait(QDeadlineTimer(5)))
        QCoreApplication::processEvents();
    return taken;
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void give_withoutAnother_isFalse();
    void given_isWhatWasGiven_data();
    void given_isWhatWasGiven();
    void given_throughALink_isTheSameLibrary();
    void libraries_areApart();
    void listen_afterAProgramWasKilled_takesItsPlace();
    void stop_leavesNobodyThere();
    void paths_areWholeAndAddressesStay_data();
    void paths_areWholeAndAddressesStay();

private:
    [[nodiscard]] QString library() const { return m_folder->filePath(u"报 库"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHandOver::give_withoutAnother_isFalse()
{
    QVERIFY(!give(library(), {u"/报纸.zip"_s}));
}

void TestHandOver::given_isWhatWasGiven_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a link") << QStringList{u"baojia://河湾日报/2026-01-27/A01/2"_s};
    QTest::newRow("names with everything") << QStringList{u"/报 纸/一\n二.zip"_s, u"/\"quoted\".pdf"_s};
    QStringList many;
    for (int i = 0; i < 5000; ++i)
        many << u"/报纸/第%1版/一个很长很长的文件名.html"_s.arg(i);
    QTest::newRow("more than a socket holds") << many;
}

void TestHandOver::given_isWhatWasGiven()
{
    QFETCH(QStringList, words);
    HandOver first;
    first.listen(library());
    QSignalSpy given(&first, &HandOver::given);
    QVERIFY(give(library(), words));
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toStringList(), words);
    QVERIFY(give(library(), {u"/noch eins"_s}));
    QTRY_COMPARE(given.size(), 2);
}

void TestHandOver::given_throughALink_isTheSameLibrary()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"真"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"真"_s), m_folder->filePath(u"假"_s)));
    HandOver first;
    first.listen(m_folder->filePath(u"假/报库"_s));
    QVERIFY(give(m_folder->filePath(u"真/报库"_s), {}));
    QVERIFY(QDir(m_folder->path()).mkdir(u"真/报库"_s));
    QVERIFY(give(m_folder->filePath(u"假/报库/"_s), {}));
}

void TestHandOver::libraries_areApart()
{
    HandOver first;
    first.listen(library());
    QVERIFY(!give(m_folder->filePath(u"另一个"_s), {}));
}

void TestHandOver::listen_afterAProgramWasKilled_takesItsPlace()
{
    // A second one there is like the socket that a killed program leaves: its name is taken.
    HandOver dead;
    dead.listen(library());
    HandOver next;
    next.listen(library());
    QSignalSpy given(&next, &HandOver::given);
    QVERIFY(give(library(), {u"/报纸.zip"_s}));
    QTRY_COMPARE(given.size(), 1);
}

void TestHandOver::stop_leavesNobodyThere()
{
    HandOver first;
    first.listen(library());
    first.stop();
    QVERIFY(!give(library(), {}));
    first.listen(library());
    QVERIFY(give(library(), {}));
}

void TestHandOver::paths_areWholeAndAddressesStay_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("path");
    QTest::newRow("link") << u"baojia://河湾日报/2026-01-27"_s << u"baojia://河湾日报/2026-01-27"_s;
    QTest::newRow("whole path") << u"/报纸/一.zip"_s << u"/报纸/一.zip"_s;
    QTest::newRow("relative") << u"一.zip"_s << QDir::currentPath() + u"/一.zip"_s;
    QTest::newRow("of a file manager") << u"file:///%E6%8A%A5%E7%BA%B8/a%20b.zip"_s << u"/报纸/a b.zip"_s;
}

void TestHandOver::paths_areWholeAndAddressesStay()
{
    QFETCH(QString, word);
    QFETCH(QString, path);
    QCOMPARE(givenPaths({word}), QStringList{path});
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "test_handover.moc"
