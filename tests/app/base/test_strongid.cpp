// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strongid.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

#include <type_traits>

using namespace Baojia;

using ShelfId = StrongId<struct ShelfTag>;
using BookId = StrongId<struct BookTag>;

static_assert(!std::is_convertible_v<ShelfId, BookId>);
static_assert(!std::is_constructible_v<BookId, ShelfId>);
static_assert(!std::is_convertible_v<qint64, ShelfId>);

class TestStrongId : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void default_id_isNoRow()
    {
        QVERIFY(!ShelfId().isValid());
        QVERIFY(!ShelfId(0).isValid());
        QVERIFY(!ShelfId(-1).isValid());
        QVERIFY(ShelfId(1).isValid());
    }

    void ids_compare_asTheirNumbers()
    {
        QVERIFY(ShelfId(1) < ShelfId(2));
        QVERIFY(ShelfId(2) == ShelfId(2));
        QCOMPARE(ShelfId(Q_INT64_C(1) << 40).value(), Q_INT64_C(1) << 40);
    }

    void id_asKey_isFound()
    {
        QHash<ShelfId, int> hash;
        hash.insert(ShelfId(5), 50);
        QCOMPARE(hash.value(ShelfId(5)), 50);
        QVERIFY(!hash.contains(ShelfId(6)));
    }
};

QTEST_GUILESS_MAIN(TestStrongId)
#include "test_strongid.moc"
