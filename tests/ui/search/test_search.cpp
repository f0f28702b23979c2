// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"
#include "ui/models/roles.h"
#include "ui/models/searchresultmodel.h"
#include "ui/search/facetbar.h"
#include "ui/search/markedtext.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QPromise>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

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

// Finds 江边 everywhere, nothing else anywhere; the parser says what is a bad query.
struct Desk
{
    QList<SearchRequest> asked;

    /// Without those for more hits of the same, which a list asks for as it is painted.
    [[nodiscard]] QList<SearchRequest> searches() const
    {
        QList<SearchRequest> first = asked;
        first.removeIf([](const SearchRequest &request) { return request.after > 0; });
        return first;
    }

    SearchResultModel model{{.search = [this](const SearchRequest &request) { return search(request); },
                             .count = [](const SearchRequest &) { return answer<qint64>(1234); },
                             .facets = [](const SearchRequest &) { return answer<SearchFacets>(facets()); },
                             .hits = {},
                             .snippets =
                                 [](const QString &, const QList<ArticleId> &ids, const CancelToken &) {
                                     return answer<QList<HitText>>(texts(ids));
                                 }}};
    SearchPanel panel{&model};
    QListView *list = panel.findChild<QListView *>();

    static SearchFacets facets()
    {
        return {{{NewspaperId(1), u"重庆日报"_s, 1000}, {NewspaperId(2), u"人民日报"_s, 234}},
                {{2026, 34}, {2025, 1200}},
                false};
    }

    static QList<HitText> texts(const QList<ArticleId> &ids)
    {
        QList<HitText> found;
        for (const ArticleId id : ids)
            found << HitText{id, {.text = u"天还没有亮,江边已经有人"_s, .hits = {{6, 2}}}};
        return found;
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return panel.findChild<QToolButton *>(name);
    }

