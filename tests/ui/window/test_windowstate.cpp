// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/zoom.h"
#include "ui/windowstate.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newState_holdsTheUsual();
    void geometry_comesBack();
    void theme_comesBack_data();
    void theme_comesBack();
    void zoom_isKeptForEachNewspaper();
    void zoom_offTheLadder_isMovedToItsEnd();
    void lastPlace_belongsToItsLibrary();
    void lastPlace_frontOfAPage_hasNoArticle();
    void recentSearches_areFewAndBelongToTheirLibrary();
    void recentSearches_canBeForgotten();
    void recentArticles_areFewAndBelongToTheirLibrary();
    void recentCommands_comeBackTheLastOneFirst();
    void lookOfHits_comesBack();
    void lastPlace_isWrittenWhenReadingRests();
    void damagedFile_isTheUsualAgain();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"状态/state.ini"_s); }

    [[nodiscard]] WindowState open(const QString &library = u"/图书馆/甲"_s) const
    {
        return {file(), library};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWindowState::newState_holdsTheUsual()
{
    const WindowState state = open();
    QVERIFY(state.bytes(u"geometry"_s).isEmpty());
    QVERIFY(state.theme() == Theme::Light);
    QCOMPARE(state.zoom(u"报架报"_s), defaultZoom);
    QVERIFY(!state.lastArticle().isValid());
    QVERIFY(!state.lastPage().isValid());
}

void TestWindowState::geometry_comesBack()
{
    const QByteArray geometry("\x01\xd9\xd0\xcb\x00\xff, = ;\"\n", 13);
    open().setBytes(u"geometry"_s, geometry);
    QCOMPARE(open().bytes(u"geometry"_s), geometry);
    QVERIFY(open().bytes(u"columns"_s).isEmpty());
}

void TestWindowState::theme_comesBack_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("paper") << Theme::Paper;
    QTest::newRow("dark") << Theme::Dark;
}

void TestWindowState::theme_comesBack()
{
    QFETCH(Theme, theme);
    open().setTheme(Theme::Dark);
    open().setTheme(theme);
    QVERIFY(open().theme() == theme);
}

void TestWindowState::zoom_isKeptForEachNewspaper()
{
    {
        WindowState state = open();
        state.setZoom(u"报架报"_s, 125);
        state.setZoom(u"日报 = 晚报%2F"_s, 80);
        state.setZoom({}, 150);
    }
    QCOMPARE(open().zoom(u"报架报"_s), 125);
    QCOMPARE(open().zoom(u"日报 = 晚报%2F"_s), 80);
    QCOMPARE(open().zoom(u"另一份报"_s), defaultZoom);
}

void TestWindowState::zoom_offTheLadder_isMovedToItsEnd()
{
    WindowState state = open();
    state.setZoom(u"大"_s, 99999);
    state.setZoom(u"小"_s, -3);
    QCOMPARE(state.zoom(u"大"_s), zoomLadder.back());
    QCOMPARE(state.zoom(u"小"_s), zoomLadder.front());
}

void TestWindowState::lastPlace_belongsToItsLibrary()
{
    open(u"/图书馆/甲"_s).setLastPlace(ArticleId(12), PageId(3));
    open(u"/图书馆/乙"_s).setLastPlace(ArticleId(7), PageId(1));
    QCOMPARE(open(u"/图书馆/甲"_s).lastArticle(), ArticleId(12));
    QCOMPARE(open(u"/图书馆/甲"_s).lastPage(), PageId(3));
    QCOMPARE(open(u"/图书馆/乙/"_s).lastArticle(), ArticleId(7));
    QVERIFY(!open(u"/图书馆/丙"_s).lastArticle().isValid());
}

void TestWindowState::lastPlace_frontOfAPage_hasNoArticle()
{
    open().setLastPlace(ArticleId(12), PageId(3));
    open().setLastPlace({}, PageId(4));
    QVERIFY(!open().lastArticle().isValid());
    QCOMPARE(open().lastPage(), PageId(4));
}

