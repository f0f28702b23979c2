// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"

#include <QtTest/QtTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString fieldName(QueryField field)
{
    switch (field) {
    case QueryField::Anywhere:
        return {};
    case QueryField::Title:
        return u"title="_s;
    case QueryField::Byline:
        return u"byline="_s;
    case QueryField::Section:
        return u"section="_s;
    case QueryField::Newspaper:
        return u"paper="_s;
    case QueryField::Tag:
        return u"tag="_s;
    case QueryField::Pinyin:
        return u"pinyin="_s;
    }
    return {};
}

QString stateName(QueryState state)
{
    switch (state) {
    case QueryState::Unread:
        return u"unread"_s;
    case QueryState::Read:
        return u"read"_s;
    case QueryState::Bookmarked:
        return u"bookmarked"_s;
    }
    return {};
}

/// [a b] all, {a b} any, !a not, <…> text.
QString written(const Query &query)
{
    QStringList parts;
    for (const Query &part : query.parts)
        parts << written(part);
    switch (query.kind) {
    case Query::Kind::All:
        return u'[' + parts.join(u' ') + u']';
    case Query::Kind::Any:
        return u'{' + parts.join(u' ') + u'}';
    case Query::Kind::Not:
        return u'!' + parts.join(u' ');
    case Query::Kind::Text:
        return fieldName(query.field) + u'<' + query.text + u'>';
    case Query::Kind::Dates:
        return u"date="_s + query.from.toString(Qt::ISODate) + u".."_s + query.to.toString(Qt::ISODate);
    case Query::Kind::State:
        return u"is="_s + stateName(query.state);
    case Query::Kind::Sort:
        return u"kind=%1"_s.arg(static_cast<int>(query.sort));
    }
    return {};
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void parse_text_isTree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *name, const QString &text, const QString &tree) {
            QTest::newRow(name) << text << tree;
        };
        row("one character", u"报"_s, u"<报>"_s);
        row("two words", u"西部 金融"_s, u"[<西部> <金融>]"_s);
        row("ideographic space", u"　西部　金融　"_s, u"[<西部> <金融>]"_s);
        row("phrase", u"\"西部 金融\""_s, u"<西部 金融>"_s);
        row("curly quotes", u"“西部 金融”中心"_s, u"[<西部 金融> <中心>]"_s);
        row("full-width quotes", u"＂西部 金融＂"_s, u"<西部 金融>"_s);
        row("other quotes inside a phrase", u"\"他说“好”的\""_s, u"<他说“好”的>"_s);
        row("quote inside a word", u"5\"屏幕"_s, u"<5\"屏幕>"_s);
        row("empty phrase beside a word", u"\"\" 西部"_s, u"<西部>"_s);
        row("without", u"西部 -广告"_s, u"[<西部> !<广告>]"_s);
        row("without a phrase", u"西部 -\"广 告\""_s, u"[<西部> !<广 告>]"_s);
        row("without a group", u"西部 -(a OR b)"_s, u"[<西部> !{<a> <b>}]"_s);
        row("full-width minus", u"西部 －广告"_s, u"[<西部> !<广告>]"_s);
        row("NOT", u"西部 NOT 广告"_s, u"[<西部> !<广告>]"_s);
        row("minus alone", u"西部 - 东部"_s, u"[<西部> <-> <东部>]"_s);
        row("minus inside a word", u"covid-19"_s, u"<covid-19>"_s);
        row("OR", u"a OR b"_s, u"{<a> <b>}"_s);
        row("bar", u"a | b ｜ c"_s, u"{<a> <b> <c>}"_s);
        row("bar inside a word", u"头版｜要闻"_s, u"<头版｜要闻>"_s);
        row("OR binds weaker than words", u"a b OR c d"_s, u"{[<a> <b>] [<c> <d>]}"_s);
        row("AND", u"a AND b"_s, u"[<a> <b>]"_s);
        row("operators in lower case", u"a or b"_s, u"[<a> <or> <b>]"_s);
        row("operator as part of a word", u"ORACLE ANDY NOTE"_s, u"[<ORACLE> <ANDY> <NOTE>]"_s);
        row("group", u"(a OR b) c"_s, u"[{<a> <b>} <c>]"_s);
        row("full-width group", u"（a OR b） c"_s, u"[{<a> <b>} <c>]"_s);
        row("nested groups", u"((a) (b OR (c d)))"_s, u"[<a> {<b> [<c> <d>]}]"_s);
        row("parentheses inside a word", u"中国(重庆)自由贸易"_s, u"<中国(重庆)自由贸易>"_s);
        row("parentheses inside a word in a group", u"(中国(重庆) OR b)"_s, u"{<中国(重庆)> <b>}"_s);
        row("closing parenthesis alone", u"a) :)"_s, u"[<a)> <:)>]"_s);
        row("empty group", u"() a"_s, u"<a>"_s);
        row("title", u"title:西部"_s, u"title=<西部>"_s);
        row("fields in Chinese",
            u"标题：西部 作者:张三 報紙:重慶 栏目:要闻 标签:经济"_s,
            u"[title=<西部> byline=<张三> paper=<重慶> section=<要闻> tag=<经济>]"_s);
        row("field with upper case", u"Title:a"_s, u"title=<a>"_s);
        row("field with a space", u"paper: cqrb"_s, u"paper=<cqrb>"_s);
        row("field with a phrase", u"byline:\"张 三\" x"_s, u"[byline=<张 三> <x>]"_s);
        row("field with a group", u"title:(a OR \"b c\") d"_s, u"[{title=<a> title=<b c>} <d>]"_s);
        row("field without", u"a -section:广告"_s, u"[<a> !section=<广告>]"_s);
        row("no field", u"3:1 http://a.cn/b?c=d 记者：王"_s, u"[<3:1> <http://a.cn/b?c=d> <记者：王>]"_s);
        row("field in a field", u"title:title:a"_s, u"title=<title:a>"_s);
        row("state", u"is:unread IS:已读 状态：收藏"_s, u"[is=unread is=read is=bookmarked]"_s);
        row("kind", u"kind:picture 类型：广告 KIND:Ad 類型:導讀 kind:文章"_s, u"[kind=1 kind=2 kind=2 kind=3 kind=0]"_s);
        row("without a kind", u"-kind:图片新闻"_s, u"!kind=1"_s);
        row("without a state", u"-is:bookmarked"_s, u"!is=bookmarked"_s);
        row("punctuation", u"，。！"_s, u"<，。！>"_s);
        row("zero-width characters", u"\u200b 西\u200b部"_s, u"<西\u200b部>"_s);
        row("date beside a word", u"date:2026 西部"_s, u"[date=2026-01-01..2026-12-31 <西部>]"_s);
    }

    void parse_text_isTree()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, tree);
        const auto query = parseQuery(text);
        QVERIFY2(query.has_value(), qPrintable(query ? QString() : query.error().detail));
        QCOMPARE(written(*query), tree);
    }

    void parse_date_isRange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("range");
        QTest::newRow("day") << u"date:2026-01-28"_s << u"2026-01-28..2026-01-28"_s;
        QTest::newRow("month") << u"date:2026-02"_s << u"2026-02-01..2026-02-28"_s;
        QTest::newRow("year") << u"date:2026"_s << u"2026-01-01..2026-12-31"_s;
        QTest::newRow("months") << u"date:2026-01..2026-03"_s << u"2026-01-01..2026-03-31"_s;
        QTest::newRow("mixed") << u"date:2025..2026-03-05"_s << u"2025-01-01..2026-03-05"_s;
        QTest::newRow("from") << u"date:2026-02.."_s << u"2026-02-01.."_s;
        QTest::newRow("until") << u"date:..2026-02"_s << u"..2026-02-28"_s;
        QTest::newRow("less") << u"date:<2020"_s << u"..2019-12-31"_s;
        QTest::newRow("at most") << u"date:<=2020"_s << u"..2020-12-31"_s;
        QTest::newRow("greater") << u"date:>2020-12"_s << u"2021-01-01.."_s;
        QTest::newRow("at least") << u"date:>=2021-05"_s << u"2021-05-01.."_s;
        QTest::newRow("full width") << u"date：＞＝２０２１－０５"_s << u"2021-05-01.."_s;
        QTest::newRow("leap day") << u"date:2024-2-29"_s << u"2024-02-29..2024-02-29"_s;
        QTest::newRow("Chinese") << u"日期:2026年1月28日"_s << u"2026-01-28..2026-01-28"_s;
        QTest::newRow("Chinese month") << u"日期：2026年1月"_s << u"2026-01-01..2026-01-31"_s;
        QTest::newRow("slashes") << u"date:2026/1/28"_s << u"2026-01-28..2026-01-28"_s;
        QTest::newRow("digits") << u"date:20260128"_s << u"2026-01-28..2026-01-28"_s;
        QTest::newRow("space") << u"date: 2026"_s << u"2026-01-01..2026-12-31"_s;
    }

    void parse_date_isRange()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, range);
        const auto query = parseQuery(text);
        QVERIFY(query.has_value());
        QCOMPARE(written(*query), u"date="_s + range);
    }

    void parse_badText_isHint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *name, const QString &text, const QString &hint) {
            QTest::newRow(name) << text << hint;
        };
        row("nothing", {}, u"empty"_s);
        row("blank", u" 　\t\n"_s, u"empty"_s);
        row("empty phrase", u"\"\""_s, u"empty"_s);
        row("empty group", u"(())"_s, u"empty"_s);
        row("only zero-width", u"\u200b\u200b"_s, u"empty"_s);
        row("quote", u"西部 \"金融"_s, u"unclosed-quote"_s);
        row("curly quote", u"“西部\""_s, u"unclosed-quote"_s);
        row("parenthesis", u"(西部 金融"_s, u"unclosed-parenthesis"_s);
        row("parentheses", u"(a (b)"_s, u"unclosed-parenthesis"_s);
        row("OR alone", u"OR"_s, u"missing-operand"_s);
        row("OR at the end", u"a OR"_s, u"missing-operand"_s);
        row("OR at the beginning", u"| a"_s, u"missing-operand"_s);
        row("two ORs", u"a OR OR b"_s, u"missing-operand"_s);
        row("OR with nothing", u"a OR \"\""_s, u"missing-operand"_s);
        row("AND at the end", u"a AND"_s, u"missing-operand"_s);
        row("AND before OR", u"a AND | b"_s, u"missing-operand"_s);
        row("AND at the beginning", u"AND a"_s, u"missing-operand"_s);
        row("NOT at the end", u"a NOT"_s, u"missing-operand"_s);
        row("NOT in a group", u"(a NOT )"_s, u"missing-operand"_s);
        row("field", u"title:"_s, u"empty-field"_s);
        row("field in a group", u"(title: )"_s, u"empty-field"_s);
        row("month 13", u"date:2026-13"_s, u"bad-date"_s);
        row("day 30", u"date:2026-02-30"_s, u"bad-date"_s);
        row("no date", u"date:昨天"_s, u"bad-date"_s);
        row("short year", u"date:26"_s, u"bad-date"_s);
        row("dots", u"date:.."_s, u"bad-date"_s);
        row("backwards", u"date:2026..2025"_s, u"bad-date"_s);
        row("comparison", u"date:<"_s, u"bad-date"_s);
        row("signs", u"date:2026--1"_s, u"bad-date"_s);
        row("state", u"is:red"_s, u"unknown-is"_s);
        row("kind", u"西部 kind:poem"_s, u"unknown-kind"_s);
        row("kind without a word", u"类型："_s, u"empty-field"_s);
        row("notes", u"西部 is:noted"_s, u"no-notes-yet"_s);
        row("notes in Chinese", u"状态：笔记"_s, u"no-notes-yet"_s);
        row("pinyin of characters", u"pinyin:西部"_s, u"bad-pinyin"_s);
        row("without", u"-a"_s, u"only-without"_s);
        row("two without", u"-a -b"_s, u"only-without"_s);
        row("or without", u"a OR -b"_s, u"only-without"_s);
        row("without in a group", u"-(a -b)"_s, u"only-without"_s);
        row("minus signs", u"--a"_s, u"only-without"_s);
        row("long", QString(16385, u'好'), u"too-long"_s);
        row("many words", u"a "_s.repeated(129), u"too-many-words"_s);
        row("deep", QString(11, u'(') + u'a' + QString(11, u')'), u"too-deep"_s);
        row("very deep", QString(16000, u'('), u"too-deep"_s);
    }

    void parse_badText_isHint()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hint);
        const auto query = parseQuery(text);
        QVERIFY(!query.has_value());
        QCOMPARE(query.error(), (Error{ErrorKind::BadQuery, text, hint}));
    }

    void parse_upToTheBounds_isQuery()
    {
        QVERIFY(parseQuery(QString(16384, u'好')).has_value());
        QVERIFY(parseQuery(u"a "_s.repeated(128)).has_value());
        QVERIFY(parseQuery(QString(10, u'(') + u'a' + QString(10, u')')).has_value());
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "test_queryparser.moc"
