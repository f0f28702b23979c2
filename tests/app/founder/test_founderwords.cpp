// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderlinks.h"
#include "founder/foundermirror.h"
#include "sources/picturesize.h"
#include "founder/founderproperty.h"
#include "founder/founderwords.h"
#include "founder/continuation.h"
#include "founder/kind.h"
#include "founder/teaser.h"
#include "founder/variant.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// The small rules of the mirror importer, each on its own.
class TestFounderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teaser_title_leadsToAPage_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("rest");
        QTest::newRow("label") << u"今夜灯会（A04）"_s << u"A04"_s << u"今夜灯会"_s;
        QTest::newRow("words") << u"今夜灯会（详见A04版）"_s << u"A04"_s << u"今夜灯会"_s;
        QTest::newRow("half width") << u"今夜灯会 (下转第2版)"_s << u"02"_s << u"今夜灯会"_s;
        QTest::newRow("Chinese number") << u"今夜灯会【见今日第十二版】"_s << u"12"_s << u"今夜灯会"_s;
        QTest::newRow("no brackets") << u"今夜灯会 >>A04版"_s << u"A04"_s << u"今夜灯会"_s;
        QTest::newRow("in front") << u"详见第二版：今夜灯会"_s << u"02"_s << u"今夜灯会"_s;
        QTest::newRow("number of a page") << u"今夜灯会（2）"_s << u"02"_s << u"今夜灯会"_s;
        QTest::newRow("number without its letter") << u"今夜灯会（见第四版）"_s << u"A04"_s << u"今夜灯会"_s;
        QTest::newRow("number of a part, as a page") << u"长江故事（4）"_s << QString() << QString();
        QTest::newRow("number of a part") << u"长江故事（3）"_s << QString() << QString();
        QTest::newRow("own page") << u"今夜灯会（A01版）"_s << QString() << QString();
        QTest::newRow("year") << u"城市发展规划（2026）"_s << QString() << QString();
        QTest::newRow("Chinese part") << u"长江故事（二）"_s << QString() << QString();
        QTest::newRow("nothing") << u"今夜灯会"_s << QString() << QString();
    }

    void teaser_title_leadsToAPage()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, page);
        QFETCH(const QString, rest);
        const auto teaser = teaserIn(title, u"A01"_s, {u"A01"_s, u"02"_s, u"A04"_s});
        QCOMPARE(teaser.has_value(), !page.isEmpty());
        QCOMPARE(teaser ? teaser->pageLabel : QString(), page);
        QCOMPARE(teaser ? teaser->title : QString(), rest);
    }

    void teaser_withAWholeText_isAnArticle()
    {
        ArticleDraft draft;
        draft.title = u"今夜灯会（A04）"_s;
        draft.kind = ArticleKind::Teaser;
        draft.paragraphs = QStringList {QString(400, u'文')};
        settleTeaser(draft, u"A01"_s, {u"A04"_s});
        QVERIFY(draft.kind == ArticleKind::Article);
        draft.paragraphs = QStringList {u"灯会今夜开始。"_s};
        settleTeaser(draft, u"A01"_s, {u"A04"_s});
        QVERIFY(draft.kind == ArticleKind::Teaser);
        QCOMPARE(draft.pointsTo.pageLabel, u"A04"_s);
    }

    void continuation_marks_leaveTheText_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QString>("named");
        const QString text = u"大河从镇口拐弯。"_s;
        QTest::newRow("at the end") << QStringList {text + u"（下转第4版）"_s} << QStringList {text} << u"04"_s << QString() << QString();
        QTest::newRow("own paragraph") << QStringList {text, u"下转第四版"_s} << QStringList {text} << u"04"_s << QString() << QString();
        QTest::newRow("before a name") << QStringList {text, u"（转A05版）"_s, u"林青 摄"_s} << QStringList {text, u"林青 摄"_s}
                                       << u"A05"_s << QString() << QString();
        QTest::newRow("at the beginning") << QStringList {u"（上接第一版）"_s + text} << QStringList {text} << QString() << u"A01"_s << QString();
        QTest::newRow("with a title") << QStringList {u"上接A01版《大河的春天》"_s, text} << QStringList {text} << QString()
                                      << u"A01"_s << u"大河的春天"_s;
        QTest::newRow("title in brackets") << QStringList {u"（上接A01版《大河的春天》）"_s + text} << QStringList {text} << QString()
                                           << u"A01"_s << u"大河的春天"_s;
        QTest::newRow("only words") << QStringList {u"他由第四版转到头版，"_s + text} << QStringList {u"他由第四版转到头版，"_s + text}
                                    << QString() << QString() << QString();
        QTest::newRow("no page") << QStringList {u"上接云天，"_s + text, u"下转眼就不见了。"_s}
                                 << QStringList {u"上接云天，"_s + text, u"下转眼就不见了。"_s} << QString() << QString() << QString();
    }

    void continuation_marks_leaveTheText()
    {
        QFETCH(const QStringList, paragraphs);
        QFETCH(const QStringList, left);
        QFETCH(const QString, onto);
        QFETCH(const QString, begun);
        QFETCH(const QString, named);
        ArticleDraft draft;
        draft.title = u"大河"_s;
        draft.paragraphs = paragraphs;
        draft.html = u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
        settleContinuation(draft, {u"A01"_s, u"04"_s, u"A05"_s});
        QCOMPARE(draft.continuation.onto, onto);
        QCOMPARE(draft.continuation.begun, begun);
        QCOMPARE(draft.continuation.named, named);
        QCOMPARE(draft.paragraphs, left);
        QCOMPARE(draft.html, u"<p>"_s + left.join(u"</p><p>"_s) + u"</p>"_s);
    }

    void continuation_markWrittenOtherwiseInTheMarkup_staysInBoth()
    {
        ArticleDraft draft;
        draft.paragraphs = QStringList {u"大河。（下转第4版）"_s};
        draft.html = u"<p>大河。（下转第<b>4</b>版）</p>"_s;
        settleContinuation(draft, {});
        QCOMPARE(draft.continuation.onto, u"4"_s);
        QCOMPARE(draft.paragraphs.first(), u"大河。（下转第4版）"_s);
    }

    void kind_ofPageAndSection_isSet()
    {
        ArticleDraft draft;
        draft.title = u"新店开张"_s;
        settleKind(draft, u"副刊"_s);
        QVERIFY(draft.kind == ArticleKind::Article);
        settleKind(draft, u"分类广告"_s);
        QVERIFY(draft.kind == ArticleKind::Advertisement);
        draft.kind = ArticleKind::Article;
        draft.byline = u"林青"_s;
        settleKind(draft, u"广告"_s);
        QVERIFY(draft.kind == ArticleKind::Article);
        draft.section = u"广告"_s;
        settleKind(draft, {});
        QVERIFY(draft.kind == ArticleKind::Advertisement);
        ArticleDraft notice;
        notice.title = u"拍卖公告"_s;
        notice.images.append(ArticleImage {{}, u"a.jpg"_s, {}});
        settleKind(notice, u"要闻"_s);
        QVERIFY(notice.kind == ArticleKind::Advertisement);
        notice.kind = ArticleKind::Article;
        notice.paragraphs = QStringList {u"市政府公告全文如下。"_s};
        settleKind(notice, u"要闻"_s);
        QVERIFY(notice.kind == ArticleKind::Article);
        notice.section = u"图片新闻"_s;
        settleKind(notice, u"要闻"_s);
        QVERIFY(notice.kind == ArticleKind::Picture);
    }

    void variant_besideTheName_isPartOfIt_data()
    {
        QTest::addColumn<QString>("newspaper");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"河湾晚报"_s << u"河湾晚报数字报"_s << u"河湾晚报"_s;
        QTest::newRow("brackets") << u"河湾晚报"_s << u"河湾晚报（华东版）数字报"_s << u"河湾晚报 华东版"_s;
        QTest::newRow("dot") << u"河湾晚报"_s << u"要闻-河湾晚报·北京版"_s << u"河湾晚报 北京版"_s;
        QTest::newRow("time of day") << u"河湾晚报"_s << u"河湾晚报 晨刊"_s << u"河湾晚报 晨刊"_s;
        QTest::newRow("in the name") << u"河湾晚报华东版"_s << QString() << u"河湾晚报 华东版"_s;
        QTest::newRow("name in brackets") << u"河湾晚报（华东版）"_s << QString() << u"河湾晚报 华东版"_s;
        QTest::newRow("newspaper of its own") << u"河湾日报海外版"_s << QString() << u"河湾日报海外版"_s;
        QTest::newRow("page name") << u"河湾晚报"_s << u"第A05版：北京版"_s << u"河湾晚报"_s;
    }

    void variant_besideTheName_isPartOfIt()
    {
        QFETCH(const QString, newspaper);
        QFETCH(const QString, line);
        QFETCH(const QString, name);
        QCOMPARE(withVariant(newspaper, {line}), name);
        QCOMPARE(newspaperOfVariant(name), name.contains(u' ') ? u"河湾晚报"_s : QString());
    }

    void teaser_ofASectionOfTeasers_leadsByItsTitle()
    {
        ArticleDraft draft;
        draft.title = u"今夜灯会"_s;
        draft.section = u"今日导读"_s;
        settleTeaser(draft, u"A01"_s, {u"A04"_s});
        QVERIFY(draft.kind == ArticleKind::Teaser);
        QCOMPARE(draft.pointsTo.title, u"今夜灯会"_s);
    }

    void pageLabel_asPrinted_isTakenApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        QTest::newRow("full") << u"第A01版：头版"_s << u"A01"_s << u"头版"_s;
        QTest::newRow("three digits") << u"第063版:思想周刊·智库"_s << u"063"_s << u"思想周刊·智库"_s;
        QTest::newRow("brief") << u"01版:要闻"_s << u"01"_s << u"要闻"_s;
        QTest::newRow("section letter") << u"A01： 头版"_s << u"A01"_s << u"头版"_s;
        QTest::newRow("wide spaces") << u"第1版　　　要闻"_s << u"1"_s << u"要闻"_s;
        QTest::newRow("brackets") << u"第5版(国内专页(教科文))"_s << u"5"_s << u"国内专页(教科文)"_s;
        QTest::newRow("neighbours") << u"第001版:要闻 上一版 下一版"_s << u"001"_s << u"要闻"_s;
        QTest::newRow("glyphs") << u"第02版：街巷 3上一版"_s << u"02"_s << u"街巷"_s;
        QTest::newRow("letters") << u"第JSA01版：江苏"_s << u"JSA01"_s << u"江苏"_s;
        QTest::newRow("no label") << u"12:30 开会"_s << QString() << QString();
        QTest::newRow("year") << u"2017年10月9日"_s << QString() << QString();
        QTest::newRow("word") << u"版权所有"_s << QString() << QString();
    }

    void pageLabel_asPrinted_isTakenApart()
    {
        QFETCH(const QString, line);
        const auto read = readPageLabel(line);
        QTEST(read.value_or(FounderLabel()).label, "label");
        QTEST(read.value_or(FounderLabel()).name, "name");
    }

    void labels_compared_ignoreLeadingZeros()
    {
        QCOMPARE(comparableLabel(u"001"), comparableLabel(u"1"));
        QCOMPARE(comparableLabel(u"a01"), comparableLabel(u"A1"));
        QVERIFY(comparableLabel(u"10") != comparableLabel(u"1"));
        QVERIFY(comparableLabel(u"A1") != comparableLabel(u"B1"));
    }

    void newspaper_inTitle_isFound_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"海南日报数字报"_s << u"海南日报"_s;
        QTest::newRow("site") << u"人民日报-人民网"_s << u"人民日报"_s;
        QTest::newRow("page first") << u"要闻-重庆日报数字报"_s << u"重庆日报"_s;
        QTest::newRow("slogan") << u"打造新型传媒集团·江西日报社数字报"_s << u"江西日报"_s;
        QTest::newRow("weekly") << u"《青年参考》电子版"_s << u"青年参考"_s;
        QTest::newRow("none") << u"多媒体数字报"_s << QString();
        QTest::newRow("nothing like it") << u"政府工作公报"_s << QString();
    }

    void newspaper_inTitle_isFound()
    {
        QFETCH(const QString, title);
        QTEST(newspaperInTitle(title), "name");
    }

    void kind_fromTitle_onlyWhereClear()
    {
        QVERIFY(kindFromTitle(u"今夜灯会（A04）") == ArticleKind::Teaser);
        QVERIFY(kindFromTitle(u"导读") == ArticleKind::Teaser);
        QVERIFY(kindFromTitle(u"“广告”") == ArticleKind::Advertisement);
        QVERIFY(kindFromTitle(u"图片新闻") == ArticleKind::Picture);
        QVERIFY(!kindFromTitle(u"城市发展规划（2026）"));
        QVERIFY(!kindFromTitle(u"广告市场回暖"));
    }

    void deckOfTwoPhrases_isNoByline()
    {
        QVERIFY(!isAuthorsLine(u"砥砺奋进 铸就辉煌"));
        QVERIFY(isAuthorsLine(u"邱新国 陈刚"));
        QVERIFY(isAuthorsLine(u"本报记者 林青 通讯员 周禾"));
        QVERIFY(!isAuthorsLine(u"责任编辑：某人"));
        QCOMPARE(founderByline(u"（许山）《山河日报》（2026年07月23日 第 02 版）"), u"许山"_s);
    }

    void path_ofEachFamily_givesRootDayAndRest_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("identity");
        QTest::newRow("classic") << u"h/xrb/html/2017-10/09/content_401862.htm"_s << u"h/xrb"_s << QDate(2017, 10, 9)
                                 << u"content_401862"_s;
        QTest::newRow("layout") << u"h/pc/layout/202607/23/node_06.html"_s << u"h"_s << QDate(2026, 7, 23) << u"node_06"_s;
        QTest::newRow("content") << u"h/pc/content/202607/23/content_9.html"_s << u"h"_s << QDate(2026, 7, 23) << u"content_9"_s;
        QTest::newRow("page folder") << u"cqrb/2026-01/28/063/content_rb_1.htm"_s << u"cqrb"_s << QDate(2026, 1, 28)
                                     << u"063/content_rb_1"_s;
        QTest::newRow("day folder") << u"x/20240501/html/index.htm"_s << u"x"_s << QDate(2024, 5, 1) << u"html/index"_s;
        QTest::newRow("parts") << u"x/2024/05/01/c12345.html"_s << u"x"_s << QDate(2024, 5, 1) << u"c12345"_s;
        QTest::newRow("flat") << u"nw.D110000renmrb_20171016_1-01.htm"_s << QString() << QDate(2017, 10, 16)
                              << u"nw.d110000renmrb_20171016_1-01"_s;
        QTest::newRow("none") << u"xrb/content_1.htm"_s << u"xrb"_s << QDate() << u"content_1"_s;
        QTest::newRow("no such day") << u"html/2017-13/41/content_1.htm"_s << u"html/2017-13/41"_s << QDate() << u"content_1"_s;
    }

    void path_ofEachFamily_givesRootDayAndRest()
    {
        QFETCH(const QString, path);
        const FounderPlace place = founderPlace(path);
        QTEST(place.root, "root");
        QTEST(place.date, "date");
        QTEST(founderIdentity(path), "identity");
    }

    void name_ofADownloadTool_isUndone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("wget on Windows") << u"a/content_1.htm@div=-1"_s << u"a/content_1.htm"_s;
        QTest::newRow("wget") << u"a/content_1.htm?div=-1"_s << u"a/content_1.htm"_s;
        QTest::newRow("percent") << u"a/content_1.htm%3Fdiv=-1"_s << u"a/content_1.htm"_s;
        QTest::newRow("copy") << u"a/content_1.htm.1"_s << u"a/content_1.htm"_s;
        QTest::newRow("orig") << u"a/content_1.htm.orig"_s << u"a/content_1.htm"_s;
        QTest::newRow("dots") << u"a/b/../c/./d.htm#x"_s << u"a/c/d.htm"_s;
        QTest::newRow("above the top") << u"../../etc/passwd"_s << u"etc/passwd"_s;
        QTest::newRow("picture") << u"p.png@v=3"_s << u"p.png"_s;
    }

    void name_ofADownloadTool_isUndone()
    {
        QFETCH(const QString, name);
        QTEST(unmangledPath(name), "plain");
    }

    void comment_ofBothDialects_isRead()
    {
        const FounderProperty paper = FounderProperty::read(
            u"</html><!--enpproperty <founder-date>2017-10-09 23:59:57</founder-date><founder-title>某报</founder-title>"
            u"<founder-title>标题<br>第二行</founder-title><founder-pagenum>A01</founder-pagenum><founder-type>2</founder-type> "
            u"/enpproperty-->"_s);
        QVERIFY(paper.subject() == FounderProperty::Subject::Page);
        QCOMPARE(paper.paperDate(), QDate(2017, 10, 9));
        QCOMPARE(paper.values(u"title"), (QStringList {u"某报"_s, u"标题 第二行"_s}));
        QVERIFY(!paper.isWebDialect());
        const FounderProperty site = FounderProperty::read(
            u"<!--enpproperty <articleid>x1</articleid><title>A &amp; B</title><author></author>/enpproperty-->"_s);
        QVERIFY(site.subject() == FounderProperty::Subject::Article);
        QCOMPARE(site.value(u"title"), u"A & B"_s);
        QVERIFY(site.isWebDialect());
        QVERIFY(FounderProperty::read(u"<!--enpproperty <founder-title>没有结尾"_s).isEmpty());
    }

    void picture_header_givesSize()
    {
        QCOMPARE(pictureSize(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000001900000023f0802000000")), QSize(400, 575));
        QCOMPARE(pictureSize(QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc00011080226015e03012200021101")),
                 QSize(350, 550));
        QCOMPARE(pictureSize(QByteArray::fromHex("47494638396164003200f00000")), QSize(100, 50));
        QVERIFY(!pictureSize(QByteArray::fromHex("ffd8ffe0ffff")).isValid());
        QVERIFY(!pictureSize("<svg/>").isValid());
        QVERIFY(!pictureSize({}).isValid());
    }

    void path_random_isTheSameWithoutItsQuery()
    {
        QRandomGenerator random(20260131);
        const QStringList pieces = {u"/"_s, u"."_s, u".."_s, u"a"_s, u".htm"_s, u".html"_s, u".1"_s, u".orig"_s, u"报"_s,
                                    u"@b=1"_s, u"%41"_s, u"\\"_s, u"#"_s, u"content_1"_s, u"www.a.cn"_s, u"\n"_s};
        for (int round = 0; round < 40'000; ++round) {
            QString path;
            for (int length = random.bounded(7); length > 0; --length)
                path += pieces[random.bounded(static_cast<int>(pieces.size()))];
            QCOMPARE(unmangledPath(path), unmangledPath(QString(path + u'?')));
        }
    }

    void probe_ofForeignFiles_claimsNothing()
    {
        const auto sure = [](const QByteArray &bytes) { return FounderMirror().probe({u"x.htm"_s, bytes, {}}); };
        QVERIFY(sure({}) == Confidence::None);
        QVERIFY(sure(QByteArray(1000, '\0')) == Confidence::None);
        QVERIFY(sure("---\ntitle: <founder-content>\n---\n") == Confidence::None);
        QVERIFY(sure("<html><body><p>plain page</p></body></html>") == Confidence::None);
        QVERIFY(sure("<html><meta http-equiv=refresh content='0; url=html/2026-07/18/node_1.htm'></html>") == Confidence::None);
        QVERIFY(sure("<html><body><founder-content>") == Confidence::Certain);
        QVERIFY(FounderMirror().probe({u"x"_s, "<html><body>", "</html><!--enpproperty <founder-type>2</founder-type>"})
                == Confidence::Certain);
    }
};

QTEST_GUILESS_MAIN(TestFounderWords)
#include "test_founderwords.moc"
