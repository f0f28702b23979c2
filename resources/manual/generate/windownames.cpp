// SPDX-License-Identifier: GPL-3.0-or-later
#include "windownames.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// (&F) and an ellipsis are not of the name.
QString bareName(QString text)
{
    static const QRegularExpression added(u"\\(&.\\)|&|…"_s);
    return text.remove(added);
}

/// Translations by context, comment and source; those that follow a number are left out.
QHash<QString, QString> translationsIn(const QString &path)
{
    QHash<QString, QString> translations;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return translations;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            comment.clear();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (!text.isEmpty())
                translations.insert(QString(context + u'\n' + comment + u'\n' + source), text);
        }
    }
    return xml.hasError() ? QHash<QString, QString>() : translations;
}

} // namespace

QMap<QString, QString> windowNames(const QString &simplifiedFile, const QString &traditionalFile)
{
    static const QRegularExpression characters(u"^\\p{Han}{2,}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QHash<QString, QString> simplified = translationsIn(simplifiedFile);
    const QHash<QString, QString> traditional = translationsIn(traditionalFile);
    QMap<QString, QString> names;
    for (auto each = simplified.cbegin(); each != simplified.cend(); ++each) {
        const QString name = bareName(each.value());
        const QString other = bareName(traditional.value(each.key()));
        if (other.isEmpty() || !characters.match(name).hasMatch())
            continue;
        const auto known = names.constFind(name);
        // Empty: it is called one thing here and another there.
        names.insert(name, known == names.constEnd() || *known == other ? other : QString());
    }
    names.removeIf([](QMap<QString, QString>::iterator name) { return name->isEmpty(); });
    return names;
}
