// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of an article, from the click in the article to the file beside it.
#include "ui/pictures/pictureview.h"
#include "ui/pictures/picturewindow.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_isClickedLookedAtAndSaved();
};

namespace {

QByteArray pngOf(const QColor &colour)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void TestPictures::picture_isClickedLookedAtAndSaved()
{
    OpenWindow open{WindowParts{}};
    QVERIFY(open.openLibrary());
    open.showAsText();
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    PageDraft page;
    page.label = u"A01"_s;
    ArticleDraft article;
    article.identity = article.title = u"渡口"_s;
    article.html = u"<p>河水转了一个弯。</p>"_s;
    article.paragraphs = QStringList{u"河水转了一个弯。"_s};
    for (const auto &[colour, caption] : {std::pair(Qt::red, u"早潮"_s), std::pair(Qt::blue, u"晚渡"_s)}) {
        const QByteArray bytes = pngOf(colour);
        const ContentHash hash = ContentHash::of(bytes);
        article.images.append({hash, {}, caption});
        draft.assets.insert(hash, {u"image/png"_s, bytes});
    }
    page.articles = {article};
    draft.pages = {page};
    QVERIFY(open.backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result());
    MainWindow &window = open.open();
    const auto edition =
        open.backend()
            ->read([](LibraryReader &reader) { return reader.editionOn(u"河湾日报"_s, QDate(2026, 1, 27)); })
            .result();
    QVERIFY(edition);
    window.session().openEdition(edition->id);
    QTRY_VERIFY(window.session().page().isValid());
    window.session().openNextArticle();
    auto *view = qobject_cast<QTextBrowser *>(window.reader().view()->widget());
    QTRY_VERIFY(view->toPlainText().contains(u"晚渡"_s));

    // The second picture stands before its caption.
    QTextCursor cursor = view->document()->find(QString(QChar::ObjectReplacementCharacter));
    cursor = view->document()->find(QString(QChar::ObjectReplacementCharacter), cursor);
    const QString anchor = cursor.charFormat().anchorHref();
    QVERIFY(anchor.startsWith(u"paper:/article/"_s));
    Q_EMIT view->anchorClicked(QUrl(anchor));
    auto *pictures = window.findChild<PictureWindow *>();
    QVERIFY(pictures);
    QTRY_COMPARE(pictures->view().picture().pixelColor(9, 9), QColor(Qt::blue));
    QCOMPARE(pictures->view().accessibleName(), u"晚渡"_s);
    QTest::keyClick(pictures, Qt::Key_Left);
    QTRY_COMPARE(pictures->view().picture().pixelColor(9, 9), QColor(Qt::red));

    pictures->saveTo(open.file(u"早潮.png"_s));
    QTRY_VERIFY(window.findChild<MessageBar *>()->text().contains(u"早潮.png"_s));
    QVERIFY(QImage(open.file(u"早潮.png"_s)).width() == 300);
    QTest::keyClick(pictures, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<PictureWindow *>());
}

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
