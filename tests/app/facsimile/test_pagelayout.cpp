// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "facsimile/pagecharacters.h"
#include "facsimile/pagelayout.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineOverTwoColumns_takesBoth();
    void twoHeadlines_partTheirTexts();
    void headlinesOfOneRow_comeFromTheLeft();
    void kickerTitleAndDeck_areToldApart();
    void edges_nameThePage();
    void sentenceAtTheTop_isText();
    void noHeadline_noArticles();
    void singleCharacters_noArticles();
    void turnedPage_noArticles();
    void textUnderNoHeadline_isKept();
    void zones_lieWithinThePage();
    void radicals_becomeCharacters();
    void latinLines_joinWithASpace();
    void noLines_nothing();

private:
    static PdfPageText page(const QList<PdfLine> &lines);
    static QList<PdfLine> column(double x, double top, const QStringList &texts);
    static PdfLine line(const QString &text, double x, double top, double size);
};

PdfLine TestPageLayout::line(const QString &text, double x, double top, double size)
{
    return {text, QRectF(x, top, size * double(text.size()), size)};
}

QList<PdfLine> TestPageLayout::column(double x, double top, const QStringList &texts)
{
    QList<PdfLine> lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.append(line(texts.at(i), x, top + 15 * double(i), 10));
    return lines;
}

PdfPageText TestPageLayout::page(const QList<PdfLine> &lines)
{
    return {QSizeF(600, 800), lines, true};
}

void TestPageLayout::headlineOverTwoColumns_takesBoth()
{
    const auto layout = laidOut(page(QList<PdfLine>{line(u"新码头今日开港"_s, 20, 100, 30)}
                                     + column(20, 150, {u"清晨六点第一班船"_s, u"鸣笛靠岸旅客下船"_s})
                                     + column(150, 150, {u"六个泊位可停四艘"_s, u"大型客轮。"_s})),
                                true);
    QCOMPARE(layout.articles.size(), 1);
    QCOMPARE(layout.articles[0].title, u"新码头今日开港"_s);
    QCOMPARE(layout.articles[0].paragraphs.join(QString()),
             u"清晨六点第一班船鸣笛靠岸旅客下船六个泊位可停四艘大型客轮。"_s);
}

void TestPageLayout::twoHeadlines_partTheirTexts()
{
    const auto layout = laidOut(
        page(QList<PdfLine>{line(u"上一篇标题"_s, 20, 100, 20), line(u"下一篇标题"_s, 20, 300, 20)}
             + column(20, 130, {u"上面一篇的文字内容"_s}) + column(20, 330, {u"下面一篇的文字内容"_s})),
        true);
    QCOMPARE(layout.articles.size(), 2);
    QCOMPARE(layout.articles[0].paragraphs, QStringList{u"上面一篇的文字内容"_s});
    QCOMPARE(layout.articles[1].paragraphs, QStringList{u"下面一篇的文字内容"_s});
}

void TestPageLayout::headlinesOfOneRow_comeFromTheLeft()
{
    const auto layout = laidOut(
        page(QList<PdfLine>{line(u"右边的标题"_s, 320, 98, 20), line(u"左边的标题"_s, 20, 101, 20)}
             + column(20, 130, {u"左边一篇的文字内容"_s}) + column(320, 130, {u"右边一篇的文字内容"_s})),
        true);
    QCOMPARE(layout.articles.size(), 2);
    QCOMPARE(layout.articles[0].title, u"左边的标题"_s);
}

void TestPageLayout::kickerTitleAndDeck_areToldApart()
{
    const auto layout = laidOut(page(QList<PdfLine>{line(u"市政府今日宣布"_s, 20, 100, 14),
                                                    line(u"三座大桥通车"_s, 20, 120, 32),
                                                    line(u"全长四公里"_s, 20, 156, 14)}
                                     + column(20, 190, {u"这里是正文的第一行"_s, u"这里是正文第二行。"_s})),
                                true);
    QCOMPARE(layout.articles.size(), 1);
    QCOMPARE(layout.articles[0].kicker, u"市政府今日宣布"_s);
    QCOMPARE(layout.articles[0].title, u"三座大桥通车"_s);
    QCOMPARE(layout.articles[0].deck, u"全长四公里"_s);
    QCOMPARE(layout.articles[0].paragraphs.size(), 1);
}

void TestPageLayout::edges_nameThePage()
{
    const auto layout = laidOut(page(QList<PdfLine>{line(u"海岛日报"_s, 20, 10, 40),
                                                    line(u"2024年5月1日 星期三 第A01版 要闻"_s, 220, 20, 8)}
                                     + column(20, 190, {u"这里是正文的第一行"_s})),
                                true);
    QCOMPARE(layout.masthead, u"海岛日报"_s);
    QCOMPARE(layout.folio.label, u"A01"_s);
    QCOMPARE(layout.folio.name, u"要闻"_s);
    QCOMPARE(layout.date, QDate(2024, 5, 1));
    QCOMPARE(layout.paragraphs, QStringList{u"这里是正文的第一行"_s});
}

