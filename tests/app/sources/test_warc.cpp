// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/packsource.h"
#include "sources/warc.h"
#include "tests/support/packed.h"
#include "tests/support/webpacks.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <brotli/encode.h>

using namespace Baojia;
using namespace Baojia::WebPacks;
using namespace Qt::StringLiterals;

namespace {

QByteArray brotlied(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(BrotliEncoderMaxCompressedSize(static_cast<size_t>(bytes.size()))) + 64, '\0');
    auto size = static_cast<size_t>(out.size());
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, static_cast<size_t>(bytes.size()),
                          reinterpret_cast<const uint8_t *>(bytes.constData()), &size, reinterpret_cast<uint8_t *>(out.data()));
    return out.first(static_cast<qsizetype>(size));
}

QStringList skippedAs(const Source &source, ErrorKind kind)
{
    QStringList names;
    for (const SkippedFile &file : source.skipped()) {
        if (file.reason.kind == kind)
            names.append(file.file);
    }
    return names;
}

const QByteArray kPage = "<html><body>纸船</body></html>";

}

class TestWarc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_progress = {};
        m_budget = {};
    }

    void archive_plainAndGzip_isAMirror_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("plain") << 0;
        QTest::newRow("a member for each record") << 1;
        QTest::newRow("one stream of gzip") << 2;
    }

    void archive_plainAndGzip_isAMirror()
    {
        QFETCH(const int, form);
        const QList<WebFile> files {{"http://a.cn/2.htm", kPage, "text/html; charset=GBK"}, {"http://a.cn/1.png", QByteArray(200'000, 'p'), "image/png"},
                                    {"http://a.cn/3.htm", kPage + "3", "text/html"}};
        const QByteArray bytes = form == 2 ? gzipped(warc(files, false)) : warc(files, form == 1);
        QVERIFY(isWarc(bytes.left(512)));
        const auto source = open(bytes);
        QCOMPARE(source->files().toList(), (QStringList {u"a.cn/1.png"_s, u"a.cn/2.htm"_s, u"a.cn/3.htm"_s}));
        QCOMPARE(source->skipped().size(), 0);
        QCOMPARE(source->read(u"a.cn/3.htm"_s).value(), kPage + "3");
        QCOMPARE(source->read(u"a.cn/2.htm"_s).value(), kPage);
        QCOMPARE(source->read(u"a.cn/1.png"_s).value().size(), 200'000);
        QCOMPARE(source->charset(u"a.cn/2.htm"_s), u"gbk"_s);
        QCOMPARE(source->url(u"a.cn/2.htm"_s), u"http://a.cn/2.htm"_s);
    }

    void body_codedInTransit_isUndone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("gzip") << gzipped(kPage) << QByteArray("Content-Encoding: gzip\r\n");
        QTest::newRow("deflate") << deflated(kPage, MAX_WBITS) << QByteArray("Content-Encoding: deflate\r\n");
        QTest::newRow("deflate without head") << deflated(kPage, -MAX_WBITS) << QByteArray("Content-Encoding: deflate\r\n");
        QTest::newRow("brotli") << brotlied(kPage) << QByteArray("Content-Encoding: br\r\n");
        QTest::newRow("chunks") << chunked(kPage, 7) << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("chunks of gzip") << chunked(gzipped(kPage), 11) << QByteArray("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("says so, and is not") << kPage << QByteArray("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("chunk that never ends") << QByteArray("7fffffffffffffff\r\n" + kPage) << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("chunk with extension") << QByteArray(QByteArray::number(kPage.size(), 16) + ";x=y\r\n" + kPage + "\r\n0\r\n\r\n")
                                              << QByteArray("Transfer-Encoding: chunked\r\n");
    }

    void body_codedInTransit_isUndone()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, head);
        const auto source = open(gzipped(warcRecord("response", "http://a.cn/1.htm", httpAnswer(body, "text/html", head))));
        QCOMPARE(source->read(u"a.cn/1.htm"_s).value(), kPage);
    }

    void body_ofUnknownCoding_isSaid()
    {
        const auto source = open(warcRecord("response", "http://a.cn/1.htm", httpAnswer(kPage, "text/html", "Content-Encoding: zstd\r\n")));
        QCOMPARE(source->read(u"a.cn/1.htm"_s).error().kind, ErrorKind::NotAvailable);
    }

    void charset_thatServersSayByDefault_isNotBelieved()
    {
        const auto source = open(warc({{"http://a.cn/1.htm", kPage, "text/html; charset=ISO-8859-1"}}, true));
        QCOMPARE(source->charset(u"a.cn/1.htm"_s), QString());
    }

    void records_ofOtherKinds_areNoFiles()
    {
        const auto source = open(warcRecord("resource", "<http://a.cn/r.html>", kPage, "Content-Type: text/html; charset=Big5\r\n")
                                 + warcRecord("metadata", "http://a.cn/m.html", "x: y\r\n") + warcRecord("response", "dns:a.cn", "x")
                                 + warcRecord("response", "http://a.cn/gone.htm", httpAnswer(kPage, "text/html", {}, "404 Not Found"))
                                 + warcRecord("response", "http://a.cn/moved.htm", httpAnswer({}, "text/html", "Location: /r.html\r\n", "301 Moved")));
        QCOMPARE(source->files().toList(), QStringList {u"a.cn/r.html"_s});
        QCOMPARE(source->charset(u"a.cn/r.html"_s), u"big5"_s);
        QCOMPARE(source->read(u"a.cn/r.html"_s).value(), kPage);
        QCOMPARE(source->skipped().size(), 0);
    }

    void revisit_hasTheContentOfItsDigest()
    {
        const QByteArray digest = "WARC-Payload-Digest: sha1:ABC\r\n";
        const QByteArray archive = warcRecord("revisit", "http://a.cn/b.htm", httpAnswer({}, "text/html"), digest)
            + warcRecord("response", "http://a.cn/a.htm", httpAnswer(kPage, "text/html"), digest)
            + warcRecord("revisit", "http://a.cn/a.htm", httpAnswer({}, "text/html", {}, "304 Not Modified"), digest)
            + warcRecord("revisit", "http://a.cn/lost.htm", httpAnswer({}, "text/html"), "WARC-Payload-Digest: sha1:XYZ\r\n");
        const auto source = open(archive);
        QCOMPARE(source->files().toList(), (QStringList {u"a.cn/a.htm"_s, u"a.cn/b.htm"_s}));
        QCOMPARE(source->read(u"a.cn/b.htm"_s).value(), kPage);
        QCOMPARE(source->read(u"a.cn/a.htm"_s).value(), kPage);
        QCOMPARE(source->url(u"a.cn/b.htm"_s), u"http://a.cn/b.htm"_s);
        QCOMPARE(skippedAs(*source, ErrorKind::BadArchive), QStringList {u"a.cn/lost.htm"_s});
    }

    void archive_cutInItsLastRecord_keepsTheOthers_data()
    {
        QTest::addColumn<bool>("gzip");
        QTest::addColumn<int>("cut");
        QTest::newRow("plain, in the body") << false << 100;
        QTest::newRow("plain, in the head") << false << 5150;
        QTest::newRow("gzip, in the body") << true << 20;
    }

    void archive_cutInItsLastRecord_keepsTheOthers()
    {
        QFETCH(const bool, gzip);
        QFETCH(const int, cut);
        QByteArray noise(5000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919 + i / 13) % 251);
        const QByteArray bytes = warc({{"http://a.cn/1.htm", kPage, "text/html"}, {"http://a.cn/2.htm", noise, "text/html"}}, gzip);
        const auto source = open(bytes.chopped(cut));
        QCOMPARE(source->files().toList(), QStringList {u"a.cn/1.htm"_s});
        QCOMPARE(skippedAs(*source, ErrorKind::Truncated), QStringList {u"a.warc"_s});
    }

    void archive_thatIsHostile_endsWithASentence()
    {
        // A head without end, a length that is none, a bomb, an address that climbs.
        QCOMPARE(open("WARC/1.0\r\nX: " + QByteArray(400'000, 'x'))->skipped().first().reason.kind, ErrorKind::BadArchive);
        QCOMPARE(open("WARC/1.0\r\nContent-Length: -5\r\n\r\n")->skipped().first().reason.kind, ErrorKind::BadArchive);
        QCOMPARE(open("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n")->skipped().first().reason.kind, ErrorKind::BadArchive);
        QCOMPARE(open("WARC/1.0\r\nContent-Length: 9223372036854775807\r\n\r\nx")->skipped().first().reason.kind, ErrorKind::Truncated);
        m_budget.ratioFrom = 1 << 20;
        const QByteArray bomb = gzipped(warcRecord("response", "http://a.cn/0.htm", httpAnswer(QByteArray(16 << 20, '\0'), "text/html")));
        QCOMPARE(open(bomb + gzipped(warcRecord("response", "http://a.cn/1.htm", httpAnswer(kPage, "text/html"))))->skipped().first().reason.kind,
                 ErrorKind::TooLarge);
        const auto source = open(warcRecord("response", "http://a.cn/../../x.htm", httpAnswer(kPage, "text/html")));
        QCOMPARE(source->files().toList(), QStringList {u"a.cn/x.htm"_s});
    }

    void document_overTheBudget_isTooLarge()
    {
        m_budget.documentBytes = 1000;
        const auto source = open(warcRecord("response", "http://a.cn/1.htm", httpAnswer(QByteArray(5000, 'x'), "text/html"))
                                 + warcRecord("response", "http://a.cn/2.htm",
                                              httpAnswer(gzipped(QByteArray(5000, 'x')), "text/html", "Content-Encoding: gzip\r\n"))
                                 + warcRecord("response", "http://a.cn/3.htm", httpAnswer(kPage, "text/html")));
        QCOMPARE(source->read(u"a.cn/1.htm"_s).error().kind, ErrorKind::TooLarge);
        QCOMPARE(source->read(u"a.cn/2.htm"_s).error().kind, ErrorKind::TooLarge);
        QCOMPARE(source->read(u"a.cn/3.htm"_s).value(), kPage);
    }

    void records_pastTheBudget_areLeftOut()
    {
        QByteArray many;
        for (int i = 0; i < 30; ++i)
            many += warcRecord("response", "http://a.cn/" + QByteArray::number(i), httpAnswer(kPage, "text/html"));
        m_budget.members = 20;
        const auto source = open(many);
        QCOMPARE(source->files().size(), 20);
        QCOMPARE(skippedAs(*source, ErrorKind::TooMany).size(), 1);
    }

    void addressesThatAnswerTwice_countAsLast()
    {
        QByteArray later = warcRecord("response", "http://a.cn/1.htm", httpAnswer("<html>new</html>", "text/html"));
        later.replace("2026-07-18T", "2026-07-19T");
        const auto source = open(later + warcRecord("response", "http://a.cn/1.htm", httpAnswer(kPage, "text/html")));
        QCOMPARE(source->read(u"a.cn/1.htm"_s).value(), QByteArray("<html>new</html>"));
        QCOMPARE(skippedAs(*source, ErrorKind::AlreadyExists).size(), 1);
    }

    void listing_cancelled_ends()
    {
        put(u"a.warc"_s, warc({{"http://a.cn/1.htm", kPage, "text/html"}}, true));
        auto outer = Source::open(m_dir->path(), m_progress);
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(PackSource::open(std::move(*outer), {{u"a.warc"_s, PackKind::Warc}}, progress).error().kind, ErrorKind::Cancelled);
    }

    void archive_inAZip_isReadPastADocumentsSize()
    {
        QList<WebFile> files;
        for (int i = 0; i < 30; ++i)
            files.append({"http://a.cn/" + QByteArray::number(i) + ".htm", kPage + QByteArray(500, 'x'), "text/html"});
        pack(m_dir->filePath(u"a.wacz"_s), "zip", {{"archive/data.warc.gz", warc(files, true)}, {"pages/pages.jsonl", "{}"}});
        m_budget.documentBytes = 2000;
        auto outer = Source::open(m_dir->filePath(u"a.wacz"_s), m_progress, m_budget);
        QVERIFY((*outer)->contains(u"archive/data.warc.gz"_s));
        QCOMPARE((*outer)->read(u"archive/data.warc.gz"_s).error().kind, ErrorKind::TooLarge);
        QCOMPARE((*outer)->readHead(u"archive/data.warc.gz"_s, 100).value().size(), 100);
        const auto source = PackSource::open(std::move(*outer), {{u"archive/data.warc.gz"_s, PackKind::Warc}}, m_progress, m_budget);
        QCOMPARE((*source)->files().size(), 30);
        QCOMPARE((*source)->read(u"a.cn/29.htm"_s).value().size(), kPage.size() + 500);
    }

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<Source> open(const QByteArray &archive)
    {
        put(u"a.warc"_s, archive);
        auto outer = Source::open(m_dir->path(), m_progress);
        if (!outer)
            qFatal("the folder cannot be read");
        auto source = PackSource::open(std::move(*outer), {{u"a.warc"_s, PackKind::Warc}}, m_progress, m_budget);
        if (!source)
            qFatal("cancelled");
        return std::move(*source);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Progress m_progress;
    ImportBudget m_budget;
};

QTEST_GUILESS_MAIN(TestWarc)
#include "test_warc.moc"
