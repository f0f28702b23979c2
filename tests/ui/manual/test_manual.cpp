// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualpages.h"
#include "ui/manual/manualwindow.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_ofBothLanguages_areTheSame();
    void everyLinkAndPicture_isThere();
    void traditional_isTheSimplifiedOneWithTheNamesOfTheWindow();
    void search_hidesWhatHasItNot();
    void link_toAPage_opensIt();
    void link_outside_isTold();
};

void TestManual::pages_ofBothLanguages_areTheSame()
{
    const auto chinese = manualPages(QLocale(QLocale::Chinese));
    const auto english = manualPages(QLocale(QLocale::German));
    QVERIFY(chinese.size() >= 7);
    QCOMPARE(chinese.size(), english.size());
    static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression picture(u"\\]\\(pictures/"_s);
    for (qsizetype i = 0; i < chinese.size(); ++i) {
        QCOMPARE(QFileInfo(chinese.at(i).file).fileName(), QFileInfo(english.at(i).file).fileName());
        QVERIFY(!chinese.at(i).title.isEmpty() && chinese.at(i).title != english.at(i).title);
        // As many sections and pictures: what one of them says is not missing in the other.
        QCOMPARE(chinese.at(i).text.count(heading), english.at(i).text.count(heading));
        QCOMPARE(chinese.at(i).text.count(picture), english.at(i).text.count(picture));
    }
}

void TestManual::everyLinkAndPicture_isThere()
{
    static const QRegularExpression target(u"\\]\\(([^)]+)\\)"_s);
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        for (const ManualPage &page : manualPages(QLocale(QString::fromLatin1(language)))) {
            auto links = target.globalMatch(page.text);
            while (links.hasNext()) {
                const QString file = QFileInfo(page.file).path() + u'/' + links.next().captured(1);
                QVERIFY2(QFileInfo::exists(file), qPrintable(file));
            }
        }
    }
}

void TestManual::traditional_isTheSimplifiedOneWithTheNamesOfTheWindow()
{
    QFile translations(QStringLiteral(BAOJIA_SOURCE_DIR "/translations/baojia_zh_TW.ts"));
    QVERIFY(translations.open(QIODevice::ReadOnly));
    static const QRegularExpression added(u"\\(&amp;.\\)|&amp;|…"_s);
    const QString window = QString::fromUtf8(translations.readAll()).remove(added);
    const auto simplified = manualPages(QLocale(u"zh_CN"_s));
    const auto traditional = manualPages(QLocale(u"zh_TW"_s));
    QCOMPARE(traditional.size(), simplified.size());
    static const QRegularExpression quoted(u"「([^」]*)」"_s);
    static const QRegularExpression code(u"`[^`]*`"_s);
    int names = 0;
    for (qsizetype i = 0; i < traditional.size(); ++i) {
        const QString &text = traditional.at(i).text;
        QVERIFY2(!QString(text).remove(code).contains(QRegularExpression(u"[报阅导开“”]|文件|導入|導出|打開|窗口|鼠標"_s)), qPrintable(text));
        QCOMPARE(QFileInfo(traditional.at(i).file).fileName(), QFileInfo(simplified.at(i).file).fileName());
        QCOMPARE(text.count(u'\n'), simplified.at(i).text.count(u'\n'));
        for (auto found = quoted.globalMatch(text); found.hasNext();) {
            for (const QString &name : found.next().captured(1).split(u" ▸ "_s)) {
                QVERIFY2(window.contains(u"<translation>%1</translation>"_s.arg(name)), qPrintable(name));
                ++names;
            }
        }
        // What is typed, in its order.
        auto typed = code.globalMatch(simplified.at(i).text);
        for (auto found = code.globalMatch(text); found.hasNext();)
            QCOMPARE(found.next().captured(), typed.next().captured());
        QVERIFY(!typed.hasNext());
    }
    QVERIFY(names > 10);
}

void TestManual::search_hidesWhatHasItNot()
{
    auto *window = new ManualWindow;
    window->show();
    auto *list = window->findChild<QListWidget *>();
    const auto shown = [list] {
        int count = 0;
        for (int i = 0; i < list->count(); ++i)
            count += list->item(i)->isHidden() ? 0 : 1;
        return count;
    };
    QCOMPARE(shown(), list->count());
    window->findChild<QLineEdit *>()->setText(u"espeak"_s);
    QCOMPARE(shown(), 1);
    QVERIFY(!list->currentItem()->isHidden());
    auto *text = window->findChild<ManualBrowser *>();
    QCOMPARE(text->textCursor().selectedText(), u"espeak"_s);
    window->findChild<QLineEdit *>()->clear();
    QCOMPARE(shown(), list->count());
    window->close();
}

void TestManual::link_toAPage_opensIt()
{
    auto *window = new ManualWindow;
    auto *text = window->findChild<ManualBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"2-import.md"_s));
    QCOMPARE(window->findChild<QListWidget *>()->currentRow(), 1);
    QVERIFY(text->source().path().endsWith(u"2-import.md"_s));
    QVERIFY(text->toPlainText().contains(u"WARC"_s));
    delete window;
}

void TestManual::link_outside_isTold()
{
    ManualWindow window;
    QSignalSpy told(&window, &ManualWindow::linkActivated);
    auto *text = window.findChild<ManualBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"https://baojia.example/"_s));
    QCOMPARE(told.size(), 1);
    Q_EMIT text->anchorClicked(QUrl(u"javascript:alert(1)"_s));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestManual)
#include "test_manual.moc"
