// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/rereadpane.h"

#include "base/answer.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/errorwords.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

RereadPane::RereadPane(Sources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_model(new RereadModel(this))
    , m_progress(new TaskPanel(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRows(), 1);
    column->addWidget(m_progress);
    connect(m_model, &RereadModel::chosenChanged, this, &RereadPane::updateButtons);
    connect(m_progress, &TaskPanel::cancelled, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    setPlace({});
    updateButtons();
}

RereadPane::~RereadPane()
{
    // Nobody is there any more to see what it finds.
    if (m_task)
        m_task->cancel();
}

QWidget *RereadPane::makeHead()
{
    auto *const head = new QWidget(this);
    m_scope = new QComboBox(head);
    m_scope->setAccessibleName(tr("Where to compare"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(16);
    m_compare = new QPushButton(tr("&Compare"), head);
    m_compare->setToolTip(tr("Look which articles of the library this recipe would read otherwise; nothing is changed"));
    m_note = new ElidedLabel(head);
    m_note->setSecondary(true);
    const auto flat = [head](const QString &text, const QString &tip) {
        auto *const button = new QToolButton(head);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    //: Button: puts a check mark at every row
    m_all = flat(tr("All"), tr("Choose all articles"));
    //: Button: takes the check marks from all rows
    m_none = flat(tr("None"), tr("Choose no article"));
    m_readAgain = new QPushButton(tr("&Read Again"), head);
    m_readAgain->setToolTip(tr("Put what the recipe finds now in the place of the articles with a check mark"));
    connect(m_compare, &QPushButton::clicked, this, &RereadPane::compare);
    connect(m_readAgain, &QPushButton::clicked, this, &RereadPane::readAgain);
    connect(m_all, &QToolButton::clicked, m_model, [this] { m_model->setAllChosen(true); });
    connect(m_none, &QToolButton::clicked, m_model, [this] { m_model->setAllChosen(false); });
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_scope);
    row->addWidget(m_compare);
    row->addWidget(m_note, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addWidget(m_readAgain);
    return head;
}

QWidget *RereadPane::makeRows()
{
    auto *const parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    m_list = new QTreeView(parts);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Articles that would change"));
    m_list->header()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    m_list->setColumnWidth(RereadModel::TitleColumn, em * 11);
    m_list->setColumnWidth(RereadModel::NewspaperColumn, em * 6);
    m_list->setColumnWidth(RereadModel::DateColumn, fontMetrics().horizontalAdvance(u"2026-03-05"_s) + em);
    m_beside = new QTextBrowser(parts);
    m_beside->setOpenLinks(false);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setAccessibleName(tr("The article as it is, and as it would be"));
    parts->addWidget(m_list);
    parts->addWidget(m_beside);
    parts->setSizes({em * 30, em * 34});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        showBeside(row.row());
    });
    return parts;
}

void RereadPane::setRecipe(const std::optional<RereadRecipe> &recipe)
{
    m_recipe = recipe;
    m_isOld = m_compared.recipes && (!recipe || recipe->book != m_compared.recipes);
    updateButtons();
}

void RereadPane::setPlace(const ReadingPlace &place)
{
    m_place = place;
    const QVariant before = m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("The whole library"), OfLibrary);
    if (place.newspaper.isValid())
        m_scope->addItem(place.newspaperName, OfNewspaper);
    if (place.article.isValid())
        m_scope->addItem(tr("The article being read"), OfArticle);
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(before)));
}

RereadOrder RereadPane::order(const RereadRecipe &recipe) const
{
    RereadOrder order;
    order.recipes = recipe.book;
    order.recipe = recipe.id;
    const int scope = m_scope->currentData().toInt();
    if (scope == OfNewspaper)
        order.newspaper = m_place.newspaper;
    else if (scope == OfArticle)
        order.article = m_place.article;
    return order;
}

void RereadPane::compare()
{
    if (!m_recipe || m_task)
        return;
    m_compared = order(*m_recipe);
    m_isOld = m_isFull = false;
    m_model->clear();
    showBeside(-1);
    RereadTask *const task = begin(tr("Comparing"));
    connect(task, &RereadTask::found, this, &RereadPane::take);
    connect(task, &RereadTask::finished, this, &RereadPane::compared);
    task->start(m_sources.compare, m_compared);
}

void RereadPane::readAgain()
{
    RereadOrder wanted = m_compared;
    wanted.chosen = m_model->chosen();
    if (m_task || m_isOld || wanted.chosen.isEmpty())
        return;
    RereadTask *const task = begin(tr("Reading again"));
    connect(task, &RereadTask::finished, this, &RereadPane::wasRead);
    task->start(m_sources.readAgain, wanted);
}

