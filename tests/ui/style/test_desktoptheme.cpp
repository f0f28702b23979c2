// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktoptheme.h"
#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace Baojia;

class TestDesktopTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theme_ofALightDesktop_isLightWhateverTheProgramWears();
    void look_leavesTheProgramAsItIs();
    void change_toldToManyWindows_isToldOnce();
};

void TestDesktopTheme::theme_ofALightDesktop_isLightWhateverTheProgramWears()
{
    DesktopTheme desktop;
    QCOMPARE(desktop.theme(), Theme::Light);
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(desktop.theme(), Theme::Light);
}

void TestDesktopTheme::look_leavesTheProgramAsItIs()
{
    applyTheme(*qApp, Theme::Dark);
    QWidget widget;
    widget.ensurePolished();
    DesktopTheme desktop;
    (void)desktop.theme();
    QCOMPARE(QApplication::palette(), paletteOf(Theme::Dark));
    QCOMPARE(widget.palette().color(QPalette::Window), paletteOf(Theme::Dark).color(QPalette::Window));
}

void TestDesktopTheme::change_toldToManyWindows_isToldOnce()
{
    DesktopTheme desktop;
    QSignalSpy told(&desktop, &DesktopTheme::mayHaveChanged);
    QObject first;
    QObject second;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&first, &event);
    QCoreApplication::sendEvent(&second, &event);
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 1);
    QCoreApplication::sendEvent(&first, &event);
    QTRY_COMPARE(told.size(), 2);
}

QTEST_MAIN(TestDesktopTheme)
#include "test_desktoptheme.moc"
