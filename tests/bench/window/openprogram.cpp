// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/openprogram.h"

#include "ui/reader/articleview.h"
#include "ui/widgets/emptystate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

#include "tests/bench/measure/process.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

StartOptions startOptions(const QString &library, const QString &folder)
{
    StartOptions options;
    options.library = library;
    options.stateFile = folder + u"/state.ini"_s;
    options.size = OpenProgram::size;
    return options;
}

} // namespace

OpenProgram::OpenProgram(const QString &library)
    : m_application(startOptions(library, m_folder.path()))
{ }

OpenProgram::~OpenProgram() = default;

void OpenProgram::start(const std::function<void(qint64 painted)> &opened)
{
    connect(&m_application, &Application::windowOpened, this, [this, opened](MainWindow *window) {
        m_frames = std::make_unique<Frames>(window);
        m_wait = std::make_unique<PaintedWait>(*m_frames);
        m_readerFrames = std::make_unique<Frames>(window->reader().view()->widget());
        m_readerWait = std::make_unique<PaintedWait>(*m_readerFrames);
        connect(window->reader().view(), &ArticleView::shown, this, [this] { ++m_shown; });
        m_wait->start([this] { return showsContent(); },
                      [this, opened](qint64 painted) {
                          m_firstEdition = this->window().session().edition();
                          opened(painted);
                      });
    });
    if (!m_application.start())
        opened(0);
}

bool OpenProgram::showsContent() const
{
    if (m_shown > 0)
        return true;
    const auto states = m_application.window()->findChildren<EmptyState *>();
    return std::any_of(
        states.cbegin(), states.cend(), [](const EmptyState *state) { return state->isVisible(); });
}

bool OpenProgram::can(ActionId command)
{
    return window().actions().action(command)->isEnabled();
}

void OpenProgram::pressKey(ActionId command)
{
    // As a key press of the window system arrives: shortcuts first.
    const QKeyCombination key = window().actions().action(command)->shortcut()[0];
    QKeyEvent shortcut(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    QWidget *receiver = window().focusWidget() ? window().focusWidget() : &window();
    QApplication::sendEvent(receiver, &shortcut);
    window().actions().action(command)->trigger();
}

void OpenProgram::waitForReader(const std::function<void(qint64 took)> &painted)
{
    const qint64 asked = monotonicNanoseconds();
    m_readerWait->start([this, before = m_shown] { return m_shown > before; },
                        [asked, painted](qint64 at) { painted(at == 0 ? 0 : at - asked); });
}

void OpenProgram::press(ActionId command, const std::function<void(qint64 took)> &painted)
{
    waitForReader(painted);
    pressKey(command);
}

void OpenProgram::openFirstEdition(const std::function<void(qint64 took)> &painted)
{
    waitForReader(painted);
    window().session().openEdition(m_firstEdition);
}

} // namespace Baojia::Bench
