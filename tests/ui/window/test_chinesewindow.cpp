// SPDX-License-Identifier: GPL-3.0-or-later
// The window in the language that most people see it in.
#include "ui/language.h"
#include "ui/reader/pagepane.h"

#include <QtTest/QTest>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolButton>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestChineseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void actions_haveTheWordsOfTheTrade();
    void menus_areChineseWithTheirKeys();
    void buttons_showNoMnemonic();
    void noVisibleText_isEnglish();

private:
    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestChineseWindow::initTestCase()
{
    applyLanguage(u"zh_CN"_s);
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
    m_window = &m_open->open();
}

void TestChineseWindow::actions_haveTheWordsOfTheTrade()
{
    const auto text = [this](ActionId id) { return Actions::plainText(m_window->actions().action(id)); };
    QCOMPARE(text(ActionId::PreviousPage), u"上一版"_s);
    QCOMPARE(text(ActionId::NextPage), u"下一版"_s);
    QCOMPARE(text(ActionId::PreviousArticle), u"上一篇"_s);
    QCOMPARE(text(ActionId::NextArticle), u"下一篇"_s);
    QCOMPARE(text(ActionId::ZoomIn), u"放大"_s);
    QCOMPARE(text(ActionId::ZoomOut), u"缩小"_s);
    QCOMPARE(text(ActionId::ZoomReset), u"默认"_s);
    QCOMPARE(text(ActionId::ToggleBookmark), u"收藏"_s);
    QCOMPARE(text(ActionId::ViewSource), u"查看来源"_s);
    QCOMPARE(text(ActionId::ThemePaper), u"纸色"_s);
}

void TestChineseWindow::menus_areChineseWithTheirKeys()
{
    QStringList titles;
    for (const QAction *menu : m_window->menuBar()->actions())
        titles << menu->text();
    QCOMPARE(titles,
             QStringList({u"文件(&F)"_s,
                          u"编辑(&E)"_s,
                          u"视图(&V)"_s,
                          u"转到(&G)"_s,
                          u"收藏(&B)"_s,
                          u"工具(&T)"_s,
                          u"帮助(&H)"_s}));
}

void TestChineseWindow::buttons_showNoMnemonic()
{
    const auto *pages = m_window->findChild<PagePane *>();
    QVERIFY(pages);
    QStringList texts;
    for (const QToolButton *button : pages->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            texts << button->text();
    }
    QVERIFY(texts.contains(u"上一版"_s) && texts.contains(u"下一版"_s));
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(u'&') && !text.contains(u'('), qPrintable(text));
}

/// Whatever a label, a button or an action says holds Chinese, unless it holds no letters at all.
void TestChineseWindow::noVisibleText_isEnglish()
{
    static const QRegularExpression english(u"[A-Za-z]{2}"_s);
    static const QRegularExpression chinese(u"\\p{Han}"_s);
    QStringList texts{m_window->windowTitle()};
    for (const QAction *action : m_window->findChildren<QAction *>())
        texts << action->text() << action->statusTip();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->toolTip();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
    }
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(english) || text.contains(chinese), qPrintable(text));
}

QTEST_MAIN(TestChineseWindow)
#include "test_chinesewindow.moc"
