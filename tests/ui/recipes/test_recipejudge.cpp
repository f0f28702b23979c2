// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipejudge.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <vector>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// When a text is judged, and which answers count.
class TestRecipeJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_asked.clear();
        m_promises.clear();
        m_judge = std::make_unique<RecipeJudge>([this](const RecipeQuestion &question) {
            m_asked += question.yaml;
            m_promises.emplace_back().start();
            return m_promises.back().future();
        });
        m_heard.clear();
        connect(m_judge.get(), &RecipeJudge::judged, this, [this](const RecipeVerdict &verdict) {
            m_heard += verdict.chosen;
        });
    }

    void typing_severalLetters_isAskedOnceForTheLast()
    {
        m_judge->askSoon(text("a"));
        m_judge->askSoon(text("ab"));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(m_judge->isBusy());
        QTRY_COMPARE(m_asked, QList<QByteArray>{"ab"});
        answer(0, u"ab"_s);
        QTRY_COMPARE(m_heard, QStringList{u"ab"_s});
        QVERIFY(!m_judge->isBusy());
    }

    void answer_toAnEarlierText_isDropped()
    {
        m_judge->ask(text("a"));
        m_judge->ask(text("b"));
        QCOMPARE(m_asked, QList<QByteArray>{"a"}); // one after another
        answer(0, u"a"_s);
        QTRY_COMPARE(m_asked, (QList<QByteArray>{"a", "b"}));
        QVERIFY(m_heard.isEmpty());
        answer(1, u"b"_s);
        QTRY_COMPARE(m_heard, QStringList{u"b"_s});
    }

    void answer_whileSomebodyTypes_isDroppedAndTheRestWaits()
    {
        m_judge->ask(text("a"));
        m_judge->askSoon(text("b"));
        answer(0, u"a"_s);
        QTRY_COMPARE(m_asked, (QList<QByteArray>{"a", "b"}));
        QVERIFY(m_heard.isEmpty());
    }

    void forgotten_isNeverTold()
    {
        m_judge->ask(text("a"));
        m_judge->forget();
        QVERIFY(!m_judge->isBusy());
        answer(0, u"a"_s);
        m_judge->ask(text("b"));
        QTRY_COMPARE(m_asked.size(), 2);
        answer(1, u"b"_s);
        QTRY_COMPARE(m_heard, QStringList{u"b"_s});
    }

private:
    static std::function<RecipeQuestion()> text(const QByteArray &yaml)
    {
        return [yaml] { return RecipeQuestion{{}, yaml, {}, {}}; };
    }

    void answer(std::size_t at, const QString &chosen)
    {
        RecipeVerdict verdict;
        verdict.chosen = chosen;
        m_promises.at(at).addResult(Result<RecipeVerdict>(verdict));
        m_promises.at(at).finish();
    }

    QList<QByteArray> m_asked;
    std::vector<QPromise<Result<RecipeVerdict>>> m_promises;
    std::unique_ptr<RecipeJudge> m_judge;
    QStringList m_heard;
};

QTEST_MAIN(TestRecipeJudge)
#include "test_recipejudge.moc"
