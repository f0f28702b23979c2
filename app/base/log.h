// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace Baojia {

/// Facts for whoever looks for a fault; a person using the program never needs to read them.
Q_DECLARE_LOGGING_CATEGORY(logBaojia)

} // namespace Baojia
