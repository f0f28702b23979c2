// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/contenthash.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestContentHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void of_knownBytes_isTheirSha256()
    {
        QCOMPARE(ContentHash::of("abc").toHex(),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(!ContentHash::of(QByteArray()).isNull());
    }

    void fromHex_ownHex_isTheSameHash()
    {
        const ContentHash hash = ContentHash::of("重庆日报");
        QCOMPARE(ContentHash::fromHex(hash.toHex()), hash);
        QCOMPARE(ContentHash::fromHex(hash.toHex().toUpper()), hash);
        QCOMPARE(ContentHash::fromBytes(hash.bytes()), hash);
    }

    void fromHex_anythingElse_isNull_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QString(63, u'a');
        QTest::newRow("long") << QString(65, u'a');
        QTest::newRow("no digit") << QString(63, u'a') + u'g';
        QTest::newRow("blank") << QString(63, u'a') + u' ';
        QTest::newRow("path") << u"../../etc/passwd"_s;
    }

    void fromHex_anythingElse_isNull()
    {
        QFETCH(QString, hex);
        QVERIFY(ContentHash::fromHex(hex).isNull());
    }

    void qHash_equalHashes_areOneInASet()
    {
        const QSet<ContentHash> set{ContentHash::of("a"), ContentHash::of("a"), ContentHash::of("b")};
        QCOMPARE(set.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestContentHash)
#include "test_contenthash.moc"
