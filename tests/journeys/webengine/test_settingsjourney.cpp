// SPDX-License-Identifier: GPL-3.0-or-later
// From the key of the reading settings to an article that is set by them, in one newspaper and not in the
// other, and after a restart.
#include "ui/engine.h"
#include "ui/settings/readingdialog.h"
#include "ui/web/webarticleview.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString kEvening = u"河湾晚报"_s;
const QString kDaily = u"江城日报"_s;

EditionDraft editionOf(const QString &newspaper)
{
    ArticleDraft article;
    article.identity = article.title = newspaper + u"的一篇文章"_s;
    article.paragraphs = {u"江边的老码头今年春天重新开放，来散步的人比去年多了一倍。"_s};
    article.html = u"<p>"_s + article.paragraphs.first() + u"</p>"_s;
    article.importer = u"test"_s;
    PageDraft page;
    page.label = u"01"_s;
    page.articles = {article};
    EditionDraft edition;
    edition.newspaper = newspaper;
    edition.date = QDate(2026, 1, 28);
    edition.pages = {page};
    return edition;
}

} // namespace

class TestSettingsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_changed_setTheArticleOfTheirNewspaper();
    void keys_ofLayout_setTheArticleAndAreKept();

private:
    [[nodiscard]] ArticleId commit(const EditionDraft &draft);
    void read(ArticleId article);

    [[nodiscard]] QString sizeSeen()
    {
        return seen(u"getComputedStyle(document.querySelector('.body p')).fontSize"_s);
    }

    [[nodiscard]] QString seen(const QString &script);

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

ArticleId TestSettingsJourney::commit(const EditionDraft &draft)
{
    const auto written =
        m_open->backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result();
    if (!written)
        return {};
    const auto articles =
        m_open->backend()
            ->read([id = written->edition](LibraryReader &reader) { return reader.articlesOfEdition(id); })
            .result();
    return articles ? articles->first().id : ArticleId();
}

void TestSettingsJourney::read(ArticleId article)
{
    QSignalSpy shown(m_window->reader().view(), &ArticleView::shown);
    m_window->session().openArticle(article);
    QTRY_VERIFY_WITH_TIMEOUT(
        !shown.isEmpty() && shown.last().first().value<ContentUrl>() == ContentUrl::ofArticle(article),
        30'000);
}

QString TestSettingsJourney::seen(const QString &script)
{
    const auto answer = std::make_shared<QString>();
    auto *view = qobject_cast<WebArticleView *>(m_window->reader().view());
    view->page().runOwnScript(script, [answer](const QVariant &seen) { *answer = seen.toString(); });
    return QTest::qWaitFor([answer] { return !answer->isEmpty(); }, 20'000) ? *answer : QString();
}

void TestSettingsJourney::settings_changed_setTheArticleOfTheirNewspaper()
{
    Engine engine;
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    engine.attach(m_open->backend());
    m_open->parts().view = engine.view();
    m_open->parts().fallback = engine.fallback();
    const ArticleId evening = commit(editionOf(kEvening));
    const ArticleId daily = commit(editionOf(kDaily));
    QVERIFY(evening.isValid() && daily.isValid());

    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    read(evening);
    QCOMPARE(sizeSeen(), u"18px"_s);
    QTest::keySequence(m_window, QKeySequence(u"Ctrl+,"_s));
    auto *dialog = m_window->findChild<ReadingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *size = dialog->findChild<QSpinBox *>(u"size"_s);
    size->setValue(20);
    QTRY_COMPARE(sizeSeen(), u"20px"_s);

    dialog->findChild<QCheckBox *>(u"own"_s)->click();
    size->setValue(26);
    QTRY_COMPARE(sizeSeen(), u"26px"_s);
    read(daily);
    QCOMPARE(sizeSeen(), u"20px"_s);
    QCOMPARE(size->value(), 20);
    dialog->close();

    m_window = &m_open->open();
    read(daily);
    QCOMPARE(sizeSeen(), u"20px"_s);
    read(evening);
    QCOMPARE(sizeSeen(), u"26px"_s);
}

void TestSettingsJourney::keys_ofLayout_setTheArticleAndAreKept()
{
    Engine engine;
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    engine.attach(m_open->backend());
    m_open->parts().view = engine.view();
    m_open->parts().fallback = engine.fallback();
    const ArticleId evening = commit(editionOf(kEvening));
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    read(evening);
    const QString writing = u"getComputedStyle(document.querySelector('.body p')).writingMode"_s;
    QTest::keySequence(m_window, QKeySequence(u"V"_s));
    QTRY_COMPARE(seen(writing), u"vertical-rl"_s);
    QTest::keySequence(m_window, QKeySequence(u"Shift+V"_s));
    QTRY_COMPARE(seen(u"document.documentElement.className"_s), u"light vertical pages"_s);

    m_window = &m_open->open();
    read(evening);
    QCOMPARE(seen(writing), u"vertical-rl"_s);
    QVERIFY(m_window->actions().action(ActionId::ToggleVertical)->isChecked());
    QTest::keySequence(m_window, QKeySequence(u"V"_s));
    QTRY_COMPARE(seen(writing), u"horizontal-tb"_s);
}

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    qRegisterMetaType<ContentUrl>();
    TestSettingsJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_settingsjourney.moc"
