// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/articlehtml.h"
#include "ui/web/paperscheme.h"
#include "ui/web/webarticleview.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>
#include <optional>
#include <utility>

Q_DECLARE_METATYPE(Baojia::ContentUrl)

namespace Baojia {

/// What a script of ours answers of the page that a view shows; invalid where it does not answer.
inline QVariant askPage(WebArticleView &view, const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    view.page().runOwnScript(script, [answer](const QVariant &value) { *answer = value; });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000))
        return {};
    return answer->value();
}

/// What a provider answers at once.
inline QFuture<Result<Content>> ready(const Result<Content> &content)
{
    QPromise<Result<Content>> promise;
    promise.start();
    promise.addResult(content);
    promise.finish();
    return promise.future();
}

inline Result<Content> htmlContent(const QByteArray &html)
{
    return Content{QByteArrayLiteral("text/html"), html};
}

/// 第3篇, of so many paragraphs.
inline Article articleOf(int paragraphs, qint64 id = 1)
{
    Article article;
    article.header.id = ArticleId(id);
    article.header.title = QStringLiteral("第%1篇").arg(id);
    article.newspaper = QStringLiteral("报架日报");
    article.date = QDate(2026, 1, 28);
    for (int i = 0; i < paragraphs; ++i)
        article.html += QStringLiteral("<p>这是第%1段，报架上的报纸一天天多起来，翻一翻总有收获。</p>").arg(i);
    return article;
}

/// A test of a view in a window of its own on the screen.
class WebTest : public QObject
{
protected:
    /// In place of the window that was there. The page that is shown where there is no article says 打不开<这一篇>.
    void openView(ContentProvider provider, QSize size = {700, 500})
    {
        qRegisterMetaType<ContentUrl>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(size);
        m_view = new WebArticleView(
            std::move(provider), [](const Error &) { return QStringLiteral("打不开<这一篇>"); }, m_window.get());
        m_view->widget()->setGeometry({{0, 0}, size});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeView()
    {
        m_window.reset();
        m_view = nullptr;
    }

    QVariant ask(const QString &script) { return askPage(*m_view, script); }

    void showAndWait(const ContentUrl &url, double position = 0)
    {
        QSignalSpy shown(m_view, &ArticleView::shown);
        m_view->show(url, position);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        QVERIFY(shown.first().first().value<ContentUrl>() == url);
    }

    std::unique_ptr<QWidget> m_window;
    WebArticleView *m_view = nullptr; ///< of the window
};

} // namespace Baojia

/// QTEST_MAIN for tests of the engine: its scheme must be known before there is an application.
#define BAOJIA_WEB_TEST_MAIN(Test)               \
    int main(int argc, char **argv)              \
    {                                            \
        Baojia::registerPaperScheme();           \
        QApplication application(argc, argv);    \
        Test test;                               \
        return QTest::qExec(&test, argc, argv);  \
    }
