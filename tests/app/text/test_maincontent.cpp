// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltext.h"
#include "text/maincontent.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString mainText(const QString &html)
{
    const auto document = HtmlDocument::parse(html);
    if (!document)
        qFatal("the page cannot be parsed");
    return plainText(mainContent(document->body()));
}

const QString kText =
    u"<p>第一段说的是渡口，渡口昨天添了一条新船。</p><p>第二段说的是船，船能坐四十个人。</p>"_s;

} // namespace

class TestMainContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void article_amongLists_isFound()
    {
        const QString links = u"<li><a href='a'>别处的新闻，它的题目写得很长很长很长</a></li>"_s.repeated(30);
        const QString text = mainText(u"<body><ul>"_s + links + u"</ul><div><div class=x>"_s + kText
                                      + u"</div></div><div>"_s + links + u"</div></body>"_s);
        QVERIFY2(text.startsWith(u"第一段"_s), qPrintable(text));
        QVERIFY(text.endsWith(u"四十个人。"_s));
    }

    void aroundTheText_neverCounts_data()
    {
        QTest::addColumn<QString>("open");
        for (const QStringView open : {u"<nav>",
                                       u"<footer>",
                                       u"<aside>",
                                       u"<div class='comment-list'>",
                                       u"<div id=footer>",
                                       u"<div class='box related'>",
                                       u"<div style='display:none'>"})
            QTest::newRow(qPrintable(open.toString())) << open.toString();
    }

    void aroundTheText_neverCounts()
    {
        QFETCH(const QString, open);
        const QString noise = u"<p>这一段比正文长得多，可是它站在正文的外面，什么也不算。</p>"_s.repeated(20);
        const QString tag = open.section(u'<', 1).section(u'>', 0, 0).section(u' ', 0, 0);
        const QString text =
            mainText(u"<body>"_s + open + noise + u"</"_s + tag + u"><div>"_s + kText + u"</div></body>"_s);
        QVERIFY2(text.startsWith(u"第一段"_s), qPrintable(text));
    }

    void lineBreaks_makeATextToo()
    {
        const QString text = mainText(
            u"<table><tr><td><a href=a>首页</a><br><a href=b>目录</a></td><td>灯塔昨天换了灯，新灯照得更远。<br>守塔人还是原来的守塔人。</td></tr></table>"_s);
        QVERIFY2(text.startsWith(u"灯塔"_s), qPrintable(text));
    }

    void listOfLinks_isKnown()
    {
        const auto list = HtmlDocument::parse(
            u"<ul><li><a href=a>一篇的题目</a> 昨天</li><li><a href=b>又一篇的题目</a></li></ul>"_s);
        QVERIFY(list && isMostlyLinks(list->body()));
        const auto text = HtmlDocument::parse(kText + u"<p><a href=a>原文</a></p>"_s);
        QVERIFY(text && !isMostlyLinks(text->body()));
    }

    void pageWithoutText_hasNone()
    {
        const auto document = HtmlDocument::parse(u"<body><b>短</b></body>"_s);
        QVERIFY(document && mainContent(document->body()).isNull());
        QVERIFY(mainContent(HtmlNode()).isNull());
    }

    void hugePages_areReadInTime()
    {
        const QString many = u"<div><p>一段足够长的文字，可以算是正文。</p></div>"_s.repeated(50'000);
        QVERIFY(!mainText(many).isEmpty());
        QVERIFY(!mainText(u"<div>"_s.repeated(400) + kText).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMainContent)
#include "test_maincontent.moc"
