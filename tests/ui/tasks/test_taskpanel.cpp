// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/importwords.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestTaskPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newPanel_isHidden();
    void begin_showsTheTitleAndABusyBar();
    void progress_withTotal_movesTheBar();
    void progress_withoutTotal_staysBusyAndNamesWhatIsAtHand();
    void progress_ofHugeCounts_fitsTheBar();
    void progress_ofOtherWork_saysItsOwnSentence();
    void progress_whoseTotalIsGone_isBusyAgain();
    void cancel_isToldOnceAndNotAskedTwice();
    void nextTask_canBeCancelledAgain();
    void taskThatGoesOnByItself_offersNoCancel();
    void end_hides();

private:
    [[nodiscard]] QProgressBar *bar() const { return m_panel->findChild<QProgressBar *>(); }

    [[nodiscard]] QToolButton *cancelButton() const { return m_panel->findChild<QToolButton *>(); }

    [[nodiscard]] QString subject() const { return m_panel->findChild<ElidedLabel *>()->text(); }

    std::unique_ptr<QWidget> m_window;
    TaskPanel *m_panel = nullptr;
};

void TestTaskPanel::init()
{
    m_window = std::make_unique<QWidget>();
    m_panel = new TaskPanel(m_window.get());
    m_window->show();
}

void TestTaskPanel::newPanel_isHidden()
{
    QVERIFY(!m_panel->isVisible());
}

void TestTaskPanel::begin_showsTheTitleAndABusyBar()
{
    m_panel->begin(u"正在导入"_s);
    QVERIFY(m_panel->isVisible());
    QCOMPARE(m_panel->findChild<QLabel *>()->text(), u"正在导入"_s);
    QCOMPARE(bar()->maximum(), 0);
    QCOMPARE(subject(), QString());
    QVERIFY(!bar()->accessibleName().isEmpty());
}

void TestTaskPanel::progress_withTotal_movesTheBar()
{
    m_panel->begin(u"正在导入"_s);
    const ProgressState state{25, 100, u"甲.htm"_s};
    m_panel->setProgress(state);
    QCOMPARE(bar()->value() * 4, bar()->maximum());
    QCOMPARE(subject(), ImportWords::progress(state));
    m_panel->setProgress({100, 100, u"乙.htm"_s});
    QCOMPARE(bar()->value(), bar()->maximum());
}

void TestTaskPanel::progress_withoutTotal_staysBusyAndNamesWhatIsAtHand()
{
    m_panel->begin(u"正在导入"_s);
    m_panel->setProgress({0, 0, u"旧 报"_s});
    QCOMPARE(bar()->maximum(), 0);
    QVERIFY(subject().contains(u"旧 报"_s));
}

void TestTaskPanel::progress_ofHugeCounts_fitsTheBar()
{
    m_panel->begin(u"正在导入"_s);
    m_panel->setProgress({2'000'000'000'000, 4'000'000'000'000, u"甲"_s});
    QCOMPARE(bar()->value() * 2, bar()->maximum());
}

void TestTaskPanel::progress_ofOtherWork_saysItsOwnSentence()
{
    m_panel->begin(u"正在检查"_s);
    m_panel->showProgress({1, 2, u"articles"_s}, u"正在检查文章"_s);
    QCOMPARE(subject(), u"正在检查文章"_s);
    QCOMPARE(bar()->value() * 2, bar()->maximum());
}

void TestTaskPanel::progress_whoseTotalIsGone_isBusyAgain()
{
    m_panel->begin(u"正在检查"_s);
    m_panel->showProgress({1, 2, u"copy"_s}, u"正在复制"_s);
    m_panel->showProgress({0, 0, u"database"_s}, u"正在检查文件"_s);
    QCOMPARE(bar()->maximum(), 0);
}

void TestTaskPanel::cancel_isToldOnceAndNotAskedTwice()
{
    m_panel->begin(u"正在导入"_s);
    QSignalSpy cancelled(m_panel, &TaskPanel::cancelled);
    cancelButton()->click();
    cancelButton()->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!cancelButton()->isEnabled());
}

void TestTaskPanel::nextTask_canBeCancelledAgain()
{
    m_panel->begin(u"正在导入"_s);
    m_panel->setProgress({50, 100, u"甲"_s});
    cancelButton()->click();
    m_panel->end();
    m_panel->begin(u"正在导出"_s);
    QVERIFY(cancelButton()->isEnabled());
    QCOMPARE(bar()->maximum(), 0);
    QCOMPARE(subject(), QString());
}

void TestTaskPanel::taskThatGoesOnByItself_offersNoCancel()
{
    m_panel->begin(u"正在建立索引"_s, TaskPanel::Stop::NotOffered);
    QVERIFY(!cancelButton()->isVisible());
    m_panel->begin(u"正在导入"_s);
    QVERIFY(cancelButton()->isVisible());
}

void TestTaskPanel::end_hides()
{
    m_panel->begin(u"正在导入"_s);
    m_panel->end();
    QVERIFY(!m_panel->isVisible());
}

QTEST_MAIN(TestTaskPanel)
#include "test_taskpanel.moc"
