// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/frontmatterlines.h"

#include "text/cjk.h"

#include <optional>

namespace Baojia::FrontMatterLines {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    QString key;
    QString value;
};

/// `key: value`, and `key:value` where the key is a plain ASCII word.
std::optional<Field> fieldOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > 64 || line.front().isSpace()
        || QStringView(u"-#'\"[]{}>|*&!%@").contains(line.front()))
        return std::nullopt;
    const bool spaced = colon + 1 == line.size() || line[colon + 1].isSpace();
    const QStringView key = line.first(colon).trimmed();
    for (const QChar unit : key) {
        const bool plain = unit.unicode() < 0x80 && (unit.isLetterOrNumber() || unit == u'_' || unit == u'-');
        if (!plain && (!spaced || unit.isSpace()))
            return std::nullopt;
    }
    return Field{key.toString(), trimmedCjk(line.sliced(colon + 1))};
}

/// Without the quotes around it, and with the escapes that quoting needs undone.
QString unquoted(QString value)
{
    if (value.size() < 2 || value.front() != value.back())
        return value;
    if (value.front() == u'"')
        return value.sliced(1, value.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    if (value.front() == u'\'')
        return value.sliced(1, value.size() - 2).replace(u"''"_s, u"'"_s);
    return value;
}

QStringList valuesOf(const QString &value)
{
    QStringList values;
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        for (const QStringView item : QStringView(value).sliced(1, value.size() - 2).split(u','))
            values.append(unquoted(trimmedCjk(item)));
    } else if (value != u"|"_s && value != u">"_s && value != u"|-"_s && value != u">-"_s) {
        values.append(unquoted(value));
    }
    values.removeAll(QString());
    return values;
}

} // namespace

bool isField(QStringView line)
{
    return fieldOf(line).has_value();
}

QList<Entry> read(const QString &head)
{
    QList<Entry> fields;
    for (const QStringView line : QStringView(head).split(u'\n')) {
        const QString text = trimmedCjk(line);
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (const std::optional<Field> field = fieldOf(line)) {
            fields.append({field->key, valuesOf(field->value), field->value.startsWith(u'[')});
            continue;
        }
        if (fields.isEmpty())
            continue;
        QStringList &values = fields.last().values;
        if (text == u"-"_s || text.startsWith(u"- "_s) || text.startsWith(u"-\t"_s)) {
            values += valuesOf(trimmedCjk(QStringView(text).sliced(1)));
            fields.last().isList = true;
        } else if (line.front().isSpace() && values.isEmpty())
            values.append(text);
        else if (line.front().isSpace())
            values.last() += u' ' + text;
    }
    return fields;
}

} // namespace Baojia::FrontMatterLines
