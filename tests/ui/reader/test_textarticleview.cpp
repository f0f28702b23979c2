// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textarticleview.h"
#include "ui/words/errorwords.h"

#include <QtCore/QBuffer>
#include <QtCore/QPromise>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

using Answer = Result<Content>;

const ContentUrl kArticle = ContentUrl::ofArticle(ArticleId(1));

QFuture<Answer> at(const Answer &answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

Answer html(const QString &body)
{
    return Content{
        "text/html",
        QString(u"<!DOCTYPE html><html><head><title>x</title><style>p{color:red}</style></head><body>"_s
                + body + u"</body></html>"_s)
            .toUtf8()};
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestTextArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void show_article_isItsTextWithoutHeadAndStyle();
    void show_error_isItsSentence();
    void show_again_dropsTheAnswerThatComesTooLate();
    void show_withPosition_scrollsThere();
    void resized_beforeAnybodyScrolls_keepsThePlace();
    void spoken_sentence_isLitOverElementsBesideTheHits();
    void spoken_sentenceOutOfSight_isScrolledTo();
    void clear_showsNothingAndDropsWhatIsOnItsWay();
    void find_countsAndWalksRound();
    void find_backwards_startsFromTheEnd();
    void find_longerWord_staysAtTheHit();
    void find_nothing_isZero();
    void find_emptyText_endsMarking();
    void zoom_changesTheSizeOfTheText();
    void style_changesSizeAndFamilyOfTheText();
    void links_areToldNotFollowed_data();
    void links_areToldNotFollowed();
    void pictures_comeFromTheProviderOnly();
    void bigPicture_isMadeToFit();
    void controlWheel_asksForAnotherZoom();
    void pageDown_atTheEnd_saysSo();
    void selection_isCopied();

private:
    [[nodiscard]] QTextBrowser *browser() const { return qobject_cast<QTextBrowser *>(m_view->widget()); }

    /// Shows `body` as article 1 and waits for it.
    void show(const QString &body);
    [[nodiscard]] static QString longText();

    std::unique_ptr<QWidget> m_window;
    TextArticleView *m_view = nullptr;
    QHash<QUrl, Answer> m_answers;
    QList<QUrl> m_asked;
};

void TestTextArticleView::init()
{
    m_answers.clear();
    m_asked.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    const auto provider = [this](const ContentUrl &url, const ReadingStyle &) {
        m_asked << url.toUrl();
        return at(m_answers.value(url.toUrl(), Answer(Error{ErrorKind::NoSuchArticle, u"1"_s, {}})));
    };
    m_view = new TextArticleView(provider, m_window.get());
    m_view->widget()->resize(m_window->size());
    m_window->show();
}

void TestTextArticleView::show(const QString &body)
{
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_answers.insert(kArticle.toUrl(), html(body));
    m_view->show(kArticle, 0);
    QTRY_COMPARE(shown.size(), 1);
}

QString TestTextArticleView::longText()
{
    return u"<p>老报纸在架上慢慢变黄。</p>"_s.repeated(200);
}

void TestTextArticleView::show_article_isItsTextWithoutHeadAndStyle()
{
    show(u"<h1>铅字的一天</h1><p>排字房里。</p>"_s);
    QCOMPARE(browser()->toPlainText(), u"铅字的一天\n排字房里。"_s);
    QVERIFY(browser()->isReadOnly());
}

void TestTextArticleView::show_error_isItsSentence()
{
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->show(kArticle, 0);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(browser()->toPlainText(), ErrorWords::sentence({ErrorKind::NoSuchArticle, u"1"_s, {}}));
}

void TestTextArticleView::show_again_dropsTheAnswerThatComesTooLate()
{
    QPromise<Answer> slow;
    QPromise<Answer> quick;
    slow.start();
    quick.start();
    TextArticleView view(
        [&](const ContentUrl &url, const ReadingStyle &) {
            return url == kArticle ? slow.future() : quick.future();
        },
        m_window.get());
    QSignalSpy shown(&view, &ArticleView::shown);
    view.show(kArticle, 0);
    view.show(ContentUrl::ofArticle(ArticleId(2)), 0);
    quick.addResult(html(u"<p>第二篇</p>"_s));
    quick.finish();
    QTRY_COMPARE(shown.size(), 1);
    slow.addResult(html(u"<p>第一篇</p>"_s));
    slow.finish();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(qobject_cast<QTextBrowser *>(view.widget())->toPlainText(), u"第二篇"_s);
}

void TestTextArticleView::show_withPosition_scrollsThere()
{
    m_answers.insert(kArticle.toUrl(), html(longText()));
    m_view->show(kArticle, 0.5);
    auto *bar = browser()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 500);
    QTRY_VERIFY(qAbs(bar->value() - bar->maximum() / 2) < 20);
    QSignalSpy scrolled(m_view, &ArticleView::scrolled);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(scrolled.size(), 1);
    QCOMPARE(scrolled.first().first().toDouble(), 1.0);
}

