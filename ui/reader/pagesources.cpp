// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagesources.h"

#include "ui/words/paperwords.h"

namespace Baojia {

namespace {

constexpr qsizetype kMostHeadlines = 12; // more than a thumbnail has room for

/// The first ones, as they are shown.
Result<QStringList> readHeadlines(LibraryReader &reader, PageId id, const ShownNames &names)
{
    auto articles = reader.articlesOfPage(id);
    if (!articles)
        return articles.error();
    articles->resize(qMin(articles->size(), kMostHeadlines));
    if (!names.areAsPrinted() && !articles->isEmpty()) {
        const auto edition = reader.edition(articles->first().edition);
        if (!edition)
            return edition.error();
        names.change(*articles, edition->newspaperName);
    }
    QStringList titles;
    for (const ArticleHeader &article : std::as_const(*articles))
        titles += article.title;
    return titles;
}

} // namespace

PageSheet sheetOf(const PageState &state)
{
    PageSheet sheet{state.page.id,
                    PaperWords::page(state.page.label, state.name),
                    state.page.picture,
                    state.page.pdf,
                    state.picture,
                    state.zones,
                    {}};
    for (const ArticleHeader &article : state.articles)
        sheet.titles.insert(article.id, article.title);
    return sheet;
}

PageSources pageSources(const std::shared_ptr<Backend> &backend,
                        const std::shared_ptr<ThumbnailStore> &thumbnails)
{
    PageSources sources;
    sources.raster = [backend](const RasterOrder &order) {
        return backend->read([order](LibraryReader &reader) { return drawRaster(reader, order); });
    };
    sources.thumbnails.thumbnail = [backend, thumbnails](const ContentHash &hash) {
        return backend->read([hash, thumbnails](LibraryReader &reader) {
            return thumbnails->thumbnail(hash, [&reader, &hash] { return reader.asset(hash); });
        });
    };
    sources.thumbnails.headlines = [backend](PageId page) {
        return backend->read([page, names = backend->names()](LibraryReader &reader) {
            return readHeadlines(reader, page, names);
        });
    };
    sources.sheet = [backend](PageId page) {
        return backend->read(
            [page, names = backend->names()](LibraryReader &reader) {
                return readPageState(reader, page, names).transform(sheetOf);
            });
    };
    sources.cut = [backend](const CutOrder &order) {
        return backend->read([order](LibraryReader &reader) { return cutPicture(reader, order); });
    };
    sources.save = [backend](const CutOrder &order, const QString &file) {
        return backend->read([order, file](LibraryReader &reader) -> Result<QString> {
            const auto picture = cutPicture(reader, order);
            if (!picture)
                return picture.error();
            if (const auto saved = savePicture(*picture, file); !saved)
                return saved.error();
            return file;
        });
    };
    return sources;
}

} // namespace Baojia
