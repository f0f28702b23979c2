// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktoptheme.h"

#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QtGui/QStyleHints>
#endif

#include <utility>

namespace Baojia {

DesktopTheme::DesktopTheme(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DesktopTheme::mayHaveChanged);
#endif
}

Theme DesktopTheme::theme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
#else
    const QScopedValueRollback looks(m_looks, true);
    if (!isThemeApplied(*qApp))
        return isDark(QApplication::palette()) ? Theme::Dark : Theme::Light;
    // An empty palette is the desktop's own. Nothing is painted between the two.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(ours);
    return dark ? Theme::Dark : Theme::Light;
#endif
}

bool DesktopTheme::eventFilter(QObject *watched, QEvent *event)
{
    // Each window is told; one look is enough, and not from within what tells.
    if (event->type() == QEvent::ThemeChange && !m_looks && !std::exchange(m_tells, true)) {
        QTimer::singleShot(0, this, [this] {
            m_tells = false;
            Q_EMIT mayHaveChanged();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Baojia
