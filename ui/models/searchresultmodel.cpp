// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchresultmodel.h"

#include "base/answer.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

// Longer than between two keys of someone who types.
constexpr auto typingPause = 150ms;
constexpr int rowsAhead = 12; // beyond those on screen, for who scrolls
constexpr int smallestPage = 50;
constexpr int largestPage = 500;

} // namespace

SearchResultModel::SearchResultModel(SearchSource source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchResultModel::askForMore);
}

SearchResultModel::~SearchResultModel()
{
    m_wanted.cancel.cancel();
    m_textsCancel.cancel();
}

void SearchResultModel::search(const QString &query, const SearchScope &scope, SearchOrder order)
{
    if (query.trimmed().isEmpty()) {
        clear();
        return;
    }
    ++m_generation;
    m_wanted.cancel.cancel();
    m_textsCancel.cancel();
    m_wanted = {};
    m_wanted.query = query;
    m_wanted.scope = scope;
    m_wanted.order = order;
    if (order == SearchOrder::Relevance)
        m_wanted.limit = mostRelevant;
    m_count.reset();
    m_facets.reset();
    m_answered = false;
    m_good = false;
    m_pause.start();
    if (!m_searching)
        startSearch();
}

void SearchResultModel::clear()
{
    ++m_generation;
    m_wanted.cancel.cancel();
    m_textsCancel.cancel();
    m_wanted = {};
    m_count.reset();
    m_facets.reset();
    m_pause.stop();
    setFirstPage({});
    m_answered = true;
    m_good = false;
}

void SearchResultModel::renew()
{
    ++m_renewal;
    m_textsCancel.cancel();
    for (Row &row : m_rows)
        row.stale = true;
    askForRows();
}

void SearchResultModel::startSearch()
{
    m_searching = true;
    whenAnswered(
        m_source.search(m_wanted),
        this,
        [this, generation = m_generation, renewal = m_renewal](const Result<SearchPage> &answer) {
            m_searching = false;
            if (generation != m_generation) {
                if (!m_answered)
                    startSearch();
                return;
            }
            m_answered = true;
            if (answer) {
                showAnswer(*answer);
                if (renewal != m_renewal)
                    renew();
            } else {
                setFirstPage({});
                Q_EMIT failed(answer.error());
            }
        });
}

void SearchResultModel::showAnswer(const SearchPage &page)
{
    m_good = true;
    setFirstPage(page);
    if (m_wanted.order == SearchOrder::Relevance && !page.comparedAll)
        m_comparedOnly = page.compared;
    Q_EMIT answered();
    if (m_wanted.order == SearchOrder::Relevance && page.comparedAll)
        setCount(page.compared);
    else if (m_wanted.order == SearchOrder::Newest && m_next == 0)
        setCount(m_ids.size());
    if (!m_pause.isActive())
        askForMore();
}

void SearchResultModel::askForMore()
{
    if (!m_good || m_pause.isActive())
        return;
    // Neither waits for the other: a number may be long in coming.
    if (!m_count && !m_counting)
        startCount();
    if (!m_facets && !m_faceting)
        startFacets();
}

void SearchResultModel::startCount()
{
    if (!m_source.count)
        return;
    m_counting = true;
    whenAnswered(
        m_source.count(m_wanted), this, [this, generation = m_generation](const Result<qint64> &answer) {
            m_counting = false;
            if (generation != m_generation) {
                askForMore();
                return;
            }
            // Without a number the hits are still good.
            if (answer)
                setCount(*answer);
        });
}

void SearchResultModel::startFacets()
{
    if (!m_source.facets || m_ids.isEmpty())
        return;
    m_faceting = true;
    whenAnswered(m_source.facets(m_wanted),
                 this,
                 [this, generation = m_generation](const Result<SearchFacets> &answer) {
                     m_faceting = false;
                     if (generation != m_generation) {
                         askForMore();
                         return;
                     }
                     if (!answer)
                         return;
                     m_facets = *answer;
                     Q_EMIT facetsKnown();
                 });
}

void SearchResultModel::setFirstPage(const SearchPage &page)
{
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_firstVisible = 0;
    m_lastVisible = -1;
    m_comparedOnly.reset();
    keep(0, page.hits);
    m_next = page.next;
    m_fetching = false;
    endResetModel();
}

void SearchResultModel::keep(int firstRow, const QList<SearchHit> &hits)
{
    int row = firstRow;
    for (const SearchHit &hit : hits) {
        m_ids << hit.article.id;
        m_rows.insert(row++, {hit, {}});
    }
}

void SearchResultModel::forgetFarRows()
{
    if (m_rows.size() <= keptRows)
        return;
    const int middle = (m_firstVisible + m_lastVisible) / 2;
    m_rows.removeIf([middle](QHash<int, Row>::iterator row) {
        return row.key() < middle - keptRows / 2 || row.key() >= middle + keptRows / 2;
    });
}

