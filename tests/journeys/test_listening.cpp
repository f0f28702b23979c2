// SPDX-License-Identifier: GPL-3.0-or-later
// 听报 in the real window: started by its command, followed on screen, stopped from the strip.
#include "ui/speech/speechstrip.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include "tests/support/fakespeaker.h"
#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void command_readsTheArticleAndLightsTheSentence();
    void page_isReadThroughAndTheViewFollows();
    void articleChangedByHand_isLeftAloneUntilAskedFor();
    void key_pausesAndGoesOn();
    void edition_isReadFromHereOn();
    void speedAndVoice_comeBackAfterARestart();
    void strip_fitsIntoTheNarrowestPane();
    void convertedArticle_isReadAndLitAsItIsShown();
    void script_changedWhileReading_lightsTheSentenceAsItIsShown();
    void noVoice_isSaid();
    void withoutASpeaker_nothingIsOffered();

private:
    MainWindow &window() { return *m_window; }

    void open();

    void trigger(ActionId id) { window().actions().action(id)->trigger(); }

    [[nodiscard]] SpeechStrip *strip() { return window().findChild<SpeechStrip *>(); }

    /// What is lit in the article.
    [[nodiscard]] QString lit()
    {
        const auto *view = qobject_cast<QTextEdit *>(window().reader().view()->widget());
        const auto marks = view->extraSelections();
        return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
    }

    void click(const QString &name)
    {
        for (QToolButton *button : strip()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name || button->text() == name)
                button->click();
        }
    }

    std::unique_ptr<OpenWindow> m_open;
    std::shared_ptr<FakeSpeaker> m_speaker;
    MainWindow *m_window = nullptr;
};

namespace {

PageDraft pageOf(const QString &label, const QStringList &titles)
{
    PageDraft page;
    page.label = label;
    for (const QString &title : titles) {
        ArticleDraft article;
        article.identity = label + title;
        article.title = title;
        article.html = u"<p>水位<b>3.5</b>米。</p><p>河水转了一个弯。</p>"_s;
        article.paragraphs = QStringList{u"水位3.5米。"_s, u"河水转了一个弯。"_s};
        page.articles += article;
    }
    return page;
}

} // namespace

void TestListening::init()
{
    m_speaker = std::make_shared<FakeSpeaker>();
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->parts().speaker = m_speaker;
    m_open->showAsText();
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    draft.pages = {pageOf(u"A01"_s, {u"早潮"_s, u"渡口"_s}), pageOf(u"A02"_s, {u"晚渡"_s})};
    QVERIFY(
        m_open->backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result());
    open();
}

void TestListening::open()
{
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    const auto edition =
        m_open->backend()
            ->read([](LibraryReader &reader) { return reader.editionOn(u"河湾日报"_s, QDate(2026, 1, 27)); })
            .result();
    QVERIFY(edition);
    window().session().openEdition(edition->id);
    QTRY_COMPARE(window().session().edition(), edition->id);
}

void TestListening::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestListening::command_readsTheArticleAndLightsTheSentence()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    QVERIFY(strip()->isHidden());
    trigger(ActionId::ReadAloud);
    QTRY_COMPARE(m_speaker->last(), u"早潮"_s);
    QVERIFY(strip()->isVisible());
    QTRY_COMPARE(lit(), u"早潮"_s);
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->last(), u"水位三点五米。"_s);
    QCOMPARE(lit(), u"水位3.5米。"_s);
    click(u"Stop"_s);
    QVERIFY(strip()->isHidden());
    QVERIFY(lit().isEmpty());
}

void TestListening::page_isReadThroughAndTheViewFollows()
{
    trigger(ActionId::ReadAloud); // the front is shown
    QTRY_COMPARE(m_speaker->last(), u"早潮"_s);
    QTRY_COMPARE(lit(), u"早潮"_s);
    const ArticleId first = window().session().article();
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(m_speaker->said.size(), i);
        m_speaker->finish();
    }
    QTRY_COMPARE(m_speaker->last(), u"渡口"_s);
    QTRY_COMPARE(lit(), u"渡口"_s);
    QVERIFY(window().session().article() != first);
    for (int i = 4; i <= 6; ++i) {
        QTRY_COMPARE(m_speaker->said.size(), i);
        m_speaker->finish();
    }
    QTRY_VERIFY(strip()->isHidden());
}

