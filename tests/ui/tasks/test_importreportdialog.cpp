// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importreportdialog.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

ImportEnd sampleEnd()
{
    ImportEnd end;
    end.report.editions = {{EditionId(7), u"架上"_s, QDate(2026, 1, 28), 0, 2, 0, 1},
                           {EditionId(8), u"架上"_s, QDate(2026, 1, 29), 0, 1, 0, 0}};
    end.report.failures = {{u"空.md"_s, {ErrorKind::EmptyFile, u"空.md"_s, {}}},
                           {u"坏.md"_s, {ErrorKind::BadFrontMatter, u"坏.md"_s, u"line 3"_s}}};
    end.report.notes = {{u"疑.md"_s, u"low-confidence"_s, {}}};
    return end;
}

} // namespace

class TestImportReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_holdARowEach();
    void cleanImport_showsEditionsOnly();
    void error_isSaid();
    void activatedEdition_isTold();
    void activatedFailure_isNotAnEdition();
    void thousandsOfFailures_areCut();
    void save_givesFileAndWholeReport();

private:
    [[nodiscard]] static QTreeWidget *tree(const ImportReportDialog &dialog)
    {
        return dialog.findChild<QTreeWidget *>();
    }
};

void TestImportReportDialog::groups_holdARowEach()
{
    const ImportEnd end = sampleEnd();
    const ImportReportDialog dialog(end);
    QCOMPARE(tree(dialog)->topLevelItemCount(), 3);
    const auto *cameIn = tree(dialog)->topLevelItem(0);
    const auto *leftOut = tree(dialog)->topLevelItem(1);
    const auto *notes = tree(dialog)->topLevelItem(2);
    QCOMPARE(cameIn->childCount(), 2);
    QCOMPARE(cameIn->child(0)->text(0), u"架上 2026-01-28"_s);
    QCOMPARE(leftOut->childCount(), 2);
    QCOMPARE(leftOut->child(0)->text(0), u"空.md"_s);
    QCOMPARE(leftOut->child(0)->text(1), ErrorWords::sentence(end.report.failures.at(0).reason));
    QVERIFY(leftOut->child(1)->text(1).endsWith(u"(line 3)"_s));
    QCOMPARE(notes->childCount(), 1);
    QCOMPARE(notes->child(0)->text(1), ImportWords::doubt(u"low-confidence"_s, {}));
    QVERIFY(cameIn->isExpanded() && leftOut->isExpanded() && notes->isExpanded());
    QCOMPARE(dialog.findChild<QLabel *>()->text(), ImportWords::summary(end.report));
}

void TestImportReportDialog::cleanImport_showsEditionsOnly()
{
    ImportEnd end = sampleEnd();
    end.report.failures.clear();
    end.report.notes.clear();
    const ImportReportDialog dialog(end);
    QCOMPARE(tree(dialog)->topLevelItemCount(), 1);
}

void TestImportReportDialog::error_isSaid()
{
    ImportEnd end = sampleEnd();
    end.error = Error{ErrorKind::DiskFull, u"/报库"_s, {}};
    const ImportReportDialog dialog(end);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&end](const QLabel *label) {
        return label->text() == ErrorWords::sentence(*end.error);
    }));
}

void TestImportReportDialog::activatedEdition_isTold()
{
    const ImportReportDialog dialog(sampleEnd());
    QSignalSpy activated(&dialog, &ImportReportDialog::editionActivated);
    Q_EMIT tree(dialog)->itemActivated(tree(dialog)->topLevelItem(0)->child(1), 0);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<EditionId>(), EditionId(8));
}

void TestImportReportDialog::activatedFailure_isNotAnEdition()
{
    const ImportReportDialog dialog(sampleEnd());
    QSignalSpy activated(&dialog, &ImportReportDialog::editionActivated);
    Q_EMIT tree(dialog)->itemActivated(tree(dialog)->topLevelItem(1)->child(0), 0);
    Q_EMIT tree(dialog)->itemActivated(tree(dialog)->topLevelItem(0), 0);
    QCOMPARE(activated.size(), 0);
}

void TestImportReportDialog::thousandsOfFailures_areCut()
{
    ImportEnd end = sampleEnd();
    end.report.failures.clear();
    for (int i = 0; i < 5000; ++i)
        end.report.failures.append({u"%1.md"_s.arg(i), {ErrorKind::EmptyFile, {}, {}}});
    const ImportReportDialog dialog(end);
    const auto *leftOut = tree(dialog)->topLevelItem(1);
    QVERIFY(leftOut->childCount() < 5000);
    QVERIFY(leftOut->child(leftOut->childCount() - 1)
                ->text(0)
                .contains(QString::number(5001 - leftOut->childCount())));
}

void TestImportReportDialog::save_givesFileAndWholeReport()
{
    const QTemporaryDir folder;
    const ImportEnd end = sampleEnd();
    ImportReportDialog dialog(end);
    dialog.show();
    QSignalSpy wanted(&dialog, &ImportReportDialog::saveWanted);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Save Report"_s))
            button->click();
    }
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    chooser->setDirectory(folder.path());
    chooser->selectFile(u"报 告"_s);
    QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), folder.filePath(u"报 告.txt"_s));
    QCOMPARE(wanted.first().at(1).toString(), ImportWords::wholeReport(end.report));
}

QTEST_MAIN(TestImportReportDialog)
#include "test_importreportdialog.moc"
