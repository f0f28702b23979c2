// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"

namespace Baojia {

inline ExportWords sampleWords()
{
    return {QStringLiteral("仅供个人学习研究"), QStringLiteral("来源"), QStringLiteral("%1 / %2"),
            QStringLiteral("第%1版 %2"), QStringLiteral("目录"), QStringLiteral("Baojia")};
}

}
