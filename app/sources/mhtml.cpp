// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/mhtml.h"

#include "sources/filekind.h"
#include "sources/mimemessage.h"
#include "sources/webname.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostParts = 10'000;

QString suffixForType(const QString &mediaType)
{
    static const QHash<QString, QString> suffixes {
        {u"text/html"_s, u".html"_s},      {u"application/xhtml+xml"_s, u".html"_s}, {u"image/jpeg"_s, u".jpg"_s},
        {u"image/png"_s, u".png"_s},       {u"image/gif"_s, u".gif"_s},              {u"image/webp"_s, u".webp"_s},
        {u"application/pdf"_s, u".pdf"_s}, {u"text/css"_s, u".css"_s},
    };
    return suffixes.value(mediaType, u".bin"_s);
}

/// `<id@host>` without its angles.
QByteArray bareId(QByteArray id)
{
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1, id.size() - 2);
    return id;
}

class Mhtml final : public Pack
{
public:
    Mhtml(std::shared_ptr<PackBytes> bytes, QString container, const MimeMessage &message)
        : m_bytes(std::move(bytes))
        , m_container(std::move(container))
    {
        const qsizetype main = mainPart(message);
        const QString mainUrl = addressOf(message, main);
        const QString mainName = nameOfUrl(mainUrl);
        // Names for what has no address of the web: those of no other page, and the same when it is saved again.
        const QByteArray mark = QCryptographicHash::hash((mainName.isEmpty() ? m_container : mainUrl).toUtf8(),
                                                         QCryptographicHash::Sha1);
        m_beside = u"parts-"_s + QString::fromLatin1(mark.toHex().first(12)) + u'/';
        m_folder = mainName.isEmpty() ? folderOf(m_container) : folderOf(mainName);
        const QString moment = QDateTime::fromString(QString::fromLatin1(message.header().value("date")), Qt::RFC2822Date)
                                   .toUTC()
                                   .toString(Qt::ISODate);
        for (qsizetype i = 0; i < message.parts().size(); ++i) {
            const MimePart &part = message.parts().at(i);
            // Half a picture shows nothing; half a page is told by its reader.
            if (!part.isClosed && i != main)
                continue;
            takePart(part, i == main ? mainUrl : QString(), mainUrl, i == main);
            m_files.last().moment = moment;
        }
        if (message.isTruncated())
            m_skipped.append({m_container, {ErrorKind::Truncated, m_container, {}}});
        if (message.isCrowded())
            m_skipped.append({m_container, {ErrorKind::TooMany, m_container, QString::number(kMostParts)}});
    }

    [[nodiscard]] Result<QByteArray> read(qsizetype at, qint64 limit) override
    {
        const auto bytes = m_bytes->of(m_container);
        if (!bytes)
            return bytes.error();
        const Place &place = m_places.at(at);
        if (place.from + place.size > bytes->size())
            return Error {ErrorKind::Truncated, m_container, {}};
        // Neither encoding makes a part larger.
        if (place.size > limit * 4)
            return Error {ErrorKind::TooLarge, m_container, QString::number(limit)};
        QByteArray content = withoutTransferEncoding(QByteArrayView(*bytes).sliced(place.from, place.size), place.encoding);
        if (m_files.at(at).isPage) {
            for (const auto &[written, name] : m_inner)
                content.replace(written, name);
        }
        if (content.size() > limit)
            return Error {ErrorKind::TooLarge, m_container, QString::number(limit)};
        return content;
    }

private:
    struct Place
    {
        qsizetype from = 0;
        qsizetype size = 0;
        QByteArray encoding;
    };

    static bool isHtml(const MimePart &part)
    {
        const QByteArray type = part.header.plainValue("content-type");
        return type == "text/html" || type == "application/xhtml+xml";
    }

    static qsizetype mainPart(const MimeMessage &message)
    {
        const QByteArray start = bareId(message.header().parameter("content-type", "start"));
        qsizetype first = -1;
        for (qsizetype i = 0; i < message.parts().size(); ++i) {
            const MimePart &part = message.parts().at(i);
            if (!start.isEmpty() && bareId(part.header.value("content-id")) == start)
                return i;
            if (first < 0 && isHtml(part))
                first = i;
        }
        return first;
    }

    static QString addressOf(const MimeMessage &message, qsizetype main)
    {
        const QString snapshot = QString::fromUtf8(message.header().value("snapshot-content-location"));
        if (!snapshot.isEmpty() || main < 0)
            return snapshot;
        const QString own = QString::fromUtf8(message.parts().at(main).header.value("content-location"));
        return own.isEmpty() ? QString::fromUtf8(message.header().value("content-location")) : own;
    }

    void takePart(const MimePart &part, const QString &ownUrl, const QString &mainUrl, bool isMain)
    {
        const QByteArray location = part.header.value("content-location");
        PackedFile file;
        file.mediaType = QString::fromLatin1(part.header.plainValue("content-type"));
        file.charset = QString::fromLatin1(part.header.parameter("content-type", "charset")).toLower();
        file.isPage = isMain || isHtml(part);
        QString url = ownUrl;
        if (url.isEmpty() && !location.isEmpty())
            url = QUrl(mainUrl).resolved(QUrl(QString::fromUtf8(location))).toString();
        if (nameOfUrl(url).isEmpty()) {
            url.clear();
            file.name = isMain ? nameOfContainer() : besideName(file.mediaType);
        }
        file.url = url;
        if (!isMain)
            remember(part, location, file);
        m_places.append({part.from, part.size, part.header.plainValue("content-transfer-encoding")});
        m_files.append(std::move(file));
    }

    [[nodiscard]] QString nameOfContainer() const
    {
        const QString base = baseName(m_container);
        const qsizetype dot = base.lastIndexOf(u'.');
        return folderOf(m_container) + (dot > 0 ? base.first(dot) : base) + u".html"_s;
    }

    [[nodiscard]] QString besideName(const QString &mediaType) const
    {
        return m_folder + m_beside + QString::number(m_files.size()) + suffixForType(mediaType);
    }

    /// How the pages write the part, and what it is called here.
    void remember(const MimePart &part, const QByteArray &location, const PackedFile &file)
    {
        const QByteArray name = (file.url.isEmpty() ? file.name.sliced(m_folder.size()) : file.url).toUtf8();
        if (const QByteArray id = bareId(part.header.value("content-id")); !id.isEmpty())
            m_inner.append({"cid:" + id, name});
        if (file.url.isEmpty() && location.size() > 4) {
            m_inner.append({'"' + location + '"', '"' + name + '"'});
            m_inner.append({'\'' + location + '\'', '\'' + name + '\''});
        }
    }

    std::shared_ptr<PackBytes> m_bytes;
    QString m_container;
    QString m_folder; // of the main page's name
    QString m_beside; // a folder in it
    QList<Place> m_places;
    QList<std::pair<QByteArray, QByteArray>> m_inner;
};

} // namespace

Result<std::unique_ptr<Pack>> openMhtml(const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                        const ImportBudget &budget)
{
    const auto whole = bytes->of(file);
    if (!whole)
        return whole.error();
    const MimeMessage message = MimeMessage::read(*whole, std::min<qsizetype>(kMostParts, budget.members));
    if (message.parts().isEmpty())
        return Error {message.isTruncated() ? ErrorKind::Truncated : ErrorKind::BadArchive, file, {}};
    return std::unique_ptr<Pack>(std::make_unique<Mhtml>(bytes, file, message));
}

} // namespace Baojia
