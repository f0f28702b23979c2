// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"
#include "reading/readingstyle.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>

namespace Baojia {

/// What comes back after a restart: geometry, splitters, theme, zoom, the last place read. State, not
/// settings: nobody edits it, and losing it loses nothing that was written.
class WindowState
{
public:
    /// `file`: an INI file. `library`: its folder, since places belong to a library.
    WindowState(const QString &file, const QString &library);

    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// In percent; kept per newspaper, with the usual size where none was chosen.
    [[nodiscard]] int zoom(const QString &newspaper) const;
    void setZoom(const QString &newspaper, int percent);

    /// Invalid when nothing was read yet.
    [[nodiscard]] ArticleId lastArticle() const;
    [[nodiscard]] PageId lastPage() const;
    /// An invalid article: the front of the page was open.
    void setLastPlace(ArticleId article, PageId page);

private:
    [[nodiscard]] QString libraryKey(const QString &key) const;

    QSettings m_settings;
    QString m_library;
};

} // namespace Baojia
