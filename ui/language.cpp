// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

// A static library's resources are left out by the linker unless they are asked for; the macro works outside
// of any namespace only.
static void initTranslations()
{
    Q_INIT_RESOURCE(baojia_translations);
}

namespace Baojia {

QString languageFor(const QStringList &preferred)
{
    for (const QString &name : preferred) {
        if (name == "C"_L1 || name.startsWith("en-C"_L1) || name.startsWith("en-POSIX"_L1))
            break;
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            return u"en"_s;
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
    }
    return u"zh_CN"_s;
}

void applyLanguage(const QString &language)
{
    initTranslations();
    QLocale::setDefault(QLocale(language));
    auto *ours = new QTranslator(QCoreApplication::instance());
    if (ours->load(u":/translations/baojia_"_s + language))
        QCoreApplication::installTranslator(ours);
    // Qt's own words in its dialogs and context menus.
    auto *qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace Baojia
