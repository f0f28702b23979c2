// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jekyll.h"

#include "importers/editioncollector.h"
#include "importers/filekind.h"
#include "importers/jekyllpost.h"
#include "text/encoding.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kProbeBytes = 8 * 1024;

// Blank lines before the head are what one generator wrote for months; Jekyll itself refuses them.
bool beginsWithDashes(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return start.contains("-\0-\0-") || start.contains("\0-\0-\0-");
    qsizetype at = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < start.size() && (start.at(at) == '\n' || start.at(at) == '\r' || start.at(at) == ' ' || start.at(at) == '\t'))
        ++at;
    return start.sliced(at).startsWith("---");
}

bool liesAmongPosts(const QString &name)
{
    static const QRegularExpression folder(u"(?:^|/)(?:_posts|_drafts|old_posts?|posts)/"_s);
    return folder.match(name).hasMatch();
}

bool isDatedName(const QString &name)
{
    static const QRegularExpression dated(u"^\\d{4}-\\d{1,2}-\\d{1,2}-"_s);
    return dated.match(baseName(name)).hasMatch();
}

/// Keys of the head, lower case, and the value of `layout`.
struct Keys
{
    QSet<QString> names;
    QString layout;
};

Keys keysOf(const QString &text)
{
    static const QRegularExpression key(u"^([A-Za-z_-]{1,40})\\s*:\\s*(.*)$"_s);
    static const QRegularExpression closer(u"^(?:---|\\.\\.\\.)\\s*$"_s);
    Keys keys;
    bool inside = false;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        if (closer.match(line.toString()).hasMatch()) {
            if (inside)
                break;
            inside = true;
        } else if (const auto match = key.match(line.trimmed().toString()); inside && match.hasMatch()) {
            keys.names.insert(match.captured(1).toLower());
            if (match.captured(1).toLower() == "layout"_L1)
                keys.layout = match.captured(2).remove(u'"').remove(u'\'').trimmed().toLower();
        }
    }
    return keys;
}

// "2021-12-08" of a name that begins with it, else empty: the day a run of files belongs to.
QString dayOfName(const QString &file)
{
    return isDatedName(file) ? baseName(file).left(10) : QString();
}

}

ImporterInfo Jekyll::info() const
{
    return {u"jekyll"_s, {u"md"_s, u"markdown"_s, u"html"_s}};
}

Confidence Jekyll::probe(const FileHead &head) const
{
    if (!beginsWithDashes(head.bytes))
        return Confidence::None;
    const auto decoded = decodeText(head.bytes.left(kProbeBytes));
    if (!decoded)
        return Confidence::None;
    static const QSet<QString> postLayouts {QString(), u"post"_s, u"article"_s, u"news"_s, u"draft"_s, u"photo"_s, u"link"_s};
    const Keys keys = keysOf(decoded->text);
    const bool post = postLayouts.contains(keys.layout);
    const bool amongPosts = liesAmongPosts(head.name) || isDatedName(head.name);
    if (keys.names.isEmpty() || (!post && !(amongPosts && keys.names.contains(u"date"_s))))
        return Confidence::None;
    if (amongPosts || keys.names.contains(u"date"_s) || keys.layout == "post"_L1)
        return Confidence::Certain;
    const bool sorted = keys.names.contains(u"tags"_s) || keys.names.contains(u"categories"_s);
    return keys.names.contains(u"title"_s) && sorted ? Confidence::Likely : Confidence::None;
}

Result<void> Jekyll::read(Source &source, const QStringList &files, DraftSink &sink, Progress &progress) const
{
    // By the last part of the name: the same post lies in _posts/ and old_post/, and a day is then read in one run.
    QStringList ordered = files;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const QString &left, const QString &right) { return baseName(left) < baseName(right); });
    JekyllPostReader reader(source);
    EditionCollector collector(sink);
    QString day;
    qint64 done = 0;
    for (const QString &file : std::as_const(ordered)) {
        if (auto going = progress.report(done++, ordered.size(), file); !going)
            return going;
        const QString dayOfThis = dayOfName(file);
        if (dayOfThis != day) {
            if (auto flushed = collector.flush(); !flushed)
                return flushed;
            day = dayOfThis;
        }
        auto post = reader.read(file);
        if (!post) {
            sink.skipped(file, post.error());
            continue;
        }
        for (const QString &picture : std::as_const(post->missingPictures))
            sink.noted(file, u"picture-not-saved"_s, picture);
        if (auto added = collector.add(std::move(post->placed)); !added)
            return added;
    }
    if (progress.isCancelled())
        return Error {ErrorKind::Cancelled, {}, {}};
    return collector.flush();
}

}
