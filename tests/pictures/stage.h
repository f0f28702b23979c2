// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

namespace Baojia {

/// The whole program over a library of its own with the sample newspaper in it, to have its picture taken.
class Stage
{
public:
    /// False where the window does not open or the sample does not come in.
    [[nodiscard]] bool open(const QString &sample, QSize size)
    {
        StartOptions options;
        options.library = m_home.filePath(QStringLiteral("library"));
        options.stateFile = m_home.filePath(QStringLiteral("state.ini"));
        options.size = size;
        m_application = std::make_unique<Application>(options);
        QSignalSpy opened(m_application.get(), &Application::windowOpened);
        if (!m_application->start() || (opened.isEmpty() && !opened.wait(kPatienceMs)))
            return false;
        QSignalSpy imported(&window(), &MainWindow::imported);
        window().importPaths({sample});
        const bool came = imported.wait(kPatienceMs);
        settle();
        return came;
    }

    [[nodiscard]] MainWindow &window() { return *m_application->window(); }

    /// Until what was asked for is painted.
    static void settle() { QTest::qWait(kSettleMs); }

    void trigger(ActionId id)
    {
        window().actions().action(id)->trigger();
        settle();
    }

    /// False where it was not shown.
    [[nodiscard]] bool openNextArticle()
    {
        QSignalSpy shown(&window().reader(), &ReaderPane::shown);
        window().actions().action(ActionId::NextArticle)->trigger();
        const bool came = !shown.isEmpty() || shown.wait(kPatienceMs);
        settle();
        return came;
    }

private:
    static constexpr int kSettleMs = 800;
    static constexpr int kPatienceMs = 60'000;

    QTemporaryDir m_home;
    std::unique_ptr<Application> m_application;
};

} // namespace Baojia
