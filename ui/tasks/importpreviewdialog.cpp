// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importpreviewdialog.h"

#include "ui/tasks/importpreviewmodel.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto kLook = 150ms;
constexpr int kOpenRows = 12; // editions that are opened by themselves

} // namespace

ImportPreviewDialog::ImportPreviewDialog(std::shared_ptr<Backend> backend, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::make_shared<ImportPreview>())
    , m_model(new ImportPreviewModel(this))
{
    ImportOrder order;
    order.paths = paths;
    order.dryRun = true;
    order.preview = m_preview;
    m_task = new ImportTask(std::move(backend), order, this);
    makeContents();
    connect(m_task, &ImportTask::progressed, this, [this](const ProgressState &state) {
        m_progress->setRange(0, state.total > 0 ? 1000 : 0);
        if (state.total > 0)
            m_progress->setValue(static_cast<int>(state.done * 1000 / state.total));
        m_leftOut->setText(ImportWords::progress(state));
    });
    connect(m_task, &ImportTask::finished, this, &ImportPreviewDialog::finish);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_import->setEnabled(m_model->isAnyWanted());
        if (m_end)
            judge();
    });
    connect(&m_clock, &QTimer::timeout, this, &ImportPreviewDialog::update);
    m_clock.start(kLook);
    m_task->start();
}

ImportPreviewDialog::~ImportPreviewDialog()
{
    m_task->cancel();
}

void ImportPreviewDialog::makeContents()
{
    setWindowTitle(tr("Import"));
    resize(820, 560);
    auto *column = new QVBoxLayout(this);
    m_summary = new QLabel(tr("Looking for newspapers…"), this);
    m_summary->setWordWrap(true);
    QFont font = m_summary->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_summary->setFont(font);
    column->addWidget(m_summary);
    auto *hint = new QLabel(tr("Double-click a newspaper or a date to change it; untick what is to stay out."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("What would come in"));
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::DoubleClicked);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(ImportPreviewModel::Name, 400);
    m_tree->header()->resizeSection(ImportPreviewModel::Pages, 70);
    m_tree->header()->resizeSection(ImportPreviewModel::Articles, 70);
    m_tree->header()->resizeSection(ImportPreviewModel::Held, 150);
    column->addWidget(m_tree, 1);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Looking for newspapers"));
    column->addWidget(m_progress);
    auto *line = new QHBoxLayout;
    m_leftOut = new QLabel(this);
    m_leftOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details = new QPushButton(tr("Details…"), this);
    m_details->hide();
    line->addWidget(m_leftOut, 1);
    line->addWidget(m_details);
    column->addLayout(line);
    m_again = new QCheckBox(tr("Show this before every import"), this);
    m_again->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *last = new QHBoxLayout;
    last->addWidget(m_again, 1);
    last->addWidget(buttons);
    column->addLayout(last);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportPreviewDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QCheckBox::toggled, this, &ImportPreviewDialog::lookingWanted);
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (m_end)
            Q_EMIT detailsWanted(*m_end);
    });
}

void ImportPreviewDialog::update()
{
    const QList<ForeseenEdition> found = m_preview->take();
    if (found.isEmpty())
        return;
    m_model->add(found);
    judge();
    // Once: what a person closed stays closed.
    if (!m_expanded && m_model->editionCount() <= kOpenRows)
        m_tree->expandToDepth(m_model->editionCount() == 1 ? 1 : 0);
    else
        m_expanded = true;
}

void ImportPreviewDialog::judge()
{
    QString summary = ImportWords::foreseen(
        m_model->newspaperCount(), m_model->editionCount(), m_model->articleCount(), m_model->doubtfulCount());
    // Only the end tells that nothing new will come.
    const bool allThere = m_end && !m_end->error && m_model->isAllThere();
    if (allThere)
        summary += u'\n' + ImportWords::nothingNew();
    if (m_model->editionCount() > 0)
        m_summary->setText(summary);
    m_import->setEnabled(m_model->isAnyWanted());
    m_import->setDefault(!allThere);
    m_cancel->setDefault(allThere);
}

void ImportPreviewDialog::finish(const ImportEnd &end)
{
    update();
    m_clock.stop();
    m_end = end;
    m_progress->hide();
    const auto out = static_cast<int>(end.report.failures.count());
    const auto notes = static_cast<int>(end.report.notes.count());
    m_leftOut->setText(end.error ? ErrorWords::sentence(*end.error) : ImportWords::leftOut(out, notes));
    m_details->setVisible(out > 0 || notes > 0);
    judge();
    if (m_model->editionCount() == 0)
        m_summary->setText(tr("No newspaper was found in what was dropped."));
}

void ImportPreviewDialog::choose()
{
    ImportOrder order;
    order.paths = m_task->paths();
    order.choices = m_model->choices();
    Q_EMIT chosen(order);
    accept();
}

} // namespace Baojia
