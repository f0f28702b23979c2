// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestCorrectCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        const QString post = m_run->write(u"稿/_posts/2026-01-02-yi.md"_s,
                                          "---\nlayout: post\ntitle: \"猜的标题\"\ndate: 2026-01-02 08:00:00\ntags: 架上新闻\n---\n\n今天的报纸到了。\n");
        QCOMPARE(m_run->run({u"import"_s, post}).code, 0);
        const QJsonArray articles =
            m_run->run({u"list"_s, u"articles"_s, u"--newspaper"_s, u"架上"_s, u"--date"_s, u"2026-01-02"_s, u"--json"_s})
                .json().value("articles"_L1).toArray();
        QCOMPARE(articles.size(), 1);
        m_id = QString::number(articles.first().toObject().value("id"_L1).toInteger());
    }

    void correct_titleAndDate_isFoundThere_andGoesBack()
    {
        const Answer done = m_run->run({u"correct"_s, m_id, u"--title"_s, u"真的标题"_s, u"--date=1998-07-06"_s, u"--json"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json().value("now"_L1).toObject().value("title"_L1).toString(), u"真的标题"_s);
        QCOMPARE(done.json().value("read"_L1).toObject().value("title"_L1).toString(), u"猜的标题"_s);
        const Answer found = m_run->run({u"search"_s, u"真的标题 date:1998-07-06"_s, u"--count"_s, u"--json"_s});
        QCOMPARE(found.json().value("count"_L1).toInteger(), 1);
        QCOMPARE(m_run->run({u"check"_s}).code, 0);
        QCOMPARE(m_run->run({u"correct"_s, m_id, u"--as-read"_s}).code, 0);
        QVERIFY(m_run->run({u"correct"_s, m_id}).out.contains(u"2026-01-02"_s));
        QCOMPARE(m_run->run({u"check"_s}).code, 0);
    }

    void correct_toNothing_emptiesTheField()
    {
        const auto now = [this](const QStringList &options) {
            return m_run->run(QStringList {u"correct"_s, m_id, u"--json"_s} + options).json().value("now"_L1).toObject();
        };
        QCOMPARE(now({u"--byline"_s, u"本报记者 张三"_s, u"--deck=副题"_s}).value("byline"_L1).toString(), u"本报记者 张三"_s);
        const QJsonObject emptied = now({u"--byline"_s, QString()});
        QCOMPARE(emptied.value("byline"_L1).toString(), QString());
        QCOMPARE(emptied.value("deck"_L1).toString(), u"副题"_s);
        QCOMPARE(now({u"--deck="_s}).value("deck"_L1).toString(), QString());
        QCOMPARE(m_run->run({u"check"_s}).code, 0);
    }

    void correct_titleToNothing_isNotDone()
    {
        const Answer refused = m_run->run({u"correct"_s, m_id, u"--title"_s, QString()});
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(m_run->run({u"correct"_s, m_id}).out.contains(u"猜的标题"_s));
        QCOMPARE(m_run->run({u"correct"_s, m_id, u"--date="_s}).code, 2);
        QCOMPARE(m_run->run({u"correct"_s, m_id, u"--byline"_s}).code, 2);
    }

    void correct_impossible_isNotDone()
    {
        QCOMPARE(m_run->run({u"correct"_s, m_id, u"--date"_s, u"gestern"_s}).code, 1);
        QCOMPARE(m_run->run({u"correct"_s, u"4711"_s, u"--title"_s, u"x"_s}).code, 1);
        QCOMPARE(m_run->run({u"correct"_s, u"kein"_s}).code, 2);
    }

private:
    std::unique_ptr<CommandRun> m_run;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCorrectCommand)
#include "test_correctcommand.moc"
