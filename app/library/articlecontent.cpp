// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlecontent.h"

#include "library/cleanbody.h"
#include "library/statement.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator)
        || c == QChar(QChar::ParagraphSeparator);
}

QStringList storableLines(const QStringList &texts, Qt::SplitBehavior empty)
{
    QStringList lines;
    for (const QString &text : texts) {
        const QString line = storableLine(text);
        if (empty == Qt::KeepEmptyParts || !line.isEmpty())
            lines << line;
    }
    return lines;
}

/// Feeds values to a hash so that no two sequences of values look the same.
class Hasher
{
public:
    Hasher() { add(QByteArray("baojia-article-1")); }

    void add(const QByteArray &bytes)
    {
        add(bytes.size());
        m_hash.addData(bytes);
    }

    void add(const QString &text) { add(text.toUtf8()); }

    void add(qint64 number)
    {
        std::array<char, sizeof(qint64)> bytes{};
        qToLittleEndian(number, bytes.data());
        m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }

    void add(const QStringList &texts)
    {
        add(texts.size());
        for (const QString &text : texts)
            add(text);
    }

    [[nodiscard]] ContentHash result() const { return ContentHash::fromBytes(m_hash.result()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString storableLine(const QString &text)
{
    QString line = storableText(text);
    if (std::any_of(line.cbegin(), line.cend(), isLineBreak))
        std::replace_if(line.begin(), line.end(), isLineBreak, QChar(u' '));
    return line;
}

Article storableArticle(const ArticleDraft &draft)
{
    Article article;
    article.header.kind = draft.kind;
    article.header.kicker = storableLine(draft.kicker);
    article.header.title = storableLine(draft.title);
    article.header.byline = storableLine(draft.byline);
    article.header.section = storableLine(draft.section);
    article.deck = storableLine(draft.deck);
    if (draft.published && !storableMoment(*draft.published).isEmpty())
        article.published = draft.published;
    article.html = storableText(cleanBody(draft.html, draft.paragraphs));
    article.paragraphs = storableLines(draft.paragraphs, Qt::SkipEmptyParts);
    for (const ArticleImage &image : draft.images)
        article.images << ArticleImage{image.asset, storableText(image.source), storableText(image.caption)};
    article.sourceUrl = storableText(draft.sourceUrl);
    article.originalSource = storableLine(draft.originalSource);
    article.copyright = storableText(draft.copyright);
    article.tags = storableLines(draft.tags, Qt::KeepEmptyParts);
    article.categories = storableLines(draft.categories, Qt::KeepEmptyParts);
    article.importer = storableText(draft.importer);
    article.warnings = storableLines(draft.warnings, Qt::KeepEmptyParts);
    return article;
}

OriginalKey storableOriginal(const OriginalDocument &original, const ContentHash &hash)
{
    // The slash tells a path of one part from a name whose folders nobody kept.
    return {hash,
            storableText(original.path.isEmpty() ? original.name : QString(u'/' + original.path)),
            storableText(original.mediaType),
            storableText(original.charset)};
}

ContentHash articleHash(const Article &article, const OriginalKey &original)
{
    Hasher hasher;
    hasher.add(qint64(article.header.kind));
    hasher.add(QStringList{article.header.kicker,
                           article.header.title,
                           article.deck,
                           article.header.byline,
                           article.header.section,
                           article.published ? storableMoment(*article.published) : QString(),
                           article.html,
                           article.sourceUrl,
                           article.originalSource,
                           article.copyright,
                           article.importer});
    hasher.add(article.paragraphs);
    hasher.add(article.images.size());
    for (const ArticleImage &image : article.images) {
        hasher.add(image.asset.bytes());
        hasher.add(image.source);
        hasher.add(image.caption);
    }
    hasher.add(article.tags);
    hasher.add(article.categories);
    hasher.add(article.warnings);
    hasher.add(original.hash.bytes());
    // Not the folders: the same document in another folder is the same.
    hasher.add(QStringList{original.name.section(u'/', -1), original.mediaType, original.charset});
    return hasher.result();
}

IndexedText indexedText(const Article &article, NewspaperId newspaper, qint64 sortKey, bool alone)
{
    const ArticleHeader &header = article.header;
    if (header.kind == ArticleKind::Teaser && !alone)
        return {sortKey, newspaper, QString(4, u'\n'), {}};
    const QStringList headings{header.kicker, header.title, article.deck, header.byline, header.section};
    return {sortKey, newspaper, headings.join(u'\n'), article.paragraphs.join(u'\n')};
}

} // namespace Baojia
