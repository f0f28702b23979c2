// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.h"
#include "ui/recipes/recipesources.h"

#include <variant>

namespace Baojia {

/// Where recipes are loaded, saved and tried: two threads, one that reads and writes files, and one that tries, which may
/// take two seconds.
class RecipeDesk
{
public:
    /// `folder`: of a person's own recipes.
    explicit RecipeDesk(QString folder);

    /// What needs no library. The desk must outlive whoever asks.
    [[nodiscard]] RecipeSources sources();

    /// Runs `job()`, which returns a Result, where files may be waited for.
    template <class F>
    auto run(F job)
    {
        return m_files.run([job = std::move(job)](std::monostate &) mutable { return job(); });
    }

private:
    QString m_folder;
    Workers<std::monostate> m_files;
    Workers<std::monostate> m_trials;
};

} // namespace Baojia
