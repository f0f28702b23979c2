// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/change.h"
#include "paper/draft.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <mutex>

namespace Baojia {

/// What an edition is known by.
struct EditionName
{
    QString newspaper;
    QDate date;

    friend bool operator==(const EditionName &, const EditionName &) = default;
    friend bool operator<(const EditionName &left, const EditionName &right)
    {
        return left.newspaper != right.newspaper ? left.newspaper < right.newspaper : left.date < right.date;
    }
    friend size_t qHash(const EditionName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.newspaper, name.date);
    }
};

/// What a person decided about an edition before it came in.
struct EditionChoice
{
    EditionName name; ///< under which it is to come in
    bool wanted = true;

    friend bool operator==(const EditionChoice &, const EditionChoice &) = default;
};

/// By the name under which an edition is read. One that is not there comes in as it is read.
using EditionChoices = QHash<EditionName, EditionChoice>;

/// An article that would come in.
struct ForeseenArticle
{
    QString page; ///< label; empty for a source without pages
    QString title;
    QStringList doubts; ///< codes, see ArticleDraft::warnings
};

/// How many articles the library does not hold, holds otherwise, and holds just so.
struct ForeseenFate
{
    int added = 0;
    int changed = 0;
    int there = 0;

    [[nodiscard]] int all() const { return added + changed + there; }
    ForeseenFate &operator+=(const ForeseenFate &other)
    {
        added += other.added;
        changed += other.changed;
        there += other.there;
        return *this;
    }
    friend bool operator==(const ForeseenFate &, const ForeseenFate &) = default;
};

/// What was read of an edition since it was last asked for.
struct ForeseenEdition
{
    EditionName name;
    QStringList pages; ///< labels, each once; an edition that comes in parts may name one again
    int articles = 0;
    int doubtful = 0; ///< articles with doubts
    QList<ForeseenArticle> shown; ///< the first of them
    ForeseenFate fate = {}; ///< of the articles that were compared with the library since; those of an earlier time, too
};

/// What an import would bring in, gathered while it is read without being written. Any thread may use it.
class ImportPreview
{
public:
    /// How many articles are kept to be looked at, of an edition and altogether: a preview is for finding out whether the
    /// right thing comes in, and a million titles are no preview.
    static constexpr int mostOfAnEdition = 500;
    static constexpr int mostArticles = 50'000;

    void add(const EditionDraft &draft);
    /// An edition, or a part of it, that was added before was compared with the library.
    void compared(const EditionName &name, const CommitOutcome &outcome);
    /// What was added since the last call, by newspaper and date.
    [[nodiscard]] QList<ForeseenEdition> take();

private:
    std::mutex m_mutex;
    std::map<EditionName, ForeseenEdition> m_new;
    QHash<EditionName, int> m_shownOf;
    int m_shown = 0;
};

}