void TestTextArticleView::resized_beforeAnybodyScrolls_keepsThePlace()
{
    m_answers.insert(kArticle.toUrl(), html(u"<p>第一段有一些文字，宽窄不同就占不同的行数，位置也就不同。</p>"_s.repeated(100)));
    m_view->show(kArticle, 0.5);
    const auto place = [this] {
        const auto *bar = browser()->verticalScrollBar();
        return bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0.0;
    };
    QTRY_VERIFY(qAbs(place() - 0.5) < 0.01);
    browser()->resize(browser()->width() / 2, browser()->height());
    QTRY_VERIFY(qAbs(place() - 0.5) < 0.01);
    browser()->verticalScrollBar()->setValue(0);
    browser()->resize(browser()->width() * 2, browser()->height());
    QCoreApplication::processEvents();
    QVERIFY(place() < 0.01);
}

void TestTextArticleView::spoken_sentence_isLitOverElementsBesideTheHits()
{
    show(u"<p>水位 <b>3.5</b>米。船来了。</p><p>船来了。</p>"_s);
    m_view->find({u"船"_s}, false);
    m_view->showSpoken({u"水位3.5米。"_s, 0});
    const auto marks = browser()->extraSelections();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.first().cursor.selectedText(), u"水位 3.5米。"_s);
    m_view->showSpoken({u"船来了。"_s, 1});
    QCOMPARE(browser()->extraSelections().first().cursor.blockNumber(), 1);
    m_view->showSpoken({u"没有这一句。"_s, 0});
    QCOMPARE(browser()->extraSelections().size(), 2);
}

void TestTextArticleView::spoken_sentenceOutOfSight_isScrolledTo()
{
    show(u"<p>第一句。</p>"_s + u"<p>中间。</p>"_s.repeated(300) + u"<p>最后一句。</p>"_s);
    m_view->showSpoken({u"第一句。"_s, 0});
    QCOMPARE(browser()->verticalScrollBar()->value(), 0);
    m_view->showSpoken({u"最后一句。"_s, 0});
    QVERIFY(browser()->verticalScrollBar()->value() > 0);
    const QRect lit = browser()->cursorRect(browser()->extraSelections().first().cursor);
    QVERIFY(browser()->viewport()->rect().contains(lit));
}

void TestTextArticleView::clear_showsNothingAndDropsWhatIsOnItsWay()
{
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_answers.insert(kArticle.toUrl(), html(u"<p>来了</p>"_s));
    m_view->show(kArticle, 0);
    m_view->clear();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 0);
    QCOMPARE(browser()->toPlainText(), QString());
}

