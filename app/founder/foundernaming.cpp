// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/foundernaming.h"

#include "founder/founderwords.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWeight = 1000; // a page speaks for the edition, an article for itself

template <class Value>
class Votes
{
public:
    void add(const Value &value, int weight)
    {
        for (auto &[known, count] : m_counts) {
            if (known == value) {
                count += weight;
                return;
            }
        }
        m_counts.append({value, weight});
    }

    [[nodiscard]] bool contains(const Value &value) const
    {
        return std::any_of(m_counts.cbegin(), m_counts.cend(), [&value](const auto &vote) { return vote.first == value; });
    }

    /// The first of equals; a default value without votes.
    [[nodiscard]] Value winner() const
    {
        Value best {};
        int most = 0;
        for (const auto &[value, count] : m_counts) {
            if (count > most) {
                best = value;
                most = count;
            }
        }
        return best;
    }

private:
    QList<std::pair<Value, int>> m_counts;
};

}

QDate editionDate(const QList<FounderPage> &pages, const QList<FounderArticle> &articles, QDate pathDate, const QString &base)
{
    Votes<QDate> said;
    Votes<QDate> printed;
    for (const FounderPage &page : pages) {
        if (page.paperDate.isValid())
            said.add(page.paperDate, pageWeight);
        if (page.header.date.isValid())
            printed.add(page.header.date, pageWeight);
    }
    for (const FounderArticle &article : articles) {
        if (article.isWebArticle)
            continue;
        if (article.paperDate.isValid())
            said.add(article.paperDate, 1);
        if (article.printedDate.isValid())
            printed.add(article.printedDate, 1);
    }
    const QDate confirmed = printed.contains(pathDate) ? pathDate : QDate();
    const QDate inBase = dateInPath(base).value_or(QDate());
    for (const QDate date : {said.winner(), confirmed, printed.winner(), pathDate, inBase}) {
        if (date.isValid())
            return date;
    }
    return {};
}

QString editionNewspaper(const QList<FounderPage> &pages, const QList<FounderArticle> &articles)
{
    Votes<QString> sure;
    Votes<QString> likely;
    for (const FounderPage &page : pages) {
        if (!page.header.newspaper.isEmpty())
            (page.header.newspaperIsSure ? sure : likely).add(page.header.newspaper, pageWeight);
    }
    for (const FounderArticle &article : articles) {
        if (!article.newspaper.isEmpty() && !article.isWebArticle)
            (article.newspaperIsSure ? sure : likely).add(article.newspaper, 1);
    }
    const QString name = sure.winner();
    return name.isEmpty() ? likely.winner() : name;
}

QString newspaperInFolders(const QString &path)
{
    const QStringList folders = path.split(u'/', Qt::SkipEmptyParts);
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder) {
        const QString name = newspaperName(*folder);
        if (isHan(name.front().unicode()) && looksLikeNewspaper(name))
            return name;
    }
    return {};
}

}
