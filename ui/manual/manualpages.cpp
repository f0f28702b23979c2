// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualpages.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE works outside of any namespace only.
static void initResources()
{
    Q_INIT_RESOURCE(manual);
    Q_INIT_RESOURCE(manual_traditional);
}

namespace Baojia {

static QString folderFor(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return u":/manual/en"_s;
    return locale.script() == QLocale::TraditionalHanScript ? u":/manual/zh_TW"_s : u":/manual/zh"_s;
}

QList<ManualPage> manualPages(const QLocale &locale)
{
    initResources();
    const QDir folder(folderFor(locale));
    QList<ManualPage> pages;
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString heading = text.section(u'\n', 0, 0);
        pages.append({file.fileName(), heading.mid(heading.indexOf(u' ') + 1), text});
    }
    return pages;
}

} // namespace Baojia
