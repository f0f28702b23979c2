// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/support/packed.h"
#include "tests/support/webpacks.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Baojia::WebPacks;
using namespace Qt::StringLiterals;

namespace {

const QString kSite = u"http://epaper.xb.cn/xb/"_s;

QByteArray typeOf(const QString &name)
{
    return name.endsWith(".png"_L1) ? "image/png" : "text/html";
}

/// A small mirror, as files under their addresses.
QList<WebFile> mirror()
{
    const QDir root(QStringLiteral(BAOJIA_TEST_DATA "/foundermirror/classic-map/input/xb"));
    QList<WebFile> files;
    QDirIterator entries(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QString name = root.relativeFilePath(file.fileName());
        // Pages are saved without the PDFs that they link to.
        if (!name.endsWith(".pdf"_L1) && file.open(QIODevice::ReadOnly))
            files.append({(kSite + name).toLatin1(), file.readAll(), typeOf(name)});
    }
    std::sort(files.begin(), files.end(), [](const WebFile &a, const WebFile &b) { return a.url < b.url; });
    return files;
}

QList<WebFile> pagesOf(const QList<WebFile> &files)
{
    QList<WebFile> pages = files;
    pages.removeIf([](const WebFile &file) { return file.type != "text/html"; });
    return pages;
}

QString nameOf(const WebFile &file)
{
    return QString::fromLatin1(file.url).sliced(QLatin1String("http://").size());
}

/// Calls `change` with the address that each link and picture of a page leads to, and writes what it gives in its place.
QByteArray rewritten(const WebFile &page, const std::function<QString(const QString &attribute, const QUrl &url)> &change)
{
    static const QRegularExpression link(u"\\b(href|src)=(?:\"([^\"]*)\"|([^\\s>\"]+))"_s, QRegularExpression::CaseInsensitiveOption);
    const QString html = QString::fromLatin1(page.bytes);
    QString changed;
    qsizetype done = 0;
    for (auto it = link.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const QString to = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        const QUrl url = QUrl(QString::fromLatin1(page.url)).resolved(QUrl(to));
        changed += QStringView(html).sliced(done, match.capturedStart() - done);
        changed += match.captured(1) + u"=\""_s + change(match.captured(1).toLower(), url) + u'"';
        done = match.capturedEnd();
    }
    return (changed + QStringView(html).sliced(done)).toLatin1();
}

QByteArray bytesAt(const QList<WebFile> &files, const QUrl &url)
{
    for (const WebFile &file : files) {
        if (file.url == url.toEncoded())
            return file.bytes;
    }
    return {};
}

QByteArray asSingleFile(const WebFile &page, const QList<WebFile> &files)
{
    const QByteArray html = rewritten(page, [&](const QString &attribute, const QUrl &url) {
        const QByteArray picture = attribute == "src"_L1 ? bytesAt(files, url) : QByteArray();
        return picture.isEmpty() ? url.toString() : u"data:image/png;base64,"_s + QString::fromLatin1(picture.toBase64());
    });
    return "<!DOCTYPE html><!--\n Page saved with SingleFile \n url: " + page.url
        + " \n saved date: Sat Jul 18 2026 10:00:00 GMT+0800 (x)\n-->" + html;
}

/// What came in, without how it was called in its container.
QJsonObject withoutContainer(const QString &path)
{
    QJsonObject json = Golden::importJson(path);
    QJsonArray articles;
    for (const QJsonValue &value : json.value("articles"_L1).toArray()) {
        QJsonObject article = value.toObject();
        QJsonArray images;
        for (const QJsonValue &image : article.value("images"_L1).toArray()) {
            QJsonObject plain = image.toObject();
            plain.remove("source"_L1);
            images.append(plain);
        }
        article.insert("images"_L1, images);
        articles.append(article);
    }
    QStringList notes;
    for (const QJsonValue &note : json.value("notes"_L1).toArray())
        notes.append(note.toObject().value("code"_L1).toString() + u' ' + note.toObject().value("detail"_L1).toString());
    notes.sort();
    return {{u"articles"_s, articles}, {u"failures"_s, json.value("failures"_L1)}, {u"notes"_s, QJsonArray::fromStringList(notes)}};
}

/// What systems leave beside files that people pack and copy.
QList<Member> litter()
{
    const QByteArray fork = QByteArray("\0\5\x16\7\0\2\0\0Mac OS X        ", 24) + QByteArray(200, '\0');
    return {{"__MACOSX/epaper.xb.cn/xb/html/._node_1.htm", fork},
            {"epaper.xb.cn/xb/html/._content_901.htm", fork},
            {".DS_Store", QByteArray("\0\0\0\1Bud1", 8) + QByteArray(200, '\0')},
            {"Thumbs.db", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(200, '\0')},
            {"epaper.xb.cn/desktop.ini", "[.ShellClassInfo]\r\n"}};
}

QStringList titlesIn(const QJsonObject &edition)
{
    QStringList titles;
    for (const QJsonValue &article : edition.value("articles"_L1).toArray())
        titles.append(article.toObject().value("title"_L1).toString());
    return titles;
}

}

