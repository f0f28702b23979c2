// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webpdfprinter.h"

#include "exporters/editionhtml.h"
#include "exporters/exportjob.h"
#include "exporters/pdfbook.h"
#include "tests/app/exporters/samplewords.h"
#include "tests/app/reading/samplelibrary.h"
#include "tests/ui/web/webtest.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtNetwork/QTcpServer>
#include <QtPdf/QPdfBookmarkModel>
#include <QtPdf/QPdfDocument>
#include <QtTest/QSignalSpy>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Characters whose shapes fonts share with radicals, and the punctuation of newspapers.
const QString difficult
    = u"一人力又口土山工文方日月木水火用生白目石立竹米老耳肉自舌色衣西見角言谷豆貝赤走足身車里金長門雨青非面革食首馬高鱼鸟黑鼻齐龙"
      "见车长门马贝页风飞韦麦黄龟齿民母户戈手支羊虫血行臣至辛辰音香骨鬼鼓鼠二十八小大女子王心田皮，。、；：？！“”‘’（）《》【】—…·％１２３ＡＢＣ℃①〇"_s;

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace() || character == u'\f'; });
    return text;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                      : QString();
}

Asset photograph()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(QColor(0x70, 0x90, 0xb0));
    QPainter painter(&image);
    painter.fillRect(0, 260, 600, 140, QColor(0x60, 0x70, 0x40));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {u"image/png"_s, bytes};
}

/// A picture as large as a sheet lets it be.
Asset largePicture()
{
    QImage image(620, 780, QImage::Format_RGB32);
    image.fill(QColor(0x70, 0x90, 0xb0));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {u"image/png"_s, buffer.data()};
}

/// Articles whose heads come to every height of a sheet: with a large picture beside the text, in it as a figure or as a
/// paragraph, and with text alone.
EditionDraft pictureDraft(int articles)
{
    const Asset picture = largePicture();
    const ContentHash hash = ContentHash::of(picture.bytes);
    EditionDraft draft = sampleDraft(picture);
    const ArticleDraft pattern = draft.pages.last().articles.first();
    draft.pages.resize(1);
    draft.pages[0].articles.clear();
    const QString image = u"<img src=\"asset:%1\" alt=\"\">"_s.arg(hash.toHex());
    for (int i = 0; i < articles; ++i) {
        ArticleDraft article = pattern;
        article.identity = QString::number(i);
        article.title = u"标题%1号"_s.arg(100 + i);
        article.byline = u"作者甲"_s;
        const QString mark = u"开头%1号"_s.arg(100 + i);
        article.html.clear();
        if (i % 4 != 3)
            article.images = {{hash, u"a.png"_s, i % 4 == 0 ? mark : QString()}};
        if (i % 4 == 1)
            article.html = u"<figure>"_s + image + u"<figcaption>"_s + mark + u"</figcaption></figure>"_s;
        else if (i % 4 == 2)
            article.html = u"<p>"_s + image + mark + u"</p>"_s;
        else if (i % 4 == 3)
            article.html = u"<p>"_s + mark + u"报架上的旧报纸一天天多起来，翻一翻，总能读出新的味道。"_s.repeated(6) + u"</p>"_s;
        article.html += u"<p>报架上的旧报纸一天天多起来。</p>"_s.repeated(i * 7 % 31);
        draft.pages[0].articles.append(article);
    }
    return draft;
}

EditionDraft longDraft()
{
    EditionDraft draft = sampleDraft(photograph());
    ArticleDraft &lead = draft.pages.first().articles.first();
    const QString paragraph = u"报架上的旧报纸一天天多起来，翻一翻，总能读出新的味道；2026年1月28日，增长12.5%。"_s.repeated(4);
    for (int i = 0; i < 30; ++i)
        lead.html += u"<p>"_s + paragraph + u"</p>"_s;
    ArticleDraft &last = draft.pages.last().articles.first();
    last.html = u"<p>"_s + difficult + u"</p>"_s;
    return draft;
}

}

class TestWebPdfPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void print_threeMegabytes_isWhole();
    void print_several_inTheirOrder();
    void print_hostile_reachesNothing();
    void print_cancelled_nextGoesOn();
    void print_cancelledAtAnyMoment_nextGoesOn();
    void print_ofAPageThatWantsToGo_isOfThatPage();
    void print_pastItsLimit_printFailed();
    void printer_deleted_answersCancelled();
    void edition_exported_hasOutline();
    void edition_exported_hasNumbersAndHeads();
    void edition_exported_inkOfBothLayersShows();
    void edition_exported_textIsExact();
    void edition_exported_fontsAreEmbedded();
    void edition_exported_saysWhatItIs();
    void article_exported_hasHeadAndNumber();
    void headline_aboveALargePicture_standsOnItsSheet();

private:
    Result<QByteArray> print(const QByteArray &html);
    Result<void> exportTo(const ExportRequest &request);

    std::unique_ptr<WebPdfPrinter> m_printer;
    std::optional<SampleLibrary> m_sample;
    std::unique_ptr<Workers<Connection>> m_readers;
    QTemporaryDir m_folder;
    QString m_file;
};

Result<QByteArray> TestWebPdfPrinter::print(const QByteArray &html)
{
    auto future = m_printer->print(html, {});
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
        return Error {ErrorKind::Internal, {}, u"no answer"_s};
    return future.result();
}

Result<void> TestWebPdfPrinter::exportTo(const ExportRequest &request)
{
    auto future = exportPdf(*m_readers, *m_printer, request, sampleWords(), this, {});
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
        return Error {ErrorKind::Internal, {}, u"no answer"_s};
    return future.result();
}

void TestWebPdfPrinter::initTestCase()
{
    m_printer = std::make_unique<WebPdfPrinter>();
    m_sample.emplace(longDraft());
    QVERIFY(m_sample->isValid());
    m_readers = std::make_unique<Workers<Connection>>(1, [this] { return m_sample->library().connectForReading(); });
    m_file = m_folder.filePath(u"edition.pdf"_s);
    const auto done = exportTo({{}, m_sample->edition(), m_file, {}});
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PDF"); !keep.isEmpty())
        QFile::copy(m_file, keep);
}

void TestWebPdfPrinter::print_threeMegabytes_isWhole()
{
    QByteArray html = "<!DOCTYPE html><meta charset=utf-8><img src='data:image/png;base64,";
    html += samplePicture().bytes.toBase64() + "'><!--" + QByteArray(3 << 20, 'x') + "--><p>the last line</p>";
    const auto pdf = print(html);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF"));
    const auto map = sheetMap(*pdf);
    QVERIFY(map.has_value());
    QCOMPARE(map->sheets, 1);
}

