// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"
#include "ui/reader/readingstate.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>
#include <optional>

#include "backend.h"

namespace Baojia {

/// What may be opened next, read before it is asked for: the articles and pages beside those on screen.
class ReadAhead : public QObject
{
    Q_OBJECT

public:
    explicit ReadAhead(std::shared_ptr<Backend> backend, QObject *parent = nullptr);

    /// Reads these, and forgets all others. Invalid ids are passed over; `shownPage` is on screen.
    void read(const QList<ArticleId> &articles, const QList<PageId> &pages, PageId shownPage);
    void forget();

    /// What was read of it; nullopt: nothing yet, or beside another page than `shownPage`.
    [[nodiscard]] std::optional<OpenedArticle> article(ArticleId id, PageId shownPage) const;
    [[nodiscard]] std::optional<PageState> page(PageId id) const;

Q_SIGNALS:
    /// All that read() was asked for is there, or cannot be had.
    void ready(const QList<Baojia::ContentUrl> &urls);

private:
    struct Found
    {
        QHash<ArticleId, OpenedArticle> articles;
        QHash<PageId, PageState> pages;
    };

    [[nodiscard]] static Found readAll(LibraryReader &reader,
                                       const QList<ArticleId> &articles,
                                       const QList<PageId> &pages,
                                       PageId shownPage,
                                       const ShownNames &names);

    std::shared_ptr<Backend> m_backend;
    Found m_found;
    PageId m_shownPage; ///< when m_found was read
    quint64 m_generation = 0;
};

} // namespace Baojia
