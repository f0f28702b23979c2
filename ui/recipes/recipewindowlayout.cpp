// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the recipe window.
#include "ui/recipes/recipeeditpane.h"
#include "ui/recipes/recipefieldsmodel.h"
#include "ui/recipes/recipetextedit.h"
#include "ui/recipes/recipewindow.h"
#include "ui/source/sourceview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QSize kFirstSize(1240, 780); // logical px

} // namespace

void RecipeWindow::makeParts(const SavedPageView::WebView &web)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageBar(this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, m_rows);
    m_columns->setChildrenCollapsible(false);
    m_edit = new RecipeEditPane(m_columns);
    m_pageView = new SavedPageView(web, m_columns);
    m_columns->addWidget(m_edit);
    m_columns->addWidget(m_pageView);
    m_columns->setSizes({kFirstSize.width() / 2, kFirstSize.width() / 2});
    m_below = new QTabWidget(m_rows);
    m_below->setAccessibleName(tr("What the recipe gives"));
    m_below->setDocumentMode(true);
    //: Tab: the fields of a page that a recipe finds
    m_below->addTab(makeFields(), tr("What It Finds"));
    m_import = makeText(m_below,
                        tr("What an import of the page gives"),
                        tr("What an import of the page gives by the recipe and the general rules"));
    //: Tab: what an import of a saved page would give
    m_below->addTab(m_import, tr("What an Import Gives"));
    m_library = new RereadPane({m_sources.compare, m_sources.readAgain, m_sources.beside}, m_below);
    //: Tab: what a recipe would change in articles that are in the library already
    m_below->addTab(m_library, tr("In the Library"));
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_below);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({kFirstSize.height() * 58 / 100, kFirstSize.height() * 42 / 100});
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_rows, 1);
    m_edit->setMinimumWidth(260);
    m_pageView->setMinimumWidth(260);
    resize(kFirstSize);
    makeKeys();
}

QWidget *RecipeWindow::makeHead()
{
    auto *const head = new QWidget(this);
    m_chooser = new QComboBox(head);
    m_chooser->setAccessibleName(tr("Recipe"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(20);
    m_chooser->setMaxVisibleItems(24);
    const auto button = [head](const QString &text, const QString &tip) {
        auto *const made = new QPushButton(text, head);
        made->setToolTip(tip);
        return made;
    };
    m_save = button(tr("&Save"), tr("Save the recipe among your own (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_revert = button(tr("Re&vert"), tr("Back to the text as it is saved"));
    m_pageName = new ElidedLabel(head);
    m_pageName->setElideMode(Qt::ElideMiddle);
    m_pageName->setSecondary(true);
    m_pageName->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_choosePage = button(tr("Choose Saved &Page…"), tr("Try the recipe on a saved page"));
    m_original = button(tr("The &Article Being Read"), {});
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_chooser, 2);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addSpacing(8);
    row->addWidget(m_pageName, 3);
    row->addWidget(m_choosePage);
    row->addWidget(m_original);
    return head;
}

QWidget *RecipeWindow::makeFields()
{
    auto *const pane = new QWidget(this);
    m_note = new ElidedLabel(pane);
    m_note->setSecondary(true);
    m_note->setContentsMargins(10, 4, 10, 4);
    auto *const parts = new QSplitter(Qt::Horizontal, pane);
    parts->setChildrenCollapsible(false);
    m_fields = new QTreeView(parts);
    m_fields->setModel(m_found);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setUniformRowHeights(true);
    m_fields->setAllColumnsShowFocus(true);
    m_fields->setAccessibleName(tr("What the recipe finds in the page"));
    m_fields->header()->setSectionsMovable(false);
    m_fields->setColumnWidth(RecipeFieldsModel::FieldColumn, fontMetrics().height() * 10);
    m_whole = makeText(parts,
                       tr("All of the chosen field"),
                       tr("The text that the recipe finds, or all of the field chosen on the left"));
    parts->addWidget(m_fields);
    parts->addWidget(m_whole);
    parts->setSizes({kFirstSize.width() / 2, kFirstSize.width() / 2});
    auto *const column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(parts, 1);
    return pane;
}

QPlainTextEdit *RecipeWindow::makeText(QWidget *parent, const QString &name, const QString &hint)
{
    auto *const text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(name);
    text->setPlaceholderText(hint);
    text->document()->setDocumentMargin(10);
    return text;
}

void RecipeWindow::makeKeys()
{
    const auto on = [this](const QKeySequence &keys, const std::function<void()> &call) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, call);
    };
    on(QKeySequence::Save, [this] { save(); });
    on(Qt::Key_F5, [this] { judgeAgain(false); });
    on(QKeySequence::Close, [this] { close(); });
    QWidget *before = m_chooser;
    for (QWidget *const next : std::initializer_list<QWidget *>{m_save, m_revert, m_choosePage, m_original, m_edit->editor()}) {
        setTabOrder(before, next);
        before = next;
    }
}

QByteArray RecipeWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << saveGeometry() << m_rows->saveState() << m_columns->saveState();
    return layout;
}

void RecipeWindow::restoreLayout(const QByteArray &layout)
{
    QByteArray geometry;
    QByteArray rows;
    QByteArray columns;
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> geometry >> rows >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_rows->restoreState(rows);
    m_columns->restoreState(columns);
}

} // namespace Baojia
