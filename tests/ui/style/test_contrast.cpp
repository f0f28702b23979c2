// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is written can be read: every colour of text on every ground it stands on, in every theme (WCAG 2.2, AA).
#include "ui/style/theme.h"
#include "tests/ui/style/contrast.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>


using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kLines = 3; // what is no text but has to be seen: the ring of the focus

void verifyReadable(const QColor &text, const QColor &ground, double least, const QString &what)
{
    const double found = contrast(text, ground);
    QVERIFY2(found >= least,
             qPrintable(u"%1: %2 on %3 is %4, not %5"_s.arg(what, text.name(), ground.name())
                            .arg(found, 0, 'f', 2)
                            .arg(least)));
}

using Variables = QHash<QString, QColor>;

/// The colours of a theme in a style sheet: html's own, and over them what html.NAME says.
Variables variablesOf(const QString &sheet, const QString &theme)
{
    static const QRegularExpression colour(u"--(\\w+):\\s*(#[0-9a-f]{6});"_s);
    Variables variables;
    for (const QString &selector : {u"html"_s, u"html.%1"_s.arg(theme)}) {
        const QRegularExpression block(
            u"^%1 \\{(.*?)^\\}"_s.arg(QRegularExpression::escape(selector)),
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        auto found = colour.globalMatch(block.match(sheet).captured(1));
        while (found.hasNext()) {
            const auto match = found.next();
            variables.insert(match.captured(1), QColor(match.captured(2)));
        }
    }
    return variables;
}

void addThemes()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("paper") << static_cast<int>(Theme::Paper);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

QString nameOf(QPalette::ColorRole role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_blackOnWhite_isWhatTheStandardSays();
    void palette_everyTextOnItsGrounds_isReadable_data() { addThemes(); }
    void palette_everyTextOnItsGrounds_isReadable();
    void chosen_inEitherWindow_isReadable_data() { addThemes(); }
    void chosen_inEitherWindow_isReadable();
    void signalsAndMarks_areReadable_data() { addThemes(); }
    void signalsAndMarks_areReadable();
    void focusRing_onEveryGround_isSeen_data() { addThemes(); }
    void focusRing_onEveryGround_isSeen();
    void styleSheet_everyTextOnItsGround_isReadable_data();
    void styleSheet_everyTextOnItsGround_isReadable();
};

void TestContrast::contrast_blackOnWhite_isWhatTheStandardSays()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(qRound(contrast(QColor(u"#777777"_s), Qt::white) * 100), 448);
}

void TestContrast::palette_everyTextOnItsGrounds_isReadable()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    // Midlight lies under the row or the button that the mouse is on, Light under a pressed one's neighbour.
    const QList grounds{QPalette::Window,
                        QPalette::Base,
                        QPalette::AlternateBase,
                        QPalette::Button,
                        QPalette::ToolTipBase,
                        QPalette::Midlight,
                        QPalette::Light};
    const QList texts{QPalette::WindowText,
                      QPalette::Text,
                      QPalette::ButtonText,
                      QPalette::ToolTipText,
                      QPalette::PlaceholderText,
                      QPalette::Link,
                      QPalette::LinkVisited};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto text : texts) {
            for (const auto ground : grounds) {
                verifyReadable(palette.color(group, text),
                               palette.color(group, ground),
                               kText,
                               nameOf(text) + u" on "_s + nameOf(ground));
            }
        }
    }
}

void TestContrast::chosen_inEitherWindow_isReadable()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        verifyReadable(palette.color(group, QPalette::HighlightedText),
                       palette.color(group, QPalette::Highlight),
                       kText,
                       u"chosen"_s);
    }
    verifyReadable(palette.color(QPalette::BrightText), palette.color(QPalette::Highlight), kText, u"bright"_s);
}

void TestContrast::signalsAndMarks_areReadable()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    for (const auto signal : {Signal::Warning, Signal::Error}) {
        for (const auto ground : {QPalette::Window,
                                  QPalette::Base,
                                  QPalette::AlternateBase,
                                  QPalette::Button,
                                  QPalette::ToolTipBase,
                                  QPalette::Midlight})
            verifyReadable(
                signalColour(palette, signal), palette.color(ground), kText, u"signal on "_s + nameOf(ground));
    }
    verifyReadable(palette.color(QPalette::Text), markColour(palette), kText, u"found words"_s);
}

void TestContrast::focusRing_onEveryGround_isSeen()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Midlight})
        verifyReadable(palette.color(QPalette::Link), palette.color(ground), kLines, u"ring"_s);
}

void TestContrast::styleSheet_everyTextOnItsGround_isReadable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("theme");
    for (const QString &file : {u"reader"_s, u"front"_s}) {
        for (const QString &theme : {u"light"_s, u"paper"_s, u"dark"_s})
            QTest::newRow(qPrintable(file + u' ' + theme)) << file << theme;
    }
}

void TestContrast::styleSheet_everyTextOnItsGround_isReadable()
{
    QFETCH(QString, file);
    QFETCH(QString, theme);
    QFile css(QStringLiteral(BAOJIA_SOURCE_DIR) + u"/resources/css/%1.css"_s.arg(file));
    QVERIFY(css.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(css.readAll());
    const Variables colours = variablesOf(sheet, theme);
    for (const QString &needed : {u"ground"_s, u"ink"_s, u"quiet"_s, u"accent"_s, u"picked"_s})
        QVERIFY2(colours.contains(needed), qPrintable(needed));
    for (const QString &text : {u"ink"_s, u"quiet"_s, u"accent"_s, u"link"_s}) {
        if (colours.contains(text)) // a front has no links but its headlines
            verifyReadable(colours.value(text), colours.value(u"ground"_s), kText, text);
    }
    // What is selected takes the colour of the text, whatever it was: the others cannot be read on it.
    static const QRegularExpression selection(u"::selection \\{[^}]*\\bcolor: var\\(--ink\\);"_s);
    QVERIFY(selection.match(sheet).hasMatch());
    verifyReadable(colours.value(u"ink"_s), colours.value(u"picked"_s), kText, u"selected"_s);
}

QTEST_GUILESS_MAIN(TestContrast)
#include "test_contrast.moc"
