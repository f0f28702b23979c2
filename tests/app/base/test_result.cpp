// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QtTest/QTest>

#include <memory>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

Error sampleError()
{
    return {ErrorKind::NotFound, u"a.txt"_s, u"gone"_s};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorKind::BadArgument, QString::number(number), {}};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void result_ofValue_hasIt()
    {
        const Result<int> result = 7;
        QVERIFY(result);
        QVERIFY(result.has_value());
        QCOMPARE(result.value(), 7);
        QCOMPARE(*result, 7);
        QCOMPARE(result.value_or(1), 7);
    }

    void result_ofError_hasIt()
    {
        const Result<int> result = sampleError();
        QVERIFY(!result);
        QCOMPARE(result.error(), sampleError());
        QCOMPARE(result.value_or(1), 1);
    }

    void value_ofError_throws()
    {
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access,
                                 static_cast<void>(Result<int>(sampleError()).value()));
    }

    void result_ofBool_keepsValueAndPresenceApart()
    {
        const Result<bool> result = false;
        QVERIFY(result);
        QVERIFY(!*result);
    }

    void result_ofMoveOnlyType_movesOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void andThen_chain_stopsAtFirstError()
    {
        QCOMPARE(*half(8).and_then(half).and_then(half), 1);
        const auto failed = half(6).and_then(half).and_then(half);
        QVERIFY(!failed);
        QCOMPARE(failed.error().subject, u"3"_s);
    }

    void transform_value_changesIt()
    {
        QCOMPARE(*half(8).transform([](int number) { return QString::number(number); }), u"4"_s);
        QVERIFY(!half(7).transform([](int number) { return number; }));
    }

    void voidResult_default_isDone()
    {
        QVERIFY(Result<void>());
        const Result<void> failed = sampleError();
        QVERIFY(!failed);
        QCOMPARE(failed.error(), sampleError());
        bool ran = false;
        const auto after = Result<void>(sampleError()).and_then([&] {
            ran = true;
            return Result<void>();
        });
        QVERIFY(!after);
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
