// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pagerender.h"
#include "pdf/pdffile.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

#include "facsimile/pdfbundle.h"
#include "tests/support/plainpdf.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

class Collected final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        editions.append(draft);
        return {};
    }

    void skipped(const QString &file, const Error &reason) override { failures.append({file, reason.kind}); }

    void noted(const QString &file, const QString &code, const QString & /*detail*/) override
    {
        notes.append(file + u' ' + code);
    }

    QList<EditionDraft> editions;
    QList<std::pair<QString, ErrorKind>> failures;
    QStringList notes;
};

} // namespace

class TestPdfBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeEdition_isSplitIntoPages();
    void onePageAFile_keepsTheFile();
    void pageWithoutText_isAPicture();
    void pageOfEndlessForms_isLeftOut();
    void shiftedPaper_hasTheSameZones();
    void turnedPaper_isOneArticle();
    void cancelled_stops();
    void writtenByAPrinter_hasNoRadicals();
    void twoPapersOfADay_areTwoPortions();
    void sameBytesTwice_areOnePage();

private:
    void write(const QString &name, const QByteArray &bytes);
    void read(Collected &sink, Progress progress = {});
    static PlainPdf::Sheet sheet(const QString &folio, const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPdfBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPdfBundle::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(path.first(path.lastIndexOf(u'/')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestPdfBundle::read(Collected &sink, Progress progress)
{
    Progress listing;
    const auto source = Source::open(m_folder->path(), listing);
    if (source) {
        const auto done = PdfBundle().read(**source, ChosenFiles::all((*source)->files()), sink, progress);
        if (!done)
            sink.failures.append({u"end"_s, done.error().kind});
    }
}

PlainPdf::Sheet TestPdfBundle::sheet(const QString &folio, const QString &title)
{
    return {{{folio, 20, 10, 10},
             {title, 20, 60, 28},
             {u"这里是正文的第一行文字"_s, 20, 110, 10},
             {u"这里是正文第二行。"_s, 20, 125, 10}}};
}

void TestPdfBundle::wholeEdition_isSplitIntoPages()
{
    write(u"海岛日报_2024-05-01.pdf"_s,
          PlainPdf::bytes({sheet(u"第01版"_s, u"第一版标题"_s), sheet(u"第02版"_s, u"第二版标题"_s)}));
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    const EditionDraft &edition = sink.editions[0];
    QCOMPARE(edition.newspaper, u"海岛日报"_s);
    QCOMPARE(edition.date, QDate(2024, 5, 1));
    QCOMPARE(edition.pages.size(), 2);
    QCOMPARE(edition.pages[1].label, u"02"_s);
    QVERIFY(edition.pages[0].pdf != edition.pages[1].pdf);
    for (const PageDraft &page : edition.pages) {
        const QByteArray bytes = edition.assets.value(page.pdf).bytes;
        const auto alone = PdfFile::open(bytes, page.label);
        QVERIFY(alone.has_value());
        QCOMPARE(alone->pageCount(), 1);
        // As the import makes the picture of a page.
        const auto picture = renderFirstPage(bytes, 200);
        QVERIFY(picture.has_value());
        const QImage image = QImage::fromData(*picture, "PNG");
        QCOMPARE(image.width(), 200);
        QCOMPARE(image.pixelColor(10 + 28 / 6, 20 + 28 / 6),
                 QColor(Qt::black)); // within the headline's first character
        QCOMPARE(page.articles.size(), 1);
        QVERIFY(!page.articles[0].zones.isEmpty());
    }
}

void TestPdfBundle::onePageAFile_keepsTheFile()
{
    const QByteArray bytes = PlainPdf::bytes({sheet(u"第01版"_s, u"第一版标题"_s)}, u"海岛日报"_s);
    write(u"hdrb2024050101.pdf"_s, bytes);
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    QCOMPARE(sink.editions[0].newspaper, u"海岛日报"_s);
    QCOMPARE(sink.editions[0].assets.value(sink.editions[0].pages[0].pdf).bytes, bytes);
    QVERIFY(sink.notes.isEmpty());
}

void TestPdfBundle::pageWithoutText_isAPicture()
{
    write(u"rmrb2024050101.pdf"_s, PlainPdf::bytes({{}}));
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    QCOMPARE(sink.editions[0].newspaper, u"人民日报"_s);
    QVERIFY(sink.editions[0].pages[0].articles.isEmpty());
    QVERIFY(!sink.editions[0].pages[0].pdf.isNull());
    QCOMPARE(sink.notes, QStringList{u"rmrb2024050101.pdf page-without-text"_s});
}

void TestPdfBundle::pageOfEndlessForms_isLeftOut()
{
    QByteArray objects;
    for (int i = 5; i < 15; ++i) {
        objects += QByteArray::number(i)
            + " 0 obj\n<< /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X "
            + QByteArray::number(i + 1) + " 0 R >> >> /Length 60 >>\nstream\n"
            + QByteArray("/X Do ").repeated(10) + "\nendstream\nendobj\n";
    }
    write(u"rmrb2024050101.pdf"_s,
          "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
          "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R "
          "/MediaBox "
          "[0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< "
          "/Length 5 "
          ">>\nstream\n/X Do\nendstream\nendobj\n"
              + objects
              + "15 0 obj\n<< /Subtype /Form /BBox [0 0 1 1] /Length 10 >>\nstream\n0 0 1 1 "
                "re\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n");
    Collected sink;
    read(sink);
    QVERIFY(sink.editions.isEmpty());
    QCOMPARE(sink.failures.size(), 1);
    QCOMPARE(sink.failures[0].second, ErrorKind::TooLarge);
}

void TestPdfBundle::shiftedPaper_hasTheSameZones()
{
    PlainPdf::Sheet plain = sheet(u"第01版"_s, u"第一版标题"_s);
    PlainPdf::Sheet shifted = sheet(u"第02版"_s, u"第一版标题"_s);
    shifted.origin = {-40, 100};
    write(u"rmrb_2024-05-01.pdf"_s, PlainPdf::bytes({plain, shifted}));
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    const QList<PageDraft> &pages = sink.editions[0].pages;
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].articles.size(), 1);
    QCOMPARE(pages[1].articles.size(), 1);
    const QList<QPointF> first = pages[0].articles[0].zones[0];
    const QList<QPointF> second = pages[1].articles[0].zones[0];
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QVERIFY(qAbs(first[i].x() - second[i].x()) < 0.002 && qAbs(first[i].y() - second[i].y()) < 0.002);
}

void TestPdfBundle::turnedPaper_isOneArticle()
{
    PlainPdf::Sheet turned = sheet(u"第01版"_s, u"第一版标题"_s);
    turned.rotation = 90;
    write(u"rmrb2024050101.pdf"_s, PlainPdf::bytes({turned}));
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    QCOMPARE(sink.editions[0].pages[0].articles.size(), 1);
    const ArticleDraft &article = sink.editions[0].pages[0].articles[0];
    QCOMPARE(article.title, u"第01版"_s);
    QVERIFY(article.warnings.contains(u"page-as-one-article"_s));
    QVERIFY(article.paragraphs.join(QString()).contains(u"这里是正文"_s));
}

void TestPdfBundle::cancelled_stops()
{
    write(u"rmrb2024050101.pdf"_s, PlainPdf::bytes({sheet(u"第01版"_s, u"第一版标题"_s)}));
    const CancelToken token;
    token.cancel();
    Collected sink;
    read(sink, Progress(token));
    QVERIFY(sink.editions.isEmpty());
    QCOMPARE(sink.failures.size(), 1);
    QCOMPARE(sink.failures[0].second, ErrorKind::Cancelled);
}

void TestPdfBundle::writtenByAPrinter_hasNoRadicals()
{
    if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        QSKIP("no Chinese font here");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QSizeF(600, 800), QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont font(QFontDatabase::families(QFontDatabase::SimplifiedChinese).first());
    const auto draw = [&](int size, int top, const QString &text) {
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(20, top + size, text);
    };
    draw(30, 60, u"人大工作手册"_s);
    draw(10, 110, u"一日之计在于晨，十月金风送爽。"_s);
    draw(10, 125, u"长江大桥车马往来，一片繁忙。"_s);
    painter.end();
    write(u"rmrb2024050101.pdf"_s, bytes);
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    QCOMPARE(sink.editions[0].pages[0].articles.size(), 1);
    const ArticleDraft &article = sink.editions[0].pages[0].articles[0];
    QCOMPARE(article.title, u"人大工作手册"_s);
    QCOMPARE(article.paragraphs.join(QString()),
             u"一日之计在于晨，十月金风送爽。长江大桥车马往来，一片繁忙。"_s);
}

void TestPdfBundle::twoPapersOfADay_areTwoPortions()
{
    write(u"rmrb2024050101.pdf"_s, PlainPdf::bytes({sheet(u"第01版"_s, u"第一版标题"_s)}));
    write(u"rmrb2024050102.pdf"_s, PlainPdf::bytes({sheet(u"第02版"_s, u"第二版标题"_s)}));
    write(u"gmrb2024050101.pdf"_s, PlainPdf::bytes({sheet(u"第01版"_s, u"另一份标题"_s)}));
    Progress progress;
    const auto source = Source::open(m_folder->path(), progress);
    QVERIFY(source.has_value());
    const auto portions = PdfBundle().portions(**source, ChosenFiles::all((*source)->files()), progress);
    QVERIFY(portions.has_value());
    QCOMPARE((*portions)->count(), 2);
    QCOMPARE((*portions)->files(0) + (*portions)->files(1), 3);
}

void TestPdfBundle::sameBytesTwice_areOnePage()
{
    const QByteArray bytes = PlainPdf::bytes({sheet(u"第01版"_s, u"第一版标题"_s)});
    write(u"rmrb2024050101.pdf"_s, bytes);
    write(u"rmrb2024050101_brief.pdf"_s, bytes);
    Collected sink;
    read(sink);
    QCOMPARE(sink.editions.size(), 1);
    QCOMPARE(sink.editions[0].pages.size(), 1);
    QCOMPARE(sink.failures.size(), 1);
    QCOMPARE(sink.failures[0].second, ErrorKind::AlreadyExists);
}

QTEST_MAIN(TestPdfBundle)
#include "test_pdfbundle.moc"
