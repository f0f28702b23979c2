// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contenturl.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestContentUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toUrl_everyKind_parsesBack();
    void parse_otherAddresses_refused_data();
    void parse_otherAddresses_refused();
    void mayShow_assets_onlyOwn();
};

void TestContentUrl::toUrl_everyKind_parsesBack()
{
    const ContentHash hash = ContentHash::of("x");
    const QList<ContentUrl> urls {ContentUrl::ofArticle(ArticleId(12)), ContentUrl::ofPageFront(PageId(7)),
                                  ContentUrl::ofAsset(ArticleId(12), hash),
                                  ContentUrl::ofAssetOnFront(PageId(7), ArticleId(12), hash)};
    for (const ContentUrl &url : urls) {
        const auto back = ContentUrl::parse(url.toUrl());
        QVERIFY2(back.has_value(), qPrintable(url.toUrl().toString()));
        QVERIFY(*back == url);
    }
    QCOMPARE(urls[0].toUrl().toString(), u"paper:/article/12"_s);
    QCOMPARE(urls[1].toUrl().toString(), u"paper:/page/7"_s);
    QCOMPARE(urls[2].toUrl().toString(), u"paper:/article/12/asset/"_s + hash.toHex());
}

void TestContentUrl::parse_otherAddresses_refused_data()
{
    const QString hash = ContentHash::of("x").toHex();
    QTest::addColumn<QString>("address");
    const QStringList addresses {
        u"http://article/12"_s, u"file:///article/12"_s, u"paper://article/12"_s, u"paper://host/article/12"_s,
        u"paper:article/12"_s, u"paper:/article/"_s, u"paper:/article/0"_s, u"paper:/article/012"_s,
        u"paper:/article/-1"_s, u"paper:/article/+1"_s, u"paper:/article/1e3"_s, u"paper:/article/１"_s,
        u"paper:/article/99999999999999999999"_s, u"paper:/article/12/"_s, u"paper:/article/12?x=1"_s,
        u"paper:/article/12#x"_s, u"paper:/article/12/asset"_s, u"paper:/article/12/asset/xyz"_s,
        u"paper:/article/12/asset/"_s + hash.toUpper(), u"paper:/article/12/asset/"_s + hash + u"/"_s,
        u"paper:/article/12/asset/../"_s + hash, u"paper:/Article/12"_s, u"paper:/page/7/article/12"_s,
        u"paper:/page/7/asset/"_s + hash, u"paper:/article%2F12"_s, u"paper:"_s, QString()};
    for (const QString &address : addresses)
        QTest::addRow("%s", qPrintable(address)) << address;
}

void TestContentUrl::parse_otherAddresses_refused()
{
    QFETCH(QString, address);
    QVERIFY(!ContentUrl::parse(QUrl(address)).has_value());
}

void TestContentUrl::mayShow_assets_onlyOwn()
{
    const ContentHash hash = ContentHash::of("x");
    const auto article = ContentUrl::ofArticle(ArticleId(1));
    const auto front = ContentUrl::ofPageFront(PageId(7));
    QVERIFY(article.mayShow(ContentUrl::ofAsset(ArticleId(1), hash)));
    QVERIFY(!article.mayShow(ContentUrl::ofAsset(ArticleId(2), hash)));
    QVERIFY(!article.mayShow(ContentUrl::ofAssetOnFront(PageId(7), ArticleId(1), hash)));
    QVERIFY(!article.mayShow(ContentUrl::ofArticle(ArticleId(1))));
    QVERIFY(front.mayShow(ContentUrl::ofAssetOnFront(PageId(7), ArticleId(1), hash)));
    QVERIFY(!front.mayShow(ContentUrl::ofAssetOnFront(PageId(8), ArticleId(1), hash)));
    QVERIFY(!front.mayShow(ContentUrl::ofAsset(ArticleId(1), hash)));
}

QTEST_GUILESS_MAIN(TestContentUrl)
#include "test_contenturl.moc"
