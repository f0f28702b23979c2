// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile HTML on the whole way: from files of four kinds through the importers into the library, and out of it to the page.
#include "reading/articlehtml.h"
#include "tests/support/attacks.h"
#include "tests/support/htmljudge.h"
#include "text/cleanhtml.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString markupOf(const Article &article)
{
    ArticleMarkup how;
    how.pictureAddress = [&article](const ContentHash &hash) {
        return u"paper:/article/%1/asset/%2"_s.arg(article.header.id.value()).arg(hash.toHex());
    };
    how.picturesOpen = true;
    return articleMarkup(article, how);
}

} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_cases = Attacks::cases();
        for (int carrier = 0; carrier < Attacks::carrierCount && !m_cases.isEmpty(); ++carrier) {
            const QTemporaryDir folder;
            Attacks::writeCarrier(static_cast<Attacks::Carrier>(carrier), folder.path(), m_cases);
            m_failures.append(QStringList());
            m_articles.append(Attacks::imported(folder.path(), m_failures.last()));
        }
    }

    void init()
    {
        if (m_cases.isEmpty())
            QSKIP("BAOJIA_SHARED_DIR has no suites/");
    }

    void everyCase_isInTheLibrary_data() { carriers(); }

    void everyCase_isInTheLibrary()
    {
        QFETCH(int, carrier);
        QVERIFY(m_cases.size() > 600);
        QSet<qsizetype> found;
        for (const Article &article : std::as_const(m_articles[carrier]))
            found.insert(Attacks::numberOf(article));
        found.remove(-1);
        QStringList missing;
        for (qsizetype at = 0; at < m_cases.size(); ++at) {
            if (!found.contains(at))
                missing.append(m_cases[at].name);
        }
        qInfo().noquote() << found.size() << "of" << m_cases.size() << "cases," << m_failures[carrier].size() << "refused";
        QVERIFY2(missing.size() * 100 <= m_cases.size(), qPrintable(missing.join(u'\n') + m_failures[carrier].join(u'\n')));
    }

    void page_ofEveryCase_isHarmless_data() { carriers(); }

    void page_ofEveryCase_isHarmless()
    {
        QFETCH(int, carrier);
        for (const Article &article : std::as_const(m_articles[carrier])) {
            const QString wrong = Judge::complaint(markupOf(article));
            QVERIFY2(wrong.isEmpty(), qPrintable(nameOf(article) + u": "_s + wrong + u'\n' + article.html));
        }
    }

    void body_ofEveryCase_staysAsItIs_data() { carriers(); }

    void body_ofEveryCase_staysAsItIs()
    {
        QFETCH(int, carrier);
        for (const Article &article : std::as_const(m_articles[carrier]))
            QVERIFY2(isCleanHtml(article.html), qPrintable(nameOf(article) + u'\n' + article.html));
    }

    void judge_seesTheCasesThemselves()
    {
        qsizetype seen = 0;
        for (const Attacks::Case &one : std::as_const(m_cases))
            seen += Judge::complaint(one.html).isEmpty() ? 0 : 1;
        qInfo() << seen << "of" << m_cases.size() << "cases are dangerous as they are";
        QVERIFY2(seen > 350, qPrintable(QString::number(seen)));
    }

    void page_ofEveryCase_passesTheOtherJudge_data() { carriers(); }

    void page_ofEveryCase_passesTheOtherJudge()
    {
        QFETCH(int, carrier);
        if (!findOtherJudge())
            QSKIP("no node, no kit/htmlcheck.mjs beside the suites, or no parse5 for it");
        QString page;
        for (const Article &article : std::as_const(m_articles[carrier]))
            page += markupOf(article);
        QCOMPARE(otherJudgeOn(page), QString());
    }

    void otherJudge_seesTheCasesThemselves()
    {
        if (!findOtherJudge())
            QSKIP("no node, no kit/htmlcheck.mjs beside the suites, or no parse5 for it");
        const QString clean = markupOf(m_articles.first().first());
        QCOMPARE(otherJudgeOn(clean), QString());
        for (const QString &bad : {u"<img src=x onerror=alert(1)>"_s, u"<a href=javascript:x>x</a>"_s, u"<script>x</script>"_s,
                                   u"<img src=//a.example/x>"_s, u"<svg></svg>"_s, u"<p id=body>"_s})
            QVERIFY2(!otherJudgeOn(clean + bad).isEmpty(), qPrintable(bad));
    }

private:
    static void carriers()
    {
        QTest::addColumn<int>("carrier");
        QTest::newRow("saved page") << int(Attacks::Carrier::SavedPage);
        QTest::newRow("Jekyll post") << int(Attacks::Carrier::JekyllPost);
        QTest::newRow("Atom content") << int(Attacks::Carrier::AtomContent);
        QTest::newRow("EPUB chapter") << int(Attacks::Carrier::EpubChapter);
    }

    [[nodiscard]] QString nameOf(const Article &article) const
    {
        const qsizetype number = Attacks::numberOf(article);
        return number < 0 ? article.header.title : m_cases[number].name;
    }

    /// Puts the kit's judge with its parser into a folder of its own, once.
    bool findOtherJudge()
    {
        if (m_lookedForJudge)
            return !m_judge.isEmpty();
        m_lookedForJudge = true;
        m_node = QStandardPaths::findExecutable(u"node"_s);
        const QString npm = QStandardPaths::findExecutable(u"npm"_s);
        const QString kit = QStringLiteral(BAOJIA_SHARED_DIR "/kit/");
        const QString there = m_kit.filePath(u"htmlcheck.mjs"_s);
        if (m_node.isEmpty() || npm.isEmpty() || !QFile::copy(kit + u"htmlcheck.mjs"_s, there)
            || !QFile::copy(kit + u"package.json"_s, m_kit.filePath(u"package.json"_s)))
            return false;
        QProcess install;
        install.setWorkingDirectory(m_kit.path());
        install.start(npm, {u"install"_s, u"--no-audit"_s, u"--no-fund"_s});
        if (install.waitForFinished(120'000) && install.exitStatus() == QProcess::NormalExit && install.exitCode() == 0)
            m_judge = there;
        return !m_judge.isEmpty();
    }

    /// What it says; empty: nothing is wrong.
    QString otherJudgeOn(const QString &body)
    {
        QProcess judge;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"APP_SCHEME"_s, u"paper"_s);
        judge.setProcessEnvironment(environment);
        judge.start(m_node, {m_judge, u"-"_s});
        judge.write((u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>"_s + body + u"</body></html>"_s).toUtf8());
        judge.closeWriteChannel();
        if (!judge.waitForFinished(120'000) || judge.exitStatus() != QProcess::NormalExit)
            return u"it did not answer"_s;
        const QString said = QString::fromUtf8(judge.readAllStandardOutput() + judge.readAllStandardError());
        return judge.exitCode() == 0 && said.isEmpty() ? QString() : u"exit %1\n"_s.arg(judge.exitCode()) + said;
    }

    QList<Attacks::Case> m_cases;
    QList<QList<Article>> m_articles; ///< of each carrier
    QList<QStringList> m_failures;
    bool m_lookedForJudge = false;
    QTemporaryDir m_kit;
    QString m_node;
    QString m_judge;
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "test_attacks.moc"
