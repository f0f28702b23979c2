// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/iconengine.h"

#include <array>

using namespace Qt::StringLiterals;

// The macro must stand outside every namespace. The resources lie in a static library, where nothing else
// would keep the linker from leaving them out.
static void loadResources()
{
    Q_INIT_RESOURCE(baojia_style);
}

namespace Baojia {

namespace {

/// Files of resources/icons, in the order of IconName.
constexpr std::array fileNames{"newspaper"_L1,     "edition"_L1,
                               "bookmark"_L1,      "bookmark-filled"_L1,
                               "search"_L1,        "import"_L1,
                               "folder"_L1,        "export"_L1,
                               "print"_L1,         "copy"_L1,
                               "back"_L1,          "forward"_L1,
                               "zoom-in"_L1,       "zoom-out"_L1,
                               "zoom-reset"_L1,    "previous-page"_L1,
                               "next-page"_L1,     "previous-article"_L1,
                               "next-article"_L1,  "previous-edition"_L1,
                               "next-edition"_L1,  "chevron-up"_L1,
                               "chevron-down"_L1,  "source"_L1,
                               "info"_L1,          "warning"_L1,
                               "error"_L1,         "help"_L1,
                               "close"_L1,         "calendar"_L1,
                               "sidebar"_L1,       "pages"_L1,
                               "full-screen"_L1,   "light"_L1,
                               "paper"_L1,         "dark"_L1,
                               "speak"_L1,         "play"_L1,
                               "pause"_L1,         "stop"_L1,
                               "sentence-back"_L1, "sentence-forward"_L1,
                               "skip-back"_L1,     "skip-forward"_L1,
                               "text"_L1};
static_assert(fileNames.size() == static_cast<size_t>(lastIconName) + 1);

} // namespace

QIcon icon(IconName name)
{
    loadResources();
    return QIcon(
        new IconEngine(name, u":/baojia/icons/"_s + fileNames.at(static_cast<size_t>(name)) + u".svg"_s));
}

QIcon applicationIcon()
{
    loadResources();
    return QIcon(u":/baojia/icons/baojia.svg"_s);
}

} // namespace Baojia
