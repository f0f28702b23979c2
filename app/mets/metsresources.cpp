// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metsresources.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <algorithm>

#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString stemOf(const QString &file)
{
    const QString name = baseName(file).toLower();
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

bool isUnshowable(const QString &file)
{
    const QString suffix = suffixOf(file);
    return suffix == "jp2"_L1 || suffix == "jpx"_L1 || suffix == "tif"_L1 || suffix == "tiff"_L1;
}

} // namespace

MetsResources::MetsResources(Source &source, QString folder)
    : m_source(source)
    , m_folder(std::move(folder))
{
    for (const QString &file : source.files()) {
        if (!file.startsWith(m_folder))
            continue;
        m_byName[baseName(file).toLower()].append(file);
        m_byStem[stemOf(file)].append(file);
    }
}

QString MetsResources::find(const QString &href) const
{
    QString path = QUrl::fromPercentEncoding(href.trimmed().toUtf8()).replace(u'\\', u'/');
    for (const QString &scheme : {u"file://"_s, u"file:"_s}) {
        if (path.startsWith(scheme, Qt::CaseInsensitive))
            path.remove(0, scheme.size());
    }
    const bool far = path.contains("://"_L1);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    if (const QString near = QDir::cleanPath(m_folder + path); !far && m_source.contains(near))
        return near;
    const QStringList named = m_byName.value(baseName(path).toLower());
    if (named.size() < 2)
        return named.value(0);
    // 1.xml lies in many folders: the one whose folder is called likewise.
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0 && slash + 1 < path.lastIndexOf(u'/') + 1;
         slash = path.indexOf(u'/', slash + 1)) {
        const QString end = path.sliced(slash);
        const auto like = std::find_if(named.cbegin(), named.cend(), [&end](const QString &file) {
            return file.endsWith(end, Qt::CaseInsensitive);
        });
        if (like != named.cend())
            return *like;
    }
    return {};
}

void MetsResources::addPictures(const QStringList &files,
                                PageDraft &page,
                                QHash<ContentHash, Asset> &assets,
                                DraftSink &sink) const
{
    QString unshown;
    qsizetype best = 0;
    for (const QString &file : files) {
        if (!hasCompanionSuffix(file) && !isUnshowable(file))
            continue;
        const auto bytes = m_source.read(file);
        if (!bytes) {
            sink.noted(file, u"page-picture-missing"_s, bytes.error().detail);
            continue;
        }
        const QString mediaType = assetMediaType(*bytes);
        const bool isPdf = mediaType == "application/pdf"_L1;
        if (mediaType.isEmpty()) {
            unshown = isUnshowable(file) ? file : unshown;
        } else if (isPdf ? page.pdf.isNull() : bytes->size() > best) {
            // The largest picture: thumbnails are listed beside it.
            const auto hash = ContentHash::of(*bytes);
            if (!isPdf && !page.picture.isNull())
                assets.remove(page.picture);
            (isPdf ? page.pdf : page.picture) = hash;
            best = isPdf ? best : bytes->size();
            assets.insert(hash, {mediaType, *bytes});
        }
    }
    if (!unshown.isEmpty() && page.picture.isNull())
        sink.noted(unshown, u"page-picture-not-shown"_s, suffixOf(unshown).toUpper());
}

QStringList MetsResources::namesakes(const QString &file, const QString &picture) const
{
    QStringList found = m_byStem.value(stemOf(file));
    if (!picture.isEmpty())
        found += m_byStem.value(stemOf(picture));
    // page_01.alto.xml and page_01.jpg
    if (const QString stem = stemOf(file);
        stem.endsWith(".alto"_L1) || stem.endsWith("_alto"_L1) || stem.endsWith("-alto"_L1))
        found += m_byStem.value(stem.chopped(5));
    found.removeDuplicates();
    found.removeAll(file);
    return found;
}

} // namespace Baojia
