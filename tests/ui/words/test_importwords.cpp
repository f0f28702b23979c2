// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

ImportedEdition imported(int added, int updated = 0, int unchanged = 0)
{
    return {EditionId(1), u"报架日报"_s, QDate(2026, 1, 28), 2, added, updated, unchanged};
}

/// Every code that a file of app/ hands to DraftSink::noted() or puts among an article's warnings.
QStringList codesOfImporters()
{
    static const QRegularExpression code(u"u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
    QStringList codes;
    QDirIterator walk(
        QStringLiteral(BAOJIA_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.contains("noted("_L1) && !line.contains("warnings"_L1) && !line.contains("Doubt = "_L1)
                && !line.contains(" warn("_L1))
                continue;
            for (const auto &match : code.globalMatch(line))
                codes << match.captured(1);
        }
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

class TestImportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summary_tellsWhatCameInAndWhatDidNot();
    void summary_nothingFound_saysSo();
    void summary_cancelled_saysItFirst();
    void summary_dryRun_saysThatNothingChanged();
    void edition_namesPaperDateAndNumbers();
    void foreseen_saysWhatIsNewAndWhetherAllIsThere();
    void failure_isFileSentenceAndDetail();
    void failure_withoutDetail_hasNoParentheses();
    void doubt_everyCodeOfAnImporter_hasASentence();
    void doubt_unknownCode_isShownAsItIs();
    void doubt_keepsTheDetail();
    void wholeReport_holdsEveryLine();
    void wholeReport_tooManyLines_countsTheRest();
    void wholeReport_cleanImport_hasNoEmptyHeadings();
    void progress_beforeTheTotalIsKnown_namesWhatIsAtHand();
    void progress_namesNumberAndFile();
};

void TestImportWords::summary_tellsWhatCameInAndWhatDidNot()
{
    ImportReport report;
    report.editions = {imported(3, 1, 2), imported(1)};
    report.failures = {{u"a.md"_s, {ErrorKind::EmptyFile, u"a.md"_s, {}}}};
    QCOMPARE(
        ImportWords::summary(report),
        u"4 article(s) added, 1 article(s) changed, 2 article(s) were there already, 1 file(s) left out"_s);
}

void TestImportWords::summary_nothingFound_saysSo()
{
    QCOMPARE(ImportWords::summary({}), u"Nothing to import was found"_s);
}

void TestImportWords::summary_cancelled_saysItFirst()
{
    ImportReport report;
    report.cancelled = true;
    report.editions = {imported(3)};
    QCOMPARE(ImportWords::summary(report), u"Stopped. 3 article(s) added"_s);
}

void TestImportWords::summary_dryRun_saysThatNothingChanged()
{
    ImportReport report;
    report.dryRun = true;
    report.editions = {imported(3)};
    QCOMPARE(ImportWords::summary(report), u"Nothing was changed. It would be: 3 article(s) added"_s);
}

void TestImportWords::edition_namesPaperDateAndNumbers()
{
    QCOMPARE(ImportWords::edition(imported(12, 1, 3)),
             u"报架日报 2026-01-28 Wed: 12 new, 1 changed, 3 as before"_s);
    ImportedEdition odd = imported(1);
    odd.newspaper = u"%2 %3 日报"_s;
    QCOMPARE(ImportWords::edition(odd), u"%2 %3 日报 2026-01-28 Wed: 1 new"_s);
}

void TestImportWords::foreseen_saysWhatIsNewAndWhetherAllIsThere()
{
    QCOMPARE(ImportWords::foreseenFate(3, 2, 9), u"3 new, 2 changed"_s);
    QCOMPARE(ImportWords::foreseenFate(0, 2, 9), u"2 changed"_s);
    QCOMPARE(ImportWords::foreseenFate(0, 0, 9), u"all there"_s);
    QCOMPARE(ImportWords::foreseenFate(0, 0, 0), QString());
    QCOMPARE(ImportWords::foreseenFateTip(3, 0, 9).count(u'\n'), 1);
    QVERIFY(ImportWords::foreseenFateTip(0, 2, 0).contains(u'2'));
}

void TestImportWords::failure_isFileSentenceAndDetail()
{
    const Error reason{ErrorKind::BadFrontMatter, u"甲.md"_s, u"line 3: tabs"_s};
    QCOMPARE(ImportWords::failure({u"旧 报/甲.md"_s, reason}),
             QString(u"旧 报/甲.md: "_s + ErrorWords::sentence(reason) + u" (line 3: tabs)"_s));
}

void TestImportWords::failure_withoutDetail_hasNoParentheses()
{
    const Error secret{ErrorKind::BadArchive, u"甲.zip"_s, u"encrypted"_s};
    QVERIFY(!ImportWords::failure({u"甲.zip"_s, secret}).contains(u'('));
    QVERIFY(!ImportWords::failure({u"甲.md"_s, {ErrorKind::EmptyFile, u"甲.md"_s, {}}}).contains(u'('));
}

void TestImportWords::doubt_everyCodeOfAnImporter_hasASentence()
{
    const QStringList codes = codesOfImporters();
    QVERIFY2(codes.size() > 5, "the importers' codes were not found");
    for (const QString &code : codes)
        QVERIFY2(!ImportWords::doubt(code, {}).contains(code), qPrintable(code));
}

void TestImportWords::doubt_unknownCode_isShownAsItIs()
{
    QCOMPARE(ImportWords::doubt(u"never-heard-of"_s, {}), u"Please look at this: never-heard-of."_s);
}

void TestImportWords::doubt_keepsTheDetail()
{
    const QString plain = ImportWords::doubt(u"page-missing"_s, {});
    QCOMPARE(ImportWords::doubt(u"page-missing"_s, u"A03"_s), QString(plain + u" A03"_s));
}

void TestImportWords::wholeReport_holdsEveryLine()
{
    ImportReport report;
    report.editions = {imported(3), imported(1)};
    report.failures = {{u"坏.md"_s, {ErrorKind::EmptyFile, u"坏.md"_s, {}}}};
    report.notes = {{u"疑.md"_s, u"low-confidence"_s, {}}};
    const QStringList lines = ImportWords::wholeReport(report).split(u'\n');
    const QStringList expected{ImportWords::summary(report),
                               {},
                               ImportWords::edition(report.editions.at(0)),
                               ImportWords::edition(report.editions.at(1)),
                               {},
                               u"Left out:"_s,
                               ImportWords::failure(report.failures.at(0)),
                               {},
                               u"Please note:"_s,
                               ImportWords::note(report.notes.at(0)),
                               {}};
    QCOMPARE(lines, expected);
}

void TestImportWords::wholeReport_tooManyLines_countsTheRest()
{
    ImportReport report;
    const ImportFailure failure{u"坏.md"_s, {ErrorKind::EmptyFile, u"坏.md"_s, {}}};
    for (qsizetype i = 0; i < FirstLines<ImportFailure>::mostKept + 7; ++i)
        report.failures.append(failure);
    report.notes = {{u"疑.md"_s, u"low-confidence"_s, {}}};
    QVERIFY(ImportWords::summary(report).contains(QString::number(report.failures.count())));
    const QStringList lines = ImportWords::wholeReport(report).split(u'\n');
    QCOMPARE(lines.count(ImportWords::failure(failure)), FirstLines<ImportFailure>::mostKept);
    QCOMPARE(lines.count(ImportWords::more(7)), 1);
    QCOMPARE(lines.indexOf(ImportWords::more(7)), lines.lastIndexOf(ImportWords::failure(failure)) + 1);
}

void TestImportWords::wholeReport_cleanImport_hasNoEmptyHeadings()
{
    ImportReport report;
    report.editions = {imported(3)};
    const QString text = ImportWords::wholeReport(report);
    QVERIFY(!text.contains(u"Left out"_s));
    QVERIFY(!text.contains(u"Please note"_s));
    QVERIFY(text.endsWith(u'\n'));
}

void TestImportWords::progress_beforeTheTotalIsKnown_namesWhatIsAtHand()
{
    QCOMPARE(ImportWords::progress({0, 0, u"旧 报"_s}), u"Looking through 旧 报"_s);
}

void TestImportWords::progress_namesNumberAndFile()
{
    QCOMPARE(ImportWords::progress({12, 90, u"100%1.htm"_s}), u"Reading 12 of 90: 100%1.htm"_s);
}

QTEST_GUILESS_MAIN(TestImportWords)
#include "test_importwords.moc"
