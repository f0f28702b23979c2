// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipeeditpane.h"
#include "ui/recipes/recipetextedit.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRecipeTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void faults_areUnderlinedWhereTheyStand()
    {
        RecipeTextEdit edit;
        edit.open("id: x\nname: 𠮷野家\nnmae: y\n");
        edit.setFaults({fault(3, 1), fault(2, 9)});
        QCOMPARE(edit.extraSelections().size(), 2);
        QCOMPARE(edit.extraSelections()[0].cursor.selectedText(), u"nmae"_s);
        QCOMPARE(edit.extraSelections()[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
        // columns count characters, of which one may be two units
        QCOMPARE(edit.extraSelections()[1].cursor.selectedText(), u"家"_s);
    }

    void fault_beyondTheText_isUnderlinedAtItsEnd()
    {
        RecipeTextEdit edit;
        edit.open("id: x\n  nmae: y");
        edit.setFaults({fault(99, 99), fault(0, 0)});
        QCOMPARE(edit.extraSelections()[0].cursor.selectedText(), u"nmae"_s);
        QCOMPARE(edit.extraSelections()[1].cursor.selectedText(), u"id"_s);
    }

    void faultInTheList_clicked_isGoneTo()
    {
        RecipeEditPane pane;
        pane.editor()->open("id: x\nname: y\nnmae: z\n");
        pane.showFaults({fault(3, 1)});
        auto *const list = pane.findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"3"_s));
        Q_EMIT list->itemClicked(list->item(0));
        QCOMPARE(pane.editor()->textCursor().blockNumber(), 2);
    }

    void enter_keepsTheIndentAndDeepensItAfterAColon()
    {
        RecipeTextEdit edit;
        edit.open("page:");
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"label: //h1"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edit.toPlainText(), u"page:\n  label: //h1\n  x"_s);
    }

    void tab_indentsBySpaces_andShiftTabBack()
    {
        RecipeTextEdit edit;
        edit.open("a\nb\n");
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Tab);
        QVERIFY(edit.toPlainText().startsWith(u"  a\n  b"_s));
        edit.moveCursor(QTextCursor::Start);
        QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(edit.toPlainText().startsWith(u"a\n  b"_s));
    }

    void typed_lines_getColours()
    {
        RecipeTextEdit edit;
        edit.open("id: x\n");
        QTRY_VERIFY(coloursIn(edit, 0) > 0);
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(u"name: y\n# word"_s);
        QTRY_VERIFY(coloursIn(edit, 1) > 0);
        QVERIFY(coloursIn(edit, 2) > 0);
    }

    void typed_blockText_coloursTheLinesBelowAnew()
    {
        RecipeTextEdit edit;
        edit.open("name: x\n  id: y\n");
        QTRY_VERIFY(coloursIn(edit, 1) > 0);
        const auto before = formatsIn(edit, 1);
        edit.moveCursor(QTextCursor::Start);
        edit.moveCursor(QTextCursor::EndOfLine);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClicks(&edit, u"|"_s); // what follows is a text now, not keys
        QTRY_VERIFY(formatsIn(edit, 1) != before);
    }

private:
    static RecipeFault fault(int line, int column)
    {
        return {RecipeFault::Kind::UnknownKey, u"x.yaml"_s, line, column, u"nmae"_s, {}};
    }

    static qsizetype coloursIn(const RecipeTextEdit &edit, int line) { return formatsIn(edit, line).size(); }

    static QList<QTextLayout::FormatRange> formatsIn(const RecipeTextEdit &edit, int line)
    {
        return edit.document()->findBlockByNumber(line).layout()->formats();
    }
};

QTEST_MAIN(TestRecipeTextEdit)
#include "test_recipetextedit.moc"
