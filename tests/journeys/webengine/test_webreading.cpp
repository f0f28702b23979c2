// SPDX-License-Identifier: GPL-3.0-or-later
// The same window with the web engine: what is shown, found in it, and printed.
#include "tests/support/openwindow.h"
#include "ui/engine.h"
#include "ui/reader/findbar.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void article_isShownFoundInAndPrinted();
    void edition_isPrintedWithItsOutline();
    void front_isPrintedAsItIsSeen();
};

namespace {

QString pdfText(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// White space comes from line breaks of the sheet, not from the text.
QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

}

void TestWebReading::article_isShownFoundInAndPrinted()
{
    Engine engine;
    OpenWindow open {WindowParts {}};
    QVERIFY(open.openLibrary());
    engine.attach(open.backend());
    open.parts().view = engine.view();
    open.parts().fallback = engine.fallback();
    open.parts().printer = engine.printer();
    MainWindow &window = open.open();
    QVERIFY(open.import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
    QTRY_VERIFY(window.session().page().isValid());

    QSignalSpy shown(window.reader().view(), &ArticleView::shown);
    window.session().openNextArticle();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty()
                                 && shown.last().first().value<ContentUrl>()
                                     == ContentUrl::ofArticle(window.session().article()),
                             30000);

    QSignalSpy found(window.reader().view(), &ArticleView::found);
    window.actions().action(ActionId::FindInArticle)->trigger();
    auto *bar = window.findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QLineEdit *>()->setText(u"读者"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last().at(1).toInt() > 0, 15000);
    QVERIFY(found.last().at(0).toInt() >= 1);

    const auto article = open.backend()
                             ->read([id = window.session().article()](LibraryReader &reader) { return reader.article(id); })
                             .result();
    QVERIFY(article);
    const QString file = open.file(u"文章.pdf"_s);
    QSignalSpy exported(&window, &MainWindow::exported);
    window.exportTo({window.session().article(), std::nullopt, file, {}});
    QVERIFY(exported.wait(60000));
    const QString text = squeezed(pdfText(file));
    QVERIFY(text.contains(squeezed(article->header.title)));
    for (const QString &paragraph : article->paragraphs)
        QVERIFY2(text.contains(squeezed(paragraph).left(24)), qPrintable(paragraph));
}

void TestWebReading::edition_isPrintedWithItsOutline()
{
    Engine engine;
    OpenWindow open {WindowParts {}};
    QVERIFY(open.openLibrary());
    engine.attach(open.backend());
    open.parts().view = engine.view();
    open.parts().printer = engine.printer();
    MainWindow &window = open.open();
    QVERIFY(open.import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
    QTRY_VERIFY(window.session().edition().isValid());
    const QString file = open.file(u"edition.pdf"_s);
    QSignalSpy exported(&window, &MainWindow::exported);
    window.exportTo({std::nullopt, window.session().edition(), file, {}});
    QVERIFY(exported.wait(120000));
    QVERIFY(QFile::exists(file));
    QProcess process;
    process.start(u"pdfinfo"_s, {u"-dests"_s, file});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(!process.readAllStandardOutput().isEmpty());
    const QString text = pdfText(file);
    QVERIFY(text.contains(u"1 / "_s));
}

void TestWebReading::front_isPrintedAsItIsSeen()
{
    Engine engine;
    OpenWindow open {WindowParts {}};
    QVERIFY(open.openLibrary());
    engine.attach(open.backend());
    open.parts().view = engine.view();
    open.parts().printer = engine.printer();
    MainWindow &window = open.open();
    QVERIFY(open.import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
    QTRY_VERIFY(window.session().page().isValid());
    const auto articles = open.backend()
                              ->read([page = window.session().page()](LibraryReader &reader) {
                                  return reader.articlesOfPage(page);
                              })
                              .result();
    QVERIFY(articles && !articles->isEmpty());
    const QString file = open.file(u"front.pdf"_s);
    QSignalSpy exported(&window, &MainWindow::exported);
    ExportRequest request;
    request.front = window.session().page();
    request.file = file;
    window.exportTo(request);
    QVERIFY(exported.wait(60000));
    const QString text = squeezed(pdfText(file));
    for (const ArticleHeader &article : *articles)
        QVERIFY2(text.contains(squeezed(article.title)), qPrintable(article.title));
}

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    TestWebReading test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_webreading.moc"
