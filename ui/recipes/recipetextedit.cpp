// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipetextedit.h"

#include "paper/article.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/style/theme.h"
#include "ui/words/recipewords.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int indentWidth = 2;

qsizetype indentOf(const QString &line)
{
    const auto first = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u' '; });
    return std::distance(line.cbegin(), first);
}

} // namespace

RecipeTextEdit::RecipeTextEdit(QWidget *parent)
    : SourceView(parent)
    , m_highlighter(new SourceHighlighter(document()))
{
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("Text of the recipe"));
    m_highlighter->setPalette(palette());
    m_highlighter->setKind({.name = u"recipe.yaml"_s, .mediaType = {}, .charset = {}, .bytes = {}}, {});
}

void RecipeTextEdit::open(const QByteArray &yaml)
{
    m_faults.clear();
    setPlainText(QString::fromUtf8(yaml));
    document()->setModified(false);
    m_highlighter->start();
    underline();
}

QByteArray RecipeTextEdit::yaml() const
{
    return toPlainText().toUtf8();
}

void RecipeTextEdit::setFaults(const RecipeFaults &faults)
{
    m_faults = faults;
    underline();
}

void RecipeTextEdit::goTo(const RecipeFault &fault)
{
    QTextCursor cursor = placeOf(fault);
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

/// The word at the place that the fault names, or all of the line where none is.
QTextCursor RecipeTextEdit::placeOf(const RecipeFault &fault) const
{
    const int line = std::clamp(fault.line, 1, blockCount()) - 1;
    const QTextBlock block = document()->findBlockByNumber(line);
    const QString text = block.text();
    QTextCursor cursor(block);
    // Columns count characters, positions UTF-16 units.
    qsizetype at = 0;
    for (int column = 1; column < fault.column && at < text.size(); ++column)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    if (at >= text.size())
        at = indentOf(text);
    qsizetype end = at;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u':')
        ++end;
    if (end == at)
        end = text.size();
    cursor.setPosition(block.position() + static_cast<int>(std::min(at, text.size())));
    cursor.setPosition(block.position() + static_cast<int>(end), QTextCursor::KeepAnchor);
    return cursor;
}

void RecipeTextEdit::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const RecipeFault &fault : std::as_const(m_faults)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = placeOf(fault);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(signalColour(palette(), Signal::Error));
        marks += mark;
    }
    setExtraSelections(marks);
}

bool RecipeTextEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SourceView::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    QStringList said;
    for (const RecipeFault &fault : std::as_const(m_faults)) {
        const QTextCursor place = placeOf(fault);
        if (at >= place.selectionStart() && at <= place.selectionEnd())
            said += RecipeWords::sentence(fault);
    }
    QToolTip::showText(help->globalPos(), said.join(u'\n'), this);
    return true;
}

void RecipeTextEdit::changeEvent(QEvent *event)
{
    SourceView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    underline();
}

void RecipeTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        QTextCursor cursor = textCursor();
        const QString before = cursor.block().text().first(cursor.positionInBlock());
        const qsizetype deeper = before.trimmed().endsWith(u':') ? indentWidth : 0;
        cursor.insertText(u'\n' + QString(indentOf(before) + deeper, u' '));
        setTextCursor(cursor);
        ensureCursorVisible();
    } else if (isPlain && event->key() == Qt::Key_Tab) {
        indent(true);
    } else if (event->key() == Qt::Key_Backtab) {
        indent(false);
    } else {
        SourceView::keyPressEvent(event);
    }
}

/// The lines of the selection; without one Tab puts spaces at the cursor.
void RecipeTextEdit::indent(bool deeper)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && deeper) {
        cursor.insertText(QString(indentWidth - cursor.positionInBlock() % indentWidth, u' '));
        return;
    }
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        QTextCursor line(block);
        if (deeper) {
            line.insertText(QString(indentWidth, u' '));
            continue;
        }
        const auto spaces = static_cast<int>(std::min<qsizetype>(indentOf(block.text()), indentWidth));
        line.setPosition(block.position() + spaces, QTextCursor::KeepAnchor);
        line.removeSelectedText();
    }
    cursor.endEditBlock();
}

} // namespace Baojia
