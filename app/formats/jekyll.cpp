// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jekyll.h"

#include "importers/editioncollector.h"
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

/// Keys of the head, lower case, and the value of `layout`.
struct Keys
{
    QSet<QString> names;
    QString layout;
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

/// Posts by the last part of their names: the same post lies in _posts/ and old_post/, and a day is then read in one run.
class JekyllPortions final : public Portions
{
public:
    /// Cuts where a day ends, after `least` posts or more.
    JekyllPortions(Source &source, ChosenFiles files, qsizetype least)
        : m_source(source)
        , m_files(std::move(files))
    {
        m_files.sortByLastPart();
        QString day;
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            const QString dayOfThis = dayOfName(QString::fromUtf8(m_files.lastPart(i)));
            if (m_begins.isEmpty() || (dayOfThis != day && i - m_begins.last() >= least))
                m_begins.append(i);
            day = dayOfThis;
        }
        m_begins.append(m_files.size());
    }

    [[nodiscard]] qsizetype count() const override { return m_begins.size() - 1; }

    [[nodiscard]] qsizetype files(qsizetype portion) const override { return m_begins.at(portion + 1) - m_begins.at(portion); }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        JekyllPostReader reader(m_source);
        EditionCollector collector(sink);
        QString day;
        qint64 done = 0;
        for (qsizetype i = m_begins.at(portion); i < m_begins.at(portion + 1); ++i) {
            const QString file = m_files.at(i);
            if (auto going = progress.report(done++, files(portion), file); !going)
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

private:
    Source &m_source;
    ChosenFiles m_files;
    QList<qsizetype> m_begins; // of each portion, and the end
};

}

ImporterInfo Jekyll::info() const
{
    return {u"jekyll"_s, {u"md"_s, u"markdown"_s, u"html"_s}};
}

Confidence Jekyll::probe(const FileHead &head) const
{
    if (!beginsWithDashes(head.bytes))
        return Confidence::None;
    const auto decoded = decodeHead(head.bytes.left(kProbeBytes));
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

Result<void> Jekyll::read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const
{
    return files.isEmpty() ? Result<void>() : JekyllPortions(source, files, files.size()).read(0, sink, progress);
}

Result<std::unique_ptr<Portions>> Jekyll::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<JekyllPortions>(source, files, kPostsAtOnce));
}

}
