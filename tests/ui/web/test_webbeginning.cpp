// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// A view that begins with an article before it has a window.
class TestWebBeginning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void begun_shownLater_isNotLoadedAgain();
    void begun_shownOnceItIsThere_isToldAndAtItsPosition();
    void begun_beforeItHasASize_isAtItsPositionThen();
    void begun_anotherIsShown_isTurnedTo();
    void begun_inAnotherStyle_takesIt();
    void begun_withWhatIsMissing_saysSo();
    void begun_thenCleared_isBlank();
    void begun_tellsItsSteps();

private:
    [[nodiscard]] static ContentUrl article(qint64 id) { return ContentUrl::ofArticle(ArticleId(id)); }

    QVariant ask(const QString &script);
    /// Puts the view into a window, as a program does when it has one.
    void open();

    int m_asked = 0;
    std::unique_ptr<WebArticleView> m_view; ///< gone before its widget's parent
    std::unique_ptr<QWidget> m_window;
};

void TestWebBeginning::init()
{
    qRegisterMetaType<ContentUrl>();
    m_asked = 0;
    const auto provider = [this](const ContentUrl &url, const ReadingStyle &) {
        ++m_asked;
        if (url.article.value() >= 100)
            return ready(Error{ErrorKind::NoSuchArticle, {}, {}});
        return ready(htmlContent(articleHtml(articleOf(200, url.article.value()), {})));
    };
    m_view.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_view = std::make_unique<WebArticleView>(provider, [](const Error &) { return u"打不开"_s; });
}

QVariant TestWebBeginning::ask(const QString &script)
{
    return askPage(*m_view, script);
}

void TestWebBeginning::open()
{
    m_view->widget()->setParent(m_window.get());
    m_view->widget()->setGeometry(0, 0, 700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWebBeginning::begun_shownLater_isNotLoadedAgain()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->beginWith(article(1), 0);
    m_view->show(article(1), 0);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第1篇"_s);
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_view->page().url(), blankPaper());
    // From now on the same again is wanted because it changed.
    m_view->show(article(1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
    QCOMPARE(m_asked, 2);
}

void TestWebBeginning::begun_shownOnceItIsThere_isToldAndAtItsPosition()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->beginWith(article(1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    open();
    m_view->show(article(1), 0.5);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
    const double position =
        ask(u"(e=>e.scrollTop/(e.scrollHeight-e.clientHeight))(document.scrollingElement)"_s).toDouble();
    QVERIFY2(qAbs(position - 0.5) < 0.02, qPrintable(QString::number(position)));
    QCOMPARE(m_asked, 1);
}

void TestWebBeginning::begun_beforeItHasASize_isAtItsPositionThen()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    // All of it fits: there is nothing to scroll yet.
    m_window->resize(700, 15000);
    m_view->widget()->setParent(m_window.get());
    m_view->widget()->setGeometry(0, 0, 700, 15000);
    m_window->show();
    m_view->beginWith(article(1), 0.5);
    m_view->show(article(1), 0.5);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QCOMPARE(ask(u"scrollY"_s).toDouble(), 0.0);
    m_view->widget()->setGeometry(0, 0, 700, 500);
    QTRY_COMPARE(ask(u"innerHeight"_s).toInt(), 500);
    QTRY_VERIFY(qAbs(ask(u"(e=>e.scrollTop/(e.scrollHeight-e.clientHeight))(document.scrollingElement)"_s).toDouble() - 0.5)
                < 0.02);
}

void TestWebBeginning::begun_anotherIsShown_isTurnedTo()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->beginWith(article(1), 0);
    m_view->show(article(2), 0);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.last().first().value<ContentUrl>() == article(2));
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第2篇"_s);
}

void TestWebBeginning::begun_inAnotherStyle_takesIt()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->beginWith(article(1), 0);
    m_view->setStyle({Theme::Dark});
    open();
    m_view->show(article(1), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QCOMPARE(ask(u"document.documentElement.className"_s).toString(), u"dark"_s);
}

void TestWebBeginning::begun_withWhatIsMissing_saysSo()
{
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->beginWith(article(100), 0);
    open();
    m_view->show(article(100), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QVERIFY(ask(u"document.body.textContent"_s).toString().contains(u"打不开"_s));
    m_view->show(article(2), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第2篇"_s);
}

void TestWebBeginning::begun_thenCleared_isBlank()
{
    m_view->beginWith(article(1), 0);
    m_view->clear();
    open();
    QSignalSpy loaded(&m_view->page(), &QWebEnginePage::loadFinished);
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty() && loaded.last().first().toBool(), 30'000);
    QCOMPARE(ask(u"document.body.textContent.trim()"_s).toString(), QString());
    QSignalSpy shown(m_view.get(), &ArticleView::shown);
    m_view->show(article(1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第1篇"_s);
}

void TestWebBeginning::begun_tellsItsSteps()
{
    QStringList steps;
    connect(m_view.get(), &WebArticleView::asked, this, [&steps] { steps << u"asked"_s; });
    connect(m_view.get(), &WebArticleView::underWay, this, [&steps] { steps << u"under way"_s; });
    // Nothing is on its way before it is known what.
    QTest::qWait(300);
    QCOMPARE(steps, QStringList());
    m_view->beginWith(article(1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(steps, (QStringList{u"asked"_s, u"under way"_s}), 30'000);
}

BAOJIA_WEB_TEST_MAIN(TestWebBeginning)
#include "test_webbeginning.moc"
