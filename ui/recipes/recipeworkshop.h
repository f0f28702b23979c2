// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipewindow.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

#include "backend.h"

namespace Baojia {

class RecipeDesk;

/// The recipe window over a library: opened when it is wanted, one at a time, and told what is read meanwhile.
class RecipeWorkshop : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        QString folder; ///< of a person's own recipes
        SavedPageView::WebView web;
        QWidget &window; ///< has the recipe window
    };

    /// `layout`: what was last told by layoutChanged().
    RecipeWorkshop(Parts parts, const QByteArray &layout, QObject *parent = nullptr);
    ~RecipeWorkshop() override;

    /// `place`: what "the article being read" is.
    void open(const ReadingPlace &place);
    /// Tells the window that is open of another place.
    void setPlace(const ReadingPlace &place);

    /// True where nothing would be lost by close(). Otherwise it asks, and calls `then` once nothing is.
    [[nodiscard]] bool mayClose(const std::function<void()> &then);
    void close();

Q_SIGNALS:
    void libraryChanged();
    /// Size and parts of the window, to be kept.
    void layoutChanged(const QByteArray &layout);

private:
    Parts m_parts;
    QByteArray m_layout;
    std::unique_ptr<RecipeDesk> m_desk; ///< made when it is first wanted
    QPointer<RecipeWindow> m_window; ///< the one that is open
};

} // namespace Baojia
