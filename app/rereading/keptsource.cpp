// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/keptsource.h"

namespace Baojia {

namespace {

FileNames namesOf(const KeptDocument &document, const KeptSource::Pictures &pictures)
{
    FileNames names;
    names.append(document.name);
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
        if (picture.key() != document.name)
            names.append(picture.key());
    }
    names.sort();
    return names;
}

} // namespace

KeptSource::KeptSource(KeptDocument document, Pictures pictures, Load load)
    : Source(document.base, namesOf(document, pictures), {})
    , m_document(std::move(document))
    , m_pictures(std::move(pictures))
    , m_load(std::move(load))
{ }

QString KeptSource::url(const QString &file) const
{
    return file == m_document.name ? m_document.url : QString();
}

QString KeptSource::charset(const QString &file) const
{
    return file == m_document.name ? m_document.charset : QString();
}

Result<QByteArray> KeptSource::read(const QString &file)
{
    if (file == m_document.name)
        return m_document.bytes;
    const auto picture = m_pictures.constFind(file);
    if (picture == m_pictures.cend() || !m_load)
        return Error{ErrorKind::NotFound, file, {}};
    return m_load(*picture).transform([](const Asset &asset) { return asset.bytes; });
}

Result<QByteArray> KeptSource::readHead(const QString &file, qint64 limit)
{
    return read(file).transform([limit](const QByteArray &bytes) { return bytes.left(limit); });
}

} // namespace Baojia
