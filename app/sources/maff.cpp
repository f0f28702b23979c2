// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/maff.h"

#include "sources/webname.h"

#include <QtCore/QDateTime>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kIndexBytes = 16 * 1024;
constexpr qsizetype kMostPages = 1000;
constexpr auto kNamespace = "http://maf.mozdev.org/metadata/rdf#"_L1;

} // namespace

QStringList maffFolders(Source &source)
{
    QStringList folders;
    const FileNames &names = source.files();
    for (qsizetype i = 0; i < names.size() && folders.size() < kMostPages; ++i) {
        if (names.lastPart(i) != QByteArrayView("index.rdf"))
            continue;
        const QString name = names.at(i);
        const QString folder = folderOf(name);
        // What comes out of a container is none itself.
        if (source.isCompanion(name) || !source.url(name).isEmpty())
            continue;
        const auto head =
            folder.isEmpty() ? Result<QByteArray>(QByteArray()) : source.readHead(name, kIndexBytes);
        if (head && readMaffIndex(*head))
            folders.append(folder.chopped(1));
    }
    return folders;
}

std::optional<MaffPage> readMaffIndex(const QByteArray &bytes)
{
    MaffPage page;
    QXmlStreamReader xml(bytes.first(std::min<qsizetype>(bytes.size(), kIndexBytes)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != kNamespace)
            continue;
        const QString value = xml.attributes()
                                  .value("http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1, "resource"_L1)
                                  .toString();
        if (xml.name() == "originalurl"_L1)
            page.url = value;
        else if (xml.name() == "indexfilename"_L1)
            page.file = value;
        else if (xml.name() == "charset"_L1)
            page.charset = value.toLower();
        else if (xml.name() == "archivetime"_L1)
            page.moment = QDateTime::fromString(value, Qt::RFC2822Date).toUTC().toString(Qt::ISODate);
    }
    return page.file.isEmpty() ? std::nullopt : std::optional(page);
}

} // namespace Baojia
