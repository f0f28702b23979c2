// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchresultmodel.h"

#include "base/answer.h"
#include "ui/models/roles.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

SearchResultModel::SearchResultModel(SearchSource source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{ }

void SearchResultModel::search(const QString &query, const SearchScope &scope)
{
    if (query.trimmed().isEmpty()) {
        clear();
        return;
    }
    ++m_generation;
    m_wanted = {};
    m_wanted.query = query;
    m_wanted.scope = scope;
    m_count.reset();
    m_answered = false;
    if (!m_searching)
        startSearch();
}

void SearchResultModel::clear()
{
    ++m_generation;
    m_wanted = {};
    m_count.reset();
    setFirstPage({});
    m_answered = true;
}

void SearchResultModel::startSearch()
{
    m_searching = true;
    whenAnswered(
        m_source.search(m_wanted), this, [this, generation = m_generation](const Result<SearchPage> &answer) {
            m_searching = false;
            if (generation != m_generation) {
                if (!m_answered)
                    startSearch();
                return;
            }
            m_answered = true;
            if (!answer) {
                setFirstPage({});
                Q_EMIT failed(answer.error());
                return;
            }
            setFirstPage(*answer);
            Q_EMIT answered();
            if (m_next == 0)
                setCount(m_hits.size());
            else if (!m_counting)
                startCount();
        });
}

void SearchResultModel::startCount()
{
    m_counting = true;
    whenAnswered(
        m_source.count(m_wanted), this, [this, generation = m_generation](const Result<qint64> &answer) {
            m_counting = false;
            if (generation == m_generation) {
                // Without a number the hits are still good.
                if (answer)
                    setCount(*answer);
            } else if (m_answered && !m_count && m_next != 0) {
                startCount();
            }
        });
}

void SearchResultModel::setFirstPage(const SearchPage &page)
{
    beginResetModel();
    m_hits = page.hits;
    m_next = page.next;
    m_fetching = false;
    endResetModel();
}

void SearchResultModel::setCount(qint64 count)
{
    m_count = count;
    Q_EMIT countKnown(count);
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
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
    whenAnswered(
        m_source.search(request), this, [this, generation = m_generation](const Result<SearchPage> &answer) {
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
            const int first = static_cast<int>(m_hits.size());
            beginInsertRows({}, first, first + static_cast<int>(answer->hits.size()) - 1);
            m_hits += answer->hits;
            endInsertRows();
        });
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hit.title.text.isEmpty() ? hit.article.title : hit.title.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{hit.article.title,
                          hit.newspaper,
                          DateWords::withWeekday(hit.date),
                          PaperWords::pageLabel(hit.pageLabel)};
        parts.removeAll(QString());
        //: Parts what a screen reader says of a search hit: title, newspaper, date, page
        return QString(parts.join(tr(", ")) + u'\n' + hit.text.text);
    }
    case ArticleIdRole:
        return hit.article.id.value();
    case PageIdRole:
        return hit.article.page.value();
    case EditionIdRole:
        return hit.article.edition.value();
    case DateRole:
        return hit.date;
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

} // namespace Baojia
