// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reading/contentprovider.h"
#include "ui/reader/articleview.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QTextEdit>

#include <QtCore/QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace Baojia {

/// Shows articles as rich text where there is no web engine, or after it died for good.
class TextArticleView : public ArticleView
{
    Q_OBJECT

public:
    TextArticleView(ContentProvider provider, QWidget *parent);

    [[nodiscard]] QWidget *widget() override;
    void show(const ContentUrl &url, double position) override;
    /// Nothing: laying it out is what takes the time.
    void prepare(const QList<ContentUrl> &) override { }
    void clear() override;
    void setStyle(const ReadingStyle &style) override;
    void setZoom(double factor) override;
    void find(const QStringList &forms, bool backwards) override;
    [[nodiscard]] QString selectedText() const override;
    void copySelection() override;
    void selectAll() override;
    void pageDown() override;
    void pageUp() override;
    void showSpoken(const SpokenPlace &place) override;
    void glide(int linesAMinute, bool steps) override;

private:
    class Browser;

    void showContent(const Result<Content> &content);
    void activate(const QUrl &link);
    void place();
    void markHits(const QStringList &forms);
    void showMarks();
    [[nodiscard]] QTextCursor cursorOf(const SpokenPlace &place) const;

    ContentProvider m_provider;
    Browser *m_browser;
    ReadingStyle m_style;
    std::optional<ContentUrl> m_url;
    double m_position = 0; ///< wanted, of what is shown
    bool m_keepsPlace = false; ///< nobody scrolled since: it holds when the article is laid out anew
    bool m_placing = false;
    double m_zoom = 1;
    double m_baseFontSize; ///< points, at 100 %
    quint64 m_generation = 0;
    QTimer m_glide;
    int m_glideBy = 1; ///< px
    QString m_html;
    QList<QTextEdit::ExtraSelection> m_hits; ///< of find()
    QTextCursor m_spoken; ///< null: nothing is read aloud
    QStringList m_wanted; ///< what find() was asked for last
};

} // namespace Baojia
