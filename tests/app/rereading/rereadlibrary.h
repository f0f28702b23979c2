// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/foundermirror.h"
#include "library/integrity.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "rereading/rereadjob.h"
#include "search/indexer.h"
#include "search/searcher.h"
#include "search/segmentupkeep.h"
#include "sources/source.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace Baojia {

/// A mirror of a site, recipes for it, and the library that it is imported into.
class RereadLibrary
{
public:
    RereadLibrary()
    {
        m_library.emplace(needed(Library::open(m_folder.filePath(QStringLiteral("library")))));
        m_connection = std::make_unique<Connection>(needed(m_library->connectForWriting()));
        needed(Indexer::prepare(*m_connection));
        m_reading = std::make_unique<Connection>(needed(m_library->connectForReading()));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(path));
    }

    /// The only recipe of a person's own from now on.
    void writeRecipe(const QByteArray &yaml) const { write(QStringLiteral("recipes/mine.yaml"), yaml); }

    [[nodiscard]] std::shared_ptr<const RecipeBook> book() const
    {
        return RecipeBook::load(m_folder.filePath(QStringLiteral("recipes")));
    }

    /// Imports what lies below `folder` by the recipes.
    void import(const QString &folder = QStringLiteral("mirror"))
    {
        Progress progress;
        auto source = needed(Source::open(QDir(m_folder.path()).filePath(folder), progress));
        const FounderMirror mirror(book());
        ChosenFiles documents(source->files());
        for (qsizetype place = 0; place < source->files().size(); ++place) {
            const QString name = source->files().at(place);
            const auto bytes = source->read(name);
            if (bytes && mirror.probe({name, bytes->left(64 * 1024), {}}) != Confidence::None)
                documents.add(place);
        }
        Sink sink(*this);
        needed(mirror.read(*source, documents, sink, progress));
    }

    /// Compares, or with `batch` writes.
    RereadEnd reread(RereadOrder order, int batch = 0)
    {
        if (!order.recipes)
            order.recipes = book();
        if (order.recipe.isEmpty())
            order.recipe = QStringLiteral("mine");
        m_found.clear();
        const auto wanted = order.found;
        order.found = [this, wanted](const RereadArticle &article) {
            m_found << article;
            if (wanted)
                wanted(article);
        };
        Progress progress(order.cancel);
        ReplaceRead replace;
        if (batch > 0)
            replace = [this](const QList<NewReading> &readings) {
                ++m_batches;
                return writer().replaceRead(readings);
            };
        return needed(rereadArticles(*m_reading, order, progress, replace, batch));
    }

    [[nodiscard]] const QList<RereadArticle> &found() const { return m_found; }

    [[nodiscard]] int batches() const { return m_batches; }

    [[nodiscard]] LibraryReader reader() const { return LibraryReader(*m_connection); }

    [[nodiscard]] LibraryWriter writer() { return {*m_connection, m_indexer}; }

    [[nodiscard]] Connection &connection() { return *m_connection; }

    [[nodiscard]] Article article(ArticleId id) const { return needed(reader().article(id)); }

    /// By its title; invalid: there is none, or more than one.
    [[nodiscard]] ArticleId titled(const QString &title)
    {
        Statement row(*m_connection, QStringLiteral("SELECT min(id), count(*) FROM article WHERE title = ?"));
        return needed(row.bind(title).step()) && row.number(1) == 1 ? row.id<ArticleId>(0) : ArticleId();
    }

    [[nodiscard]] QList<ArticleId> hits(const QString &query)
    {
        QList<ArticleId> ids;
        for (const SearchHit &hit : needed(Searcher(*m_connection).search({query, {}, 100, 0})).hits)
            ids << hit.article.id;
        return ids;
    }

    /// All rows that an import or a person made, so that it can be seen whether anything was written.
    [[nodiscard]] QStringList rows()
    {
        QStringList all;
        for (const char *sql : {"SELECT id || identity || title || hex(content_hash) || coalesce(original, 0) FROM article ORDER BY id",
                                "SELECT article || html || text FROM body ORDER BY article",
                                "SELECT id || name || hex(hash) FROM original ORDER BY id",
                                "SELECT identity || article || ord || paragraphs || images FROM article_part ORDER BY identity",
                                "SELECT article || field || was FROM correction ORDER BY article, field",
                                "SELECT id || newest || articles || removed FROM segment ORDER BY id"}) {
            Statement row(*m_connection, QString::fromLatin1(sql));
            while (needed(row.step()))
                all << row.text(0);
        }
        return all;
    }

    /// What `baojia check` would say.
    [[nodiscard]] QStringList faults()
    {
        SegmentUpkeep upkeep;
        Progress progress;
        return needed(checkLibrary(*m_connection, upkeep, progress)).faults;
    }

private:
    template <class T>
    static T needed(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *std::move(result);
    }

    class Sink final : public DraftSink
    {
    public:
        explicit Sink(RereadLibrary &library)
            : m_library(library)
        { }

        Result<void> edition(EditionDraft draft) override
        {
            needed(m_library.writer().commit(draft));
            return {};
        }

        void skipped(const QString &, const Error &) override { }

        void noted(const QString &, const QString &, const QString &) override { }

    private:
        RereadLibrary &m_library;
    };

    QTemporaryDir m_folder;
    std::optional<Library> m_library;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_reading;
    Indexer m_indexer;
    QList<RereadArticle> m_found;
    int m_batches = 0;
};

} // namespace Baojia
