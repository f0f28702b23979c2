// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textdump.h"

#include "formats/dumppage.h"
#include "importers/editioncollector.h"
#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/dates.h"
#include "text/encoding.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kMostListed = 1000;

// Markup is other importers' business, however much it speaks of 上一篇.
bool looksLikeMarkup(const QString &text)
{
    const QString start = trimmedCjk(QStringView(text).first(qMin<qsizetype>(text.size(), 512)));
    if (start.startsWith(u'<') || start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith("---"_L1))
        return true;
    static const QRegularExpression tag(u"</(?:div|p|td|a|li|html|body|span)>"_s, QRegularExpression::CaseInsensitiveOption);
    return text.count(tag) > 4;
}

/// The same of the bytes of a file that need not be decoded for it: ASCII means itself in every encoding without NUL.
bool startsAsMarkup(const QByteArray &bytes)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray start = bytes.mid(mark, 512).trimmed();
    return (start.startsWith('<') || start.startsWith('{') || start.startsWith('[') || start.startsWith("---"))
        && !bytes.contains('\0');
}

bool isMostlyUnreadable(const DecodedText &decoded)
{
    // What was spoiled before it was saved is not the charset's fault; it comes in, and is said.
    return decoded.replaced && !decoded.garbled && decoded.text.count(QChar::ReplacementCharacter) * 50 > decoded.text.size();
}

QString firstSentence(const QString &paragraph)
{
    const qsizetype stop = paragraph.indexOf(u'。');
    const QString sentence = stop > 0 ? paragraph.first(stop) : paragraph;
    return sentence.size() <= kLongestTitle ? sentence : sentence.first(kLongestTitle - 1) + u'…';
}

/// Reads the files one after another into the collector.
class DumpReading
{
public:
    DumpReading(Source &source, DraftSink &sink)
        : m_source(source)
        , m_sink(sink)
        , m_collector(sink)
    {
    }

    Result<void> readFile(const QString &file)
    {
        auto bytes = m_source.read(file);
        if (!bytes)
            return skip(file, bytes.error());
        const auto decoded = decodeText(*bytes, m_source.charset(file), file);
        if (!decoded)
            return skip(file, decoded.error());
        if (isMostlyUnreadable(*decoded))
            return skip(file, {ErrorKind::WrongCharset, file, encodingName(decoded->encoding)});
        if (decoded->truncated)
            return skip(file, {ErrorKind::Truncated, file, {}});
        const auto lines = dumpLines(decoded->text);
        DumpPage page = isBlockDump(lines) ? readBlockDump(lines) : readArticleDump(lines);
        if (decoded->replaced)
            page.warnings.append(u"characters-replaced"_s);
        if (decoded->garbled)
            page.warnings.append(u"garbled-text"_s);
        if (auto fault = missing(file, page))
            return skip(file, *fault);
        return take(file, std::move(page), {baseName(file), u"text/plain"_s, encodingName(decoded->encoding), std::move(*bytes)});
    }

    /// Hands over what is left, and names the headlines of which no file gave the text.
    Result<void> finish()
    {
        for (const ListedPage &page : std::as_const(m_listed)) {
            QStringList missing;
            for (const QString &headline : page.headlines) {
                if (!page.titles.contains(headline))
                    missing.append(headline);
            }
            if (!missing.isEmpty())
                m_sink.noted(page.file, u"headlines-without-text"_s, missing.join(u'\n'));
        }
        return m_collector.flush();
    }

private:
    /// What the files of one page list, and which of it they hold.
    struct ListedPage
    {
        QString file; ///< the first of them
        QStringList headlines;
        QSet<QString> titles;
    };

    Result<void> skip(const QString &file, const Error &reason)
    {
        m_sink.skipped(file, reason);
        return {};
    }

    /// Fills in the date from the file's name where the text has none; answers what is still missing.
    static std::optional<Error> missing(const QString &file, DumpPage &page)
    {
        if (page.articles.isEmpty())
            return Error {ErrorKind::NoBody, file, {}};
        if (const auto date = page.date.isValid() ? std::nullopt : dateInPath(file)) {
            page.date = *date;
            page.warnings.append(u"date-from-file-name"_s);
        }
        if (!page.date.isValid())
            return Error {ErrorKind::NoDate, file, {}};
        if (page.newspaper.isEmpty())
            return Error {ErrorKind::NoNewspaper, file, {}};
        if (page.certainty < kDumpDoubt)
            page.warnings.append(u"low-confidence"_s);
        return std::nullopt;
    }

    void note(const QString &file, const DumpPage &page)
    {
        if (!page.headlines.isEmpty()) {
            ListedPage &listed = m_listed[page.newspaper + page.date.toString(Qt::ISODate) + page.pageLabel];
            listed.file = listed.file.isEmpty() ? file : listed.file;
            for (const QString &headline : page.headlines) {
                if (listed.headlines.size() < kMostListed && !listed.headlines.contains(headline))
                    listed.headlines.append(headline);
            }
            for (const ArticleDraft &article : page.articles)
                listed.titles.insert(article.title);
        }
        for (const QString &title : page.bodiless)
            m_sink.noted(file, u"article-without-body"_s, title);
    }

    Result<void> take(const QString &file, DumpPage page, const OriginalDocument &original)
    {
        note(file, page);
        QHash<QString, int> seen;
        for (qsizetype i = 0; i < page.articles.size(); ++i) {
            ArticleDraft &article = page.articles[i];
            article.warnings = page.warnings;
            if (article.title.isEmpty()) {
                article.title = firstSentence(article.paragraphs.first());
                article.warnings.append(u"title-from-body"_s);
            }
            // The dump has no id: page and title are what another dump of the same article shares with it.
            article.identity = page.pageLabel + u'/' + collapsed(article.title);
            if (const int count = ++seen[article.identity]; count > 1)
                article.identity += u'#' + QString::number(count);
            article.importer = u"textdump"_s;
            article.sourceUrl = m_source.url(file);
            article.copyright = page.copyright;
            article.html = sanitizedFromParagraphs(article.paragraphs);
            article.original = original;
            const qsizetype listed = page.headlines.indexOf(article.title);
            const qint64 order = page.articles.size() > 1 ? i : (listed >= 0 ? listed : page.headlines.size());
            if (auto added = m_collector.add({page.newspaper, page.date, page.pageLabel, page.pageName, order, article, {}}); !added)
                return added;
        }
        return {};
    }

    Source &m_source;
    DraftSink &m_sink;
    EditionCollector m_collector;
    QMap<QString, ListedPage> m_listed;
};

}

ImporterInfo TextDump::info() const
{
    return {u"textdump"_s, {u"txt"_s, u"text"_s, u"md"_s}};
}

Confidence TextDump::probe(const FileHead &head) const
{
    if (startsAsMarkup(head.bytes))
        return Confidence::None;
    const auto decoded = decodeHead(head.bytes);
    if (!decoded || looksLikeMarkup(decoded->text))
        return Confidence::None;
    const int anchors = dumpAnchors(dumpLines(decoded->text));
    if (anchors >= kDumpDoubt)
        return Confidence::Certain;
    if (anchors >= 2)
        return Confidence::Likely;
    return anchors > 0 ? Confidence::Possible : Confidence::None;
}

Result<void> TextDump::read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const
{
    DumpReading reading(source, sink);
    qint64 done = 0;
    for (const QString &file : files) {
        if (auto going = progress.report(done++, files.size(), file); !going)
            return going;
        if (auto taken = reading.readFile(file); !taken)
            return taken;
    }
    if (progress.isCancelled())
        return Error {ErrorKind::Cancelled, {}, {}};
    return reading.finish();
}

}
