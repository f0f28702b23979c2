// SPDX-License-Identifier: GPL-3.0-or-later
// How styles set an article that is shown, and how it is read in each.
#include "reading/articlehtml.h"
#include "reading/frontpagehtml.h"
#include "ui/web/pagescripts.h"
#include "ui/web/webarticleview.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebStyles : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void style_changed_swapsWithoutLoading();
    void style_setWithTheNextArticle_isNotSeenOnTheOneBefore();
    void vertical_article_goesFromRightToLeft();
    void vertical_numbers_standUpright();
    void vertical_wordsWithNumbers_areFound();
    void vertical_switchedWhileReading_keepsThePlace();
    void vertical_turn_marksAndScrollsTheNext();
    void vertical_keysAndWheel_moveAlongTheColumns();
    void pages_article_isTurnedByWholeScreens();
    void pages_resized_keepThePlace();
    void pages_found_isOnTheScreenThatIsTurnedTo();
    void pages_clickAtTheEdge_turns();
    void pages_ofAVerticalArticle_areBandsBelowOneAnother();
    void front_inEveryStyle_isSimplyScrolled();
    void focusLine_space_goesOnByTheClearLines();
    void glide_goesOnUntilItIsStopped_data();
    void glide_goesOnUntilItIsStopped();
    void glide_atTheEnd_isTold();

private:
    void setStyle(const ReadingStyle &style);
    void key(Qt::Key key);

    /// Of the page, whichever way it goes.
    [[nodiscard]] int scrolled()
    {
        return ask(u"Math.round(Math.abs(document.scrollingElement.scrollLeft))"_s).toInt();
    }

    [[nodiscard]] double position() { return ask(readPositionScript()).toDouble(); }

    QHash<ArticleId, Article> m_articles;
    int m_asked = 0;
};

namespace {

QList<FrontItem> headlines()
{
    QList<FrontItem> items(60);
    for (FrontItem &item : items)
        item.header.title = u"一个标题，再长一些也放得下"_s;
    return items;
}

} // namespace

void TestWebStyles::init()
{
    m_articles.clear();
    m_asked = 0;
    openView([this](const ContentUrl &url, const ReadingStyle &style) {
        ++m_asked;
        return ready(htmlContent(url.kind == ContentUrl::Kind::PageFront
                                     ? frontPageHtml({}, {}, headlines(), style)
                                     : articleHtml(m_articles.value(url.article), style)));
    });
}

void TestWebStyles::style_changed_swapsWithoutLoading()
{
    m_articles.insert(ArticleId(1), articleOf(3));
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const int asked = m_asked;
    m_view->setStyle({Theme::Dark});
    QTRY_COMPARE(ask(u"document.documentElement.className"_s).toString(), u"dark"_s);
    QCOMPARE(ask(u"getComputedStyle(document.documentElement).backgroundColor"_s).toString(),
             u"rgb(30, 31, 33)"_s);
    QCOMPARE(m_view->page().backgroundColor(), QColor(30, 31, 33));
    ReadingStyle style{Theme::Dark};
    style.size = 22;
    style.indents = false;
    style.css = u".headline { letter-spacing: 3px; content: '</style>' }"_s;
    m_view->setStyle(style);
    QTRY_COMPARE(ask(u"getComputedStyle(document.querySelector('.headline')).letterSpacing"_s).toString(),
                 u"3px"_s);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).fontSize"_s).toString(), u"22px"_s);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).textIndent"_s).toString(), u"0px"_s);
    QCOMPARE(m_asked, asked);
}

void TestWebStyles::setStyle(const ReadingStyle &style)
{
    m_view->setStyle(style);
    QTRY_COMPARE(ask(u"document.documentElement.className"_s).toString(), styleClasses(style));
}

void TestWebStyles::key(Qt::Key key)
{
    QWidget *target = m_view->widget()->focusProxy();
    QVERIFY(target);
    QTest::keyClick(target, key);
}

