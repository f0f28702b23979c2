// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/pagepolicy.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Each directive by its name, also where default-src says the same: the engine names the one that refused.
/// A page may switch the prefetching of names on over the engine's setting, but not where it was switched off in it before.
constexpr auto kPolicy = "<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\""
                         "default-src 'none'; img-src paper: data:; style-src 'unsafe-inline'; "
                         "script-src 'none'; worker-src 'none'; connect-src 'none'; font-src 'none'; media-src 'none'; "
                         "frame-src 'none'; child-src 'none'; object-src 'none'; manifest-src 'none'; prefetch-src 'none'; "
                         "base-uri 'none'; form-action 'none'\">"
                         "<meta name=\"referrer\" content=\"no-referrer\">";

/// Where a leading doctype ends, or where the text begins without one. A comment is not passed over: where it ends is not for a second parser to say, and what
/// stands before the policy is not bound by it.
qsizetype endOfDoctype(const QByteArray &html)
{
    const qsizetype start = html.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype at = start;
    while (at < html.size() && (html.at(at) == ' ' || (html.at(at) >= '\t' && html.at(at) <= '\r' && html.at(at) != '\v')))
        ++at;
    constexpr QByteArrayView doctype("<!doctype");
    if (html.mid(at, doctype.size()).compare(doctype, Qt::CaseInsensitive) != 0)
        return start;
    // Quotes do not hide it: the first one ends a doctype.
    const qsizetype end = html.indexOf('>', at);
    return end < 0 ? start : end + 1;
}

RequestKind kindOf(const QString &directive)
{
    static const QHash<QString, RequestKind> kinds{
        {u"img-src"_s, RequestKind::Picture},
        {u"style-src"_s, RequestKind::StyleSheet},
        {u"style-src-elem"_s, RequestKind::StyleSheet},
        {u"script-src"_s, RequestKind::Script},
        {u"script-src-elem"_s, RequestKind::Script},
        {u"worker-src"_s, RequestKind::Script},
        {u"connect-src"_s, RequestKind::Script},
        {u"font-src"_s, RequestKind::Font},
        {u"media-src"_s, RequestKind::Media},
        {u"frame-src"_s, RequestKind::Frame},
        {u"child-src"_s, RequestKind::Frame},
        {u"object-src"_s, RequestKind::Frame},
        {u"prefetch-src"_s, RequestKind::Prefetch},
        {u"form-action"_s, RequestKind::Form},
    };
    return kinds.value(directive, RequestKind::Other);
}

} // namespace

QByteArray withPolicy(const QByteArray &html)
{
    const qsizetype at = endOfDoctype(html);
    return html.first(at) + kPolicy + html.sliced(at);
}

std::optional<PolicyRefusal> refusalIn(const QString &message)
{
    // Chromium has said this in two ways; both have the address first, in quotes, and then the directive.
    static const QRegularExpression policy(
        u"'((?:[a-z][a-z0-9+.-]*:[^']*)?)'.*Content Security Policy directive: \"([a-z-]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression other(u"^(?:Not allowed to load local resource:|Unsafe attempt to load URL) (\\S+)"_s);
    if (const auto match = policy.match(message); match.hasMatch())
        return PolicyRefusal{kindOf(match.captured(2)), QUrl(match.captured(1))};
    if (const auto match = other.match(message); match.hasMatch())
        return PolicyRefusal{RequestKind::Other, QUrl(match.captured(1))};
    return std::nullopt;
}

} // namespace Baojia
