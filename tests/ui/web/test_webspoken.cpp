// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that is read aloud, in the web engine.
#include "ui/web/webarticleview.h"

#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebSpoken : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void sentence_overElements_isLitWhole();
    void sentence_withCharactersThatAreNotSeen_isFound();
    void sentence_said_again_isLitWhereItIsSaid();
    void sentence_next_leavesTheTextAsItWas();
    void sentence_outOfSight_isScrolledTo();
    void sentence_outOfSightInAVerticalArticle_isScrolledTo();
    void sentence_thatIsNotThere_lightsNothing();

private:
    void show(const QByteArray &body);

    QString lit()
    {
        return ask(u"[...document.querySelectorAll('mark.spoken')].map(m=>m.textContent).join('|')"_s)
            .toString();
    }

    QByteArray m_page;
};

void TestWebSpoken::init()
{
    openView([this](const ContentUrl &, const ReadingStyle &) { return ready(htmlContent(m_page)); });
}

void TestWebSpoken::show(const QByteArray &body)
{
    m_page = "<!DOCTYPE html><html class=light><head><meta charset=utf-8></head><body><article>" + body
        + "</article></body></html>";
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
}

void TestWebSpoken::sentence_overElements_isLitWhole()
{
    show("<h1>渡口</h1><p>　　水位 <b>3.5\n</b>米。船来了。</p>");
    m_view->showSpoken({u"水位3.5米。"_s, 0});
    QCOMPARE(lit(), u"水位|3.5|米。"_s);
}

void TestWebSpoken::sentence_withCharactersThatAreNotSeen_isFound()
{
    // A soft hyphen and a joiner are no blanks, a zero-width space is one.
    show("<p>ferry&shy;man&zwj;s&#x200b; come.</p>");
    m_view->showSpoken({u"ferry\u00adman\u200dscome."_s, 0});
    QVERIFY(!lit().isEmpty());
}

void TestWebSpoken::sentence_said_again_isLitWhereItIsSaid()
{
    show("<p id=a>船来了。</p><p id=b>船来了。</p>");
    m_view->showSpoken({u"船来了。"_s, 1});
    QCOMPARE(ask(u"document.querySelector('mark').parentNode.id"_s).toString(), u"b"_s);
}

void TestWebSpoken::sentence_next_leavesTheTextAsItWas()
{
    show("<p>水位<b>3.5</b>米。船来了。</p>");
    const QString before = ask(u"document.body.innerHTML"_s).toString();
    m_view->showSpoken({u"水位3.5米。"_s, 0});
    m_view->showSpoken({u"船来了。"_s, 0});
    QCOMPARE(lit(), u"船来了。"_s);
    m_view->showSpoken({});
    QCOMPARE(ask(u"document.body.innerHTML"_s).toString(), before);
    QCOMPARE(ask(u"document.querySelector('p').childNodes.length"_s).toInt(), 3);
}

void TestWebSpoken::sentence_outOfSight_isScrolledTo()
{
    show("<p>第一句。</p><div style='height:5000px'></div><p>最后一句。</p>");
    m_view->showSpoken({u"第一句。"_s, 0});
    QCOMPARE(ask(u"document.scrollingElement.scrollTop"_s).toInt(), 0);
    m_view->showSpoken({u"最后一句。"_s, 0});
    QVERIFY(ask(u"document.querySelector('mark').getBoundingClientRect().bottom<=innerHeight"_s).toBool());
    QVERIFY(ask(u"document.scrollingElement.scrollTop"_s).toInt() > 4000);
}

void TestWebSpoken::sentence_outOfSightInAVerticalArticle_isScrolledTo()
{
    show("<style>html{writing-mode:vertical-rl}</style><p>第一句。</p><div "
         "style='width:5000px'></div><p>最后一句。</p>");
    m_view->showSpoken({u"最后一句。"_s, 0});
    QVERIFY(
        ask(u"(b=>b.left>=0&&b.right<=innerWidth)(document.querySelector('mark').getBoundingClientRect())"_s)
            .toBool());
    m_view->showSpoken({u"第一句。"_s, 0});
    QVERIFY(
        ask(u"(b=>b.left>=0&&b.right<=innerWidth)(document.querySelector('mark').getBoundingClientRect())"_s)
            .toBool());
}

void TestWebSpoken::sentence_thatIsNotThere_lightsNothing()
{
    show("<p>第一句。</p>");
    m_view->showSpoken({u"第一句。"_s, 0});
    m_view->showSpoken({u"\"];document.body.remove();//"_s, 0});
    QVERIFY(lit().isEmpty());
    QCOMPARE(ask(u"document.body.textContent.trim()"_s).toString(), u"第一句。"_s);
}

BAOJIA_WEB_TEST_MAIN(TestWebSpoken)
#include "test_webspoken.moc"