void TestPageLayout::sentenceAtTheTop_isText()
{
    const auto layout =
        laidOut(page(column(20, 10, {u"2024年5月1日，渔船出海。"_s, u"据本报第3版报道，天晴"_s})), true);
    QCOMPARE(layout.paragraphs.join(QString()), u"2024年5月1日，渔船出海。据本报第3版报道，天晴"_s);
    QVERIFY(layout.folio.label.isEmpty());
    QCOMPARE(layout.date, QDate(2024, 5, 1)); // better than none
}

void TestPageLayout::noHeadline_noArticles()
{
    const auto layout =
        laidOut(page(column(20, 190, {u"这里是正文的第一行"_s, u"这里是正文第二行。"_s})), true);
    QVERIFY(layout.articles.isEmpty());
    QCOMPARE(layout.paragraphs, QStringList{u"这里是正文的第一行这里是正文第二行。"_s});
}

void TestPageLayout::singleCharacters_noArticles()
{
    QList<PdfLine> lines{line(u"大标题文字"_s, 20, 100, 30)};
    for (int i = 0; i < 20; ++i)
        lines.append(line(u"字"_s, 500, 100 + 15 * i, 10));
    lines.append(line(u"一行普通的文字"_s, 20, 200, 10));
    QVERIFY(laidOut(page(lines), true).articles.isEmpty());
}

void TestPageLayout::turnedPage_noArticles()
{
    const QList<PdfLine> lines =
        QList<PdfLine>{line(u"大标题文字"_s, 20, 100, 30)} + column(20, 190, {u"这里是正文的第一行"_s});
    QCOMPARE(laidOut(page(lines), true).articles.size(), 1);
    QVERIFY(laidOut(page(lines), false).articles.isEmpty());
}

void TestPageLayout::textUnderNoHeadline_isKept()
{
    const auto layout = laidOut(
        page(column(20, 100, {u"没有标题的一段文字"_s}) + QList<PdfLine>{line(u"大标题文字"_s, 300, 100, 30)}
             + column(300, 150, {u"这里是正文的第一行"_s, u"这里是正文第二行。"_s, u"这里是正文第三行。"_s})),
        true);
    QCOMPARE(layout.articles.size(), 2);
    QVERIFY(layout.articles[1].title.isEmpty());
    QCOMPARE(layout.articles[1].paragraphs, QStringList{u"没有标题的一段文字"_s});
}

void TestPageLayout::zones_lieWithinThePage()
{
    const auto layout = laidOut(
        page(QList<PdfLine>{line(u"大标题文字"_s, 0, 100, 30)} + column(0, 150, {u"这里是正文的第一行"_s})),
        true);
    QCOMPARE(layout.articles.size(), 1);
    QCOMPARE(layout.articles[0].zones.size(), 1);
    for (const QPointF &point : layout.articles[0].zones[0])
        QVERIFY(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
    QVERIFY(qAbs(layout.articles[0].zones[0][0].y() - 97.0 / 800) < 0.01);
}

void TestPageLayout::radicals_becomeCharacters()
{
    QCOMPARE(cleanedPdfText(u"⼈⺠⽇报⻓⻛"_s).text, u"人民日报长风"_s);
    const CleanedText marked = cleanedPdfText(u"恢复\U001003D1供电 A\uE000B"_s);
    QVERIFY(marked.privateLeftOut);
    QCOMPARE(marked.text, u"恢复供电 A B"_s);
    QCOMPARE(cleanedPdfText(u"\uFB01ne"_s).text, u"fine"_s);
}

void TestPageLayout::latinLines_joinWithASpace()
{
    QCOMPARE(joinedLines(u"the first"_s, u"line"_s), u"the first line"_s);
    QCOMPARE(joinedLines(u"news-"_s, u"paper"_s), u"newspaper"_s);
    QCOMPARE(joinedLines(u"人民"_s, u"日报"_s), u"人民日报"_s);
    QCOMPARE(joinedLines({}, u"甲"_s), u"甲"_s);
}

void TestPageLayout::noLines_nothing()
{
    const auto layout = laidOut({QSizeF(600, 800), {}, false}, true);
    QVERIFY(layout.articles.isEmpty());
    QVERIFY(layout.paragraphs.isEmpty());
}

QTEST_APPLESS_MAIN(TestPageLayout)
#include "test_pagelayout.moc"
