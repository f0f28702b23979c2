// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/placefinder.h"

#include "base/answer.h"
#include "ui/palette/quicklist.h"
#include "ui/reader/placetitle.h"
#include "ui/reader/readingsession.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int mostPlaces = 12; // offered by Go To

} // namespace

void openFound(ReadingSession &session, const FoundPlace &place)
{
    if (place.article.isValid())
        session.openArticle(place.article);
    else if (place.page.id.isValid())
        session.openPage(place.page.id);
    else if (place.edition.id.isValid())
        session.openEdition(place.edition.id);
}

PlaceFinder::PlaceFinder(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const auto on = [this](ActionId id, void (PlaceFinder::*call)()) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, call);
    };
    on(ActionId::GoTo, &PlaceFinder::goTo);
    on(ActionId::SameDay, &PlaceFinder::showSameDay);
    on(ActionId::RecentArticles, &PlaceFinder::showRecent);
}

void PlaceFinder::goTo()
{
    m_list = new QuickList(tr("Newspaper, day or page"), QuickList::Words::Ask, &m_parts.window);
    connect(m_list, &QuickList::wordsChanged, this, &PlaceFinder::answer);
    connect(m_list, &QuickList::chosen, this, [this](const QuickRow &row) {
        openFound(m_parts.session, m_places.value(row.id));
    });
    answer({});
}

void PlaceFinder::answer(const QString &words)
{
    const auto asked = ++m_asked;
    const Edition edition = m_parts.here();
    const WantedPlace wanted = readWantedPlace(words, QDate::currentDate(), edition.date);
    if (wanted.isEmpty()) {
        //: Examples of what may be typed; every part may be left out
        m_list->setRows({{tr("For example: 2026-01-28, 1.28, yesterday, A05, page 5, or a newspaper and a day"), {}, {}, -1}});
        return;
    }
    const HerePlace here{edition.newspaper, edition.date};
    whenAnswered(m_parts.backend->read([wanted, here, names = m_parts.backend->names()](LibraryReader &reader) {
        auto places = findPlaces(reader, wanted, here, mostPlaces);
        for (qsizetype i = 0; places && i < places->size(); ++i) {
            FoundPlace &place = (*places)[i];
            place.page.name = names.shown(place.page.name, place.edition.newspaperName);
        }
        return places;
    }),
                 m_list,
                 [this, asked](const Result<QList<FoundPlace>> &places) {
                     if (asked != m_asked)
                         return; // other words were typed meanwhile
                     if (places)
                         showPlaces(*places);
                     else
                         Q_EMIT failed(places.error());
                 });
}

void PlaceFinder::showPlaces(const QList<FoundPlace> &places)
{
    m_places = places;
    QList<QuickRow> rows;
    if (places.isEmpty())
        rows += QuickRow{tr("No newspaper by this name"), {}, {}, -1};
    else if (!places.first().isExact)
        rows += QuickRow{tr("There is none; the nearest is:"), {}, {}, -1};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const FoundPlace &place = places.at(i);
        QStringList texts{place.edition.newspaperName, DateWords::withWeekday(place.edition.date)};
        if (place.page.id.isValid())
            texts << PaperWords::page(place.page.label, place.page.name);
        texts.removeAll(QString());
        rows += QuickRow{texts.join(u" · "_s), place.isExact ? QString() : tr("nearest"), {}, i};
    }
    m_list->setRows(rows);
}

void PlaceFinder::showSameDay()
{
    const Edition here = m_parts.here();
    if (!here.id.isValid())
        return;
    //: %1 is a day
    m_list = new QuickList(tr("Other newspapers of %1").arg(DateWords::withWeekday(here.date)), QuickList::Words::Filter, &m_parts.window);
    whenAnswered(m_parts.backend->read([date = here.date](LibraryReader &reader) { return reader.editionsOn(date); }),
                 m_list,
                 [this, list = m_list, here = here.id](const Result<QList<Edition>> &editions) {
                     if (editions)
                         list->setRows(otherEditions(*editions, here));
                     else
                         Q_EMIT failed(editions.error());
                 });
    connect(m_list, &QuickList::chosen, this, [this](const QuickRow &row) {
        m_parts.session.openEdition(EditionId(row.id));
    });
}

QList<QuickRow> PlaceFinder::otherEditions(const QList<Edition> &editions, EditionId here)
{
    QList<QuickRow> rows;
    for (const Edition &edition : editions) {
        if (edition.id != here)
            rows += QuickRow{edition.newspaperName, PaperWords::articleCount(edition.articleCount), {}, edition.id.value()};
    }
    if (rows.isEmpty())
        rows += QuickRow{tr("No other newspaper of this day"), {}, {}, -1};
    return rows;
}

void PlaceFinder::showRecent()
{
    m_list = new QuickList(tr("Articles read lately"), QuickList::Words::Filter, &m_parts.window);
    QList<ArticleId> recent = m_parts.recent();
    // Where one is already needs no way there.
    recent.removeAll(m_parts.session.article());
    using Rows = Result<QList<QuickRow>>;
    whenAnswered(m_parts.backend->read([recent, names = m_parts.backend->names()](LibraryReader &reader) -> Rows {
        QList<QuickRow> rows;
        for (const ArticleId id : recent) {
            const PlaceTitle titled = placeTitle(reader, ContentUrl::ofArticle(id), names);
            if (!titled.title.isEmpty())
                rows += QuickRow{titled.title, titled.detail, titled.detail, id.value()};
        }
        return rows;
    }),
                 m_list,
                 [list = m_list](const Rows &rows) {
                     list->setRows(rows && !rows->isEmpty() ? *rows : QList{QuickRow{tr("Nothing was read yet"), {}, {}, -1}});
                 });
    connect(m_list, &QuickList::chosen, this, [this](const QuickRow &row) {
        m_parts.session.openArticle(ArticleId(row.id));
    });
}

} // namespace Baojia
