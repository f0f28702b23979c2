// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Rows with this detail.
class DetailDelegate : public LineDelegate
{
public:
    explicit DetailDelegate(QString detail)
        : LineDelegate({4, 6})
        , m_detail(std::move(detail))
    { }

protected:
    [[nodiscard]] QString detail(const QModelIndex &) const override { return m_detail; }

private:
    QString m_detail;
};

/// The right third of a row with a name that would fill it all.
QImage endOfRow(const LineDelegate &delegate)
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"报"_s.repeated(60)));
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    return image.copy(200, 0, 100, 40);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void elidedLabel_tooNarrow_givesTheWholeTextAsToolTip()
    {
        ElidedLabel label(u"重庆日报 2026-01-28 第063版 思想周刊"_s);
        label.resize(label.sizeHint());
        label.show();
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
        label.resize(label.minimumSizeHint());
        QVERIFY(label.isElided());
        QTRY_COMPARE(label.toolTip(), label.text());
        QCOMPARE(label.accessibleName(), label.text());
    }

    void lineDelegate_detail_hasRoomBesideALongName()
    {
        const QImage plain = endOfRow(DetailDelegate({}));
        const QImage one = endOfRow(DetailDelegate(u"1 篇"_s));
        const QImage other = endOfRow(DetailDelegate(u"24 篇"_s));
        QVERIFY(plain != one);
        QVERIFY(one != other);
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"报"_s));
        QStyleOptionViewItem option;
        option.fontMetrics = QFontMetrics(QFont());
        QCOMPARE(DetailDelegate({}).sizeHint(option, model.index(0, 0)).height(), option.fontMetrics.height() + 6);
    }

    void emptyState_button_doesAndFollowsItsAction()
    {
        EmptyState state;
        QAction action(u"导入…"_s);
        state.addButton(&action);
        auto *const button = state.findChild<QPushButton *>();
        QVERIFY(button);
        QSignalSpy triggered(&action, &QAction::triggered);
        button->click();
        QCOMPARE(triggered.size(), 1);
        action.setText(u"打开"_s);
        action.setEnabled(false);
        QCOMPARE(button->text(), u"打开"_s);
        QVERIFY(!button->isEnabled());
    }

    void emptyState_narrow_putsButtonsBelowOneAnother()
    {
        EmptyState state;
        QAction first(u"导入报纸文件"_s);
        QAction second(u"打开示例报纸"_s);
        state.addButton(&first);
        state.addButton(&second);
        state.resize(900, 300);
        state.show();
        const auto buttons = state.findChildren<QPushButton *>();
        QTRY_COMPARE(buttons[0]->y(), buttons[1]->y());
        state.resize(buttons[0]->sizeHint().width() + 60, 300);
        QTRY_VERIFY(buttons[0]->y() != buttons[1]->y());
    }

    void messageBar_shownAgain_keepsOnlyTheLastActions()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        QAction details(u"报告"_s);
        bar.showMessage(MessageBar::Kind::Warning, u"<b>三个文件</b>没有导入"_s, {&details});
        QVERIFY(!bar.isHidden());
        bar.showMessage(MessageBar::Kind::Error, u"磁盘已满"_s);
        QCOMPARE(bar.text(), u"磁盘已满"_s);
        QTRY_COMPARE(bar.findChildren<QToolButton *>().size(), 1);
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void dropOverlay_localFiles_areTakenAndWebAddressesAreNot()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        DropOverlay overlay(&window);
        QSignalSpy dropped(&overlay, &DropOverlay::dropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/报纸/重庆 日报.html"_s), QUrl(u"https://example.org/"_s)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.size(), window.size());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{u"/报纸/重庆 日报.html"_s});
        QVERIFY(!overlay.isVisible());

        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/"_s)});
        QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &web, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &other);
        QVERIFY(!overlay.isVisible());
    }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
