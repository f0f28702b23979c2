// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted while the theme changes and while articles are turned: never a white frame between two dark
// ones.
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebFrames : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void dark_turned_isNeverWhite();
    void dark_shownAgain_isNeverWhite();
    void theme_fromPaperToDark_isNeverWhite();
    void picture_inTheDark_isAsItWas();

private:
    /// Until the ground is this.
    void awaitGround(const QColor &ground);

    [[nodiscard]] QImage frame() { return m_view->widget()->grab().toImage(); }

    /// How much of a frame is white.
    static double white(const QImage &image);

};

namespace {

const QColor kDark(0x1e, 0x1f, 0x21);
constexpr double kSpeckles = 0.01; // the scroll bar has some
const QColor kBright(0xf4, 0xf4, 0xf4);

QByteArray picture()
{
    QImage image(200, 120, QImage::Format_RGB32);
    image.fill(kBright);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Article articleWithPicture(qint64 id)
{
    Article article = articleOf(40, id);
    const ContentHash hash = ContentHash::of("x");
    article.html.prepend(u"<figure><img src=\"asset:%1\"></figure>"_s.arg(hash.toHex()));
    article.images = {{hash, {}, {}}};
    return article;
}

} // namespace

void TestWebFrames::init()
{
    const auto provider = [](const ContentUrl &url, const ReadingStyle &style) {
        if (url.kind != ContentUrl::Kind::Article)
            return ready(Content{"image/png"_ba, picture()});
        const qint64 id = url.article.value();
        return ready(htmlContent(articleHtml(id == 9 ? articleWithPicture(id) : articleOf(40, id), style)));
    };
    openView(provider, {500, 400});
}

double TestWebFrames::white(const QImage &image)
{
    int found = 0;
    int seen = 0;
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5, ++seen)
            found += image.pixelColor(x, y).lightness() > 250 ? 1 : 0;
    }
    return seen > 0 ? double(found) / seen : 0;
}

void TestWebFrames::awaitGround(const QColor &ground)
{
    QTRY_COMPARE_WITH_TIMEOUT(frame().pixelColor(4, 4), ground, 20'000);
}

void TestWebFrames::dark_turned_isNeverWhite()
{
    m_view->setStyle({Theme::Dark});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    awaitGround(kDark);
    for (int id = 2; id < 8; ++id) {
        m_view->show(ContentUrl::ofArticle(ArticleId(id)), 0);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(white(frame()) < kSpeckles);
            QTest::qWait(2);
        }
    }
}

void TestWebFrames::dark_shownAgain_isNeverWhite()
{
    m_view->setStyle({Theme::Dark});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    awaitGround(kDark);
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->show(ContentUrl::ofArticle(ArticleId(1)), 0);
    while (shown.isEmpty()) {
        QVERIFY(white(frame()) < kSpeckles);
        QTest::qWait(1);
    }
    for (int i = 0; i < 20; ++i) {
        QVERIFY(white(frame()) < kSpeckles);
        QTest::qWait(2);
    }
}

void TestWebFrames::theme_fromPaperToDark_isNeverWhite()
{
    m_view->setStyle({Theme::Paper});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    awaitGround(QColor(0xf6, 0xef, 0xdf));
    m_view->setStyle({Theme::Dark});
    while (frame().pixelColor(4, 4) != kDark) {
        QVERIFY(white(frame()) < kSpeckles);
        QTest::qWait(1);
    }
}

void TestWebFrames::picture_inTheDark_isAsItWas()
{
    m_view->setStyle({Theme::Dark});
    showAndWait(ContentUrl::ofArticle(ArticleId(9)));
    const auto bright = [this] {
        const QImage image = frame();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == kBright ? 1 : 0;
        }
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bright() > 200 * 100, 20'000);
}

BAOJIA_WEB_TEST_MAIN(TestWebFrames)
#include "test_webframes.moc"
