// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"
#include "ui/search/searchbox.h"
#include "ui/search/suggestionlist.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answer(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A line with a list below it, in a window that has the keyboard.
struct Line
{
    QStringList recent{u"铅"_s, u"江边"_s};
    SuggestionModel model{{.newspapers =
                               [](const QString &) {
                                   Newspaper newspaper;
                                   newspaper.name = u"重庆日报"_s;
                                   return answer<QList<Newspaper>>(QList<Newspaper>{newspaper});
                               },
                           .periods = {},
                           .recent = [this] { return recent; }}};
    QWidget window;
    SearchBox *box = new SearchBox(&window);
    QWidget *other = new QLineEdit(&window);

    Line()
    {
        box->setSuggestions(&model);
        box->setGeometry(10, 10, 200, 30);
        other->setGeometry(220, 10, 60, 30);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        box->setFocus();
    }

    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitForWindowActive(box->window()) && box->hasFocus();
    }

    [[nodiscard]] const SuggestionList *list() const { return window.findChild<SuggestionList *>(); }

    [[nodiscard]] bool suggests() const { return list() && list()->isVisible(); }
};

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void box_typedFast_asksForTheLastOnly()
    {
        SearchBox box;
        QSignalSpy searched(&box, &SearchBox::searched);
        box.setText(u"江"_s);
        box.setText(u"江边"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched[0][0].toString(), u"江边"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(searched.size(), 2);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(searched.size(), 3);
        QCOMPARE(searched[2][0].toString(), QString());
        QSignalSpy left(&box, &SearchBox::left);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void box_tab_takesTheFirstSuggestion()
    {
        Line line;
        QVERIFY(line.isReady());
        QTest::keyClicks(line.box, u"pa"_s);
        QVERIFY(line.suggests());
        QVERIFY(!line.list()->accessibleName().isEmpty());
        QTest::keyClick(line.box, Qt::Key_Tab);
        QCOMPARE(line.box->text(), u"paper:"_s);
        QTRY_VERIFY(line.suggests());
        QTest::keyClick(line.box, Qt::Key_Tab);
        QCOMPARE(line.box->text(), u"paper:\"重庆日报\" "_s);
        QVERIFY(!line.suggests());
        QVERIFY(line.box->hasFocus());
        QTest::keyClick(line.box, Qt::Key_Tab);
        QVERIFY(line.other->hasFocus());
    }

    void box_arrowsAndEnter_chooseASuggestion()
    {
        Line line;
        QVERIFY(line.isReady());
        QSignalSpy wanted(line.box, &SearchBox::resultsWanted);
        QTest::keyClicks(line.box, u"t"_s);
        QTest::keyClick(line.box, Qt::Key_Down);
        QTest::keyClick(line.box, Qt::Key_Down);
        QCOMPARE(line.list()->currentIndex().row(), 1);
        QTest::keyClick(line.box, Qt::Key_Up);
        QTest::keyClick(line.box, Qt::Key_Up);
        QVERIFY(!line.list()->currentIndex().isValid());
        QTest::keyClick(line.box, Qt::Key_Up);
        QTest::keyClick(line.box, Qt::Key_Return);
        QCOMPARE(line.box->text(), u"tag:"_s);
        QCOMPARE(wanted.size(), 0);
    }

    void box_enterWithoutAChoice_searches()
    {
        Line line;
        QVERIFY(line.isReady());
        QSignalSpy searched(line.box, &SearchBox::searched);
        QTest::keyClicks(line.box, u"t"_s);
        QVERIFY(line.suggests());
        QTest::keyClick(line.box, Qt::Key_Return);
        QVERIFY(!line.suggests());
        QCOMPARE(searched.last()[0].toString(), u"t"_s);
    }

    void box_escape_closesTheListFirst()
    {
        Line line;
        QVERIFY(line.isReady());
        QTest::keyClicks(line.box, u"t"_s);
        QTest::keyClick(line.box, Qt::Key_Escape);
        QVERIFY(!line.suggests());
        QCOMPARE(line.box->text(), u"t"_s);
        QTest::keyClick(line.box, Qt::Key_Escape);
        QCOMPARE(line.box->text(), QString());
        QTest::keyClicks(line.box, u"t"_s);
        QVERIFY(line.suggests());
        line.other->setFocus();
        QVERIFY(!line.suggests());
    }

    void box_empty_suggestsWhatWasUsed()
    {
        Line line;
        QVERIFY(line.isReady());
        QSignalSpy searched(line.box, &SearchBox::searched);
        QSignalSpy forget(line.box, &SearchBox::forgetWanted);
        line.box->activate();
        QVERIFY(line.suggests());
        // Who goes on with the keyboard is not held up.
        QTest::keyClick(line.box, Qt::Key_Tab);
        QVERIFY(line.other->hasFocus());
        line.box->setFocus();
        QTest::keyClick(line.box, Qt::Key_Down);
        QTest::keyClick(line.box, Qt::Key_Down);
        QTest::keyClick(line.box, Qt::Key_Return);
        QCOMPARE(line.box->text(), u"江边"_s);
        QCOMPARE(searched.last()[0].toString(), u"江边"_s);
        line.box->clear();
        QTest::mouseClick(line.box, Qt::LeftButton);
        QVERIFY(line.suggests());
        QTest::mouseClick(line.list()->viewport(),
                          Qt::LeftButton,
                          {},
                          line.list()->visualRect(line.model.index(2)).center());
        QCOMPARE(forget.size(), 1);
        QVERIFY(!line.suggests());
    }

    void box_inputMethod_isNotDisturbed()
    {
        Line line;
        QVERIFY(line.isReady());
        QTest::keyClicks(line.box, u"t"_s);
        QVERIFY(line.suggests());
        QInputMethodEvent composing(u"biao"_s, {});
        QCoreApplication::sendEvent(line.box, &composing);
        QVERIFY(!line.suggests());
        QSignalSpy wanted(line.box, &SearchBox::resultsWanted);
        QTest::keyClick(line.box, Qt::Key_Down);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(line.box->text(), u"t"_s);
        QInputMethodEvent done;
        done.setCommitString(u" 标"_s);
        QCoreApplication::sendEvent(line.box, &done);
        QCOMPARE(line.box->text(), u"t 标"_s);
        QVERIFY(line.suggests());
        QCOMPARE(line.model.index(0).data().toString(), u"标题:"_s);
    }
};

QTEST_MAIN(TestSearchBox)
#include "test_searchbox.moc"