RereadTask *RereadPane::begin(const QString &title)
{
    m_task = new RereadTask(this);
    connect(m_task, &RereadTask::progressed, m_progress, [this](const ProgressState &state) {
        //: Progress of a comparison: articles looked at, of all
        const QString far = state.total > 0 ? tr("%1 of %2").arg(state.done).arg(state.total) : QString();
        m_progress->showProgress(state, state.subject.isEmpty() ? far : far + u" · "_s + state.subject);
    });
    m_progress->begin(title);
    updateButtons();
    return m_task;
}

void RereadPane::end()
{
    m_task->deleteLater();
    m_task = nullptr;
    m_progress->end();
}

void RereadPane::take(const QList<RereadRow> &rows)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->append(rows.mid(0, mostRows - m_model->rowCount()));
    if (isFirst)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (m_model->rowCount() < mostRows || m_isFull)
        return;
    m_isFull = true;
    m_task->cancel();
}

void RereadPane::compared(const Result<RereadEnd> &result)
{
    end();
    updateButtons();
    if (m_isFull) {
        Q_EMIT said(MessageBar::Kind::Information,
                    tr("The first %n article(s) that would change are listed. Read them again, and compare once more "
                       "for the rest.",
                       nullptr,
                       mostRows));
        return;
    }
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT said(MessageBar::Kind::Error, ErrorWords::sentence(result.error()));
        return;
    }
    QString sentence;
    if (result->looked == 0 && !result->cancelled)
        sentence = tr("No article here is read by this recipe: what it asks for under “match” is in none of the kept "
                      "documents, or another recipe fits them better.");
    else
        sentence = result->changed > 0 ? tr("%n article(s) would change.", nullptr, static_cast<int>(result->changed))
                                       : tr("No article would change.");
    sentence += remarks(*result);
    Q_EMIT said(result->unreadable > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Information, sentence);
}

QString RereadPane::remarks(const RereadEnd &end)
{
    QString remarks;
    if (end.unreadable > 0)
        remarks += u' ' + tr("%n article(s) stay as they are, because the kept document alone does not give all of their text.",
                             nullptr,
                             static_cast<int>(end.unreadable));
    if (end.cancelled)
        remarks += u' ' + tr("It was stopped before the end.");
    return remarks;
}

void RereadPane::wasRead(const Result<RereadEnd> &result)
{
    end();
    if (!result && result.error().kind == ErrorKind::Cancelled) {
        updateButtons();
        Q_EMIT libraryChanged(); // what was read until then is
        return;
    }
    if (!result) {
        updateButtons();
        Q_EMIT said(MessageBar::Kind::Error, ErrorWords::sentence(result.error()));
        return;
    }
    const QString sentence =
        tr("%n article(s) were read again.", nullptr, static_cast<int>(result->changed)) + remarks(*result);
    // What is left is for another comparison: some of these are the same now.
    m_compared = {};
    m_model->clear();
    showBeside(-1);
    Q_EMIT said(result->unreadable > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Information, sentence);
    Q_EMIT libraryChanged();
}

void RereadPane::showBeside(int row)
{
    const auto generation = ++m_generation;
    m_shown.reset();
    if (row < 0) {
        m_beside->clear();
        return;
    }
    whenAnswered(m_sources.beside(m_model->at(row)),
                 this,
                 [this, generation](const Result<std::shared_ptr<const Comparison>> &comparison) {
                     if (generation != m_generation || !comparison)
                         return;
                     m_shown = *comparison;
                     m_beside->setHtml(m_shown->html(palette()));
                 });
}

void RereadPane::updateButtons()
{
    const auto rows = m_model->rowCount();
    const auto chosen = m_model->chosen().size();
    m_compare->setEnabled(m_recipe && !m_task);
    m_scope->setEnabled(!m_task);
    m_all->setEnabled(rows > 0 && chosen < rows);
    m_none->setEnabled(chosen > 0);
    m_readAgain->setEnabled(chosen > 0 && !m_task && !m_isOld);
    if (m_isOld && rows > 0)
        m_note->setText(tr("The recipe was changed since: compare again."));
    else if (rows > 0)
        m_note->setText(tr("%1 of %n article(s) chosen", nullptr, rows).arg(chosen));
    else if (!m_recipe)
        m_note->setText(tr("The recipe has faults, or is being read."));
    else
        m_note->setText(tr("Shows which articles this recipe would read otherwise."));
}

void RereadPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours stand in the page.
    if (event->type() == QEvent::PaletteChange && m_shown)
        m_beside->setHtml(m_shown->html(palette()));
}

} // namespace Baojia
