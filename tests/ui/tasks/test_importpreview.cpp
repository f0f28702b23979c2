// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importpreviewdialog.h"
#include "ui/tasks/importpreviewmodel.h"
#include "ui/words/importwords.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <algorithm>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

ForeseenEdition editionOf(const QString &newspaper, QDate date, int articles, int doubtful = 0)
{
    ForeseenEdition edition {{newspaper, date}, {u"A01"_s, u"A02"_s}, articles, doubtful, {}};
    for (int i = 0; i < articles; ++i)
        edition.shown.append({u"A01"_s, u"第%1篇"_s.arg(i + 1), i < doubtful ? QStringList {u"low-confidence"_s} : QStringList()});
    return edition;
}

/// A folder with one article.
QString writePost(const QTemporaryDir &folder)
{
    const QString posts = folder.filePath(u"_posts"_s);
    QFile post(posts + u"/2026-01-02-yi-tian.md"_s);
    if (!QDir().mkpath(posts) || !post.open(QIODevice::WriteOnly))
        return {};
    post.write("---\nlayout: post\ntitle: \"这一天\"\ndate: 2026-01-02 08:00:00\ntags: 架上新闻\n---\n\n今天的报纸到了。\n");
    return posts;
}

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editions_standUnderTheirNewspaperByDate();
    void partsOfAnEdition_addUp();
    void moreThanIsShown_isCounted();
    void choices_holdWhatWasChangedOnly();
    void unticked_newspaperAndEdition_stayOut();
    void impossibleNameAndDate_areRefused();
    void heldColumn_saysWhatIsNewChangedAndThere();
    void heldColumn_ofRenamedEdition_claimsNothing();
    void allThere_countsWantedEditionsOnly();
    void dialog_findsAndImportsUnderTheNewName();
    void dialog_ofWhatIsThereAlready_saysSoAndDoesNotPressImport();
    void dialog_withNothingFound_saysSoAndImportsNothing();
};

void TestImportPreview::editions_standUnderTheirNewspaperByDate()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 2}, 3), editionOf(u"港口日报"_s, {2024, 3, 1}, 1)});
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 2, 1)});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex paper = model.index(0, 0);
    QCOMPARE(paper.data().toString(), u"潮汐报"_s);
    QCOMPARE(model.rowCount(paper), 2);
    QCOMPARE(model.index(0, 0, paper).data(Qt::EditRole).toDate(), QDate(2024, 3, 1));
    QCOMPARE(model.index(1, 0, paper).data(Qt::EditRole).toDate(), QDate(2024, 3, 2));
    QCOMPARE(model.index(0, ImportPreviewModel::Articles).data().toInt(), 5);
    QVERIFY(!model.index(0, ImportPreviewModel::Doubts).data().toString().isEmpty());
    const QModelIndex first = model.index(0, 0, paper);
    QCOMPARE(model.index(0, ImportPreviewModel::Name, first).data().toString(), u"第1篇"_s);
    QVERIFY(!model.index(0, ImportPreviewModel::Doubts, first).data().toString().isEmpty());
    QVERIFY(model.index(1, ImportPreviewModel::Doubts, first).data().toString().isEmpty());
    QCOMPARE(model.editionCount(), 3);
    QCOMPARE(model.doubtfulCount(), 1);
}

void TestImportPreview::partsOfAnEdition_addUp()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 2)});
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 3)});
    const QModelIndex edition = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(edition), 5);
    QCOMPARE(edition.siblingAtColumn(ImportPreviewModel::Articles).data().toInt(), 5);
    // Both parts name the same two pages.
    QCOMPARE(edition.siblingAtColumn(ImportPreviewModel::Pages).data().toInt(), 2);
}

void TestImportPreview::moreThanIsShown_isCounted()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ForeseenEdition edition = editionOf(u"潮汐报"_s, {2024, 3, 1}, 2);
    edition.articles = 12;
    model.add({edition});
    const QModelIndex place = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(place), 3);
    QVERIFY(model.index(2, 0, place).data().toString().contains(u"10"));
}