void SearchResultModel::setCount(qint64 count)
{
    m_count = count;
    Q_EMIT countKnown(count);
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

bool SearchResultModel::canFetchMore(const QModelIndex &parent) const
{
    // While another query is on its way these hits will not be needed.
    return !parent.isValid() && m_next != 0 && !m_fetching && m_answered;
}

void SearchResultModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    SearchRequest request = m_wanted;
    request.after = m_next;
    // The further down, the more at once: a view lays out all its rows anew whenever some come.
    request.limit = std::clamp(rowCount() / 4, smallestPage, largestPage);
    whenAnswered(
        m_source.search(request),
        this,
        [this, generation = m_generation, renewal = m_renewal](const Result<SearchPage> &answer) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (!answer) {
                m_next = 0; // or the view would ask for it again and again
                return;
            }
            m_next = answer->next;
            if (answer->hits.isEmpty())
                return;
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(answer->hits.size()) - 1);
            keep(first, answer->hits);
            endInsertRows();
            forgetFarRows();
            if (renewal != m_renewal)
                renew();
        });
}

void SearchResultModel::setVisibleRows(int first, int last)
{
    const bool elsewhere = first > m_lastVisible + rowsAhead || last < m_firstVisible - rowsAhead;
    m_firstVisible = std::max(first, 0);
    m_lastVisible = last;
    if (elsewhere)
        m_textsCancel.cancel();
    forgetFarRows();
    askForRows();
    askForTexts();
}

QList<ArticleId> SearchResultModel::wantedIds(bool (*isMissing)(const Row *)) const
{
    QList<ArticleId> ids;
    const int end = std::min(m_lastVisible + rowsAhead + 1, rowCount());
    for (int row = std::max(m_firstVisible - rowsAhead, 0); row < end; ++row) {
        const auto found = m_rows.constFind(row);
        if (isMissing(found == m_rows.constEnd() ? nullptr : &*found))
            ids << m_ids.at(row);
    }
    return ids;
}

int SearchResultModel::rowOf(ArticleId id) const
{
    const int end = std::min(m_lastVisible + rowsAhead + 1, rowCount());
    for (int row = std::max(m_firstVisible - rowsAhead, 0); row < end; ++row) {
        if (m_ids.at(row) == id)
            return row;
    }
    return -1;
}

void SearchResultModel::askForRows()
{
    if (m_fetchingRows || !m_source.hits)
        return;
    const QList<ArticleId> ids = wantedIds([](const Row *row) { return row == nullptr || row->stale; });
    if (ids.isEmpty())
        return;
    m_fetchingRows = true;
    whenAnswered(m_source.hits(m_wanted.query, ids, m_wanted.cancel),
                 this,
                 [this, ids, generation = m_generation, renewal = m_renewal](const Result<QList<SearchHit>> &answer) {
                     m_fetchingRows = false;
                     if (generation != m_generation || renewal != m_renewal) {
                         askForRows();
                         return;
                     }
                     QHash<ArticleId, SearchHit> hits;
                     for (const SearchHit &hit : answer.value_or(QList<SearchHit>()))
                         hits.insert(hit.article.id, hit);
                     for (const ArticleId id : ids) {
                         const int row = rowOf(id);
                         if (row < 0)
                             continue;
                         // One that has gone stays a row without words, or it would be asked for again and
                         // again.
                         m_rows.insert(row, {hits.value(id), {}});
                         Q_EMIT dataChanged(index(row), index(row));
                     }
                     setVisibleRows(m_firstVisible, m_lastVisible);
                 });
}

void SearchResultModel::askForTexts()
{
    // The hits on screen until the first of another query come keep what they have.
    if (m_fetchingTexts || !m_good || !m_source.snippets)
        return;
    const QList<ArticleId> ids = wantedIds([](const Row *row) { return row != nullptr && !row->text; });
    if (ids.isEmpty())
        return;
    m_fetchingTexts = true;
    m_textsCancel = CancelToken();
    whenAnswered(
        m_source.snippets(m_wanted.query, ids, m_textsCancel),
        this,
        [this, ids, cancel = m_textsCancel](const Result<QList<HitText>> &answer) {
            m_fetchingTexts = false;
            if (cancel.isCancelled()) {
                askForTexts();
                return;
            }
            QHash<ArticleId, Snippet> texts;
            for (const HitText &text : answer.value_or(QList<HitText>()))
                texts.insert(text.article, text.text);
            for (const ArticleId id : ids) {
                const auto row = m_rows.find(rowOf(id));
                if (row == m_rows.end())
                    continue;
                row->text = texts.value(id);
                Q_EMIT dataChanged(index(row.key()), index(row.key()), {SnippetRole, Qt::AccessibleTextRole});
            }
            askForTexts();
        });
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ArticleIdRole)
        return m_ids.at(index.row()).value();
    const auto row = m_rows.constFind(index.row());
    if (row == m_rows.constEnd())
        return {}; // far from the rows on screen
    const SearchHit &hit = row->hit;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hit.title.text.isEmpty() ? hit.article.title : hit.title.text;
    case Qt::AccessibleTextRole:
        return QString(PaperWords::article(hit.article.title, hit.newspaper, hit.date, hit.pageLabel) + u'\n'
                       + row->text.value_or(Snippet()).text);
    case PageIdRole:
        return hit.article.page.value();
    case EditionIdRole:
        return hit.article.edition.value();
    case DateRole:
        return hit.date;
    case HitRole:
        return QVariant::fromValue(hit);
    case SnippetRole:
        return row->text ? QVariant::fromValue(*row->text) : QVariant();
    default:
        return {};
    }
}

} // namespace Baojia
