// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QJsonObject objectOf(const ArticleFields &fields)
{
    return {{u"kicker"_s, fields.kicker},   {u"title"_s, fields.title},     {u"deck"_s, fields.deck},
            {u"byline"_s, fields.byline},   {u"section"_s, fields.section}, {u"page"_s, fields.pageLabel},
            {u"date"_s, fields.date.toString(Qt::ISODate)}};
}

} // namespace

ExitCode CommandLine::correct()
{
    bool isNumber = false;
    const ArticleId id(m_arguments.values.first().toLongLong(&isNumber));
    if (!isNumber || !id.isValid())
        return wrongUse(tr("“%1” is no article number.").arg(m_arguments.values.first()));
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const auto load = [&] { return (*backend)->read([id](LibraryReader &reader) { return reader.correction(id); }).result(); };
    auto correction = load();
    if (!correction)
        return m_console.fail(correction.error(), m_json);
    ArticleFields wanted = m_arguments.has(u"as-read"_s) ? correction->read : correction->now;
    const auto take = [this](const QString &option, QString &field) {
        if (m_arguments.has(option))
            field = m_arguments.value(option);
    };
    take(u"kicker"_s, wanted.kicker);
    take(u"title"_s, wanted.title);
    take(u"deck"_s, wanted.deck);
    take(u"byline"_s, wanted.byline);
    take(u"section"_s, wanted.section);
    take(u"page"_s, wanted.pageLabel);
    if (m_arguments.has(u"date"_s))
        wanted.date = QDate::fromString(m_arguments.value(u"date"_s), Qt::ISODate);
    const auto change = (*backend)->write([id, wanted](LibraryWriter &writer) { return writer.correct(id, wanted); }).result();
    if (!change)
        return m_console.fail(change.error(), m_json);
    correction = load();
    if (!correction)
        return m_console.fail(correction.error(), m_json);
    if (m_json) {
        m_console.json({{u"now"_s, objectOf(correction->now)}, {u"read"_s, objectOf(correction->read)}});
        return ExitCode::Done;
    }
    const QJsonObject now = objectOf(correction->now);
    const QJsonObject read = objectOf(correction->read);
    for (const QString &field : now.keys()) {
        const QString was = read.value(field).toString();
        const QString is = now.value(field).toString();
        m_console.line(is == was ? u"%1\t%2"_s.arg(field, is) : u"%1\t%2\t(%3)"_s.arg(field, is, was));
    }
    return ExitCode::Done;
}

} // namespace Baojia
