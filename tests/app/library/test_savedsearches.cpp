// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"
#include "library/librarywriter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Searches that are kept.
class TestSavedSearches : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    RecordingIndex m_index;

    LibraryWriter writer() { return {*m_connection, m_index}; }

    void open()
    {
        m_connection.reset();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        auto connection = library->connectForWriting();
        VERIFY_DONE(connection);
        m_connection.emplace(*std::move(connection));
    }

    QStringList names()
    {
        const auto searches = LibraryReader(*m_connection).savedSearches();
        QStringList found;
        if (searches) {
            for (const SavedSearch &search : *searches)
                found << search.name;
        }
        return found;
    }

    SavedSearchId idOf(const QString &name)
    {
        const auto searches = LibraryReader(*m_connection).savedSearches();
        for (const SavedSearch &search : *searches) {
            if (search.name == name)
                return search.id;
        }
        return {};
    }

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s})
            VERIFY_DONE(writer().addSavedSearch(name, name + u" date:2024"_s, 99));
    }

    void search_kept_isThereAfterRestart()
    {
        open();
        QCOMPARE(names(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
        QCOMPARE(LibraryReader(*m_connection).savedSearches()->first().query, u"甲 date:2024"_s);
    }

    void query_keptTwice_isThereOnce()
    {
        const auto again = writer().addSavedSearch(u"另名"_s, u"甲 date:2024"_s, 0);
        VERIFY_DONE(again);
        QVERIFY(again->isEmpty());
        QCOMPARE(names().size(), 3);
    }

    void name_changed_staysInItsPlace()
    {
        const auto changed = writer().renameSavedSearch(idOf(u"乙"_s), u"新"_s);
        VERIFY_DONE(changed);
        QVERIFY(changed->savedSearchesChanged && !changed->isEmpty());
        QCOMPARE(names(), (QStringList{u"甲"_s, u"新"_s, u"丙"_s}));
        QVERIFY(writer().renameSavedSearch(idOf(u"新"_s), u"新"_s)->isEmpty());
    }

    void search_moved_others_keepTheirOrder()
    {
        VERIFY_DONE(writer().moveSavedSearch(idOf(u"丙"_s), 0));
        QCOMPARE(names(), (QStringList{u"丙"_s, u"甲"_s, u"乙"_s}));
        VERIFY_DONE(writer().moveSavedSearch(idOf(u"丙"_s), 1));
        QCOMPARE(names(), (QStringList{u"甲"_s, u"丙"_s, u"乙"_s}));
        VERIFY_DONE(writer().moveSavedSearch(idOf(u"甲"_s), 99));
        QCOMPARE(names(), (QStringList{u"丙"_s, u"乙"_s, u"甲"_s}));
        QVERIFY(writer().moveSavedSearch(idOf(u"甲"_s), 2)->isEmpty());
    }

    void search_removedAndPutBack_isWhereItWas()
    {
        VERIFY_DONE(writer().removeSavedSearch(idOf(u"乙"_s)));
        QCOMPARE(names(), (QStringList{u"甲"_s, u"丙"_s}));
        VERIFY_DONE(writer().addSavedSearch(u"乙"_s, u"乙"_s, 1));
        QCOMPARE(names(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    }

    void search_thatIsGone_changesNothing()
    {
        QVERIFY(writer().removeSavedSearch(SavedSearchId(999))->isEmpty());
        QVERIFY(writer().renameSavedSearch(SavedSearchId(999), u"无"_s)->isEmpty());
        QVERIFY(writer().moveSavedSearch(SavedSearchId(999), 0)->isEmpty());
        QCOMPARE(names().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "test_savedsearches.moc"
