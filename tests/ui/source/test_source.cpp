// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcedialog.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourceview.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

OriginalDocument document(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    return {.name = name, .mediaType = mediaType, .charset = u"utf-8"_s, .bytes = bytes};
}

// The colours in a line.
qsizetype coloursIn(const SourceDialog &dialog, int line)
{
    const auto *const view = dialog.findChild<SourceView *>();
    return view->document()->findBlockByNumber(line).layout()->formats().size();
}

bool isColoured(const SourceDialog &dialog)
{
    const auto *const highlighter = dialog.findChild<SourceHighlighter *>();
    return highlighter && highlighter->isDone();
}

} // namespace

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void markdown_withHead_colourHeadAndBody()
    {
        const SourceDialog dialog(
            document(u"a.md"_s,
                     u"text/markdown"_s,
                     "\n---\ntitle: 江边的早晨\ntags: [散文]\n---\n\n## 小标题\n正文\ntitle: 不是头\n"));
        QTRY_VERIFY(isColoured(dialog));
        QVERIFY(coloursIn(dialog, 2) > 0); // the key
        QVERIFY(coloursIn(dialog, 6) > 0); // the heading
        QCOMPARE(coloursIn(dialog, 7), 0);
        QCOMPARE(coloursIn(dialog, 8), 0); // below the head a colon is a colon
    }

    void html_withoutMediaType_isFoundByContent()
    {
        const SourceDialog dialog(document(u"saved"_s, {}, "<!DOCTYPE html>\n<p class=\"a\">正文</p>\n"));
        QTRY_VERIFY(isColoured(dialog));
        QVERIFY(coloursIn(dialog, 1) > 0);
    }

    void plainText_hasNoColours()
    {
        const SourceDialog dialog(document(u"a.txt"_s, u"text/plain"_s, "<p>\n---\n"));
        QVERIFY(isColoured(dialog));
        QCOMPARE(coloursIn(dialog, 0), 0);
    }

    void bigDocument_isShownWithoutColours()
    {
        QByteArray bytes = "<html>\n";
        bytes += QByteArray("<p>一</p>\n").repeated(SourceDialog::colourLimit / 10);
        const SourceDialog dialog(document(u"a.html"_s, u"text/html"_s, bytes));
        QVERIFY(!dialog.findChild<SourceHighlighter *>());
        QVERIFY(dialog.text().startsWith(u"<html>\n<p>一"_s));
    }

    void endlessLine_isBrokenOnScreenAndWholeInTheCopy()
    {
        const SourceDialog dialog(document(u"a.txt"_s, u"text/plain"_s, QByteArray(300'000, 'a')));
        QCOMPARE(dialog.text().size(), 300'000);
        const auto *const view = dialog.findChild<SourceView *>();
        QVERIFY(view->blockCount() > 100);
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() <= 2'001);
    }

    void emptyDocument_isNoFault()
    {
        const SourceDialog dialog(document(u"a.txt"_s, u"text/plain"_s, {}));
        QVERIFY(dialog.text().isEmpty());
    }

    void find_word_countsAndGoesRound()
    {
        SourceView view;
        view.setPlainText(u"江边 abc\nABC 江边\n"_s);
        QSignalSpy found(&view, &SourceView::found);
        view.find(u"Abc"_s);
        QCOMPARE(found.takeLast(), (QVariantList{1, 2}));
        view.findNext();
        QCOMPARE(found.takeLast(), (QVariantList{2, 2}));
        QCOMPARE(view.textCursor().selectedText(), u"ABC"_s);
        view.findNext();
        QCOMPARE(found.takeLast(), (QVariantList{1, 2}));
        view.findPrevious();
        QCOMPARE(found.takeLast(), (QVariantList{2, 2}));
        view.find(u"没有"_s);
        QCOMPARE(found.takeLast(), (QVariantList{0, 0}));
    }
};

QTEST_MAIN(TestSource)
#include "test_source.moc"
