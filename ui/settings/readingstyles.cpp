// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingstyles.h"

#include "ui/style/desktoptheme.h"

#include <QtWidgets/QApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto kRest = 300ms;

} // namespace

ReadingStyles::ReadingStyles(const QString &file, ThemeChoice theme, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_settings(m_file.load())
    , m_desktop(new DesktopTheme(this))
    , m_theme(theme)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_file.save(m_settings); });
    connect(m_desktop, &DesktopTheme::mayHaveChanged, this, [this] {
        if (m_theme)
            return;
        const Theme before = m_seen;
        dress();
        if (m_seen != before)
            Q_EMIT changed();
    });
    dress();
}

ReadingStyles::~ReadingStyles()
{
    if (m_rest.isActive())
        m_file.save(m_settings);
}

void ReadingStyles::dress()
{
    m_seen = m_theme ? *m_theme : m_desktop->theme();
    applyTheme(*qApp, m_seen);
}

void ReadingStyles::keep()
{
    m_rest.start();
    Q_EMIT changed();
}

ReadingStyle ReadingStyles::style() const
{
    ReadingStyle style = m_settings.styleFor(m_newspaper);
    style.theme = m_seen;
    return style;
}

void ReadingStyles::setStyle(const ReadingStyle &style)
{
    ReadingStyle kept = style;
    kept.theme = {};
    const ReadingSettings before = m_settings;
    if (hasOwn())
        m_settings.setOwn(m_newspaper, kept);
    else
        m_settings.setGeneral(kept);
    if (m_settings != before)
        keep();
}

ShownTexts ReadingStyles::texts() const
{
    ShownTexts texts{shownNamesIn(m_settings.general()), {}};
    const QStringList own = m_settings.newspapers();
    for (const QString &newspaper : own)
        texts.own.insert(newspaper, shownNamesIn(m_settings.styleFor(newspaper)));
    return texts;
}

void ReadingStyles::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    dress();
    Q_EMIT changed();
}

void ReadingStyles::setNewspaper(const QString &name)
{
    if (name == m_newspaper)
        return;
    m_newspaper = name;
    Q_EMIT changed();
}

void ReadingStyles::setHasOwn(bool own)
{
    if (own == hasOwn() || m_newspaper.isEmpty())
        return;
    const ReadingStyle now = m_settings.styleFor(m_newspaper);
    if (own) {
        m_settings.setOwn(m_newspaper, m_taken.value(m_newspaper, now));
    } else {
        m_taken.insert(m_newspaper, now);
        m_settings.removeOwn(m_newspaper);
    }
    keep();
}

} // namespace Baojia
