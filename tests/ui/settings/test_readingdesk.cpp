// SPDX-License-Identifier: GPL-3.0-or-later
// The styles, the commands that change them and the window that shows them.
#include "ui/actions/actions.h"
#include "ui/settings/readingdesk.h"
#include "ui/settings/readingdialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestReadingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void size_changed_isTheStyleAtOnce();
    void newspaper_withItsOwn_isAloneInIt();
    void newspaper_ownTakenAwayAndGivenAgain_isAsItWas();
    void newspaper_opened_isToldOnlyWhenItIsAnother();
    void styles_closed_areKept();
    void dialog_followsCommandsAndNewspapers();
    void dialog_sheetTyped_isTheStyleWithoutMovingTheCursor();
    void dialog_usualSettings_leavesTheSheet();
    void commands_change_theStyleAndShowIt();
    void script_changedThrice_isAsPrintedAgain();
    void theme_chosen_isNotPartOfANewspaper();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"reading.ini"_s); }

    [[nodiscard]] ReadingDialog &dialog();

    template <typename Widget>
    [[nodiscard]] Widget *control(const QString &name)
    {
        return dialog().findChild<Widget *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReadingStyles> m_styles;
    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
};

void TestReadingDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_styles = std::make_unique<ReadingStyles>(file(), Theme::Light);
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(m_window.get());
    new ReadingDesk(*m_styles, *m_actions, m_window.get());
    m_window->show();
}

void TestReadingDesk::cleanup()
{
    m_window.reset();
    m_styles.reset();
}

ReadingDialog &TestReadingDesk::dialog()
{
    if (!m_window->findChild<ReadingDialog *>())
        m_actions->action(ActionId::ReadingSettings)->trigger();
    return *m_window->findChild<ReadingDialog *>();
}

void TestReadingDesk::size_changed_isTheStyleAtOnce()
{
    QSignalSpy changed(m_styles.get(), &ReadingStyles::changed);
    control<QSpinBox>(u"size"_s)->setValue(25);
    QCOMPARE(m_styles->style().size, 25);
    QCOMPARE(changed.size(), 1);
}

void TestReadingDesk::newspaper_withItsOwn_isAloneInIt()
{
    m_styles->setNewspaper(u"河湾晚报"_s);
    control<QCheckBox>(u"own"_s)->click();
    QVERIFY(m_styles->hasOwn());
    control<QSpinBox>(u"size"_s)->setValue(30);
    m_styles->setNewspaper(u"江城日报"_s);
    QVERIFY(!control<QCheckBox>(u"own"_s)->isChecked());
    QCOMPARE(control<QSpinBox>(u"size"_s)->value(), ReadingStyle().size);
    control<QSpinBox>(u"size"_s)->setValue(14);
    m_styles->setNewspaper(u"河湾晚报"_s);
    QCOMPARE(m_styles->style().size, 30);
    QCOMPARE(control<QSpinBox>(u"size"_s)->value(), 30);
}

void TestReadingDesk::newspaper_ownTakenAwayAndGivenAgain_isAsItWas()
{
    m_styles->setNewspaper(u"河湾晚报"_s);
    m_styles->setHasOwn(true);
    m_styles->setStyle({.size = 29});
    control<QCheckBox>(u"own"_s)->click();
    QCOMPARE(m_styles->style().size, ReadingStyle().size);
    control<QCheckBox>(u"own"_s)->click();
    QCOMPARE(m_styles->style().size, 29);
}

void TestReadingDesk::newspaper_opened_isToldOnlyWhenItIsAnother()
{
    QSignalSpy changed(m_styles.get(), &ReadingStyles::changed);
    m_styles->setNewspaper(u"河湾晚报"_s);
    m_styles->setNewspaper(u"河湾晚报"_s);
    QCOMPARE(changed.size(), 1);
}

void TestReadingDesk::styles_closed_areKept()
{
    m_styles->setStyle({.size = 27});
    m_window.reset();
    m_styles.reset();
    QCOMPARE(ReadingStyles(file(), Theme::Light).style().size, 27);
}

void TestReadingDesk::dialog_followsCommandsAndNewspapers()
{
    auto *vertical = control<QCheckBox>(u"vertical"_s);
    m_actions->action(ActionId::ToggleVertical)->trigger();
    QVERIFY(vertical->isChecked());
    // isHidden: its page may not be the one on top.
    QVERIFY(control<QCheckBox>(u"own"_s)->isHidden());
    m_styles->setNewspaper(u"A&B报"_s);
    QVERIFY(!control<QCheckBox>(u"own"_s)->isHidden());
    QVERIFY(control<QCheckBox>(u"own"_s)->text().contains(u"A&&B报"_s));
}

void TestReadingDesk::dialog_sheetTyped_isTheStyleWithoutMovingTheCursor()
{
    auto *css = control<QPlainTextEdit>(u"css"_s);
    QTest::keyClicks(css, u"p { color: red }"_s);
    QTRY_COMPARE(m_styles->style().css, u"p { color: red }"_s);
    QCOMPARE(css->textCursor().position(), 16);
}

void TestReadingDesk::dialog_usualSettings_leavesTheSheet()
{
    m_styles->setStyle({.size = 27, .css = u"p{}"_s});
    control<QPushButton>(u"reset"_s)->click();
    QVERIFY(m_styles->style() == ReadingStyle({.css = u"p{}"_s}));
}

void TestReadingDesk::commands_change_theStyleAndShowIt()
{
    m_actions->action(ActionId::TogglePaging)->trigger();
    m_actions->action(ActionId::ToggleFocusLine)->trigger();
    QVERIFY(m_styles->style().pages && m_styles->style().focusLine && !m_styles->style().vertical);
    m_styles->setStyle({.vertical = true});
    QVERIFY(m_actions->action(ActionId::ToggleVertical)->isChecked());
    QVERIFY(!m_actions->action(ActionId::TogglePaging)->isChecked());
}

void TestReadingDesk::script_changedThrice_isAsPrintedAgain()
{
    auto *change = m_actions->action(ActionId::ChangeScript);
    change->trigger();
    QCOMPARE(m_styles->style().text.script, Script::Simplified);
    change->trigger();
    QCOMPARE(m_styles->style().text.script, Script::Traditional);
    change->trigger();
    QCOMPARE(m_styles->style().text.script, Script::AsPrinted);
}

void TestReadingDesk::theme_chosen_isNotPartOfANewspaper()
{
    m_styles->setNewspaper(u"河湾晚报"_s);
    m_styles->setHasOwn(true);
    auto *theme = control<QComboBox>(u"theme"_s);
    m_actions->action(ActionId::ThemeDark)->trigger();
    QCOMPARE(theme->currentIndex(), 2);
    m_styles->setNewspaper(u"江城日报"_s);
    QCOMPARE(m_styles->style().theme, Theme::Dark);
    theme->setCurrentIndex(3);
    Q_EMIT theme->activated(3);
    QVERIFY(!m_styles->theme());
    QVERIFY(m_actions->action(ActionId::ThemeSystem)->isChecked());
}

QTEST_MAIN(TestReadingDesk)
#include "test_readingdesk.moc"
