// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/tablist.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kStepsKept = 30; // of a history, each way
constexpr qsizetype kMostTabs = 200; // of a file that says there are more

QJsonObject toJson(const ReadingTab &place)
{
    QList<HistoryEntry> entries = place.history.behind().mid(0, kStepsKept);
    std::ranges::reverse(entries);
    const qsizetype current = entries.size();
    if (const auto here = place.history.current())
        entries += *here;
    entries += place.history.ahead().mid(0, kStepsKept);
    QJsonArray steps;
    for (const HistoryEntry &entry : std::as_const(entries))
        steps += QJsonArray{entry.url.toUrl().toString(), entry.position};
    return {{u"title"_s, place.title.title},
            {u"detail"_s, place.title.detail},
            {u"steps"_s, steps},
            {u"at"_s, qint64{current}}};
}

/// Nothing where it says no place.
std::optional<ReadingTab> placeFrom(const QJsonObject &json)
{
    QList<HistoryEntry> entries;
    const qsizetype current = json[u"at"_s].toInteger();
    const QJsonArray steps = json[u"steps"_s].toArray();
    for (const auto &step : steps) {
        const auto url = ContentUrl::parse(QUrl(step.toArray().at(0).toString()));
        if (!url || url->kind == ContentUrl::Kind::ArticleAsset)
            return std::nullopt;
        entries += {*url, std::clamp(step.toArray().at(1).toDouble(), 0.0, 1.0)};
    }
    ReadingTab place{History::restored(entries, current),
                     {json[u"title"_s].toString(), json[u"detail"_s].toString()}};
    return place.history.current() ? std::optional(place) : std::nullopt;
}

} // namespace

void TabList::setCurrent(qsizetype index)
{
    m_current = index;
    m_opened = 0;
}

qsizetype TabList::add(const ReadingTab &place)
{
    const qsizetype index = qMin(m_current + ++m_opened, m_tabs.size());
    m_tabs.insert(index, place);
    return index;
}

bool TabList::close(qsizetype index)
{
    if (m_tabs.size() < 2)
        return false;
    m_closed += {m_tabs.takeAt(index), index};
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
    if (index < m_current || m_current == m_tabs.size())
        --m_current;
    m_opened = 0;
    return true;
}

std::optional<qsizetype> TabList::reopen()
{
    if (m_closed.isEmpty())
        return std::nullopt;
    const Closed closed = m_closed.takeLast();
    const qsizetype index = qMin(closed.index, m_tabs.size());
    m_tabs.insert(index, closed.place);
    if (index <= m_current)
        ++m_current;
    return index;
}

void TabList::move(qsizetype from, qsizetype to)
{
    m_tabs.move(from, to);
    if (m_current == from)
        m_current = to;
    else if (from < m_current && to >= m_current)
        --m_current;
    else if (from > m_current && to <= m_current)
        ++m_current;
    m_opened = 0;
}

QByteArray TabList::saved() const
{
    QJsonArray tabs;
    for (const ReadingTab &tab : m_tabs)
        tabs += toJson(tab);
    QJsonArray closed;
    for (const Closed &each : m_closed) {
        QJsonObject json = toJson(each.place);
        json[u"index"_s] = qint64{each.index};
        closed += json;
    }
    const QJsonObject all{{u"tabs"_s, tabs}, {u"closed"_s, closed}, {u"current"_s, qint64{m_current}}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<TabList> TabList::restored(const QByteArray &saved)
{
    const QJsonObject all = QJsonDocument::fromJson(saved).object();
    const qsizetype current = all[u"current"_s].toInteger();
    TabList list;
    list.m_tabs.clear();
    const QJsonArray tabs = all[u"tabs"_s].toArray();
    for (qsizetype i = 0; i < qMin(tabs.size(), kMostTabs); ++i) {
        const auto place = placeFrom(tabs.at(i).toObject());
        if (i == current)
            list.m_current = qMin(list.m_tabs.size(), current);
        if (place)
            list.m_tabs += *place;
    }
    const QJsonArray closed = all[u"closed"_s].toArray();
    for (const auto &each : closed) {
        const QJsonObject json = each.toObject();
        if (const auto place = placeFrom(json); place && list.m_closed.size() < mostClosed)
            list.m_closed += {*place, qMax<qsizetype>(0, json[u"index"_s].toInteger())};
    }
    if (list.m_tabs.isEmpty())
        return std::nullopt;
    list.m_current = qMin(list.m_current, list.m_tabs.size() - 1);
    return list;
}

} // namespace Baojia
