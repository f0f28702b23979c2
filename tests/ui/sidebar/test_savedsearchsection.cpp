// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedsearchmodel.h"
#include "ui/sidebar/savedsearchsection.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answer(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

// Keeps what it is told, and writes it down.
struct Desk
{
    QList<SavedSearch> searches{{SavedSearchId(1), u"甲"_s, u"甲 date:2024"_s}, {SavedSearchId(2), u"乙"_s, u"乙"_s}};
    QStringList done;
    SavedSearchModel model{{.all = [this] { return answer<QList<SavedSearch>>(searches); },
                            .add = [this](const QString &name, const QString &,
                                          int) { return noted(u"add "_s + name); },
                            .rename =
                                [this](SavedSearchId, const QString &name) {
                                    searches.first().name = name;
                                    return noted(u"rename "_s + name);
                                },
                            .remove =
                                [this](SavedSearchId) {
                                    searches.removeFirst();
                                    return noted(u"remove"_s);
                                },
                            .move = [this](SavedSearchId, int place) {
                                return noted(u"move "_s + QString::number(place));
                            }}};
    SavedSearchSection section{&model};
    QListView *list = section.findChild<QListView *>();

    QFuture<Result<LibraryChange>> noted(const QString &what)
    {
        done << what;
        LibraryChange change;
        change.savedSearchesChanged = true;
        return answer<LibraryChange>(change);
    }

    void show()
    {
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        section.show();
        list->setCurrentIndex(model.index(0));
    }
};

} // namespace

class TestSavedSearchSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noSearch_isHidden()
    {
        Desk desk;
        QVERIFY(desk.section.isHidden());
        desk.model.reload();
        QTRY_VERIFY(!desk.section.isHidden());
        desk.searches.clear();
        desk.model.reload();
        QTRY_VERIFY(desk.section.isHidden());
    }

    void search_chosen_isRun()
    {
        Desk desk;
        desk.show();
        QSignalSpy activated(&desk.section, &SavedSearchSection::activated);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"甲 date:2024"_s);
        const QPoint second = desk.list->visualRect(desk.model.index(1)).center();
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[1][0].toString(), u"乙"_s);
    }

    void keys_renameMoveAndRemove()
    {
        Desk desk;
        desk.show();
        QTest::keyClick(desk.list, Qt::Key_F2);
        auto *const editor = desk.list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"新名"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.done, QStringList{u"rename 新名"_s});
        QTest::keyClick(desk.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.done.last(), u"move 1"_s);
        QTest::keyClick(desk.list, Qt::Key_Delete);
        QCOMPARE(desk.done.last(), u"remove"_s);
        QTRY_COMPARE(desk.model.rowCount(), 1);
    }

    void head_foldsTheList()
    {
        Desk desk;
        desk.show();
        auto *const head = desk.section.findChild<QToolButton *>();
        QVERIFY(head->text().contains(u'2'));
        QVERIFY(desk.list->isVisible());
        head->click();
        QVERIFY(!desk.list->isVisible());
        QVERIFY(!desk.section.isOpen());
        head->click();
        QVERIFY(desk.list->isVisible());
    }
};

QTEST_MAIN(TestSavedSearchSection)
#include "test_savedsearchsection.moc"
