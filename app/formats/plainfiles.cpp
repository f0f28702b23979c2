// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plainfiles.h"

#include "formats/localpicture.h"
#include "formats/plaindocument.h"
#include "formats/plainpath.h"
#include "importers/editioncollector.h"
#include "importers/fileruns.h"
#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/encoding.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kFilesAtOnce = 128; // a portion ends with a folder
constexpr qsizetype kProbeBytes = 8 * 1024;
constexpr qsizetype kLongestTitle = 60;

std::optional<PlainFormat> formatOf(const QString &file)
{
    const QString suffix = suffixOf(file);
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return PlainFormat::Markdown;
    if (suffix == "txt"_L1 || suffix == "text"_L1)
        return PlainFormat::Text;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 || suffix == "shtml"_L1)
        return PlainFormat::Html;
    return std::nullopt;
}

QString mediaTypeOf(PlainFormat format)
{
    switch (format) {
    case PlainFormat::Markdown:
        return u"text/markdown"_s;
    case PlainFormat::Html:
        return u"text/html"_s;
    case PlainFormat::Text:
        break;
    }
    return u"text/plain"_s;
}

// Parts of a site generator's site: what is no post there is no article.
bool isSitePart(const QString &name, const QString &text)
{
    static const QRegularExpression folder(u"(?:^|/)(?:_posts|_drafts|_pages|_layouts|node_modules)/"_s);
    static const QRegularExpression head(u"^\\s*---[ \\t]*\\n(?:.*\\n){0,40}?(?:layout|permalink)\\s*:"_s);
    return folder.match(name).hasMatch() || (text.startsWith("---"_L1) && head.match(text).hasMatch());
}

/// What a person dropped, as a name: of the folder, of the folder around a file, of an archive without its
/// suffix.
QString nameOfChosen(const Source &source)
{
    const QFileInfo path(source.path());
    if (source.isSingleFile())
        return QFileInfo(path.absolutePath()).fileName();
    return path.isDir() ? QFileInfo(path.absoluteFilePath()).fileName() : path.completeBaseName();
}

class PlainReading
{
public:
    PlainReading(Source &source, DraftSink &sink)
        : m_source(source)
        , m_sink(sink)
        , m_chosen(nameOfChosen(source))
        , m_collector(sink)
    { }

    Result<void> readFile(const QString &file)
    {
        auto placed = read(file);
        if (!placed) {
            m_sink.skipped(file, placed.error());
            return {};
        }
        return m_collector.add(*std::move(placed));
    }

