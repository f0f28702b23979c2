// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingwords.h"

#include <QtCore/QString>

namespace Baojia {

/// Sentences that an export shows; made by ui/words so that exporters know no language.
struct ExportWords
{
    QString personalUse; ///< 仅供个人学习研究
    QString source; ///< 来源
    QString pageOf; ///< "%1 / %2"
    QString page; ///< "第%1版 %2"
    QString contents; ///< 目录
    QString creator; ///< name of the program
    ReadingWords front = {}; ///< of the front of a page
};

}
