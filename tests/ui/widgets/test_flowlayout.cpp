// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QtTest/QTest>
#include <QtWidgets/QWidget>

using namespace Baojia;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void items_goOnInTheNextLine()
    {
        QWidget host;
        auto *const flow = new FlowLayout(4, &host);
        flow->setContentsMargins(0, 0, 0, 0);
        QList<QWidget *> items;
        for (int i = 0; i < 3; ++i) {
            items << new QWidget(&host);
            items.last()->setFixedSize(50, 20);
            flow->addWidget(items.last());
        }
        QCOMPARE(flow->heightForWidth(158), 20);
        QCOMPARE(flow->heightForWidth(157), 44);
        QCOMPARE(flow->heightForWidth(50), 68);
        // Even what is wider than the line has one of its own.
        QCOMPARE(flow->heightForWidth(10), 68);
        flow->setGeometry({0, 0, 110, 100});
        QCOMPARE(items[1]->pos(), QPoint(54, 0));
        QCOMPARE(items[2]->pos(), QPoint(0, 24));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "test_flowlayout.moc"
