// SPDX-License-Identifier: GPL-3.0-or-later
// From importing two newspapers that print the same article to seeing how their texts differ.
#include "ui/reprints/reprintdialog.h"
#include "ui/reprints/reprintline.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QStringList kBody{
    u"连日来，江边的工人把旧码头的石阶一级一级修好，老船工说，这些石阶比他的年纪还大。"_s,
    u"去年汛期，江水漫过了第三十二级台阶，停在渡口边的七条木船都被冲到了下游的河湾里。"_s,
    u"今年开春以后，镇上请来石匠，按原来的样子补齐了缺口，又在两侧装上了铁栏杆和路灯。"_s,
    u"傍晚散步的人多了起来，卖糖水的小摊也回来了，孩子们沿着台阶数数，一直数到一百零八。"_s};

ArticleDraft draftOf(const QString &title, const QStringList &paragraphs)
{
    ArticleDraft draft;
    draft.identity = title;
    draft.title = title;
    draft.byline = u"本报记者 李四"_s;
    draft.paragraphs = paragraphs;
    draft.html = u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
    draft.importer = u"test"_s;
    return draft;
}

EditionDraft editionOf(const QString &newspaper, const QList<PageDraft> &pages)
{
    EditionDraft draft;
    draft.newspaper = newspaper;
    draft.date = QDate(2026, 1, 28);
    draft.pages = pages;
    return draft;
}

/// Where the pictures of what is seen go; nowhere unless asked for.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("BAOJIA_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestReprintJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void articleWithAReprint_saysSoAndComparesBoth();
    void articleOnTwoPages_namesTheOtherAndLeadsThere();

private:
    EditionId commit(const EditionDraft &draft);
    void open(EditionId edition);

    [[nodiscard]] QString articleText() const
    {
        return qobject_cast<QTextBrowser *>(m_window->reader().view()->widget())->toPlainText();
    }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestReprintJourney::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
}

void TestReprintJourney::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

EditionId TestReprintJourney::commit(const EditionDraft &draft)
{
    const auto outcome =
        m_open->backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result();
    return outcome ? outcome->edition : EditionId();
}

void TestReprintJourney::open(EditionId edition)
{
    m_window = &m_open->open();
    m_window->session().openEdition(edition);
    QTRY_VERIFY(m_window->session().page().isValid());
    m_window->session().openNextArticle();
    QTRY_VERIFY(m_window->session().article().isValid());
    QTRY_VERIFY(!articleText().isEmpty());
}

void TestReprintJourney::articleWithAReprint_saysSoAndComparesBoth()
{
    QStringList edited = kBody;
    edited[1].replace(u"七条"_s, u"八条"_s);
    edited.removeAt(2);
    edited << u"据了解，渡口的夜航船今年也会重新开行，票价与去年相同。"_s;
    const EditionId first =
        commit(editionOf(u"江边晚报"_s, {{u"A01"_s, u"要闻"_s, {}, {}, {draftOf(u"石阶修好了"_s, kBody)}}}));
    const EditionId second = commit(editionOf(
        u"山城日报"_s, {{u"02"_s, u"综合"_s, {}, {}, {draftOf(u"旧码头的一百零八级石阶"_s, edited)}}}));
    QVERIFY(first.isValid() && second.isValid());
    open(first);
    const ArticleId article = m_window->session().article();
    auto *line = m_window->findChild<ReprintLine *>();
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->findChild<QPushButton *>()->text().contains(u"山城日报"_s));
    QVERIFY(m_window->actions().action(ActionId::Reprints)->isEnabled());
    keepPicture(*m_window, u"line"_s);
    for (const Theme theme : {Theme::Light, Theme::Paper, Theme::Dark}) {
        m_window->setTheme(theme);
        m_window->actions().action(ActionId::Reprints)->trigger();
        auto *dialog = m_window->findChild<ReprintDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QTextBrowser *>();
        QTRY_VERIFY(text->toPlainText().contains(u"票价与去年相同"_s));
        QVERIFY(text->toPlainText().contains(u"七条"_s) && text->toPlainText().contains(u"八条"_s));
        QTRY_VERIFY(dialog->isVisible());
        keepPicture(*dialog, u"dialog%1"_s.arg(int(theme)));
        if (theme != Theme::Dark) {
            delete dialog;
            continue;
        }
        keepPicture(*m_window, u"linedark"_s);
        dialog->findChild<QPushButton *>()->click();
        QTRY_VERIFY(m_window->session().article() != article);
        QTRY_VERIFY(articleText().contains(u"一百零八级石阶"_s));
    }
    // The other way round it is a reprint, too.
    QTRY_VERIFY(line->findChild<QPushButton *>()->isVisible());
    QVERIFY(line->findChild<QPushButton *>()->text().contains(u"江边晚报"_s));
}

void TestReprintJourney::articleOnTwoPages_namesTheOtherAndLeadsThere()
{
    const ArticleDraft both = draftOf(u"石阶修好了"_s, kBody);
    ArticleDraft again = both;
    again.identity = u"again"_s;
    const EditionId edition =
        commit(editionOf(u"江边晚报"_s,
                         {{u"A01"_s, u"要闻"_s, {}, {}, {both, draftOf(u"短讯"_s, {u"今日晴。"_s})}},
                          {u"A02"_s, u"城事"_s, {}, {}, {again, draftOf(u"城里的事"_s, {u"明日雨。"_s})}}}));
    open(edition);
    const PageId firstPage = m_window->session().page();
    const ArticleId article = m_window->session().article();
    QTRY_VERIFY2(articleText().contains(u"A02"_s), qPrintable(articleText()));
    QVERIFY(m_window->findChild<ReprintLine *>()->isHidden());
    keepPicture(*m_window, u"pages"_s);
    m_window->session().openNextPage();
    QTRY_VERIFY(m_window->session().page() != firstPage);
    const PageId secondPage = m_window->session().page();
    // The article is read where it was found.
    m_window->session().openNextArticle();
    QTRY_COMPARE(m_window->session().article(), article);
    QCOMPARE(m_window->session().page(), secondPage);
    m_window->session().openNextArticle();
    QTRY_VERIFY(m_window->session().article() != article);
    QCOMPARE(m_window->session().page(), secondPage);
    QTRY_VERIFY(articleText().contains(u"明日雨"_s));
}

QTEST_MAIN(TestReprintJourney)
#include "test_reprintjourney.moc"
