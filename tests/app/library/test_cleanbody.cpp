// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cleanbody.h"
#include "library/continuations.h"
#include "library/libraryreader.h"
#include "tests/app/library/drafts.h"

#include <QtCore/QTemporaryDir>

#include <array>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<p onclick=\"alert(1)\">第一段。</p><script>alert(1)</script>"
                        "<img src=\"http://a.example/x.png\"><a href=\"javascript:alert(1)\">第二段。</a>"_s;
const QString harmless = u"<p>第一段。</p><p>第二段。</p>"_s;

} // namespace

/// The gate into the library, and the one out of it.
class TestCleanBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_reader.reset();
        m_connection.reset();
        m_library.reset();
        m_folder.emplace();
        auto library = Library::open(m_folder->path());
        VERIFY_DONE(library);
        m_library.emplace(*std::move(library));
        auto connection = m_library->connectForWriting();
        VERIFY_DONE(connection);
        m_connection.emplace(*std::move(connection));
        m_reader.emplace(*m_connection);
    }

    void draft_notClean_isCleanedOnItsWayIn()
    {
        QCOMPARE(htmlOf(committed(hostile)), harmless);
        // And not only when it is read.
        Statement row(*m_connection, u"SELECT html FROM body"_s);
        QVERIFY(row.step().value_or(false));
        QCOMPARE(row.text(0), harmless);
    }

    void draft_notClean_isTheSameWhenItComesAgain()
    {
        committed(hostile);
        EditionDraft draft = draftWith(hostile);
        const auto outcome = writer().commit(draft);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->unchanged, 1);
    }

    void draft_beyondWhatIsParsed_keepsItsParagraphs()
    {
        QCOMPARE(htmlOf(committed(u"<div>"_s.repeated(2000) + u"第一段。"_s)), harmless);
    }

    void edition_madeReadyByOthers_isRefused()
    {
        ReadyEdition ready = makeReady(draftWith(harmless));
        QVERIFY(!ready.fault);
        ready.articles[0][0].article.html = hostile;
        const auto outcome = writer().commit(QList<ReadyEdition>{ready});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::BadArgument);
        QCOMPARE(m_reader->newspapers()->size(), 0);
    }

    void reading_notClean_isRefused()
    {
        const ArticleId id = committed(harmless);
        NewReading reading;
        reading.id = id;
        reading.content = makeReady(draftWith(harmless)).articles[0][0];
        reading.content.article.html = hostile;
        const auto replaced = writer().replaceRead({reading});
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::BadArgument);
    }

    void rows_changedByOthers_areCleanedWhenTheyAreRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("clean") << harmless << harmless;
        QTest::newRow("hostile") << hostile << harmless;
        QTest::newRow("parts") << QString(harmless + partSeam() + harmless) << QString(harmless + partSeam() + harmless);
        QTest::newRow("hostile parts") << QString(u"<p>一</p>"_s + partSeam() + hostile) << QString(u"<p>一</p>"_s + partSeam() + harmless);
        QTest::newRow("broken over a seam") << QString(u"<p title=\""_s + partSeam() + u"\"><script>x</script>第一段。"_s)
                                            << QString(partSeam() + u"<p>&quot;&gt;第一段。</p>"_s);
        QTest::newRow("beyond what is parsed") << u"<div>"_s.repeated(2000) << harmless;
        QTest::newRow("beyond, in parts") << QString(u"<p>一</p>"_s + partSeam() + u"<div>"_s.repeated(2000)) << harmless;
        for (const QString &bad : {u"<form action=\"http://a.example/\"><input></form>"_s, u"<style>p{}</style>"_s,
                                   u"<svg onload=\"alert(1)\"></svg>"_s, u"<meta http-equiv=\"refresh\" content=\"0;url=http://a.example/\">"_s,
                                   u"<iframe src=\"file:///etc/passwd\"></iframe>"_s, u"<link rel=\"prefetch\" href=\"http://a.example/\">"_s})
            QTest::newRow(qPrintable(bad)) << QString(bad + harmless) << harmless;
    }

    void rows_changedByOthers_areCleanedWhenTheyAreRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        const ArticleId id = committed(harmless);
        VERIFY_DONE(Statement(*m_connection, u"UPDATE body SET html = ?"_s).bind(html).run());
        const QString read = htmlOf(id);
        QCOMPARE(read, expected);
        QVERIFY(isCleanBody(read));
    }

    void rows_changedByOthers_areStillMergedInto()
    {
        committed(harmless);
        VERIFY_DONE(Statement(*m_connection, u"UPDATE body SET html = ?"_s).bind(hostile).run());
        EditionDraft draft = draftWith(u"<p>改过的一段。</p>"_s);
        draft.pages[0].articles[0].paragraphs = QStringList{u"改过的一段。"_s};
        VERIFY_DONE(writer().commit(draft));
        Statement row(*m_connection, u"SELECT html FROM body"_s);
        QVERIFY(row.step().value_or(false));
        QCOMPARE(row.text(0), u"<p>改过的一段。</p>"_s);
    }

private:
    LibraryWriter writer() { return {*m_connection, m_index}; }

    static EditionDraft draftWith(const QString &html)
    {
        EditionDraft draft = editionDraft({pageDraft(u"1"_s, {u"a"_s})});
        draft.pages[0].articles[0].html = html;
        return draft;
    }

    ArticleId committed(const QString &html)
    {
        const auto outcome = writer().commit(draftWith(html));
        return outcome ? m_reader->articlesOfEdition(outcome->edition)->at(0).id : ArticleId();
    }

    QString htmlOf(ArticleId id) { return m_reader->article(id).transform([](const Article &article) { return article.html; }).value_or(u"none"_s); }

    RecordingIndex m_index;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<Connection> m_connection;
    std::optional<LibraryReader> m_reader;
};

QTEST_GUILESS_MAIN(TestCleanBody)
#include "test_cleanbody.moc"
