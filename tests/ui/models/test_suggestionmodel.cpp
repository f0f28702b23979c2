// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roles.h"
#include "ui/models/suggestionmodel.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <deque>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

using Then = SuggestionModel::Choice::Then;

/// A library that answers when it is told to.
struct Desk
{
    QStringList asked;
    std::deque<QPromise<Result<QList<Newspaper>>>> newspapers;
    std::deque<QPromise<Result<QList<KnownPeriod>>>> periods;
    QStringList recent;
    SuggestionModel model{{.newspapers =
                               [this](const QString &words) {
                                   asked << u"paper "_s + words;
                                   newspapers.emplace_back();
                                   newspapers.back().start();
                                   return newspapers.back().future();
                               },
                           .periods =
                               [this](const QString &typed) {
                                   asked << u"date "_s + typed;
                                   periods.emplace_back();
                                   periods.back().start();
                                   return periods.back().future();
                               },
                           .recent = [this] { return recent; }}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy suggested{&model, &SuggestionModel::suggested};

    void answer(const QStringList &names)
    {
        QList<Newspaper> found;
        for (const QString &name : names) {
            Newspaper newspaper;
            newspaper.name = name;
            newspaper.articleCount = 7;
            found << newspaper;
        }
        newspapers.back().addResult(found);
        newspapers.back().finish();
    }

    void answer(const QList<KnownPeriod> &found)
    {
        periods.back().addResult(found);
        periods.back().finish();
    }

    void askAtEnd(const QString &text) { model.ask(text, text.size()); }

    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row).data().toString();
        return names;
    }

    /// What the line becomes, with ^ for the cursor.
    [[nodiscard]] QString chosen(int row) const
    {
        const auto choice = model.choice(row);
        return QString(choice.text).insert(choice.cursor, u'^');
    }
};

} // namespace

class TestSuggestionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fields_begunLikeThis_areSuggested_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("one letter") << u"t"_s << QStringList{u"title:"_s, u"tag:"_s};
        QTest::newRow("upper case") << u"西部 -PA"_s << QStringList{u"paper:"_s};
        QTest::newRow("Chinese") << u"标"_s << QStringList{u"标题:"_s, u"标签:"_s};
        QTest::newRow("traditional") << u"報"_s << QStringList{u"報紙:"_s};
        QTest::newRow("no field") << u"author"_s << QStringList();
        QTest::newRow("states") << u"is:"_s << QStringList{u"unread"_s, u"read"_s, u"bookmarked"_s};
        QTest::newRow("kinds") << u"kind:"_s << QStringList{u"article"_s, u"picture"_s, u"advertisement"_s, u"teaser"_s};
        QTest::newRow("Chinese kinds") << u"类型：图"_s << QStringList{u"图片"_s};
        QTest::newRow("Chinese states") << u"状态：已"_s << QStringList{u"已读"_s, u"已收藏"_s};
        QTest::newRow("value of another field") << u"title:t"_s << QStringList();
        QTest::newRow("after a gap") << u"title "_s << QStringList();
    }

    void fields_begunLikeThis_areSuggested()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        Desk desk;
        desk.askAtEnd(text);
        QCOMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.rows(), rows);
        QVERIFY(desk.asked.isEmpty());
    }

    void field_chosen_takesThePlaceOfThePiece()
    {
        Desk desk;
        desk.model.ask(u"西部 -pa 金融"_s, 6);
        QCOMPARE(desk.chosen(0), u"西部 -paper:^ 金融"_s);
        QCOMPARE(desk.model.choice(0).then, Then::Suggest);
        QVERIFY(!desk.model.index(0).data(DetailRole).toString().isEmpty());
        QVERIFY(desk.model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"paper:"_s));
    }

    void newspapers_areTheLibrarys()
    {
        Desk desk;
        desk.askAtEnd(u"西部 paper:cq"_s);
        QCOMPARE(desk.asked, QStringList{u"paper cq"_s});
        QCOMPARE(desk.suggested.size(), 0);
        desk.answer(QStringList{u"重庆日报"_s, u"带\"引号\"报"_s});
        QTRY_COMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.rows(), (QStringList{u"重庆日报"_s, u"带\"引号\"报"_s}));
        QCOMPARE(desk.chosen(0), u"西部 paper:\"重庆日报\" ^"_s);
        QCOMPARE(desk.chosen(1), u"西部 paper:“带\"引号\"报” ^"_s);
        QCOMPARE(desk.model.choice(0).then, Then::Nothing);
    }

    void rows_ofAnotherPiece_areGoneAtOnce()
    {
        Desk desk;
        desk.askAtEnd(u"paper"_s);
        QCOMPARE(desk.rows(), QStringList{u"paper:"_s});
        desk.askAtEnd(u"paper:"_s);
        QCOMPARE(desk.rows(), QStringList());
        desk.answer(QStringList{u"重庆日报"_s});
        QTRY_COMPARE(desk.rows(), QStringList{u"重庆日报"_s});
        // They stay while more of the same is typed.
        desk.askAtEnd(u"paper:c"_s);
        QCOMPARE(desk.chosen(0), u"paper:\"重庆日报\" ^"_s);
    }

    void newspaper_inAnOpenQuote_closesIt()
    {
        Desk desk;
        desk.model.ask(u"paper:\"重"_s, 8);
        desk.answer(QStringList{u"重庆日报"_s});
        QTRY_COMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.chosen(0), u"paper:\"重庆日报\" ^"_s);
    }

    void newspaper_writtenInFull_isNotSuggested()
    {
        Desk desk;
        desk.askAtEnd(u"paper:重庆日报"_s);
        desk.answer(QStringList{u"重庆日报"_s});
        QTRY_COMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.rows(), QStringList());
    }

    void dates_goOnFromYearToMonth()
    {
        Desk desk;
        desk.askAtEnd(u"date:20"_s);
        desk.answer(QList<KnownPeriod>{{u"2026"_s, 5}, {u"2025-12"_s, 3}});
        QTRY_COMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.chosen(0), u"date:2026^"_s);
        QCOMPARE(desk.model.choice(0).then, Then::Suggest);
        QCOMPARE(desk.chosen(1), u"date:2025-12 ^"_s);
    }

    void dates_inARange_completeItsEnd()
    {
        Desk desk;
        for (const QString &before : {u"date:2025.."_s, u"date:>="_s, u"日期：＜"_s}) {
            desk.askAtEnd(before + u"20"_s);
            QCOMPARE(desk.asked.takeLast(), u"date 20"_s);
            const auto suggested = desk.suggested.size();
            desk.answer(QList<KnownPeriod>{{u"2026-01"_s, 5}});
            QTRY_COMPARE(desk.suggested.size(), suggested + 1);
            QCOMPARE(desk.chosen(0), QString(before + u"2026-01 ^"_s));
        }
    }

    void answers_thatAreStale_areDropped()
    {
        Desk desk;
        desk.askAtEnd(u"paper:c"_s);
        desk.askAtEnd(u"paper:cq"_s);
        desk.askAtEnd(u"paper:cqr"_s);
        QCOMPARE(desk.asked, QStringList{u"paper c"_s});
        desk.answer(QStringList{u"长江日报"_s});
        QTRY_COMPARE(desk.asked, (QStringList{u"paper c"_s, u"paper cqr"_s}));
        QCOMPARE(desk.suggested.size(), 0);
        QCOMPARE(desk.rows(), QStringList());
        desk.model.clear();
        desk.answer(QStringList{u"重庆日报"_s});
        // What is asked next is asked once that answer has been dropped.
        desk.askAtEnd(u"date:"_s);
        QTRY_COMPARE(desk.asked.last(), u"date "_s);
        QCOMPARE(desk.suggested.size(), 0);
        QCOMPARE(desk.rows(), QStringList());
    }

    void library_thatFails_suggestsNothing()
    {
        Desk desk;
        desk.askAtEnd(u"date:"_s);
        desk.periods.back().addResult(Error{ErrorKind::Database, {}, {}});
        desk.periods.back().finish();
        QTRY_COMPARE(desk.suggested.size(), 1);
        QCOMPARE(desk.rows(), QStringList());
    }

    void emptyLine_suggestsWhatWasUsed()
    {
        Desk desk;
        desk.askAtEnd({});
        QCOMPARE(desk.rows(), QStringList());
        desk.recent = {u"西部 金融"_s, u"铅"_s};
        desk.askAtEnd(u" "_s);
        QCOMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.chosen(0), u"西部 金融^"_s);
        QCOMPARE(desk.model.choice(0).then, Then::Search);
        QCOMPARE(desk.model.choice(2).then, Then::ForgetRecent);
    }
};

QTEST_MAIN(TestSuggestionModel)
#include "test_suggestionmodel.moc"
