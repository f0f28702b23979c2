// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>

#include "tests/bench/window/frames.h"

namespace Baojia::Bench {

/// The program with its window, started as main() starts it, over a library; with a window state of its own.
class OpenProgram : public QObject
{
    Q_OBJECT

public:
    /// The size of every window that is measured.
    static constexpr QSize size{1280, 800};

    explicit OpenProgram(const QString &library);
    ~OpenProgram() override;

    /// Starts, and calls back with when the window was painted with content: a front or an article, or, in an
    /// empty library, what to do with one.
    void start(const std::function<void(qint64 painted)> &opened);

    /// Not before start() has called back.
    [[nodiscard]] MainWindow &window() { return *m_application.window(); }

    /// Presses the key of a command in the window and calls back with how many nanoseconds later the reader
    /// was painted with what it leads to; 0 when it led nowhere.
    void press(ActionId command, const std::function<void(qint64 took)> &painted);

    /// Opens the edition that was open when start() called back; `painted` as in press().
    void openFirstEdition(const std::function<void(qint64 took)> &painted);

    [[nodiscard]] bool can(ActionId command);

    /// Presses it and does not wait.
    void pressKey(ActionId command);

private:
    [[nodiscard]] bool showsContent() const;
    void waitForReader(const std::function<void(qint64 took)> &painted);

    QTemporaryDir m_folder;
    Application m_application;
    std::unique_ptr<Frames> m_frames; ///< of the whole window
    std::unique_ptr<PaintedWait> m_wait;
    std::unique_ptr<Frames> m_readerFrames;
    std::unique_ptr<PaintedWait> m_readerWait;
    EditionId m_firstEdition;
    int m_shown = 0; ///< how often the reader said that its content is laid out
};

} // namespace Baojia::Bench