void TestTextArticleView::find_countsAndWalksRound()
{
    show(u"<p>报 一 报 二 报</p>"_s);
    QSignalSpy found(m_view, &ArticleView::found);
    for (int i = 0; i < 4; ++i)
        m_view->find({u"报"_s}, false);
    QList<int> active;
    for (const auto &arguments : found) {
        active << arguments.at(0).toInt();
        QCOMPARE(arguments.at(1).toInt(), 3);
    }
    QCOMPARE(active, QList<int>({1, 2, 3, 1}));
    QCOMPARE(browser()->extraSelections().size(), 3);
}

void TestTextArticleView::find_backwards_startsFromTheEnd()
{
    show(u"<p>报 一 报 二 报</p>"_s);
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find({u"报"_s}, true);
    m_view->find({u"报"_s}, true);
    QCOMPARE(found.at(0), QVariantList({3, 3}));
    QCOMPARE(found.at(1), QVariantList({2, 3}));
}

void TestTextArticleView::find_longerWord_staysAtTheHit()
{
    show(u"<p>报纸一，报架，报纸二</p>"_s);
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find({u"报"_s}, false);
    m_view->find({u"报纸"_s}, false);
    QCOMPARE(found.last(), QVariantList({1, 2}));
    m_view->find({u"报纸二"_s}, false);
    QCOMPARE(found.last(), QVariantList({1, 1}));
}

void TestTextArticleView::find_nothing_isZero()
{
    show(u"<p>报纸</p>"_s);
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find({u"飞船"_s}, false);
    QCOMPARE(found.last(), QVariantList({0, 0}));
}

void TestTextArticleView::find_emptyText_endsMarking()
{
    show(u"<p>报纸</p>"_s);
    m_view->find({u"报"_s}, false);
    QCOMPARE(browser()->extraSelections().size(), 1);
    m_view->find({}, false);
    QCOMPARE(browser()->extraSelections().size(), 0);
}

void TestTextArticleView::zoom_changesTheSizeOfTheText()
{
    show(u"<p>报纸</p>"_s);
    const double usual = browser()->document()->defaultFont().pointSizeF();
    m_view->setZoom(2);
    QCOMPARE(browser()->document()->defaultFont().pointSizeF(), usual * 2);
    show(u"<p>另一篇</p>"_s);
    QCOMPARE(browser()->document()->defaultFont().pointSizeF(), usual * 2);
    m_view->setZoom(1);
    QCOMPARE(browser()->document()->defaultFont().pointSizeF(), usual);
}

void TestTextArticleView::style_changesSizeAndFamilyOfTheText()
{
    show(u"<p>报纸</p>"_s);
    const QFont usual = browser()->document()->defaultFont();
    ReadingStyle style;
    style.size = 27;
    style.font = BodyFont::Chosen;
    style.family = u"Baojia Kai"_s;
    m_view->setStyle(style);
    QCOMPARE(browser()->document()->defaultFont().pointSizeF(), usual.pointSizeF() * 1.5);
    QCOMPARE(browser()->document()->defaultFont().family(), style.family);
    m_view->setStyle({});
    QCOMPARE(browser()->document()->defaultFont().pointSizeF(), usual.pointSizeF());
    QCOMPARE(browser()->document()->defaultFont().family(), usual.family());
}

void TestTextArticleView::links_areToldNotFollowed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("article");
    QTest::addColumn<bool>("isOutside");
    QTest::newRow("article") << u"paper:/article/12"_s << 12 << false;
    QTest::newRow("https") << u"https://paper.example/a?b=1"_s << 0 << true;
    QTest::newRow("mail") << u"mailto:a@paper.example"_s << 0 << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << 0 << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << 0 << false;
}

void TestTextArticleView::links_areToldNotFollowed()
{
    QFETCH(QString, address);
    QFETCH(int, article);
    QFETCH(bool, isOutside);
    show(u"<p><a href=\"%1\">去</a></p>"_s.arg(address));
    QSignalSpy opened(m_view, &ArticleView::articleActivated);
    QSignalSpy outside(m_view, &ArticleView::linkActivated);
    Q_EMIT browser()->anchorClicked(QUrl(address));
    QCOMPARE(opened.size(), article > 0 ? 1 : 0);
    if (article > 0)
        QCOMPARE(opened.first().first().value<ArticleId>(), ArticleId(article));
    QCOMPARE(outside.size(), isOutside ? 1 : 0);
    QCOMPARE(browser()->toPlainText(), u"去"_s);
}

