// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipefieldsmodel.h"
#include "ui/words/recipewords.h"

#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRecipeFieldsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_model = std::make_unique<RecipeFieldsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void empty_everyField_isThereAndGrey()
    {
        QVERIFY(m_model->rowCount() > 15);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(m_model->index(row, 1).data().toString(), u"—"_s);
            QVERIFY(isGrey(m_model->index(row, 0)));
        }
    }

    void trial_isShown_withPartsBelow()
    {
        m_model->show(trial(2), u"river"_s);
        QCOMPARE(valueOf(u"Title"_s), u"渡口"_s);
        QCOMPARE(valueOf(u"Chosen for it"_s), u"river"_s);
        QCOMPARE(valueOf(u"Fits this page"_s), u"yes"_s);
        QCOMPARE(valueOf(u"Too slow"_s), u"no"_s);
        QCOMPARE(valueOf(u"Encoding"_s), u"GB18030"_s);
        QVERIFY(!isGrey(rowOf(u"Title"_s)));
        QVERIFY(isGrey(rowOf(u"Deck"_s)));
        QCOMPARE(valueOf(u"Articles"_s), u"2"_s);
        QCOMPARE(m_model->index(1, 1, rowOf(u"Articles"_s)).data().toString(), u"题1  a1.html"_s);
        QCOMPARE(m_model->rowCount(rowOf(u"Text"_s)), 1);
    }

    void wholeValue_hasAllThatALineHasNoRoomFor()
    {
        RecipeTrial longTrial = trial(2);
        longTrial.paragraphs = QStringList{QString(3000, u'长'), u"完。"_s};
        m_model->show(longTrial, {});
        QCOMPARE(m_model->wholeValue(m_model->textField()), QString(3000, u'长') + u"\n完。"_s);
        QVERIFY(m_model->index(0, 1, m_model->textField()).data().toString().size() < 3000);
        QCOMPARE(m_model->wholeValue(m_model->index(1, 1, m_model->textField())), u"完。"_s);
        QCOMPARE(m_model->wholeValue(rowOf(u"Title"_s)), u"渡口"_s);
    }

    void trial_again_keepsTheRows()
    {
        m_model->show(trial(3), {});
        const QPersistentModelIndex field = rowOf(u"Articles"_s);
        const QPersistentModelIndex part = m_model->index(0, 1, field);
        m_model->show(trial(1), {});
        QVERIFY(field.isValid() && part.isValid()); // what a person opened stays open
        QCOMPARE(m_model->rowCount(field), 1);
        m_model->clear();
        QVERIFY(field.isValid() && !part.isValid());
    }

    void old_everyValue_isGreyUntilTheNext()
    {
        m_model->show(trial(1), {});
        m_model->setOld(true);
        QVERIFY(isGrey(rowOf(u"Title"_s)));
        QCOMPARE(valueOf(u"Title"_s), u"渡口"_s);
        m_model->show(trial(1), {});
        QVERIFY(!isGrey(rowOf(u"Title"_s)));
    }

private:
    static RecipeTrial trial(int articles)
    {
        RecipeTrial made;
        made.fits = true;
        made.encoding = TextEncoding::Gb18030;
        made.values.title = u"渡口"_s;
        for (int at = 0; at < articles; ++at)
            made.values.articles.append({u"a%1.html"_s.arg(at), u"题%1"_s.arg(at), {}});
        made.paragraphs = QStringList{u"天刚亮。"_s};
        return made;
    }

    [[nodiscard]] QModelIndex rowOf(const QString &name) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == name)
                return m_model->index(row, 0);
        }
        return {};
    }

    [[nodiscard]] QString valueOf(const QString &name) const { return rowOf(name).siblingAtColumn(1).data().toString(); }

    static bool isGrey(const QModelIndex &index)
    {
        return index.data(Qt::ForegroundRole).value<QBrush>()
            == QGuiApplication::palette().brush(QPalette::PlaceholderText);
    }

    std::unique_ptr<RecipeFieldsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestRecipeFieldsModel)
#include "test_recipefieldsmodel.moc"
