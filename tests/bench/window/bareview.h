// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <memory>

#include "tests/bench/window/frames.h"

namespace Baojia::Bench {

/// A window with nothing but the engine's own view, or Qt's browser of rich text where the program is built
/// without the engine: what a start, a page or memory cannot be cheaper than.
class BareView
{
public:
    explicit BareView(const QString &html);
    ~BareView();
    BareView(const BareView &) = delete;
    BareView &operator=(const BareView &) = delete;
    BareView(BareView &&) = delete;
    BareView &operator=(BareView &&) = delete;

    void start(const std::function<void(qint64 painted)> &opened);

private:
    std::unique_ptr<QWidget> m_widget;
    Frames m_frames;
    PaintedWait m_wait;
    QString m_html;
    bool m_loaded = false;
};

/// Swaps the text of the view that is `widget` by a script and nothing else, then calls back with how many
/// nanoseconds later it was painted. With plain rich text: by setHtml().
class BodySwap
{
public:
    /// `widget` is that of an ArticleView and must outlive this.
    explicit BodySwap(QWidget *widget);

    void swap(const QString &body, const std::function<void(qint64 took)> &painted);

private:
    QWidget *m_widget;
    Frames m_frames;
    PaintedWait m_wait;
    bool m_swapped = false;
};

} // namespace Baojia::Bench
