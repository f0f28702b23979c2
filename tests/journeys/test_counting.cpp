// SPDX-License-Identifier: GPL-3.0-or-later
// A number that is long in coming keeps nobody waiting.
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "backend.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 400;
constexpr int countsAhead = 300;

/// An edition in which every article must be read through to know whether it has the word.
EditionDraft edition(const QString &word)
{
    PageDraft page;
    for (int i = 0; i < articleCount; ++i) {
        ArticleDraft article;
        article.identity = QString::number(i);
        article.title = u"第%1篇"_s.arg(i);
        article.importer = u"test"_s;
        article.paragraphs = {u"老城门下的旧书摊又开张了。"_s.repeated(100) + word};
        page.articles << article;
    }
    EditionDraft draft;
    draft.newspaper = u"潮汐报"_s;
    draft.date = QDate(2024, 3, 1);
    draft.pages = {page};
    return draft;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto backend = Backend::open(m_folder->filePath(u"library"_s), Backend::Missing::Create);
        QVERIFY(backend.has_value());
        m_backend = *backend;
        const auto done =
            m_backend->write([](LibraryWriter &writer) { return writer.commit(edition(u"读书的人"_s)); })
                .result();
        QVERIFY(done.has_value());
    }

    void hits_doNotWaitBehindCounts()
    {
        const SearchRequest request{u"读书的人"_s, {}, 1};
        QList<QFuture<Result<qint64>>> counts;
        for (int i = 0; i < countsAhead; ++i)
            counts << m_backend->count(request);
        const auto hits = m_backend->search(request).result();
        const auto facets = m_backend->facets(request).result();
        const bool overtaken = !counts.at(countsAhead / 2).isFinished();
        const auto first = counts.first().result();
        request.cancel.cancel();
        QVERIFY(hits.has_value());
        QCOMPARE(hits->hits.size(), 1);
        QVERIFY(facets.has_value());
        QVERIFY(overtaken);
        QCOMPARE(first.value_or(0), articleCount);
        // Those that nobody wants any more end without having counted.
        QCOMPARE(counts.last().result().error().kind, ErrorKind::Cancelled);
    }

    void backend_closing_doesNotWaitForCounts()
    {
        const SearchRequest request{u"读书的人"_s, {}, 1};
        QList<QFuture<Result<qint64>>> counts;
        for (int i = 0; i < countsAhead; ++i)
            counts << m_backend->count(request);
        m_backend.reset();
        for (const auto &count : counts)
            QVERIFY(count.isFinished());
        QCOMPARE(counts.last().result().error().kind, ErrorKind::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
};

QTEST_GUILESS_MAIN(TestCounting)

#include "test_counting.moc"
