// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedimporter.h"
#include "feed/feedwords.h"
#include "feed/feedxml.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What came out of an import.
struct Imported
{
    QList<EditionDraft> editions;
    QList<ArticleDraft> articles;
    QList<ErrorKind> failures;
    QStringList notes;
};

class Sink final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        for (const PageDraft &page : std::as_const(draft.pages))
            all.articles += page.articles;
        all.editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString & /*file*/, const Error &reason) override { all.failures.append(reason.kind); }

    void noted(const QString & /*file*/, const QString &code, const QString & /*detail*/) override
    {
        all.notes.append(code);
    }

    Imported all;
};

Imported imported(const QByteArray &bytes, const QString &name = u"feed.xml"_s)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    Sink sink;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    Progress progress;
    const auto source = Source::open(file.fileName(), progress);
    if (source)
        static_cast<void>(FeedImporter().read(**source, ChosenFiles::all((*source)->files()), sink, progress));
    return sink.all;
}

QByteArray rss(const QString &items, const QString &title = u"报架日报"_s)
{
    return QString(u"<rss version=\"2.0\"><channel><title>"_s + title + u"</title>"_s + items
                   + u"</channel></rss>"_s)
        .toUtf8();
}

QString item(const QString &inner)
{
    return u"<item><title>题</title><pubDate>2026-02-06 08:00</pubDate>"_s + inner + u"</item>"_s;
}

} // namespace

class TestFeedImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void file_probed_isAFeedByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("feed");
        QTest::newRow("rss") << QByteArray("<?xml version=\"1.0\"?><rss version=\"2.0\">") << true;
        QTest::newRow("mark and comment") << QByteArray("\xEF\xBB\xBF\n<!-- a --><?x y?>\n<rss>") << true;
        QTest::newRow("doctype") << QByteArray("<!DOCTYPE rss PUBLIC \"a\" \"b\" [<!ENTITY c \"d\">]>\n<rss>")
                                 << true;
        QTest::newRow("atom") << QByteArray("<feed xmlns=\"http://www.w3.org/2005/Atom\">") << true;
        QTest::newRow("prefixed") << QByteArray("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry>")
                                  << true;
        QTest::newRow("rdf") << QByteArray("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">") << true;
        QTest::newRow("json") << QByteArray(
            "{\"title\":\"a\",\"version\": \"https://jsonfeed.org/version/1.1\"}")
                              << true;
        QTest::newRow("json escaped")
            << QByteArray("{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}") << true;
        QTest::newRow("other json") << QByteArray("{\"version\":\"1.0\",\"items\":[]}") << false;
        QTest::newRow("page about rss") << QByteArray("<html><body>&lt;rss&gt; <rss></body></html>") << false;
        QTest::newRow("other rdf") << QByteArray("<rdf:RDF xmlns:foaf=\"http://xmlns.com/foaf/0.1/\">")
                                   << false;
        QTest::newRow("sitemap") << QByteArray("<urlset xmlns=\"http://www.sitemaps.org/\"><url>") << false;
        QTest::newRow("template") << QByteArray("---\nlayout: null\n---\n<rss>") << false;
        QTest::newRow("text") << QByteArray("about <rss> and <feed>") << false;
        QTest::newRow("bytes") << QByteArray("\0\1\2<rss>", 8) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void file_probed_isAFeedByContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, feed);
        QCOMPARE(FeedImporter().probe({u"a.xml"_s, bytes, {}}) == Confidence::Certain, feed);
    }

    void title_ofAFeed_namesTheNewspaper_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("newspaper");
        QTest::newRow("plain") << u"报架日报"_s << u"报架日报"_s;
        QTest::newRow("rss") << u"报架日报 - RSS"_s << u"报架日报"_s;
        QTest::newRow("subscription") << u"报架日报RSS订阅"_s << u"报架日报"_s;
        QTest::newRow("rsshub") << u"报架日报 - Powered by RSSHub"_s << u"报架日报"_s;
        QTest::newRow("brackets") << u"报架日报（电子版）"_s << u"报架日报"_s;
        QTest::newRow("several") << u"报架日报数字报 | 最新文章 - Atom Feed"_s << u"报架日报"_s;
        QTest::newRow("before") << u"RSS：报架日报"_s << u"报架日报"_s;
        QTest::newRow("part") << u"报架日报-副刊"_s << u"报架日报-副刊"_s;
        QTest::newRow("nothing else") << u"RSS"_s << u"RSS"_s;
        QTest::newRow("the word within") << u"全文检索通讯"_s << u"全文检索通讯"_s;
    }

    void title_ofAFeed_namesTheNewspaper()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, newspaper);
        QCOMPARE(newspaperOfFeedTitle(title), newspaper);
    }

    void headlines_withTheSameWordsBeforeADash_haveSections()
    {
        const QStringList titles{
            u"要闻 - 甲"_s, u"要闻 - 乙"_s, u"副刊 - 丙"_s, u"副刊 - 丁 - 戊"_s, u"己"_s};
        const FeedHeadlines headlines(titles);
        QCOMPARE(headlines.split(titles.at(0)).section, u"要闻"_s);
        QCOMPARE(headlines.split(titles.at(3)).title, u"丁 - 戊"_s);
        QCOMPARE(headlines.split(titles.at(4)).title, u"己"_s);
        const FeedHeadlines others({u"苏桥 - 甲"_s, u"陈一禾 - 乙"_s, u"陆舟 - 丙"_s, u"方舟 - 丁"_s});
        QCOMPARE(others.split(u"苏桥 - 甲"_s).title, u"苏桥 - 甲"_s);
    }

    void bodies_ofDifferentLength_theRicherIsTaken()
    {
        const Imported full = imported(
            rss(item(u"<description>短。</description><content>长得多的一段正文，写了好些字。</content>"_s)));
        QCOMPARE(full.articles.value(0).paragraphs, QStringList(u"长得多的一段正文，写了好些字。"_s));
        const Imported cut = imported(
            rss(item(u"<description>长得多的一段正文，写了好些字。</description><content>短…</content>"_s)));
        QCOMPARE(cut.articles.value(0).paragraphs, QStringList(u"长得多的一段正文，写了好些字。"_s));
    }

    void ids_thatAreAllTheSame_keepEveryArticle()
    {
        const Imported sink =
            imported(rss(u"<item><guid>1</guid><title>甲</title><pubDate>2026-02-06</pubDate></item>"
                         "<item><guid>1</guid><title>乙</title><pubDate>2026-02-06</pubDate></item>"_s));
        QCOMPARE(sink.articles.size(), 2);
        QVERIFY(sink.articles.at(0).identity != sink.articles.at(1).identity);
    }

    void script_inAnItem_doesNotComeIn()
    {
        const Imported sink = imported(
            rss(item(u"<description>&lt;p onclick=\"x()\"&gt;文&lt;/p&gt;&lt;script&gt;bad()&lt;/script&gt;"
                     "&lt;a href=\"javascript:bad()\"&gt;链&lt;/a&gt;</description>"_s)));
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(!sink.articles.first().html.contains(u"bad"_s));
        QVERIFY(!sink.articles.first().html.contains(u"onclick"_s));
    }

    void feed_cutAnywhere_keepsTheItemsBefore()
    {
        QString items;
        for (int i = 0; i < 5; ++i)
            items += item(u"<link>http://a.cn/%1</link><description>文字 &amp; 标点</description>"_s.arg(i));
        const QByteArray whole = rss(items);
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const Imported sink = imported(whole.left(length));
            const qsizetype sound = whole.left(length).count("</item>");
            QCOMPARE(sink.articles.size(), sound);
            QVERIFY(sound == 0 || sink.notes.contains(u"feed-broken"_s));
        }
    }

    void elements_nestedTooDeep_areToldAndEnd()
    {
        QString deep = u"<x>"_s.repeated(100'000);
        const Imported sink = imported(rss(item(u"<description>一</description>"_s) + item(deep)));
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.notes, QStringList(u"feed-broken"_s));
    }

    void feed_longerThanAMebibyte_keepsTheItemAloneAsOriginal()
    {
        QString items;
        for (int i = 0; i < 40; ++i)
            items +=
                item(u"<guid>%1</guid><description>%2</description>"_s.arg(i).arg(QString(20'000, u'字')));
        const Imported sink = imported(rss(items));
        QCOMPARE(sink.articles.size(), 40);
        const OriginalDocument &original = sink.articles.at(1).original;
        QVERIFY(original.bytes.startsWith("<item>"));
        QVERIFY(original.bytes.endsWith("</item>"));
        QCOMPARE(original.bytes.count("<item>"), 1);
    }

    void feed_longerThanThePiecesItIsReadIn_isReadAsOne()
    {
        // Borders of pieces in tags, in entities, in CDATA and between the halves of a character, another in each round.
        const QString inner = u"<guid>%1</guid><link>http://a.cn/%1?a=1&amp;b=2</link><description><![CDATA[<p>%2</p>]]></description>"_s;
        const QString text = u"𠮷野家的报纸&amp;书 "_s.repeated(300).trimmed();
        for (int round = 0; round < 7; ++round) {
            QString items = QString(round, u' ');
            for (int i = 0; i < 400; ++i)
                items += item(inner.arg(i).arg(text)) + QString(round * 3, u'\n');
            const Imported sink = imported(rss(items));
            QCOMPARE(sink.notes, QStringList());
            QCOMPARE(sink.articles.size(), 400);
            for (const ArticleDraft &article : sink.articles) {
                QCOMPARE(article.html, sink.articles.first().html);
                QVERIFY(article.html.count(u"𠮷野家的报纸&amp;书"_s) == 300);
                QVERIFY(article.original.bytes.startsWith("<item><title>"));
                QVERIFY(article.original.bytes.endsWith("</description></item>"));
            }
        }
    }

    void feed_withoutTitle_isNamedByItsFile()
    {
        const QByteArray bytes = rss(item(u"<description>一</description>"_s), {});
        const Imported named = imported(bytes, u"报架画报_20260206.xml"_s);
        QCOMPARE(named.editions.value(0).newspaper, u"报架画报"_s);
        QVERIFY(named.articles.value(0).warnings.contains(u"newspaper-from-file"_s));
        QCOMPARE(imported(bytes, u"feed.xml"_s).failures, QList<ErrorKind>{ErrorKind::NoNewspaper});
    }

    void reading_stopped_saysSo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rss(item(u"<description>一</description>"_s)));
        file.close();
        Progress listing;
        const auto source = Source::open(folder.path(), listing);
        QVERIFY(source);
        const CancelToken token;
        Progress progress(token);
        token.cancel();
        Sink sink;
        const auto end = FeedImporter().read(**source, ChosenFiles::all((*source)->files()), sink, progress);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Cancelled);
        QVERIFY(sink.all.editions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedImporter)
#include "test_feedimporter.moc"
