// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubcontents.h"
#include "epub/epubimporter.h"
#include "epub/epubslice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/packed.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What came out of an import.
struct Imported
{
    QList<EditionDraft> editions;
    QList<ArticleDraft> articles;
    QStringList pages;
    QList<Error> failures;
    QStringList notes;
};

class Sink final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        for (const PageDraft &page : std::as_const(draft.pages)) {
            all.articles += page.articles;
            all.pages.append(page.label + u'/' + page.name);
        }
        all.editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString & /*file*/, const Error &reason) override { all.failures.append(reason); }

    void noted(const QString & /*file*/, const QString &code, const QString & /*detail*/) override
    {
        all.notes.append(code);
    }

    Imported all;
};

Imported importedFrom(const QString &path, Result<void> *end = nullptr, Progress progress = Progress())
{
    Sink sink;
    Progress listing;
    const auto source = Source::open(path, listing);
    if (!source)
        return {};
    auto done = EpubImporter().read(**source, ChosenFiles::all((*source)->files()), sink, progress);
    if (end)
        *end = done;
    return sink.all;
}

QByteArray container(const QByteArray &path)
{
    return "<container><rootfiles><rootfile full-path=\"" + path + "\"/></rootfiles></container>";
}

QByteArray package(const QByteArray &metadata, const QByteArray &manifest, const QByteArray &spine)
{
    return "<package><metadata>" + metadata + "</metadata><manifest>" + manifest
        + "</manifest><spine toc=\"ncx\">" + spine + "</spine></package>";
}

QByteArray page(const QString &body)
{
    return QString(u"<html><head><title/></head><body>"_s + body + u"</body></html>"_s).toUtf8();
}

const QByteArray daily = u"<dc:title>报架日报 [2026-02-06]</dc:title>"_s.toUtf8();
const QByteArray onePage = "<item id=\"a\" href=\"a.xhtml\"/>";
const QByteArray oneRef = "<itemref idref=\"a\"/>";
const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

QList<Member> book(const QList<Member> &more = {})
{
    return QList<Member>{{"mimetype", "application/epub+zip"},
                         {"META-INF/container.xml", container("content.opf")},
                         {"content.opf", package(daily, onePage, oneRef)},
                         {"a.xhtml", page(u"<h1>题</h1><p>正文一段，有头有尾。</p>"_s)}}
    + more;
}

/// A zip with members unpacked, byte by byte as careful packers write it.
QByteArray stored(const QList<Member> &members)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    pack(path, "zip", members);
    QByteArray zip;
    for (const Member &member : members) {
        const auto number = [](qsizetype value, int size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes.append(static_cast<char>(value >> (8 * i) & 0xFF));
            return bytes;
        };
        zip += QByteArray("PK\x03\x04", 4) + number(10, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            + number(0, 4) + number(member.bytes.size(), 4) + number(member.bytes.size(), 4)
            + number(member.name.size(), 2) + number(0, 2) + member.name + member.bytes;
    }
    return zip;
}

} // namespace

class TestEpubImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void file_probed_isABookByContent()
    {
        const EpubImporter importer;
        const auto sure = [&importer](const QString &name, const QByteArray &bytes) {
            return importer.probe({name, bytes, {}});
        };
        const QByteArray sound = stored(book());
        QCOMPARE(sure(u"a.bin"_s, sound), Confidence::Certain);
        const QList<Member> unmarked = book().sliced(1);
        QCOMPARE(sure(u"a.bin"_s, stored(unmarked)), Confidence::Certain);
        QCOMPARE(sure(u"a.zip"_s, stored({{"book/META-INF/container.xml", container("a")}})),
                 Confidence::Certain);
        QCOMPARE(sure(u"a.zip"_s, stored({{"甲.txt", "x"}, {"报.epub", sound}})), Confidence::None);
        QCOMPARE(sure(u"a.epub"_s, stored({{"甲.txt", "x"}})), Confidence::Likely);
        QCOMPARE(sure(u"a.epub"_s, "no zip"), Confidence::None);
        for (qsizetype length = 0; length < sound.size(); ++length)
            static_cast<void>(sure(u"a"_s, sound.first(length)));
    }

    void book_droppedAlone_comesIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        pack(path, "zip", book());
        const Imported sink = importedFrom(path);
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.editions.first().newspaper, u"报架日报"_s);
        QCOMPARE(sink.editions.first().date, QDate(2026, 2, 6));
        QVERIFY(sink.failures.isEmpty());
        QVERIFY(sink.notes.isEmpty());
    }

    void book_whoseMarkIsLast_comesInAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        QList<Member> members = book();
        members.move(0, members.size() - 1);
        pack(path, "zip", members);
        QCOMPARE(importedFrom(path).articles.size(), 1);
    }

    void book_withinAnArchive_comesIn()
    {
        const QTemporaryDir folder;
        pack(folder.filePath(u"甲.epub"_s), "zip", book());
        QFile file(folder.filePath(u"甲.epub"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString bundle = folder.filePath(u"一月.zip"_s);
        pack(bundle, "zip", {{"甲.epub", file.readAll()}});
        QCOMPARE(importedFrom(bundle).articles.size(), 1);
    }

    void names_inGbkAndOtherCase_areFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        const QByteArray name("\xB5\xDA\xD2\xBB\xC6\xAA.XHTML"); // 第一篇 in GBK
        QList<Member> members = book();
        members[2].bytes = package(daily, u"<item id=\"a\" href=\"第一篇.xhtml\"/>"_s.toUtf8(), oneRef);
        members[3].name = name;
        pack(path, "zip", members);
        // The packer marks every name as UTF-8; Chinese Windows marks none.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll().replace(QByteArray("\x14\0\x08\x08\x08\0", 6),
                                                        QByteArray("\x14\0\x08\0\x08\0", 6));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const Imported sink = importedFrom(path);
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(sink.notes.isEmpty());
    }

    void book_locked_isRefusedInWords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        pack(path,
             "zip",
             book({{"META-INF/encryption.xml",
                    "<encryption><EncryptionMethod "
                    "Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></encryption>"}}));
        const Imported sink = importedFrom(path);
        QVERIFY(sink.articles.isEmpty());
        QCOMPARE(sink.failures, QList<Error>({{ErrorKind::BadArchive, u"甲.epub"_s, u"drm"_s}}));
    }

    void sectionPage_withAPictureOnly_isThePageOfTheEdition()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        const QByteArray items =
            "<item id=\"ncx\" href=\"t.ncx\"/><item id=\"s\" href=\"s.xhtml\"/>" + onePage;
        const QByteArray contents =
            u"<ncx><navMap><navPoint><navLabel><text>A03版：副刊</text></navLabel><content src=\"s.xhtml\"/>"
            "<navPoint><navLabel><text>题</text></navLabel><content src=\"a.xhtml\"/></navPoint>"
            "</navPoint></navMap></ncx>"_s.toUtf8();
        QList<Member> members =
            book({{"s.xhtml", page(u"<p><img src=\"p.gif\"/></p>"_s)}, {"p.gif", gif}, {"t.ncx", contents}});
        members[2].bytes = package(daily, items, "<itemref idref=\"s\"/>" + oneRef);
        pack(path, "zip", members);
        const Imported sink = importedFrom(path);
        QCOMPARE(sink.pages, QStringList(u"A03/副刊"_s));
        QCOMPARE(sink.articles.size(), 1);
        const PageDraft &only = sink.editions.first().pages.first();
        QCOMPARE(only.picture, ContentHash::of(gif));
        QVERIFY(sink.editions.first().assets.contains(only.picture));
    }

    void script_inABook_doesNotComeIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        QList<Member> members = book();
        members[3].bytes =
            page(u"<h1 onclick=\"bad()\">题</h1><p>正文一段，有头有尾。</p><script>bad()</script>"
                 "<svg onload=\"bad()\"><text>bad</text></svg><img src=\"file:///etc/passwd\"/>"_s);
        pack(path, "zip", members);
        const Imported sink = importedFrom(path);
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(!sink.articles.first().html.contains(u"bad"_s));
        QVERIFY(!sink.articles.first().html.contains(u"passwd"_s));
    }

    void contents_nestedTooDeep_end()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        const QString point = u"<navPoint><navLabel><text>题</text></navLabel><content src=\"a.xhtml\"/>"_s;
        QList<Member> members =
            book({{"t.ncx", QString(u"<ncx><navMap>"_s + point.repeated(50'000)).toUtf8()}});
        members[2].bytes = package(daily, "<item id=\"ncx\" href=\"t.ncx\"/>" + onePage, oneRef);
        pack(path, "zip", members);
        QCOMPARE(importedFrom(path).articles.size(), 1);
    }

    void member_cutOff_isNamedAndTheRestComesIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        pack(path, "zip", book());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 60)); // the list at the end is cut
        file.close();
        const Imported sink = importedFrom(path);
        QVERIFY(!sink.articles.isEmpty() || !sink.failures.isEmpty());
    }

    void reading_stopped_saysSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"甲.epub"_s);
        pack(path, "zip", book());
        const CancelToken token;
        token.cancel();
        Result<void> end;
        const Imported sink = importedFrom(path, &end, Progress(token));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Cancelled);
        QVERIFY(sink.editions.isEmpty());
    }

    void xhtml_madeHtml_closesWhatClosesItself()
    {
        QCOMPARE(htmlFromXhtml(u"<p><a id=\"x\"/>甲<br/><img alt='>' src=\"a\"/></p><title/>"_s),
                 u"<p><a id=\"x\"></a>甲<br><img alt='>' src=\"a\"></p><title></title>"_s);
        QCOMPARE(htmlFromXhtml(u"<!-- <a/> --><p"_s), u"<!-- <a/> --><p"_s);
    }

    void slice_betweenAnchors_takesTheHeadingWithItsAnchor()
    {
        const QString text =
            u"<body><h2><a id=\"a\"></a>甲</h2><p>一</p><h2 id='b'>乙</h2><p>二</p></body>"_s;
        const EpubSlicer slicer(text);
        QCOMPARE(slicer.slice(u"a"_s, u"b"_s), u"<h2><a id=\"a\"></a>甲</h2><p>一</p>"_s);
        QCOMPARE(slicer.slice(u"b"_s, {}), u"<h2 id='b'>乙</h2><p>二</p>"_s);
        QCOMPARE(slicer.slice(u"none"_s, u"nor this"_s), text.sliced(6).chopped(7));
        QCOMPARE(EpubSlicer(QString()).slice(u"a"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestEpubImporter)
#include "test_epubimporter.moc"
