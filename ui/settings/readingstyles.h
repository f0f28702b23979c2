// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/shownnames.h"
#include "ui/settings/readingfile.h"
#include "ui/style/theme.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace Baojia {

class DesktopTheme;

/// The style of what is read now: the settings, the theme, and which newspaper is open. Changes are kept in
/// the file.
class ReadingStyles : public QObject
{
    Q_OBJECT

public:
    /// `file`: see ReadingFile. Dresses the program in the theme.
    ReadingStyles(const QString &file, ThemeChoice theme, QObject *parent = nullptr);
    ~ReadingStyles() override;

    /// Of the newspaper that is open, in the theme that is seen.
    [[nodiscard]] ReadingStyle style() const;
    /// Changes it for that newspaper where it has settings of its own, and else for all that have none. The
    /// theme of `style` does not count.
    void setStyle(const ReadingStyle &style);

    /// What is done to the names of all newspapers.
    [[nodiscard]] ShownTexts texts() const;

    [[nodiscard]] ThemeChoice theme() const { return m_theme; }

    void setTheme(ThemeChoice theme);

    /// Empty: none is open.
    [[nodiscard]] const QString &newspaper() const { return m_newspaper; }

    void setNewspaper(const QString &name);

    [[nodiscard]] bool hasOwn() const { return m_settings.hasOwn(m_newspaper); }

    /// Gives the open newspaper settings of its own, which begin as those it has (or had before they were
    /// taken away), or takes them away.
    void setHasOwn(bool own);

Q_SIGNALS:
    /// Of style(), theme(), newspaper() or hasOwn().
    void changed();

private:
    void dress();
    void keep();

    ReadingFile m_file;
    ReadingSettings m_settings;
    QMap<QString, ReadingStyle> m_taken; ///< settings that newspapers had until they were taken away
    DesktopTheme *m_desktop;
    ThemeChoice m_theme;
    Theme m_seen = Theme::Light;
    QString m_newspaper;
    QTimer m_rest; ///< the file is written when a slider rests
};

} // namespace Baojia
