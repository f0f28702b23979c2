// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/iconengine.h"

using namespace Qt::StringLiterals;

// The macro must stand outside every namespace. The resources lie in a static library, where nothing else
// would keep the linker from leaving them out.
static void loadResources()
{
    Q_INIT_RESOURCE(baojia_style);
}

namespace Baojia {

namespace {

QString fileName(IconName name)
{
    switch (name) {
    case IconName::Newspaper:
        return u"newspaper"_s;
    case IconName::Edition:
        return u"edition"_s;
    case IconName::Bookmark:
        return u"bookmark"_s;
    case IconName::BookmarkFilled:
        return u"bookmark-filled"_s;
    case IconName::Search:
        return u"search"_s;
    case IconName::Import:
        return u"import"_s;
    case IconName::Folder:
        return u"folder"_s;
    case IconName::Export:
        return u"export"_s;
    case IconName::Print:
        return u"print"_s;
    case IconName::Copy:
        return u"copy"_s;
    case IconName::Back:
        return u"back"_s;
    case IconName::Forward:
        return u"forward"_s;
    case IconName::ZoomIn:
        return u"zoom-in"_s;
    case IconName::ZoomOut:
        return u"zoom-out"_s;
    case IconName::ZoomReset:
        return u"zoom-reset"_s;
    case IconName::PreviousPage:
        return u"previous-page"_s;
    case IconName::NextPage:
        return u"next-page"_s;
    case IconName::PreviousArticle:
        return u"previous-article"_s;
    case IconName::NextArticle:
        return u"next-article"_s;
    case IconName::PreviousEdition:
        return u"previous-edition"_s;
    case IconName::NextEdition:
        return u"next-edition"_s;
    case IconName::ChevronUp:
        return u"chevron-up"_s;
    case IconName::ChevronDown:
        return u"chevron-down"_s;
    case IconName::Source:
        return u"source"_s;
    case IconName::Info:
        return u"info"_s;
    case IconName::Warning:
        return u"warning"_s;
    case IconName::Error:
        return u"error"_s;
    case IconName::Help:
        return u"help"_s;
    case IconName::Close:
        return u"close"_s;
    case IconName::Calendar:
        return u"calendar"_s;
    case IconName::Sidebar:
        return u"sidebar"_s;
    case IconName::Pages:
        return u"pages"_s;
    case IconName::FullScreen:
        return u"full-screen"_s;
    case IconName::Light:
        return u"light"_s;
    case IconName::Paper:
        return u"paper"_s;
    case IconName::Dark:
        return u"dark"_s;
    }
    return {};
}

} // namespace

QIcon icon(IconName name)
{
    loadResources();
    return QIcon(new IconEngine(name, u":/baojia/icons/"_s + fileName(name) + u".svg"_s));
}

QIcon applicationIcon()
{
    loadResources();
    return QIcon(u":/baojia/icons/baojia.svg"_s);
}

} // namespace Baojia