void TestWebStyles::style_setWithTheNextArticle_isNotSeenOnTheOneBefore()
{
    m_articles.insert(ArticleId(1), articleOf(3));
    m_articles.insert(ArticleId(2), articleOf(3, 2));
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    ask(u"window.seen=[];new MutationObserver(()=>window.seen.push(document.documentElement.className+"
        "document.querySelector('h1').textContent)).observe(document.documentElement,{attributes:true});0"_s);
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->setStyle({Theme::Dark});
    m_view->show(ContentUrl::ofArticle(ArticleId(2)), 0);
    QTRY_COMPARE(shown.size(), 1);
    QTRY_COMPARE(ask(u"window.seen[0]"_s).toString(), u"dark第2篇"_s);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第2篇"_s);
}

void TestWebStyles::vertical_article_goesFromRightToLeft()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.vertical = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).writingMode"_s).toString(),
             u"vertical-rl"_s);
    QVERIFY(ask(u"document.querySelector('h1').getBoundingClientRect().left>350"_s).toBool());
    QVERIFY(ask(u"document.querySelector('.body p').getBoundingClientRect().right"
                "<document.querySelector('h1').getBoundingClientRect().left"_s)
                .toBool());
    // Columns end above the foot of the view, and nothing is left below it.
    QVERIFY(
        ask(u"document.querySelector('.body p').getBoundingClientRect().bottom<=document.documentElement.clientHeight"_s)
            .toBool());
    QVERIFY(
        ask(u"document.scrollingElement.scrollHeight<=document.scrollingElement.clientHeight"_s).toBool());
    QCOMPARE(scrolled(), 0);
    m_view->pageDown();
    QTRY_VERIFY(scrolled() > 400);
    QVERIFY(ask(u"document.scrollingElement.scrollLeft<0"_s).toBool());
    QSignalSpy end(m_view, &ArticleView::pagedToEnd);
    for (int i = 0; i < 60 && end.isEmpty(); ++i) {
        m_view->pageDown();
        QTest::qWait(10);
    }
    QTRY_VERIFY(!end.isEmpty());
    QVERIFY(position() > 0.99);
}

