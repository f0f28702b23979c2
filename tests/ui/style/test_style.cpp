// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "tests/ui/style/contrast.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>


using namespace Baojia;

namespace {

bool isDrawn(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

// The strongest pixel's colour.
QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void palette_everyTheme_isReadable_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Theme::Light);
        QTest::newRow("paper") << static_cast<int>(Theme::Paper);
        QTest::newRow("dark") << static_cast<int>(Theme::Dark);
    }

    void palette_everyTheme_isReadable()
    {
        QFETCH(int, theme);
        const QPalette palette = paletteOf(static_cast<Theme>(theme));
        const auto of = [&palette](QPalette::ColorRole role) {
            return palette.color(QPalette::Active, role);
        };
        QVERIFY(contrast(of(QPalette::Text), of(QPalette::Base)) >= 7);
        QVERIFY(contrast(of(QPalette::WindowText), of(QPalette::Window)) >= 7);
        QVERIFY(contrast(of(QPalette::PlaceholderText), of(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(of(QPalette::PlaceholderText), of(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(of(QPalette::HighlightedText), of(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(of(QPalette::Link), of(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(of(QPalette::Text), markColour(palette)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Inactive, QPalette::HighlightedText),
                         palette.color(QPalette::Inactive, QPalette::Highlight))
                >= 4.5);
        for (const auto signal : {Signal::Warning, Signal::Error})
            QVERIFY(contrast(signalColour(palette, signal), of(QPalette::ToolTipBase)) >= 4.5);
        QCOMPARE(isDark(palette), static_cast<Theme>(theme) == Theme::Dark);
    }

    void icon_everyName_isDrawn()
    {
        for (int i = 0; i <= static_cast<int>(lastIconName); ++i) {
            const QImage image = icon(static_cast<IconName>(i)).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(isDrawn(image), qPrintable(QString::number(i)));
        }
        QVERIFY(isDrawn(applicationIcon().pixmap(32).toImage()));
    }

    void icon_madeBeforeTheThemeChanges_followsIt()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        applyTheme(application, Theme::Light);
        const QIcon close = icon(IconName::Close);
        const QColor light = inkOf(close, QIcon::Normal);
        QCOMPARE(light, paletteOf(Theme::Light).color(QPalette::ButtonText));
        QVERIFY(inkOf(close, QIcon::Disabled) != light);
        applyTheme(application, Theme::Dark);
        QCOMPARE(inkOf(close, QIcon::Normal), paletteOf(Theme::Dark).color(QPalette::ButtonText));
    }

    void applyTheme_twice_changesPaletteAndKeepsOurStyle()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        applyTheme(application, Theme::Paper);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 paletteOf(Theme::Paper).color(QPalette::Base));
        applyTheme(application, Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 paletteOf(Theme::Light).color(QPalette::Base));
        QVERIFY(!application.styleSheet().isEmpty());
        QCOMPARE(application.style()->pixelMetric(QStyle::PM_SplitterWidth), 5);
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
