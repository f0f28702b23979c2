// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycursor.h"
#include "search/queryfields.h"
#include "search/queryparser.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <set>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// START:TYPED, with W, D or S before it for the value of a field; - for nothing.
QString written(const std::optional<QueryPiece> &piece)
{
    if (!piece)
        return u"-"_s;
    QString kind;
    if (piece->field)
        kind = QString(u"WDS"_s.at(static_cast<int>(piece->field->kind)));
    return kind + QString::number(piece->start) + u':' + piece->typed;
}

} // namespace

class TestQueryCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void piece_atCursor_isWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text"); // ^ is the cursor
        QTest::addColumn<QString>("piece");
        const auto row = [](const char *name, const QString &text, const QString &piece) {
            QTest::newRow(name) << text << piece;
        };
        row("nothing", u"^"_s, u"-"_s);
        row("word", u"西部^"_s, u"0:西部"_s);
        row("second word", u"西部 ti^"_s, u"3:ti"_s);
        row("first of two", u"ti^ 西部"_s, u"0:ti"_s);
        row("inside a word", u"西^部"_s, u"-"_s);
        row("after a gap", u"西部 ^"_s, u"-"_s);
        row("minus", u"西部 -ti^"_s, u"4:ti"_s);
        row("in parentheses", u"(ti^)"_s, u"1:ti"_s);
        row("after parentheses", u"(a b) ti^"_s, u"6:ti"_s);
        row("phrase", u"\"ti^"_s, u"-"_s);
        row("after a phrase", u"\"a b\" ti^"_s, u"6:ti"_s);
        row("field without a value", u"paper:^"_s, u"W6:"_s);
        row("field and a gap", u"paper: ^"_s, u"W7:"_s);
        row("field before a word", u"paper:^ 西部"_s, u"W6:"_s);
        row("value", u"paper:cq^"_s, u"W6:cq"_s);
        row("value after a gap", u"paper: cq^"_s, u"W7:cq"_s);
        row("value in quotes", u"paper:\"重 庆^"_s, u"W6:重 庆"_s);
        row("value in curly quotes", u"报纸：“重庆^"_s, u"W3:重庆"_s);
        row("value with a closed quote", u"paper:\"重庆\"^"_s, u"-"_s);
        row("date", u"西部 date:2026-0^"_s, u"D8:2026-0"_s);
        row("state", u"-is:un^"_s, u"S4:un"_s);
        row("in the name of a field", u"pap^er:x"_s, u"-"_s);
        row("no field", u"记者：王^"_s, u"0:记者：王"_s);
        row("group of a field", u"paper:(cq^"_s, u"7:cq"_s);
    }

    void piece_atCursor_isWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(const QString, piece);
        const qsizetype cursor = text.indexOf(u'^');
        text.remove(cursor, 1);
        QCOMPARE(written(pieceAt(text, cursor)), piece);
    }

    void piece_ofAnything_endsAtTheCursor()
    {
        static const QStringList pieces{u"西部"_s,
                                        u" "_s,
                                        u"\""_s,
                                        u"“"_s,
                                        u"”"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"-"_s,
                                        u"paper:"_s,
                                        u"日期："_s,
                                        u"\u200b"_s,
                                        u":"_s};
        QRandomGenerator random(20260128);
        int found = 0;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int length = random.bounded(1, 10); length > 0; --length)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const qsizetype cursor =
                i % 2 == 0 ? text.size() : random.bounded(static_cast<int>(text.size()) + 1);
            const auto piece = pieceAt(text, cursor);
            if (!piece)
                continue;
            ++found;
            QVERIFY2(piece->start >= 0 && piece->start <= cursor, qPrintable(text));
            QVERIFY2(text.first(cursor).endsWith(piece->typed), qPrintable(text));
            QVERIFY2(cursor - piece->start - piece->typed.size() <= 1, qPrintable(text));
        }
        QVERIFY(found > 500);
    }

    void names_ofFields_areThoseOfTheParser()
    {
        const QStringList names = queryFieldNames();
        QCOMPARE(std::set<QString>(names.begin(), names.end()).size(), static_cast<size_t>(names.size()));
        for (const QString &name : names) {
            QVERIFY(name.size() <= longestFieldName);
            const auto field = queryFieldNamed(name.toUpper());
            QVERIFY(field.has_value());
            const auto query = parseQuery(name + u':');
            QVERIFY(!query.has_value());
            QCOMPARE(query.error().detail, u"empty-field"_s);
        }
        const QStringList states = queryStateNames();
        for (const QString &state : states)
            QVERIFY(parseQuery(u"is:"_s + state).has_value());
        const QStringList kinds = queryKindNames();
        for (const QString &kind : kinds)
            QVERIFY(parseQuery(u"kind:"_s + kind).has_value());
        QCOMPARE(QStringList(kinds).removeDuplicates(), 0);
        QVERIFY(!queryFieldNamed(u"author"_s));
    }
};

QTEST_GUILESS_MAIN(TestQueryCursor)
#include "test_querycursor.moc"
