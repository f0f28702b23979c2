// SPDX-License-Identifier: GPL-3.0-or-later
// Each way to reach out alone, as the one document of an engine: what none of the others can have kept it from. (That a page without the
// gate is heard is in test_reaching.)
#include "tests/gate/attempts.h"
#include "tests/gate/island.h"
#include "tests/gate/outside.h"
#include "ui/engine.h"
#include "ui/web/webarticleview.h"

#include <QtWidgets/QApplication>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestEveryAttempt : public WebTest
{
    Q_OBJECT

public:
    explicit TestEveryAttempt(const std::optional<QString> &noIsland)
        : m_noIsland(noIsland)
    { }

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void attempt_reachesNothingAndIsFoundOut_data();
    void attempt_reachesNothingAndIsFoundOut();
    void attempt_whenPrinted_reachesNothing_data();
    void attempt_whenPrinted_reachesNothing();

private:
    static void addAttempts();

    std::optional<QString> m_noIsland;
    std::unique_ptr<Outside> m_outside;
    std::shared_ptr<RequestLedger> m_ledger;
};

void TestEveryAttempt::initTestCase()
{
    if (m_noIsland)
        QSKIP(qPrintable(u"the system gives no network of its own: "_s + *m_noIsland));
    QVERIFY(attempts().size() >= 59);
    m_outside = std::make_unique<Outside>();
    QVERIFY(m_outside->listener().isListening());
}

void TestEveryAttempt::cleanup()
{
    if (!m_noIsland)
        closeView();
}

void TestEveryAttempt::addAttempts()
{
    QTest::addColumn<int>("number");
    const auto each = attempts();
    for (int i = 0; i < each.size(); ++i)
        QTest::newRow(each.at(i).name) << i;
}

void TestEveryAttempt::attempt_reachesNothingAndIsFoundOut_data()
{
    addAttempts();
}

void TestEveryAttempt::attempt_reachesNothingAndIsFoundOut()
{
    QFETCH(int, number);
    const Attempt attempt = attempts().at(number);
    m_ledger = std::make_shared<RequestLedger>();
    m_outside->begin();
    openView([attempt](const ContentUrl &url, const ReadingStyle &) {
        if (url != ContentUrl::ofArticle(ArticleId(1)))
            return ready(Error{ErrorKind::NoSuchAsset, {}, {}});
        return ready(htmlContent("<!DOCTYPE html><html><body>" + aimedAt(attempt.html, Outside::host) + "</body></html>"));
    });
    m_view->setLedger(m_ledger);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const auto kinds = [this] {
        QList<RequestKind> noted;
        const auto kept = m_ledger->snapshot().kept;
        for (const BlockedRequest &request : kept)
            noted += request.kind;
        return noted;
    };
    if (attempt.noted)
        QTRY_VERIFY(kinds().contains(*attempt.noted));
    QCOMPARE(m_outside->went(250), QString());
    if (!attempt.noted)
        QCOMPARE(kinds(), QList<RequestKind>());
}

void TestEveryAttempt::attempt_whenPrinted_reachesNothing_data()
{
    addAttempts();
}

void TestEveryAttempt::attempt_whenPrinted_reachesNothing()
{
    QFETCH(int, number);
    m_outside->begin();
    Engine engine;
    const auto printer = engine.printer();
    const auto pdf = printer->print(
        "<!DOCTYPE html><html><body>" + aimedAt(attempts().at(number).html, Outside::host) + "</body></html>", {});
    QTRY_VERIFY_WITH_TIMEOUT(pdf.isFinished(), 60'000);
    QCOMPARE(m_outside->went(100), QString());
}

BAOJIA_ISLAND_TEST_MAIN(TestEveryAttempt)
#include "test_everyattempt.moc"
