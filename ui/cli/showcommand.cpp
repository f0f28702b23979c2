// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/words/datewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/paperwords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString asText(const Article &article)
{
    QStringList lines;
    for (const QString &line :
         {article.header.kicker, article.header.title, article.deck, article.header.byline}) {
        if (!line.isEmpty())
            lines << line;
    }
    QStringList place{article.newspaper,
                      DateWords::withWeekday(article.date),
                      PaperWords::page(article.pageLabel, article.pageName),
                      article.header.section};
    place.removeAll(QString());
    lines << place.join(u" · "_s) << QString();
    lines << article.paragraphs;
    if (!article.sourceUrl.isEmpty())
        lines << QString() << article.sourceUrl;
    if (!article.copyright.isEmpty())
        lines << article.copyright;
    return lines.join(u'\n') + u'\n';
}

} // namespace

ExitCode CommandLine::show()
{
    bool isNumber = false;
    const ArticleId id(m_arguments.values.first().toLongLong(&isNumber));
    if (!isNumber || !id.isValid())
        return wrongUse(tr("“%1” is no article number.").arg(m_arguments.values.first()));
    int forms = 0;
    for (const QString &form : {u"json"_s, u"text"_s, u"html"_s, u"source"_s})
        forms += m_arguments.has(form) ? 1 : 0;
    const bool reprints = m_arguments.has(u"reprints"_s);
    if (reprints && forms > (m_json ? 1 : 0))
        return wrongUse(tr("With --reprints there is only --json."));
    if (forms > 1)
        return wrongUse(tr("Choose one of --json, --text, --html and --source."));
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    if (reprints)
        return showReprints(**backend, id);
    return m_arguments.has(u"source"_s) ? showSource(**backend, id) : showArticle(**backend, id);
}

ExitCode CommandLine::showArticle(Backend &backend, ArticleId id)
{
    const auto article = backend.read([id](LibraryReader &reader) { return reader.article(id); }).result();
    if (!article)
        return m_console.fail(article.error(), m_json);
    if (m_json)
        m_console.json(toJson(*article));
    else if (m_arguments.has(u"html"_s))
        m_console.line(article->html);
    else
        m_console.raw(asText(*article).toUtf8());
    return ExitCode::Done;
}

ExitCode CommandLine::showReprints(Backend &backend, ArticleId id)
{
    // A library that cannot be written answers with what it has.
    if (backend.library().access() == LibraryAccess::ReadWrite) {
        if (const auto prepared = backend.prepareReprints().result(); !prepared)
            return m_console.fail(prepared.error(), m_json);
    }
    const auto reprints = backend.read([id](LibraryReader &reader) { return reader.reprints(id); }).result();
    if (!reprints)
        return m_console.fail(reprints.error(), m_json);
    QJsonArray found;
    for (const Reprint &reprint : *reprints) {
        found.append(toJson(reprint));
        if (!m_json)
            m_console.line(QStringList{QString::number(reprint.article.id.value()),
                                       reprint.newspaper,
                                       reprint.date.toString(Qt::ISODate),
                                       reprint.pageLabel,
                                       u"%1%"_s.arg(qRound(reprint.likeness * 100)),
                                       reprint.article.title}
                               .join(u'\t'));
    }
    if (m_json)
        m_console.json({{u"reprints"_s, found}});
    return ExitCode::Done;
}

ExitCode CommandLine::showSource(Backend &backend, ArticleId id)
{
    const auto original = backend.read([id](LibraryReader &reader) { return reader.original(id); }).result();
    if (!original)
        return m_console.fail(original.error(), m_json);
    m_console.raw(original->bytes);
    return ExitCode::Done;
}

} // namespace Baojia
