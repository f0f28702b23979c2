// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/standalone.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Knows files by the mark at their start.
class MarkImporter final : public Importer
{
public:
    MarkImporter(QByteArray mark, QStringList standalone)
        : m_mark(std::move(mark))
        , m_standalone(std::move(standalone))
    { }

    [[nodiscard]] ImporterInfo info() const override
    {
        return {QString::fromLatin1(m_mark), {}, m_standalone};
    }

    [[nodiscard]] Confidence probe(const FileHead &head) const override
    {
        return head.bytes.startsWith(m_mark) ? Confidence::Certain : Confidence::None;
    }

    [[nodiscard]] Result<void> read(Source & /*source*/,
                                    const ChosenFiles & /*files*/,
                                    DraftSink & /*sink*/,
                                    Progress & /*progress*/) const override
    {
        return {};
    }

private:
    QByteArray m_mark;
    QStringList m_standalone;
};

} // namespace

class TestStandalone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdf_besidePages_isACompanion_data();
    void pdf_besidePages_isACompanion();
    void pdf_thatIsNone_isSaid();
};

void TestStandalone::pdf_besidePages_isACompanion_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("pdf");
    QTest::addColumn<bool>("claimed");
    QTest::newRow("same day of a mirror")
        << u"html/2026-07/18/node_1.htm"_s << u"images/2026-07/18/01/rmrb2026071801.pdf"_s << false;
    QTest::newRow("another day") << u"html/2026-07/18/node_1.htm"_s
                                 << u"images/2026-07/19/01/rmrb2026071901.pdf"_s << true;
    QTest::newRow("another newspaper")
        << u"a/html/2026-07/18/node_1.htm"_s << u"b/rmrb2026071801.pdf"_s << true;
    QTest::newRow("no day, in the mirror")
        << u"a/html/2026-07/18/node_1.htm"_s << u"a/attachment/06.pdf"_s << false;
    QTest::newRow("same folder, no day") << u"saved/article.html"_s << u"saved/annex.pdf"_s << false;
    QTest::newRow("same folder, a day") << u"saved/article.html"_s << u"saved/rmrb2026071801.pdf"_s << true;
    QTest::newRow("what a browser keeps") << u"article.html"_s << u"article_files/20260718.pdf"_s << false;
    QTest::newRow("listed") << u"issue/mets.xml"_s << u"issue/pdf/18980501_1.pdf"_s << false;
    QTest::newRow("beside text") << u"2026-07-18.txt"_s << u"rmrb2026071801.pdf"_s << true;
}

void TestStandalone::pdf_besidePages_isACompanion()
{
    QFETCH(const QString, page);
    QFETCH(const QString, pdf);
    QFETCH(const bool, claimed);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        const QString path = folder.filePath(name);
        QDir().mkpath(path.first(path.lastIndexOf(u'/')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(page, "PAGE of a newspaper");
    write(pdf, "%PDF-1.4");
    Importers importers;
    importers.push_back(std::make_unique<MarkImporter>("PAGE", QStringList()));
    importers.push_back(std::make_unique<MarkImporter>("%PDF", QStringList{u"pdf"_s}));
    Progress progress;
    Workers<std::monostate> readers(1, [] { return Result<std::monostate>(std::monostate()); });
    const auto source = Source::open(folder.path(), progress);
    QVERIFY(source.has_value());
    const auto detection = Detector(importers).detect(**source, progress, readers);
    QVERIFY(detection.has_value());
    QCOMPARE(detection->claims[0].toList(), QStringList{page});
    QCOMPARE(detection->claims[1].toList(), claimed ? QStringList{pdf} : QStringList());
    QCOMPARE(detection->companions, claimed ? 0 : 1);
    QVERIFY(detection->failures.isEmpty());
}

void TestStandalone::pdf_thatIsNone_isSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rmrb2026071801.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("404");
    file.close();
    Importers importers;
    importers.push_back(std::make_unique<MarkImporter>("%PDF", QStringList{u"pdf"_s}));
    Progress progress;
    Workers<std::monostate> readers(1, [] { return Result<std::monostate>(std::monostate()); });
    const auto source = Source::open(folder.path(), progress);
    QVERIFY(source.has_value());
    const auto detection = Detector(importers).detect(**source, progress, readers);
    QVERIFY(detection.has_value());
    QVERIFY(detection->claims[0].isEmpty());
    QCOMPARE(detection->failures.size(), 1);
    QCOMPARE(detection->failures.first().reason.kind, ErrorKind::NotRecognised);
}

QTEST_GUILESS_MAIN(TestStandalone)
#include "test_standalone.moc"
