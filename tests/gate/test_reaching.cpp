// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile pages in everything that shows them, inside of a network that leads everywhere and to nobody: no packet, no question for a name.
#include "tests/gate/attempts.h"
#include "tests/gate/island.h"
#include "tests/gate/outside.h"
#include "ui/engine.h"
#include "ui/manual/manualbrowser.h"
#include "ui/pictures/loadedpicture.h"
#include "ui/pictures/pictureview.h"
#include "ui/reader/textarticleview.h"
#include "ui/recipes/recipeverdict.h"
#include "ui/recipes/savedpageview.h"
#include "ui/reprints/comparison.h"
#include "ui/web/webarticleview.h"
#include "ui/words/exportwordsmaker.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineWidgets/QWebEngineView>
#include <QtWidgets/QApplication>

#include "exporters/exportjob.h"
#include "pdf/thumbnailstore.h"
#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestReaching : public WebTest
{
    Q_OBJECT

public:
    explicit TestReaching(const std::optional<QString> &noIsland)
        : m_noIsland(noIsland)
    { }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void barePage_isHeardOutside();
    void article_thatIsLoaded_reachesNothingAndIsFoundOut();
    void articles_thatAreTurnedTo_reachNothing();
    void article_whereScriptsWereOn_reachesNothing();
    void article_askedByName_asksNobodyForTheName();
    void savedPage_inTheRecipeWindow_reachesNothing();
    void printedPage_reachesNothingAndIsFoundOut();
    void exports_reachNothing();
    void plainView_reachesNothing();
    void manual_ofSomebodyElse_reachesNothing();
    void comparison_reachesNothing();
    void pictures_reachNothing();
    void program_overAHostileLibrary_reachesNothing();

private:
    /// A view whose articles have these bodies, in this order from 1.
    void openViewOf(const QList<QByteArray> &bodies);
    [[nodiscard]] QString notFoundOut() const;
    [[nodiscard]] std::shared_ptr<Backend> hostileLibrary();

    std::optional<QString> m_noIsland;
    std::unique_ptr<Outside> m_outside;
    std::shared_ptr<RequestLedger> m_ledger;
    QTemporaryDir m_folder;
};

void TestReaching::initTestCase()
{
    if (m_noIsland)
        QSKIP(qPrintable(u"the system gives no network of its own: "_s + *m_noIsland));
    m_outside = std::make_unique<Outside>();
    QVERIFY(m_outside->listener().isListening());
    QVERIFY(m_folder.isValid());
}

void TestReaching::init()
{
    m_ledger = std::make_shared<RequestLedger>();
    m_outside->begin();
}

void TestReaching::cleanup()
{
    if (!m_noIsland)
        closeView();
}

void TestReaching::openViewOf(const QList<QByteArray> &bodies)
{
    openView([bodies](const ContentUrl &url, const ReadingStyle &) {
        const auto number = url.article.value();
        if (url.kind != ContentUrl::Kind::Article || number > bodies.size())
            return ready(Error{ErrorKind::NoSuchAsset, {}, {}});
        return ready(htmlContent("<!DOCTYPE html><html><head><meta charset=utf-8></head><body><p>天刚亮。</p>"
                                 + bodies.at(number - 1) + "</body></html>"));
    });
    m_view->setLedger(m_ledger);
}

/// What the ledger should say of allAttempts(), and does not.
QString TestReaching::notFoundOut() const
{
    const QString body = QString::fromUtf8(allAttempts(Outside::host));
    const auto kept = m_ledger->snapshot().kept;
    QStringList missing;
    const auto each = attempts();
    for (const Attempt &attempt : each) {
        const QString html = QString::fromUtf8(aimedAt(attempt.html, Outside::host));
        if (!attempt.noted || !body.contains(html))
            continue;
        // Of a frame the engine tells the host only.
        const bool isFound = std::any_of(kept.begin(), kept.end(), [&](const BlockedRequest &request) {
            return request.kind == *attempt.noted
                && (html.contains(request.address.path()) || attempt.noted == RequestKind::Frame);
        });
        if (!isFound)
            missing += QString::fromLatin1(attempt.name);
    }
    return missing.join(u", "_s);
}

