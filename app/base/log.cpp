// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace Baojia {

Q_LOGGING_CATEGORY(logBaojia, "baojia", QtWarningMsg)

}
