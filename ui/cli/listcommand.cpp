// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/words/errorwords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

template <class T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

/// The editions of all newspapers, or of the one with this name.
Result<QList<Edition>> editionsOf(LibraryReader &reader, const QString &name)
{
    auto newspapers = reader.newspapers();
    if (!newspapers)
        return newspapers.error();
    QList<Edition> all;
    bool known = name.isEmpty();
    for (const Newspaper &newspaper : std::as_const(*newspapers)) {
        if (!name.isEmpty() && newspaper.name != name)
            continue;
        known = true;
        auto editions = reader.editions(newspaper.id);
        if (!editions)
            return editions.error();
        all << *editions;
    }
    if (!known)
        return Error{ErrorKind::NoSuchNewspaper, name, {}};
    return all;
}

/// The articles of an edition, or of the page with this label.
Result<QList<ArticleHeader>>
articlesOf(LibraryReader &reader, EditionId edition, const std::optional<QString> &label)
{
    if (!label)
        return reader.articlesOfEdition(edition);
    auto pages = reader.pages(edition);
    if (!pages)
        return pages.error();
    for (const Page &page : std::as_const(*pages)) {
        if (page.label == *label)
            return reader.articlesOfPage(page.id);
    }
    return Error{ErrorKind::NoSuchPage, *label, {}};
}

} // namespace

ExitCode CommandLine::list()
{
    const QString what = m_arguments.values.first();
    const QStringList known{u"newspapers"_s, u"editions"_s, u"pages"_s, u"articles"_s};
    if (!known.contains(what))
        return wrongUse(tr("After “list” comes newspapers, editions, pages or articles."));
    const bool needsEdition = what == "pages"_L1 || what == "articles"_L1;
    if (needsEdition && (!m_arguments.has(u"newspaper"_s) || !m_arguments.has(u"date"_s)))
        return wrongUse(tr("Name the edition with --newspaper NAME and --date YYYY-MM-DD."));
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    if (what == "newspapers"_L1)
        return listNewspapers(**backend);
    if (what == "editions"_L1)
        return listEditions(**backend);
    return what == "pages"_L1 ? listPages(**backend) : listArticles(**backend);
}

ExitCode CommandLine::listNewspapers(Backend &backend)
{
    const auto newspapers = backend.read([](LibraryReader &reader) { return reader.newspapers(); }).result();
    if (!newspapers)
        return m_console.fail(newspapers.error(), m_json);
    if (m_json) {
        m_console.json({{u"newspapers"_s, arrayOf(*newspapers)}});
        return ExitCode::Done;
    }
    for (const Newspaper &newspaper : *newspapers) {
        m_console.line(u"%1\t%2\t%3"_s.arg(newspaper.name,
                                           QString::number(newspaper.editionCount),
                                           QString::number(newspaper.articleCount)));
    }
    return ExitCode::Done;
}

ExitCode CommandLine::listEditions(Backend &backend)
{
    const QString name = m_arguments.value(u"newspaper"_s);
    const auto editions =
        backend.read([name](LibraryReader &reader) { return editionsOf(reader, name); }).result();
    if (!editions)
        return m_console.fail(editions.error(), m_json);
    if (m_json) {
        m_console.json({{u"editions"_s, arrayOf(*editions)}});
        return ExitCode::Done;
    }
    for (const Edition &edition : *editions) {
        m_console.line(u"%1\t%2\t%3\t%4"_s.arg(edition.newspaperName,
                                               edition.date.toString(Qt::ISODate),
                                               QString::number(edition.pageCount),
                                               QString::number(edition.articleCount)));
    }
    return ExitCode::Done;
}

ExitCode CommandLine::listPages(Backend &backend)
{
    const auto edition =
        chosenEdition(backend, m_arguments.value(u"newspaper"_s), m_arguments.value(u"date"_s));
    if (!edition)
        return m_console.fail(edition.error(), m_json);
    const auto pages =
        backend.read([id = edition->id](LibraryReader &reader) { return reader.pages(id); }).result();
    if (!pages)
        return m_console.fail(pages.error(), m_json);
    if (m_json) {
        m_console.json({{u"pages"_s, arrayOf(*pages)}});
        return ExitCode::Done;
    }
    for (const Page &page : *pages)
        m_console.line(u"%1\t%2\t%3"_s.arg(page.label, page.name, QString::number(page.articleCount)));
    return ExitCode::Done;
}

ExitCode CommandLine::listArticles(Backend &backend)
{
    const auto edition =
        chosenEdition(backend, m_arguments.value(u"newspaper"_s), m_arguments.value(u"date"_s));
    if (!edition)
        return m_console.fail(edition.error(), m_json);
    std::optional<QString> label;
    if (m_arguments.has(u"page"_s))
        label = m_arguments.value(u"page"_s);
    const auto articles =
        backend
            .read([id = edition->id, label](LibraryReader &reader) { return articlesOf(reader, id, label); })
            .result();
    if (!articles)
        return m_console.fail(articles.error(), m_json);
    if (m_json) {
        m_console.json({{u"articles"_s, arrayOf(*articles)}});
        return ExitCode::Done;
    }
    for (const ArticleHeader &article : *articles)
        m_console.line(QString::number(article.id.value()) + u'\t' + article.title);
    return ExitCode::Done;
}

ExitCode CommandLine::listBookmarks()
{
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const auto bookmarks =
        (*backend)->read([](LibraryReader &reader) { return reader.bookmarks(); }).result();
    if (!bookmarks)
        return m_console.fail(bookmarks.error(), m_json);
    if (m_json) {
        m_console.json({{u"bookmarks"_s, arrayOf(*bookmarks)}});
        return ExitCode::Done;
    }
    for (const BookmarkEntry &entry : *bookmarks) {
        m_console.line(u"%1\t%2\t%3\t%4"_s.arg(QString::number(entry.article.id.value()),
                                               entry.newspaper,
                                               entry.date.toString(Qt::ISODate),
                                               entry.article.title));
    }
    return ExitCode::Done;
}

} // namespace Baojia
