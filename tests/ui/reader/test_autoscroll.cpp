// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/autoscroll.h"
#include "ui/reader/readerpane.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMainWindow>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Remembers what it was told.
class Told : public ArticleView
{
public:
    explicit Told(QWidget *parent)
        : m_widget(new QWidget(parent))
    {
        m_widget->setFocusPolicy(Qt::StrongFocus);
    }

    QWidget *widget() override { return m_widget; }

    void show(const ContentUrl &url, double) override { Q_EMIT shown(url); }

    void prepare(const QList<ContentUrl> &) override { }

    void clear() override { }

    void setStyle(const ReadingStyle &) override { }

    void setZoom(double) override { }

    void find(const QStringList &, bool) override { }

    QString selectedText() const override { return {}; }

    void copySelection() override { }

    void selectAll() override { }

    void pageDown() override { ++pages; }

    void pageUp() override { }
    void showSpoken(const SpokenPlace &) override { }

    void glide(int linesAMinute, bool) override { speed = linesAMinute; }

    int speed = -1;
    int pages = 0;

private:
    QWidget *m_widget;
};

} // namespace

class TestAutoScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void key_startsAndStops();
    void plusAndMinus_changeTheSpeedWithinItsBounds();
    void space_stopsAndDoesNothingElse();
    void otherCommand_stopsAndIsDone();
    void click_stops();
    void wheel_stops();
    void end_stops();
    void otherArticle_stops();
    void stopped_leavesKeysAlone();

private:
    void start();

    void press(Qt::Key key) { QTest::keyClick(m_view->widget(), key); }

    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
    AutoScroll *m_scroll = nullptr;
    ReaderPane *m_reader = nullptr;
    Told *m_view = nullptr;
};

void TestAutoScroll::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(m_window.get());
    const auto view = [this](QWidget *parent) -> ArticleView * {
        m_view = new Told(parent);
        m_view->setParent(parent);
        return m_view;
    };
    m_reader = new ReaderPane(*m_actions, view, {}, m_window.get());
    m_window->setCentralWidget(m_reader);
    m_window->addActions({m_actions->action(ActionId::AutoScroll), m_actions->action(ActionId::NextArticle)});
    m_reader->addAction(m_actions->action(ActionId::ReadOn));
    connect(m_actions->action(ActionId::ReadOn), &QAction::triggered, m_view, &ArticleView::pageDown);
    m_scroll = new AutoScroll(*m_reader, m_actions->action(ActionId::AutoScroll), m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->widget()->setFocus();
}

void TestAutoScroll::start()
{
    press(Qt::Key_A);
    QVERIFY(m_scroll->isOn());
    QCOMPARE(m_view->speed, m_scroll->speed());
}

void TestAutoScroll::key_startsAndStops()
{
    QSignalSpy told(m_scroll, &AutoScroll::statusText);
    start();
    QVERIFY(m_actions->action(ActionId::AutoScroll)->isChecked());
    QVERIFY(told.last().first().toString().contains(QString::number(AutoScroll::usual)));
    press(Qt::Key_A);
    QVERIFY(!m_scroll->isOn());
    QCOMPARE(m_view->speed, 0);
    QVERIFY(!m_actions->action(ActionId::AutoScroll)->isChecked());
    QCOMPARE(told.last().first().toString(), QString());
}

void TestAutoScroll::plusAndMinus_changeTheSpeedWithinItsBounds()
{
    start();
    press(Qt::Key_Plus);
    QVERIFY(m_view->speed > AutoScroll::usual);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QVERIFY(m_view->speed < AutoScroll::usual);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Minus);
    QCOMPARE(m_view->speed, AutoScroll::slowest);
    for (int i = 0; i < 80; ++i)
        press(Qt::Key_Plus);
    QCOMPARE(m_view->speed, AutoScroll::fastest);
    QVERIFY(m_scroll->isOn());
}

void TestAutoScroll::space_stopsAndDoesNothingElse()
{
    start();
    press(Qt::Key_Space);
    QVERIFY(!m_scroll->isOn());
    QCOMPARE(m_view->pages, 0);
    press(Qt::Key_Space);
    QCOMPARE(m_view->pages, 1);
}

void TestAutoScroll::otherCommand_stopsAndIsDone()
{
    QSignalSpy next(m_actions->action(ActionId::NextArticle), &QAction::triggered);
    start();
    press(Qt::Key_J);
    QVERIFY(!m_scroll->isOn());
    QCOMPARE(next.size(), 1);
}

void TestAutoScroll::click_stops()
{
    start();
    QTest::mouseClick(m_view->widget(), Qt::LeftButton);
    QVERIFY(!m_scroll->isOn());
}

void TestAutoScroll::wheel_stops()
{
    start();
    QTest::qWait(0);
    QWheelEvent wheel({5, 5},
                      m_view->widget()->mapToGlobal(QPointF(5, 5)),
                      {},
                      {0, -120},
                      Qt::NoButton,
                      {},
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_view->widget(), &wheel);
    QVERIFY(!m_scroll->isOn());
}

void TestAutoScroll::end_stops()
{
    start();
    Q_EMIT m_view->scrolled(0.9);
    QVERIFY(m_scroll->isOn());
    Q_EMIT m_view->scrolled(1);
    QVERIFY(!m_scroll->isOn());
    press(Qt::Key_A);
    QVERIFY(!m_scroll->isOn());
    QVERIFY(!m_actions->action(ActionId::AutoScroll)->isChecked());
}

void TestAutoScroll::otherArticle_stops()
{
    start();
    m_reader->showArticle({});
    QVERIFY(!m_scroll->isOn());
}

void TestAutoScroll::stopped_leavesKeysAlone()
{
    start();
    m_scroll->stop();
    m_view->speed = -1;
    press(Qt::Key_Plus);
    QCOMPARE(m_scroll->speed(), AutoScroll::usual);
    QCOMPARE(m_view->speed, -1);
}

QTEST_MAIN(TestAutoScroll)
#include "test_autoscroll.moc"
