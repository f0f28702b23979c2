// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commandline.h"

#include "ui/cli/articlejson.h"
#include "ui/words/errorwords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

CommandLine::CommandLine(Console &console, CommandSurroundings surroundings)
    : m_console(console)
    , m_surroundings(std::move(surroundings))
{ }

ExitCode CommandLine::run(const Arguments &arguments)
{
    m_arguments = arguments;
    m_json = arguments.has(u"json"_s);
    const QString command = arguments.command;
    if (command == "import"_L1)
        return importPaths();
    if (command == "list"_L1)
        return list();
    if (command == "show"_L1)
        return show();
    if (command == "search"_L1)
        return search();
    if (command == "export"_L1)
        return exportFile();
    if (command == "bookmark"_L1)
        return bookmark();
    if (command == "correct"_L1)
        return correct();
    if (command == "recipe"_L1)
        return recipe();
    if (command == "check"_L1)
        return check();
    if (command == "backup"_L1)
        return backUp();
    if (command == "repair"_L1)
        return repair();
    if (command == "restore"_L1)
        return restore();
    if (command == "optimize"_L1)
        return optimize();
    if (command == "stats"_L1)
        return showStatistics();
    if (command == "version"_L1) {
        m_console.line(u"baojia "_s + m_surroundings.version);
        return ExitCode::Done;
    }
    m_console.line(helpText());
    return ExitCode::Done;
}

ExitCode CommandLine::refuse(const ArgumentFault &fault)
{
    switch (fault.kind) {
    case ArgumentFault::Kind::UnknownCommand:
        return wrongUse(tr("There is no command “%1”.").arg(fault.word));
    case ArgumentFault::Kind::UnknownOption:
        return wrongUse(tr("There is no option “%1” here.").arg(fault.word));
    case ArgumentFault::Kind::MissingValue:
        return wrongUse(tr("After %1 a value is missing.").arg(fault.word));
    case ArgumentFault::Kind::MissingArgument:
        return wrongUse(tr("After “%1” something is missing.").arg(fault.word));
    case ArgumentFault::Kind::ExtraArgument:
        return wrongUse(tr("“%1” is one word too many.").arg(fault.word));
    }
    return ExitCode::WrongUse;
}

ExitCode CommandLine::wrongUse(const QString &sentence)
{
    m_console.complain(sentence);
    m_console.complain(tr("“baojia help” shows how it is used."));
    return ExitCode::WrongUse;
}

QString CommandLine::helpText()
{
    return tr("Baojia: read Chinese digital newspapers offline\n"
              "\n"
              "  baojia [FILE…]                      open the window (and import the files)\n"
              "  baojia baojia://NEWSPAPER/YYYY-MM-DD[/PAGE[/N]]\n"
              "                                      open that place: Edit ▸ Copy Link gives such an address\n"
              "  baojia import PATH… [--dry-run]     put files, folders or archives into the library\n"
              "  baojia list newspapers|editions|pages|articles [--newspaper NAME] [--date YYYY-MM-DD] "
              "[--page LABEL]\n"
              "  baojia show ID [--json|--text|--html|--source|--reprints]\n"
              "  baojia search QUERY|--saved NAME [--limit N] [--sort newest|relevance] [--count|--facets]\n"
              "  baojia export --article ID | --edition NEWSPAPER/DATE --to FILE.pdf\n"
              "  baojia bookmark add ID | remove ID | list\n"
              "  baojia correct ID [--title T] [--byline B] [--section S] [--page L] [--date YYYY-MM-DD] [--as-read]\n"
              "  baojia recipe list | test RECIPE FILE…\n"
              "                                      what newspaper sites are described, and what a recipe finds\n"
              "  baojia recipe reread RECIPE [--newspaper NAME] [--write]\n"
              "                                      what a recipe would change in the library, or change it\n"
              "  baojia check                        look for damage in the library\n"
              "  baojia backup FILE [--force]        copy the library, whole and checked, into one file\n"
              "  baojia backup --auto                make the daily backup in the library's folder, if one is due\n"
              "  baojia backup --drill               restore each of these on trial\n"
              "  baojia repair LIBRARY --to NEW      save what can be read of a damaged library into a new one\n"
              "  baojia restore FILE                 put a backup in the library's place, which is kept beside it\n"
              "  baojia optimize                     make the library as small and as quick as it can be\n"
              "  baojia stats                        how much there is in the library, and what it takes\n"
              "  baojia version\n"
              "\n"
              "  --library DIR   use the library in DIR\n"
              "  --json          answer as JSON\n"
              "  --safe-graphics open the window without the graphics card, where articles stay blank or the view dies\n"
              "\n"
              "Exit code: 0 done, 1 something was not, 2 wrong use.");
}

QString CommandLine::libraryFolder() const
{
    return m_arguments.has(u"library"_s) ? m_arguments.value(u"library"_s) : m_surroundings.defaultLibrary;
}

Result<std::shared_ptr<Backend>> CommandLine::openLibrary(Backend::Missing missing) const
{
    auto backend = Backend::open(libraryFolder(), missing);
    if (backend)
        (*backend)->setRecipeFolder(m_surroundings.recipeFolder);
    return backend;
}

Result<Edition> CommandLine::chosenEdition(Backend &backend, const QString &newspaper, const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorKind::BadArgument, date, {}};
    return backend.read([newspaper, day](LibraryReader &reader) { return reader.editionOn(newspaper, day); })
        .result();
}

ExitCode CommandLine::bookmark()
{
    const QString action = m_arguments.values.first();
    if (action == "list"_L1 && m_arguments.values.size() == 1)
        return listBookmarks();
    if ((action != "add"_L1 && action != "remove"_L1) || m_arguments.values.size() != 2)
        return wrongUse(tr("After “bookmark” comes add ID, remove ID or list."));
    bool isNumber = false;
    const ArticleId id(m_arguments.values.at(1).toLongLong(&isNumber));
    if (!isNumber || !id.isValid())
        return wrongUse(tr("“%1” is no article number.").arg(m_arguments.values.at(1)));
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const bool add = action == "add"_L1;
    const auto change = (*backend)
                            ->write([id, add](LibraryWriter &writer) {
                                return add ? writer.addBookmark(id) : writer.removeBookmark(id);
                            })
                            .result();
    if (!change)
        return m_console.fail(change.error(), m_json);
    if (m_json)
        m_console.json({{u"id"_s, id.value()}, {u"bookmarked"_s, add}});
    return ExitCode::Done;
}

} // namespace Baojia
