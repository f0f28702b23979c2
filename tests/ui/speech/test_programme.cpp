// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/programme.h"

#include <QtCore/QHash>
#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/support/fakespeaker.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void article_isReadSentenceBySentence();
    void articles_followOneAnotherAndEnd();
    void paused_andMovedOn_isSaidWhenItGoesOn();
    void finished_whilePaused_goesOnBehindIt();
    void finished_lateAfterAStep_isDropped();
    void previousArticle_fromWithin_beginsItAgain();
    void added_waitsOnceBehindTheOthers();
    void article_thatCannotBeRead_isPassedOver();
    void speaker_failing_stopsAndSaysWhy();
    void place_ofARepeatedSentence_countsThoseBefore();
    void article_writtenOtherwise_goesOnAtTheSameSentence();
    void article_partedOtherwise_goesOnNearby();
    void stopped_whileTheArticleIsOnItsWay_staysSilent();

private:
    void add(qint64 id, const QStringList &paragraphs);

    QHash<ArticleId, Article> m_articles;
    std::shared_ptr<FakeSpeaker> m_speaker;
    std::unique_ptr<Programme> m_programme;
};

void TestProgramme::add(qint64 id, const QStringList &paragraphs)
{
    Article article;
    article.header.id = ArticleId(id);
    article.header.title = u"第%1篇"_s.arg(id);
    article.paragraphs = paragraphs;
    m_articles.insert(article.header.id, article);
}

void TestProgramme::init()
{
    m_articles.clear();
    add(1, {u"早潮来了。渡口开了。"_s});
    add(2, {u"船到了。"_s});
    m_speaker = std::make_shared<FakeSpeaker>();
    m_programme = std::make_unique<Programme>(m_speaker, [this](ArticleId id) {
        QPromise<Result<SpokenArticle>> promise;
        promise.start();
        if (m_articles.contains(id))
            promise.addResult(spokenArticle(m_articles.value(id)));
        else
            promise.addResult(Error{ErrorKind::NoSuchArticle, {}, {}});
        promise.finish();
        return promise.future();
    });
}

void TestProgramme::article_isReadSentenceBySentence()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said, (QStringList{u"第一篇"_s}));
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->last(), u"早潮来了。"_s);
    QCOMPARE(m_programme->sentence(), u"早潮来了。"_s);
    m_programme->nextSentence();
    QCOMPARE(m_speaker->last(), u"渡口开了。"_s);
    m_programme->previousSentence();
    QCOMPARE(m_speaker->last(), u"早潮来了。"_s);
}

void TestProgramme::articles_followOneAnotherAndEnd()
{
    QSignalSpy on(m_programme.get(), &Programme::wentOn);
    m_programme->begin({ArticleId(1), ArticleId(2)});
    QCOMPARE(m_programme->waiting(), 1);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(m_speaker->said.size(), i);
        m_speaker->finish();
    }
    QTRY_COMPARE(m_programme->title(), u"第2篇"_s);
    QCOMPARE(on.size(), 1);
    QCOMPARE(on.first().first().value<ArticleId>(), ArticleId(1));
    QCOMPARE(m_programme->article(), ArticleId(2));
    for (int i = 4; i <= 5; ++i) {
        QTRY_COMPARE(m_speaker->said.size(), i);
        m_speaker->finish();
    }
    QTRY_COMPARE(m_programme->state(), Programme::State::Stopped);
    QVERIFY(!m_programme->article().isValid());
}

void TestProgramme::paused_andMovedOn_isSaidWhenItGoesOn()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_programme->pause();
    QVERIFY(m_speaker->paused);
    m_programme->nextSentence();
    QCOMPARE(m_speaker->said.size(), 1);
    QCOMPARE(m_programme->sentence(), u"早潮来了。"_s);
    m_programme->resume();
    QCOMPARE(m_speaker->last(), u"早潮来了。"_s);
}

void TestProgramme::finished_whilePaused_goesOnBehindIt()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_speaker->finish();
    m_programme->pause();
    QTRY_COMPARE(m_programme->sentence(), u"早潮来了。"_s);
    QCOMPARE(m_speaker->said.size(), 1);
    m_programme->resume();
    QCOMPARE(m_speaker->last(), u"早潮来了。"_s);
}

