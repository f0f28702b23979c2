// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include "ui/style/theme.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int margin = 8;
constexpr qsizetype mostHits = 10'000; // found and counted
constexpr qsizetype mostMarks = 500; // painted: each one costs a look at every line that is painted

} // namespace

/// The strip on the left.
class SourceView::Numbers : public QWidget
{
public:
    explicit Numbers(SourceView *view)
        : QWidget(view)
        , m_view(view)
    { }

    [[nodiscard]] QSize sizeHint() const override { return {m_view->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event->rect()); }

private:
    SourceView *m_view;
};

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::updateNumbersWidth);
    connect(this, &QPlainTextEdit::updateRequest, this, &SourceView::updateNumbers);
    updateNumbersWidth();
}

int SourceView::numbersWidth() const
{
    const auto digits = QString::number(std::max(blockCount(), 99)).size();
    return 2 * margin + fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits);
}

void SourceView::updateNumbersWidth()
{
    setViewportMargins(numbersWidth() + margin / 2, 0, 0, 0);
    m_numbers->setGeometry(
        contentsRect().left(), contentsRect().top(), numbersWidth(), contentsRect().height());
}

void SourceView::updateNumbers(const QRect &rect, int dy)
{
    if (dy != 0)
        m_numbers->scroll(0, dy);
    else
        m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateNumbersWidth();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateNumbersWidth();
    if (event->type() == QEvent::PaletteChange)
        markHits();
}

void SourceView::paintNumbers(const QRect &dirty)
{
    QPainter painter(m_numbers);
    painter.fillRect(dirty, palette().color(QPalette::Window));
    painter.fillRect(QRect(m_numbers->width() - 1, dirty.top(), 1, dirty.height()),
                     palette().color(QPalette::Mid));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > dirty.bottom())
            break;
        if (!block.isVisible() || rect.bottom() < dirty.top())
            continue;
        painter.drawText(QRectF(0, rect.top(), m_numbers->width() - margin, fontMetrics().height()),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         QString::number(block.blockNumber() + 1));
    }
}

void SourceView::find(const QString &text)
{
    m_hits.clear();
    m_hitLength = static_cast<int>(text.size());
    m_active = -1;
    if (!text.isEmpty()) {
        const QString whole = toPlainText();
        for (qsizetype at = whole.indexOf(text, 0, Qt::CaseInsensitive); at >= 0 && m_hits.size() < mostHits;
             at = whole.indexOf(text, at + m_hitLength, Qt::CaseInsensitive))
            m_hits += static_cast<int>(at);
    }
    if (m_hits.isEmpty()) {
        markHits();
        Q_EMIT found(0, 0);
        return;
    }
    const auto next = std::ranges::lower_bound(m_hits, textCursor().selectionStart());
    goTo(next == m_hits.end() ? 0 : std::distance(m_hits.begin(), next));
}

void SourceView::findNext()
{
    if (!m_hits.isEmpty())
        goTo((m_active + 1) % m_hits.size());
}

void SourceView::findPrevious()
{
    if (!m_hits.isEmpty())
        goTo((m_active + m_hits.size() - 1) % m_hits.size());
}

void SourceView::goTo(qsizetype hit)
{
    m_active = hit;
    QTextCursor cursor(document());
    cursor.setPosition(m_hits[hit]);
    cursor.setPosition(m_hits[hit] + m_hitLength, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    markHits();
    Q_EMIT found(static_cast<int>(hit) + 1, static_cast<int>(m_hits.size()));
}

void SourceView::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    // Those around the active one are those in sight.
    const qsizetype first = std::max<qsizetype>(0, m_active - mostMarks / 2);
    const qsizetype end = std::min(m_hits.size(), first + mostMarks);
    for (qsizetype i = first; i < end; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_hits[i]);
        mark.cursor.setPosition(m_hits[i] + m_hitLength, QTextCursor::KeepAnchor);
        mark.format.setBackground(markColour(palette()));
        if (i == m_active) {
            mark.format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
        }
        marks += mark;
    }
    setExtraSelections(marks);
}

} // namespace Baojia
