// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/singlefile.h"

#include "sources/filekind.h"
#include "sources/savedpage.h"
#include "sources/webname.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostPictures = 10'000;

/// A data: address in base64.
struct DataUri
{
    qsizetype from = 0; ///< of "data:"
    qsizetype payload = 0;
    qsizetype end = 0;
    QByteArray mediaType;
};

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
}

std::optional<DataUri> nextDataUri(QByteArrayView bytes, qsizetype at)
{
    while ((at = bytes.indexOf("data:", at)) >= 0) {
        const QByteArrayView head = bytes.sliced(at, std::min<qsizetype>(200, bytes.size() - at));
        const qsizetype comma = head.indexOf(',');
        const QByteArrayView described = comma < 0 ? QByteArrayView() : head.first(comma);
        if (!described.endsWith(";base64") || described.contains('"') || described.contains('<')) {
            at += 5;
            continue;
        }
        DataUri uri {at, at + comma + 1, at + comma + 1, {}};
        uri.mediaType = described.sliced(5, described.indexOf(';') - 5).toByteArray().toLower();
        while (uri.end < bytes.size() && isBase64(bytes[uri.end]))
            ++uri.end;
        return uri;
    }
    return std::nullopt;
}

/// The suffix of a picture or PDF; empty: of no use to an importer.
QString pictureSuffix(const QByteArray &mediaType)
{
    static const QHash<QByteArray, QString> suffixes {
        {"image/jpeg", u".jpg"_s}, {"image/jpg", u".jpg"_s},   {"image/png", u".png"_s},       {"image/gif", u".gif"_s},
        {"image/webp", u".webp"_s}, {"image/bmp", u".bmp"_s}, {"application/pdf", u".pdf"_s},
    };
    return suffixes.value(mediaType);
}

/// A picture that occurs several times stands once in a style, and an empty drawing in its places:
/// `:root{--sf-img-3:url("a.png")}` and `<img src='data:image/svg+xml,…' style="background-image:var(--sf-img-3)">`.
QByteArray withSharedPictures(QByteArray html)
{
    if (!html.contains("--sf-img-"))
        return html;
    static const QRegularExpression definition(u"--sf-img-(\\d{1,6}):\\s*url\\([\"']?([^\"')]{1,300})[\"']?\\)"_s);
    // Possessive: a tag without end must not be tried in every way.
    static const QRegularExpression picture(u"<img\\b(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>"_s);
    static const QRegularExpression use(u"var\\(--sf-img-(\\d{1,6})\\)"_s);
    static const QRegularExpression drawing(u"\\bsrc=(?:\"data:image/svg[^\"]*\"|'data:image/svg[^']*'|data:image/svg[^\\s>]*)"_s);
    const QString text = QString::fromLatin1(html);
    QHash<QString, QString> shared;
    for (auto it = definition.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        shared.insert(match.captured(1), match.captured(2));
    }
    QString changed;
    qsizetype done = 0;
    for (auto it = picture.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString tag = match.captured();
        if (const QString name = shared.value(use.match(tag).captured(1)); !name.isEmpty())
            tag.replace(drawing, u"src=\""_s + name + u'"');
        changed += QStringView(text).sliced(done, match.capturedStart() - done);
        changed += tag;
        done = match.capturedEnd();
    }
    changed += QStringView(text).sliced(done);
    return changed.toLatin1();
}

class SingleFile final : public Pack
{
public:
    SingleFile(std::shared_ptr<PackBytes> bytes, QString container, const QByteArray &html)
        : m_bytes(std::move(bytes))
        , m_container(std::move(container))
    {
        const SavedFrom saved = savedFrom(html);
        PackedFile page;
        page.url = saved.url;
        page.moment = saved.moment;
        page.mediaType = u"text/html"_s;
        page.isPage = true;
        const QString name = nameOfUrl(saved.url);
        const QByteArray mark = QCryptographicHash::hash(saved.url.toUtf8(), QCryptographicHash::Sha1);
        m_beside = u"parts-"_s + QString::fromLatin1(mark.toHex().first(12)) + u'/';
        m_files.append(std::move(page));
        qsizetype at = 0;
        while (const auto uri = nextDataUri(html, at)) {
            at = uri->end;
            const QString suffix = pictureSuffix(uri->mediaType);
            if (suffix.isEmpty() || uri->end == uri->payload)
                continue;
            if (m_pictures.size() >= kMostPictures) {
                m_skipped.append({m_container, {ErrorKind::TooMany, m_container, QString::number(kMostPictures)}});
                break;
            }
            PackedFile picture;
            picture.name = folderOf(name) + m_beside + QString::number(m_pictures.size() + 1) + suffix;
            picture.mediaType = QString::fromLatin1(uri->mediaType);
            picture.moment = saved.moment;
            m_pictures.append({uri->payload, uri->end});
            m_files.append(std::move(picture));
        }
    }

    [[nodiscard]] Result<QByteArray> read(qsizetype at, qint64 limit) override
    {
        const auto bytes = m_bytes->of(m_container);
        if (!bytes)
            return bytes.error();
        QByteArray content;
        if (at == 0) {
            content = withSharedPictures(withNames(*bytes));
        } else {
            const auto [from, to] = m_pictures.at(at - 1);
            if (to > bytes->size())
                return Error {ErrorKind::Truncated, m_container, {}};
            content = QByteArray::fromBase64(bytes->sliced(from, to - from));
        }
        if (content.size() > limit)
            return Error {ErrorKind::TooLarge, m_container, QString::number(limit)};
        return content;
    }

private:
    /// The page with names for the pictures.
    [[nodiscard]] QByteArray withNames(const QByteArray &html) const
    {
        QByteArray named;
        qsizetype done = 0;
        qsizetype pictures = 0;
        while (const auto uri = nextDataUri(html, done)) {
            named += QByteArrayView(html).sliced(done, uri->from - done);
            const QString suffix = pictureSuffix(uri->mediaType);
            if (suffix.isEmpty() || uri->end == uri->payload || pictures >= m_pictures.size())
                named += "data:,";
            else
                named += (m_beside + QString::number(++pictures) + suffix).toLatin1();
            done = uri->end;
        }
        named += QByteArrayView(html).sliced(done);
        return named;
    }

    std::shared_ptr<PackBytes> m_bytes;
    QString m_container;
    QString m_beside; // a folder beside the page
    QList<std::pair<qsizetype, qsizetype>> m_pictures; // from, to
};

} // namespace

Result<std::unique_ptr<Pack>> openSingleFile(const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                             const ImportBudget & /*budget*/)
{
    const auto whole = bytes->of(file);
    if (!whole)
        return whole.error();
    if (savedFrom(*whole).by != SavedFrom::By::SingleFile)
        return Error {ErrorKind::BadArchive, file, {}};
    return std::unique_ptr<Pack>(std::make_unique<SingleFile>(bytes, file, *whole));
}

} // namespace Baojia