void TestWebPdfPrinter::print_several_inTheirOrder()
{
    QList<int> order;
    QList<QFuture<Result<QByteArray>>> futures;
    for (int i = 0; i < 3; ++i) {
        futures.append(m_printer->print("<p>x</p>", {}));
        futures.last().then(this, [&order, i](const Result<QByteArray> &pdf) {
            if (pdf)
                order.append(i);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(order, (QList<int> {0, 1, 2}), 120'000);
}

void TestWebPdfPrinter::print_hostile_reachesNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/";
    const auto pdf = print("<img src='" + address + "a.png'><link rel=stylesheet href='" + address
                           + "b.css'><iframe src='" + address + "'></iframe><img src='file:///etc/hostname'>");
    QVERIFY(pdf.has_value());
    QCOMPARE(connected.size(), 0);
}

void TestWebPdfPrinter::print_cancelled_nextGoesOn()
{
    auto first = m_printer->print("<p>x</p>", {});
    auto second = m_printer->print("<p>y</p>", {});
    first.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 120'000);
    QVERIFY(second.result().has_value());
}

void TestWebPdfPrinter::print_cancelledAtAnyMoment_nextGoesOn()
{
    const QByteArray large = "<p>" + QByteArray("旧报纸一张一张翻过去。").repeated(40) + "</p>";
    for (const int moment : {60, 200, 450}) {
        auto first = m_printer->print(large.repeated(600), {});
        QTest::qWait(moment);
        first.cancel();
    }
    QVERIFY(print("<p>y</p>").has_value());
}

void TestWebPdfPrinter::print_ofAPageThatWantsToGo_isOfThatPage()
{
    for (int i = 0; i < 3; ++i) {
        const auto pdf = print("<meta http-equiv=refresh content='0;url=https://outside.invalid/'><p>甲</p>");
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
        QVERIFY(pdf->startsWith("%PDF"));
    }
}

void TestWebPdfPrinter::print_pastItsLimit_printFailed()
{
    WebPdfPrinter hasty(nullptr, std::chrono::milliseconds(0));
    auto future = hasty.print("<p>x</p>", {});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::PrintFailed);
}

void TestWebPdfPrinter::printer_deleted_answersCancelled()
{
    auto printer = std::make_unique<WebPdfPrinter>();
    auto future = printer->print("<p>x</p>", {});
    printer.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

void TestWebPdfPrinter::edition_exported_hasOutline()
{
    QPdfDocument document;
    QCOMPARE(document.load(m_file), QPdfDocument::Error::None);
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    const auto title = [](const QModelIndex &index) {
        return index.data(static_cast<int>(QPdfBookmarkModel::Role::Title)).toString();
    };
    const auto sheet = [](const QModelIndex &index) {
        return index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    };
    QCOMPARE(outline.rowCount({}), 1);
    const QModelIndex edition = outline.index(0, 0, {});
    QCOMPARE(title(edition), u"报架日报 2026-01-28"_s);
    QCOMPARE(outline.rowCount(edition), 2);
    const QModelIndex first = outline.index(0, 0, edition);
    const QModelIndex second = outline.index(1, 0, edition);
    QCOMPARE(title(first), u"第001版 要闻"_s);
    QCOMPARE(outline.rowCount(first), 3);
    QCOMPARE(title(outline.index(0, 0, first)), u"旧报纸怎样<读>出新味道"_s);
    QCOMPARE(title(outline.index(0, 0, second)), u"第四篇"_s);
    QCOMPARE(sheet(edition), 0);
    QCOMPARE(sheet(first), 1);
    QCOMPARE(sheet(outline.index(0, 0, first)), 1);
    QCOMPARE(sheet(second), document.pageCount() - 1);
}

void TestWebPdfPrinter::edition_exported_hasNumbersAndHeads()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList sheets = outputOf(u"pdftotext"_s, {u"-layout"_s, m_file, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(sheets.size() >= 4);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        QVERIFY2(withoutBlanks(sheets[i]).endsWith(u"%1/%2"_s.arg(i + 1).arg(sheets.size())), qPrintable(sheets[i]));
        QVERIFY2(sheets[i].contains(u"报架日报 · 2026-01-28"_s), qPrintable(sheets[i]));
    }
    // The lead goes on over these sheets.
    QVERIFY(sheets[2].contains(u"第001版 要闻"_s));
    QVERIFY(sheets[2].contains(u"旧报纸怎样"_s));
    QVERIFY(sheets.last().contains(u"第002版 副刊"_s));
    // The contents say on which sheet each headline stands.
    const QStringList contents = sheets.first().split(u'\n');
    const auto line = std::find_if(contents.cbegin(), contents.cend(), [](const QString &l) { return l.contains(u"第四篇"_s); });
    QVERIFY(line != contents.cend());
    QVERIFY2(line->trimmed().endsWith(QString::number(sheets.size())), qPrintable(*line));
}

void TestWebPdfPrinter::edition_exported_inkOfBothLayersShows()
{
    QPdfDocument document;
    QCOMPARE(document.load(m_file), QPdfDocument::Error::None);
    const QImage sheet = document.render(1, {595, 842});
    const auto darkIn = [&sheet](const QRect &part) {
        int dark = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                const QColor colour = sheet.pixelColor(x, y);
                dark += colour.alpha() > 100 && colour.lightness() < 150 ? 1 : 0;
            }
        }
        return dark;
    };
    QVERIFY(darkIn({50, 25, 490, 25}) > 100); // running head
    QVERIFY(darkIn({50, 60, 490, 700}) > 2000); // text
    QVERIFY(darkIn({250, 790, 90, 30}) > 10); // number
}

void TestWebPdfPrinter::edition_exported_textIsExact()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = withoutBlanks(outputOf(u"pdftotext"_s, {m_file, u"-"_s}));
    QVERIFY2(text.contains(difficult), qPrintable(text.right(1200)));
    QVERIFY(text.contains(u"旧报纸怎样<读>出新味道"_s));
    QVERIFY(text.contains(u"仅供个人学习研究"_s));
    QVERIFY(text.contains(u"版权所有不得转载"_s));
    for (const QChar character : text)
        QVERIFY(character.unicode() < 0x2e80 || character.unicode() > 0x2fd5);
    // The same through another reader, which looks at ToUnicode alone.
    QPdfDocument document;
    QCOMPARE(document.load(m_file), QPdfDocument::Error::None);
    QVERIFY(withoutBlanks(document.getAllText(document.pageCount() - 1).text()).contains(difficult.first(40)));
}

