// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "exporters/pdfprinter.h"
#include "recipes/recipetrial.h"
#include "ui/cli/arguments.h"
#include "ui/cli/console.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <functional>
#include <memory>

#include "backend.h"

namespace Baojia {

class RecipeBook;

/// What the command line is given by the program around it.
struct CommandSurroundings
{
    QString defaultLibrary; ///< folder used without --library
    QString version;
    QString recipeFolder; ///< of a person's own recipes; need not exist
    /// Makes the printer for `export`; null where this build has none. Called at most once.
    std::function<std::shared_ptr<PdfPrinter>()> makePrinter;
};

/// The program without a window. Blocks until the command is done; `export` runs an event loop of its own.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine(Console &console, CommandSurroundings surroundings);

    /// Runs the command of `arguments` (never the empty one).
    [[nodiscard]] ExitCode run(const Arguments &arguments);
    /// Says what is wrong with a command line.
    [[nodiscard]] ExitCode refuse(const ArgumentFault &fault);
    /// What `baojia help` prints.
    [[nodiscard]] static QString helpText();

private:
    [[nodiscard]] QString libraryFolder() const;
    /// The library that the arguments name. Only an import makes one that does not exist.
    [[nodiscard]] Result<std::shared_ptr<Backend>> openLibrary(Backend::Missing missing) const;
    [[nodiscard]] ExitCode wrongUse(const QString &sentence);

    ExitCode importPaths();
    ExitCode reportImport(const ImportEnd &end);
    ExitCode list();
    ExitCode listNewspapers(Backend &backend);
    ExitCode listEditions(Backend &backend);
    ExitCode listPages(Backend &backend);
    ExitCode listArticles(Backend &backend);
    ExitCode show();
    ExitCode showArticle(Backend &backend, ArticleId id);
    ExitCode showReprints(Backend &backend, ArticleId id);
    ExitCode showSource(Backend &backend, ArticleId id);
    ExitCode search();
    ExitCode listHits(Backend &backend, const SearchRequest &request);
    ExitCode countHits(Backend &backend, const SearchRequest &request);
    ExitCode listFacets(Backend &backend, const SearchRequest &request);
    ExitCode exportFile();
    ExitCode printFile(Backend &backend, const ExportRequest &request);
    ExitCode recipe();
    ExitCode listRecipes();
    ExitCode testRecipe();
    ExitCode rereadArticles();
    /// For the recipe of this id or file; says why there is none.
    [[nodiscard]] std::optional<RereadOrder> rereadOrder(const QString &name);
    void printTrial(const QString &file, const RecipeTrial &trial);
    /// By id, or from a file; says why there is none.
    [[nodiscard]] std::optional<Recipe> chosenRecipe(const RecipeBook &book, const QString &name);
    ExitCode bookmark();
    ExitCode listBookmarks();
    ExitCode correct();
    ExitCode check();
    ExitCode backUp();
    ExitCode backUpAutomatically();
    ExitCode drill();
    ExitCode repair();
    ExitCode restore();
    ExitCode optimize();
    ExitCode showStatistics();
    /// Upkeep that says how far it is where somebody looks on.
    [[nodiscard]] UpkeepOrder upkeepOrder();

    /// The edition that --newspaper and --date name. The error is BadArgument or the library's.
    [[nodiscard]] Result<Edition>
    chosenEdition(Backend &backend, const QString &newspaper, const QString &date);

    Console &m_console;
    CommandSurroundings m_surroundings;
    Arguments m_arguments;
    bool m_json = false;
};

} // namespace Baojia
