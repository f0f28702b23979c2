// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/unseenbodies.h"

#include "library/library.h"
#include "library/libraryreader.h"
#include "reading/contentstore.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

QString insideOf(const QByteArray &page)
{
    const QString html = QString::fromUtf8(page);
    const auto start = html.indexOf(u'>', html.indexOf("<body"_L1)) + 1;
    return html.mid(start, html.indexOf("</body>"_L1, start) - start);
}

class Reading
{
public:
    Reading(LibraryReader &reader, int most)
        : m_reader(reader)
        , m_store(reader)
        , m_most(most)
    { }

    void read(const Newspaper &newspaper)
    {
        const auto edition = m_reader.editionOn(newspaper.name, newspaper.newest);
        if (!edition)
            return;
        for (const ArticleHeader &article : m_reader.articlesOfEdition(edition->id).value_or(QList<ArticleHeader>()))
            append(m_bodies.articles, ContentUrl::ofArticle(article.id));
        for (const Page &page : m_reader.pages(edition->id).value_or(QList<Page>()))
            append(m_bodies.fronts, ContentUrl::ofPageFront(page.id));
    }

    [[nodiscard]] const UnseenBodies &bodies() const { return m_bodies; }

private:
    void append(QStringList &bodies, const ContentUrl &url)
    {
        if (bodies.size() >= m_most)
            return;
        if (const auto content = m_store.content(url, {}))
            bodies.append(insideOf(content->bytes));
    }

    LibraryReader &m_reader;
    ContentStore m_store;
    qsizetype m_most;
    UnseenBodies m_bodies;
};

} // namespace

UnseenBodies readUnseenBodies(const QString &library, int most)
{
    const auto opened = Library::openExisting(library);
    if (!opened)
        return {};
    auto connection = opened->connectForReading();
    if (!connection)
        return {};
    LibraryReader reader(*connection);
    const auto newspapers = reader.newspapers();
    if (!newspapers)
        return {};
    Reading reading(reader, most);
    // Not the first: its editions are the ones that are turned through.
    for (qsizetype i = newspapers->size() - 1; i > 0; --i)
        reading.read(newspapers->at(i));
    return reading.bodies();
}

} // namespace Baojia::Bench
