// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedimporter.h"

#include "feed/feedarticle.h"
#include "feed/feedjson.h"
#include "feed/feedxml.h"
#include "sources/filekind.h"
#include "text/encoding.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kProbeBytes = 8 * 1024;
constexpr qsizetype kLongestNote = 300;

bool isJson(QStringView text)
{
    const auto trimmed = text.trimmed();
    return trimmed.startsWith(u'{');
}

bool isJsonFeed(QStringView text)
{
    static const QRegularExpression version(
        u"\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version"_s);
    return isJson(text) && version.match(text.toString()).hasMatch();
}

/// Whether the first element is the root of a feed. What may stand before it is passed over.
bool isXmlFeed(const QString &text)
{
    static const QRegularExpression prolog(
        u"^[\\s\\x{FEFF}]*(?:(?:<\\?(?:[^?]|\\?(?!>))*\\?>|<!--(?:[^-]|-(?!->))*-->|<![Dd][^\\[>]*(?:\\[[^\\]]*\\]\\s*)?>)\\s*)*"_s);
    static const QRegularExpression root(u"^<(?:[\\w.-]+:)?(rss|feed|rdf)(?=[\\s>])([^>]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString rest = text.sliced(prolog.match(text).capturedLength());
    const auto match = root.match(rest);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1).toLower();
    if (name == "rss"_L1)
        return true;
    if (name == "rdf"_L1)
        return rest.contains("purl.org/rss/"_L1) || rest.contains("netscape.com/rdf"_L1)
            || rest.contains("<channel"_L1);
    return rest.contains("<entry"_L1) || match.captured(2).contains("tom"_L1) || rest.contains("<title"_L1);
}

// More than one unreadable character in fifty: the charset was taken for another one.
bool isMostlyUnreadable(const DecodedText &decoded)
{
    return decoded.replaced && decoded.text.count(QChar::ReplacementCharacter) * 50 > decoded.text.size();
}

/// One file from its bytes to its articles.
class FeedFile
{
public:
    FeedFile(Source &source, QString file, DraftSink &sink, EditionCollector &collector)
        : m_source(source)
        , m_file(std::move(file))
        , m_sink(sink)
        , m_collector(collector)
    { }

    Result<void> read(const Progress &progress)
    {
        auto feed = parsed();
        if (!feed) {
            m_sink.skipped(m_file, feed.error());
            return {};
        }
        if (!feed->fault.isEmpty() || feed->brokenItems > 0)
            m_sink.noted(m_file, u"feed-broken"_s, feed->fault.left(kLongestNote));
        FeedArticles articles(*feed, m_source, m_file, m_original);
        if (!articles.hasNewspaper()) {
            m_sink.skipped(m_file, {ErrorKind::NoNewspaper, m_file, {}});
            return {};
        }
        if (feed->items.isEmpty())
            m_sink.skipped(m_file, {ErrorKind::NoBody, m_file, {}});
        for (qsizetype i = 0; i < feed->items.size(); ++i) {
            if (progress.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            if (auto taken = take(articles.article(i)); !taken)
                return taken;
        }
        if (!articles.missingPictures().isEmpty())
            m_sink.noted(
                m_file, u"picture-not-saved"_s, articles.missingPictures().join(u' ').left(kLongestNote));
        return {};
    }

private:
    Result<Feed> parsed()
    {
        auto bytes = m_source.read(m_file);
        if (!bytes)
            return bytes.error();
        auto decoded = decodeText(*bytes, {}, m_file);
        if (!decoded)
            return decoded.error();
        if (isMostlyUnreadable(*decoded))
            return Error{ErrorKind::WrongCharset, m_file, encodingName(decoded->encoding)};
        if (decoded->replaced)
            m_warnings.append(u"characters-replaced"_s);
        if (decoded->garbled)
            m_warnings.append(u"garbled-text"_s);
        const bool json = isJson(decoded->text);
        m_original = {baseName(m_file),
                      json ? u"application/feed+json"_s : u"application/xml"_s,
                      encodingName(decoded->encoding),
                      std::move(*bytes)};
        return json ? readJsonFeed(decoded->text, m_file) : readXmlFeed(std::move(decoded->text), m_file);
    }

    Result<void> take(Result<PlacedArticle> placed)
    {
        if (!placed) {
            m_sink.skipped(m_file, placed.error());
            return {};
        }
        placed->article.warnings.append(m_warnings);
        return m_collector.add(*std::move(placed));
    }

    Source &m_source;
    QString m_file;
    DraftSink &m_sink;
    EditionCollector &m_collector;
    OriginalDocument m_original;
    QStringList m_warnings;
};

} // namespace

ImporterInfo FeedImporter::info() const
{
    return {u"feed"_s, {u"xml"_s, u"rss"_s, u"atom"_s, u"rdf"_s, u"json"_s}};
}

Confidence FeedImporter::probe(const FileHead &head) const
{
    const auto decoded = decodeHead(head.bytes.left(kProbeBytes));
    if (!decoded)
        return Confidence::None;
    return isJsonFeed(decoded->text) || isXmlFeed(decoded->text) ? Confidence::Certain : Confidence::None;
}

Result<void>
FeedImporter::read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const
{
    EditionCollector collector(sink);
    qint64 done = 0;
    for (const QString &file : files) {
        if (auto going = progress.report(done++, files.size(), file); !going)
            return going;
        if (auto taken = FeedFile(source, file, sink, collector).read(progress); !taken)
            return taken;
    }
    if (progress.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    return collector.flush();
}

} // namespace Baojia