void TestListening::articleChangedByHand_isLeftAloneUntilAskedFor()
{
    trigger(ActionId::ReadPageAloud);
    QTRY_COMPARE(lit(), u"早潮"_s);
    const ArticleId first = window().session().article();
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article() != first);
    const ArticleId byHand = window().session().article();
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->said.size(), 2);
    QTRY_VERIFY(lit().isEmpty());
    QCOMPARE(window().session().article(), byHand);
    click(u"Show"_s);
    QTRY_COMPARE(window().session().article(), first);
    QTRY_COMPARE(lit(), u"水位3.5米。"_s);
}

void TestListening::key_pausesAndGoesOn()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_speaker->saying);
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_speaker->paused);
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_speaker->paused);
}

void TestListening::edition_isReadFromHereOn()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    const ArticleId first = window().session().article();
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article() != first);
    trigger(ActionId::ReadEditionAloud);
    QTRY_COMPARE(m_speaker->last(), u"渡口"_s);
    click(u"Next article"_s);
    QTRY_COMPARE(m_speaker->last(), u"晚渡"_s);
    QTRY_COMPARE(lit(), u"晚渡"_s);
    click(u"Next article"_s);
    QTRY_VERIFY(strip()->isHidden());
}

void TestListening::speedAndVoice_comeBackAfterARestart()
{
    trigger(ActionId::ReadAloud);
    QTRY_VERIFY(m_speaker->saying);
    const auto choose = [this](const QString &text) {
        for (QComboBox *box : strip()->findChildren<QComboBox *>()) {
            if (const int at = box->findText(text); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
            }
        }
    };
    choose(u"1.5×"_s);
    choose(u"Wei"_s);
    QCOMPARE(m_speaker->speed, 1.5);
    QCOMPARE(m_speaker->voice, u"zh/wei"_s);
    m_speaker->speed = 1;
    m_speaker->voice.clear();
    open();
    trigger(ActionId::ReadAloud);
    QTRY_COMPARE(m_speaker->speed, 1.5);
    QCOMPARE(m_speaker->voice, u"zh/wei"_s);
}

void TestListening::strip_fitsIntoTheNarrowestPane()
{
    trigger(ActionId::ReadPageAloud);
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY2(strip()->minimumSizeHint().width() <= 320, qPrintable(QString::number(strip()->minimumSizeHint().width())));
}

void TestListening::convertedArticle_isReadAndLitAsItIsShown()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    trigger(ActionId::ChangeScript);
    trigger(ActionId::ChangeScript);
    const auto *view = qobject_cast<QTextEdit *>(window().reader().view()->widget());
    QTRY_VERIFY(view->toPlainText().contains(u"河水轉了一個彎"_s));
    trigger(ActionId::ReadAloud);
    QTRY_COMPARE(m_speaker->last(), u"早潮"_s);
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->last(), u"水位三点五米。"_s);
    m_speaker->finish();
    QTRY_COMPARE(m_speaker->last(), u"河水轉了一個彎。"_s);
    QCOMPARE(lit(), u"河水轉了一個彎。"_s);
}

void TestListening::script_changedWhileReading_lightsTheSentenceAsItIsShown()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    trigger(ActionId::ReadAloud);
    for (int sentence = 1; sentence < 3; ++sentence) {
        QTRY_COMPARE(m_speaker->said.size(), sentence);
        m_speaker->finish();
    }
    QTRY_COMPARE(lit(), u"河水转了一个弯。"_s);
    trigger(ActionId::ChangeScript);
    trigger(ActionId::ChangeScript);
    QTRY_COMPARE(lit(), u"河水轉了一個彎。"_s);
    // The voice is not interrupted.
    QCOMPARE(m_speaker->said.size(), 3);
    QVERIFY(m_speaker->saying);
    trigger(ActionId::ChangeScript);
    QTRY_COMPARE(lit(), u"河水转了一个弯。"_s);
    QCOMPARE(m_speaker->said.size(), 3);
}

void TestListening::noVoice_isSaid()
{
    m_speaker->ready = Speaker::Readiness::NoChineseVoice;
    QVERIFY(window().actions().action(ActionId::ReadAloud)->isEnabled());
    trigger(ActionId::ReadAloud);
    QVERIFY(window().findChild<MessageBar *>()->text().contains(u"Chinese voice"_s));
    QVERIFY(strip()->isHidden());
}

void TestListening::withoutASpeaker_nothingIsOffered()
{
    m_open->parts().speaker.reset();
    open();
    QVERIFY(!strip());
    QVERIFY(!window().actions().action(ActionId::ReadAloud)->isVisible());
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    QVERIFY(!window().actions().action(ActionId::ReadAloud)->isEnabled());
}

QTEST_MAIN(TestListening)
#include "test_listening.moc"
