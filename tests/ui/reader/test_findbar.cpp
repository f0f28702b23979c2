// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newBar_isHidden();
    void open_withText_findsItOnce();
    void open_withoutText_keepsTheLastOneChosen();
    void typing_findsEveryStepAndForgetsTheCount();
    void result_isShownAsNumberAndTotal();
    void result_withoutText_isNotShown();
    void returnKey_goesOnAndWithShiftBack();
    void buttons_goBackAndOn();
    void escape_closesAndEndsFinding();
    void close_whenHidden_saysNothing();
    void buttons_haveNames();

private:
    [[nodiscard]] QLineEdit *line() const { return m_bar->findChild<QLineEdit *>(); }

    [[nodiscard]] QString count() const { return m_bar->findChild<QLabel *>()->text(); }

    std::unique_ptr<QWidget> m_window;
    FindBar *m_bar = nullptr;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestFindBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new FindBar(m_window.get());
    m_window->show();
    m_wanted = std::make_unique<QSignalSpy>(m_bar, &FindBar::wanted);
}

void TestFindBar::newBar_isHidden()
{
    QVERIFY(!m_bar->isVisible());
}

void TestFindBar::open_withText_findsItOnce()
{
    m_bar->open(u"铅字"_s);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"铅字"_s);
    QCOMPARE(line()->selectedText(), u"铅字"_s);
    // Twice would be the second hit already.
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->first(), QVariantList({u"铅字"_s, false}));
}

void TestFindBar::open_withoutText_keepsTheLastOneChosen()
{
    m_bar->open(u"铅字"_s);
    m_bar->close();
    m_wanted->clear();
    m_bar->open({});
    QCOMPARE(m_bar->text(), u"铅字"_s);
    QCOMPARE(m_wanted->size(), 1);
}

void TestFindBar::typing_findsEveryStepAndForgetsTheCount()
{
    m_bar->open({});
    QCOMPARE(m_wanted->size(), 0);
    QTest::keyClick(line(), Qt::Key_A);
    m_bar->setResult(1, 4);
    QTest::keyClick(line(), Qt::Key_B);
    QCOMPARE(m_wanted->size(), 2);
    QCOMPARE(m_wanted->last(), QVariantList({u"ab"_s, false}));
    QCOMPARE(count(), QString());
}

void TestFindBar::result_isShownAsNumberAndTotal()
{
    m_bar->open(u"铅"_s);
    m_bar->setResult(3, 12);
    QCOMPARE(count(), u"3/12"_s);
    m_bar->setResult(0, 0);
    QCOMPARE(count(), u"0/0"_s);
}

void TestFindBar::result_withoutText_isNotShown()
{
    m_bar->open({});
    m_bar->setResult(0, 0);
    QCOMPARE(count(), QString());
}

void TestFindBar::returnKey_goesOnAndWithShiftBack()
{
    m_bar->open(u"铅"_s);
    m_wanted->clear();
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line(), Qt::Key_Enter);
    QCOMPARE(m_wanted->size(), 3);
    QCOMPARE(m_wanted->at(0).at(1).toBool(), false);
    QCOMPARE(m_wanted->at(1).at(1).toBool(), true);
    QCOMPARE(m_wanted->at(2).at(1).toBool(), false);
}

void TestFindBar::buttons_goBackAndOn()
{
    m_bar->open(u"铅"_s);
    m_wanted->clear();
    for (auto *button : m_bar->findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Previous hit"_L1 || button->accessibleName() == "Next hit"_L1)
            button->click();
    }
    QCOMPARE(m_wanted->size(), 2);
    QCOMPARE(m_wanted->at(0).at(1).toBool(), true);
    QCOMPARE(m_wanted->at(1).at(1).toBool(), false);
}

void TestFindBar::escape_closesAndEndsFinding()
{
    m_bar->open(u"铅"_s);
    m_bar->setResult(1, 2);
    m_wanted->clear();
    QSignalSpy closed(m_bar, &FindBar::closed);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->first().first().toString(), QString());
    QCOMPARE(count(), QString());
}

void TestFindBar::close_whenHidden_saysNothing()
{
    QSignalSpy closed(m_bar, &FindBar::closed);
    m_bar->close();
    QCOMPARE(closed.size(), 0);
    QCOMPARE(m_wanted->size(), 0);
}

void TestFindBar::buttons_haveNames()
{
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (const auto *button : buttons) {
        if (button->parent() == m_bar)
            QVERIFY(!button->accessibleName().isEmpty());
    }
    QVERIFY(!line()->accessibleName().isEmpty());
}

QTEST_MAIN(TestFindBar)
#include "test_findbar.moc"
