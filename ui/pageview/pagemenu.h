// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageview/pagesources.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

namespace Baojia {

class PageCanvas;

/// The menu of a page's picture: opens an article, and takes pictures of it or of the page to the clipboard
/// or a file.
class PageMenu : public QObject
{
    Q_OBJECT

public:
    PageMenu(PageCanvas *canvas, const PageSources &sources);

    /// Of an article on a sheet of the canvas; invalid: of the whole page.
    void copy(qsizetype sheet, ArticleId article);
    void saveTo(qsizetype sheet, ArticleId article, const QString &file);

Q_SIGNALS:
    void copied();
    void saved(const QString &file);
    void failed(const Baojia::Error &error);

private:
    void open(qsizetype sheet, ArticleId article, QPoint at);
    void chooseFile(qsizetype sheet, ArticleId article);
    void save(const CutOrder &order, const QString &file);
    [[nodiscard]] CutOrder orderFor(qsizetype sheet, ArticleId article) const;

    PageCanvas *m_canvas;
    std::function<QFuture<Result<QImage>>(const CutOrder &)> m_cut;
    std::function<QFuture<Result<QString>>(const CutOrder &, const QString &file)> m_save;
};

} // namespace Baojia