/// The same few pages, in each kind of container, are the same edition.
class TestContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_litter.clear();
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void mirror_inEachContainer_isTheSameEdition_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"zip", "7z", "tar.gz", "zip in a 7z", "zip in a folder", "MHTML set", "MHTML set in a zip", "SingleFile set",
                                 "saved pages", "saved pages in a zip", "webarchive set", "webarchive set in a zip", "MAFF", "MAFF in a folder", "WARC", "WARC gzip", "WARC in one stream", "WACZ", "HTTrack", "HTTrack with check sums", "wget", "wget with links converted"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void mirror_inEachContainer_isTheSameEdition()
    {
        QFETCH(const QString, form);
        putPlain();
        const QJsonObject expected = withoutContainer(at(u"plain"_s));
        QVERIFY(expected.value("articles"_L1).toArray().size() >= 3);
        const QJsonObject actual = withoutContainer(make(form));
        const QString difference = Golden::firstDifference(actual, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void mirror_withLitterOfSystems_isTheSameEdition_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"folder", "zip", "7z", "tar.gz", "zip in a 7z", "zip in a folder", "MHTML set", "MHTML set in a zip", "SingleFile set",
                                 "saved pages", "saved pages in a zip", "webarchive set", "MAFF", "MAFF in a folder", "WACZ", "HTTrack", "wget"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void mirror_withLitterOfSystems_isTheSameEdition()
    {
        QFETCH(const QString, form);
        putPlain();
        const QJsonObject expected = withoutContainer(at(u"plain"_s));
        m_litter = litter();
        const QString made = form == "folder"_L1 ? at(u"plain"_s) : make(form);
        if (QFileInfo(made).isDir()) {
            for (const Member &member : std::as_const(m_litter))
                put(QDir(m_dir->path()).relativeFilePath(made) + u'/' + QString::fromUtf8(member.name), member.bytes);
        }
        const QString difference = Golden::firstDifference(withoutContainer(made), expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void mirror_cutOff_givesWhatIsWholeAndSaysSo_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"zip", "7z", "tar.gz", "zip in a 7z", "MAFF", "WARC", "WARC gzip", "WARC in one stream", "WACZ"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void mirror_cutOff_givesWhatIsWholeAndSaysSo()
    {
        QFETCH(const QString, form);
        putPlain();
        const QStringList expected = titlesIn(withoutContainer(at(u"plain"_s)));
        const QString made = make(form);
        const QByteArray whole = bytesOf(QDir(m_dir->path()).relativeFilePath(made));
        for (const int percent : {10, 50, 90}) {
            put(QDir(m_dir->path()).relativeFilePath(made), whole.first(whole.size() * percent / 100));
            const QJsonObject actual = withoutContainer(made);
            for (const QString &title : titlesIn(actual))
                QVERIFY2(expected.contains(title), qPrintable(title));
            // The end of a zip only lists again what stands before it.
            const bool lacksNothing = titlesIn(actual).size() == expected.size();
            QVERIFY2(lacksNothing || !actual.value("failures"_L1).toArray().isEmpty(), qPrintable(QString::number(percent)));
            QVERIFY(percent > 10 || !lacksNothing);
        }
    }

    void oneCutPage_ofASet_spoilsNoOther_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"folder", "MHTML set", "SingleFile set", "saved pages", "webarchive set", "HTTrack", "HTTrack with check sums", "wget",
                                 "wget with links converted"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void oneCutPage_ofASet_spoilsNoOther()
    {
        QFETCH(const QString, form);
        putPlain();
        const QJsonArray expected = withoutContainer(at(u"plain"_s)).value("articles"_L1).toArray();
        const QString made = form == "folder"_L1 ? at(u"plain"_s) : make(form);
        // The first page of the set is an article's.
        QStringList pages;
        QDirIterator entries(made, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString name = QDir(m_dir->path()).relativeFilePath(entries.next());
            if (name.contains("/content_"_L1) || name.contains(u"第1页."_s))
                pages.append(name);
        }
        pages.sort();
        QVERIFY(!pages.isEmpty());
        for (const int percent : {0, 50}) {
            const QByteArray whole = bytesOf(pages.first());
            put(pages.first(), whole.first(whole.size() * percent / 100));
            const QJsonArray actual = withoutContainer(made).value("articles"_L1).toArray();
            const auto same = std::count_if(expected.begin(), expected.end(), [&actual](const QJsonValue &article) { return actual.contains(article); });
            QVERIFY2(same >= expected.size() - 1, qPrintable(u"%1 %: %2 of %3"_s.arg(percent).arg(same).arg(expected.size())));
            put(pages.first(), whole);
        }
    }

private:
    void putPlain() const
    {
        for (const WebFile &file : mirror())
            put(u"plain/"_s + nameOf(file), file.bytes);
    }

    /// An archive of these, and of what systems add.
    void packTo(const QString &archive, const char *format, const QList<Member> &members) const { pack(at(archive), format, members + m_litter); }

    [[nodiscard]] QString at(const QString &name) const { return m_dir->filePath(name); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).absolutePath());
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Everything below a folder as an archive.
    void packFolder(const QString &folder, const QString &archive, const char *format) const
    {
        const QDir root(at(folder));
        QList<Member> members;
        QDirIterator entries(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString name = root.relativeFilePath(entries.next());
            members.append({name.toUtf8(), bytesOf(folder + u'/' + name)});
        }
        packTo(archive, format, members);
    }

    /// Writes the mirror in this form; the path to import.
    [[nodiscard]] QString make(const QString &form) const
    {
        const QList<WebFile> files = mirror();
        if (form == "zip"_L1 || form == "7z"_L1 || form == "tar.gz"_L1) {
            packFolder(u"plain"_s, u"a."_s + form, form == "zip"_L1 ? "zip" : form == "7z"_L1 ? "7zip" : "pax");
            return at(u"a."_s + form);
        }
        if (form == "zip in a 7z"_L1) {
            packFolder(u"plain"_s, u"inner.zip"_s, "zip");
            packTo(u"a.7z"_s, "7zip", {{"内.zip", bytesOf(u"inner.zip"_s)}});
            return at(u"a.7z"_s);
        }
        if (form == "zip in a folder"_L1) {
            put(u"folder/none"_s, {});
            QFile::remove(at(u"folder/none"_s));
            packFolder(u"plain"_s, u"folder/a.zip"_s, "zip");
            return at(u"folder"_s);
        }
        if (form.startsWith("WARC"_L1)) {
            const bool stream = form.endsWith("stream"_L1);
            put(u"a.warc"_s, stream ? gzipped(warc(files, false)) : warc(files, form.endsWith("gzip"_L1)));
            return at(u"a.warc"_s);
        }
        if (form == "WACZ"_L1) {
            packTo(u"a.wacz"_s, "zip",
                 {{"archive/data.warc.gz", warc(files, true)}, {"indexes/index.cdx.gz", gzipped("cn,xb)/ 2026 {}\n")}, {"pages/pages.jsonl", "{\"format\": \"json-pages-1.0\"}\n"},
                  {"datapackage.json", "{\"profile\": \"data-package\"}"}, {"datapackage-digest.json", "{}"}});
            return at(u"a.wacz"_s);
        }
        if (form.startsWith("MAFF"_L1))
            return makeMaff(files, form.endsWith("folder"_L1));
        if (form.startsWith("HTTrack"_L1))
            return makeHttrack(files, form.endsWith("sums"_L1));
        return form.startsWith("wget"_L1) ? makeWget(files, form.endsWith("converted"_L1)) : makePages(form, files);
    }

    [[nodiscard]] QString makePages(const QString &form, const QList<WebFile> &files) const
    {
        int number = 0;
        for (const WebFile &page : pagesOf(files)) {
            const QString name = u"set/第%1页"_s.arg(++number);
            if (form.startsWith("MHTML"_L1)) {
                QList<WebFile> parts {page};
                for (const WebFile &file : files) {
                    if (file.type == "image/png")
                        parts.append(file);
                }
                put(name + u".mhtml"_s, mhtml(parts));
            } else if (form.startsWith("webarchive"_L1)) {
                QList<WebFile> parts {page};
                for (const WebFile &file : files) {
                    if (file.type == "image/png")
                        parts.append(file);
                }
                put(name + u".webarchive"_s, webArchive(parts));
            } else if (form.startsWith("SingleFile"_L1)) {
                put(name + u".html"_s, asSingleFile(page, files));
            } else {
                makeSavedPage(name, page, files);
            }
        }
        if (!form.endsWith("zip"_L1))
            return at(u"set"_s);
        packFolder(u"set"_s, u"set.zip"_s, "zip");
        return at(u"set.zip"_s);
    }

    void makeSavedPage(const QString &name, const WebFile &page, const QList<WebFile> &files) const
    {
        const QString folder = name + u"_files"_s;
        const QByteArray html = rewritten(page, [&](const QString &attribute, const QUrl &url) {
            const QByteArray picture = attribute == "src"_L1 ? bytesAt(files, url) : QByteArray();
            if (picture.isEmpty())
                return url.toString();
            put(folder + u'/' + url.fileName(), picture);
            return QString(u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(folder.section(u'/', -1))) + u'/' + url.fileName());
        });
        put(folder + u"/saved_resource.html"_s, "<html>an advertisement</html>");
        put(name + u".html"_s, "<!DOCTYPE html>\n<!-- saved from url=(0051)" + page.url + " -->\n" + html);
    }

    /// Each page in a folder of its own, all of them in one file; that, or the folder in which it lies.
    [[nodiscard]] QString makeMaff(const QList<WebFile> &files, bool inFolder) const
    {
        int number = 0;
        QList<Member> members;
        for (const WebFile &page : pagesOf(files)) {
            const QByteArray folder = QByteArray::number(++number) + "_7/";
            const QByteArray html = rewritten(page, [&](const QString &attribute, const QUrl &url) {
                const QByteArray picture = attribute == "src"_L1 ? bytesAt(files, url) : QByteArray();
                if (picture.isEmpty())
                    return url.toString();
                members.append({folder + "index_files/" + url.fileName().toLatin1(), picture});
                return QString(u"index_files/"_s + url.fileName());
            });
            members.append({folder + "index.html", html});
            members.append({folder + "index.rdf", maffIndex(page.url)});
        }
        put(u"maff/none"_s, {});
        QFile::remove(at(u"maff/none"_s));
        packTo(u"maff/a.maff"_s, "zip", members);
        return inFolder ? at(u"maff"_s) : at(u"maff/a.maff"_s);
    }

    /// With check sums: an address with a query, `content_902.htm?div=-1`, is the file content_9024f2c.htm.
    [[nodiscard]] QString makeHttrack(const QList<WebFile> &files, bool withSums) const
    {
        for (const WebFile &file : files) {
            const bool summed = withSums && file.url.endsWith("content_902.htm");
            QString name = u"ht/"_s + nameOf(file);
            QByteArray bytes = file.bytes;
            if (file.type == "text/html")
                bytes = "\n<!-- Mirrored from " + file.url.sliced(7) + (summed ? "?div=-1" : "")
                    + " by HTTrack Website Copier/3.x [XR&CO'2014], Sat, 18 Jul 2026 02:00:00 GMT -->\n" + bytes;
            if (withSums) {
                name.replace(u"content_902.htm"_s, u"content_9024f2c.htm"_s);
                bytes.replace("\"content_902.htm?div=-1\"", "\"content_9024f2c.htm\"").replace("href=content_902.htm>", "href=content_9024f2c.htm>");
            }
            put(name, bytes);
        }
        put(u"ht/index.html"_s, "<html><head><meta http-equiv=\"refresh\" content=\"0; URL=epaper.xb.cn/xb/html/node_1.htm\"></head>"
                                "<!-- Mirrored from epaper.xb.cn/xb/ by HTTrack Website Copier/3.x [XR&CO'2014], x --></html>");
        put(u"ht/hts-log.txt"_s, "HTTrack3.49 launched");
        put(u"ht/hts-cache/doit.log"_s, "-qwC2%Ps2u1%s%uN0%I0p3DaK0H0%kf2A25000%f#f");
        packTo(u"ht/hts-cache/new.zip"_s, "zip", {{"x.htm", pagesOf(files).first().bytes}});
        return at(u"ht"_s);
    }

    /// Names with their queries; links as they were, or to the files where those are, and to the web where they are not.
    [[nodiscard]] QString makeWget(const QList<WebFile> &files, bool converted) const
    {
        if (converted) {
            for (const WebFile &file : files) {
                const QByteArray bytes = rewritten(file, [&](const QString &, const QUrl &url) {
                    if (bytesAt(files, url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)).isEmpty())
                        return url.toString();
                    const QString name = url.path().endsWith("content_902.htm"_L1) ? u"content_902.htm%3Fdiv=-1.html"_s : url.fileName();
                    return url.path().contains("/html/"_L1) ? name : QString(u"../../.."_s + url.path().section(u"/xb"_s, 1));
                });
                QString name = u"wg/"_s + nameOf(file);
                name.replace(u"content_902.htm"_s, u"content_902.htm?div=-1.html"_s);
                put(name, file.type == "text/html" ? bytes : file.bytes);
            }
            return at(u"wg"_s);
        }
        for (const WebFile &file : files) {
            const QString name = u"wg/"_s + nameOf(file);
            if (name.endsWith("content_902.htm"_L1))
                put(name + u"@div=-1"_s, file.bytes);
            else if (name.endsWith("node_188.htm"_L1))
                put(name + u".orig"_s, file.bytes);
            else
                put(name, file.bytes);
        }
        put(u"wg/epaper.xb.cn/robots.txt"_s, "User-agent: *\n");
        return at(u"wg"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QList<Member> m_litter; ///< that comes into every archive
};

QTEST_GUILESS_MAIN(TestContainers)
#include "test_containers.moc"
