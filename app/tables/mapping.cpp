// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/mapping.h"

#include "text/encoding.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostBytes = 256 * 1024;
constexpr int kVersion = 1;

const QHash<QString, TableField> &fieldNames()
{
    static const QHash<QString, TableField> names{
        {u"newspaper"_s, TableField::Newspaper},
        {u"date"_s, TableField::Date},
        {u"page"_s, TableField::Page},
        {u"page-name"_s, TableField::PageName},
        {u"kicker"_s, TableField::Kicker},
        {u"title"_s, TableField::Title},
        {u"deck"_s, TableField::Deck},
        {u"byline"_s, TableField::Byline},
        {u"section"_s, TableField::Section},
        {u"body"_s, TableField::Body},
        {u"url"_s, TableField::Url},
        {u"id"_s, TableField::Id},
        {u"kind"_s, TableField::Kind},
        {u"published"_s, TableField::Published},
        {u"source"_s, TableField::Source},
        {u"tags"_s, TableField::Tags},
        {u"copyright"_s, TableField::Copyright},
    };
    return names;
}

/// Reads one file; the first fault ends it.
class Reader
{
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    { }

    Result<Mapping> read(const std::string &text)
    {
        try {
            const YAML::Node root = YAML::Load(text);
            if (!root.IsMap())
                return fault(root, u"keys with values are expected"_s);
            Mapping mapping;
            mapping.file = m_file;
            bool versioned = false;
            for (const auto &entry : root) {
                const QString key = textOf(entry.first);
                if (key == "baojia-mapping"_L1) {
                    versioned = true;
                    if (textOf(entry.second) != QString::number(kVersion))
                        return fault(entry.second, u"baojia-mapping must be %1"_s.arg(kVersion));
                } else if (auto taken = take(key, entry.first, entry.second, mapping); !taken) {
                    return taken.error();
                }
            }
            return whole(root, std::move(mapping), versioned);
        } catch (const YAML::Exception &broken) {
            return Error{ErrorKind::BadMapping,
                         m_file,
                         u"line %1: %2"_s.arg(broken.mark.is_null() ? 1 : broken.mark.line + 1)
                             .arg(QString::fromStdString(broken.msg))};
        }
    }

private:
    [[nodiscard]] Error fault(const YAML::Node &at, const QString &reason) const
    {
        const YAML::Mark mark = at.Mark();
        return {ErrorKind::BadMapping,
                m_file,
                u"line %1: %2"_s.arg(mark.is_null() ? 1 : mark.line + 1).arg(reason)};
    }

    [[nodiscard]] static QString textOf(const YAML::Node &node)
    {
        return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
    }

    [[nodiscard]] Result<Mapping> whole(const YAML::Node &root, Mapping mapping, bool versioned) const
    {
        if (!versioned)
            return fault(root, u"baojia-mapping: %1 is missing"_s.arg(kVersion));
        if (!mapping.fields.contains(TableField::Title) && !mapping.fields.contains(TableField::Body))
            return fault(root, u"neither title nor body is named"_s);
        return mapping;
    }

    Result<QStringList> listOf(const QString &key, const YAML::Node &value) const
    {
        QStringList list;
        if (value.IsScalar()) {
            list.append(textOf(value));
        } else if (value.IsSequence()) {
            for (const auto &item : value) {
                if (!item.IsScalar())
                    return fault(item, u"%1: a text is expected"_s.arg(key));
                list.append(textOf(item));
            }
        } else {
            return fault(value, u"%1: a text or a list of texts is expected"_s.arg(key));
        }
        return list;
    }

    Result<void>
    take(const QString &key, const YAML::Node &at, const YAML::Node &value, Mapping &mapping) const
    {
        if (const auto field = fieldNames().constFind(key); field != fieldNames().cend()) {
            auto read = readField(key, value);
            if (read)
                mapping.fields.insert(*field, *std::move(read));
            return read ? Result<void>() : read.error();
        }
        if (key == "has"_L1 || key == "rows"_L1) {
            auto list = listOf(key, value);
            if (list)
                (key == "has"_L1 ? mapping.has : mapping.rows) = *std::move(list);
            return list ? Result<void>() : list.error();
        }
        if (key == "kinds"_L1)
            return readKinds(value, mapping);
        if (!value.IsScalar())
            return fault(value, u"%1: a text is expected"_s.arg(key));
        return takeText(key, at, textOf(value), mapping);
    }

