// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a page as a screen reader has it: its articles are links on it.
#include "ui/pageview/pagecanvas.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId kBay(1); ///< in two zones, around the next one
constexpr ArticleId kInside(2);
constexpr ArticleId kFoot(3);
constexpr ArticleId kBeside(4);

PageSheet sheetOf(qint64 page)
{
    PageSheet sheet;
    sheet.page = PageId(page);
    sheet.name = u"第0%1版"_s.arg(page);
    sheet.picture = ContentHash::of(QByteArray::number(page));
    sheet.image = QImage(1000, 1500, QImage::Format_RGB32);
    sheet.image.fill(Qt::white);
    return sheet;
}

PageSheet front()
{
    PageSheet sheet = sheetOf(1);
    sheet.zones = {{kBay, {{0, 0}, {1, 0}, {1, 0.1}, {0, 0.1}}},
                   {kBay, {{0, 0.1}, {0.3, 0.1}, {0.3, 0.3}, {0, 0.3}}},
                   {kInside, {{0.4, 0.15}, {1, 0.15}, {1, 0.3}, {0.4, 0.3}}},
                   {kFoot, {{0, 0.8}, {1, 0.8}, {1, 1}, {0, 1}}}};
    sheet.titles = {{kBay, u"河湾的早潮"_s}, {kInside, u"渡口\n加开夜班船"_s}};
    return sheet;
}

PageSheet beside()
{
    PageSheet sheet = sheetOf(2);
    sheet.zones = {{kBeside, {{0.5, 0}, {1, 0}, {1, 0.5}, {0.5, 0.5}}}};
    sheet.titles = {{kBeside, u"集市"_s}};
    return sheet;
}

/// What was said to have the keyboard, or to have changed its state.
struct Heard
{
    QAccessible::Event what;
    QString name;
};

/// Qt keeps to itself what is said where no screen reader can be.
class Canvas : public PageCanvas
{
public:
    Canvas()
        : PageCanvas({})
    { }

    QList<Heard> heard;

protected:
    void announce(QAccessibleEvent *event) override
    {
        QAccessibleInterface *face = event->accessibleInterface();
        heard.append({event->type(), face ? face->text(QAccessible::Name) : QString()});
    }
};

} // namespace

class TestPageAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void article_isOneLinkHoweverManyZonesItHas();
    void articleWithoutATitle_hasAName();
    void everyChild_knowsItsParentAndPlace();
    void link_isWhereItIsSeenAtAnyZoom();
    void linksOfTwoPages_lieOnTheirPagesAndNameThem();
    void point_isOfTheShapeAndNotOfTheBox();
    void link_scrolledAway_isOffscreen();
    void litAndOpenArticles_areSelected();
    void press_opensTheArticle();
    void setFocus_givesTheLinkTheKeyboard();
    void tab_saysEachLinkThatGetsTheKeyboard();
    void escape_saysThePageAgain();
    void keyboardThatComesBack_saysTheLink();
    void openArticle_saysThatItIsSelected();
    void otherPage_leavesNoLinkBehind();

