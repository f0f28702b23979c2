// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcedialog.h"

#include "text/encoding.h"
#include "ui/source/shownsource.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourceview.h"
#include "ui/style/icons.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QToolButton *flatButton(QWidget *parent, IconName name, const QString &tip)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

SourceDialog::SourceDialog(const OriginalDocument &document, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_message(new MessageBar(this))
    , m_view(new SourceView(this))
{
    //: Title of the window that shows the document an article was read from. 查看来源
    setWindowTitle(tr("Source: %1").arg(document.name));
    m_view->setAccessibleName(tr("Source text"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFindLine());
    addKeys();
    showDocument(document);
    m_view->setFocus();
    const int em = fontMetrics().height();
    resize(em * 52, em * 40);
}

QWidget *SourceDialog::makeHead()
{
    auto *const head = new QWidget(this);
    m_facts = new ElidedLabel(head);
    m_facts->setElideMode(Qt::ElideMiddle);
    auto *const copy = flatButton(head, IconName::Copy, tr("Copy the whole text"));
    connect(copy, &QToolButton::clicked, this, &SourceDialog::copyAll);
    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_facts, 1);
    layout->addWidget(copy);
    return head;
}

QWidget *SourceDialog::makeFindLine()
{
    auto *const bar = new QWidget(this);
    m_findLine = new QLineEdit(bar);
    //: Placeholder of a line that finds words in the text above it
    m_findLine->setPlaceholderText(tr("Find in source"));
    m_findLine->setAccessibleName(tr("Find in source"));
    m_findLine->setToolTip(
        tr("Find in source (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    addClearButton(*m_findLine);
    m_findLine->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)
        ->setText(m_findLine->placeholderText());
    m_found = new QLabel(bar);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_previous = flatButton(bar, IconName::ChevronUp, tr("Previous (Shift+F3)"));
    m_next = flatButton(bar, IconName::ChevronDown, tr("Next (F3)"));
    connect(m_findLine, &QLineEdit::textChanged, m_view, &SourceView::find);
    connect(m_findLine, &QLineEdit::returnPressed, m_view, &SourceView::findNext);
    connect(m_previous, &QToolButton::clicked, m_view, &SourceView::findPrevious);
    connect(m_next, &QToolButton::clicked, m_view, &SourceView::findNext);
    connect(m_view, &SourceView::found, this, &SourceDialog::showFound);
    showFound(0, 0);

    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_findLine, 1);
    layout->addWidget(m_found);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return bar;
}

void SourceDialog::addKeys()
{
    auto *const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_findLine->setFocus(Qt::ShortcutFocusReason);
        m_findLine->selectAll();
    });
    auto *const next = new QShortcut(Qt::Key_F3, this);
    connect(next, &QShortcut::activated, m_view, &SourceView::findNext);
    auto *const previous = new QShortcut(Qt::SHIFT | Qt::Key_F3, this);
    connect(previous, &QShortcut::activated, m_view, &SourceView::findPrevious);
    auto *const close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QDialog::close);
}

void SourceDialog::showDocument(const OriginalDocument &document)
{
    QStringList facts{document.name};
    const auto decoded = decodeText(document.bytes, document.charset, document.name);
    if (decoded)
        facts += encodingName(decoded->encoding);
    facts += QLocale().formattedDataSize(document.bytes.size());
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    if (!decoded) {
        m_message->showMessage(MessageBar::Kind::Warning, ErrorWords::sentence(decoded.error()));
        return;
    }
    m_text = decoded->text;
    m_text.replace(u"\r\n"_s, u"\n"_s);
    m_text.replace(u'\r', u'\n');
    const ShownSource shown = shownSource(m_text);
    const bool coloured = document.bytes.size() <= colourLimit;
    QStringList notes;
    if (decoded->replaced)
        notes += tr("Some bytes are no characters of this encoding and are shown as �.");
    if (!coloured)
        notes += tr("This document is very big, so it is shown without colours.");
    if (shown.broken)
        notes += tr("Very long lines are broken here; copying the whole text gives them unbroken.");
    if (shown.cut)
        notes += tr("Only the beginning is shown; copying the whole text gives all of it.");
    if (!notes.isEmpty())
        m_message->showMessage(decoded->replaced ? MessageBar::Kind::Warning : MessageBar::Kind::Information,
                               notes.join(u'\n'));
    if (coloured) {
        m_highlighter = new SourceHighlighter(m_view->document());
        m_highlighter->setPalette(palette());
        m_highlighter->setKind(document, shown.text);
    }
    m_view->setPlainText(shown.text);
    if (m_highlighter)
        m_highlighter->start();
}

void SourceDialog::showFound(int active, int total)
{
    const bool asked = m_findLine && !m_findLine->text().isEmpty();
    if (total > 0)
        m_found->setText(u"%1/%2"_s.arg(active).arg(total));
    else
        m_found->setText(asked ? tr("Not found") : QString());
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

void SourceDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(m_text);
}

void SourceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
}

} // namespace Baojia
