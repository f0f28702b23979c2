// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jekyll.h"

#include "importers/editioncollector.h"
#include "importers/fileruns.h"
#include "sources/filekind.h"
#include "formats/jekyllpost.h"
#include "text/encoding.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kProbeBytes = 8 * 1024;
constexpr qsizetype kPostsAtOnce = 64;

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

bool isPostsName(const QString &name)
{
    static const QRegularExpression folder(u"(?:^|/)_posts/"_s);
    return folder.match(name).hasMatch() && isDatedName(name);
}

/// Keys of the head, lower case, and the value of `layout`.
struct Keys
{
    QSet<QString> names;
    QString layout;
    bool closed = false; ///< the line that ends the head is there
};

/// Without the ASCII blanks at its head: a head written with others is none.
QStringView withoutBlanks(QStringView text)
{
    const auto isBlank = [](QChar unit) { return unit == u' ' || (unit >= u'\t' && unit <= u'\r'); };
    return text.sliced(std::find_if_not(text.begin(), text.end(), isBlank) - text.begin());
}

bool isCloser(QStringView line)
{
    return (line.startsWith("---"_L1) || line.startsWith("..."_L1)) && withoutBlanks(line.sliced(3)).isEmpty();
}

/// The length of the key in `key: value`, 0 when the line is none.
qsizetype keyLength(QStringView line)
{
    constexpr qsizetype longestKey = 40;
    const auto isKeyUnit = [](QChar unit) {
        const char16_t code = unit.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || code == u'_' || code == u'-';
    };
    const auto end = std::find_if_not(line.begin(), line.end(), isKeyUnit);
    const qsizetype length = end - line.begin();
    return length <= longestKey && withoutBlanks(line.sliced(length)).startsWith(u':') ? length : 0;
}

Keys keysOf(QStringView text)
{
    Keys keys;
    bool inside = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QStringView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
        at += line.size() + 1;
        if (isCloser(line)) {
            keys.closed = inside;
            if (inside)
                break;
            inside = true;
            continue;
        }
        const QStringView field = line.trimmed();
        const qsizetype length = inside ? keyLength(field) : 0;
        if (length == 0)
            continue;
        const QString name = field.first(length).toString().toLower();
        keys.names.insert(name);
        if (name == "layout"_L1) {
            QString value = field.sliced(field.indexOf(u':', length) + 1).toString();
            keys.layout = value.remove(u'"').remove(u'\'').trimmed().toLower();
        }
    }
    return keys;
}

// "2021-12-08" of a name that begins with it, else empty: the day a run of files belongs to.
QString dayOfName(const QString &file)
{
    return isDatedName(file) ? baseName(file).left(10) : QString();
}

/// Reads posts one after another, a day's together.
class JekyllReading
{
public:
    JekyllReading(Source &source, DraftSink &sink)
        : m_sink(sink)
        , m_reader(source)
        , m_collector(sink)
    {
    }

    Result<void> readFile(const QString &file)
    {
        const QString day = dayOfName(file);
        if (day != m_day) {
            if (auto flushed = m_collector.flush(); !flushed)
                return flushed;
            m_day = day;
        }
        auto post = m_reader.read(file);
        if (!post) {
            m_sink.skipped(file, post.error());
            return {};
        }
        for (const QString &picture : std::as_const(post->missingPictures))
            m_sink.noted(file, u"picture-not-saved"_s, picture);
        return m_collector.add(std::move(post->placed));
    }

    Result<void> finish() { return m_collector.flush(); }

private:
    DraftSink &m_sink;
    JekyllPostReader m_reader;
    EditionCollector m_collector;
    QString m_day;
};

}

ImporterInfo Jekyll::info() const
{
    return {u"jekyll"_s, {u"md"_s, u"markdown"_s, u"html"_s}};
}

Confidence Jekyll::probe(const FileHead &head) const
{
    // YAML files begin as posts do.
    const QString suffix = suffixOf(head.name);
    if (suffix == "yml"_L1 || suffix == "yaml"_L1 || !beginsWithDashes(head.bytes))
        return Confidence::None;
    const auto decoded = decodeHead(head.bytes.left(kProbeBytes));
    if (!decoded)
        return Confidence::None;
    static const QSet<QString> postLayouts {QString(), u"post"_s, u"article"_s, u"news"_s, u"draft"_s, u"photo"_s, u"link"_s};
    const Keys keys = keysOf(decoded->text);
    const bool post = postLayouts.contains(keys.layout);
    const bool amongPosts = liesAmongPosts(head.name) || isDatedName(head.name);
    // In _posts, with a date in its name: a post, whatever its head says, and if it says nothing.
    if (isPostsName(head.name) && (!keys.names.isEmpty() || keys.closed))
        return Confidence::Certain;
    if (keys.names.isEmpty() || (!post && !(amongPosts && keys.names.contains(u"date"_s))))
        return Confidence::None;
    if (amongPosts || keys.names.contains(u"date"_s) || keys.layout == "post"_L1)
        return Confidence::Certain;
    const bool sorted = keys.names.contains(u"tags"_s) || keys.names.contains(u"categories"_s);
    return keys.names.contains(u"title"_s) && sorted ? Confidence::Likely : Confidence::None;
}

Result<std::unique_ptr<Portions>> Jekyll::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    // By the last part of their names: the same post lies in _posts/ and old_post/, and a day is then read in one run.
    ChosenFiles posts = files;
    posts.sortByLastPart();
    auto runs = runsOf(posts, kPostsAtOnce, [&posts](qsizetype i) { return dayOfName(QString::fromUtf8(posts.lastPart(i))); });
    return std::unique_ptr<Portions>(std::make_unique<FileRuns<JekyllReading>>(source, std::move(posts), std::move(runs)));
}

}
