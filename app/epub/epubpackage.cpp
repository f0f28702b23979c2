// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubpackage.h"

#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/xmlmender.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostItems = 100'000;

QString localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString().toLower();
}

QString attribute(const QXmlStreamReader &reader, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : reader.attributes()) {
        if (localName(one.qualifiedName()) == name)
            return collapsed(one.value());
    }
    return {};
}

/// The characters up to the end of the element at hand.
QString textOf(QXmlStreamReader &reader)
{
    return collapsed(reader.readElementText(QXmlStreamReader::IncludeChildElements));
}

/// The package document, as META-INF/container.xml names it or as it is found.
QString packageFile(const EpubFiles &files)
{
    const QStringList containers = files.endingWith("META-INF/container.xml"_L1);
    for (const QString &container : containers) {
        const auto text = files.text(container);
        const auto mended = text ? mendedXml(*text) : Result<QString>(text.error());
        if (!mended)
            continue;
        QXmlStreamReader reader(*mended);
        reader.setNamespaceProcessing(false);
        // Paths begin at the root of the book, which some archives hold in a folder.
        const QString root = container.chopped(QLatin1StringView("META-INF/container.xml").size());
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement
                || localName(reader.qualifiedName()) != "rootfile"_L1)
                continue;
            const QString found = files.find(root, attribute(reader, "full-path"_L1));
            if (!found.isEmpty())
                return found;
        }
    }
    return files.endingWith(".opf"_L1).value(0);
}

class PackageReading
{
public:
    PackageReading(const EpubFiles &files, EpubPackage &package)
        : m_files(files)
        , m_package(package)
    { }

    void run(const QString &xml)
    {
        QXmlStreamReader reader(xml);
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                take(reader);
        }
        m_package.fault = reader.errorString();
        for (const QString &id : std::as_const(m_order)) {
            const Item item = m_items.value(id);
            if (item.member.isEmpty())
                m_package.missing.append(item.href.isEmpty() ? id : item.href);
            else if (!m_package.spine.contains(item.member))
                m_package.spine.append(item.member);
        }
        if (m_package.cover.isEmpty())
            m_package.cover = m_items.value(m_coverId).member;
        if (m_package.ncx.isEmpty())
            m_package.ncx = m_items.value(m_ncxId).member;
        m_package.dates.append(m_otherDates);
    }