void TestWebStyles::vertical_numbers_standUpright()
{
    Article article = articleOf(0);
    article.html =
        u"<p>2026年1月28日，第63版有AI和5G等20多条，共3.14亿字，WTO说。</p><p>It is 8 of 10, 见A3版</p><table><tr><td>12</td></tr></table>"_s;
    m_articles.insert(ArticleId(1), article);
    m_view->setStyle({.vertical = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const QString all = u"[...document.querySelectorAll('.body .%1')].map(e=>e.textContent).join()"_s;
    QTRY_COMPARE(ask(all.arg(u"beside"_s)).toString(), u"28,63,AI,5G,20,A3"_s);
    QCOMPARE(ask(all.arg(u"below"_s)).toString(), u"2026,1"_s);
    QCOMPARE(ask(u"document.querySelector('.body p').textContent"_s).toString(),
             u"2026年1月28日，第63版有AI和5G等20多条，共3.14亿字，WTO说。"_s);
    // Twice as wide as high it would be without.
    QVERIFY(ask(u"document.querySelector('.body .beside').getBoundingClientRect().height<20"_s).toBool());
}

void TestWebStyles::vertical_wordsWithNumbers_areFound()
{
    m_articles.insert(ArticleId(1), articleOf(80));
    m_view->setStyle({.vertical = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find({u"这是第63段，报架"_s}, false);
    QTRY_VERIFY(!found.isEmpty() && found.last().last().toInt() == 1);
    QTRY_VERIFY(scrolled() > 1000);
}

void TestWebStyles::vertical_switchedWhileReading_keepsThePlace()
{
    m_articles.insert(ArticleId(1), articleOf(120));
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0.5);
    setStyle({.vertical = true});
    QVERIFY2(qAbs(position() - 0.5) < 0.02, qPrintable(QString::number(position())));
    QVERIFY(scrolled() > 1000);
    setStyle({});
    QVERIFY2(qAbs(position() - 0.5) < 0.02, qPrintable(QString::number(position())));
    QCOMPARE(scrolled(), 0);
}

void TestWebStyles::vertical_turn_marksAndScrollsTheNext()
{
    m_articles.insert(ArticleId(1), articleOf(3));
    m_articles.insert(ArticleId(2), articleOf(80, 2));
    m_view->setStyle({.vertical = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    showAndWait(ContentUrl::ofArticle(ArticleId(2)), 0.25);
    QVERIFY(qAbs(position() - 0.25) < 0.02);
    QVERIFY(ask(u"document.querySelectorAll('.body .beside').length"_s).toInt() == 70);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(scrolled(), 0);
}

void TestWebStyles::vertical_keysAndWheel_moveAlongTheColumns()
{
    m_articles.insert(ArticleId(1), articleOf(80));
    m_view->setStyle({.vertical = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    key(Qt::Key_Down);
    QTRY_VERIFY(qAbs(scrolled() - 32) <= 1);
    key(Qt::Key_PageDown);
    QTRY_VERIFY(scrolled() > 500);
    key(Qt::Key_End);
    QTRY_VERIFY(position() > 0.99);
    key(Qt::Key_Home);
    QTRY_COMPARE(scrolled(), 0);
    QWheelEvent wheel({300, 200},
                      m_view->widget()->mapToGlobal(QPointF(300, 200)),
                      {},
                      {0, -240},
                      Qt::NoButton,
                      {},
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_view->widget()->focusProxy(), &wheel);
    QTRY_VERIFY(scrolled() > 0);
}

void TestWebStyles::pages_article_isTurnedByWholeScreens()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.pages = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const int wide = ask(u"document.documentElement.clientWidth"_s).toInt();
    const QString number = u"getComputedStyle(document.documentElement,'::after').content"_s;
    QTRY_VERIFY(ask(number).toString().startsWith(u"\"1 / "_s));
    m_view->pageDown();
    QTRY_COMPARE(scrolled(), wide);
    QVERIFY(ask(number).toString().startsWith(u"\"2 / "_s));
    key(Qt::Key_PageDown);
    QTRY_COMPARE(scrolled(), 2 * wide);
    m_view->pageUp();
    QTRY_COMPARE(scrolled(), wide);
    QSignalSpy end(m_view, &ArticleView::pagedToEnd);
    for (int i = 0; i < 60 && end.isEmpty(); ++i) {
        m_view->pageDown();
        QTest::qWait(10);
    }
    QTRY_VERIFY(!end.isEmpty());
    QCOMPARE(scrolled() % wide, 0);
    const QStringList told = ask(number).toString().remove(u'"').split(u" / "_s);
    QCOMPARE(told.first(), told.last());
    // The last screen has something on it, and nothing is below any.
    QVERIFY(ask(u"document.querySelector('.source').getBoundingClientRect().right>0"_s).toBool());
    QVERIFY(
        ask(u"document.scrollingElement.scrollHeight<=document.scrollingElement.clientHeight"_s).toBool());
}

void TestWebStyles::pages_resized_keepThePlace()
{
    m_articles.insert(ArticleId(1), articleOf(120));
    m_view->setStyle({.pages = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0.5);
    const double before = position();
    QVERIFY(qAbs(before - 0.5) < 0.1);
    m_view->widget()->resize(500, 420);
    QTRY_COMPARE(ask(u"document.documentElement.clientWidth"_s).toInt(), 500);
    QTRY_COMPARE(scrolled() % 500, 0);
    QVERIFY2(qAbs(position() - 0.5) < 0.1, qPrintable(QString::number(position())));
    m_view->widget()->resize(700, 500);
    QTRY_COMPARE(ask(u"document.documentElement.clientWidth"_s).toInt(), 700);
    QTRY_COMPARE(position(), before);
}

void TestWebStyles::pages_found_isOnTheScreenThatIsTurnedTo()
{
    m_articles.insert(ArticleId(1), articleOf(120));
    m_view->setStyle({.pages = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    for (const QString &words : {u"这是第63段"_s, u"这是第110段"_s}) {
        m_view->find({words}, false);
        const QString left =
            u"[...document.querySelectorAll('.body p')].find(p=>p.textContent.startsWith('%1'))"
            ".getClientRects()[0].left"_s.arg(words);
        QTRY_VERIFY2(ask(left).toDouble() > 0 && ask(left).toDouble() < 700 && scrolled() % 700 == 0,
                     qPrintable(words + ask(left).toString()));
    }
}

void TestWebStyles::pages_clickAtTheEdge_turns()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.pages = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QWidget *target = m_view->widget()->focusProxy();
    QTest::mouseClick(target, Qt::LeftButton, {}, {690, 250});
    QTRY_COMPARE(scrolled(), 700);
    QTest::mouseClick(target, Qt::LeftButton, {}, {350, 250});
    QTest::mouseClick(target, Qt::LeftButton, {}, {10, 250});
    QTRY_COMPARE(scrolled(), 0);
}

void TestWebStyles::pages_ofAVerticalArticle_areBandsBelowOneAnother()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.vertical = true, .pages = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(ask(u"getComputedStyle(document.body).writingMode"_s).toString(), u"vertical-rl"_s);
    const int high = ask(u"document.documentElement.clientHeight"_s).toInt();
    const QString top = u"Math.round(document.scrollingElement.scrollTop)"_s;
    const QString number = u"getComputedStyle(document.documentElement,'::after').content"_s;
    QTRY_VERIFY(ask(number).toString().startsWith(u"\"1 / "_s));
    m_view->pageDown();
    QTRY_COMPARE(ask(top).toInt(), high);
    // Right is back.
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {690, 250});
    QTRY_COMPARE(ask(top).toInt(), 0);
    key(Qt::Key_Left);
    QTRY_COMPARE(ask(top).toInt(), high);
    key(Qt::Key_End);
    QTRY_VERIFY(position() > 0.999);
    QCOMPARE(ask(top).toInt() % high, 0);
    const QStringList told = ask(number).toString().remove(u'"').split(u" / "_s);
    QCOMPARE(told.first(), told.last());
    QVERIFY(told.last().toInt() > 2);
    QVERIFY(ask(u"document.querySelector('.source').getBoundingClientRect().bottom>0"_s).toBool());
    QVERIFY(ask(u"document.scrollingElement.scrollWidth<=document.scrollingElement.clientWidth"_s).toBool());
}

void TestWebStyles::front_inEveryStyle_isSimplyScrolled()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.vertical = true, .pages = true, .focusLine = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->show(ContentUrl::ofPageFront(PageId(1)), 0);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(ask(u"getComputedStyle(document.body).writingMode"_s).toString(), u"horizontal-tb"_s);
    m_view->pageDown();
    QTRY_VERIFY(ask(u"document.scrollingElement.scrollTop"_s).toInt() > 300);
    QCOMPARE(scrolled(), 0);
    QVERIFY(position() > 0);
}

void TestWebStyles::focusLine_space_goesOnByTheClearLines()
{
    m_articles.insert(ArticleId(1), articleOf(60));
    m_view->setStyle({.focusLine = true});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(ask(u"getComputedStyle(document.documentElement,'::before').position"_s).toString(), u"fixed"_s);
    const QString top = u"document.scrollingElement.scrollTop"_s;
    m_view->pageDown();
    QTRY_VERIFY(qAbs(ask(top).toDouble() - 3 * 32.4) < 2);
    key(Qt::Key_Down);
    QTRY_VERIFY(qAbs(ask(top).toDouble() - 4 * 32.4) < 2);
}

void TestWebStyles::glide_goesOnUntilItIsStopped_data()
{
    QTest::addColumn<bool>("vertical");
    QTest::addColumn<bool>("steps");
    QTest::newRow("down") << false << false;
    QTest::newRow("down, by steps") << false << true;
    QTest::newRow("vertical") << true << false;
}

void TestWebStyles::glide_goesOnUntilItIsStopped()
{
    QFETCH(bool, vertical);
    QFETCH(bool, steps);
    m_articles.insert(ArticleId(1), articleOf(100));
    m_view->setStyle({.vertical = vertical});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    m_view->glide(3000, steps);
    QTRY_VERIFY(position() > 0.05);
    m_view->glide(0, false);
    const double stopped = position();
    QTest::qWait(60);
    QCOMPARE(position(), stopped);
}

void TestWebStyles::glide_atTheEnd_isTold()
{
    m_articles.insert(ArticleId(1), articleOf(25));
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QSignalSpy scrolled(m_view, &ArticleView::scrolled);
    m_view->glide(6000, false);
    QTRY_VERIFY(!scrolled.isEmpty() && scrolled.last().first().toDouble() > 0.998);
}

BAOJIA_WEB_TEST_MAIN(TestWebStyles)
#include "test_webstyles.moc"
