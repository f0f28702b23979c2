// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubfiles.h"

#include "sources/filekind.h"
#include "text/encoding.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Baojia {

EpubFiles::EpubFiles(Source &archive)
    : m_archive(archive)
{
    for (const QString &file : archive.files()) {
        m_lower.insert(file.toLower(), file);
        m_bases[baseName(file).toLower()].append(file);
    }
}

QString EpubFiles::find(const QString &from, const QString &href) const
{
    QString path = href.section(u'#', 0, 0).trimmed();
    path.replace(u'\\', u'/');
    if (path.isEmpty())
        return href.startsWith(u'#') ? from : QString();
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    // One that begins with a slash is seen from the top of the book.
    const auto below = [&folder](const QString &name) {
        return cleanedPath(name.startsWith(u'/') ? name : QString(folder + name));
    };
    for (const QString &name : {below(decoded), below(path)}) {
        if (!name.isEmpty() && m_archive.contains(name))
            return name;
        if (const QString found = m_lower.value(name.toLower()); !name.isEmpty() && !found.isEmpty())
            return found;
    }
    const QStringList alike = m_bases.value(baseName(decoded).toLower());
    return alike.size() == 1 ? alike.first() : QString();
}

QStringList EpubFiles::endingWith(QLatin1StringView end) const
{
    QStringList names;
    for (const QString &file : m_archive.files()) {
        if (file.endsWith(end, Qt::CaseInsensitive))
            names.append(file);
    }
    return names;
}

Result<EpubText> EpubFiles::document(const QString &member) const
{
    auto bytes = m_archive.read(member);
    if (!bytes)
        return bytes.error();
    auto decoded = decodeText(*bytes, {}, member);
    if (!decoded)
        return decoded.error();
    return EpubText{
        std::move(decoded->text), *std::move(bytes), encodingName(decoded->encoding), decoded->replaced};
}

Result<QString> EpubFiles::text(const QString &member) const
{
    return document(member).transform([](EpubText &&document) { return std::move(document.text); });
}

QString epubAnchor(const QString &href)
{
    const qsizetype mark = href.indexOf(u'#');
    return mark < 0 ? QString() : QUrl::fromPercentEncoding(href.sliced(mark + 1).toUtf8());
}

} // namespace Baojia
