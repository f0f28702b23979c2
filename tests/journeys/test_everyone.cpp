// SPDX-License-Identifier: GPL-3.0-or-later
// The window as those have it who do not see it, or have no mouse: every control has a name, the keyboard reaches every
// pane, and the focus is to be seen.
#include "tests/support/openwindow.h"
#include "ui/proof/requestledger.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/style/theme.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCells = 40; // of a table: the rest is like them
constexpr int kDeepest = 30;

QString sample()
{
    return QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s;
}

/// Where an object stands, for a person who is to mend it.
QString placeOf(const QAccessibleInterface &face)
{
    QString place;
    for (const QObject *object = face.object(); object; object = object->parent())
        place = QString::fromLatin1(object->metaObject()->className()) + u'(' + object->objectName() + u") › "_s + place;
    return place + QString::number(face.role());
}

bool isUsed(QAccessibleInterface &face)
{
    if (face.state().focusable)
        return true;
    const auto *widget = qobject_cast<const QWidget *>(face.object());
    if (widget && widget->focusPolicy() != Qt::NoFocus)
        return true;
    const QAccessibleActionInterface *actions = face.actionInterface();
    return actions
        && (actions->actionNames().contains(QAccessibleActionInterface::pressAction())
            || actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
}

bool isSeen(const QAccessibleInterface &face)
{
    const auto *widget = qobject_cast<const QWidget *>(face.object());
    return widget ? widget->isVisible() : !face.state().invisible;
}

/// Collects what is wrong with an object and with all below it.
class Walk
{
public:
    void visit(QAccessibleInterface *face, int depth = 0)
    {
        if (!face) {
            m_faults << u"an object without an interface"_s;
            return;
        }
        if (!face->isValid() || !isSeen(*face))
            return;
        ++m_visited;
        check(*face);
        if (depth > kDeepest)
            return;
        const int children = face->tableInterface() ? qMin(face->childCount(), kMostCells) : face->childCount();
        for (int i = 0; i < children; ++i)
            visit(face->child(i), depth + 1);
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

    [[nodiscard]] int visited() const { return m_visited; }

    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    void check(QAccessibleInterface &face)
    {
        if (!isUsed(face))
            return;
        // The field of a spin box and the like speak with the voice of the widget that they are a part of.
        const auto *widget = qobject_cast<const QWidget *>(face.object());
        if (widget && widget->focusProxy() && widget->focusProxy()->isAncestorOf(widget))
            return;
        const bool cell = face.tableCellInterface() != nullptr || face.role() == QAccessible::ListItem;
        if (face.text(QAccessible::Name).trimmed().isEmpty() && !cell)
            m_faults << u"nameless: "_s + placeOf(face);
        if (face.role() == QAccessible::NoRole)
            m_faults << u"without a role: "_s + placeOf(face);
        if (face.role() == QAccessible::Link)
            m_links << face.text(QAccessible::Name);
    }

    QStringList m_faults;
    QStringList m_links;
    int m_visited = 0;
};

} // namespace

class TestEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void walk_namelessButton_isFound();
    void emptyWindow_walked_isNamed();
    void window_walked_isNamed();
    void pageWithAScan_walked_hasALinkForEachArticleOnIt();
    void bars_opened_areNamed();
    void dialog_opened_isNamed_data();
    void dialog_opened_isNamed();
    void preview_opened_isNamed();
    void tab_pressed_reachesEveryPaneAndComesBack();
    void f6_pressed_reachesEveryPane();
    void focus_onEachStopOfTab_isSeen_data();
    void focus_onEachStopOfTab_isSeen();

private:
    void openSample();
    void verifyNamed(QWidget *top);
    /// What Tab stops at, in its order, until it comes back.
    [[nodiscard]] QList<QWidget *> stops();

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestEveryone::init()
{
    QVERIFY2(QDir(sample()).exists(), "the sample newspaper was not built");
    applyTheme(*qApp, Theme::Light);
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->parts().sample = sample();
    m_open->parts().ledger = std::make_shared<RequestLedger>();
    m_open->parts().recipes = m_open->file(u"recipes"_s);
    m_open->showAsText();
    m_window = &m_open->open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestEveryone::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestEveryone::openSample()
{
    QVERIFY(m_open->import({sample()}));
    QTRY_VERIFY(m_window->session().page().isValid());
    m_window->session().openNextArticle();
    QTRY_VERIFY(m_window->session().article().isValid());
    const auto *text = qobject_cast<QTextBrowser *>(m_window->reader().view()->widget());
    QTRY_VERIFY(!text->toPlainText().isEmpty());
    QTRY_VERIFY(m_window->findChild<QTreeView *>()->model()->rowCount() > 0);
    QTRY_VERIFY(m_window->findChild<QTreeView *>()->isVisible());
}

void TestEveryone::verifyNamed(QWidget *top)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(top));
    QVERIFY2(walk.faults().isEmpty(), qPrintable(u'\n' + walk.faults().join(u'\n')));
    QVERIFY(walk.visited() > 1);
}

QList<QWidget *> TestEveryone::stops()
{
    QList<QWidget *> stops;
    m_window->reader().view()->widget()->setFocus(Qt::TabFocusReason);
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QWidget *at = QApplication::focusWidget();
        // The picture of a page keeps the keyboard while Tab goes from zone to zone.
        const bool stays = !stops.isEmpty() && at == stops.constLast();
        if (!at || (stops.contains(at) && !stays))
            break;
        if (!stays)
            stops << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

void TestEveryone::walk_namelessButton_isFound()
{
    QWidget top;
    auto *button = new QPushButton(&top);
    top.show();
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&top));
    QCOMPARE(walk.faults().size(), 1);
    button->setText(u"关闭"_s);
    Walk again;
    again.visit(QAccessible::queryAccessibleInterface(&top));
    QCOMPARE(again.faults(), QStringList());
}

