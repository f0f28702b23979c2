// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void chosenKeys_comeBack()
    {
        const QList<QKeySequence> chosen{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_Semicolon)};
        {
            Actions actions;
            actions.setKeys(ActionId::NextArticle, chosen);
            actions.setKeys(ActionId::Quit, {});
            KeyFile(file()).save(actions);
        }
        Actions actions;
        QSignalSpy told(&actions, &Actions::keysChanged);
        QSignalSpy other(actions.action(ActionId::Search), &QAction::changed);
        KeyFile(file()).apply(actions);
        QCOMPARE(told.size(), 1);
        QCOMPARE(other.size(), 0);
        QCOMPARE(actions.action(ActionId::NextArticle)->shortcuts(), chosen);
        QVERIFY(actions.action(ActionId::Quit)->shortcuts().isEmpty());
        QCOMPARE(actions.action(ActionId::Search)->shortcuts(), Actions::usualKeys(ActionId::Search));
    }

    void usualKeys_areNotWritten()
    {
        Actions actions;
        actions.setKeys(ActionId::Quit, {});
        KeyFile(file()).save(actions);
        actions.setKeys(ActionId::Quit, Actions::usualKeys(ActionId::Quit));
        KeyFile(file()).save(actions);
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("Quit"));
    }

    void fileThatIsDamaged_leavesTheUsualKeys()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("[keys]\nNextArticle=Ctrl+Nonsense\nNoSuch=Q\n=[[\n");
        damaged.close();
        Actions actions;
        KeyFile(file()).apply(actions);
        QCOMPARE(actions.action(ActionId::NextArticle)->shortcuts(), Actions::usualKeys(ActionId::NextArticle));
    }

    void changedKeys_areToldAndInTheToolTip()
    {
        Actions actions;
        QSignalSpy told(&actions, &Actions::keysChanged);
        actions.setKeys(ActionId::Search, {QKeySequence(Qt::Key_F7)});
        actions.setKeys(ActionId::Search, {QKeySequence(Qt::Key_F7)});
        QCOMPARE(told.size(), 1);
        QVERIFY(actions.action(ActionId::Search)->toolTip().contains(u"F7"_s));
    }

    void owner_ofAKeyOrItsBeginning_isFound()
    {
        Actions actions;
        actions.setKeys(ActionId::About, {QKeySequence(u"Ctrl+Y, A"_s)});
        QCOMPARE(actions.ownerOf(QKeySequence(u"Ctrl+Y"_s), ActionId::Quit), std::optional(ActionId::About));
        QCOMPARE(actions.ownerOf(QKeySequence(u"Ctrl+K"_s), ActionId::Quit), std::optional(ActionId::Search));
        QCOMPARE(actions.ownerOf(QKeySequence(u"Ctrl+K"_s), ActionId::Search), std::nullopt);
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"keys.ini"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestKeyFile)
#include "test_keyfile.moc"
