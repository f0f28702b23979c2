// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metsdescription.h"

#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString titleIn(const XmlElement &mods)
{
    const XmlElement &info = mods.child(u"titleInfo");
    QString title = collapsed(QString(info.child(u"nonSort").text + u' ' + info.child(u"title").text));
    if (const QString sub = collapsed(info.child(u"subTitle").text); !sub.isEmpty())
        title += u' ' + sub;
    return title;
}

QString hostIn(const XmlElement &mods)
{
    for (const XmlElement &related : mods.children) {
        const QString type = related.value(u"type"_s);
        if (related.name == "relatedItem"_L1 && (type == "host"_L1 || type == "series"_L1)) {
            if (const QString title = titleIn(related); !title.isEmpty())
                return title;
        }
    }
    return {};
}

QDate dateIn(const XmlElement &element)
{
    static const QStringList names{u"dateIssued"_s, u"dateCreated"_s, u"date"_s, u"issued"_s, u"created"_s};
    for (const XmlElement &child : element.children) {
        if (names.contains(child.name)) {
            if (const QDate date = metsDate(child.text); date.isValid())
                return date;
        }
        if (const QDate date = dateIn(child); date.isValid())
            return date;
    }
    return {};
}

QString creatorIn(const XmlElement &mods)
{
    QStringList names;
    for (const XmlElement &name : mods.children) {
        QStringList parts;
        for (const XmlElement &part : name.children) {
            if (name.name == "name"_L1 && part.name == "namePart"_L1 && part.value(u"type"_s) != "date"_L1)
                parts.append(collapsed(part.text));
        }
        if (!parts.isEmpty())
            names.append(parts.join(u' '));
    }
    return names.join(u' ');
}

} // namespace

MetsDescription metsDescription(const XmlElement &section)
{
    MetsDescription description;
    if (const XmlElement &mods = section.inner(u"mods"); !mods.name.isEmpty()) {
        description.title = titleIn(mods);
        description.host = hostIn(mods);
        description.creator = creatorIn(mods);
        description.date = dateIn(mods);
        description.rights = collapsed(mods.inner(u"accessCondition").text);
    } else {
        description.title = collapsed(section.inner(u"title").text);
        description.host = collapsed(section.inner(u"isPartOf").text);
        description.creator = collapsed(section.inner(u"creator").text);
        description.date = dateIn(section);
        description.rights = collapsed(section.inner(u"rights").text);
    }
    return description;
}

QDate metsDate(const QString &text)
{
    const QString line = collapsed(foldWidth(text));
    if (const auto time = parseTime(line))
        return time->date;
    if (const auto date = findDate(line))
        return *date;
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression european(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"_s);
    QDate date;
    if (const auto match = compact.match(line); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto back = european.match(line); back.hasMatch())
        date = QDate(back.captured(3).toInt(), back.captured(2).toInt(), back.captured(1).toInt());
    return date.isValid() && date.year() >= 1830 && date.year() <= 2100 ? date : QDate();
}

QString withoutDay(const QString &title)
{
    static const QRegularExpression day(
        u"[\\s,，、.:：(（_-]*(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|\\d{8}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})[)）]?.*$"_s);
    return QString(title).remove(day).trimmed();
}

} // namespace Baojia
