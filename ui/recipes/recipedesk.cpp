// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipedesk.h"

#include "base/file.h"
#include "sources/source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace Baojia {

namespace {

Result<std::monostate> nothing()
{
    return std::monostate{};
}

Result<std::shared_ptr<const ShownPage>> readPage(const QString &file)
{
    const QFileInfo info(file);
    return readFile(file, ImportBudget().documentBytes).and_then([&info](const QByteArray &bytes) {
        return shownPage({info.fileName(), info.absoluteFilePath(), {}, bytes});
    });
}

Result<RecipeSaved> writeRecipe(const QString &file, const QByteArray &yaml, const QByteArray &before)
{
    const auto there = readFile(file, RecipeBounds::bytes * 8);
    const bool isNew = !there && there.error().kind == ErrorKind::NotFound;
    if (!there && !isNew)
        return there.error();
    if (before.isNull() ? !isNew : isNew || *there != before)
        return RecipeSaved::ChangedMeanwhile;
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Error{ErrorKind::WriteFailed, QFileInfo(file).absolutePath(), {}};
    return writeFile(file, yaml).and_then([]() -> Result<RecipeSaved> { return RecipeSaved::Written; });
}

std::shared_ptr<const Comparison> besideOf(const RereadRow &row)
{
    return std::make_shared<const Comparison>(
        QCoreApplication::translate("Baojia::RereadPane", "As it is"),
        QCoreApplication::translate("Baojia::RereadPane", "As it would be"),
        row.parts);
}

} // namespace

RecipeDesk::RecipeDesk(QString folder)
    : m_folder(std::move(folder))
    , m_files(1, &nothing)
    , m_trials(1, &nothing)
{ }

RecipeSources RecipeDesk::sources()
{
    RecipeSources sources;
    sources.folder = m_folder;
    sources.book = [this] {
        return run([folder = m_folder]() -> Result<std::shared_ptr<const RecipeBook>> {
            return RecipeBook::load(folder);
        });
    };
    sources.text = [this](const QString &file) {
        return run([file] { return readFile(file, RecipeBounds::bytes); });
    };
    sources.save = [this](const QString &file, const QByteArray &yaml, const QByteArray &before) {
        return run([file, yaml, before] { return writeRecipe(file, yaml, before); });
    };
    sources.page = [this](const QString &file) { return run([file] { return readPage(file); }); };
    sources.judge = [this](const RecipeQuestion &question) {
        return m_trials.run(
            [question](std::monostate &) -> Result<RecipeVerdict> { return judgeRecipe(question); });
    };
    sources.beside = [this](const RereadRow &row) {
        return run([row]() -> Result<std::shared_ptr<const Comparison>> { return besideOf(row); });
    };
    return sources;
}

} // namespace Baojia