void TestReaching::barePage_isHeardOutside()
{
    QWebEngineView view;
    view.resize(600, 400);
    view.show();
    QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
    view.settings()->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, true);
    view.setHtml(QString::fromUtf8(allAttempts(Outside::host)), QUrl(u"http://127.0.0.1:1/"_s));
    QVERIFY(loaded.wait(30000));
    QVERIFY(!m_outside->went().isEmpty());
    const auto hears = [this](const QString &what) { return m_outside->listener().heard().contains(what); };
    for (const auto *name : {"image", "image-set", "picture-source", "style", "import", "font", "sheet", "prefetch", "preload",
                             "frame", "srcdoc", "object", "embed", "video", "poster", "audio", "drawing", "fetch", "xhr",
                             "beacon", "worker"})
        QTRY_VERIFY2_WITH_TIMEOUT(hears(u"GET /%1 HTTP/1.1"_s.arg(QLatin1StringView(name)))
                                      || hears(u"POST /%1 HTTP/1.1"_s.arg(QLatin1StringView(name))),
                                  name,
                                  20'000);
    QTRY_VERIFY_WITH_TIMEOUT(hears(u"name prefetched.outside.test"_s), 20'000);
}

void TestReaching::article_thatIsLoaded_reachesNothingAndIsFoundOut()
{
    openViewOf({allAttempts(Outside::host)});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(m_outside->went(), QString());
    QTRY_COMPARE(notFoundOut(), QString());
}

void TestReaching::articles_thatAreTurnedTo_reachNothing()
{
    QList<QByteArray> bodies{"<p>x</p>"};
    const auto each = attempts();
    for (const Attempt &attempt : each)
        bodies += aimedAt(attempt.html, Outside::host);
    openViewOf(bodies);
    for (qint64 number = 1; number <= bodies.size(); ++number)
        showAndWait(ContentUrl::ofArticle(ArticleId(number)));
    QCOMPARE(m_outside->went(), QString());
    QCOMPARE(m_view->page().url(), blankPaper().adjusted(QUrl::RemoveFragment));
    QVERIFY(m_ledger->snapshot().kept.size() > 40);
}

void TestReaching::article_whereScriptsWereOn_reachesNothing()
{
    openViewOf({allAttempts(Outside::host)});
    m_view->page().settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::article_askedByName_asksNobodyForTheName()
{
    openViewOf({allAttempts(Outside::namedHost), allAttempts(Outside::farHost)});
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    showAndWait(ContentUrl::ofArticle(ArticleId(2)));
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::savedPage_inTheRecipeWindow_reachesNothing()
{
    const Engine engine;
    SavedPageView view(engine.viewOf());
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &SavedPageView::shown);
    QList<QByteArray> pages{allAttempts(Outside::host)};
    const auto each = attempts();
    for (const Attempt &attempt : each)
        pages += aimedAt(attempt.html, Outside::host);
    for (const QByteArray &html : std::as_const(pages)) {
        shown.clear();
        view.showPage(shownPage({u"a.html"_s, u"/a.html"_s, {}, html}).value());
        QVERIFY(!shown.isEmpty() || shown.wait(30000));
    }
    QCOMPARE(m_outside->went(), QString());
    QVERIFY(engine.ledger()->snapshot().kept.size() > 80);
}

void TestReaching::printedPage_reachesNothingAndIsFoundOut()
{
    Engine engine;
    m_ledger = engine.ledger();
    const auto printer = engine.printer();
    const auto pdf = printer->print("<!DOCTYPE html><html><body>" + allAttempts(Outside::host) + "</body></html>", {});
    QTRY_VERIFY_WITH_TIMEOUT(pdf.isFinished(), 60000);
    QVERIFY(pdf.result());
    QCOMPARE(m_outside->went(), QString());
    QTRY_COMPARE(notFoundOut(), QString());
}

std::shared_ptr<Backend> TestReaching::hostileLibrary()
{
    auto backend = Backend::open(m_folder.filePath(u"报库"_s), Backend::Missing::Create);
    if (!backend)
        return nullptr;
    const auto written =
        (*backend)->write([draft = hostileEdition()](LibraryWriter &writer) { return writer.commit(draft); }).result();
    return written ? *backend : nullptr;
}

void TestReaching::exports_reachNothing()
{
    const auto backend = hostileLibrary();
    QVERIFY(backend);
    const auto article = backend->read([](LibraryReader &reader) { return reader.article(ArticleId(1)); }).result();
    QVERIFY(article);
    Engine engine;
    const auto printer = engine.printer();
    QList<ExportRequest> requests(3);
    requests[0].article = ArticleId(1);
    requests[1].edition = article->header.edition;
    requests[2].front = article->header.page;
    for (ExportRequest &request : requests) {
        request.file = m_folder.filePath(u"out.pdf"_s);
        QObject context;
        const auto done = exportPdf(
            backend->readers(), *printer, request, makeExportWords(), &context, std::make_shared<Progress>());
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 60000);
        QVERIFY(done.result());
    }
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::plainView_reachesNothing()
{
    QByteArray body;
    QWidget window;
    TextArticleView view([&body](const ContentUrl &, const ReadingStyle &) { return ready(htmlContent(body)); }, &window);
    view.widget()->resize(600, 400);
    window.show();
    QSignalSpy shown(&view, &ArticleView::shown);
    const auto each = attempts();
    for (const Attempt &attempt : each) {
        body = "<body><p>天刚亮。</p>" + aimedAt(attempt.html, Outside::host) + aimedAt(attempt.html, Outside::namedHost) + "</body>";
        shown.clear();
        view.show(ContentUrl::ofArticle(ArticleId(1)), 0);
        QTRY_COMPARE(shown.size(), 1);
        view.widget()->grab();
    }
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::manual_ofSomebodyElse_reachesNothing()
{
    ManualBrowser browser;
    browser.resize(600, 400);
    browser.show();
    const auto each = attempts();
    for (const Attempt &attempt : each) {
        browser.setHtml(QString::fromUtf8(aimedAt(attempt.html, Outside::namedHost)));
        browser.grab();
    }
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::comparison_reachesNothing()
{
    const QString hostile = QString::fromUtf8(allAttempts(Outside::namedHost));
    QTextBrowser browser;
    browser.setHtml(Comparison(hostile, hostile, {{hostile, {hostile}, {hostile, u"<p>"_s}}}).html(browser.palette()));
    browser.show();
    browser.grab();
    QCOMPARE(m_outside->went(), QString());
    // It is text there.
    QVERIFY(browser.toPlainText().contains(u"<img src='http://outside.test:8099/image'>"_s));
}

void TestReaching::pictures_reachNothing()
{
    ThumbnailStore store(m_folder.filePath(u"thumbnails"_s));
    PictureView view;
    view.resize(300, 300);
    view.show();
    const auto each = hostilePictures();
    for (const Asset &asset : each) {
        // A document is drawn; a drawing is refused, whatever it is called.
        const auto drawn = store.thumbnail(ContentHash::of(asset.mediaType.toLatin1()), [asset] { return Result<Asset>(asset); });
        QCOMPARE(drawn.has_value(), asset.mediaType == u"application/pdf");
        const auto picture = loadPicture(asset);
        QVERIFY(asset.mediaType == u"application/pdf" || !picture);
        if (picture)
            view.setPicture(picture->levels);
        view.grab();
    }
    QCOMPARE(m_outside->went(), QString());
}

void TestReaching::program_overAHostileLibrary_reachesNothing()
{
    QVERIFY(hostileLibrary());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
    const QString library = m_folder.filePath(u"报库"_s);
    const QString link = u"baojia://"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(hostileEdition().newspaper)) + u"/2026-01-27/A01/1"_s;
    const QList<QStringList> ways{
        {u"--library"_s, library, u"--screenshot"_s, m_folder.filePath(u"a.png"_s), u"--size"_s, u"1200x800"_s},
        {u"--library"_s, library, u"--screenshot"_s, m_folder.filePath(u"b.png"_s), link},
        {u"export"_s, u"--library"_s, library, u"--article"_s, u"1"_s, u"--to"_s, m_folder.filePath(u"c.pdf"_s)},
        {u"show"_s, u"--library"_s, library, u"1"_s},
        {u"search"_s, u"--library"_s, library, u"河水"_s},
    };
    for (const QStringList &words : ways) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(BAOJIA_PROGRAM), words);
        QVERIFY(program.waitForFinished(60000));
        const QByteArray said = program.readAll() + words.join(u' ').toUtf8();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said.constData());
    }
    QCOMPARE(m_outside->went(), QString());
}

BAOJIA_ISLAND_TEST_MAIN(TestReaching)
#include "test_reaching.moc"
