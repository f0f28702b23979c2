// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importreportdialog.h"

#include "ui/style/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace Baojia {

namespace {

constexpr int kEditionRole = Qt::UserRole;
constexpr qsizetype kMostRows = 2000; // a list longer than this is read in the saved report

QTreeWidgetItem *group(QTreeWidget *tree, const QString &title, IconName iconName)
{
    auto *item = new QTreeWidgetItem(tree, {title});
    item->setIcon(0, icon(iconName));
    item->setFirstColumnSpanned(true);
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

} // namespace

ImportReportDialog::ImportReportDialog(const ImportEnd &end, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import Report"));
    resize(760, 480);
    auto *column = new QVBoxLayout(this);
    auto *summary = new QLabel(ImportWords::summary(end.report), this);
    summary->setWordWrap(true);
    QFont font = summary->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    summary->setFont(font);
    column->addWidget(summary);
    if (end.error) {
        auto *error = new QLabel(ErrorWords::sentence(*end.error), this);
        error->setWordWrap(true);
        column->addWidget(error);
    }
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("File or edition"), tr("What happened")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    tree->header()->resizeSection(0, 320);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->setWordWrap(true);
    tree->setAccessibleName(windowTitle());
    fill(tree, end.report);
    column->addWidget(tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("Save Report…"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    const QString text = ImportWords::wholeReport(end.report);
    connect(save, &QPushButton::clicked, this, [this, text] { chooseFile(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const EditionId id(item->data(0, kEditionRole).toLongLong());
        if (id.isValid())
            Q_EMIT editionActivated(id);
    });
}

void ImportReportDialog::fill(QTreeWidget *tree, const ImportReport &report)
{
    const auto addGroup = [tree](const QString &title, IconName iconName, qint64 count, auto rowOf) {
        if (count == 0)
            return;
        auto *parent = group(tree, title, iconName);
        for (qsizetype i = 0; i < qMin<qint64>(count, kMostRows); ++i)
            parent->addChild(rowOf(i));
        if (count > kMostRows)
            parent->addChild(new QTreeWidgetItem({ImportWords::more(count - kMostRows)}));
        parent->setExpanded(true);
    };
    addGroup(tr("Came in"), IconName::Newspaper, report.editions.size(), [&report](qsizetype i) {
        const ImportedEdition &edition = report.editions.at(i);
        auto *item = new QTreeWidgetItem(
            {edition.newspaper + u' ' + edition.date.toString(Qt::ISODate), ImportWords::edition(edition)});
        item->setData(0, kEditionRole, edition.id.value());
        return item;
    });
    addGroup(tr("Left out"), IconName::Error, report.failures.count(), [&report](qsizetype i) {
        const ImportFailure &failure = report.failures.at(i);
        QString reason = ErrorWords::sentence(failure.reason);
        if (!failure.reason.detail.isEmpty())
            reason += QStringLiteral(" (%1)").arg(failure.reason.detail);
        return new QTreeWidgetItem({failure.file, reason});
    });
    addGroup(tr("Please note"), IconName::Info, report.notes.count(), [&report](qsizetype i) {
        const ImportNote &note = report.notes.at(i);
        return new QTreeWidgetItem({note.file, ImportWords::doubt(note.code, note.detail)});
    });
}

void ImportReportDialog::chooseFile(const QString &text)
{
    auto *dialog = new QFileDialog(this, tr("Save Report"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("import-report.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &file) {
        Q_EMIT saveWanted(file, text);
    });
    dialog->open();
}

} // namespace Baojia
