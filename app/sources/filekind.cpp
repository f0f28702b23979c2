// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/filekind.h"

#include "sources/picturesize.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool hasAt(const QByteArray &bytes, qsizetype at, QByteArrayView mark)
{
    return bytes.size() >= at + mark.size() && QByteArrayView(bytes).sliced(at, mark.size()) == mark;
}

const QSet<QString> &companionSuffixes()
{
    static const QSet<QString> suffixes {
        u"css"_s,  u"scss"_s, u"sass"_s, u"less"_s,  u"js"_s,   u"mjs"_s,  u"ts"_s,  u"map"_s,   u"json5"_s, u"jpg"_s,
        u"jpeg"_s, u"jpe"_s,  u"png"_s,  u"gif"_s,   u"webp"_s, u"bmp"_s,  u"svg"_s, u"svgz"_s,  u"avif"_s,  u"heic"_s,
        u"ico"_s,  u"cur"_s,  u"tif"_s,  u"tiff"_s,  u"woff"_s, u"eot"_s,  u"ttf"_s, u"woff2"_s, u"otf"_s,   u"pdf"_s,
        u"swf"_s,  u"mp3"_s,  u"mp4"_s,  u"m4a"_s,   u"m4v"_s,  u"webm"_s, u"flv"_s, u"wav"_s,   u"ogg"_s,   u"avi"_s,
        u"htc"_s,  u"xsl"_s,  u"dtd"_s,  u"liquid"_s, u"psd"_s, u"db"_s,   u"log"_s, u"lock"_s,  u"gemspec"_s,
        u"jp2"_s,  u"jpx"_s,  u"cdx"_s,  u"cdxj"_s, u"idx"_s,
    };
    return suffixes;
}

const QSet<QString> &furnitureNames()
{
    static const QSet<QString> names {
        u"gemfile"_s,      u"rakefile"_s,     u"makefile"_s,    u"dockerfile"_s,   u"cname"_s,      u"_config.yml"_s,
        u"_config.yaml"_s, u"_config.toml"_s, u"robots.txt"_s,  u"period.xml"_s,   u"navi.xml"_s,
        u"sitemap.xml"_s, u"sitemap.txt"_s,  u"thumbs.db"_s,  u"desktop.ini"_s,
        u"hts-log.txt"_s,  u"cookies.txt"_s,  u"404.html"_s,    u"404.md"_s,       u"package.json"_s, u"manifest.json"_s,
        u"pages.jsonl"_s,  u"extrapages.jsonl"_s, u"datapackage.json"_s, u"datapackage-digest.json"_s, u"search.json"_s,  u"index.json"_s,   u"backblue.gif"_s, u"requirements.txt"_s, u"crossdomain.xml"_s,
    };
    return names;
}

// "README", "readme.md", "README.zh-CN.md", "LICENSE.txt", "CHANGELOG" …
bool isProjectPage(QStringView lowerName)
{
    static constexpr std::array<QStringView, 7> stems {u"readme",    u"license", u"licence",       u"changelog",
                                                       u"copying",   u"contributing", u"code_of_conduct"};
    for (const QStringView stem : stems) {
        if (lowerName == stem || (lowerName.startsWith(stem) && lowerName.at(stem.size()) == u'.'))
            return true;
    }
    return false;
}

}

QString assetMediaType(const QByteArray &head)
{
    constexpr qint64 mostPixels = 100'000'000;
    const QSize size = pictureSize(head);
    if (qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (head.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_s;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return u"image/webp"_s;
    // "BM" alone begins many a text: the reserved field and the size of the info header make it a bitmap.
    if (head.startsWith("BM") && hasAt(head, 6, QByteArrayView("\0\0\0\0", 4)) && head.size() > 18 && head.at(15) == 0)
        return u"image/bmp"_s;
    if (head.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return {};
}

bool isArchive(const QByteArray &head)
{
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return !hasAt(head, 30, "mimetypeapplication/epub+zip");
    return head.startsWith(QByteArrayView("PK\x05\x06", 4)) || head.startsWith("7z\xBC\xAF\x27\x1C") || head.startsWith("Rar!\x1A\x07")
        || head.startsWith("\x1F\x8B\x08") || head.startsWith(QByteArrayView("\xFD" "7zXZ\0", 6))
        || (head.startsWith("BZh") && hasAt(head, 4, "1AY&SY")) || head.startsWith("\x28\xB5\x2F\xFD")
        || hasAt(head, 257, "ustar");
}

bool isArchiveVolume(QStringView name)
{
    static const QRegularExpression volume(u"\\.(?:part\\d{1,3}\\.rar|r\\d{2}|z\\d{2}|(?:7z|zip|rar|tar)\\.\\d{3})$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return volume.match(name.toString()).hasMatch();
}

bool hasCompanionSuffix(QStringView name)
{
    return companionSuffixes().contains(suffixOf(name));
}

bool isSiteFurniture(QStringView name)
{
    const QString base = baseName(name).toLower();
    // An index of web archives may be packed for itself.
    if (base.endsWith(".cdx.gz"_L1) || base.endsWith(".cdxj.gz"_L1))
        return true;
    if (base.startsWith(u'.') || furnitureNames().contains(base) || isProjectPage(base))
        return true;
    // __MACOSX holds resource forks, hts-cache what HTTrack remembers, the others templates and data of site generators.
    static const QSet<QString> folders {u"__MACOSX"_s,  u"hts-cache"_s, u"_layouts"_s, u"_includes"_s,
                                        u"_sass"_s,     u"_data"_s,     u"_plugins"_s, u"node_modules"_s,
                                        u"scaffolds"_s, u"themes"_s,    u".github"_s};
    const auto parts = name.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (folders.contains(parts.at(i).toString()))
            return true;
    }
    return false;
}

QString baseName(QStringView name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1).toString();
}

QString cleanedPath(const QString &path, AboveTop above)
{
    QStringList kept;
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == ".."_L1) {
            if (kept.isEmpty() && above == AboveTop::LeadsOut)
                return {};
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (part != "."_L1) {
            kept.append(part);
        }
    }
    return kept.join(u'/');
}

QString suffixOf(QStringView name)
{
    QString base = baseName(name);
    // What a mirror keeps of the address behind the name: a.css?v=1, a.css%3Fv=1, a.css@v=1.
    static const QRegularExpression query(u"(?:\\?|%3[Ff]|@[\\w.%-]*=).*$"_s);
    if (base.contains(u'?') || base.contains(u'%') || base.contains(u'@'))
        base.remove(query);
    const auto dot = base.lastIndexOf(u'.');
    return dot < 0 ? QString() : base.sliced(dot + 1).toLower();
}

}
