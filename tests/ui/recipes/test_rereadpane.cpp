// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/rereadpane.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include <deque>

#include "tests/ui/recipes/recipewindowtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

RereadArticle changed(qint64 id)
{
    RereadArticle article;
    article.before.header.id = ArticleId(id);
    article.before.header.title = u"旧题%1"_s.arg(id);
    article.before.newspaper = u"江城晨报"_s;
    article.before.date = QDate(2026, 3, 5);
    article.before.paragraphs = QStringList{u"一。"_s, u"广告"_s};
    article.after = article.before;
    article.after.header.title = u"新题%1"_s.arg(id);
    article.after.paragraphs = QStringList{u"一。"_s};
    return article;
}

} // namespace

/// What a recipe would change in the library, with an engine that does as the test says.
class TestRereadPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_compared.clear();
        m_read.clear();
        m_pane = std::make_unique<RereadPane>(RereadPane::Sources{
            [this](const RereadOrder &order) { return m_compared.ask(order); },
            [this](const RereadOrder &order) { return m_read.ask(order); },
            [](const RereadRow &row) {
                QPromise<Result<std::shared_ptr<const Comparison>>> promise;
                promise.start();
                promise.addResult(Result<std::shared_ptr<const Comparison>>(
                    std::make_shared<const Comparison>(u"前"_s, u"后"_s, row.parts)));
                promise.finish();
                return promise.future();
            }});
        m_pane->setRecipe(RereadRecipe{RecipeBook::builtIn(), u"founder"_s});
    }

    void row_ofWhatNoReaderSees_isToldToo()
    {
        RereadArticle article = changed(1);
        article.after = article.before;
        article.before.html = u"<p>一。</p>"_s;
        article.after.html = u"<h2>一。</h2>"_s;
        article.after.header.kind = ArticleKind::Advertisement;
        article.after.tags = QStringList{u"江"_s};
        const RereadRow row = rereadRow(article);
        QStringList names;
        for (const ComparedPart &part : row.parts)
            names += part.heading;
        QCOMPARE(names, (QStringList{u"Kind"_s, u"Keywords"_s, u"Form of the text"_s}));
    }

    void recipeWithFaults_isNotCompared()
    {
        QVERIFY(compare()->isEnabled());
        m_pane->setRecipe(std::nullopt);
        QVERIFY(!compare()->isEnabled());
    }

    void compare_foundArticles_areListedWithWhatDiffers()
    {
        const QAbstractItemModelTester tester(m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy said(m_pane.get(), &RereadPane::said);
        compare()->click();
        QCOMPARE(m_compared.order().recipe, u"founder"_s);
        QVERIFY(!m_compared.order().newspaper && !m_compared.order().article);
        m_compared.order().found(changed(7));
        m_compared.order().found(changed(8));
        QTRY_COMPARE(m_pane->model()->rowCount(), 2);
        QVERIFY(!readAgain()->isEnabled()); // not while it runs
        m_compared.answer({.looked = 9, .same = 7, .changed = 2});
        QTRY_VERIFY(readAgain()->isEnabled());
        const auto cell = [this](int column) { return m_pane->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(RereadModel::TitleColumn), u"旧题7"_s);
        QCOMPARE(cell(RereadModel::DateColumn), u"2026-03-05"_s);
        QVERIFY(cell(RereadModel::FieldsColumn).startsWith(u"2: "_s));
        QCOMPARE(said.size(), 1);
        // the first one is shown beside, field by field
        const QString beside = m_pane->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(beside.contains(u"旧题7"_s) && beside.contains(u"新题7"_s) && beside.contains(u"广告"_s),
                 qPrintable(beside));
    }

    void unchecked_articles_areNotReadAgain()
    {
        find(3);
        auto *const model = m_pane->model();
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        readAgain()->click();
        QCOMPARE(m_read.order().chosen, (QSet<ArticleId>{ArticleId(1), ArticleId(3)}));
        QCOMPARE(m_read.order().recipes, m_compared.order().recipes);
        QSignalSpy changedSpy(m_pane.get(), &RereadPane::libraryChanged);
        m_read.answer({.looked = 2, .changed = 2});
        QTRY_COMPARE(changedSpy.size(), 1);
        QCOMPARE(model->rowCount(), 0);
    }

    void noneChosen_nothingCanBeReadAgain()
    {
        find(2);
        m_pane->model()->setAllChosen(false);
        QVERIFY(!readAgain()->isEnabled());
        m_pane->model()->setAllChosen(true);
        QVERIFY(readAgain()->isEnabled());
    }

    void recipe_changedSince_mustBeComparedAgain()
    {
        find(2);
        m_pane->setRecipe(RereadRecipe{RecipeBook::builtIn(), u"founder"_s});
        QVERIFY(!readAgain()->isEnabled());
        QVERIFY(compare()->isEnabled());
    }

    void cancel_isHandedToTheEngine_andWhatWasFoundStays()
    {
        compare()->click();
        m_compared.order().found(changed(1));
        QVERIFY(!m_compared.order().cancel.isCancelled());
        auto *const cancel = buttonNamed(u"Cancel"_s);
        QVERIFY(cancel);
        cancel->click();
        QVERIFY(m_compared.order().cancel.isCancelled());
        QSignalSpy said(m_pane.get(), &RereadPane::said);
        m_compared.answer({.looked = 1, .changed = 1, .cancelled = true});
        QTRY_VERIFY(readAgain()->isEnabled());
        QCOMPARE(m_pane->model()->rowCount(), 1);
        QVERIFY(said.value(0).value(1).toString().contains(u"stopped"_s));
    }

    void nothingReadByTheRecipe_isSaidWithTheReason()
    {
        QSignalSpy said(m_pane.get(), &RereadPane::said);
        compare()->click();
        m_compared.answer({});
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][1].toString().contains(u"match"_s));
        compare()->click();
        m_compared.answer({.looked = 3, .same = 2, .unreadable = 1});
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said[1][1].toString().startsWith(u"No article would change"_s));
        QVERIFY(said[1][1].toString().contains(u"kept document"_s));
    }

    void place_narrowsTheComparison()
    {
        m_pane->setPlace({ArticleId(4), u"题"_s, NewspaperId(2), u"江城晨报"_s});
        auto *const scope = m_pane->findChild<QComboBox *>();
        QCOMPARE(scope->count(), 3);
        scope->setCurrentIndex(1);
        compare()->click();
        QCOMPARE(m_compared.order().newspaper, NewspaperId(2));
        m_compared.answer({});
        QTRY_VERIFY(compare()->isEnabled());
        scope->setCurrentIndex(2);
        compare()->click();
        QCOMPARE(m_compared.order().article, ArticleId(4));
    }

    void articlesBeyondTheBound_endTheComparison()
    {
        compare()->click();
        for (qint64 id = 1; id <= RereadPane::mostRows + 3; ++id)
            m_compared.order().found(changed(id));
        QTRY_VERIFY(m_compared.order().cancel.isCancelled());
        QSignalSpy said(m_pane.get(), &RereadPane::said);
        m_compared.answer({.changed = RereadPane::mostRows + 3, .cancelled = true});
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(m_pane->model()->rowCount(), RereadPane::mostRows);
    }

    void pane_goneWhileComparing_cancels()
    {
        compare()->click();
        const RereadOrder order = m_compared.order();
        m_pane.reset();
        QVERIFY(order.cancel.isCancelled());
        order.found(changed(1)); // told to nobody
        QCoreApplication::processEvents();
    }

