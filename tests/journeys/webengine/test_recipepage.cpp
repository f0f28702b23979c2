// SPDX-License-Identifier: GPL-3.0-or-later
// A saved page in the recipe window, shown by the web engine: as it was saved, and as harmless as an article.
#include "ui/engine.h"
#include "ui/recipes/recipeverdict.h"
#include "ui/recipes/savedpageview.h"
#include "ui/web/webarticleview.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRecipePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void page_isShownAsSaved_withoutScriptsAndNetwork()
    {
        QTcpServer elsewhere;
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/";
        const Engine engine;
        SavedPageView view(engine.viewOf());
        view.resize(600, 400);
        view.show();
        QSignalSpy shown(&view, &SavedPageView::shown);
        view.showPage(page("<meta http-equiv=refresh content='0;url=" + address + "'><link rel=stylesheet href='" + address
                           + "a.css'><body style='color:#123456'><p id='a'>天刚亮。</p><img src='" + address
                           + "a.png'><iframe src='" + address
                           + "'></iframe><script>document.getElementById('a').textContent = 'ran'</script></body>"));
        QVERIFY(shown.wait(30000));
        auto *const web = view.findChild<WebArticleView *>();
        QVERIFY(web);
        QCOMPARE(ask(*web, u"document.getElementById('a').textContent"_s), u"天刚亮。"_s);
        QCOMPARE(ask(*web, u"getComputedStyle(document.body).color"_s), u"rgb(18, 52, 86)"_s);
        QTRY_VERIFY(web->gate().blockedCount() > 0);
        QVERIFY(!elsewhere.hasPendingConnections());
        QCOMPARE(web->page().url().scheme(), u"paper"_s);
    }

    void page_another_takesItsPlace()
    {
        const Engine engine;
        SavedPageView view(engine.viewOf());
        view.resize(600, 400);
        view.show();
        QSignalSpy shown(&view, &SavedPageView::shown);
        for (const QByteArray text : {"<p id='a'>一</p>", "<p id='a'>二</p>", "<p id='a'>三</p>"}) {
            view.showPage(page(text));
            QVERIFY(shown.wait(30000));
            const QString said = ask(*view.findChild<WebArticleView *>(), u"document.getElementById('a').textContent"_s);
            QVERIFY(text.contains(said.toUtf8()) && !said.isEmpty());
        }
    }

private:
    static std::shared_ptr<const ShownPage> page(const QByteArray &html)
    {
        return shownPage({u"a.html"_s, u"/a.html"_s, {}, html}).value();
    }

    static QString ask(WebArticleView &view, const QString &script)
    {
        QString answer;
        bool came = false;
        view.page().runOwnScript(script, [&](const QVariant &value) {
            answer = value.toString();
            came = true;
        });
        return QTest::qWaitFor([&came] { return came; }, 20000) ? answer : QString();
    }
};

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    TestRecipePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_recipepage.moc"