private:
    struct Item
    {
        QString href;
        QString member;
    };

    void take(QXmlStreamReader &reader)
    {
        const QString name = localName(reader.qualifiedName());
        if (name == "item"_L1)
            takeItem(reader);
        else if (name == "spine"_L1)
            m_ncxId = attribute(reader, "toc"_L1);
        else if (name == "itemref"_L1 && m_order.size() < kMostItems)
            m_order.append(attribute(reader, "idref"_L1));
        else if (name == "reference"_L1)
            takeReference(reader);
        else if (name == "meta"_L1)
            takeMeta(reader);
        else if (name == "title"_L1 && m_package.title.isEmpty())
            m_package.title = textOf(reader);
        else if (name == "creator"_L1)
            m_package.creators.append(textOf(reader));
        else if (name == "rights"_L1)
            m_package.rights = textOf(reader);
        else if (name == "date"_L1)
            takeDate(reader);
    }

    void takeItem(const QXmlStreamReader &reader)
    {
        const QString href = attribute(reader, "href"_L1);
        const Item item{href, m_files.find(m_package.file, href)};
        if (m_items.size() < kMostItems)
            m_items.insert(attribute(reader, "id"_L1), item);
        const QString properties = u' ' + attribute(reader, "properties"_L1) + u' ';
        if (properties.contains(" nav "_L1))
            m_package.navigation = item.member;
        if (properties.contains(" cover-image "_L1))
            m_package.cover = item.member;
        if (attribute(reader, "media-type"_L1).contains("dtbncx"_L1))
            m_package.ncx = item.member;
    }

    void takeReference(const QXmlStreamReader &reader)
    {
        const QString type = attribute(reader, "type"_L1);
        const QString member = m_files.find(m_package.file, attribute(reader, "href"_L1));
        // A cover here is mostly the page around the picture.
        if (type.contains("masthead"_L1))
            m_package.masthead = member;
        else if (type == "cover"_L1 && m_package.cover.isEmpty() && hasCompanionSuffix(member))
            m_package.cover = member;
    }

    void takeMeta(QXmlStreamReader &reader)
    {
        const QString name = attribute(reader, "name"_L1);
        const QString content = attribute(reader, "content"_L1);
        const QString property = attribute(reader, "property"_L1);
        if (name == "cover"_L1)
            m_coverId = content;
        else if (name == "calibre:series"_L1)
            m_package.series = content;
        else if (name == "calibre:publication_type"_L1)
            m_package.publicationType = content;
        else if (name == "calibre:timestamp"_L1)
            m_package.modified.append(content);
        else if (property == "dcterms:modified"_L1)
            m_package.modified.prepend(textOf(reader));
        else if (property == "belongs-to-collection"_L1 && m_package.series.isEmpty())
            m_package.series = textOf(reader);
        else if (property.endsWith("publication_type"_L1))
            m_package.publicationType = textOf(reader);
    }

    void takeDate(QXmlStreamReader &reader)
    {
        const QString event = attribute(reader, "event"_L1).toLower();
        const QString written = textOf(reader);
        if (event == "modification"_L1 || event == "conversion"_L1 || event == "epub-publication"_L1)
            m_package.modified.append(written);
        else if (event == "publication"_L1 || event == "original-publication"_L1)
            m_package.dates.append(written);
        else
            m_otherDates.append(written);
    }

    const EpubFiles &m_files;
    EpubPackage &m_package;
    QHash<QString, Item> m_items;
    QStringList m_order;
    QString m_ncxId;
    QString m_coverId;
    QStringList m_otherDates;
};

} // namespace

EpubPackage readEpubPackage(const EpubFiles &files)
{
    EpubPackage package;
    package.file = packageFile(files);
    if (package.file.isEmpty()) {
        package.fault = u"no package document"_s;
    } else {
        const auto text = files.text(package.file);
        const auto mended = text ? mendedXml(*text, package.file) : Result<QString>(text.error());
        if (mended)
            PackageReading(files, package).run(*mended);
        else
            package.fault = u"package document"_s;
    }
    if (package.ncx.isEmpty())
        package.ncx = files.endingWith(".ncx"_L1).value(0);
    if (package.masthead.isEmpty())
        package.masthead = files.endingWith("mastheadImage.jpg"_L1).value(0);
    if (package.spine.isEmpty()) {
        package.spine =
            files.endingWith(".xhtml"_L1) + files.endingWith(".html"_L1) + files.endingWith(".htm"_L1);
        package.spine.removeAll(package.navigation);
    }
    return package;
}

bool isLockedEpub(const EpubFiles &files)
{
    const QString list = files.endingWith("META-INF/encryption.xml"_L1).value(0);
    const auto text = list.isEmpty() ? Result<QString>(QString()) : files.text(list);
    if (!text)
        return text.error().kind != ErrorKind::EmptyFile;
    static const QRegularExpression method(u"EncryptionMethod\\b[^>]*?Algorithm\\s*=\\s*[\"']([^\"']*)"_s);
    for (auto matches = method.globalMatch(*text); matches.hasNext();) {
        const QString algorithm = matches.next().captured(1).trimmed();
        // Fonts that are made unreadable for others lock no text.
        if (algorithm != "http://www.idpf.org/2008/embedding"_L1
            && algorithm != "http://ns.adobe.com/pdf/enc#RC"_L1)
            return true;
    }
    return false;
}

} // namespace Baojia
