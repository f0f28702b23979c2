// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingdesk.h"

#include "ui/actions/actions.h"
#include "ui/settings/readingdialog.h"

#include <array>
#include <utility>

namespace Baojia {

namespace {

constexpr std::array themes{std::pair{ActionId::ThemeLight, ThemeChoice(Theme::Light)},
                            std::pair{ActionId::ThemePaper, ThemeChoice(Theme::Paper)},
                            std::pair{ActionId::ThemeDark, ThemeChoice(Theme::Dark)},
                            std::pair{ActionId::ThemeSystem, ThemeChoice()}};

constexpr std::array ticks{std::pair{ActionId::ToggleVertical, &ReadingStyle::vertical},
                           std::pair{ActionId::TogglePaging, &ReadingStyle::pages},
                           std::pair{ActionId::ToggleFocusLine, &ReadingStyle::focusLine}};

} // namespace

ReadingDesk::ReadingDesk(ReadingStyles &styles, Actions &actions, QWidget *window)
    : QObject(window)
    , m_styles(styles)
    , m_actions(actions)
    , m_window(window)
{
    for (const auto &[id, theme] : themes) {
        connect(actions.action(id), &QAction::triggered, this, [this, chosen = theme] {
            m_styles.setTheme(chosen);
        });
    }
    for (const auto &[id, part] : ticks) {
        connect(actions.action(id), &QAction::triggered, this, [this, changed = part](bool on) {
            ReadingStyle style = m_styles.style();
            style.*changed = on;
            m_styles.setStyle(style);
        });
    }
    connect(actions.action(ActionId::ReadingSettings), &QAction::triggered, this, &ReadingDesk::showDialog);
    connect(actions.action(ActionId::ChangeScript), &QAction::triggered, this, &ReadingDesk::changeScript);
    connect(&styles, &ReadingStyles::changed, this, &ReadingDesk::update);
    update();
}

void ReadingDesk::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ReadingDialog(m_styles, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->resize(m_dialog->sizeHint()); // adjustSize() would stop at two thirds of the screen
        m_dialog->move(m_window->frameGeometry().topLeft() + QPoint(24, 96));
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReadingDesk::changeScript()
{
    ReadingStyle style = m_styles.style();
    switch (style.text.script) {
    case Script::AsPrinted:
        style.text.script = Script::Simplified;
        break;
    case Script::Simplified:
        style.text.script = Script::Traditional;
        break;
    case Script::Traditional:
        style.text.script = Script::AsPrinted;
        break;
    }
    m_styles.setStyle(style);
}

void ReadingDesk::update()
{
    const ReadingStyle style = m_styles.style();
    for (const auto &[id, theme] : themes) {
        if (theme == m_styles.theme())
            m_actions.action(id)->setChecked(true);
    }
    for (const auto &[id, part] : ticks)
        m_actions.action(id)->setChecked(style.*part);
}

} // namespace Baojia