void TestImportPreview::choices_holdWhatWasChangedOnly()
{
    ImportPreviewModel model;
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 1), editionOf(u"潮汐报"_s, {2024, 3, 2}, 1), editionOf(u"港口日报"_s, {2024, 3, 1}, 1)});
    QVERIFY(model.choices().isEmpty());
    QVERIFY(model.setData(model.index(0, 0), u"潮汐晚报"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, 0, model.index(0, 0)), QDate(2024, 3, 5), Qt::EditRole));
    const EditionChoices choices = model.choices();
    QCOMPARE(choices.size(), 2);
    const EditionChoice first {{u"潮汐晚报"_s, {2024, 3, 1}}, true};
    const EditionChoice second {{u"潮汐晚报"_s, {2024, 3, 5}}, true};
    QVERIFY(choices.value({u"潮汐报"_s, {2024, 3, 1}}) == first);
    QVERIFY(choices.value({u"潮汐报"_s, {2024, 3, 2}}) == second);
}

void TestImportPreview::unticked_newspaperAndEdition_stayOut()
{
    ImportPreviewModel model;
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 1), editionOf(u"潮汐报"_s, {2024, 3, 2}, 1)});
    const QModelIndex paper = model.index(0, 0);
    QVERIFY(model.setData(model.index(0, 0, paper), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(paper.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QVERIFY(!model.choices().value({u"潮汐报"_s, {2024, 3, 1}}).wanted);
    QVERIFY(model.isAnyWanted());
    QVERIFY(model.setData(paper, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.isAnyWanted());
    QCOMPARE(model.choices().size(), 2);
}

void TestImportPreview::impossibleNameAndDate_areRefused()
{
    ImportPreviewModel model;
    model.add({editionOf(u"潮汐报"_s, {2024, 3, 1}, 1)});
    QVERIFY(!model.setData(model.index(0, 0), u"  "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 0, model.index(0, 0)), QDate(), Qt::EditRole));
    QVERIFY(model.choices().isEmpty());
}

void TestImportPreview::heldColumn_saysWhatIsNewChangedAndThere()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ForeseenEdition some = editionOf(u"潮汐报"_s, {2024, 3, 1}, 6);
    some.fate = {2, 1, 3};
    ForeseenEdition all = editionOf(u"潮汐报"_s, {2024, 3, 2}, 4);
    model.add({some, all});
    const QModelIndex paper = model.index(0, 0);
    const auto held = [&](int row, int role) {
        return model.index(row, ImportPreviewModel::Held, paper).data(role).toString();
    };
    QCOMPARE(held(0, Qt::DisplayRole), ImportWords::foreseenFate(2, 1, 0));
    QVERIFY(held(0, Qt::ToolTipRole).contains(u'3'));
    // Not compared yet.
    QVERIFY(held(1, Qt::DisplayRole).isEmpty());
    QVERIFY(paper.siblingAtColumn(ImportPreviewModel::Held).data().toString().isEmpty());
    ForeseenEdition compared {{u"潮汐报"_s, {2024, 3, 2}}, {}, 0, 0, {}, {0, 0, 4}};
    model.add({compared});
    QCOMPARE(held(1, Qt::DisplayRole), ImportWords::foreseenFate(0, 0, 4));
    QCOMPARE(paper.siblingAtColumn(ImportPreviewModel::Held).data().toString(), ImportWords::foreseenFate(2, 1, 7));
}

void TestImportPreview::heldColumn_ofRenamedEdition_claimsNothing()
{
    ImportPreviewModel model;
    ForeseenEdition there = editionOf(u"潮汐报"_s, {2024, 3, 1}, 2);
    there.fate = {0, 0, 2};
    model.add({there});
    QVERIFY(model.isAllThere());
    QVERIFY(model.setData(model.index(0, 0), u"潮汐晚报"_s, Qt::EditRole));
    const QModelIndex held = model.index(0, ImportPreviewModel::Held, model.index(0, 0));
    QVERIFY(held.data().toString().isEmpty());
    QVERIFY(!held.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.isAllThere());
    QVERIFY(model.setData(model.index(0, 0), u"潮汐报"_s, Qt::EditRole));
    QVERIFY(model.isAllThere());
}

void TestImportPreview::allThere_countsWantedEditionsOnly()
{
    ImportPreviewModel model;
    QVERIFY(!model.isAllThere());
    ForeseenEdition there = editionOf(u"潮汐报"_s, {2024, 3, 1}, 2);
    there.fate = {0, 0, 2};
    ForeseenEdition other = editionOf(u"潮汐报"_s, {2024, 3, 2}, 2);
    other.fate = {0, 1, 1};
    model.add({there, other});
    QVERIFY(!model.isAllThere());
    QVERIFY(model.setData(model.index(1, 0, model.index(0, 0)), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.isAllThere());
}

void TestImportPreview::dialog_ofWhatIsThereAlready_saysSoAndDoesNotPressImport()
{
    const QTemporaryDir folder;
    auto backend = Backend::open(folder.filePath(u"报 库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    const QString posts = writePost(folder);
    ImportOrder order;
    order.paths = QStringList {posts};
    QVERIFY((*backend)->import(order).result());
    ImportPreviewDialog dialog(*backend, {posts});
    dialog.show();
    const QLabel *summary = dialog.findChild<QLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(ImportWords::nothingNew()), 30'000);
    const auto *model = dialog.findChild<ImportPreviewModel *>();
    QCOMPARE(model->index(0, ImportPreviewModel::Held, model->index(0, 0)).data().toString(), ImportWords::foreseenFate(0, 0, 1));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto standing = std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *button) { return button->isDefault(); });
    QVERIFY(standing != buttons.cend());
    QSignalSpy chosen(&dialog, &ImportPreviewDialog::chosen);
    (*standing)->click();
    QVERIFY(chosen.isEmpty());
    QVERIFY(!dialog.isVisible());
}

void TestImportPreview::dialog_findsAndImportsUnderTheNewName()
{
    const QTemporaryDir folder;
    auto backend = Backend::open(folder.filePath(u"报 库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    const QString posts = writePost(folder);
    ImportPreviewDialog dialog(*backend, {posts});
    dialog.show();
    auto *model = dialog.findChild<ImportPreviewModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(model->editionCount(), 1, 30'000);
    QVERIFY(model->setData(model->index(0, 0), u"架下"_s, Qt::EditRole));
    QSignalSpy chosen(&dialog, &ImportPreviewDialog::chosen);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto import = std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *button) { return button->isDefault(); });
    QVERIFY(import != buttons.cend());
    QTRY_VERIFY((*import)->isEnabled());
    (*import)->click();
    QCOMPARE(chosen.size(), 1);
    // Looking changed nothing; what was chosen does.
    const auto newspapers = [&] { return (*backend)->read([](LibraryReader &reader) { return reader.newspapers(); }).result(); };
    QVERIFY(newspapers()->isEmpty());
    QVERIFY((*backend)->import(chosen.first().first().value<ImportOrder>()).result());
    QCOMPARE(newspapers()->size(), 1);
    QCOMPARE(newspapers()->first().name, u"架下"_s);
}

void TestImportPreview::dialog_withNothingFound_saysSoAndImportsNothing()
{
    const QTemporaryDir folder;
    auto backend = Backend::open(folder.filePath(u"报 库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    QVERIFY(QDir(folder.path()).mkpath(u"空"_s));
    ImportPreviewDialog dialog(*backend, {folder.filePath(u"空"_s)});
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto import = std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *button) { return button->isDefault(); });
    QVERIFY(import != buttons.cend());
    auto *summary = dialog.findChild<QLabel *>();
    const QString before = summary->text();
    QTRY_VERIFY_WITH_TIMEOUT(summary->text() != before, 30'000);
    QVERIFY(!(*import)->isEnabled());
}

QTEST_MAIN(TestImportPreview)
#include "test_importpreview.moc"
