// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlefinder.h"
#include "ui/reader/textarticleview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> ready(T value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(value)));
    promise.finish();
    return promise.future();
}

} // namespace

class TestArticleFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_view = new TextArticleView(
            [](const ContentUrl &, const ReadingStyle &) {
                return ready(Content{"text/html", u"<body>頭髮，頭髮，白髮，出發，A1发</body>"_s.toUtf8()});
            },
            m_window.get());
        QSignalSpy shown(m_view, &ArticleView::shown);
        m_view->show(ContentUrl::ofArticle(ArticleId(1)), 0);
        QVERIFY(shown.wait());
        m_finder = std::make_unique<ArticleFinder>();
        m_finder->setView(m_view);
        m_asked.clear();
        m_finder->setOtherForms([this](const QString &words) {
            m_asked << words;
            if (words == u"发"_s)
                return ready(QStringList{u"發"_s, u"髮"_s});
            return ready(words == u"头发"_s ? QStringList{u"頭發"_s, u"頭髮"_s} : QStringList());
        });
    }

    void words_inNoScript_areFoundWithoutAsking()
    {
        QCOMPARE(found(u"A1"_s), (std::pair{1, 1}));
        QVERIFY(m_asked.isEmpty());
    }

    void words_ofTheOtherScript_areFound()
    {
        QCOMPARE(found(u"头发"_s), (std::pair{1, 2}));
        QCOMPARE(found(u"头发"_s), (std::pair{2, 2}));
        // Asked for once.
        QCOMPARE(m_asked, QStringList{u"头发"_s});
        QCOMPARE(found(u"白髮"_s), (std::pair{1, 1}));
    }

    void word_writtenInSeveralWays_isFoundInTheOrderOfTheArticle()
    {
        // 頭髮，頭髮，白髮，出發，A1发
        QStringList hits;
        for (int i = 1; i <= 5; ++i) {
            QCOMPARE(found(u"发"_s), (std::pair{i, 5}));
            hits += selected();
        }
        QCOMPARE(hits, (QStringList{u"髮"_s, u"髮"_s, u"髮"_s, u"發"_s, u"发"_s}));
        QCOMPARE(found(u"发"_s), (std::pair{1, 5}));
        QCOMPARE(found(u"发"_s, true), (std::pair{5, 5}));
        QCOMPARE(found(u"发"_s, true), (std::pair{4, 5}));
        QCOMPARE(selected(), u"發"_s);
    }

    void words_nowhere_areSaidOnce()
    {
        QCOMPARE(found(u"没有"_s), (std::pair{0, 0}));
        QCOMPARE(m_asked, QStringList{u"没有"_s});
    }

    void words_thatAreTakenBack_endIt()
    {
        QCOMPARE(found(u"发"_s), (std::pair{1, 5}));
        QCOMPARE(found({}), (std::pair{0, 0}));
        QCOMPARE(found(u"发"_s), (std::pair{1, 5}));
    }

    void words_ofALateAnswer_areForgotten()
    {
        QPromise<Result<QStringList>> late;
        late.start();
        m_finder->setOtherForms([&late](const QString &) { return late.future(); });
        m_finder->find(u"头发"_s, false);
        QCOMPARE(found(u"A1"_s), (std::pair{1, 1}));
        QSignalSpy again(m_finder.get(), &ArticleFinder::found);
        late.addResult(Result<QStringList>(QStringList{u"頭髮"_s}));
        late.finish();
        QTest::qWait(50);
        QCOMPARE(again.size(), 0);
    }

private:
    [[nodiscard]] QString selected() const
    {
        return qobject_cast<QTextEdit *>(m_view->widget())->textCursor().selectedText();
    }

    std::pair<int, int> found(const QString &text, bool backwards = false)
    {
        QSignalSpy answers(m_finder.get(), &ArticleFinder::found);
        m_finder->find(text, backwards);
        if (answers.isEmpty() && !answers.wait())
            return {-1, -1};
        return {answers.last().at(0).toInt(), answers.last().at(1).toInt()};
    }

    std::unique_ptr<QWidget> m_window;
    TextArticleView *m_view = nullptr;
    std::unique_ptr<ArticleFinder> m_finder;
    QStringList m_asked;
};

QTEST_MAIN(TestArticleFinder)
#include "test_articlefinder.moc"
