// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/reader/articlefinder.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readingsession.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Baojia {

class FindBar;

/// Makes a view into the pane.
using ArticleViewFactory = std::function<ArticleView *(QWidget *parent)>;

/// The reader pane: 上一篇 · n/m · 下一篇, 缩小 默认 放大, 收藏, the article, find in article.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    /// `fallback` makes the view that is put in place when the first one dies for good.
    ReaderPane(Actions &actions,
               const ArticleViewFactory &view,
               ArticleViewFactory fallback,
               QWidget *parent = nullptr);

    void showArticle(const ArticleState &state);
    void showFront(PageId page, const Neighbours &neighbours, double position = 0);
    /// The number of what is shown, in the header: not part of showing it, so that turning need not wait for it.
    void showPlace();
    /// What may be shown next.
    void prepare(const QList<ContentUrl> &urls) { m_view->prepare(urls); }
    void clear();
    void setStyle(const ReadingStyle &style);
    [[nodiscard]] ReadingStyle readingStyle() const { return m_style.value_or(ReadingStyle{}); }

    /// In percent of the usual size.
    void setZoom(int percent);
    void openFind();
    void closeFind();
    void findAgain(bool backwards);
    /// How words are found that the article writes in the other script.
    void setOtherForms(OtherForms forms);
    /// Marks the words of a search in the article once it is shown.
    void findWhenShown(const QString &text);

    [[nodiscard]] ArticleView *view() const { return m_view; }

    [[nodiscard]] bool isFinding() const;

    /// 0 top to 1 end.
    [[nodiscard]] double position() const { return m_position; }

Q_SIGNALS:
    void positionChanged(double position);
    void endReached();
    void linkActivated(const QUrl &url);
    void articleActivated(Baojia::ArticleId id);
    void pageActivated(Baojia::PageId id);
    void newTabWanted(const Baojia::ContentUrl &url);
    void pictureActivated(Baojia::ArticleId article, const Baojia::ContentHash &picture);
    /// The article or front is laid out.
    void shown(const Baojia::ContentUrl &url);
    /// It has been on screen for a moment: time for what would have kept it from being painted.
    void rested();
    void zoomStepWanted(int steps);
    void statusText(const QString &text);

private:
    QWidget *makeHeader(Actions &actions);
    void adopt(ArticleView *view);
    void replaceView();

    ArticleViewFactory m_fallback;
    QAction *m_copyLink;
    ArticleView *m_view = nullptr;
    QVBoxLayout *m_layout = nullptr;
    FindBar *m_find = nullptr;
    ArticleFinder *m_finder = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_zoom = nullptr;
    std::optional<ReadingStyle> m_style; ///< nullopt: the view's own, so far
    double m_zoomFactor = 1;
    double m_position = 0;
    QString m_placeText; ///< for m_place, when the article is there
    QString m_findWhenShown;
    std::optional<ContentUrl> m_url;
    QTimer m_rest;
};

} // namespace Baojia
