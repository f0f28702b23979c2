// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reprintmodel.h"
#include "ui/models/roles.h"
#include "ui/reprints/reprintdialog.h"
#include "ui/reprints/reprintline.h"
#include "ui/style/theme.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <map>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

Reprint reprint(qint64 id, const QString &newspaper)
{
    Reprint found;
    found.article.id = ArticleId(id);
    found.article.title = u"江水上涨"_s;
    found.newspaper = newspaper;
    found.date = QDate(2026, 1, 28);
    found.pageLabel = u"A02"_s;
    found.likeness = 0.873;
    return found;
}

Article article(const QString &newspaper, const QStringList &paragraphs)
{
    Article made;
    made.newspaper = newspaper;
    made.date = QDate(2026, 1, 28);
    made.header.title = u"江水 <上涨>"_s;
    made.paragraphs = paragraphs;
    return made;
}

/// Answers when the test says so.
template <class T>
class Later
{
public:
    QFuture<Result<T>> ask(ArticleId id)
    {
        auto &promise = m_promises[id.value()];
        promise.start();
        return promise.future();
    }

    [[nodiscard]] bool wasAsked(qint64 id) const { return m_promises.contains(id); }

    void answer(qint64 id, const Result<T> &value)
    {
        m_promises.at(id).addResult(value);
        m_promises.at(id).finish();
    }

private:
    std::map<qint64, QPromise<Result<T>>> m_promises;
};

} // namespace