private:
    /// Answers when the test says so.
    class Engine
    {
    public:
        QFuture<Result<RereadEnd>> ask(const RereadOrder &order)
        {
            m_orders.push_back(order);
            m_promises.emplace_back().start();
            return m_promises.back().future();
        }

        [[nodiscard]] const RereadOrder &order() const { return m_orders.back(); }

        void answer(const RereadEnd &end)
        {
            m_promises.back().addResult(Result<RereadEnd>(end));
            m_promises.back().finish();
        }

        void clear()
        {
            m_orders.clear();
            m_promises.clear();
        }

    private:
        std::deque<RereadOrder> m_orders;
        std::deque<QPromise<Result<RereadEnd>>> m_promises;
    };

    [[nodiscard]] QPushButton *compare() const { return buttonOf(*m_pane, u"Compare"_s); }

    [[nodiscard]] QPushButton *readAgain() const { return buttonOf(*m_pane, u"Read Again"_s); }

    [[nodiscard]] QToolButton *buttonNamed(const QString &text) const
    {
        const auto buttons = m_pane->findChildren<QToolButton *>();
        const auto found = std::find_if(
            buttons.cbegin(), buttons.cend(), [&text](const QToolButton *button) { return button->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }

    void find(int articles)
    {
        compare()->click();
        for (qint64 id = 1; id <= articles; ++id)
            m_compared.order().found(changed(id));
        m_compared.answer({.looked = articles, .changed = articles});
        QTRY_VERIFY(readAgain()->isEnabled());
        QCOMPARE(m_pane->model()->rowCount(), articles);
    }

    Engine m_compared;
    Engine m_read;
    std::unique_ptr<RereadPane> m_pane;
};

QTEST_MAIN(TestRereadPane)
#include "test_rereadpane.moc"