    QFuture<Result<SearchPage>> search(const SearchRequest &request)
    {
        asked += request;
        if (!parseQuery(request.query))
            return answer<SearchPage>(Error{ErrorKind::BadQuery, request.query, u"unclosed-quote"_s});
        SearchPage page;
        if (request.query.startsWith(u"江边"_s) && request.after == 0) {
            SearchHit hit;
            hit.article.id = ArticleId(5);
            hit.article.title = u"江边的早晨"_s;
            hit.title = {.text = u"江边的早晨"_s, .hits = {{0, 2}}};
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

    void panel_rowsSeen_getTheirText()
    {
        Desk desk;
        desk.panel.resize(300, 500);
        desk.panel.show();
        desk.panel.search(u"江边"_s);
        QTRY_VERIFY(desk.list->isVisible());
        const QModelIndex first = desk.model.index(0);
        const int height = desk.list->sizeHintForIndex(first).height();
        QTRY_VERIFY(first.data(SnippetRole).isValid());
        QCOMPARE(desk.list->sizeHintForIndex(first).height(), height);
    }

    void panel_facet_narrowsAndWidens()
    {
        Desk desk;
        desk.panel.show();
        QSignalSpy changed(&desk.panel, &SearchPanel::queryChanged);
        desk.panel.search(u"江边"_s);
        const QString paper = u"paper:\"重庆日报\""_s;
        QTRY_VERIFY(desk.button(paper));
        QVERIFY(desk.button(paper)->text().contains(u'≥'));
        QVERIFY(desk.button(paper)->accessibleName().contains(u"重庆日报"_s));
        desk.button(paper)->setFocus();
        QTest::keyClick(desk.button(paper), Qt::Key_Space);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"江边 paper:\"重庆日报\""_s);
        QTRY_VERIFY(desk.button(paper) && desk.button(paper)->isChecked());
        QTRY_COMPARE(desk.asked.last().query, changed[0][0].toString());
        desk.button(u"date:2025"_s)->click();
        QCOMPARE(changed[1][0].toString(), u"江边 paper:\"重庆日报\" date:2025"_s);
        QTRY_VERIFY(desk.button(u"date:2025"_s) && desk.button(u"date:2025"_s)->isChecked());
        desk.button(paper)->click();
        QCOMPARE(changed[2][0].toString(), u"江边 date:2025"_s);
    }

    void panel_order_isAskedFor()
    {
        Desk desk;
        desk.panel.show();
        desk.panel.search(u"江边"_s);
        QTRY_COMPARE(desk.searches().size(), 1);
        QCOMPARE(desk.searches()[0].order, SearchOrder::Newest);
        auto *const order = desk.panel.findChildren<QComboBox *>().at(1);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QTRY_COMPARE(desk.searches().size(), 2);
        QCOMPARE(desk.searches()[1].order, SearchOrder::Relevance);
    }

    void panel_whileTheIndexIsBuilt_saysSo()
    {
        Desk desk;
        desk.panel.show();
        const auto remark = [&desk]() -> QString {
            const auto labels = desk.panel.findChildren<QLabel *>();
            for (const QLabel *const label : labels) {
                if (label->isVisible() && label->text().contains(u"43%"_s))
                    return label->text();
            }
            return {};
        };
        desk.panel.search(u"江边"_s);
        QTRY_VERIFY(desk.list->isVisible());
        QCOMPARE(remark(), QString());
        const auto before = desk.asked.size();
        desk.panel.setComplete();
        QCOMPARE(desk.asked.size(), before);
        desk.panel.setIncomplete(43);
        QVERIFY(!remark().isEmpty());
        desk.panel.search(u"没有"_s);
        QTRY_VERIFY(!desk.list->isVisible());
        QVERIFY(!remark().isEmpty());
        const auto asked = desk.asked.size();
        desk.panel.setComplete();
        QCOMPARE(remark(), QString());
        QTRY_COMPARE(desk.asked.size(), asked + 1);
        QCOMPARE(desk.asked.last().query, u"没有"_s);
    }

    void panel_look_isSetAndTold()
    {
        Desk desk;
        QSignalSpy changed(&desk.panel, &SearchPanel::lookChanged);
        desk.panel.setOrder(SearchOrder::Relevance);
        desk.panel.setFacetsFolded(true);
        desk.panel.show();
        desk.panel.search(u"江边"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked[0].order, SearchOrder::Relevance);
        QTRY_VERIFY(desk.button(u"date:2025"_s));
        QVERIFY(!desk.button(u"date:2025"_s)->isVisible());
        QCOMPARE(changed.size(), 0);
        auto *const head = desk.panel.findChild<FacetBar *>()->findChild<QToolButton *>();
        QTest::mouseClick(head, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!desk.panel.areFacetsFolded());
        QVERIFY(desk.button(u"date:2025"_s)->isVisible());
        auto *const order = desk.panel.findChildren<QComboBox *>().at(1);
        QTest::keyClick(order, Qt::Key_Up);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(desk.panel.order(), SearchOrder::Newest);
    }

    void panel_fewForLetters_offersPinyin()
    {
        Desk desk;
        desk.panel.show();
        QSignalSpy changed(&desk.panel, &SearchPanel::queryChanged);
        desk.panel.search(u"jbzc"_s);
        QLabel *offer = nullptr;
        const auto labels = desk.panel.findChildren<QLabel *>();
        for (QLabel *const label : labels) {
            if (label->textFormat() == Qt::RichText)
                offer = label;
        }
        QVERIFY(offer);
        QTRY_VERIFY(offer->isVisible());
        Q_EMIT offer->linkActivated(u"pinyin"_s);
        QCOMPARE(changed[0][0].toString(), u"pinyin:jbzc"_s);
        desk.panel.search(u"江边"_s);
        QTRY_VERIFY(desk.list->isVisible());
        QVERIFY(!offer->isVisible());
    }

    void panel_hint_namesThePiece()
    {
        Desk desk;
        desk.panel.show();
        desk.panel.search(u"\"江边 西部"_s);
        auto *const hint = desk.panel.findChild<MessageBar *>();
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"\"江边 西部"_s), qPrintable(hint->text()));
    }

    void panel_unfinishedQuery_searchesForWhatIsWhole()
    {
        Desk desk;
        desk.panel.show();
        auto *const hint = desk.panel.findChild<MessageBar *>();
        desk.panel.search(u"江边 \"清 晨"_s);
        QTRY_VERIFY(desk.list->isVisible());
        QCOMPARE(desk.asked.last().query, u"江边 \"清 晨\""_s);
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"\"清 晨"_s), qPrintable(hint->text()));
        desk.panel.search(u"江边 title:"_s);
        QCOMPARE(desk.asked.last().query.trimmed(), u"江边"_s);
        QTRY_VERIFY(hint->text().contains(u"title:"_s));
        QVERIFY(desk.list->isVisible());
        // Narrowing it finishes what was typed.
        QSignalSpy changed(&desk.panel, &SearchPanel::queryChanged);
        desk.panel.search(u"江边 OR"_s);
        QTRY_VERIFY(desk.button(u"date:2025"_s));
        desk.button(u"date:2025"_s)->click();
        QCOMPARE(changed[0][0].toString(), u"江边 date:2025"_s);
        QTRY_VERIFY(!hint->isVisible());
        QVERIFY(desk.list->isVisible());
    }

    void panel_badQuery_isAHintAndGoesAway()
    {
        Desk desk;
        desk.panel.show();
        auto *const hint = desk.panel.findChild<MessageBar *>();
        desk.panel.search(u"-江边"_s);
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
