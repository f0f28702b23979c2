// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction/correctiondialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

ArticleCorrection correction()
{
    const ArticleFields read {u"引题"_s, u"猜的标题"_s, {}, u"本报讯"_s, {}, u"A01"_s, {2026, 11, 26}};
    ArticleFields now = read;
    now.section = u"要闻"_s;
    return {now, read};
}

} // namespace

class TestCorrectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_areThoseOfTheArticle_andSavingThemIsNothingToDo()
    {
        const CorrectionDialog dialog(correction(), {u"A01"_s, u"A02"_s});
        QVERIFY(dialog.fields() == correction().now);
        QVERIFY(!save(dialog)->isEnabled());
    }

    void changedFields_areWanted()
    {
        CorrectionDialog dialog(correction(), {u"A01"_s, u"A02"_s});
        QSignalSpy wanted(&dialog, &CorrectionDialog::wanted);
        line(dialog, u"猜的标题"_s)->setText(u" 真的标题 "_s);
        dialog.findChild<QComboBox *>()->setCurrentText(u"A02"_s);
        dialog.findChild<QDateEdit *>()->setDate({1998, 7, 6});
        QVERIFY(save(dialog)->isEnabled());
        save(dialog)->click();
        QCOMPARE(wanted.size(), 1);
        const auto fields = wanted.first().first().value<ArticleFields>();
        QCOMPARE(fields.title, u"真的标题"_s);
        QCOMPARE(fields.pageLabel, u"A02"_s);
        QCOMPARE(fields.date, QDate(1998, 7, 6));
        QCOMPARE(fields.section, u"要闻"_s);
    }

    void emptyTitle_cannotBeSaved()
    {
        const CorrectionDialog dialog(correction(), {});
        line(dialog, u"猜的标题"_s)->setText(u"  "_s);
        QVERIFY(!save(dialog)->isEnabled());
    }

    void back_bringsWhatWasRead()
    {
        const CorrectionDialog dialog(correction(), {});
        QToolButton *usable = nullptr;
        for (auto *button : dialog.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            if (button->isEnabled() && !button->toolTip().isEmpty()) {
                QVERIFY(!usable);
                usable = button;
            }
        }
        QVERIFY(usable);
        usable->click();
        QVERIFY(dialog.fields() == correction().read);
        QVERIFY(!usable->isEnabled());
    }

private:
    static QPushButton *save(const CorrectionDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

    static QLineEdit *line(const CorrectionDialog &dialog, const QString &text)
    {
        for (auto *line : dialog.findChildren<QLineEdit *>()) {
            if (line->text() == text)
                return line;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestCorrectionDialog)
#include "test_correctiondialog.moc"
