// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/shownnames.h"

#include <QtTest/QTest>

#include "rendition/rendition.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestShownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void headlines_areInTheScriptOfTheArticles()
    {
        QList<ArticleHeader> articles(2);
        articles[0].title = u"他的头发白了"_s;
        articles[0].kicker = u"“发现”专栏"_s;
        articles[0].section = u"国际"_s;
        articles[1].byline = u"记者 张丽丽"_s;
        QList<Page> pages(1);
        pages[0].name = u"要闻"_s;
        const ShownNames names = traditional();
        names.change(articles, u"河湾日报"_s);
        names.change(pages, u"河湾日报"_s);
        QCOMPARE(articles[0].title, u"他的頭髮白了"_s);
        QCOMPARE(articles[0].kicker, u"「發現」專欄"_s);
        QCOMPARE(articles[0].section, u"國際"_s);
        QCOMPARE(articles[1].byline, u"記者 張麗麗"_s);
        QCOMPARE(pages[0].name, u"要聞"_s);
    }

    void newspaper_withItsOwnSetting_hasItsOwnScript()
    {
        ShownTexts texts;
        texts.general.changes.script = Script::Traditional;
        texts.own.insert(u"山城晚报"_s, {});
        const ShownNames names(m_rendition, texts);
        QString own = u"发现"_s;
        QString other = u"发现"_s;
        names.change({{u"山城晚报"_s, &own}, {u"河湾日报"_s, &other}});
        QCOMPARE(own, u"发现"_s);
        QCOMPARE(other, u"發現"_s);
        QVERIFY(!names.areAsPrinted());
    }

    void newspaper_inTraditional_staysAsItIs()
    {
        QString title = u"皇后的後院與里長"_s;
        QString other = u"后里"_s; // alone it might be Simplified
        traditional().change({{u"星島日報"_s, &title}, {u"星島日報"_s, &other}});
        QCOMPARE(title, u"皇后的後院與里長"_s);
        QCOMPARE(other, u"后里"_s);
    }

    void hits_stayOnTheirCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hit");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("one for one") << u"报纸说头发白了"_s << QStringList{u"头发"_s} << QStringList{u"頭髮"_s};
        QTest::newRow("several") << u"发现，发展，又发"_s << QStringList{u"发现"_s, u"发"_s}
                                 << QStringList{u"發現"_s, u"發"_s};
        QTest::newRow("outside the first plane")
            << u"𠮷发现𠮷发"_s << QStringList{u"发现"_s, u"𠮷"_s} << QStringList{u"發現"_s, u"𠮷"_s};
    }

    void hits_stayOnTheirCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, hit);
        QFETCH(QStringList, shown);
        Snippet snippet{text, {}, false, true};
        qsizetype from = 0;
        for (const QString &each : hit) {
            const qsizetype at = text.indexOf(each, from);
            QVERIFY(at >= 0);
            snippet.hits.append({int(at), int(each.size())});
            from = at + each.size();
        }
        traditional().change(snippet, u"河湾日报"_s);
        QStringList marked;
        for (const auto &[start, length] : snippet.hits)
            marked += snippet.text.mid(start, length);
        QCOMPARE(marked, shown);
        QVERIFY(snippet.cutAfter);
    }

    void names_outsideAnArticle_areNeverVertical()
    {
        ReadingStyle style;
        style.vertical = true;
        style.text.pinyin = PinyinOver::AllCharacters;
        QCOMPARE(shownNamesIn(style), ShownTexts::Way());
        style.text.script = Script::Traditional;
        QCOMPARE(shownNamesIn(style).marks, QuoteMarks::Corners);
        QVERIFY(ShownNames(m_rendition, {}).areAsPrinted());
    }

private:
    [[nodiscard]] ShownNames traditional() const
    {
        ShownTexts texts;
        texts.general = {{Script::Traditional, {}, false}, QuoteMarks::Corners};
        return {m_rendition, texts};
    }

    std::shared_ptr<const Rendition> m_rendition = std::make_shared<const Rendition>();
};

QTEST_MAIN(TestShownNames)
#include "test_shownnames.moc"
