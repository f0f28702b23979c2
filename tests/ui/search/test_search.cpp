// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchresultmodel.h"
#include "ui/search/markedtext.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QPromise>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answer(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

// Finds 江边 everywhere, nothing else anywhere; a quotation mark is a bad query.
struct Desk
{
    QList<SearchRequest> asked;
    SearchResultModel model{{.search = [this](const SearchRequest &request) { return search(request); },
                             .count = [](const SearchRequest &) { return answer<qint64>(1234); }}};
    SearchPanel panel{&model};
    QListView *list = panel.findChild<QListView *>();

    QFuture<Result<SearchPage>> search(const SearchRequest &request)
    {
        asked += request;
        if (request.query.contains(u'"'))
            return answer<SearchPage>(Error{ErrorKind::BadQuery, request.query, u"unclosed-quote"_s});
        SearchPage page;
        if (request.query == u"江边"_s && request.after == 0) {
            SearchHit hit;
            hit.article.id = ArticleId(5);
            hit.article.title = u"江边的早晨"_s;
            hit.title = {.text = u"江边的早晨"_s, .hits = {{0, 2}}};
            hit.text = {
                .text = u"天还没有亮,江边已经有人"_s, .hits = {{6, 2}}, .cutBefore = true, .cutAfter = true};
            page.hits += hit;
            page.next = 3;
        }
        return answer<SearchPage>(page);
    }
};

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QImage painted(const Snippet &text)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarkedText(
        &painter, image.rect(), text, {.font = {}, .ink = Qt::black, .mark = Qt::yellow, .maxLines = 1});
    return image;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void box_typedFast_asksForTheLastOnly()
    {
        SearchBox box;
        QSignalSpy searched(&box, &SearchBox::searched);
        box.setText(u"江"_s);
        box.setText(u"江边"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched[0][0].toString(), u"江边"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(searched.size(), 2);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(searched.size(), 3);
        QCOMPARE(searched[2][0].toString(), QString());
        QSignalSpy left(&box, &SearchBox::left);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void panel_hits_areCountedAndOpened()
    {
        Desk desk;
        desk.panel.resize(360, 500);
        desk.panel.show();
        desk.panel.search(u"江边"_s);
        QTRY_VERIFY(desk.list->isVisible());
        QTRY_COMPARE(desk.model.count(), std::optional<qint64>(1234));
        QSignalSpy activated(&desk.panel, &SearchPanel::hitActivated);
        desk.panel.focusResults();
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<ArticleId>(), ArticleId(5));
        QCOMPARE(activated[0][1].toString(), u"江边"_s);
        QSignalSpy closed(&desk.panel, &SearchPanel::closed);
        QTest::keyClick(desk.list, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void panel_nothingInThisNewspaper_offersAllNewspapers()
    {
        Desk desk;
        desk.panel.show();
        SearchScope place;
        place.newspaper = NewspaperId(4);
        desk.panel.setPlace(place);
        desk.panel.findChild<QComboBox *>()->setCurrentIndex(1);
        desk.panel.search(u"没有"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked[0].scope.newspaper, NewspaperId(4));
        const auto buttons = desk.panel.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTRY_VERIFY(buttons[0]->isVisible());
        buttons[0]->click();
        QTRY_COMPARE(desk.asked.size(), 2);
        QVERIFY(!desk.asked[1].scope.newspaper.isValid());
        QTRY_VERIFY(!buttons[0]->isVisible());
    }

    void panel_badQuery_isAHintAndGoesAway()
    {
        Desk desk;
        desk.panel.show();
        auto *const hint = desk.panel.findChild<MessageBar *>();
        desk.panel.search(u"\"江边"_s);
        QTRY_VERIFY(hint->isVisible());
        QVERIFY(!hint->text().isEmpty());
        desk.panel.search(u"江边"_s);
        QTRY_VERIFY(!hint->isVisible());
    }

    void markedText_hits_haveTheirMark()
    {
        QCOMPARE(pixelsOf(painted({.text = u"abcdef"_s, .hits = {}}), Qt::yellow), 0);
        const int one = pixelsOf(painted({.text = u"abcdef"_s, .hits = {{0, 1}}}), Qt::yellow);
        QVERIFY(one > 0);
        QVERIFY(pixelsOf(painted({.text = u"abcdef"_s, .hits = {{0, 3}}}), Qt::yellow) > one);
    }

    void markedText_hitsOutsideTheText_areLeftOut()
    {
        QCOMPARE(pixelsOf(painted({.text = u"abc"_s, .hits = {{-2, 1}, {7, 4}}}), Qt::yellow), 0);
        QVERIFY(pixelsOf(painted({.text = u"abc"_s, .hits = {{2, 99}}, .cutBefore = true}), Qt::yellow) > 0);
    }
};

QTEST_MAIN(TestSearch)
#include "test_search.moc"