void TestWebPdfPrinter::edition_exported_fontsAreEmbedded()
{
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        QSKIP("pdffonts is not installed");
    const QStringList lines = outputOf(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.sliced(2)) {
        const QStringList words = line.simplified().split(u' ');
        // … encoding emb sub uni object id
        QCOMPARE(words[words.size() - 5], u"yes"_s);
        QCOMPARE(words[words.size() - 3], u"yes"_s);
    }
}

void TestWebPdfPrinter::edition_exported_saysWhatItIs()
{
    QPdfDocument document;
    QCOMPARE(document.load(m_file), QPdfDocument::Error::None);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), u"报架日报 2026-01-28"_s);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Author).toString(), u"报架日报"_s);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Creator).toString(), u"Baojia"_s);
    QVERIFY(document.metaData(QPdfDocument::MetaDataField::CreationDate).isValid());
    const QSizeF sheet = document.pagePointSize(0);
    QVERIFY(qAbs(sheet.width() - 595.3) < 2 && qAbs(sheet.height() - 841.9) < 2);
}

void TestWebPdfPrinter::article_exported_hasHeadAndNumber()
{
    const QString file = m_folder.filePath(u"article.pdf"_s);
    const auto done = exportTo({m_sample->articles().last().id, {}, file, {}});
    QVERIFY(done.has_value());
    QPdfDocument document;
    QCOMPARE(document.load(file), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), 1);
    const QString text = withoutBlanks(document.getAllText(0).text());
    QVERIFY(text.contains(u"1/1"_s));
    QVERIFY(text.contains(u"报架日报·2026-01-28·第002版副刊"_s));
    QVERIFY(text.contains(u"仅供个人学习研究"_s));
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    const QModelIndex edition = outline.index(0, 0, {});
    QCOMPARE(outline.rowCount(edition), 1);
    QCOMPARE(outline.rowCount(outline.index(0, 0, edition)), 1);
}

void TestWebPdfPrinter::headline_aboveALargePicture_standsOnItsSheet()
{
    constexpr int kArticles = 60;
    SampleLibrary sample(pictureDraft(kArticles));
    QVERIFY(sample.isValid());
    Progress progress;
    const auto document = editionDocument(sample.reader(), sample.edition(), sampleWords(), progress);
    QVERIFY(document.has_value());
    const auto bytes = print(document->html);
    QVERIFY(bytes.has_value());
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(QString(keep + u".pictures.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) > 0);
    }
    QBuffer buffer;
    buffer.setData(*bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument pdf;
    pdf.load(&buffer);
    QCOMPARE(pdf.status(), QPdfDocument::Status::Ready);
    QHash<QString, int> sheetOf;
    static const QRegularExpression mark(u"(标题|开头)[0-9]{3}号"_s);
    for (int sheet = 0; sheet < pdf.pageCount(); ++sheet) {
        auto found = mark.globalMatch(withoutBlanks(pdf.getAllText(sheet).text()));
        while (found.hasNext())
            sheetOf.insert(found.next().captured(), sheet); // the contents come first, and are written over
    }
    QStringList apart;
    for (int i = 0; i < kArticles; ++i) {
        const QString number = u"%1号"_s.arg(100 + i);
        QVERIFY2(sheetOf.contains(u"开头"_s + number), qPrintable(number));
        if (sheetOf.value(u"标题"_s + number) != sheetOf.value(u"开头"_s + number))
            apart += number;
    }
    QVERIFY2(apart.isEmpty(), qPrintable(apart.join(u' ')));
    QVERIFY(pdf.pageCount() > kArticles / 2);
}

BAOJIA_WEB_TEST_MAIN(TestWebPdfPrinter)
#include "test_webpdfprinter.moc"
