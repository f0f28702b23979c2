// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderclassifier.h"

#include <QtCore/QByteArrayMatcher>

namespace Baojia {

namespace {

/// By the first bytes, in lower case.
bool looksLikeHtml(const QByteArray &lower)
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

Confidence founderConfidence(const FileHead &head)
{
    const QByteArray start = head.bytes.left(4096).toLower();
    if (start.isEmpty() || start.contains('\0') || !looksLikeHtml(start))
        return Confidence::None;
    const QByteArray lower = head.bytes.toLower();
    const QByteArray tail = head.tail.toLower();
    const auto has = [&lower, &tail](QByteArrayView mark) { return lower.contains(mark) || tail.contains(mark); };
    if (has("<founder-content") || has("<founder-title") || has("<!--enpproperty") || has("<!--enpcontent")
        || has("npm:article-content"))
        return Confidence::Certain;
    const bool map = has("usemap") && has("<area");
    const bool pageList = has("pagelink") || has("pagepicmap") || has("layoutlist") || has("main-ednav") || has("bmdhtable")
        || has("layout-catalogue") || has("chunkiconlist");
    if (map && pageList)
        return Confidence::Certain;
    if (map && linksArticles(lower, 2))
        return Confidence::Likely;
    const bool body = has("id=ozoom") || has("id=\"ozoom\"") || has("id='ozoom'") || has("articlecontent") || has("newsdetatext")
        || has("main-article-content");
    if ((body || pageList) && (linksArticles(lower, 1) || occurs(lower, "node_", 1) || occurs(lower, "nbs.d", 1)))
        return Confidence::Likely;
    return body ? Confidence::Possible : Confidence::None;
}

}
