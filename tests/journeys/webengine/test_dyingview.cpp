// SPDX-License-Identifier: GPL-3.0-or-later
// The web engine dies in the real window, again and again: reading goes on.
#include "ui/engine.h"
#include "ui/web/webarticleview.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <csignal>

#include "tests/support/fakespeaker.h"
#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestDyingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void view_dyingThrice_goesOnAsPlainTextAtItsPlace();
};

void TestDyingView::view_dyingThrice_goesOnAsPlainTextAtItsPlace()
{
    Engine engine;
    OpenWindow open{WindowParts{}};
    QVERIFY(open.openLibrary());
    engine.attach(open.backend());
    auto speaker = std::make_shared<FakeSpeaker>();
    open.parts().speaker = speaker;
    open.parts().view = engine.view();
    open.parts().fallback = engine.fallback();
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    ArticleDraft article;
    article.identity = article.title = u"渡口"_s;
    for (int i = 0; i < 200; ++i) {
        article.paragraphs += u"第%1天，河水在这里转了一个弯。"_s.arg(i);
        article.html += u"<p>"_s + article.paragraphs.last() + u"</p>"_s;
    }
    PageDraft page;
    page.label = u"A01"_s;
    page.articles = {article};
    draft.pages = {page};
    QVERIFY(open.backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result());
    MainWindow &window = open.open();
    const auto edition =
        open.backend()
            ->read([](LibraryReader &reader) { return reader.editionOn(u"河湾日报"_s, QDate(2026, 1, 27)); })
            .result();
    QVERIFY(edition);
    window.session().openEdition(edition->id);
    QTRY_VERIFY(window.session().page().isValid());

    auto *view = qobject_cast<WebArticleView *>(window.reader().view());
    QVERIFY(view);
    QSignalSpy shown(view, &ArticleView::shown);
    window.session().openNextArticle();
    const auto showsTheArticle = [&] {
        return !shown.isEmpty()
            && shown.last().first().value<ContentUrl>() == ContentUrl::ofArticle(window.session().article());
    };
    QTRY_VERIFY_WITH_TIMEOUT(showsTheArticle(), 30'000);
    view->page().runOwnScript(
        u"(e=>{e.scrollTop=(e.scrollHeight-e.clientHeight)*.6})(document.scrollingElement)"_s);
    QTRY_VERIFY(qAbs(window.reader().position() - 0.6) < 0.02);
    for (int death = 1; death <= 3; ++death) {
        shown.clear();
        ::kill(static_cast<pid_t>(view->page().renderProcessPid()), SIGKILL);
        if (death < 3)
            QTRY_VERIFY_WITH_TIMEOUT(showsTheArticle(), 30'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<TextArticleView *>(window.reader().view()), 30'000);
    QVERIFY(window.findChild<MessageBar *>()->text().contains(u"plain text"_s));
    auto *plain = qobject_cast<QTextBrowser *>(window.reader().view()->widget());
    QVERIFY(plain);
    QTRY_VERIFY(plain->toPlainText().contains(u"第199天"_s));
    const auto place = [plain] {
        const auto *bar = plain->verticalScrollBar();
        return bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0.0;
    };
    QTRY_VERIFY2(qAbs(place() - 0.6) < 0.05, qPrintable(QString::number(place())));
    QVERIFY(plain->hasFocus() || !window.isActiveWindow());

    // What is read aloud is lit there, too.
    window.actions().action(ActionId::ReadAloud)->trigger();
    QTRY_COMPARE(speaker->last(), u"渡口"_s);
    QTRY_COMPARE(plain->extraSelections().size(), 1);
}

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    TestDyingView test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dyingview.moc"
