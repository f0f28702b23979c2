// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace Baojia {

/// A file of the program's own resources as text: `css/reader.css`, `templates/article.html`. Empty when there is none.
[[nodiscard]] QString resourceText(const QString &path);

/// A page of resources/templates with `{{places}}` in it. Values are put in once: what looks like a place inside a value
/// stays as it is.
class HtmlTemplate
{
public:
    /// `name` without folder and suffix: `article`.
    explicit HtmlTemplate(const QString &name);

    /// Puts text where the place is, escaped.
    HtmlTemplate &text(const QString &place, const QString &value);
    /// Puts HTML or CSS of ours (or of text/htmlsanitizer) where the place is, as it is.
    HtmlTemplate &markup(const QString &place, const QString &value);

    /// The page. A place that was given no value is empty.
    [[nodiscard]] QString filled() const;

private:
    QString m_template;
    QHash<QString, QString> m_values;
};

/// `<tag class="style">text</tag>`, escaped; nothing at all when there is no text.
[[nodiscard]] QString textElement(QStringView tag, QStringView style, const QString &text);

/// The same with HTML of ours inside.
[[nodiscard]] QString markupElement(QStringView tag, QStringView style, const QString &markup);

}
