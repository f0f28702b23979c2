// SPDX-License-Identifier: GPL-3.0-or-later
// The program is started twice over one library: the second one hands over what it was given, and ends.
#include "library/libraryreader.h"
#include "ui/windowstate.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "backend.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void link_isOpenedByTheProgramThatRuns();

private:
    void start(QProcess &process, const QStringList &words);
    /// The article that the running program wrote down as the last one.
    [[nodiscard]] ArticleId lastArticle() const;

    QTemporaryDir m_folder;
    ArticleId m_second;
};

void TestTwoPrograms::init()
{
    QVERIFY(m_folder.isValid());
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    PageDraft page;
    page.label = u"A01"_s;
    for (const QString &title : {u"早潮"_s, u"渡口"_s}) {
        ArticleDraft article;
        article.identity = title;
        article.title = title;
        article.paragraphs = QStringList{u"河水在这里转了一个弯。"_s};
        article.html = u"<p>河水在这里转了一个弯。</p>"_s;
        page.articles += article;
    }
    draft.pages = {page};
    const auto backend = Backend::open(m_folder.filePath(u"报库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    const auto outcome =
        (*backend)->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result();
    QVERIFY(outcome);
    const auto articles = (*backend)
                              ->read([edition = outcome->edition](LibraryReader &reader) {
                                  return reader.articlesOfEdition(edition);
                              })
                              .result();
    QVERIFY(articles);
    m_second = articles->at(1).id;
}

void TestTwoPrograms::start(QProcess &process, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BAOJIA_PROGRAM),
                  QStringList{u"--library"_s, m_folder.filePath(u"报库"_s)} + words);
    QVERIFY(process.waitForStarted());
}

ArticleId TestTwoPrograms::lastArticle() const
{
    return WindowState(m_folder.filePath(u"config/baojia/state.ini"_s), m_folder.filePath(u"报库"_s))
        .lastArticle();
}

void TestTwoPrograms::link_isOpenedByTheProgramThatRuns()
{
    QProcess first;
    start(first, {});
    // It listens before it has a window, and what comes then waits for the window.
    QProcess second;
    const QString link = u"baojia://河湾日报/2026-01-27/A01/2"_s;
    // Not before the first one answers: else the second would be the one that stays.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"config/baojia/state.ini"_s)), 30000);
    start(second, {link});
    QVERIFY(second.waitForFinished(10000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(lastArticle(), m_second, 30000);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished(10000));
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "test_twoprograms.moc"