void TestTextArticleView::pictures_comeFromTheProviderOnly()
{
    const QByteArray bytes = png(30, 20);
    const QUrl url = ContentUrl::ofAsset(ArticleId(1), ContentHash::of(bytes)).toUrl();
    m_answers.insert(url, Content{"image/png", bytes});
    const QString local = QStringLiteral(
        BAOJIA_SOURCE_DIR "/tests/data/foundermirror/classic-map/input/xb/page/2021-03/05/02.png");
    show(u"<p><img src=\"%1\"><img src=\"file://%2\"><img src=\"https://paper.example/a.png\"></p>"_s.arg(
        url.toString(), local));
    const auto size = [this](const QUrl &name) {
        return browser()->document()->resource(QTextDocument::ImageResource, name).value<QImage>().size();
    };
    QTRY_VERIFY(m_asked.contains(url));
    QTRY_COMPARE(size(url), QSize(30, 20));
    QCOMPARE(m_asked.size(), 2);
    // QTextDocument reads files by itself when it is left to.
    QCOMPARE(size(QUrl::fromLocalFile(local)), QSize(1, 1));
    const QUrl style = QUrl::fromLocalFile(QStringLiteral(BAOJIA_SOURCE_DIR "/resources/css/reader.css"));
    QVERIFY(
        browser()->document()->resource(QTextDocument::StyleSheetResource, style).toByteArray().isEmpty());
}

void TestTextArticleView::bigPicture_isMadeToFit()
{
    const QByteArray bytes = png(3000, 300);
    const QUrl url = ContentUrl::ofAsset(ArticleId(1), ContentHash::of(bytes)).toUrl();
    m_answers.insert(url, Content{"image/png", bytes});
    show(u"<p><img src=\"%1\"></p>"_s.arg(url.toString()));
    const auto width = [&] {
        return browser()->document()->resource(QTextDocument::ImageResource, url).value<QImage>().width();
    };
    QTRY_VERIFY(width() > 1);
    QVERIFY(width() <= browser()->viewport()->width());
}

void TestTextArticleView::controlWheel_asksForAnotherZoom()
{
    show(longText());
    QSignalSpy wanted(m_view, &ArticleView::zoomStepWanted);
    const QPointF place(50, 50);
    for (const int delta : {120, -120}) {
        QWheelEvent wheel(place,
                          browser()->viewport()->mapToGlobal(place),
                          {},
                          {0, delta},
                          Qt::NoButton,
                          Qt::ControlModifier,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(browser()->viewport(), &wheel);
    }
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).first().toInt(), 1);
    QCOMPARE(wanted.at(1).first().toInt(), -1);
    QCOMPARE(browser()->verticalScrollBar()->value(), 0);
}

void TestTextArticleView::pageDown_atTheEnd_saysSo()
{
    show(longText());
    QSignalSpy ended(m_view, &ArticleView::pagedToEnd);
    auto *bar = browser()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 500);
    m_view->pageDown();
    QVERIFY(bar->value() > 0);
    QVERIFY(bar->value() < bar->pageStep());
    QCOMPARE(ended.size(), 0);
    m_view->pageUp();
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    m_view->pageDown();
    QCOMPARE(ended.size(), 1);
}

void TestTextArticleView::selection_isCopied()
{
    show(u"<p>第一段</p><p>第二段</p>"_s);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"第一段\n第二段"_s);
    m_view->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"第一段\n第二段"_s);
}

QTEST_MAIN(TestTextArticleView)
#include "test_textarticleview.moc"
