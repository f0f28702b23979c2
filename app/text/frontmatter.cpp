// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/frontmatter.h"

#include "text/cjk.h"
#include "text/frontmatterlines.h"
#include "text/frontmatterplain.h"

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBound = 256 * 1024;
constexpr int valueBound = 10'000; // aliases make a few hundred bytes stand for billions of values

const QString nestedValue = u"front-matter-nested-value"_s;
const QString duplicateKey = u"front-matter-duplicate-key"_s;
const QString repaired = u"front-matter-repaired"_s;

void warn(FrontMatter &matter, const QString &code)
{
    if (!matter.warnings.contains(code))
        matter.warnings.append(code);
}

void setField(FrontMatter &matter, const QString &key, const QStringList &values, bool isList = false)
{
    if (matter.fields.contains(key))
        warn(matter, duplicateKey);
    else
        matter.keys.append(key);
    matter.fields.insert(key, values);
    if (isList)
        matter.lists.insert(key);
    else
        matter.lists.remove(key);
}

/// Splits at the two lines that enclose the head.
struct Parts
{
    bool opened = false;
    bool closed = false;
    QString head;
    QString body;
};

bool isOpener(QStringView line)
{
    return line.startsWith(u"---") && line.sliced(3).trimmed().isEmpty();
}

bool isCloser(QStringView line)
{
    return isOpener(line) || (line.startsWith(u"...") && line.sliced(3).trimmed().isEmpty());
}

QStringView takeLine(QStringView text, qsizetype &at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line;
}

Parts split(const QString &text)
{
    Parts parts;
    qsizetype at = 0;
    while (at < text.size() && isBlankCharacter(text[at].unicode()))
        ++at;
    // The opening line begins where its line begins: an indented rule is text.
    if (at > 0 && text[at - 1] != u'\n' && text[at - 1] != QChar(0xFEFF))
        return parts;
    parts.opened = isOpener(takeLine(text, at));
    const qsizetype start = at;
    while (parts.opened && at < text.size()) {
        const qsizetype lineStart = at;
        if (isCloser(takeLine(text, at))) {
            parts.closed = true;
            parts.head = text.sliced(start, lineStart - start);
            parts.body = text.sliced(at);
            return parts;
        }
    }
    parts.body = text.sliced(start);
    return parts;
}

QString scalarOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// \b, \0 and the like are backslashes that somebody pasted between double quotes, not what they mean in
/// YAML.
bool hasStrayEscape(const QString &value)
{
    return std::any_of(value.cbegin(), value.cend(), [](QChar unit) {
        return (unit.unicode() < 0x20 && unit != u'\n' && unit != u'\t') || unit.unicode() == 0x7F;
    });
}

enum class Outcome { Read, Refused, TooMany };

/// An unclosed quote takes the fields below it into its value, and yaml-cpp lets it.
bool hasSwallowedField(const QString &head, const QSet<QString> &keys)
{
    const auto lines = QStringView(head).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&keys](QStringView line) {
        return FrontMatterLines::isField(line) && !keys.contains(trimmedCjk(line.first(line.indexOf(u':'))));
    });
}

Outcome readYaml(const QString &head, FrontMatter &matter)
{
    const YAML::Node root = YAML::Load(head.toStdString());
    if (root.IsNull())
        return Outcome::Read;
    if (!root.IsMap())
        return Outcome::Refused;
    int values = 0;
    QSet<QString> keys;
    for (const auto &field : root) {
        if (++values > valueBound)
            return Outcome::TooMany;
        const QString key = trimmedCjk(scalarOf(field.first));
        keys.insert(key);
        if (key.isEmpty() || field.second.IsMap()) {
            warn(matter, nestedValue);
            continue;
        }
        QStringList list;
        if (field.second.IsSequence()) {
            for (const auto &item : field.second) {
                if (++values > valueBound)
                    return Outcome::TooMany;
                if (item.IsScalar())
                    list.append(scalarOf(item));
                else if (!item.IsNull())
                    warn(matter, nestedValue);
            }
        } else {
            list.append(scalarOf(field.second));
        }
        list.removeAll(QString());
        if (std::any_of(list.cbegin(), list.cend(), hasStrayEscape))
            return Outcome::Refused;
        setField(matter, key, list, field.second.IsSequence());
    }
    return hasSwallowedField(head, keys) ? Outcome::Refused : Outcome::Read;
}

/// yaml-cpp reports by exceptions; none of them leaves this function.
Outcome tryYaml(const QString &head, FrontMatter &matter)
{
    if (const auto fields = plainFields(head)) {
        for (const auto &[key, values] : *fields)
            setField(matter, key, values);
        return Outcome::Read;
    }
    try {
        return readYaml(head, matter);
    } catch (const std::exception &) {
        return Outcome::Refused;
    }
}

} // namespace

Result<std::optional<FrontMatter>> splitFrontMatter(const QString &text, const QString &subject)
{
    QString unix = text;
    unix.replace(u"\r\n"_s, u"\n"_s);
    unix.replace(u'\r', u'\n');
    const Parts parts = split(unix);
    if (!parts.opened)
        return std::optional<FrontMatter>();
    if (!parts.closed) {
        // A rule over a text is no head; a head whose end is missing is half a file.
        qsizetype at = 0;
        const QStringView line = takeLine(parts.body, at);
        if (FrontMatterLines::isField(line))
            return Error{ErrorKind::Truncated, subject, {}};
        return std::optional<FrontMatter>();
    }
    if (parts.head.size() > headBound)
        return Error{ErrorKind::TooLarge, subject, QString::number(headBound)};
    FrontMatter matter;
    Outcome outcome = tryYaml(parts.head, matter);
    if (outcome == Outcome::TooMany)
        return Error{ErrorKind::TooMany, subject, QString::number(valueBound)};
    if (outcome == Outcome::Refused) {
        matter = {};
        for (const FrontMatterLines::Entry &entry : FrontMatterLines::read(parts.head))
            setField(matter, entry.key, entry.values, entry.isList);
        if (matter.keys.isEmpty())
            return std::optional<FrontMatter>();
        warn(matter, repaired);
    }
    matter.raw = parts.head;
    matter.body = parts.body;
    return std::optional<FrontMatter>(std::move(matter));
}

} // namespace Baojia
