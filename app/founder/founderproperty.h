// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// The `<!--enpproperty … /enpproperty-->` comment that 方正 and 翔宇 systems put into a page. Two dialects: the e-paper's
/// (founder-title, after </html>) and the web site's (title, articleid, beside the body).
class FounderProperty
{
public:
    enum class Subject { Unknown, Article, Page };

    /// Reads every such comment of a document; empty when there is none.
    [[nodiscard]] static FounderProperty read(const QString &html);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    /// What founder-type says: 1 is an article, 2 a page. An articleid means an article.
    [[nodiscard]] Subject subject() const;
    /// Whether it is the web site's dialect.
    [[nodiscard]] bool isWebDialect() const;

    /// The first filled value; `name` without the founder- prefix, which both dialects share. One line of text.
    [[nodiscard]] QString value(QStringView name) const;
    /// Every filled value in order: some papers print their own name as the first title.
    [[nodiscard]] QStringList values(QStringView name) const;

    /// The day of founder-date, whose time means nothing; null without one.
    [[nodiscard]] QDate paperDate() const;

private:
    void readComment(QStringView comment);

    QHash<QString, QStringList> m_values; // names as written
};

}
