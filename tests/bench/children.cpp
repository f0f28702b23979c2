// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/children.h"

#include "ui/engine.h"

#include <QtWidgets/QApplication>

#include "tests/bench/window/windowchildren.h"
#include "tests/bench/workshop.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

std::optional<int> runChild(int argc, char **argv, const QString &role, const QStringList &arguments)
{
    if (role == "import"_L1 || role == "store"_L1) {
        const QCoreApplication application(argc, argv);
        return role == "import"_L1 ? importAsChild(arguments) : storeAsChild(arguments);
    }
    int (*const window)(const QStringList &) = role == "bare"_L1 ? &bareAsChild
        : role == "program"_L1                                   ? &programAsChild
        : role == "turns"_L1                                     ? &turnsAsChild
        : role == "pages"_L1                                     ? &pagesAsChild
        : role == "watch"_L1                                     ? &watchAsChild
                                                                 : nullptr;
    if (!window)
        return std::nullopt;
    Engine::prepareProcess();
    const QApplication application(argc, argv);
    return window(arguments);
}

} // namespace Baojia::Bench