private:
    [[nodiscard]] QAccessibleInterface &page() { return *QAccessible::queryAccessibleInterface(m_canvas); }

    [[nodiscard]] QAccessibleInterface *named(const QString &name)
    {
        for (int i = 0; i < page().childCount(); ++i) {
            if (QAccessibleInterface *child = page().child(i); child && child->text(QAccessible::Name) == name)
                return child;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList links()
    {
        QStringList names;
        for (int i = 0; i < page().childCount(); ++i) {
            if (page().child(i)->role() == QAccessible::Link)
                names += page().child(i)->text(QAccessible::Name);
        }
        return names;
    }

    [[nodiscard]] QStringList heard(QAccessible::Event what) const
    {
        QStringList names;
        for (const Heard &each : m_canvas->heard) {
            if (each.what == what)
                names += each.name;
        }
        return names;
    }

    std::unique_ptr<QWidget> m_window;
    Canvas *m_canvas = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestPageAccess::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_canvas = new Canvas;
    m_other = new QLineEdit;
    layout->addWidget(m_canvas);
    layout->addWidget(m_other);
    m_window->setGeometry(40, 30, 420, 460);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_canvas->setSheets({front()}, PageId(1));
    m_canvas->heard.clear();
}

void TestPageAccess::article_isOneLinkHoweverManyZonesItHas()
{
    QCOMPARE(links().size(), 3);
    QCOMPARE(links().first(2), QStringList({u"河湾的早潮"_s, u"渡口 加开夜班船"_s}));
}

void TestPageAccess::articleWithoutATitle_hasAName()
{
    QVERIFY(!links().at(2).isEmpty());
    QVERIFY(!links().first(2).contains(links().at(2)));
}

void TestPageAccess::everyChild_knowsItsParentAndPlace()
{
    QVERIFY(page().childCount() > 3); // the scroll bars
    for (int i = 0; i < page().childCount(); ++i) {
        QAccessibleInterface *child = page().child(i);
        QVERIFY(child);
        QCOMPARE(child->parent(), &page());
        QCOMPARE(page().indexOfChild(child), i);
        QCOMPARE(page().child(i), child); // the same one again
    }
    QVERIFY(!page().child(page().childCount()));
    QVERIFY(!page().child(-1));
}

void TestPageAccess::link_isWhereItIsSeenAtAnyZoom()
{
    for (const double scale : {0.3, 1.0, 2.5}) {
        m_canvas->zoomAbout(scale, {});
        m_canvas->scrollTo({30, 40});
        const QRectF sheet = m_canvas->sheetRect(0);
        const QRectF box(sheet.x() + 0.4 * sheet.width(),
                         sheet.y() + 0.15 * sheet.height(),
                         0.6 * sheet.width(),
                         0.15 * sheet.height());
        const QRect expected(m_canvas->viewport()->mapToGlobal(box.toAlignedRect().topLeft()),
                             box.toAlignedRect().size());
        QCOMPARE(named(u"渡口 加开夜班船"_s)->rect(), expected);
    }
    // Of all its zones.
    const QRectF sheet = m_canvas->sheetRect(0);
    QVERIFY(qAbs(named(u"河湾的早潮"_s)->rect().height() - 0.3 * sheet.height()) < 2);
}

void TestPageAccess::linksOfTwoPages_lieOnTheirPagesAndNameThem()
{
    QCOMPARE(named(u"河湾的早潮"_s)->text(QAccessible::Description), QString());
    m_canvas->setSheets({front(), beside()}, PageId(1));
    QCOMPARE(links().size(), 4);
    QCOMPARE(named(u"河湾的早潮"_s)->text(QAccessible::Description), u"第01版"_s);
    QCOMPARE(named(u"集市"_s)->text(QAccessible::Description), u"第02版"_s);
    const QRectF right = m_canvas->sheetRect(1);
    const QRect rect = named(u"集市"_s)->rect();
    QVERIFY(rect.left() >= m_canvas->viewport()->mapToGlobal(right.center()).x() - 1);
    QVERIFY(qAbs(rect.width() - right.width() / 2) < 2);
}

void TestPageAccess::point_isOfTheShapeAndNotOfTheBox()
{
    const QPoint inside = named(u"渡口 加开夜班船"_s)->rect().center();
    QVERIFY(named(u"河湾的早潮"_s)->rect().contains(inside));
    QCOMPARE(page().childAt(inside.x(), inside.y()), named(u"渡口 加开夜班船"_s));
    const QPoint between = m_canvas->viewport()->mapToGlobal(m_canvas->sheetRect(0).center()).toPoint();
    QCOMPARE(page().childAt(between.x(), between.y()), nullptr);
}

void TestPageAccess::link_scrolledAway_isOffscreen()
{
    m_canvas->zoomAbout(1, {});
    m_canvas->scrollTo({});
    QVERIFY(!named(u"河湾的早潮"_s)->state().offscreen);
    m_canvas->scrollTo(m_canvas->zoom().mostOffset());
    QVERIFY(named(u"河湾的早潮"_s)->state().offscreen);
    QVERIFY(!named(u"河湾的早潮"_s)->state().invisible);
    m_canvas->hide();
    QVERIFY(named(u"河湾的早潮"_s)->state().invisible);
}

void TestPageAccess::litAndOpenArticles_areSelected()
{
    QVERIFY(!named(u"河湾的早潮"_s)->state().selected);
    m_canvas->setHighlighted(kBay);
    QVERIFY(named(u"河湾的早潮"_s)->state().selected);
    m_canvas->setHighlighted({});
    m_canvas->setCurrent(kInside);
    QVERIFY(!named(u"河湾的早潮"_s)->state().selected);
    QVERIFY(named(u"渡口 加开夜班船"_s)->state().selected);
}

void TestPageAccess::press_opensTheArticle()
{
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    QAccessibleActionInterface *actions = named(u"渡口 加开夜班船"_s)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ArticleId>(), kInside);
}

