// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// A post's text without the links that a generator puts below it.
struct JekyllTail
{
    QString body;
    QString sourceUrl; ///< of `<http://…>` or 原文：http://…; empty when there is none
};

/// Takes off the trailing block of links: the address of the original, 返回首页 and its like, cut-off ones too.
[[nodiscard]] JekyllTail splitJekyllTail(const QString &body);

/// A summary (`> …`) at the start of a post, and what follows it.
struct JekyllDigest
{
    QString digest; ///< plain, without the marks; empty when there is none
    QString rest;
};

[[nodiscard]] JekyllDigest splitJekyllDigest(const QString &body);

/// Whether `digest` says no more than the text's start does.
[[nodiscard]] bool repeatsStart(const QString &digest, const QStringList &paragraphs);

/// Without Liquid, the template language of Jekyll: {{ site.baseurl }} and {% tags %} go, {{ "/a.png" | relative_url }}
/// becomes /a.png. Hexo's {% asset_img a.png caption %} becomes a picture.
[[nodiscard]] QString withoutLiquid(const QString &text);

/// Chinese paragraphs indented by four or more blanks would be code to Markdown: the indents go.
[[nodiscard]] QString withoutIndents(const QString &markdown);

/// Without the market chrome of eastmoney.com: live charts between EM_StockImg comments go, links around the names of
/// shares and terms are unwrapped.
[[nodiscard]] QString withoutMarketChrome(const QString &html);

}
