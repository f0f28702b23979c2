// SPDX-License-Identifier: GPL-3.0-or-later
// A folder is watched: what is saved into it appears by itself.
#include "ui/tasks/folderwatch.h"
#include "ui/tasks/watchedfoldersdialog.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWatching : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;

    [[nodiscard]] FolderWatch *watch() const { return m_window->findChild<FolderWatch *>(); }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    void reopen()
    {
        m_window = &m_open->open();
        QTRY_COMPARE(watch()->folders().size(), 1);
    }

    /// A post of a day, as Jekyll has them, under a name that may say that it is not whole.
    void save(int day, const QString &title, const QString &suffix = {}) const
    {
        QFile file(m_open->file(u"下载/%1.md%2"_s.arg(day).arg(suffix)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"---\nlayout: post\ntitle: \"%1\"\ndate: 2026-01-%2\ntags: 架上新闻\n---\n\n%1的正文。\n"_s
                .arg(title)
                .arg(day, 2, 10, QChar(u'0'))
                .toUtf8());
    }

    [[nodiscard]] qint64 articles() const
    {
        const auto papers =
            m_open->backend()->read([](LibraryReader &reader) { return reader.newspapers(); }).result();
        return papers && !papers->isEmpty() ? papers->first().articleCount : 0;
    }

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<OpenWindow>(WindowParts{});
        QVERIFY(m_open->openLibrary());
        QVERIFY(QDir().mkpath(m_open->file(u"下载"_s)));
        m_open->showAsText();
        m_window = &m_open->open();
    }

    void cleanup() { m_open.reset(); }

    void tickedFolder_bringsInWhatIsSavedIntoIt_overRestarts()
    {
        QVERIFY(watch()->folders().isEmpty());
        m_window->actions().action(ActionId::WatchedFolders)->trigger();
        auto *dialog = m_window->findChild<WatchedFoldersDialog *>();
        QVERIFY(dialog);
        watch()->add(m_open->file(u"下载"_s));
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY_WITH_TIMEOUT(watch()->folders().first().folder.since.isValid(), 30000);
        dialog->close();

        save(1, u"头条"_s);
        save(2, u"未完"_s, u".crdownload"_s);
        // Nobody asks for it: it is opened because nothing else is being read.
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"1 article(s) came from “下载”"_s, 90000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().page().isValid(), 30000);
        QCOMPARE(articles(), 1);

        // Two looks are needed, so that the window that closes cannot bring it in.
        save(3, u"关着的时候来的"_s);
        reopen();
        QTRY_COMPARE_WITH_TIMEOUT((watch()->lookNow(), articles()), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"1 article(s) came from “下载”"_s, 30000);
        QVERIFY(QFile::rename(m_open->file(u"下载/2.md.crdownload"_s), m_open->file(u"下载/2.md"_s)));
        QTRY_COMPARE_WITH_TIMEOUT((watch()->lookNow(), watch()->folders().first().folder.articles), 3, 30000);
        QCOMPARE(articles(), 3);
    }

    void otherDownloads_areNotTalkedAbout()
    {
        watch()->add(m_open->file(u"下载"_s));
        QTRY_COMPARE(watch()->folders().size(), 1);
        watch()->turn(watch()->folders().first().folder.id, true);
        QTRY_VERIFY_WITH_TIMEOUT(watch()->folders().first().folder.since.isValid(), 30000);
        QFile file(m_open->file(u"下载/a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a shopping list");
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT((watch()->lookNow(), watch()->folders().first().lastImport.has_value()),
                                 30000);
        QCoreApplication::processEvents();
        QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
    }
};

QTEST_MAIN(TestWatching)
#include "test_watching.moc"
