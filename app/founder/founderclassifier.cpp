// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderclassifier.h"

#include <QtCore/QByteArrayMatcher>

#include <algorithm>

namespace Baojia {

namespace {

/// By the first bytes, in lower case.
bool startsLikeHtml(const QByteArray &lower)
{
    const QByteArray start = lower.trimmed();
    if (start.startsWith("---") || start.startsWith("from:") || start.startsWith("mime-version") || start.startsWith("warc/")
        || start.startsWith("<?xml") || start.startsWith("<rss"))
        return start.contains("<html");
    return start.contains("<html") || start.contains("<!doctype") || start.contains("<head") || start.contains("<meta")
        || start.contains("<body") || start.contains("<table") || start.contains("<div") || start.contains("<!--");
}

/// Whether `mark` occurs at least `times` times.
bool occurs(const QByteArray &bytes, const QByteArray &mark, int times)
{
    const QByteArrayMatcher matcher(mark);
    qsizetype at = 0;
    for (; times > 0; --times) {
        at = matcher.indexIn(bytes, at);
        if (at < 0)
            return false;
        at += mark.size();
    }
    return true;
}

bool linksArticles(const QByteArray &bytes, int times)
{
    return occurs(bytes, "content_", times) || occurs(bytes, "nw.d", times);
}

}

bool looksLikeHtml(const FileHead &head)
{
    const QByteArray start = head.bytes.left(4096).toLower();
    return !start.isEmpty() && !start.contains('\0') && startsLikeHtml(start);
}

Confidence founderConfidence(const FileHead &head, const RecipeEvidence &evidence)
{
    if (!looksLikeHtml(head))
        return Confidence::None;
    const QByteArray lower = head.bytes.toLower();
    const QByteArray tail = head.tail.toLower();
    const auto has = [&lower, &tail](QByteArrayView mark) { return lower.contains(mark) || tail.contains(mark); };
    const auto hasOne = [&has](const QList<QByteArray> &marks) { return std::any_of(marks.cbegin(), marks.cend(), has); };
    if (hasOne(evidence.certain))
        return Confidence::Certain;
    const bool map = has("usemap") && has("<area");
    const bool pageList = hasOne(evidence.pages);
    if (map && pageList)
        return Confidence::Certain;
    if (map && linksArticles(lower, 2))
        return Confidence::Likely;
    const bool body = hasOne(evidence.bodies);
    if ((body || pageList) && (linksArticles(lower, 1) || occurs(lower, "node_", 1) || occurs(lower, "nbs.d", 1)))
        return Confidence::Likely;
    return body ? Confidence::Possible : Confidence::None;
}

}
