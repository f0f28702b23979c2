// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"
#include "reading/readingstyle.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace Baojia {

/// A sentence that is read aloud, by what it says: the plain text of an article and what is on screen differ in blanks and in
/// what stands around.
struct SpokenPlace
{
    QString text; ///< without blanks; empty: nothing is read aloud
    int before = 0; ///< how often the article says the same before

    friend bool operator==(const SpokenPlace &, const SpokenPlace &) = default;
};

/// The door to whatever shows an article: the web engine, or plain rich text where there is none. The reader
/// pane knows only this.
class ArticleView : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The widget to put into a layout; owned by its parent widget. Its menu has the actions that are added to it, too.
    [[nodiscard]] virtual QWidget *widget() = 0;

    /// Shows an article or a front; `position` (0 top to 1 end) is scrolled to once it is laid out.
    virtual void show(const ContentUrl &url, double position) = 0;
    /// What may be shown next: the view may make it ready, in place of what it was told before.
    virtual void prepare(const QList<ContentUrl> &urls) = 0;
    /// Shows nothing, in the colours of the theme.
    virtual void clear() = 0;
    /// Switches at once, without loading again and without a flash.
    virtual void setStyle(const ReadingStyle &style) = 0;
    /// 1.0 is 100 %.
    virtual void setZoom(double factor) = 0;
    /// Marks all hits of words, however they are written, and goes to the next one in the article; without forms it ends.
    /// Answers what was asked last through found().
    virtual void find(const QStringList &forms, bool backwards) = 0;
    [[nodiscard]] virtual QString selectedText() const = 0;
    virtual void copySelection() = 0;
    virtual void selectAll() = 0;
    /// One screen down or up; answers false through pagedToEnd() when there was no more to read.
    virtual void pageDown() = 0;
    virtual void pageUp() = 0;
    /// Lights the sentence that is read aloud, in place of the one before, and goes to it when it is out of sight.
    virtual void showSpoken(const SpokenPlace &place) = 0;
    /// Goes on by itself, as fast as so many lines a minute are read, by some lines at once where `steps`. 0: stops.
    virtual void glide(int linesAMinute, bool steps) = 0;

Q_SIGNALS:
    /// The content is laid out and at its position.
    void shown(const Baojia::ContentUrl &url);
    /// 0 top to 1 end, after a person scrolled (throttled).
    void scrolled(double position);
    /// `active` from 1; both 0 when nothing was found.
    void found(int active, int total);
    /// pageDown() was asked for at the end of the article.
    void pagedToEnd();
    /// A link to an address outside was clicked (http, https, mailto).
    void linkActivated(const QUrl &url);
    /// A headline of a front was clicked.
    void articleActivated(Baojia::ArticleId id);
    /// A page of the newspaper was chosen at the end of an article.
    void pageActivated(Baojia::PageId id);
    /// An article or page inside was clicked with Ctrl or the middle button.
    void newTabWanted(const Baojia::ContentUrl &url);
    /// A picture of an article was clicked.
    void pictureActivated(Baojia::ArticleId article, const Baojia::ContentHash &picture);
    void linkHovered(const QString &address);
    /// Ctrl+wheel: steps up (positive) or down the zoom ladder.
    void zoomStepWanted(int steps);
    /// The engine died for good; the owner should put another view in place and show the article again.
    void failed();
};

} // namespace Baojia
