// SPDX-License-Identifier: GPL-3.0-or-later
// A click on a picture of an article.
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtCore/QBuffer>
#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebPictures : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeView(); }

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
    openView([article](const ContentUrl &url, const ReadingStyle &style) {
        return ready(url.kind == ContentUrl::Kind::ArticleAsset ? Content{"image/png"_ba, png()}
                                                                : htmlContent(articleHtml(article, style)));
    });
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const auto middle = std::make_shared<std::optional<QPoint>>();
    const auto look = [this, middle] {
        m_view->page().runOwnScript(
            u"(i=>{const r=i.getBoundingClientRect();return i.naturalWidth&&r.height>200?[r.left+r.width/2,r.top+r.height/2]:[]})(document.images[0])"_s,
            [middle](const QVariant &answer) {
                if (const QVariantList at = answer.toList(); at.size() == 2)
                    *middle = QPoint(at.at(0).toInt(), at.at(1).toInt());
            });
        return middle->has_value();
    };
    QTRY_VERIFY(look());
    QSignalSpy activated(m_view, &ArticleView::pictureActivated);
    QTRY_VERIFY(m_view->widget()->focusProxy());
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, **middle);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<ArticleId>(), ArticleId(1));
    QVERIFY(activated.first().at(1).value<ContentHash>() == hash);
    QCOMPARE(m_view->page().url(), blankPaper());
}

BAOJIA_WEB_TEST_MAIN(TestWebPictures)
#include "test_webpictures.moc"
