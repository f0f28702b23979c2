// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed.h"

#include <QtCore/QSet>

namespace Baojia {

/// The words of a text as one line.
[[nodiscard]] QString plainFeedText(const FeedText &text);

/// The text as HTML to be cleaned: what is no HTML, or has no tags, becomes paragraphs at its blank lines, or
/// at its line ends where it has no blank line.
[[nodiscard]] QString feedHtml(const FeedText &text);

/// The newspaper in the title of a feed: without RSS, 订阅, Powered by RSSHub and their like at its ends.
[[nodiscard]] QString newspaperOfFeedTitle(const QString &title);

/// A title taken apart: `第01版：要闻 - 标题`, `[A02版] 标题`, `要闻 - 标题`.
struct FeedHeadline
{
    QString title;
    QString pageLabel; ///< empty: none is named
    QString pageName;
    QString section;
};

/// Takes titles of one feed apart. `要闻 - 标题` is a section only where the feed does so throughout: the
/// same few words before the dash of at least four in five titles.
class FeedHeadlines
{
public:
    explicit FeedHeadlines(const QStringList &titles);

    [[nodiscard]] FeedHeadline split(const QString &title) const;

private:
    QSet<QString> m_sections;
};

} // namespace Baojia
