// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlshape.h"
#include "text/markdown.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Counts how Markdown read by us agrees with what a specification expects of it, in two ways: the documents that
/// browsers would build of both are the same (`passed`), and what is left of both in the library is (`kept`: the
/// sanitizer takes away comments, forms and most attributes). How HTML is written, <br> or <br />, is no matter of either.
class MarkdownSuite
{
public:
    void compare(const QString &name, const QString &markdown, const QString &expected)
    {
        const auto html = markdownToHtml(markdown);
        const auto actual = html ? HtmlDocument::parse(*html) : Result<HtmlDocument>(html.error());
        const auto wanted = HtmlDocument::parse(expected);
        if (!actual || !wanted) {
            refused.append(name);
            return;
        }
        const bool same = HtmlShape::of(actual->root()) == HtmlShape::of(wanted->root());
        passed += same ? 1 : 0;
        const bool sameKept = keptShape(actual->body()) == keptShape(wanted->body());
        kept += sameKept ? 1 : 0;
        if (!same)
            failed.append(name + (sameKept ? u" (the same when kept)"_s : u""_s));
        if (same && !sameKept)
            failed.append(name + u" (the sanitizer told them apart)"_s);
    }

    void print(const char *suite) const
    {
        if (!failed.isEmpty())
            qInfo().noquote() << suite << "fails:" << failed.join(u", "_s);
        qInfo("%s: %d pass, %d refused, %d fail; %d the same in the library",
              suite,
              passed,
              static_cast<int>(refused.size()),
              static_cast<int>(failed.size()),
              kept);
    }

    int passed = 0;
    int kept = 0;
    QStringList refused;
    QStringList failed;
};

}
