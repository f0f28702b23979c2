// SPDX-License-Identifier: GPL-3.0-or-later
// What the library holds of hostile HTML, in a web engine that runs scripts and lets everything through: it has nothing to
// run and asks for nothing.
#include "reading/articlehtml.h"
#include "tests/support/attacks.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineScriptCollection>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>
#include <QtWidgets/QApplication>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOfAPage = 300'000; // setHtml() takes 2 MB of percent signs

/// In every frame, before anything else: what attacks call to show that they run.
const QString kAlarms = uR"(
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'pass', 'xss', 'javascript', 'postMessage'])
    window[name] = (...said) => console.log('ALARM ' + name + ' ' + said.join(' '));
)"_s;

/// What a person might do with it, but for following links that lead out.
const QString kTouches = uR"(
for (const element of document.querySelectorAll('*')) {
    for (const kind of ['click', 'mouseover', 'mouseenter', 'pointerover', 'focus', 'blur', 'load', 'error', 'toggle', 'input',
                        'change', 'submit', 'reset', 'scroll', 'animationend', 'transitionend', 'begin', 'end', 'wheel'])
        element.dispatchEvent(new Event(kind, {bubbles: false}));
    const leadsOut = element.closest('a') && /^(https?|mailto):/i.test(element.closest('a').href);
    if (!leadsOut && element.click)
        element.click();
    if (element.focus)
        element.focus();
}
document.querySelectorAll('*').length
)"_s;

/// Writes down what is asked for, and sends nothing.
class Recorder : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const bool own = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame && info.requestUrl().scheme() == u"data"_s
            && !std::exchange(m_begun, true);
        if (own)
            return;
        m_asked.append(u"request "_s + info.requestUrl().toString().left(200));
        info.block(true);
    }

    void begin()
    {
        m_begun = false;
        m_asked.clear();
    }

    [[nodiscard]] QStringList asked() const { return m_asked; }

private:
    bool m_begun = false;
    QStringList m_asked;
};

/// A page that writes down what runs in it.
class HeardPage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;

    void begin() { m_begun = false; }

    [[nodiscard]] bool hasHeard() const { return !m_heard.isEmpty(); }

    [[nodiscard]] QStringList heard() const { return m_heard; }

protected:
    void javaScriptAlert(const QUrl & /*origin*/, const QString &said) override { m_heard.append(u"alert "_s + said); }

    bool javaScriptConfirm(const QUrl & /*origin*/, const QString &said) override
    {
        m_heard.append(u"confirm "_s + said);
        return false;
    }

    bool javaScriptPrompt(const QUrl & /*origin*/, const QString &said, const QString & /*preset*/, QString * /*answer*/) override
    {
        m_heard.append(u"prompt "_s + said);
        return false;
    }

    // Whatever reaches the console came from a script, or from one that failed.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel /*level*/, const QString &said, int /*line*/, const QString & /*source*/) override
    {
        m_heard.append(u"console "_s + said.left(200));
    }

    QWebEnginePage *createWindow(WebWindowType /*kind*/) override
    {
        m_heard.append(u"window"_s);
        return nullptr;
    }

    bool acceptNavigationRequest(const QUrl &url, NavigationType /*kind*/, bool isMainFrame) override
    {
        if (isMainFrame && url.scheme() == u"data"_s && !std::exchange(m_begun, true))
            return true;
        m_heard.append(u"navigation "_s + url.toString().left(200));
        return false;
    }

private:
    bool m_begun = false;
    QStringList m_heard;
};

/// A piece of a page and whose it is.
struct Piece
{
    QString name;
    QString markup;
};

} // namespace

class TestAttacksInEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_cases = Attacks::cases();
        m_profile = std::make_unique<QWebEngineProfile>();
        m_profile->setUrlRequestInterceptor(&m_recorder);
        QWebEngineScript alarms;
        alarms.setSourceCode(kAlarms);
        alarms.setInjectionPoint(QWebEngineScript::DocumentCreation);
        alarms.setWorldId(QWebEngineScript::MainWorld);
        alarms.setRunsOnSubFrames(true);
        m_profile->scripts()->insert(alarms);
        QVERIFY(m_profile->settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
        m_profile->settings()->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    }

    void init()
    {
        if (m_cases.isEmpty())
            QSKIP("BAOJIA_SHARED_DIR has no suites/");
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_profile.reset();
    }

    void library_ofEveryCase_isSilent_data()
    {
        QTest::addColumn<int>("carrier");
        QTest::newRow("saved page") << int(Attacks::Carrier::SavedPage);
        QTest::newRow("Jekyll post") << int(Attacks::Carrier::JekyllPost);
        QTest::newRow("Atom content") << int(Attacks::Carrier::AtomContent);
        QTest::newRow("EPUB chapter") << int(Attacks::Carrier::EpubChapter);
    }

    void library_ofEveryCase_isSilent()
    {
        QFETCH(int, carrier);
        const QTemporaryDir folder;
        Attacks::writeCarrier(static_cast<Attacks::Carrier>(carrier), folder.path(), m_cases);
        QStringList failures;
        const QList<Article> articles = Attacks::imported(folder.path(), failures);
        QVERIFY(articles.size() > 600);
        QList<Piece> batch;
        qsizetype size = 0;
        int pages = 0;
        for (qsizetype at = 0; at < articles.size(); ++at) {
            batch.append(pieceOf(articles[at]));
            size += batch.last().markup.toUtf8().size();
            if (size < kMostOfAPage && at + 1 < articles.size())
                continue;
            const QStringList verdict = verdictOn(batch);
            if (!verdict.isEmpty())
                QFAIL(qPrintable(verdict.mid(0, 20).join(u'\n') + u'\n' + culprits(batch)));
            batch.clear();
            size = 0;
            ++pages;
        }
        qInfo() << articles.size() << "articles on" << pages << "pages";
    }

    void casesThemselves_areNot()
    {
        // Each on a page of its own, as many of them swallow the rest of theirs.
        int alarmed = 0;
        int asked = 0;
        int tried = 0;
        for (qsizetype at = 0; at < m_cases.size(); at += 8) {
            ++tried;
            const QStringList heard = verdictOn({{m_cases[at].name, m_cases[at].html}});
            alarmed += std::any_of(heard.cbegin(), heard.cend(), [](const QString &line) { return line.contains(u"ALARM"_s) || line.startsWith(u"alert"_s); });
            asked += std::any_of(heard.cbegin(), heard.cend(), [](const QString &line) { return line.startsWith(u"request"_s); });
        }
        qInfo() << "of" << tried << "cases as they are" << alarmed << "ran and" << asked << "asked for something";
        QVERIFY2(alarmed >= 3, qPrintable(QString::number(alarmed)));
        QVERIFY2(asked >= 3, qPrintable(QString::number(asked)));
    }

    void oneCaseAmongMany_isFound()
    {
        QList<Piece> batch;
        for (int i = 0; i < 2; ++i)
            batch.append({u"harmless %1"_s.arg(i), u"<article><p>报架</p></article>"_s});
        QCOMPARE(verdictOn(batch), QStringList());
        for (const QString &bad : {u"<img src=x onerror=alert(1)>"_s, u"<img src=https://a.invalid/x.png>"_s, u"<p onmouseover=alert(1)>x</p>"_s}) {
            QList<Piece> mixed = batch;
            mixed.insert(1, {u"culprit"_s, bad});
            QVERIFY2(!verdictOn(mixed).isEmpty(), qPrintable(bad));
            const QString found = culprits(mixed);
            QVERIFY2(found.startsWith(u"culprit: "_s) && !found.contains(u"harmless"_s), qPrintable(found));
        }
    }

private:
    [[nodiscard]] Piece pieceOf(const Article &article) const
    {
        const qsizetype number = Attacks::numberOf(article);
        return {number < 0 ? article.header.title : m_cases[number].name, articleMarkup(article, {})};
    }

    bool load(const QString &html)
    {
        if (!m_page) {
            m_page = std::make_unique<HeardPage>(m_profile.get());
            m_page->setVisible(true); // what cannot be seen is told of its end a second late
        }
        m_page->begin();
        m_recorder.begin();
        QSignalSpy loaded(m_page.get(), &QWebEnginePage::loadFinished);
        m_page->setHtml(html, QUrl(u"https://carrier.invalid/a/b.html"_s));
        if (QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 10'000))
            return true;
        m_page.reset();
        return false;
    }

    /// What was heard of a page of these pieces.
    QStringList verdictOn(const QList<Piece> &pieces)
    {
        QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s;
        for (const Piece &piece : pieces)
            html += piece.markup + u'\n';
        // What one attack left on its way must not be taken for the work of the next.
        if (!m_page || m_page->hasHeard() || !m_recorder.asked().isEmpty())
            m_page.reset();
        html += u"</body></html>"_s;
        // The renderer of a page that was just taken away may take the next one along.
        if (!load(html) && !load(html))
            return m_recorder.asked() + QStringList {u"it did not load"_s};
        const auto elements = std::make_shared<std::optional<int>>();
        m_page->runJavaScript(kTouches, [elements](const QVariant &count) { *elements = count.toInt(); });
        if (!QTest::qWaitFor([&] { return elements->has_value(); }, 10'000))
            return {u"its script did not end"_s};
        QTest::qWait(30); // what scripts and events have begun
        QStringList heard = m_page->heard() + m_recorder.asked();
        // Every piece has elements of its own: a page that was not shown, or whose script was stopped, proves nothing.
        if (heard.isEmpty() && elements->value_or(0) < pieces.size())
            heard.append(u"the page was not there: %1 elements"_s.arg(elements->value_or(0)));
        return heard;
    }

    /// Which of the pieces it was: halves of what was heard, down to pages of one piece.
    QString culprits(const QList<Piece> &pieces)
    {
        const QStringList heard = verdictOn(pieces);
        if (heard.isEmpty())
            return {};
        if (pieces.size() == 1)
            return pieces.first().name + u": "_s + heard.join(u" | "_s) + u"\n  "_s + pieces.first().markup.left(2000) + u'\n';
        const qsizetype half = pieces.size() / 2;
        return culprits(pieces.first(half)) + culprits(pieces.sliced(half));
    }

    QList<Attacks::Case> m_cases;
    Recorder m_recorder;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<HeardPage> m_page;
};

QTEST_MAIN(TestAttacksInEngine)
#include "test_attacksinengine.moc"
