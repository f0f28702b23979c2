// SPDX-License-Identifier: GPL-3.0-or-later
// A click on a picture of an article.
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtCore/QBuffer>
#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_clicked_isToldAndNotGoneTo();
};

namespace {

QByteArray png()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void TestWebPictures::picture_clicked_isToldAndNotGoneTo()
{
    const ContentHash hash = ContentHash::of("x");
    Article article;
    article.header.id = ArticleId(1);
    article.header.title = u"渡口"_s;
    article.html = u"<p><img src=\"asset:%1\" alt=\"\"></p>"_s.arg(hash.toHex());
    article.images = {{hash, {}, {}}};
    QWidget window;
    window.resize(700, 500);
    auto *view = new WebArticleView(
        [&article](const ContentUrl &url, const ReadingStyle &style) {
            QPromise<Result<Content>> promise;
            promise.start();
            promise.addResult(url.kind == ContentUrl::Kind::ArticleAsset
                                  ? Content{"image/png"_ba, png()}
                                  : Content{"text/html"_ba, articleHtml(article, style)});
            promise.finish();
            return promise.future();
        },
        {},
        &window);
    view->widget()->setGeometry(0, 0, 700, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy shown(view, &ArticleView::shown);
    view->show(ContentUrl::ofArticle(ArticleId(1)), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    const auto middle = std::make_shared<std::optional<QPoint>>();
    const auto look = [view, middle] {
        view->page().runOwnScript(
            u"(i=>{const r=i.getBoundingClientRect();return i.naturalWidth&&r.height>200?[r.left+r.width/2,r.top+r.height/2]:[]})(document.images[0])"_s,
            [middle](const QVariant &answer) {
                if (const QVariantList at = answer.toList(); at.size() == 2)
                    *middle = QPoint(at.at(0).toInt(), at.at(1).toInt());
            });
        return middle->has_value();
    };
    QTRY_VERIFY(look());
    QSignalSpy activated(view, &ArticleView::pictureActivated);
    QTRY_VERIFY(view->widget()->focusProxy());
    QTest::mouseClick(view->widget()->focusProxy(), Qt::LeftButton, {}, **middle);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<ArticleId>(), ArticleId(1));
    QVERIFY(activated.first().at(1).value<ContentHash>() == hash);
    QCOMPARE(view->page().url(), blankPaper());
}

BAOJIA_WEB_TEST_MAIN(TestWebPictures)
#include "test_webpictures.moc"