void TestPageAccess::setFocus_givesTheLinkTheKeyboard()
{
    m_other->setFocus();
    named(u"渡口 加开夜班船"_s)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(m_canvas->hasFocus());
    QCOMPARE(m_canvas->marks().focused, kInside);
    QVERIFY(named(u"渡口 加开夜班船"_s)->state().focused);
    QCOMPARE(heard(QAccessible::Focus), QStringList({u"渡口 加开夜班船"_s}));
}

void TestPageAccess::tab_saysEachLinkThatGetsTheKeyboard()
{
    m_canvas->setFocus();
    QVERIFY(named(u"河湾的早潮"_s)->state().focusable);
    m_canvas->heard.clear();
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QVERIFY(named(u"河湾的早潮"_s)->state().focused);
    QCOMPARE(page().focusChild(), named(u"河湾的早潮"_s));
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QVERIFY(!named(u"河湾的早潮"_s)->state().focused);
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QCOMPARE(heard(QAccessible::Focus), QStringList({u"河湾的早潮"_s, u"渡口 加开夜班船"_s, u"河湾的早潮"_s}));
}

void TestPageAccess::escape_saysThePageAgain()
{
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    m_canvas->heard.clear();
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QCOMPARE(heard(QAccessible::Focus), QStringList({page().text(QAccessible::Name)}));
}

void TestPageAccess::keyboardThatComesBack_saysTheLink()
{
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    m_other->setFocus(Qt::PopupFocusReason);
    QVERIFY(!named(u"河湾的早潮"_s)->state().focused);
    m_canvas->heard.clear();
    m_canvas->setFocus(Qt::PopupFocusReason);
    QCOMPARE(heard(QAccessible::Focus), QStringList()); // not before the widget itself
    QTRY_COMPARE(heard(QAccessible::Focus), QStringList({u"河湾的早潮"_s}));
}

void TestPageAccess::openArticle_saysThatItIsSelected()
{
    m_canvas->setCurrent(kBay);
    m_canvas->setCurrent(kInside);
    m_canvas->setCurrent(kInside);
    QCOMPARE(heard(QAccessible::StateChanged),
             QStringList({u"河湾的早潮"_s, u"河湾的早潮"_s, u"渡口 加开夜班船"_s}));
}

void TestPageAccess::otherPage_leavesNoLinkBehind()
{
    QAccessibleInterface *gone = named(u"河湾的早潮"_s);
    const QAccessible::Id id = QAccessible::uniqueId(gone);
    m_canvas->heard.clear();
    m_canvas->setSheets({beside()}, PageId(2));
    QCOMPARE(heard(QAccessible::ObjectReorder).size(), 1);
    QVERIFY(!gone->isValid());
    QVERIFY(gone->state().invalid);
    gone->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); // opens nothing, and lives
    QCOMPARE(links(), QStringList({u"集市"_s}));
    QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
    const QAccessible::Id last = QAccessible::uniqueId(named(u"集市"_s));
    m_window.reset();
    QCOMPARE(QAccessible::accessibleInterface(last), nullptr);
}

QTEST_MAIN(TestPageAccess)
#include "test_pageaccess.moc"
