// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markdown.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void text_ofEveryKind_becomesHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"第一段。\n\n第二段。"_s << u"<p>第一段。</p>\n<p>第二段。</p>\n"_s;
        QTest::newRow("quote") << u"> 摘要"_s << u"<blockquote>\n<p>摘要</p>\n</blockquote>\n"_s;
        QTest::newRow("raw html") << u"<p style=\"display:none\"> </p><p>正文</p>"_s
                                  << u"<p style=\"display:none\"> </p><p>正文</p>\n"_s;
        QTest::newRow("address")
            << u"<http://example.org/1.html>"_s
            << u"<p><a href=\"http://example.org/1.html\">http://example.org/1.html</a></p>\n"_s;
        QTest::newRow("strikethrough") << u"~~删~~"_s << u"<p><del>删</del></p>\n"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void text_ofEveryKind_becomesHtml()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        const auto result = markdownToHtml(markdown);
        QVERIFY(result.has_value());
        QCOMPARE(*result, html);
    }

    void table_becomesATable()
    {
        const auto result = markdownToHtml(u"| 版 | 名 |\n|---|---|\n| 01 | 要闻 |\n");
        QVERIFY(result->contains(u"<table>"_s) && result->contains(u"<td>要闻</td>"_s));
    }

    void table_tooWide_isRefused()
    {
        const QString wide =
            u"|a"_s.repeated(5000) + u"|\n"_s + u"|-"_s.repeated(5000) + u"|\n"_s + u"|x|\n"_s.repeated(5000);
        const auto result = markdownToHtml(wide, u"x.md"_s);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (Error{ErrorKind::TooMany, u"x.md"_s, u"256 columns"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
