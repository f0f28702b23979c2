// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/reader/textarticleview.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

#include <memory>

namespace Baojia {

/// The dialog or popup that was opened last, on top of the window.
[[nodiscard]] inline QWidget *openedBeside(const QWidget *window)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget != window && widget->isVisible() && !widget->inherits("QTipLabel"))
            return widget;
    }
    return nullptr;
}

/// A real window over a library of its own in a temporary folder.
class OpenWindow
{
public:
    /// `parts` says what shows articles and what prints; the rest is filled in.
    explicit OpenWindow(WindowParts parts)
        : m_parts(std::move(parts))
    {
    }

    /// Opens the library; false when it could not be.
    [[nodiscard]] bool openLibrary()
    {
        auto backend = Backend::open(m_folder.filePath(QStringLiteral("library")), Backend::Missing::Create);
        if (!backend)
            return false;
        m_parts.backend = *backend;
        return true;
    }

    [[nodiscard]] const std::shared_ptr<Backend> &backend() const { return m_parts.backend; }

    [[nodiscard]] WindowParts &parts() { return m_parts; }

    /// Articles are shown by the plain view, which needs no engine; once the library is open.
    void showAsText()
    {
        m_parts.view = [backend = m_parts.backend](QWidget *parent) -> ArticleView * {
            return new TextArticleView(
                [backend](const ContentUrl &url, const ReadingStyle &style) { return backend->content(url, style); }, parent);
        };
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Closes the window that is open and opens another one over the same library and state, as after a restart.
    MainWindow &open()
    {
        m_window.reset();
        m_parts.state = std::make_shared<WindowState>(m_folder.filePath(QStringLiteral("state.ini")),
                                                      m_parts.backend->library().folder());
        m_parts.styles.reset();
        m_parts.styles = std::make_shared<ReadingStyles>(m_folder.filePath(QStringLiteral("reading.ini")), m_parts.state->theme());
        m_window = std::make_unique<MainWindow>(m_parts);
        m_window->show();
        return *m_window;
    }

    /// Imports and waits for the end.
    [[nodiscard]] bool import(const QStringList &paths)
    {
        QSignalSpy imported(m_window.get(), &MainWindow::imported);
        m_window->importPaths(paths);
        return imported.wait(60000);
    }

private:
    QTemporaryDir m_folder;
    WindowParts m_parts;
    std::unique_ptr<MainWindow> m_window;
};

}
