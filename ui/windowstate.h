// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"
#include "reading/readingstyle.h"
#include "search/searcher.h"
#include "ui/style/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <optional>

namespace Baojia {

/// What comes back after a restart: geometry, splitters, theme, zoom, the last place read, the searches used and
/// how hits are shown. State, not
/// settings: nobody edits it, and losing it loses nothing that was written.
class WindowState
{
public:
    /// `file`: an INI file. `library`: its folder, since places belong to a library.
    WindowState(const QString &file, const QString &library);
    ~WindowState();
    WindowState(const WindowState &) = delete;
    WindowState &operator=(const WindowState &) = delete;
    WindowState(WindowState &&) = delete;
    WindowState &operator=(WindowState &&) = delete;

    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// In percent; kept per newspaper, with the usual size where none was chosen.
    [[nodiscard]] int zoom(const QString &newspaper) const;
    void setZoom(const QString &newspaper, int percent);

    /// Invalid when nothing was read yet.
    [[nodiscard]] ArticleId lastArticle() const;
    [[nodiscard]] PageId lastPage() const;
    /// An invalid article: the front of the page was open. Written once reading has rested there, or at the
    /// end.
    void setLastPlace(ArticleId article, PageId page);

    /// The tabs of this library, as ReadingTabs saved them.
    [[nodiscard]] QByteArray tabs() const;
    void setTabs(const QByteArray &saved);

    [[nodiscard]] SearchOrder searchOrder() const;
    void setSearchOrder(SearchOrder order);
    /// Whether the newspapers and years beside hits are folded away.
    [[nodiscard]] bool areFacetsFolded() const;
    void setFacetsFolded(bool folded);

    /// How many queries are remembered.
    static constexpr qsizetype mostRecentSearches = 12;
    /// Queries used in this library, the last one first.
    [[nodiscard]] QStringList recentSearches() const;
    /// Blank ones and very long ones are not remembered.
    void addRecentSearch(const QString &query);
    void forgetRecentSearches();

    /// Names of commands that were run from the command palette, the last one first.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString &name);

    /// How many articles are remembered.
    static constexpr qsizetype mostRecentArticles = 50;
    /// Articles of this library that were read, the last one first. Written with the last place.
    [[nodiscard]] QList<ArticleId> recentArticles() const;
    void addRecentArticle(ArticleId id);

private:
    struct Place
    {
        ArticleId article;
        PageId page;
    };

    [[nodiscard]] QString libraryKey(const QString &key) const;
    void writeLastPlace();

    QSettings m_settings;
    QString m_library;
    std::optional<Place> m_unwritten;
    mutable std::optional<QList<ArticleId>> m_recent; ///< once they were read from the file
    QTimer m_rest;
};

} // namespace Baojia
