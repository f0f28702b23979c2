// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipeeditpane.h"

#include "ui/recipes/recipetextedit.h"
#include "ui/style/icons.h"
#include "ui/words/recipewords.h"

#include <QtCore/QEvent>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

RecipeEditPane::RecipeEditPane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new RecipeTextEdit(this))
    , m_list(new QListWidget(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Faults of the recipe"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_list->setSpacing(1);
    m_list->setFixedHeight(fontMetrics().height() * 4);
    auto *const line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(line);
    column->addWidget(m_list);
    const auto go = [this](const QListWidgetItem *item) {
        if (const int row = m_list->row(item); row < m_faults.size())
            m_editor->goTo(m_faults.at(row));
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    showNothing();
}

void RecipeEditPane::showFaults(const RecipeFaults &faults)
{
    m_editor->setFaults(faults);
    if (faults == m_faults && m_list->count() > 0)
        return;
    m_faults = faults;
    m_list->clear();
    if (faults.isEmpty()) {
        auto *const none = new QListWidgetItem(tr("No faults."), m_list);
        none->setFlags(Qt::ItemIsEnabled);
        none->setForeground(palette().brush(QPalette::PlaceholderText));
    }
    for (const RecipeFault &fault : faults) {
        //: A fault of a recipe in a list: the number of its line, and what is wrong
        const QString text = fault.line > 0 ? tr("Line %1: %2").arg(fault.line).arg(RecipeWords::sentence(fault))
                                            : RecipeWords::sentence(fault);
        m_list->addItem(new QListWidgetItem(icon(IconName::Error), text));
    }
}

void RecipeEditPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_list->count() == 0)
        return;
    m_list->clear();
    showFaults(m_faults); // in the new colours
}

void RecipeEditPane::showNothing()
{
    m_faults.clear();
    m_list->clear();
    m_editor->setFaults({});
}

} // namespace Baojia
