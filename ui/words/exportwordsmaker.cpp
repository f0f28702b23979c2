// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/exportwordsmaker.h"

#include "ui/words/readingwordsmaker.h"

#include <QtCore/QCoreApplication>

namespace Baojia {

ExportWords makeExportWords()
{
    ExportWords words;
    words.personalUse = QCoreApplication::translate("ExportWords", "For personal study and research only");
    words.source = QCoreApplication::translate("ExportWords", "Source");
    //: Page number at the foot of a sheet: %1 this one, %2 how many there are
    words.pageOf = QCoreApplication::translate("ExportWords", "%1 / %2");
    //: %1 the page label such as A01, %2 its name. Chinese: 第%1版 %2
    words.page = QCoreApplication::translate("ExportWords", "Page %1 %2");
    words.contents = QCoreApplication::translate("ExportWords", "Contents");
    words.creator = QCoreApplication::translate("ExportWords", "Baojia");
    words.front = makeReadingWords();
    return words;
}

}
