// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/children.h"

#include <QtCore/QCoreApplication>

#include "tests/bench/workshop.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

std::optional<int> runChild(int argc, char **argv, const QString &role, const QStringList &arguments)
{
    if (role == "import"_L1 || role == "store"_L1) {
        const QCoreApplication application(argc, argv);
        return role == "import"_L1 ? importAsChild(arguments) : storeAsChild(arguments);
    }
    return std::nullopt;
}

} // namespace Baojia::Bench
