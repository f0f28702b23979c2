// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/repairreport.h"
#include "ui/reader/firstreading.h"
#include "ui/windowstate.h"

#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

#include "backend.h"

class QAction;

namespace Baojia {

class EmptyState;
class Engine;
class HandOver;
class LibraryRepair;
class MainWindow;
class ReadingStyles;

/// How the program was started with a window.
struct StartOptions
{
    QString library; ///< folder
    QString stateFile; ///< INI file for window state
    QString recipes; ///< folder of a person's own recipes
    QString keys; ///< INI file of a person's own keys
    QString thumbnails; ///< folder of the cache
    QString reading; ///< INI file of how articles are set
    QString sample; ///< folder of the sample newspaper; empty where there is none
    QStringList paths; ///< to import at once, and baojia:// addresses to open
    QString screenshot; ///< picture to take of the window, after which the program ends; empty: none
    QSize size; ///< of the window; invalid: as it was left
    std::optional<Theme> theme;
};

/// Builds the windows: opens the library off the GUI thread, keeps one window per library, and says what is
/// wrong when there is nothing to show.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(StartOptions options, QObject *parent = nullptr);
    ~Application() override;

    /// False when another window has this library open already: it was brought to the front and given the
    /// paths.
    [[nodiscard]] bool start();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    void windowOpened(Baojia::MainWindow *window);

private:
    /// What the window is made for.
    struct Opened
    {
        std::shared_ptr<Backend> backend;
        Result<FirstReading> first;
    };

    void openLibrary();
    /// Has the engine begin with what is read first, and makes and shows the window meanwhile.
    void begin(const Opened &opened);
    void makeWindow(const Opened &opened);
    void showWindow();
    void showFailure(const Error &error);
    void showRefusedRepair(const Error &error);
    /// Of the notice at hand.
    [[nodiscard]] QAction *restoreWay();
    /// What can be done about a library that is not open, after what is best.
    void addWays(const QList<QAction *> &first);
    /// Puts a checked backup in the library's place, with the window away, and opens it again.
    void restore(const PreparedRestore &prepared);
    void makeNotice(const QString &heading);
    void chooseBackup();
    void restoreFrom(const QString &backup);
    void chooseLibrary();
    void useLibrary(const QString &folder);
    LibraryRepair *makeRepair();
    void showRepaired(const RepairReport &report);
    void takeScreenshot();
    void take(const QStringList &given);
    void receive(const QStringList &given);

    StartOptions m_options;
    std::shared_ptr<WindowState> m_state; ///< of the library that is open
    std::shared_ptr<ReadingStyles> m_styles;
    Workers<std::monostate> m_starter;
    HandOver *m_others;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EmptyState> m_notice;
    std::function<void(MainWindow &)> m_greeting; ///< what the next window says first
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Baojia
