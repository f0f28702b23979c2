// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contentprovider.h"
#include "ui/reader/articleview.h"

#include <QtWidgets/QTabWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace Baojia {

class SourceHighlighter;
class SourceView;
struct ShownPage;

/// A saved page twice: as it looks, and its source. Where there is a web engine it looks as it was saved, but without
/// scripts and without anything from elsewhere; otherwise it is cleaned text.
class SavedPageView : public QTabWidget
{
    Q_OBJECT

public:
    /// Makes a view of the web engine for what a provider hands out.
    using WebView = std::function<ArticleView *(const ContentProvider &, QWidget *parent)>;

    /// `web`: empty where there is no web engine.
    explicit SavedPageView(WebView web, QWidget *parent = nullptr);

    void showPage(const std::shared_ptr<const ShownPage> &page);
    [[nodiscard]] SourceView *source() const { return m_source; }

Q_SIGNALS:
    /// What is shown as it looks is laid out.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWebView();
    void makeTextView();
    void put(ArticleView *view);
    void showLook();
    void showSource();

    WebView m_web;
    /// What the views are given; theirs as long as they live.
    std::shared_ptr<std::shared_ptr<const ShownPage>> m_page;
    QStackedWidget *m_look;
    ArticleView *m_view = nullptr; ///< made with the first page: an engine of its own is not cheap
    SourceView *m_source;
    SourceHighlighter *m_highlighter;
    bool m_isCoveredByTab = true; ///< the source is made when it is looked at first
};

} // namespace Baojia
