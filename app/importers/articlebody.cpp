// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/articlebody.h"

#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestDataAddress = 22LL << 20; // 16 MiB in base64

class BodyPictures
{
public:
    BodyPictures(const BodySurroundings &surroundings,
                 ArticleDraft &article,
                 QHash<ContentHash, Asset> &assets)
        : m_surroundings(surroundings)
        , m_article(article)
        , m_assets(assets)
    { }

    QString target(const QString &address)
    {
        const auto known = m_targets.constFind(address);
        return known != m_targets.constEnd() ? *known : *m_targets.insert(address, find(address));
    }

    [[nodiscard]] ContentHash asset(const QString &address) const
    {
        return ContentHash::fromHex(
            QStringView(m_targets.value(address)).sliced(m_targets.value(address).isEmpty() ? 0 : 6));
    }

private:
    QString find(const QString &address)
    {
        auto bytes = bytesOfDataAddress(address);
        if (!bytes && m_surroundings.picture)
            bytes = m_surroundings.picture(address);
        if (!bytes) {
            warn(u"picture-not-saved"_s);
            return {};
        }
        const QString mediaType = assetMediaType(*bytes);
        if (!mediaType.startsWith("image/"_L1)) {
            warn(u"picture-of-other-kind"_s);
            return {};
        }
        const ContentHash hash = ContentHash::of(*bytes);
        m_assets.insert(hash, {mediaType, *bytes});
        return u"asset:"_s + hash.toHex();
    }

    void warn(const QString &code)
    {
        if (!m_article.warnings.contains(code))
            m_article.warnings.append(code);
    }

    const BodySurroundings &m_surroundings;
    ArticleDraft &m_article;
    QHash<ContentHash, Asset> &m_assets;
    QHash<QString, QString> m_targets; // by address as written; empty: not saved
};

} // namespace

void readArticleBody(HtmlNode body,
                     const BodySurroundings &surroundings,
                     ArticleDraft &article,
                     QHash<ContentHash, Asset> &assets)
{
    BodyPictures pictures(surroundings, article, assets);
    SanitizeOptions options;
    options.drop = surroundings.drop;
    options.linkTarget = surroundings.resolve;
    options.imageTarget = [&pictures](const ImageReference &image) {
        return image.source.isEmpty() ? QString() : pictures.target(image.source);
    };
    SanitizedBody clean = sanitize(body, options);
    article.html = std::move(clean.html);
    article.paragraphs = std::move(clean.paragraphs);
    for (const ImageReference &image : std::as_const(clean.images)) {
        if (image.source.isEmpty())
            continue;
        // The bytes of a data: address are kept as an asset, its megabytes of letters are not.
        const bool inside = image.source.startsWith("data:"_L1, Qt::CaseInsensitive);
        const QString source =
            inside ? QString() : (surroundings.resolve ? surroundings.resolve(image.source) : image.source);
        article.images.append(
            {pictures.asset(image.source), source, image.caption.isEmpty() ? image.alt : image.caption});
    }
    article.kind = article.paragraphs.isEmpty() && !article.images.isEmpty() ? ArticleKind::Picture
                                                                             : ArticleKind::Article;
}

std::optional<QByteArray> bytesOfDataAddress(const QString &address)
{
    if (!address.startsWith("data:"_L1, Qt::CaseInsensitive) || address.size() > kLongestDataAddress)
        return std::nullopt;
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const QByteArray data = QByteArray::fromPercentEncoding(QStringView(address).sliced(comma + 1).toUtf8());
    if (!QStringView(address).first(comma).contains("base64"_L1, Qt::CaseInsensitive))
        return data;
    return QByteArray::fromBase64(data);
}

QString titleFromText(const QStringList &paragraphs)
{
    if (paragraphs.isEmpty())
        return {};
    static const QRegularExpression end(u"[。！？!?；\\n]"_s);
    const QString text = collapsed(paragraphs.first());
    qsizetype stop = text.indexOf(end);
    if (stop > 0 && text.at(stop) != u'。' && text.at(stop) != u'；')
        ++stop;
    const QString sentence = stop > 0 ? text.first(stop) : text;
    return sentence.size() <= kLongestTitle ? sentence : sentence.first(kLongestTitle - 1) + u'…';
}

} // namespace Baojia
