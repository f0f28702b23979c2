// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/icons.h"
#include "ui/style/themestyle.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr auto kAppliedTheme = "baojiaTheme"; // a property of the application

struct Colours
{
    QRgb window; ///< bars and panels
    QRgb base; ///< lists and texts
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb secondary;
    QRgb disabled;
    QRgb border;
    QRgb accent; ///< behind what is chosen
    QRgb onAccent;
    QRgb link; ///< the accent as a text colour
    QRgb unfocused; ///< behind what is chosen in a window that is not the active one
    QRgb tip;
};

Colours coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return {.window = 0xfff4f4f2,
                .base = 0xffffffff,
                .alternate = 0xfff9f9f7,
                .button = 0xfffbfbfa,
                .text = 0xff22262b,
                .secondary = 0xff5f646b,
                .disabled = 0xffa9adb2,
                .border = 0xffd6d6d1,
                .accent = 0xff2f5f92,
                .onAccent = 0xffffffff,
                .link = 0xff2b5b8f,
                .unfocused = 0xffdcdfe3,
                .tip = 0xffffffff};
    case Theme::Paper:
        return {.window = 0xfff0e8d8,
                .base = 0xfff9f4e7,
                .alternate = 0xfff4eddd,
                .button = 0xfff6f0e2,
                .text = 0xff3b3128,
                .secondary = 0xff6b5c46,
                .disabled = 0xffb5a78f,
                .border = 0xffd9ccb3,
                .accent = 0xff84562b,
                .onAccent = 0xfffffaf0,
                .link = 0xff7c4d22,
                .unfocused = 0xffe3d7bf,
                .tip = 0xfffcf8ee};
    case Theme::Dark:
        return {.window = 0xff202326,
                .base = 0xff181a1d,
                .alternate = 0xff1d2023,
                .button = 0xff2a2e32,
                .text = 0xffd9dcdf,
                .secondary = 0xff9aa1a8,
                .disabled = 0xff62686e,
                .border = 0xff3a3f45,
                .accent = 0xff33618f,
                .onAccent = 0xffffffff,
                .link = 0xff86b8ea,
                .unfocused = 0xff363c43,
                .tip = 0xff2a2e32};
    }
    return {};
}

// QColor(QRgb) would drop the alpha, and is explicit about nothing else.
QColor colour(QRgb value)
{
    return QColor::fromRgba(value);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {channel(first.red(), second.red()),
            channel(first.green(), second.green()),
            channel(first.blue(), second.blue())};
}

} // namespace

QPalette paletteOf(Theme theme)
{
    const Colours colours = coloursOf(theme);
    const QColor window = colour(colours.window);
    const QColor border = colour(colours.border);
    const QColor text = colour(colours.text);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colour(colours.base));
    palette.setColor(QPalette::AlternateBase, colour(colours.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, colour(colours.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, colour(colours.onAccent));
    palette.setColor(QPalette::PlaceholderText, colour(colours.secondary));
    palette.setColor(QPalette::Highlight, colour(colours.accent));
    palette.setColor(QPalette::HighlightedText, colour(colours.onAccent));
    palette.setColor(QPalette::Link, colour(colours.link));
    palette.setColor(QPalette::LinkVisited, mixed(colour(colours.link), colour(colours.secondary), 0.5));
    palette.setColor(QPalette::ToolTipBase, colour(colours.tip));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, mixed(window, Qt::white, theme == Theme::Dark ? 0.94 : 0.4));
    palette.setColor(QPalette::Midlight, mixed(window, border, 0.5));
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, mixed(border, text, 0.8));
    palette.setColor(QPalette::Shadow, mixed(border, Qt::black, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(colours.unfocused));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(colours.disabled));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(colours.unfocused));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return palette;
}

void applyTheme(QApplication &application, Theme theme)
{
    // Also makes sure that the resources of this room are there.
    QApplication::setWindowIcon(applicationIcon());
    if (!qobject_cast<ThemeStyle *>(QApplication::style()) && application.styleSheet().isEmpty())
        QApplication::setStyle(new ThemeStyle);
    // Every widget there is would be polished anew for nothing.
    if (application.property(kAppliedTheme) == static_cast<int>(theme))
        return;
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Set again on purpose: palette(…) in a style sheet is looked up when the sheet is set, not when the
    // palette changes.
    QFile sheet(u":/baojia/style/window.qss"_s);
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
    application.setProperty(kAppliedTheme, static_cast<int>(theme));
}

bool isThemeApplied(const QApplication &application)
{
    return application.property(kAppliedTheme).isValid();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor signalColour(const QPalette &palette, Signal signal)
{
    const bool dark = isDark(palette);
    switch (signal) {
    case Signal::Warning:
        return dark ? QColor(0xe5, 0xb5, 0x5c) : QColor(0x85, 0x53, 0x00);
    case Signal::Error:
        return dark ? QColor(0xf0, 0x8c, 0x7d) : QColor(0xb0, 0x2a, 0x1e);
    }
    return {};
}

QColor markColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6b, 0x55, 0x14) : QColor(0xff, 0xe2, 0x8a);
}

} // namespace Baojia