void TestEveryone::emptyWindow_walked_isNamed()
{
    verifyNamed(m_window);
}

void TestEveryone::window_walked_isNamed()
{
    openSample();
    verifyNamed(m_window);
}

void TestEveryone::pageWithAScan_walked_hasALinkForEachArticleOnIt()
{
    openSample();
    const PageCanvas &canvas = *m_window->findChild<PagePane *>()->canvas();
    QTRY_VERIFY(canvas.isVisible() && canvas.articles().size() > 1);
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(m_window));
    for (const ArticleId article : canvas.articles())
        QVERIFY2(walk.links().contains(canvas.titleOf(article)), qPrintable(canvas.titleOf(article)));
    // Tab, which the picture keeps until the last of them, reaches what the walk found.
    m_window->findChild<PagePane *>()->canvas()->setFocus();
    QStringList reached;
    for (qsizetype i = 0; i < canvas.articles().size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QAccessibleInterface *at = QAccessible::queryAccessibleInterface(QApplication::focusWidget())->focusChild();
        QVERIFY(at);
        QVERIFY(at->state().focused);
        reached << at->text(QAccessible::Name);
    }
    QCOMPARE(reached, walk.links());
}

void TestEveryone::bars_opened_areNamed()
{
    openSample();
    m_window->actions().action(ActionId::FindInArticle)->trigger();
    m_window->actions().action(ActionId::Search)->trigger();
    m_window->findChild<SearchBox *>()->setText(u"报"_s);
    QTest::keyClick(m_window->findChild<SearchBox *>(), Qt::Key_Return);
    auto *results = m_window->findChild<SearchPanel *>();
    QTRY_VERIFY(results->isVisible());
    verifyNamed(m_window);
}

void TestEveryone::dialog_opened_isNamed_data()
{
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, ActionId id) { QTest::newRow(name) << static_cast<int>(id); };
    row("key sheet", ActionId::KeySheet);
    row("about", ActionId::About);
    row("past editions", ActionId::PastEditions);
    row("watched folders", ActionId::WatchedFolders);
    row("correct article", ActionId::CorrectArticle);
    row("source", ActionId::ViewSource);
    row("recipes", ActionId::Recipes);
    row("reading settings", ActionId::ReadingSettings);
    row("manual", ActionId::Manual);
    row("proof of being offline", ActionId::OfflineProof);
    row("shortcuts", ActionId::EditShortcuts);
}

void TestEveryone::dialog_opened_isNamed()
{
    QFETCH(int, action);
    openSample();
    m_window->actions().action(static_cast<ActionId>(action))->trigger();
    QTRY_VERIFY(openedBeside(m_window));
    QWidget *opened = openedBeside(m_window);
    if (opened->windowType() != Qt::Popup)
        QVERIFY(!opened->windowTitle().isEmpty());
    verifyNamed(opened);
    opened->close();
}

void TestEveryone::preview_opened_isNamed()
{
    m_window->offerImport({sample()});
    QTRY_VERIFY(openedBeside(m_window));
    verifyNamed(openedBeside(m_window));
    openedBeside(m_window)->close();
}

void TestEveryone::tab_pressed_reachesEveryPaneAndComesBack()
{
    openSample();
    const QList<QWidget *> reached = stops();
    const auto reaches = [&reached](const QWidget *pane) {
        return std::any_of(reached.cbegin(), reached.cend(), [pane](const QWidget *stop) {
            return stop == pane || pane->isAncestorOf(stop);
        });
    };
    QVERIFY(reaches(&m_window->reader()));
    QVERIFY(reaches(m_window->findChild<SidebarPanel *>()));
    QVERIFY(reaches(m_window->findChild<PagePane *>()));
    QVERIFY(reaches(m_window->findChild<SearchBox *>()));
    // It went round: after the last comes the first.
    QCOMPARE(QApplication::focusWidget(), reached.first());
}

void TestEveryone::f6_pressed_reachesEveryPane()
{
    openSample();
    m_window->reader().view()->widget()->setFocus();
    QSet<const QWidget *> reached;
    const QList<const QWidget *> panes{&m_window->reader(),
                                       m_window->findChild<SidebarPanel *>(),
                                       m_window->findChild<PagePane *>()};
    for (qsizetype i = 0; i < panes.size(); ++i) {
        m_window->actions().action(ActionId::CyclePanes)->trigger();
        for (const QWidget *pane : panes) {
            if (pane->isAncestorOf(QApplication::focusWidget()) || pane == QApplication::focusWidget())
                reached.insert(pane);
        }
    }
    QCOMPARE(reached.size(), panes.size());
}

void TestEveryone::focus_onEachStopOfTab_isSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("paper") << static_cast<int>(Theme::Paper);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void TestEveryone::focus_onEachStopOfTab_isSeen()
{
    QFETCH(int, theme);
    applyTheme(*qApp, static_cast<Theme>(theme));
    openSample();
    QStringList unseen;
    auto *elsewhere = m_window->findChild<SearchBox *>();
    const QList<QWidget *> reached = stops();
    for (QWidget *stop : reached) {
        if (stop == elsewhere)
            continue;
        // As the whole window: the ring of a list lies in its pane.
        const QRect where(stop->mapTo(m_window, QPoint()), stop->size());
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = m_window->grab(where).toImage();
        elsewhere->setFocus(Qt::TabFocusReason);
        const QImage without = m_window->grab(where).toImage();
        if (with == without)
            unseen << placeOf(*QAccessible::queryAccessibleInterface(stop));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

QTEST_MAIN(TestEveryone)
#include "test_everyone.moc"