    Result<void>
    takeText(const QString &key, const YAML::Node &at, const QString &text, Mapping &mapping) const
    {
        static const QHash<QString, TableFormat> formats{{u"csv"_s, TableFormat::Csv},
                                                         {u"json"_s, TableFormat::Json},
                                                         {u"jsonl"_s, TableFormat::JsonLines}};
        static const QHash<QString, BodyFormat> bodies{{u"auto"_s, BodyFormat::Auto},
                                                       {u"text"_s, BodyFormat::Text},
                                                       {u"html"_s, BodyFormat::Html},
                                                       {u"markdown"_s, BodyFormat::Markdown}};
        static const QHash<QString, bool> answers{
            {u"yes"_s, true}, {u"true"_s, true}, {u"no"_s, false}, {u"false"_s, false}};
        const bool yes = answers.value(text);
        if (key == "name"_L1)
            mapping.name = text;
        else if (key == "files"_L1)
            mapping.files = text;
        else if (key == "charset"_L1)
            mapping.charset = text;
        else if (key == "format"_L1 && formats.contains(text))
            mapping.format = formats.value(text);
        else if (key == "format"_L1)
            return fault(at, u"format: csv, json or jsonl is expected"_s);
        else if (key == "body-format"_L1 && bodies.contains(text))
            mapping.body = bodies.value(text);
        else if (key == "body-format"_L1)
            return fault(at, u"body-format: auto, text, html or markdown is expected"_s);
        else if (key == "delimiter"_L1 && text.size() == 1 && text.front() < u'\x80' && text.front() != u'"')
            mapping.delimiter = text;
        else if (key == "delimiter"_L1)
            return fault(at, u"delimiter: one ASCII character is expected"_s);
        else if ((key == "header"_L1 || key == "guess"_L1) && answers.contains(text))
            (key == "header"_L1 ? mapping.header : mapping.guess) = yes;
        else if (key == "header"_L1 || key == "guess"_L1)
            return fault(at, u"%1: yes or no is expected"_s.arg(key));
        else
            return fault(at, u"unknown key: %1"_s.arg(key));
        return {};
    }

    Result<MappingField> readField(const QString &key, const YAML::Node &value) const
    {
        MappingField field;
        if (!value.IsMap()) {
            auto from = listOf(key, value);
            if (!from)
                return from.error();
            field.from = *std::move(from);
        } else {
            for (const auto &entry : value) {
                const QString part = textOf(entry.first);
                if (part == "from"_L1) {
                    auto from = listOf(key, entry.second);
                    if (!from)
                        return from.error();
                    field.from = *std::move(from);
                } else if (part == "pattern"_L1) {
                    field.pattern = QRegularExpression(textOf(entry.second),
                                                       QRegularExpression::UseUnicodePropertiesOption);
                    if (!field.pattern->isValid())
                        return fault(entry.second,
                                     u"%1: pattern: %2"_s.arg(key, field.pattern->errorString()));
                } else {
                    return fault(entry.first, u"%1: from or pattern is expected, not: %2"_s.arg(key, part));
                }
            }
        }
        field.from.removeAll(QString());
        if (field.from.isEmpty())
            return fault(value, u"%1: no column or path is named"_s.arg(key));
        for (const QString &from : std::as_const(field.from)) {
            if (from.startsWith(u'@') && from != "@file"_L1 && from != "@folder"_L1 && from != "@path"_L1)
                return fault(value, u"%1: @file, @folder or @path is expected, not: %2"_s.arg(key, from));
        }
        return field;
    }

    Result<void> readKinds(const YAML::Node &value, Mapping &mapping) const
    {
        static const QHash<QString, ArticleKind> kinds{{u"article"_s, ArticleKind::Article},
                                                       {u"picture"_s, ArticleKind::Picture},
                                                       {u"advertisement"_s, ArticleKind::Advertisement},
                                                       {u"teaser"_s, ArticleKind::Teaser}};
        if (!value.IsMap())
            return fault(value, u"kinds: values and their kinds are expected"_s);
        for (const auto &entry : value) {
            const QString kind = textOf(entry.second);
            if (!kinds.contains(kind))
                return fault(entry.second, u"kinds: article, picture, advertisement or teaser is expected"_s);
            mapping.kinds.insert(textOf(entry.first), kinds.value(kind));
        }
        return {};
    }

    QString m_file;
};

} // namespace

Result<Mapping> readMapping(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > kMostBytes)
        return Error{ErrorKind::TooLarge, file, QString::number(kMostBytes)};
    const auto decoded = decodeText(bytes, {}, file);
    if (!decoded)
        return decoded.error();
    return Reader(file).read(decoded->text.toStdString());
}

bool isMappingName(QStringView file)
{
    const QStringView base = file.sliced(file.lastIndexOf(u'/') + 1);
    for (const QLatin1String suffix : {".yaml"_L1, ".yml"_L1, ".json"_L1}) {
        if (base.endsWith(suffix)) {
            const QStringView stem = base.chopped(suffix.size());
            return stem == "baojia-mapping"_L1 || stem.endsWith(".mapping"_L1);
        }
    }
    return false;
}

bool matchesPattern(const QString &pattern, QStringView file)
{
    if (pattern.isEmpty())
        return true;
    const QRegularExpression wildcard(QRegularExpression::wildcardToRegularExpression(pattern),
                                      QRegularExpression::CaseInsensitiveOption);
    return wildcard.match(file.sliced(file.lastIndexOf(u'/') + 1).toString()).hasMatch();
}

} // namespace Baojia
