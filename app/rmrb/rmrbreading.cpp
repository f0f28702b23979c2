// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbreading.h"

#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/encoding.h"
#include "text/htmlsanitizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kMostMissing = 1000;
constexpr int kFirstYear = 1946; // of the database
constexpr int kLastYear = 2003;

bool isMostlyUnreadable(const DecodedText &decoded)
{
    return decoded.replaced && decoded.text.count(QChar::ReplacementCharacter) * 50 > decoded.text.size();
}

QString firstSentence(const QString &paragraph)
{
    const qsizetype stop = paragraph.indexOf(u'。');
    const QString sentence = stop > 0 ? paragraph.first(stop) : paragraph;
    return sentence.size() <= kLongestTitle ? sentence : QString(sentence.first(kLongestTitle - 1) + u'…');
}

/// The newspaper that a folder on the way to the file is named for: 参考消息/1957年/…; empty: none.
QString newspaperInPath(const QString &file)
{
    const auto folders = QStringView(file).first(std::max<qsizetype>(file.lastIndexOf(u'/'), 0)).split(u'/');
    for (const QStringView folder : folders) {
        const bool named = folder.endsWith(u'报') || folder.endsWith(u"消息") || folder.endsWith(u"晚报");
        if (named && folder.size() <= 12
            && std::all_of(folder.begin(), folder.end(), [](QChar unit) { return isHan(unit.unicode()); }))
            return folder.toString();
    }
    return {};
}

// What is compared between a list of titles and the articles: the list has the name of the file, the article
// the headline.
QString titleKey(QDate date, const QString &title)
{
    QString key = date.toString(Qt::ISODate);
    for (const QChar unit : title) {
        if (unit.isLetterOrNumber())
            key.append(unit);
    }
    return key;
}

} // namespace

RmrbReading::RmrbReading(Source &source, DraftSink &sink)
    : m_source(source)
    , m_sink(sink)
    , m_collector(sink)
{ }

Result<RmrbReading::Document> RmrbReading::open(const QString &file, QString &text) const
{
    const auto name = rmrbName(file);
    if (!name)
        return Error{ErrorKind::NotRecognised, file, {}};
    auto bytes = m_source.read(file);
    if (!bytes)
        return bytes.error();
    auto decoded = decodeText(*bytes, {}, file);
    if (!decoded)
        return decoded.error();
    if (isMostlyUnreadable(*decoded))
        return Error{ErrorKind::WrongCharset, file, encodingName(decoded->encoding)};
    if (decoded->truncated)
        return Error{ErrorKind::Truncated, file, {}};
    const bool markdown = suffixOf(file) == "md"_L1;
    Document document{file,
                      *name,
                      {baseName(file),
                       markdown ? u"text/markdown"_s : u"text/plain"_s,
                       encodingName(decoded->encoding),
                       *std::move(bytes)},
                      {}};
    if (decoded->replaced)
        document.warnings.append(u"characters-replaced"_s);
    if (decoded->garbled)
        document.warnings.append(u"garbled-text"_s);
    text = std::move(decoded->text);
    return document;
}

QList<RmrbArticle> RmrbReading::articlesOf(Document &document, const QString &text) const
{
    document.blocks = hasRmrbBlock(text);
    if (document.blocks)
        return rmrbBlocks(text);
    if (document.name.shape == RmrbName::Shape::Crawled)
        return {rmrbCrawled(text)};
    return rmrbPage(text);
}

