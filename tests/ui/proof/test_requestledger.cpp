// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proofdialog.h"

#include <QtCore/QPromise>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <thread>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QUrl addressOf(int number)
{
    return QUrl(u"https://outside.example/%1.png"_s.arg(number));
}

QFuture<Result<QString>> titled(ArticleId id)
{
    QPromise<Result<QString>> promise;
    promise.start();
    promise.addResult(u"第%1篇"_s.arg(id.value()));
    promise.finish();
    return promise.future();
}

} // namespace

class TestRequestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_ledger = std::make_shared<RequestLedger>(); }

    void refusals_moreThanAreKept_areCounted();
    void refusal_withAnEndlessAddress_isKeptShortened();
    void refusal_tellsWhy_data();
    void refusal_tellsWhy();
    void changes_manyBeforeALook_areToldOnce();
    void threads_writingAtOnce_loseNothing();
    void model_followsWhatComesGoesAndIsCleared();
    void model_behindByMoreThanIsKept_showsWhatIsKept();
    void dialog_namesTheArticleAndCopiesTheList();
    void dialog_ofNothing_saysSo();

private:
    void refuse(int number)
    {
        m_ledger->refused(ContentUrl::ofArticle(ArticleId(7)), RequestKind::Picture, addressOf(number));
    }

    std::shared_ptr<RequestLedger> m_ledger;
};

void TestRequestLedger::refusals_moreThanAreKept_areCounted()
{
    for (int i = 0; i < RequestLedger::mostKept + 3; ++i)
        refuse(i);
    const auto now = m_ledger->snapshot();
    QCOMPARE(now.kept.size(), RequestLedger::mostKept);
    QCOMPARE(now.dropped, 3);
    QCOMPARE(now.kept.first().address, addressOf(3));
}

void TestRequestLedger::refusal_withAnEndlessAddress_isKeptShortened()
{
    m_ledger->refused(
        {}, RequestKind::Picture, QUrl(u"https://outside.example/"_s + u"x"_s.repeated(1'000'000)));
    QVERIFY(m_ledger->snapshot().kept.first().address.toString().size() < 2100);
}

void TestRequestLedger::refusal_tellsWhy_data()
{
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<RefusalReason>("why");
    QTest::newRow("network") << RequestKind::Picture << u"http://outside.example/"_s
                             << RefusalReason::Network;
    QTest::newRow("refresh outside") << RequestKind::Refresh << u"https://outside.example/"_s
                                     << RefusalReason::Network;
    QTest::newRow("socket") << RequestKind::Script << u"wss://outside.example/"_s << RefusalReason::Network;
    QTest::newRow("file") << RequestKind::Frame << u"file:///etc/passwd"_s << RefusalReason::File;
    QTest::newRow("refresh inside") << RequestKind::Refresh << u"paper:/article/2"_s
                                    << RefusalReason::OtherPage;
    QTest::newRow("frame inside") << RequestKind::Frame << u"paper:/article/2"_s << RefusalReason::NotAllowed;
}

void TestRequestLedger::refusal_tellsWhy()
{
    QFETCH(RequestKind, kind);
    QFETCH(QString, address);
    QFETCH(RefusalReason, why);
    m_ledger->refused({}, kind, QUrl(address));
    QCOMPARE(m_ledger->snapshot().kept.first().why, why);
}

void TestRequestLedger::changes_manyBeforeALook_areToldOnce()
{
    QSignalSpy changed(m_ledger.get(), &RequestLedger::changed);
    for (int i = 0; i < 100; ++i)
        refuse(i);
    m_ledger->served();
    QCOMPARE(changed.size(), 1);
    (void)m_ledger->snapshot();
    refuse(100);
    QCOMPARE(changed.size(), 2);
}

void TestRequestLedger::threads_writingAtOnce_loseNothing()
{
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([this] {
            for (int number = 0; number < 2000; ++number) {
                refuse(number);
                m_ledger->served();
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    const auto now = m_ledger->snapshot();
    QCOMPARE(now.kept.size() + now.dropped, 8000);
    QCOMPARE(now.served, 8000);
}

void TestRequestLedger::model_followsWhatComesGoesAndIsCleared()
{
    BlockedRequestModel model(m_ledger, &titled);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    refuse(1);
    refuse(2);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    refuse(3);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.data(model.index(2, BlockedRequestModel::AddressColumn)).toString(),
             addressOf(3).toString());
    for (int i = 4; i <= RequestLedger::mostKept + 1; ++i)
        refuse(i);
    QTRY_COMPARE(model.dropped(), 1);
    QCOMPARE(model.rowCount(), int(RequestLedger::mostKept));
    QCOMPARE(model.data(model.index(0, BlockedRequestModel::AddressColumn)).toString(),
             addressOf(2).toString());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    refuse(9);
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestRequestLedger::model_behindByMoreThanIsKept_showsWhatIsKept()
{
    refuse(0);
    BlockedRequestModel model(m_ledger, &titled);
    QCOMPARE(model.rowCount(), 1);
    for (int i = 1; i <= 2 * RequestLedger::mostKept; ++i)
        refuse(i);
    QTRY_COMPARE(model.rowCount(), int(RequestLedger::mostKept));
    QCOMPARE(model.refused(), 2 * RequestLedger::mostKept + 1);
    QCOMPARE(model.data(model.index(model.rowCount() - 1, BlockedRequestModel::AddressColumn)).toString(),
             addressOf(int(2 * RequestLedger::mostKept)).toString());
}

void TestRequestLedger::dialog_namesTheArticleAndCopiesTheList()
{
    ProofDialog dialog(m_ledger, &titled);
    refuse(1);
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QTRY_COMPARE(dialog.model().data(dialog.model().index(0, BlockedRequestModel::FromColumn)).toString(),
                 u"第7篇"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Copy List"_s)
            button->click();
    }
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(u"第7篇\tPicture\thttps://outside.example/1.png"_s));
}

void TestRequestLedger::dialog_ofNothing_saysSo()
{
    const ProofDialog dialog(m_ledger, &titled);
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || label->text().contains(u"No page has asked"_s);
    QVERIFY(said);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() == u"Close"_s);
}

QTEST_MAIN(TestRequestLedger)
#include "test_requestledger.moc"
