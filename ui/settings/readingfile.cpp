// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingfile.h"

#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int mostNewspapers = 1000;

QVariantMap valuesIn(const QSettings &file)
{
    QVariantMap values;
    const QStringList keys = file.childKeys();
    for (const QString &key : keys)
        values.insert(key, file.value(key));
    return values;
}

void write(QSettings &file, const ReadingStyle &style)
{
    const QVariantMap values = styleValues(style);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        file.setValue(each.key(), each.value());
}

} // namespace

ReadingSettings ReadingFile::load() const
{
    ReadingSettings settings;
    if (m_file.isEmpty())
        return settings;
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(u"reading"_s);
    settings.setGeneral(styleOf(valuesIn(file)));
    file.endGroup();
    // A name is a value and no key: in keys "/" would make groups.
    const int count = std::min(file.beginReadArray(u"newspapers"_s), mostNewspapers);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        settings.setOwn(file.value(u"newspaper"_s).toString(), styleOf(valuesIn(file)));
    }
    file.endArray();
    return settings;
}

void ReadingFile::save(const ReadingSettings &settings) const
{
    if (m_file.isEmpty())
        return;
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(u"reading"_s);
    write(file, settings.general());
    file.endGroup();
    file.remove(u"newspapers"_s);
    const QStringList newspapers = settings.newspapers();
    file.beginWriteArray(u"newspapers"_s, static_cast<int>(newspapers.size()));
    for (int i = 0; i < newspapers.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue(u"newspaper"_s, newspapers.at(i));
        write(file, settings.styleFor(newspapers.at(i)));
    }
    file.endArray();
    file.sync();
}

} // namespace Baojia