    Result<void> finish() { return m_collector.flush(); }

private:
    Result<PlacedArticle> read(const QString &file)
    {
        auto bytes = m_source.read(file);
        if (!bytes)
            return bytes.error();
        auto decoded = decodeText(*bytes, {}, file);
        if (!decoded)
            return decoded.error();
        if (decoded->replaced && decoded->text.count(QChar::ReplacementCharacter) * 50 > decoded->text.size())
            return Error{ErrorKind::WrongCharset, file, encodingName(decoded->encoding)};
        const PlainFormat format = formatOf(file).value_or(PlainFormat::Text);
        PlacedArticle placed;
        const PictureKeeper keep = [&](const QString &address) { return keepPicture(file, address, placed); };
        auto document = readPlainDocument(
            format, decoded->text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'), file, keep);
        if (!document)
            return document.error();
        for (const QString &picture : std::as_const(document->missingPictures))
            m_sink.noted(file, u"picture-not-saved"_s, picture);
        ArticleDraft &article = document->article;
        if (decoded->replaced)
            article.warnings.append(u"characters-replaced"_s);
        if (decoded->garbled)
            article.warnings.append(u"garbled-text"_s);
        article.importer = u"plain"_s;
        article.original = {
            baseName(file), mediaTypeOf(format), encodingName(decoded->encoding), *std::move(bytes)};
        if (auto done = place(file, *document, placed); !done)
            return done.error();
        return placed;
    }

    QString keepPicture(const QString &file, const QString &address, PlacedArticle &placed)
    {
        const QString local = localAddress(address);
        if (local.isEmpty())
            return {};
        const QString folder = file.left(file.lastIndexOf(u'/') + 1);
        return savedPicture(m_source, {cleanedPath(folder + local), cleanedPath(local)}, placed.assets);
    }

    /// Newspaper, page, day, title and identity, from the document, else from the path, else guessed.
    Result<void> place(const QString &file, PlainDocument &document, PlacedArticle &placed)
    {
        ArticleDraft &article = document.article;
        const PlainPath path = plainPath(m_chosen, file);
        placed.newspaper = document.newspaper;
        if (placed.newspaper.isEmpty()) {
            placed.newspaper = path.newspaper;
            article.warnings.append(u"newspaper-from-path"_s);
        }
        if (placed.newspaper.isEmpty())
            return Error{ErrorKind::NoNewspaper, file, {}};
        placed.pageLabel = document.pageLabel.isEmpty() ? path.pageLabel : document.pageLabel;
        placed.pageName = path.pageName;
        if (auto dated = date(file, document, path, placed); !dated)
            return dated;
        if (article.title.isEmpty()) {
            article.title = path.title;
            if (article.title.isEmpty() && !article.paragraphs.isEmpty()) {
                const QString first = article.paragraphs.first().section(u'。', 0, 0);
                article.title =
                    first.size() <= kLongestTitle ? first : QString(first.first(kLongestTitle - 1) + u'…');
                article.warnings.append(u"title-from-body"_s);
            }
        }
        if (article.title.isEmpty())
            article.title = baseName(file);
        const QString base = baseName(file);
        article.identity =
            placed.pageLabel + u'/' + base.first(std::max<qsizetype>(base.lastIndexOf(u'.'), 1));
        const QString key = placed.newspaper + placed.date.toString(Qt::ISODate) + article.identity;
        if (const int count = ++m_seen[key]; count > 1)
            article.identity += u'#' + QString::number(count);
        placed.article = std::move(article);
        return {};
    }

    Result<void>
    date(const QString &file, PlainDocument &document, const PlainPath &path, PlacedArticle &placed)
    {
        QStringList &warnings = document.article.warnings;
        // A date that stands somewhere in the text may be that of something else; the name is meant for the
        // article.
        if (document.date.isValid() && !(document.dateIsText && path.date.isValid())) {
            placed.date = document.date;
            if (document.dateIsText)
                warnings.append(u"low-confidence"_s);
            return {};
        }
        placed.date = path.date;
        if (path.date.isValid()) {
            warnings.append(path.dateInName ? u"date-from-file-name"_s : u"date-from-path"_s);
            return {};
        }
        const QString onDisk = m_source.diskPath(file);
        placed.date = onDisk.isEmpty() ? QDate() : QFileInfo(onDisk).lastModified().date();
        if (!placed.date.isValid())
            return Error{ErrorKind::NoDate, file, {}};
        warnings.append({u"date-from-file-time"_s, u"low-confidence"_s});
        return {};
    }

    Source &m_source;
    DraftSink &m_sink;
    QString m_chosen;
    EditionCollector m_collector;
    QHash<QString, int> m_seen;
};

} // namespace

ImporterInfo PlainFiles::info() const
{
    return {u"plain"_s, {u"md"_s, u"markdown"_s, u"txt"_s, u"text"_s, u"html"_s, u"htm"_s, u"xhtml"_s}};
}

Confidence PlainFiles::probe(const FileHead &head) const
{
    const auto format = formatOf(head.name);
    if (!format)
        return Confidence::None;
    const auto decoded = decodeHead(head.bytes.left(kProbeBytes));
    if (!decoded)
        return Confidence::None;
    const QString start =
        trimmedCjk(QStringView(decoded->text).first(std::min<qsizetype>(decoded->text.size(), 2048)));
    if (start.isEmpty() || isSitePart(head.name, start))
        return Confidence::None;
    const bool markup = start.startsWith(u'<');
    if (*format == PlainFormat::Html)
        return start.contains(u'<') ? Confidence::LastResort : Confidence::None;
    if (*format == PlainFormat::Text && (markup || start.startsWith(u'{') || start.startsWith(u'[')))
        return Confidence::None;
    return Confidence::LastResort;
}

Result<std::unique_ptr<Portions>>
PlainFiles::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    auto runs = runsOf(files, kFilesAtOnce, [&files](qsizetype i) {
        const QString file = files.at(i);
        return file.first(std::max<qsizetype>(file.lastIndexOf(u'/'), 0));
    });
    return std::unique_ptr<Portions>(std::make_unique<FileRuns<PlainReading>>(source, files, std::move(runs)));
}

} // namespace Baojia
