// SPDX-License-Identifier: GPL-3.0-or-later
// 离线证明 in the real window. (What hostile pages try is in tests/ui/web.)
#include "ui/proof/proofdialog.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_isListedLiveWithItsArticleCopiedAndCleared();
    void withoutALedger_theCommandIsNotOffered();
};

void TestProof::refusal_isListedLiveWithItsArticleCopiedAndCleared()
{
    OpenWindow open{WindowParts{}};
    QVERIFY(open.openLibrary());
    open.showAsText();
    const auto ledger = std::make_shared<RequestLedger>();
    open.parts().ledger = ledger;
    MainWindow &window = open.open();
    QVERIFY(open.import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
    QTRY_VERIFY(window.session().page().isValid());
    window.session().openNextArticle();
    QTRY_VERIFY(window.session().article().isValid());
    const auto article =
        open.backend()
            ->read([id = window.session().article()](LibraryReader &reader) { return reader.article(id); })
            .result();
    QVERIFY(article);

    window.actions().action(ActionId::OfflineProof)->trigger();
    auto *dialog = window.findChild<ProofDialog *>();
    QVERIFY(dialog);
    bool says = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        says = says || label->text() == u"No request left this computer"_s;
    QVERIFY(says);
    ledger->refused(ContentUrl::ofArticle(window.session().article()),
                    RequestKind::Picture,
                    QUrl(u"https://outside.example/a.png"_s));
    QTRY_COMPARE(dialog->model().rowCount(), 1);
    const auto cell = [dialog](int column) {
        return dialog->model().data(dialog->model().index(0, column)).toString();
    };
    QTRY_COMPARE(cell(BlockedRequestModel::FromColumn), article->header.title);

    const auto press = [dialog](const QString &text) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    press(u"Copy List"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"https://outside.example/a.png"_s));
    press(u"Clear List"_s);
    QCOMPARE(dialog->model().rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<ProofDialog *>());
}

void TestProof::withoutALedger_theCommandIsNotOffered()
{
    OpenWindow open{WindowParts{}};
    QVERIFY(open.openLibrary());
    open.showAsText();
    QVERIFY(!open.open().actions().action(ActionId::OfflineProof)->isVisible());
}

QTEST_MAIN(TestProof)
#include "test_proof.moc"