void TestProgramme::finished_lateAfterAStep_isDropped()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_speaker->finish();
    m_programme->nextSentence();
    QCoreApplication::processEvents();
    QCOMPARE(m_programme->sentence(), u"早潮来了。"_s);
    QCOMPARE(m_speaker->said.size(), 2);
}

void TestProgramme::previousArticle_fromWithin_beginsItAgain()
{
    m_programme->begin({ArticleId(1), ArticleId(2)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_programme->nextArticle();
    QTRY_COMPARE(m_programme->sentence(), u"第2篇"_s);
    m_programme->nextSentence();
    m_programme->previousArticle();
    QCOMPARE(m_programme->sentence(), u"第2篇"_s);
    m_programme->previousArticle();
    QTRY_COMPARE(m_programme->sentence(), u"第1篇"_s);
}

void TestProgramme::added_waitsOnceBehindTheOthers()
{
    m_programme->add(ArticleId(1));
    QTRY_COMPARE(m_programme->title(), u"第1篇"_s);
    m_programme->add(ArticleId(2));
    m_programme->add(ArticleId(2));
    QCOMPARE(m_programme->waiting(), 1);
}

void TestProgramme::article_thatCannotBeRead_isPassedOver()
{
    add(3, {});
    m_articles[ArticleId(3)].header.title.clear();
    QSignalSpy failed(m_programme.get(), &Programme::failed);
    m_programme->begin({ArticleId(404), ArticleId(3), ArticleId(2)});
    QTRY_COMPARE(m_speaker->said, (QStringList{u"第二篇"_s}));
    QCOMPARE(failed.size(), 1);
    m_programme->begin({ArticleId(404)});
    QTRY_COMPARE(m_programme->state(), Programme::State::Stopped);
}

void TestProgramme::speaker_failing_stopsAndSaysWhy()
{
    QSignalSpy failed(m_programme.get(), &Programme::speakerFailed);
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    Q_EMIT m_speaker->failed(u"no device"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"no device"_s);
    QCOMPARE(m_programme->state(), Programme::State::Stopped);
}

void TestProgramme::place_ofARepeatedSentence_countsThoseBefore()
{
    add(4, {u"船 来了。"_s, u"等。船来了。"_s});
    m_programme->begin({ArticleId(4)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_programme->nextSentence();
    QCOMPARE(m_programme->place().text, u"船来了。"_s);
    QCOMPARE(m_programme->place().before, 0);
    m_programme->nextSentence();
    m_programme->nextSentence();
    QCOMPARE(m_programme->place().text, u"船来了。"_s);
    QCOMPARE(m_programme->place().before, 1);
}

void TestProgramme::article_writtenOtherwise_goesOnAtTheSameSentence()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_programme->nextSentence();
    QCOMPARE(m_programme->sentence(), u"早潮来了。"_s);
    add(1, {u"早潮來了。渡口開了。"_s});
    m_programme->renew();
    QTRY_COMPARE(m_programme->sentence(), u"早潮來了。"_s);
    QCOMPARE(m_programme->place().text, u"早潮來了。"_s);
    QCOMPARE(m_speaker->said.size(), 2);
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->last(), u"渡口開了。"_s);
}

void TestProgramme::article_partedOtherwise_goesOnNearby()
{
    m_programme->begin({ArticleId(1)});
    QTRY_COMPARE(m_speaker->said.size(), 1);
    m_programme->nextSentence();
    m_programme->nextSentence();
    QCOMPARE(m_programme->sentence(), u"渡口开了。"_s);
    add(1, {u"早潮来了，渡口开了。"_s});
    m_programme->renew();
    QTRY_COMPARE(m_programme->sentence(), u"早潮来了，渡口开了。"_s);
    QCOMPARE(m_speaker->said.size(), 3);
    // Nothing is read any more: nothing comes of it.
    m_programme->stop();
    m_programme->renew();
    QCoreApplication::processEvents();
    QCOMPARE(m_programme->state(), Programme::State::Stopped);
}

void TestProgramme::stopped_whileTheArticleIsOnItsWay_staysSilent()
{
    m_programme->begin({ArticleId(1)});
    m_programme->stop();
    QCoreApplication::processEvents();
    QVERIFY(m_speaker->said.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgramme)
#include "test_programme.moc"
