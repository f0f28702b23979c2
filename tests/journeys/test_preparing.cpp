// SPDX-License-Identifier: GPL-3.0-or-later
// An older library: what it lacks is made while it is read, and the window says so.
#include "library/library.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/tasks/taskpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 900; // more than one step of the fingerprints

/// The titles of task lines, each time that one is shown.
class TitlesShown : public QObject
{
public:
    QStringList titles;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<TaskPanel *>(watched))
            titles << watched->findChild<QLabel *>()->text();
        return QObject::eventFilter(watched, event);
    }
};

/// A library as a program left it that knew neither this index nor fingerprints.
bool makeOlder(const QString &folder)
{
    {
        const auto backend = Backend::open(folder, Backend::Missing::Create);
        if (!backend)
            return false;
        EditionDraft draft;
        draft.newspaper = u"旧报"_s;
        draft.date = QDate(1998, 7, 1);
        PageDraft page;
        for (int i = 0; i < articles; ++i) {
            ArticleDraft article;
            article.title = u"第%1篇旧闻"_s.arg(i);
            article.identity = article.title;
            article.paragraphs = QStringList{u"江边的%1号码头停着船。"_s.arg(i).repeated(9)};
            article.html = u"<p>"_s + article.paragraphs.first() + u"</p>"_s;
            article.importer = u"test"_s;
            page.articles << article;
        }
        draft.pages << page;
        if (!(*backend)->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result())
            return false;
    }
    const auto library = Library::openExisting(folder);
    auto connection = library->connectForWriting();
    return connection
        && connection->execute(u"DELETE FROM fingerprint; DELETE FROM posting; DELETE FROM segment;"
                               " DELETE FROM meta WHERE key IN ('fingerprints', 'search_index')"_s);
}

} // namespace

class TestPreparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void olderLibrary_isReadWhileItsIndexIsBuilt()
    {
        OpenWindow open{WindowParts{}};
        const QString folder = open.file(u"library"_s);
        QVERIFY(makeOlder(folder));
        const auto backend = Backend::open(folder, Backend::Missing::Create, {}, Backend::Index::Leave);
        QVERIFY(backend);
        open.parts().backend = *backend;
        open.showAsText();
        TitlesShown shown;
        qApp->installEventFilter(&shown);
        MainWindow &window = open.open();
        auto *const box = window.findChild<SearchBox *>();
        auto *const panel = window.findChild<SearchPanel *>();
        // Asked before anything is there, and answered in full without being asked again.
        box->setFocus();
        box->setText(u"码头"_s);
        QTest::keyClick(box, Qt::Key_Return);
        const auto counted = [panel] {
            const auto labels = panel->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QString::number(articles));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(counted(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.titles,
            (QStringList{u"Building the search index…"_s, u"Preparing to find reprints…"_s}),
            30000);
        const auto working = [&window] {
            const auto panels = window.findChildren<TaskPanel *>();
            return std::any_of(
                panels.begin(), panels.end(), [](const TaskPanel *each) { return each->isVisible(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!working(), 30000);
        // A window over a library that lacks nothing shows nothing.
        shown.titles.clear();
        open.open();
        QVERIFY((*backend)->prepareIndex({}).result());
        QVERIFY((*backend)->prepareReprints().result());
        QCoreApplication::processEvents();
        QCOMPARE(shown.titles, QStringList());
        const auto report = (*backend)->check({}).result();
        QVERIFY(report);
        QCOMPARE(report->faults, QStringList());
    }
};

QTEST_MAIN(TestPreparing)
#include "test_preparing.moc"