class TestReprints : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void model_tellsEachReprint()
    {
        ReprintModel model({reprint(7, u"厦门日报"_s), reprint(8, u"甘肃日报"_s)});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ReprintModel::NewspaperColumn).data().toString(), u"厦门日报"_s);
        QVERIFY(model.index(0, ReprintModel::DateColumn).data().toString().startsWith(u"2026-01-28"_s));
        QVERIFY(model.index(0, ReprintModel::PageColumn).data().toString().contains(u"A02"_s));
        QCOMPARE(model.index(0, ReprintModel::LikenessColumn).data().toString(), u"87%"_s);
        QCOMPARE(idAt<ArticleId>(model.index(1, 0), ArticleIdRole), ArticleId(8));
    }

    void line_isHiddenUntilThereAreReprints()
    {
        Later<QList<Reprint>> source;
        ReprintLine line([&source](ArticleId id) { return source.ask(id); });
        QSignalSpy changed(&line, &ReprintLine::changed);
        line.expect(ArticleId(1));
        QVERIFY(!source.wasAsked(1)); // not before the article is shown
        line.ask();
        QVERIFY(line.isHidden());
        source.answer(
            1,
            QList<Reprint>{reprint(7, u"厦门日报"_s), reprint(8, u"厦门日报"_s), reprint(9, u"甘肃日报"_s)});
        QTRY_VERIFY(!line.isHidden());
        const QString text = line.findChild<QPushButton *>()->text();
        QVERIFY2(text.contains(u'2') && text.contains(u"厦门日报, 甘肃日报"_s), qPrintable(text));
        QCOMPARE(changed.last().first().toBool(), true);
        const int height = line.sizeHint().height();
        line.expect(ArticleId(2));
        QCOMPARE(changed.last().first().toBool(), false);
        QVERIFY(line.reprints().isEmpty());
        QVERIFY(line.findChild<QPushButton *>()->isHidden());
        // The article above is not moved before it is known whether it must be.
        QVERIFY(!line.isHidden());
        QCOMPARE(line.sizeHint().height(), height);
        line.ask();
        source.answer(2, QList<Reprint>{});
        QTRY_VERIFY(line.isHidden());
    }

    void line_forNoArticle_isHidden()
    {
        Later<QList<Reprint>> source;
        ReprintLine line([&source](ArticleId id) { return source.ask(id); });
        line.expect(ArticleId(1));
        line.ask();
        source.answer(1, QList<Reprint>{reprint(7, u"厦门日报"_s)});
        QTRY_VERIFY(!line.isHidden());
        line.expect({});
        line.ask();
        QVERIFY(line.isHidden());
    }

    void line_answerForTheArticleBefore_isDropped()
    {
        Later<QList<Reprint>> source;
        ReprintLine line([&source](ArticleId id) { return source.ask(id); });
        line.expect(ArticleId(1));
        line.ask();
        line.expect(ArticleId(2));
        line.ask();
        source.answer(1, QList<Reprint>{reprint(7, u"厦门日报"_s)});
        source.answer(2, QList<Reprint>{});
        QCoreApplication::processEvents();
        QVERIFY(line.isHidden());
        QVERIFY(line.reprints().isEmpty());
    }

    void line_errors_areTold()
    {
        Later<QList<Reprint>> source;
        ReprintLine line([&source](ArticleId id) { return source.ask(id); });
        QSignalSpy failed(&line, &ReprintLine::failed);
        line.expect(ArticleId(1));
        line.ask();
        source.answer(1, Error{ErrorKind::Database, {}, {}});
        QTRY_COMPARE(failed.size(), 1);
    }

    void comparison_marksBySignAndLine()
    {
        const Comparison comparison(
            article(u"重庆日报"_s, {u"昨天江水上涨三米。"_s, u"只在左边的一段话。"_s}),
            article(u"厦门日报"_s, {u"昨天江水上涨五米。"_s, u"新加的右边文字呀，很长。"_s, u"票价照旧。"_s}));
        QVERIFY(comparison.differences() >= 2);
        const QString html = comparison.html(paletteOf(Theme::Light));
        QVERIFY(html.contains(u"<span class=\"left\">三</span>"_s));
        QVERIFY(html.contains(u"<span class=\"right\">五</span>"_s));
        QVERIFY(html.contains(u"line-through"_s) && html.contains(u"underline"_s));
        QVERIFY(html.contains(u"＋"_s));
        QVERIFY(html.contains(u"&lt;上涨&gt;"_s)); // a newspaper's text is never markup
        QVERIFY(html.contains(u"name=\"d1\""_s));
    }

    void comparison_ofOneText_hasNoDifference()
    {
        const Article same = article(u"重庆日报"_s, {u"一样的话。"_s});
        QCOMPARE(Comparison(same, same).differences(), 0);
    }

    void dialog_showsTheChosenOneAndOpensIt()
    {
        Later<std::shared_ptr<const Comparison>> source;
        ReprintDialog dialog(u"江水上涨"_s,
                             {reprint(7, u"厦门日报"_s), reprint(8, u"甘肃日报"_s)},
                             [&source](ArticleId id) { return source.ask(id); });
        dialog.show();
        auto *list = dialog.findChild<QTreeView *>();
        auto *text = dialog.findChild<QTextBrowser *>();
        QVERIFY(source.wasAsked(7));
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(source.wasAsked(8));
        const auto compared = [](const QString &words) -> std::shared_ptr<const Comparison> {
            return std::make_shared<const Comparison>(article(u"重庆日报"_s, {u"原来的文字内容。"_s}),
                                                      article(u"甘肃日报"_s, {words}));
        };
        source.answer(8, compared(u"第二家的文字内容。"_s));
        QTRY_VERIFY(text->toPlainText().contains(u"第二家"_s));
        // The one that was asked for first is not wanted any more.
        source.answer(7, compared(u"第一家的文字内容。"_s));
        QCoreApplication::processEvents();
        QVERIFY(!text->toPlainText().contains(u"第一家"_s));
        QSignalSpy wanted(&dialog, &ReprintDialog::articleWanted);
        dialog.findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ArticleId>(), ArticleId(8));
    }

    void dialog_keys_goFromDifferenceToDifference()
    {
        QStringList left;
        QStringList right;
        for (int i = 0; i < 200; ++i) {
            left << u"这是第%1段一样的文字，没有什么不同的地方。"_s.arg(i);
            right << (i == 150 ? u"完全两样的话"_s : left.last());
        }
        Later<std::shared_ptr<const Comparison>> source;
        ReprintDialog dialog(
            u"江水上涨"_s, {reprint(7, u"厦门日报"_s)}, [&source](ArticleId id) { return source.ask(id); });
        dialog.show();
        source.answer(
            7,
            std::make_shared<const Comparison>(article(u"重庆日报"_s, left), article(u"厦门日报"_s, right)));
        auto *text = dialog.findChild<QTextBrowser *>();
        QTRY_VERIFY(text->toPlainText().contains(u"第199段"_s));
        QTRY_VERIFY(text->verticalScrollBar()->maximum() > 0);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        const auto buttons = dialog.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.at(1)->shortcut(), QKeySequence(u"F3"_s));
        buttons.at(1)->click();
        QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(TestReprints)
#include "test_reprints.moc"
