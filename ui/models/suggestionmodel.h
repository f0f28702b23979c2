// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/newspaper.h"
#include "search/periodlookup.h"
#include "search/querycursor.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace Baojia {

/// Where SuggestionModel gets its rows.
struct SuggestionSource
{
    /// Those that `paper:` with these words means; all of them for no words.
    std::function<QFuture<Result<QList<Newspaper>>>(const QString &words)> newspapers;
    /// As periodsBeginningWith().
    std::function<QFuture<Result<QList<KnownPeriod>>>(const QString &typed)> periods;
    /// Queries used before, the last one first.
    std::function<QStringList()> recent;
};

/// What the search line can be completed with: fields and states that the parser knows, newspapers and dates
/// of the library, and in an empty line the queries used before. One question to the library runs at a time,
/// and of those that come up meanwhile only the last is asked.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What the line becomes when a row is chosen.
    struct Choice
    {
        enum class Then {
            Nothing, ///< the piece is whole
            Suggest, ///< there is more to choose: ask() again
            Search, ///< the query is whole
            ForgetRecent, ///< the row was not a query but the wish to forget those used before
        };

        QString text;
        qsizetype cursor = 0; ///< UTF-16 units
        Then then = Then::Nothing;
    };

    explicit SuggestionModel(SuggestionSource source, QObject *parent = nullptr);

    /// For the line's text and where its cursor stands. suggested() follows, at once or later, unless
    /// something else is asked or cleared before; until then there are no rows, or those for less of the same
    /// value.
    void ask(const QString &text, qsizetype cursor);
    /// No rows, and none to come.
    void clear();
    [[nodiscard]] Choice choice(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows for what was asked last are there, or there are none.
    void suggested();

private:
    struct Row
    {
        QString name; ///< as it is shown
        QString detail;
        QString written; ///< as it is put into the line
        Choice::Then then = Choice::Then::Nothing;
    };

    void setRows(const QList<Row> &rows);
    void askWhenFree();
    void askLibrary();
    template <class T, class F>
    void follow(const QFuture<Result<QList<T>>> &answer, F rowOf);
    [[nodiscard]] QList<Row> recentRows() const;
    [[nodiscard]] QList<Row> fieldRows() const;
    template <class T>
    [[nodiscard]] QList<Row> valueRows(const QStringList &names, std::optional<T> (*named)(const QString &)) const;
    [[nodiscard]] static QString saidOf(const NamedField &field);

    SuggestionSource m_source;
    QString m_text; // what was asked
    qsizetype m_cursor = 0;
    QueryPiece m_piece; // of m_text
    QList<Row> m_rows;
    std::optional<NamedField> m_shownFor; // whose values m_rows are
    quint64 m_generation = 0;
    bool m_wanted = false; // the library is to be asked
    bool m_asking = false;
};

} // namespace Baojia
