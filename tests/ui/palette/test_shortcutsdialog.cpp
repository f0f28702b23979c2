// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/shortcutsdialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <memory>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_actions = std::make_unique<Actions>();
        m_dialog = std::make_unique<ShortcutsDialog>(*m_actions);
        m_dialog->show();
        m_dialog->select(ActionId::NextArticle);
    }

    void freeKey_isAddedBesideTheOthers()
    {
        type(QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(!button(u"Take Over"_s)->isVisible());
        button(u"Add Key"_s)->click();
        QCOMPARE(keys(ActionId::NextArticle),
                 (QList<QKeySequence>{Qt::Key_J, Qt::Key_N, QKeySequence(Qt::CTRL | Qt::Key_J)}));
        QCOMPARE(m_dialog->findChild<QListWidget *>()->count(), 3);
    }

    void takenKey_isSaidWithItsCommandAndCanBeTakenOver()
    {
        type(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(said(u"“Search All Newspapers”"_s));
        QVERIFY(!button(u"Add Key"_s)->isEnabled());
        button(u"Take Over"_s)->click();
        QCOMPARE(keys(ActionId::Search), QList<QKeySequence>());
        QCOMPARE(keys(ActionId::NextArticle).last(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(!m_actions->action(ActionId::Search)->toolTip().contains(u'('));
    }

    void keyForMovingAbout_isRefused()
    {
        type(QKeySequence(Qt::Key_Escape));
        QVERIFY(!button(u"Add Key"_s)->isEnabled());
        QVERIFY(said(u"move about"_s));
    }

    void chosenKey_isRemoved()
    {
        m_dialog->findChild<QListWidget *>()->setCurrentRow(0);
        button(u"Remove Key"_s)->click();
        QCOMPARE(keys(ActionId::NextArticle), QList<QKeySequence>{Qt::Key_N});
    }

    void reset_oneOrAll_bringsTheUsualKeysBack()
    {
        m_actions->setKeys(ActionId::NextArticle, {});
        m_actions->setKeys(ActionId::Quit, {});
        button(u"Reset"_s)->click();
        QCOMPARE(keys(ActionId::NextArticle), Actions::usualKeys(ActionId::NextArticle));
        QCOMPARE(keys(ActionId::Quit), QList<QKeySequence>());
        button(u"Reset All"_s)->click();
        QCOMPARE(keys(ActionId::Quit), Actions::usualKeys(ActionId::Quit));
    }

    void filter_hidesOtherCommandsAndEmptyMenus()
    {
        m_dialog->findChild<QLineEdit *>()->setText(u"zoom in"_s);
        const auto *tree = m_dialog->findChild<QTreeWidget *>();
        int visible = 0;
        for (int top = 0; top < tree->topLevelItemCount(); ++top) {
            const QTreeWidgetItem *menu = tree->topLevelItem(top);
            for (int i = 0; !menu->isHidden() && i < menu->childCount(); ++i)
                visible += menu->child(i)->isHidden() ? 0 : 1;
        }
        QCOMPARE(visible, 1);
    }

private:
    void type(const QKeySequence &key) const { m_dialog->findChild<QKeySequenceEdit *>()->setKeySequence(key); }

    [[nodiscard]] QList<QKeySequence> keys(ActionId id) const { return m_actions->action(id)->shortcuts(); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QPushButton *b) { return b->text() == text; });
        return found == all.cend() ? nullptr : *found;
    }

    [[nodiscard]] bool said(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QLabel *>();
        return std::any_of(all.cbegin(), all.cend(), [&](const QLabel *label) { return label->text().contains(text); });
    }

    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<ShortcutsDialog> m_dialog;
};

QTEST_MAIN(TestShortcutsDialog)
#include "test_shortcutsdialog.moc"
