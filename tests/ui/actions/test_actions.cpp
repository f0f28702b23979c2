// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QtCore/QHash>
#include <QtGui/QActionGroup>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void table_rows_standInTheOrderOfTheirIds()
    {
        int expected = 0;
        for (const ActionRow &row : actionTable())
            QCOMPARE(static_cast<int>(row.id), expected++);
        QCOMPARE(expected, static_cast<int>(ActionId::About) + 1);
    }

    void shortcuts_all_areUnderstoodAndUsedOnce()
    {
        const Actions actions;
        QHash<QKeySequence, QString> owners;
        for (const ActionRow &row : actionTable()) {
            const QAction *const action = actions.action(row.id);
            const QString written = QString::fromLatin1(row.shortcuts);
            QCOMPARE(action->shortcuts().size(), written.isEmpty() ? 0 : written.split(u"; "_s).size());
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, row.shortcuts);
                QVERIFY2(!owners.contains(keys),
                         qPrintable(keys.toString() + u" is used twice: "_s + owners.value(keys) + u", "_s
                                    + action->text()));
                owners.insert(keys, action->text());
            }
        }
        QVERIFY(owners.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
        QVERIFY(owners.contains(QKeySequence(Qt::Key_BracketLeft)));
        QVERIFY(owners.contains(QKeySequence(Qt::CTRL | Qt::Key_Plus)));
    }

    void menus_all_holdEveryActionOnce()
    {
        const Actions actions;
        qsizetype total = 0;
        for (const auto menu : {ActionMenu::File,
                                ActionMenu::Edit,
                                ActionMenu::View,
                                ActionMenu::Page,
                                ActionMenu::Go,
                                ActionMenu::Bookmarks,
                                ActionMenu::Tools,
                                ActionMenu::Help}) {
            QVERIFY(!Actions::menuTitle(menu).isEmpty());
            total += actions.menu(menu).size();
        }
        QCOMPARE(total, static_cast<qsizetype>(actionTable().size()));
    }

    void toolTip_withShortcut_showsIt()
    {
        const Actions actions;
        const QAction *const search = actions.action(ActionId::Search);
        QVERIFY(search->toolTip().contains(search->shortcut().toString(QKeySequence::NativeText)));
        QVERIFY(!search->toolTip().contains(u'&'));
    }

    void plainText_chineseMnemonic_isLeftOut()
    {
        QAction action;
        action.setText(u"导入文件(&I)…"_s);
        QCOMPARE(Actions::plainText(&action), u"导入文件"_s);
        action.setText(u"Save && &Quit"_s);
        QCOMPARE(Actions::plainText(&action), u"Save & Quit"_s);
    }

    void setBookmarked_true_offersRemoval()
    {
        Actions actions;
        QAction *const toggle = actions.action(ActionId::ToggleBookmark);
        const QString before = toggle->text();
        actions.setBookmarked(true);
        QVERIFY(toggle->isChecked());
        QVERIFY(toggle->text() != before);
        actions.setBookmarked(false);
        QCOMPARE(toggle->text(), before);
    }

    void themes_oneChosen_othersAreNot()
    {
        Actions actions;
        actions.action(ActionId::ThemeLight)->setChecked(true);
        actions.action(ActionId::ThemeDark)->setChecked(true);
        QCOMPARE(actions.themes()->checkedAction(), actions.action(ActionId::ThemeDark));
    }
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
