// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergeforecast.h"

#include "tests/app/library/checkedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What an import would do, without doing it. That it is what commits do is compared at every commit of
/// CheckedLibrary.
class TestMergeForecast : public CheckedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init() { VERIFY_DONE(open()); }

    void cleanup() { QCOMPARE(faultsAtTheEnd(), QStringList()); }

    void emptyLibrary_foreseen_isAllNewAndStaysEmpty()
    {
        QCOMPARE(foreseen(sampleEdition()), u"3 0 0"_s);
        QVERIFY(reader().newspapers()->isEmpty());
    }

    void editionOfAnotherDay_foreseen_isNew()
    {
        VERIFY_DONE(commit(sampleEdition()));
        QCOMPARE(foreseen(sampleEdition({2026, 1, 29})), u"3 0 0"_s);
    }

    void newChangedAndOld_foreseen_areToldApart()
    {
        VERIFY_DONE(commit(sampleEdition()));
        EditionDraft draft = sampleEdition();
        draft.pages[0].articles[1].title = u"改过的标题"_s;
        draft.pages[1].articles << articleDraft(u"d"_s);
        QCOMPARE(foreseen(draft), u"1 1 2"_s);
        // Looking changed nothing.
        QCOMPARE(foreseen(draft), u"1 1 2"_s);
        QCOMPARE(commit(draft)->updated, 1);
    }

    void readOnlyConnection_isEnough()
    {
        VERIFY_DONE(commit(sampleEdition()));
        const auto library = Library::openExisting(m_dir->path());
        VERIFY_DONE(library);
        auto connection = library->connectForReading();
        VERIFY_DONE(connection);
        const auto outcome = MergeForecast(*connection).foresee(makeReady(sampleEdition()));
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->unchanged, 3);
    }

    void articleOnTwoPagesThatComeApart_foreseen_isNewOnce()
    {
        MergeForecast forecast(*m_connection);
        QCOMPARE(forecast.foresee(makeReady(editionDraft({pageDraft(u"A01"_s, {u"a"_s})})))->added, 1);
        const auto again = forecast.foresee(makeReady(editionDraft({pageDraft(u"A02"_s, {u"a"_s, u"b"_s})})));
        VERIFY_DONE(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(again->unchanged, 1);
        // Of another day it is another article.
        QCOMPARE(
            forecast.foresee(makeReady(editionDraft({pageDraft(u"A01"_s, {u"a"_s})}, {2026, 1, 29})))->added,
            1);
    }

    void faultyEdition_foreseen_isItsFault()
    {
        EditionDraft draft = sampleEdition();
        draft.newspaper.clear();
        const auto outcome = MergeForecast(*m_connection).foresee(makeReady(draft));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::NoNewspaper);
    }

private:
    QString foreseen(const EditionDraft &draft)
    {
        const auto outcome = MergeForecast(*m_connection).foresee(makeReady(draft));
        return outcome ? u"%1 %2 %3"_s.arg(outcome->added).arg(outcome->updated).arg(outcome->unchanged)
                       : outcome.error().detail;
    }
};

QTEST_GUILESS_MAIN(TestMergeForecast)
#include "test_mergeforecast.moc"
