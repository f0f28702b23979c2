// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/quicklist.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestQuickList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit(m_window.get());
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        m_list = new QuickList(u"命令"_s, QuickList::Words::Filter, m_window.get());
        m_list->setRows({{u"下一篇"_s, u"J"_s, {}, 7}, {u"上一篇"_s, u"K"_s, {}, 8}, {u"说明"_s, {}, {}, -1}});
    }

    void cleanup() { m_window.reset(); }

    void opened_hasTheKeyboardAndTheFirstRow()
    {
        QVERIFY(m_list->line()->hasFocus());
        QCOMPARE(m_list->list()->currentIndex().row(), 0);
    }

    void enter_choosesAndGivesTheKeyboardBack()
    {
        QSignalSpy chosen(m_list, &QuickList::chosen);
        QTest::keyClicks(m_list->line(), u"syp"_s);
        QCOMPARE(m_list->shown().size(), 1);
        QTest::keyClick(m_list->line(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QuickRow>().id, 8);
        QVERIFY(m_field->hasFocus());
    }

    void arrows_passOverRemarks()
    {
        QTest::keyClick(m_list->line(), Qt::Key_Down);
        QCOMPARE(m_list->list()->currentIndex().row(), 1);
        QTest::keyClick(m_list->line(), Qt::Key_Down);
        QCOMPARE(m_list->list()->currentIndex().row(), 1);
        QTest::keyClick(m_list->line(), Qt::Key_Up);
        QCOMPARE(m_list->list()->currentIndex().row(), 0);
    }

    void escape_closesWithoutChoice()
    {
        QSignalSpy chosen(m_list, &QuickList::chosen);
        QSignalSpy gone(m_list, &QObject::destroyed);
        QTest::keyClick(m_list->line(), Qt::Key_Escape);
        QVERIFY(m_field->hasFocus());
        QVERIFY(gone.wait());
        QVERIFY(chosen.isEmpty());
    }

    void keyboardElsewhere_closesIt()
    {
        QSignalSpy gone(m_list, &QObject::destroyed);
        m_field->setFocus();
        QVERIFY(gone.wait());
        QVERIFY(m_field->hasFocus());
    }

    void wordsOfNoRow_areSaidAndCannotBeChosen()
    {
        QSignalSpy chosen(m_list, &QuickList::chosen);
        m_list->line()->setText(u"没有"_s);
        QCOMPARE(m_list->shown().size(), 1);
        QCOMPARE(m_list->shown().first().id, -1);
        QTest::keyClick(m_list->line(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    void narrowWindow_keepsTheListInside()
    {
        m_window->resize(300, 200);
        QVERIFY(m_window->rect().contains(m_list->geometry()));
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QuickList *m_list = nullptr;
};

QTEST_MAIN(TestQuickList)
#include "test_quicklist.moc"
