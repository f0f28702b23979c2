// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe that got better, and the articles that are in the library already.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>

#include "backend.h"
#include "tests/app/library/noroom.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArticles = 120; // more than are written at once

const QByteArray kRecipe = "id: mine\nnames: [江城晚报]\n"
                           "match: {files: '/\\d{8}/a\\d+\\.html$', marks: [江城晚报]}\n"
                           "date: {path: '/(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)/'}\n"
                           "article:\n  files: '/a\\d+\\.html$'\n  label: //h6\n  title: //h1\n"
                           "  body: //div[has-class('story')]\n";

QByteArray document(int number)
{
    const QByteArray own = QByteArray::number(number);
    return "<html><head><meta charset=utf-8><title>江城晚报</title></head><body><h6>第02版：城事</h6><h1>第" + own
        + "篇</h1><div class=story><p class=ad>买一送一</p><p>船缓缓离岸，这是" + own + "号船。</p></div></body></html>";
}

} // namespace

class TestRereadJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"recipes/mine.yaml"_s, kRecipe);
        for (int i = 0; i < kArticles; ++i)
            write(u"saved/jc/20260305/a%1.html"_s.arg(i), document(i));
        open();
        ImportOrder order;
        order.paths = {path(u"saved"_s)};
        QVERIFY(m_backend->import(order).result());
        write(u"recipes/mine.yaml"_s, kRecipe + "  strip: //p[has-class('ad')]\n");
    }

    void comparison_whileItRuns_keepsNobodyWaiting()
    {
        // It waits in the middle until somebody else has read and written.
        QPromise<void> others;
        others.start();
        RereadOrder order = wish();
        std::atomic_int found = 0;
        order.found = [&](const RereadArticle &) {
            if (++found == 1)
                others.future().waitForFinished();
        };
        auto compared = m_backend->compare(order);
        QTRY_VERIFY(found > 0);
        const ArticleId id = hits(u"买一送一"_s).value(0);
        QVERIFY(id.isValid());
        QVERIFY(m_backend->write([id](LibraryWriter &writer) { return writer.addBookmark(id); }).result());
        QVERIFY(!compared.isFinished());
        others.finish();
        const auto end = compared.result();
        QVERIFY(end);
        QCOMPARE(end->changed, kArticles);
        QCOMPARE(found.load(), kArticles);
    }

    void articles_readAgain_areFoundByTheirNewText()
    {
        QCOMPARE(hits(u"买一送一"_s).size(), kArticles);
        const auto end = m_backend->readAgain(wish()).result();
        QVERIFY(end);
        QCOMPARE(end->changed, kArticles);
        QVERIFY(hits(u"买一送一"_s).isEmpty());
        QCOMPARE(hits(u"这是7号船"_s).size(), 1);
        const auto report = m_backend->check({}).result();
        QVERIFY(report);
        QCOMPARE(report->faults, QStringList());
    }

    void cancelInTheMiddle_keepsWholeBatches()
    {
        RereadOrder order = wish();
        order.found = [cancel = order.cancel](const RereadArticle &) { cancel.cancel(); };
        const auto end = m_backend->readAgain(order).result();
        QVERIFY(end);
        QVERIFY(end->cancelled);
        m_backend.reset();
        open();
        const qsizetype changed = kArticles - hits(u"买一送一"_s).size();
        QCOMPARE(changed, end->changed);
        QVERIFY(changed > 0 && changed < kArticles);
    }

    void readOnlyLibrary_isComparedButRefusesToChange()
    {
#ifdef Q_OS_UNIX
        m_backend.reset();
        const NoRoom full;
        open();
        QCOMPARE(m_backend->library().access(), LibraryAccess::ReadOnly);
        const auto compared = m_backend->compare(wish()).result();
        QVERIFY(compared);
        QCOMPARE(compared->changed, kArticles);
        const auto refused = m_backend->readAgain(wish()).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LibraryReadOnly);
#else
        QSKIP("needs resource limits");
#endif
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void open()
    {
        const auto backend = Backend::open(path(u"library"_s), Backend::Missing::Create);
        QVERIFY(backend.has_value());
        m_backend = *backend;
        m_backend->setRecipeFolder(path(u"recipes"_s));
    }

    [[nodiscard]] RereadOrder wish() const
    {
        RereadOrder order;
        order.recipes = RecipeBook::load(path(u"recipes"_s));
        order.recipe = u"mine"_s;
        return order;
    }

    [[nodiscard]] QList<ArticleId> hits(const QString &query) const
    {
        QList<ArticleId> ids;
        const auto page = m_backend->search({query, {}, 2 * kArticles}).result();
        for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
            ids << hit.article.id;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
};

QTEST_GUILESS_MAIN(TestRereadJourney)
#include "test_rereadjourney.moc"
