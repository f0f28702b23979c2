// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabels.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolTip>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"<img src=\"file:///etc/hostname\"><b>旧书摊</b>"_s;

QLabel *labelOf(const QString &text)
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *const label = qobject_cast<QLabel *>(widget);
        if (label != nullptr && label->text() == text)
            return label;
    }
    return nullptr;
}

} // namespace

class TestPlainLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Qt::mightBeRichText(headline)); }

    void cleanup() { QToolTip::hideText(); }

    void label_withAHeadline_showsItAsItIs()
    {
        QLabel label(headline);
        QCOMPARE(label.textFormat(), Qt::AutoText);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void label_thatSaysItIsMarkup_staysSo()
    {
        QLabel label(headline);
        label.setTextFormat(Qt::RichText);
        label.show();
        QCOMPARE(label.textFormat(), Qt::RichText);
    }

    void tip_withAHeadline_showsItAsItIs()
    {
        QToolTip::showText({10, 10}, headline);
        const QLabel *const tip = labelOf(headline);
        QVERIFY(tip != nullptr);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
    }

    void message_withAHeadline_showsItAsItIs()
    {
        QMessageBox box(QMessageBox::Question, u"x"_s, headline);
        box.setInformativeText(headline + u'2');
        box.show();
        QVERIFY(labelOf(headline) != nullptr);
        QCOMPARE(labelOf(headline)->textFormat(), Qt::PlainText);
        QCOMPARE(labelOf(headline + u'2')->textFormat(), Qt::PlainText);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.installEventFilter(new PlainLabels(&application));
    TestPlainLabels test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_plainlabels.moc"
