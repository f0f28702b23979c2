// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"
#include "importers/importsink.h"
#include "tests/support/golden.h"
#include "tests/support/packed.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <chrono>
#include <thread>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPatience(20);

QByteArray post(const QString &title, const QString &date, const QString &tag = u"潮汐报新闻"_s)
{
    return u"---\nlayout: post\ntitle: \"%1\"\ndate: %2\ntags: %3\n---\n\n%1的正文。\n"_s.arg(title, date, tag).toUtf8();
}

}

class TestImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = {};
        m_committed.clear();
    }

    void paths_missing_areFailuresNotErrors()
    {
        const ImportEnd end = import({m_dir->filePath(u"gone"_s)});
        QVERIFY(!end.error);
        QCOMPARE(end.report.failures.size(), 1);
        QCOMPARE(end.report.failures.first().reason.kind, ErrorKind::NotFound);
        QCOMPARE(end.report.filesSeen, 0);
    }

    void folder_imported_tellsEachEdition()
    {
        put(u"site/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        put(u"site/_posts/2024-03-01-b.md"_s, post(u"乙"_s, u"2024-03-01 07:00:00"_s));
        put(u"site/_posts/2024-03-02-c.md"_s, post(u"丙"_s, u"2024-03-02 07:00:00"_s));
        put(u"site/pic.jpg"_s, "x");
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QCOMPARE(m_committed, (QStringList {u"潮汐报 2024-03-01 2"_s, u"潮汐报 2024-03-02 1"_s}));
        QCOMPARE(end.report.editions.size(), 2);
        QCOMPARE(end.report.added(), 3);
        QCOMPARE(end.report.companions, 1);
        QCOMPARE(end.report.filesSeen, 4);
        QCOMPARE(end.report.filesRead, 3);
        QCOMPARE(end.report.change.editionsAdded.size(), 2);
        QCOMPARE(m_library.editions.first().pages.first().articles.first().title, u"乙"_s);
        QCOMPARE(m_library.editions.first().newspaperSortName, u"chao xi bao"_s);
    }

    void sameEdition_inSeveralCommits_isOneLine()
    {
        put(u"one/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        put(u"two/_posts/2024-03-01-b.md"_s, post(u"乙"_s, u"2024-03-01 07:00:00"_s));
        const ImportEnd end = import({m_dir->filePath(u"one"_s), m_dir->filePath(u"two"_s)});
        QCOMPARE(m_library.commits, 2);
        QCOMPARE(end.report.editions.size(), 1);
        QCOMPARE(end.report.editions.first().added, 2);
    }

    void freshFiles_comeInAlone_andNothingElseIsTold()
    {
        put(u"site/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        put(u"site/_posts/2024-03-02-b.md"_s, post(u"乙"_s, u"2024-03-02 08:00:00"_s));
        put(u"site/old.html"_s, "<p>nobody knows this</p>");
        put(u"site/new.html"_s, "<p>nor this</p>");
        const ImportEnd end = importFresh(u"site"_s, {u"_posts/2024-03-02-b.md"_s, u"new.html"_s, u"gone.md"_s});
        QVERIFY(!end.error);
        QCOMPARE(m_committed, QStringList {u"潮汐报 2024-03-02 1"_s});
        QCOMPARE(end.report.filesSeen, 2);
        QCOMPARE(end.report.filesRead, 1);
        QCOMPARE(end.report.failures.size(), 1);
        QCOMPARE(end.report.failures.first().file, u"new.html"_s);
    }

    void freshArchive_comesInWhole()
    {
        put(u"site/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        pack(m_dir->filePath(u"site/b.zip"_s), "zip", {{"2024-03-02-b.md", post(u"乙"_s, u"2024-03-02 08:00:00"_s)}});
        const ImportEnd end = importFresh(u"site"_s, {u"b.zip"_s});
        QCOMPARE(m_committed, QStringList {u"潮汐报 2024-03-02 1"_s});
        QCOMPARE(end.report.failures.size(), 0);
    }

    void freshArticleOfASavedPaper_isReadWithItsPage()
    {
        const QString saved = QStringLiteral(BAOJIA_TEST_DATA "/foundermirror/classic-map/input/");
        QDirIterator files(saved, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            put(u"site/"_s + file.fileName().sliced(saved.size()), file.readAll());
        }
        const QString day = u"xb/html/2021-03/05/"_s;
        const ImportEnd end = importFresh(u"site"_s, {day + u"content_902.htm"_s});
        QVERIFY(!end.error);
        QCOMPARE(m_library.editions.size(), 1);
        const auto pages = m_library.editions.first().pages.size();
        // A picture that comes later brings the day in again.
        QVERIFY(importFresh(u"site"_s, {u"xb/page/2021-03/05/02.png"_s}).report.unchanged() > 0);
        QCOMPARE(import({m_dir->filePath(u"site"_s)}).report.added(), 0);
        QCOMPARE(m_library.editions.first().pages.size(), pages);
        // One that is still being written is not read, even beside a new one.
        m_library = {};
        const ImportEnd part = importFresh(u"site"_s, {day + u"content_902.htm"_s}, {day + u"content_903.htm"_s});
        QCOMPARE(part.report.filesRead, end.report.filesRead - 1);
    }

    void freshFolder_thatIsGone_isAFailure()
    {
        const ImportEnd end = importFresh(u"gone"_s, {u"a.md"_s});
        QCOMPARE(end.report.failures.size(), 1);
        QCOMPARE(end.report.failures.first().reason.kind, ErrorKind::NotFound);
        QCOMPARE(end.report.filesSeen, 0);
    }

    void dryRun_commitsNothing()
    {
        put(u"site/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        ImportRequest request = requestFor({m_dir->filePath(u"site"_s)});
        request.dryRun = true;
        Progress progress;
        const ImportEnd end = runImport(makeImporters(), request, progress);
        QCOMPARE(m_library.commits, 0);
        QVERIFY(end.report.dryRun);
        QCOMPARE(end.report.added(), 1);
        QVERIFY(!end.report.editions.first().id.isValid());
        QVERIFY(m_committed.isEmpty());
    }

    void libraryError_endsTheImport()
    {
        put(u"site/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        m_library.failWith = Error {ErrorKind::DiskFull, u"x"_s, {}};
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QVERIFY(end.error);
        QCOMPARE(end.error->kind, ErrorKind::DiskFull);
        QVERIFY(!end.report.cancelled);
        QCOMPARE(end.report.editions.size(), 0);
    }

    void cancel_afterFirstCommit_leavesWholeEditions()
    {
        for (int day = 1; day < 29; ++day) {
            const QString date = u"2024-03-%1"_s.arg(day, 2, 10, QChar(u'0'));
            put(u"site/_posts/%1-a.md"_s.arg(date), post(u"甲"_s, date + u" 08:00:00"_s));
            put(u"site/_posts/%1-b.md"_s.arg(date), post(u"乙"_s, date + u" 09:00:00"_s));
        }
        const CancelToken token;
        ImportRequest request = requestFor({m_dir->filePath(u"site"_s)});
        request.committed = [&token](const ImportedEdition &) { token.cancel(); };
        Progress progress(token);
        const ImportEnd end = runImport(makeImporters(), request, progress);
        QVERIFY(end.report.cancelled);
        QVERIFY(!end.error);
        QCOMPARE(m_library.groups.size(), 1);
        QCOMPARE(end.report.editions.size(), m_library.groups.first());
        QCOMPARE(m_library.articles().size(), 2 * end.report.editions.size());
    }

    void progress_reaches_itsTotal()
    {
        for (int i = 0; i < 20; ++i)
            put(u"site/_posts/2024-03-01-%1.md"_s.arg(i), post(QString::number(i), u"2024-03-01 08:00:00"_s));
        ProgressState last;
        Progress progress(CancelToken(), [&last](const ProgressState &state) {
            QVERIFY(state.total == 0 || state.done <= state.total);
            last = state;
        });
        (void)runImport(makeImporters(), requestFor({m_dir->filePath(u"site"_s)}), progress);
        QCOMPARE(last.done, 20);
        QCOMPARE(last.total, 20);
    }

    void tenThousandPosts_comeIn()
    {
        constexpr int days = 250;
        constexpr int perDay = 40;
        for (int day = 0; day < days; ++day) {
            const QString date = QDate(2021, 1, 1).addDays(day).toString(Qt::ISODate);
            for (int i = 0; i < perDay; ++i)
                put(u"site/_posts/%1-%2.md"_s.arg(date).arg(i), post(QString::number(i), date + u" 08:00:00"_s));
        }
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QCOMPARE(end.report.added(), days * perDay);
        QCOMPARE(end.report.editions.size(), days);
        QCOMPARE(m_library.commits, days);
        QVERIFY(end.report.failures.isEmpty());
    }

    void badFiles_moreThanAnyoneReads_areCounted()
    {
        constexpr qsizetype kept = FirstLines<ImportFailure>::mostKept;
        for (qsizetype i = 0; i < kept + 3; ++i)
            put(u"site/%1.md"_s.arg(i, 5, 10, QChar(u'0')), {});
        put(u"site/_posts/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QCOMPARE(end.report.added(), 1);
        QCOMPARE(end.report.failures.count(), kept + 3);
        QCOMPARE(end.report.failures.size(), kept);
        QCOMPARE(end.report.failures.more(), 3);
        QCOMPARE(end.report.failures.first().file, u"00000.md"_s);
        QCOMPARE(end.report.failures.last().file, u"%1.md"_s.arg(kept - 1, 5, 10, QChar(u'0')));
    }

    void singleFile_thatIsAPicture_isToldAbout()
    {
        put(u"a.png"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\0", 12));
        const ImportEnd end = import({m_dir->filePath(u"a.png"_s)});
        QCOMPARE(end.report.failures.size(), 1);
        QCOMPARE(end.report.failures.first().reason.kind, ErrorKind::BinaryFile);
    }

    void utf16Page_ofFounder_isRecognised()
    {
        const QString page
            = u"<html><body><founder-content><p>旧书摊开张了。</p></founder-content><!--enpproperty <articleid>1</articleid>"
              "<date>2024-03-01 00:00:00:0</date><title>旧书摊</title><papername>潮汐报</papername>/enpproperty--></body></html>\n"_s;
        const QByteArray wide(reinterpret_cast<const char *>(page.utf16()), page.size() * 2);
        put(u"marked/content_1.htm"_s, QByteArray("\xFF\xFE" + wide));
        put(u"bare/content_1.htm"_s, wide);
        QCOMPARE(import({m_dir->filePath(u"marked"_s)}).report.added(), 1);
        QCOMPARE(import({m_dir->filePath(u"bare"_s)}).report.filesRead, 1);
        QCOMPARE(m_library.editions.last().pages.first().articles.first().title, u"旧书摊"_s);
    }

    void post_cutInACharacter_isLeftOut()
    {
        const QByteArray whole = post(u"甲"_s, u"2024-03-01 08:00:00"_s).trimmed();
        put(u"site/_posts/2024-03-01-a.md"_s, whole.chopped(1));
        put(u"site/_posts/2024-03-01-b.md"_s, whole);
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QCOMPARE(end.report.added(), 1);
        QCOMPARE(end.report.failures.size(), 1);
        QCOMPARE(end.report.failures.first().reason.kind, ErrorKind::Truncated);
    }

    void singlePost_isTaken()
    {
        put(u"有 空格/2024-03-01-a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s));
        QCOMPARE(import({m_dir->filePath(u"有 空格/2024-03-01-a.md"_s)}).report.added(), 1);
    }

    void archives_inAFolder_areOpenedOnce()
    {
        const QByteArray one = post(u"甲"_s, u"2024-03-01 08:00:00"_s);
        QDir().mkpath(m_dir->filePath(u"site"_s));
        pack(m_dir->filePath(u"innermost.zip"_s), "zip", {{"_posts/2024-03-04-d.md", post(u"丁"_s, u"2024-03-04 08:00:00"_s)}});
        pack(m_dir->filePath(u"inner.zip"_s), "zip",
             {{"_posts/2024-03-03-c.md", post(u"丙"_s, u"2024-03-03 08:00:00"_s)}, {"innermost.zip", bytesOf(u"innermost.zip"_s)}});
        pack(m_dir->filePath(u"site/三月.7z"_s), "7zip", {{"_posts/2024-03-01-a.md", one}, {"empty.md", ""}, {"inner.zip", bytesOf(u"inner.zip"_s)}});
        put(u"site/_posts/2024-03-02-b.md"_s, post(u"乙"_s, u"2024-03-02 08:00:00"_s));
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        // An archive in an archive comes in; one more is too deep.
        QCOMPARE(end.report.added(), 3);
        QCOMPARE(end.report.failures.size(), 2);
        QCOMPARE(end.report.failures.first().file, u"三月.7z/empty.md"_s);
        QCOMPARE(end.report.failures.first().reason.kind, ErrorKind::EmptyFile);
        QCOMPARE(end.report.failures.last().file, u"三月.7z/inner.zip/innermost.zip"_s);
        QCOMPARE(end.report.failures.last().reason.kind, ErrorKind::TooDeep);
    }

    void hostileTexts_areReadInTime()
    {
        put(u"site/brackets.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s) + u"[返回"_s.repeated(300).toUtf8() + "]x");
        put(u"site/lines.txt"_s, QByteArray("第02版:本地\n") + QByteArray("上一篇\n版权所有\n标题\n").repeated(100'000));
        put(u"site/blocks.txt"_s, QByteArray("1957年7月20日人民日报 第3版\n") + QByteArray("第3版()\n专栏:\n标题\n本报讯 正文。\n").repeated(2'000));
        const ImportEnd end = import({m_dir->filePath(u"site"_s)});
        QVERIFY(!end.error);
        QCOMPARE(end.report.filesRead, 3);
        QCOMPARE(m_library.editions.size(), 2);
        QCOMPARE(m_library.editions.first().date, QDate(2024, 3, 1));
    }

    void pagePdf_withoutPicture_getsOne()
    {
        ImportRequest request;
        request.pagePicture = [](const QByteArray &pdf) -> Result<QByteArray> {
            if (pdf == "%PDF-bad")
                return Error {ErrorKind::BadMarkup, {}, u"no page"_s};
            return QByteArray("\x89PNG\r\n\x1A\n made");
        };
        DraftQueue queue(1, 1);
        ImportSink sink(request, queue, 0, u"三月.7z/"_s);
        EditionDraft draft {u"潮汐报"_s, {}, {2024, 3, 1}, {}, {}};
        for (const QByteArray &pdf : {QByteArray("%PDF-good"), QByteArray("%PDF-bad")}) {
            const ContentHash hash = ContentHash::of(pdf);
            draft.assets.insert(hash, {u"application/pdf"_s, pdf});
            draft.pages.append({QString::number(draft.pages.size() + 1), {}, {}, hash, {}});
        }
        std::thread reader([&] {
            static_cast<void>(sink.edition(draft));
            queue.finish(0, {});
        });
        const QList<ImportItem> items = itemsOf(queue);
        reader.join();
        QCOMPARE(items.size(), 2);
        QCOMPARE(std::get<ImportNote>(items.first()).code, u"page-picture-not-made"_s);
        QCOMPARE(std::get<ImportNote>(items.first()).file, u"三月.7z/2"_s);
        const EditionDraft &taken = std::get<ReadyEdition>(items.last()).draft;
        QCOMPARE(taken.assets.value(taken.pages.first().picture).mediaType, u"image/png"_s);
        QVERIFY(taken.pages.last().picture.isNull());
    }

    void chosenEdition_comesInUnderItsNewName_orNotAtAll()
    {
        ImportRequest request;
        request.preview = std::make_shared<ImportPreview>();
        const EditionName read {u"潮汐报"_s, {2024, 3, 1}};
        const EditionName unwanted {u"潮汐报"_s, {2024, 3, 2}};
        request.choices = {{read, {{u"港口日报"_s, {2024, 3, 9}}, true}}, {unwanted, {unwanted, false}}};
        DraftQueue queue(1, 1 << 20);
        ImportSink sink(request, queue, 0, {});
        ArticleDraft article;
        article.identity = u"1"_s;
        article.title = u"甲"_s;
        for (int day = 1; day <= 3; ++day)
            QVERIFY(sink.edition({u"潮汐报"_s, u"chao xi bao"_s, {2024, 3, day}, {{{}, {}, {}, {}, {article}}}, {}}));
        queue.finish(0, {});
        const QList<ImportItem> items = itemsOf(queue);
        QCOMPARE(items.size(), 2);
        const EditionDraft &renamed = std::get<ReadyEdition>(items.first()).draft;
        QCOMPARE(renamed.newspaper, u"港口日报"_s);
        QCOMPARE(renamed.newspaperSortName, u"gang kou ri bao"_s);
        QCOMPARE(renamed.date, QDate(2024, 3, 9));
        QCOMPARE(std::get<ReadyEdition>(items.last()).draft.date, QDate(2024, 3, 3));
        QCOMPARE(request.preview->take().size(), 2);
    }

    void preview_ofParts_addsUpAndKeepsToItsBounds()
    {
        ImportPreview preview;
        EditionDraft draft {u"潮汐报"_s, {}, {2024, 3, 1}, {{u"A01"_s, {}, {}, {}, {}}}, {}};
        for (int i = 0; i < ImportPreview::mostOfAnEdition + 10; ++i) {
            ArticleDraft article;
            article.title = QString::number(i);
            if (i > ImportPreview::mostOfAnEdition)
                article.warnings << u"low-confidence"_s;
            draft.pages.first().articles.append(article);
        }
        preview.add(draft);
        const auto first = preview.take();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().articles, ImportPreview::mostOfAnEdition + 10);
        QCOMPARE(first.first().doubtful, 9);
        QCOMPARE(first.first().pages, QStringList {u"A01"_s});
        // Those in doubt are shown even where there is no room for others any more.
        QCOMPARE(first.first().shown.size(), ImportPreview::mostOfAnEdition + 9);
        QVERIFY(preview.take().isEmpty());
        preview.add(draft);
        QCOMPARE(preview.take().first().articles, ImportPreview::mostOfAnEdition + 10);
    }

    void unsoundDraft_isRefused()
    {
        const ImportRequest request;
        DraftQueue queue(1, 1 << 20);
        ImportSink sink(request, queue, 0, {});
        ArticleDraft article;
        article.identity = u"1"_s;
        article.title = u"甲"_s;
        QVERIFY(sink.edition({u"潮汐报"_s, {}, {2024, 3, 1}, {{{}, {}, {}, {}, {article, article}}}, {}}));
        QVERIFY(sink.edition({{}, {}, {2024, 3, 1}, {{{}, {}, {}, {}, {article}}}, {}}));
        QVERIFY(sink.edition({u"潮汐报"_s, {}, {1500, 3, 1}, {{{}, {}, {}, {}, {article}}}, {}}));
        queue.finish(0, {});
        const QList<ImportItem> items = itemsOf(queue);
        QCOMPARE(items.size(), 3);
        for (const ImportItem &item : items)
            QVERIFY(std::holds_alternative<ImportFailure>(item));
        QCOMPARE(std::get<ImportFailure>(items.last()).reason.kind, ErrorKind::NoDate);
    }

    void probes_onAnyBytes_answer()
    {
        const auto importers = makeImporters();
        quint32 seed = 12345;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(round % 64 * 16, '\0');
            for (char &byte : bytes) {
                seed = seed * 1664525 + 1013904223;
                byte = static_cast<char>(seed >> 24);
            }
            for (const auto &importer : importers) {
                const FileHead head {u"a.html"_s, (round % 3 == 0 ? QByteArray("---\n") : QByteArray("<html>")) + bytes, {}};
                QVERIFY(importer->probe(head) <= Confidence::Certain);
            }
        }
    }

    void probe_plainText_isALastResort()
    {
        const QByteArray letter = u"亲爱的：\n明天见。2025年3月9日\n再见。"_s.toUtf8();
        for (const auto &importer : makeImporters())
            QVERIFY(importer->probe({u"a.txt"_s, letter, {}}) <= Confidence::LastResort);
    }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// All that comes, released as it is taken.
    static QList<ImportItem> itemsOf(DraftQueue &queue)
    {
        QList<ImportItem> items;
        ImportItem item;
        for (auto taken = queue.take(item, kPatience); taken != DraftQueue::Taken::End; taken = queue.take(item, kPatience)) {
            if (taken != DraftQueue::Taken::Item)
                continue;
            queue.release(DraftQueue::weightOf(item));
            items.append(std::move(item));
        }
        return items;
    }

    ImportRequest requestFor(const QStringList &paths)
    {
        ImportRequest request;
        request.paths = paths;
        request.commit = [this](const QList<ReadyEdition> &editions) { return m_library.commit(editions); };
        request.committed = [this](const ImportedEdition &edition) {
            m_committed.append(u"%1 %2 %3"_s.arg(edition.newspaper, edition.date.toString(Qt::ISODate)).arg(edition.added));
        };
        return request;
    }

    ImportEnd import(const QStringList &paths)
    {
        Progress progress;
        return runImport(makeImporters(), requestFor(paths), progress);
    }

    ImportEnd importFresh(const QString &folder, const QSet<QString> &names, const QSet<QString> &unfinished = {})
    {
        ImportRequest request = requestFor({m_dir->filePath(folder)});
        request.fresh = std::make_shared<const FreshFiles>(FreshFiles {names, unfinished});
        Progress progress;
        return runImport(makeImporters(), request, progress);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Golden::FakeLibrary m_library;
    QStringList m_committed;
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "test_importjob.moc"
