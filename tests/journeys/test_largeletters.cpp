// SPDX-License-Identifier: GPL-3.0-or-later
// The window with letters twice as large, on a screen of 1280 × 800: nothing that is said is cut off.
#include "tests/support/openwindow.h"
#include "ui/proof/requestledger.h"
#include "ui/language.h"
#include "ui/style/theme.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kScreen(1280, 800);

QString sample()
{
    return QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s;
}

QString described(const QWidget &widget, const QString &text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" “"_s + text + u"” in "_s
        + QString::fromLatin1(widget.parentWidget()->metaObject()->className())
        + u": %1×%2, wants %3×%4"_s.arg(widget.width())
              .arg(widget.height())
              .arg(widget.sizeHint().width())
              .arg(widget.sizeHint().height());
}

bool labelFits(const QLabel &label)
{
    if (label.wordWrap())
        return label.height() >= label.heightForWidth(label.width());
    return label.width() >= label.sizeHint().width() && label.height() >= label.sizeHint().height();
}

/// Whether all of it lies within the widgets it is in; what scrolls may lie outside.
bool isUncovered(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QWidget *around = at->parentWidget();
        if (at->inherits("QAbstractScrollArea") || (around && around->inherits("QAbstractScrollArea")))
            return true;
        if (!at->rect().contains(QRect(widget.mapTo(at, QPoint()), widget.size())))
            return false;
    }
    return true;
}

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && !label->text().isEmpty() && (!labelFits(*label) || !isUncovered(*label)))
            clipped << described(*label, label->text());
        // A button without words has its picture, which must not be cut off either. Those in a line of text are Qt's, which
        // paints their pictures as large as the line lets it.
        if (button && !button->inherits("QLineEditIconButton")
            && (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()
                || !isUncovered(*button)))
            clipped << described(*button, button->text());
    }
    return clipped;
}

} // namespace

class TestLargeLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void check_labelTooNarrow_isFound();
    void window_emptyInChinese_fits_data();
    void window_emptyInChinese_fits();
    void window_withTheSample_fits_data() { window_emptyInChinese_fits_data(); }
    void window_withTheSample_fits();
    void dialog_opened_fits_data();
    void dialog_opened_fits();

private:
    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestLargeLetters::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void TestLargeLetters::init()
{
    QVERIFY2(QDir(sample()).exists(), "the sample newspaper was not built");
}

void TestLargeLetters::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestLargeLetters::check_labelTooNarrow_isFound()
{
    QWidget top;
    auto *label = new QLabel(u"一行放不下的字"_s, &top);
    label->resize(20, 20);
    top.show();
    QCOMPARE(clippedIn(top).size(), 1);
    label->adjustSize();
    top.resize(label->size());
    QCOMPARE(clippedIn(top), QStringList());
}

void TestLargeLetters::window_emptyInChinese_fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestLargeLetters::window_emptyInChinese_fits()
{
    QFETCH(QString, language);
    // What the language of now does not translate must not come from the one before.
    qDeleteAll(qApp->findChildren<QTranslator *>());
    applyLanguage(language);
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->parts().sample = sample();
    m_open->parts().ledger = std::make_shared<RequestLedger>();
    m_open->showAsText();
    m_window = &m_open->open();
    m_window->resize(kScreen);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QVERIFY2(m_window->width() <= kScreen.width() && m_window->height() <= kScreen.height(),
             qPrintable(u"%1×%2"_s.arg(m_window->width()).arg(m_window->height())));
    // A layout that wraps its lines settles after it was shown.
    QTRY_VERIFY2_WITH_TIMEOUT(clippedIn(*m_window).isEmpty(), qPrintable(u'\n' + clippedIn(*m_window).join(u'\n')), 2000);
}

void TestLargeLetters::window_withTheSample_fits()
{
    window_emptyInChinese_fits();
    QVERIFY(m_open->import({sample()}));
    QTRY_VERIFY(m_window->session().page().isValid());
    m_window->session().openNextArticle();
    QTRY_VERIFY(m_window->session().article().isValid());
    const auto *text = qobject_cast<QTextBrowser *>(m_window->reader().view()->widget());
    QTRY_VERIFY(!text->toPlainText().isEmpty());
    QVERIFY2(m_window->width() <= kScreen.width() && m_window->height() <= kScreen.height(),
             qPrintable(u"%1×%2"_s.arg(m_window->width()).arg(m_window->height())));
    // A layout that wraps its lines settles after it was shown.
    QTRY_VERIFY2_WITH_TIMEOUT(clippedIn(*m_window).isEmpty(), qPrintable(u'\n' + clippedIn(*m_window).join(u'\n')), 2000);
}

void TestLargeLetters::dialog_opened_fits_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, ActionId id) {
        QTest::addRow("%s in Chinese", name) << static_cast<int>(id) << u"zh_CN"_s;
        QTest::addRow("%s in English", name) << static_cast<int>(id) << u"en"_s;
    };
    row("reading settings", ActionId::ReadingSettings);
    row("manual", ActionId::Manual);
    row("key sheet", ActionId::KeySheet);
    row("shortcuts", ActionId::EditShortcuts);
    row("watched folders", ActionId::WatchedFolders);
    row("proof of being offline", ActionId::OfflineProof);
    row("correct article", ActionId::CorrectArticle);
}

void TestLargeLetters::dialog_opened_fits()
{
    QFETCH(int, action);
    window_withTheSample_fits();
    m_window->actions().action(static_cast<ActionId>(action))->trigger();
    QTRY_VERIFY(openedBeside(m_window));
    QWidget *dialog = openedBeside(m_window);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY2(dialog->width() <= kScreen.width() && dialog->height() <= kScreen.height(),
             qPrintable(u"%1×%2"_s.arg(dialog->width()).arg(dialog->height())));
    // A layout that wraps its lines settles after it was shown.
    QTRY_VERIFY2_WITH_TIMEOUT(clippedIn(*dialog).isEmpty(), qPrintable(u'\n' + clippedIn(*dialog).join(u'\n')), 2000);
    dialog->close();
}

QTEST_MAIN(TestLargeLetters)
#include "test_largeletters.moc"