Result<void> RmrbReading::readFile(const QString &file)
{
    QString text;
    auto document = open(file, text);
    if (!document) {
        m_sink.skipped(file, document.error());
        return {};
    }
    if (document->name.shape == RmrbName::Shape::Index) {
        readIndex(file, text);
        return {};
    }
    if (document->name.date != m_day) {
        m_day = document->name.date;
        m_seen.clear();
        if (auto flushed = m_collector.flush(); !flushed)
            return flushed;
    }
    QList<RmrbArticle> articles = articlesOf(*document, text);
    qsizetype taken = 0;
    const qint64 first = document->name.place;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles.at(i).article.paragraphs.isEmpty()) {
            if (articles.size() > 1)
                m_sink.noted(file, u"article-without-body"_s, articles.at(i).article.title);
            continue;
        }
        ++taken;
        if (auto done = take(*document, std::move(articles[i]), first + i); !done)
            return done;
    }
    if (taken == 0)
        m_sink.skipped(file, {ErrorKind::NoBody, file, {}});
    return {};
}

Result<void> RmrbReading::take(Document &document, RmrbArticle one, qint64 order)
{
    ArticleDraft &article = one.article;
    article.warnings = document.warnings;
    QDate date = one.date;
    if (!date.isValid()) {
        date = document.name.date;
        // A name that is made of date, page and place means it; that of an article may be somebody's.
        if (document.name.shape == RmrbName::Shape::Article)
            article.warnings.append(u"date-from-file-name"_s);
    }
    if (one.pageLabel.isEmpty())
        one.pageLabel = document.name.page;
    QString newspaper = takeStampedNewspaper(article.paragraphs);
    if (newspaper.isEmpty())
        newspaper = newspaperInPath(document.file);
    if (newspaper.isEmpty()) {
        newspaper = u"人民日报"_s;
        // Only the database of this newspaper, which ends with 2003, is written in blocks; anything may be
        // called by its date.
        if (!document.blocks || date.year() < kFirstYear || date.year() > kLastYear)
            article.warnings.append(u"newspaper-from-format"_s);
    }
    if (document.name.shape == RmrbName::Shape::Article && one.pageLabel.isEmpty())
        article.warnings.append(u"low-confidence"_s);
    completeTitle(article);
    if (!m_index.isEmpty())
        m_titles.insert(titleKey(date, article.title));
    // The dump has no id: page and title are what another dump of the same article shares with it.
    article.identity = one.pageLabel + u'/' + collapsed(article.title);
    if (const int count = ++m_seen[newspaper + u'/' + article.identity]; count > 1)
        article.identity += u'#' + QString::number(count);
    article.importer = u"rmrb"_s;
    article.html = sanitizedFromParagraphs(article.paragraphs);
    article.original = document.original;
    return m_collector.add({newspaper, date, one.pageLabel, one.pageName, order, std::move(article), {}});
}

void RmrbReading::completeTitle(ArticleDraft &article) const
{
    if (!article.title.isEmpty())
        return;
    article.title = firstSentence(article.paragraphs.first());
    article.warnings.append(u"title-from-body"_s);
}

void RmrbReading::readIndex(const QString &file, const QString &text)
{
    noteMissing();
    m_index = file;
    m_listed = rmrbIndex(text);
    if (m_listed.isEmpty())
        m_sink.skipped(file, {ErrorKind::NotRecognised, file, {}});
}

// A list whose month lies in an archive beside it, and not here, says nothing of what is missing.
void RmrbReading::noteMissing()
{
    QStringList missing;
    for (const auto &[date, title] : std::as_const(m_listed)) {
        const QString key = titleKey(date, title);
        // A listed title may have the deck behind it.
        const bool came = m_titles.contains(key)
            || std::any_of(m_titles.cbegin(), m_titles.cend(), [&key](const QString &known) {
                              return key.startsWith(known);
                          });
        if (!came && missing.size() < kMostMissing)
            missing.append(date.toString(Qt::ISODate) + u' ' + title);
    }
    if (!m_titles.isEmpty() && !missing.isEmpty())
        m_sink.noted(m_index, u"headlines-without-text"_s, missing.join(u'\n'));
    m_index.clear();
    m_listed.clear();
    m_titles.clear();
}

Result<void> RmrbReading::finish()
{
    noteMissing();
    return m_collector.flush();
}

} // namespace Baojia
