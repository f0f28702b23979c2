// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualwindow.h"

#include "ui/manual/manualbrowser.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QSize kFirstSize(940, 720); // px
constexpr int kListWidth = 220; // px

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(manualPages(QLocale()))
{
    setWindowTitle(tr("Manual"));

    resize(kFirstSize);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    m_text = new ManualBrowser(columns);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    columns->addWidget(makeContents());
    columns->addWidget(m_text);
    columns->setStretchFactor(1, 1);
    columns->setSizes({kListWidth, kFirstSize.width() - kListWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    showPage(0);
    m_list->setFocus();
}

QWidget *ManualWindow::makeContents()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 8, 8, 8);
    m_words = new QLineEdit(box);
    m_words->setPlaceholderText(tr("Find in the manual"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list = new QListWidget(box);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Pages of the manual"));
    for (const ManualPage &page : std::as_const(m_pages))
        m_list->addItem(page.title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::showPage);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_text->find(m_words->text()); });
    return box;
}

void ManualWindow::showPage(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    m_list->setCurrentRow(number);
    const QUrl source(u"qrc"_s + m_pages.at(number).file);
    if (m_text->source() != source)
        m_text->setSource(source, QTextDocument::MarkdownResource);
}

/// Hides the pages without the words; the first with them is shown, at the words.
void ManualWindow::search(const QString &words)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool has = m_pages.at(i).text.contains(words, Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!has);
        if (has && first < 0)
            first = i;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (current == nullptr || current->isHidden())
        showPage(first);
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_text->find(words);
}

void ManualWindow::follow(const QUrl &link)
{
    const QString name = link.fileName();
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!name.isEmpty() && m_pages.at(i).file.endsWith(u'/' + name)) {
            m_words->clear();
            showPage(i);
            return;
        }
    }
    if (link.scheme() == u"http" || link.scheme() == u"https")
        Q_EMIT linkActivated(link);
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_words->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baojia