void TestWindowState::recentSearches_areFewAndBelongToTheirLibrary()
{
    open().addRecentSearch(u"铅, \"活 字\""_s);
    open().addRecentSearch(u"  "_s);
    open().addRecentSearch(QString(5000, u'铅'));
    open().addRecentSearch(u" 重庆 "_s);
    open().addRecentSearch(u"铅, \"活 字\""_s);
    QCOMPARE(open().recentSearches(), (QStringList{u"铅, \"活 字\""_s, u"重庆"_s}));
    QCOMPARE(open(u"/图书馆/乙"_s).recentSearches(), QStringList());
    for (int i = 0; i < 50; ++i)
        open().addRecentSearch(QString::number(i));
    QCOMPARE(open().recentSearches().size(), WindowState::mostRecentSearches);
    QCOMPARE(open().recentSearches().first(), u"49"_s);
}

void TestWindowState::recentSearches_canBeForgotten()
{
    open().addRecentSearch(u"铅"_s);
    open().forgetRecentSearches();
    QCOMPARE(open().recentSearches(), QStringList());
}

void TestWindowState::recentArticles_areFewAndBelongToTheirLibrary()
{
    {
        WindowState state = open();
        for (int i = 1; i <= 60; ++i)
            state.addRecentArticle(ArticleId(i));
        state.addRecentArticle(ArticleId(58));
        QCOMPARE(state.recentArticles().size(), WindowState::mostRecentArticles);
        state.setLastPlace(ArticleId(58), PageId(1));
    }
    QCOMPARE(open().recentArticles().size(), WindowState::mostRecentArticles);
    QCOMPARE(open().recentArticles().mid(0, 2), (QList{ArticleId(58), ArticleId(60)}));
    QVERIFY(open(u"/图书馆/乙"_s).recentArticles().isEmpty());
}

void TestWindowState::recentCommands_comeBackTheLastOneFirst()
{
    open().addRecentCommand(u"ZoomIn"_s);
    open().addRecentCommand(u"Quit"_s);
    open().addRecentCommand(u"ZoomIn"_s);
    QCOMPARE(open().recentCommands(), (QStringList{u"ZoomIn"_s, u"Quit"_s}));
}

void TestWindowState::lookOfHits_comesBack()
{
    QCOMPARE(open().searchOrder(), SearchOrder::Newest);
    QVERIFY(!open().areFacetsFolded());
    open().setSearchOrder(SearchOrder::Relevance);
    open().setFacetsFolded(true);
    QCOMPARE(open().searchOrder(), SearchOrder::Relevance);
    QVERIFY(open().areFacetsFolded());
    open().setSearchOrder(SearchOrder::Newest);
    open().setFacetsFolded(false);
    QCOMPARE(open().searchOrder(), SearchOrder::Newest);
    QVERIFY(!open().areFacetsFolded());
}

void TestWindowState::lastPlace_isWrittenWhenReadingRests()
{
    WindowState state = open();
    state.setLastPlace(ArticleId(12), PageId(3));
    QCOMPARE(state.lastArticle(), ArticleId(12));
    QCOMPARE(state.lastPage(), PageId(3));
    QVERIFY(!open().lastArticle().isValid());
    QTRY_COMPARE(open().lastArticle(), ArticleId(12));
    QCOMPARE(open().lastPage(), PageId(3));
}

void TestWindowState::damagedFile_isTheUsualAgain()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"状态"_s)));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("theme=purple\n[zoom]\n=[[[\n\xff\xfe\x00\x00", 26);
    damaged.close();
    QVERIFY(open().theme() == Theme::Light);
    QCOMPARE(open().zoom(u"报架报"_s), defaultZoom);
}

QTEST_GUILESS_MAIN(TestWindowState)
#include "test_windowstate.moc"
