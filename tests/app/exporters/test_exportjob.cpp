// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportjob.h"
#include "tests/app/exporters/samplewords.h"
#include "tests/app/reading/samplelibrary.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// A press that answers what the test wants, when it wants.
class TestPrinter : public PdfPrinter
{
public:
    QFuture<Result<QByteArray>> print(const QByteArray &html, const SheetLayout &) override
    {
        documents.append(html);
        promises.push_back(std::make_unique<QPromise<Result<QByteArray>>>());
        promises.back()->start();
        if (atOnce)
            answer(*atOnce);
        return promises.back()->future();
    }

    void answer(const Result<QByteArray> &result) const
    {
        promises.back()->addResult(result);
        promises.back()->finish();
    }

    QList<QByteArray> documents;
    std::vector<std::unique_ptr<QPromise<Result<QByteArray>>>> promises;
    std::optional<Result<QByteArray>> atOnce;
};

}

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void export_unknownEdition_noSuchEdition();
    void export_nothingAsked_badArgument();
    void export_printerFails_leavesTheOldFile();
    void export_printerSendsRubbish_printFailed();
    void export_cancelledWhilePrinting_stopsAtOnce();
    void export_contextGone_leavesNothing();
    void export_front_isWrittenAsPrintedAndStandsAlone();
    void export_frontOfNoPage_noSuchPage();
    void fileName_hostile_harmless_data();
    void fileName_hostile_harmless();
    void fileName_long_fits();

private:
    [[nodiscard]] ExportRequest request() const
    {
        ExportRequest request;
        request.edition = m_sample->edition();
        request.file = m_folder.filePath(u"a.pdf"_s);
        return request;
    }

    std::optional<SampleLibrary> m_sample;
    std::unique_ptr<Workers<Connection>> m_readers;
    QTemporaryDir m_folder;
};

void TestExportJob::initTestCase()
{
    m_sample.emplace(sampleDraft());
    QVERIFY(m_sample->isValid());
    m_readers = std::make_unique<Workers<Connection>>(1, [this] { return m_sample->library().connectForReading(); });
}

void TestExportJob::export_unknownEdition_noSuchEdition()
{
    TestPrinter printer;
    ExportRequest wrong = request();
    wrong.edition = EditionId(9999);
    auto done = exportPdf(*m_readers, printer, wrong, sampleWords(), this, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::NoSuchEdition);
    QVERIFY(printer.documents.isEmpty());
}

void TestExportJob::export_nothingAsked_badArgument()
{
    TestPrinter printer;
    ExportRequest wrong = request();
    wrong.edition.reset();
    auto done = exportPdf(*m_readers, printer, wrong, sampleWords(), this, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::BadArgument);
}

void TestExportJob::export_printerFails_leavesTheOldFile()
{
    QFile old(request().file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    TestPrinter printer;
    printer.atOnce = Error {ErrorKind::PrintFailed, {}, u"no paper"_s};
    auto done = exportPdf(*m_readers, printer, request(), sampleWords(), this, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::PrintFailed);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    old.remove();
}

void TestExportJob::export_printerSendsRubbish_printFailed()
{
    TestPrinter printer;
    printer.atOnce = QByteArray("this is no PDF");
    auto done = exportPdf(*m_readers, printer, request(), sampleWords(), this, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::PrintFailed);
    QVERIFY(!QFileInfo::exists(request().file));
}

void TestExportJob::export_cancelledWhilePrinting_stopsAtOnce()
{
    TestPrinter printer;
    const CancelToken token;
    auto done = exportPdf(*m_readers, printer, request(), sampleWords(), this, std::make_shared<Progress>(token));
    QTRY_COMPARE(printer.documents.size(), 1);
    QVERIFY(!done.isFinished());
    token.cancel();
    // The printer never answers.
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(printer.promises.back()->isCanceled());
    QVERIFY(!QFileInfo::exists(request().file));
}

void TestExportJob::export_contextGone_leavesNothing()
{
    TestPrinter printer;
    auto context = std::make_unique<QObject>();
    auto done = exportPdf(*m_readers, printer, request(), sampleWords(), context.get(), {});
    QTRY_COMPARE(printer.documents.size(), 1);
    context.reset();
    printer.answer(QByteArray("%PDF"));
    QTRY_VERIFY(done.isFinished());
    QVERIFY(!QFileInfo::exists(request().file));
}

void TestExportJob::export_front_isWrittenAsPrintedAndStandsAlone()
{
    Connection connection = *m_sample->library().connectForReading();
    const auto pages = LibraryReader(connection).pages(m_sample->edition());
    QVERIFY(pages && !pages->isEmpty());
    for (const Page &page : *pages) {
        TestPrinter printer;
        printer.atOnce = QByteArray("%PDF printed");
        ExportRequest front;
        front.front = page.id;
        front.file = m_folder.filePath(u"front.pdf"_s);
        auto done = exportPdf(*m_readers, printer, front, sampleWords(), this, {});
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().has_value());
        QFile file(front.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF printed"));
        QCOMPARE(printer.documents.size(), 1);
        QVERIFY(printer.documents.first().contains("masthead"));
        QVERIFY(!printer.documents.first().contains("paper:/"));
        QVERIFY(!printer.documents.first().contains("href="));
    }
}

void TestExportJob::export_frontOfNoPage_noSuchPage()
{
    TestPrinter printer;
    ExportRequest front;
    front.front = PageId(9999);
    front.file = m_folder.filePath(u"none.pdf"_s);
    auto done = exportPdf(*m_readers, printer, front, sampleWords(), this, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, ErrorKind::NoSuchPage);
    QVERIFY(!QFile::exists(front.file));
}

void TestExportJob::fileName_hostile_harmless_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"报架日报 2026-01-28"_s << u"报架日报 2026-01-28.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd.pdf"_s;
    QTest::newRow("backslash") << u"a\\b:c*d?e\"f<g>h|i"_s << u"a b c d e f g h i.pdf"_s;
    QTest::newRow("bidi") << u"a\u202Efdp.exe"_s << u"a fdp.exe.pdf"_s;
    QTest::newRow("control") << u"a\n\tb\u0001c"_s << u"a b c.pdf"_s;
    QTest::newRow("device") << u"con"_s << u"_con.pdf"_s;
    QTest::newRow("device with suffix") << u"COM1.x"_s << u"_COM1.x.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.pdf"_s;
    QTest::newRow("option") << u"--help"_s << u"help.pdf"_s;
    QTest::newRow("dots") << u"等等…..."_s << u"等等….pdf"_s;
    QTest::newRow("nothing") << u"///"_s << u"baojia.pdf"_s;
    QTest::newRow("empty") << QString() << u"baojia.pdf"_s;
}

void TestExportJob::fileName_hostile_harmless()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    if (title.startsWith(u"../.."_s))
        QVERIFY(!exportFileName(title).contains(u'/'));
    else
        QCOMPARE(exportFileName(title), name);
}

void TestExportJob::fileName_long_fits()
{
    for (const QString &character : {u"a"_s, u"长"_s, u"𠮷"_s}) {
        const QString name = exportFileName(character.repeated(500));
        QVERIFY(name.toUtf8().size() <= 120);
        QVERIFY(name.toUtf8().size() >= 116);
        QVERIFY(name.endsWith(u".pdf"_s));
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
    }
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "test_exportjob.moc"
