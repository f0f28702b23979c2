// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markdown.h"

#include <md4c-html.h>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype byteBound = qsizetype(64) * 1024 * 1024;
constexpr qsizetype columnBound = 256;

/// A table's rows are all written as wide as its head, so that a wide head over many short rows would make
/// gigabytes.
bool hasWideTable(QByteArrayView markdown)
{
    qsizetype bars = 0;
    for (const char byte : markdown) {
        if (byte == '\n')
            bars = 0;
        else if (byte == '|' && ++bars > columnBound)
            return true;
    }
    return false;
}

void append(const MD_CHAR *text, MD_SIZE size, void *html)
{
    static_cast<QByteArray *>(html)->append(text, static_cast<qsizetype>(size));
}

} // namespace

Result<QString> markdownToHtml(QStringView markdown, const QString &subject)
{
    const QByteArray source = markdown.toUtf8();
    if (source.size() > byteBound)
        return Error{ErrorKind::TooLarge, subject, QString::number(byteBound)};
    if (hasWideTable(source))
        return Error{ErrorKind::TooMany, subject, u"%1 columns"_s.arg(columnBound)};
    QByteArray html;
    constexpr unsigned int dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS;
    // MD_HTML_FLAG_SKIP_UTF8_BOM is of no use: decodeText() has taken the mark away.
    if (md_html(source.constData(), static_cast<MD_SIZE>(source.size()), append, &html, dialect, 0) != 0)
        return Error{ErrorKind::BadMarkup, subject, u"Markdown"_s};
    return QString::fromUtf8(html);
}

} // namespace Baojia
