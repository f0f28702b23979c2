// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "rendition/htmlpieces.h"
#include "rendition/quotemarks.h"
#include "rendition/rendition.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRendition : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void html_phraseAcrossElements_isOnePhrase()
    {
        const Article changed =
            rendered(u"<p>头<b>发</b>白了，出<a href=\"http://a.cn/头发\">发</a></p><p>发</p>"_s,
                     {Script::Traditional, {}, false});
        QCOMPARE(changed.html, u"<p>頭<b>髮</b>白了，出<a href=\"http://a.cn/头发\">發</a></p><p>發</p>"_s);
    }

    void html_entities_stayOnes()
    {
        const Article changed =
            rendered(u"<p>&lt;头发&gt; &amp; &quot;</p>"_s, {Script::Traditional, {}, false});
        QCOMPARE(changed.html, u"<p>&lt;頭髮&gt; &amp; &quot;</p>"_s);
    }

    void html_code_staysAsItIs()
    {
        const Article changed =
            rendered(u"<pre>头发,是</pre><p>头发,是</p>"_s, {Script::Traditional, {}, true});
        QCOMPARE(changed.html, u"<pre>头发,是</pre><p>頭髮，是</p>"_s);
    }

    void html_pinyin_standsInIt()
    {
        const Article changed = rendered(u"<p>镕<b>镕</b></p>"_s, {{}, PinyinOver::RareCharacters, false});
        QCOMPARE(changed.html.count(u"data-p=\"róng\""_s), 2);
        QCOMPARE(changed.header.title, u"山水"_s);
    }

    void fields_everyText_isConverted()
    {
        Article article;
        article.header = {{}, {}, {}, 0, {}, u"头发"_s, u"头发"_s, u"头发"_s, u"头发"_s};
        article.deck = article.newspaper = article.pageName = article.originalSource = article.copyright =
            u"头发"_s;
        article.paragraphs << u"头发"_s;
        article.images << ArticleImage{{}, u"头发"_s, u"头发"_s};
        article.otherPages << PageMention{{}, u"1"_s, u"头发"_s};
        const auto changed = m_rendition.of(article, {Script::Traditional, {}, false}, QuoteMarks::AsPrinted);
        QVERIFY(changed);
        for (const QString &text : {changed->header.kicker,
                                    changed->header.title,
                                    changed->header.byline,
                                    changed->header.section,
                                    changed->deck,
                                    changed->newspaper,
                                    changed->pageName,
                                    changed->originalSource,
                                    changed->copyright,
                                    changed->paragraphs.first(),
                                    changed->images.first().caption,
                                    changed->otherPages.first().name})
            QCOMPARE(text, u"頭髮"_s);
        QCOMPARE(changed->images.first().source, u"头发"_s);
    }

    void traditionalText_wantedSo_staysAsItIs()
    {
        // 后 and 里 of a Traditional text are meant.
        const QString text = u"<p>馬后發現三里屯的樹</p>"_s;
        QCOMPARE(rendered(text, {Script::Traditional, {}, false}).html, text);
        QCOMPARE(rendered(text, {Script::Simplified, {}, false}).html, u"<p>马后发现三里屯的树</p>"_s);
    }

    void simplifiedText_withBlanksAndWidths_isConvertedAllTheSame()
    {
        // Folding makes it shorter: what stands behind the blanks is not to be taken for other characters.
        const QString blanks = u"　　ＡＢ  \u200b 今日"_s;
        QCOMPARE(rendered(u"<p>%1，消费电子股大爆发，业绩兑现成关键</p>"_s.arg(blanks), {Script::Traditional, {}, false}).html,
                 u"<p>%1，消費電子股大爆發，業績兌現成關鍵</p>"_s.arg(blanks));
    }

    void quoteMarks_suitTheSetting()
    {
        QCOMPARE(withQuoteMarks(u"“a‘b’c”Baojia’s"_s, QuoteMarks::Corners), u"「a『b’c」Baojia’s"_s);
        QCOMPARE(withQuoteMarks(u"“好‘是’”"_s, QuoteMarks::Corners), u"「好『是』」"_s);
        QCOMPARE(withQuoteMarks(u"“好‘是’”"_s, QuoteMarks::VerticalCorners), u"『好「是」』"_s);
        QCOMPARE(withQuoteMarks(u"“好”"_s, QuoteMarks::AsPrinted), u"“好”"_s);
    }

    void otherForms_ofWords_areThoseOfTheOtherScript()
    {
        QCOMPARE(m_rendition.otherForms(u"头发"_s), (QStringList{u"頭髮"_s, u"頭發"_s}));
        QCOMPARE(m_rendition.otherForms(u"頭髮"_s), QStringList{u"头发"_s});
        QCOMPARE(m_rendition.otherForms(u"人民"_s), QStringList());
        QCOMPARE(m_rendition.otherForms(u"A1"_s), QStringList());
    }

    void otherForms_ofACharacter_areAllOfThem()
    {
        QCOMPARE(m_rendition.otherForms(u"发"_s), (QStringList{u"發"_s, u"髮"_s}));
        // As in Taiwan and as elsewhere.
        const QStringList inside = m_rendition.otherForms(u"里"_s);
        QVERIFY(inside.contains(u"裡"_s) && inside.contains(u"裏"_s));
        QVERIFY(!inside.contains(u"里"_s));
    }

    void otherForms_ofALongText_areNotTooMany()
    {
        const QString words = u"发里干后面系历台复"_s.repeated(8);
        const QStringList forms = m_rendition.otherForms(words);
        QVERIFY(!forms.isEmpty());
        QVERIFY(forms.size() <= Rendition::mostForms);
        for (const QString &form : forms)
            QCOMPARE(form.size(), words.size());
    }

private:
    [[nodiscard]] Article rendered(const QString &html, const TextChanges &changes) const
    {
        Article article;
        article.header.title = u"山水"_s; // the same in both scripts
        article.html = html;
        article.paragraphs << QString(html).remove(QRegularExpression(u"<[^>]*>"_s));
        return m_rendition.of(article, changes, QuoteMarks::AsPrinted).value();
    }

    Rendition m_rendition;
};

QTEST_GUILESS_MAIN(TestRendition)
#include "test_rendition.moc"
