// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"

#include "base/answer.h"
#include "search/querymarks.h"
#include "search/queryterms.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString articles(qint64 count)
{
    return PaperWords::articleCount(
        static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())));
}

/// How long the beginning of a value of `date:` is that is no part of its last year or month: `2025..`, `>=`.
qsizetype lengthBeforePeriod(const QString &dates)
{
    const qsizetype dots = dates.lastIndexOf(".."_L1);
    if (dots >= 0)
        return dots + 2;
    qsizetype length = 0;
    while (length < dates.size() && QStringView(u"<>=＜＞＝").contains(dates.at(length)))
        ++length;
    return length;
}

} // namespace

SuggestionModel::SuggestionModel(SuggestionSource source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{ }

void SuggestionModel::ask(const QString &text, qsizetype cursor)
{
    ++m_generation;
    m_wanted = false;
    m_text = text;
    m_cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    if (text.trimmed().isEmpty()) {
        m_piece = {};
        setRows(recentRows());
        return;
    }
    const auto piece = pieceAt(m_text, m_cursor);
    if (!piece) {
        setRows({});
        return;
    }
    m_piece = *piece;
    if (!m_piece.field) {
        setRows(fieldRows());
    } else if (m_piece.field->kind == NamedField::Kind::State) {
        setRows(valueRows(queryStateNames(), queryStateNamed));
    } else if (m_piece.field->kind == NamedField::Kind::Sort) {
        setRows(valueRows(queryKindNames(), queryKindNamed));
    } else if (m_piece.field->kind == NamedField::Kind::Dates
               || m_piece.field->field == QueryField::Newspaper) {
        askWhenFree();
    } else {
        setRows({});
    }
}

void SuggestionModel::askWhenFree()
{
    if (m_piece.field->kind == NamedField::Kind::Dates) {
        m_piece.typed = m_piece.typed.sliced(lengthBeforePeriod(m_piece.typed));
        m_piece.start = m_cursor - m_piece.typed.size();
    }
    // Rows for the same field stay until the others are there; chosen, they would be right.
    if (m_shownFor != m_piece.field && !m_rows.isEmpty())
        setRows({});
    m_wanted = true;
    if (!m_asking)
        askLibrary();
}

void SuggestionModel::clear()
{
    ++m_generation;
    m_wanted = false;
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SuggestionModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_shownFor = m_piece.field;
    endResetModel();
    Q_EMIT suggested();
}

void SuggestionModel::askLibrary()
{
    m_wanted = false;
    if (m_piece.field->kind == NamedField::Kind::Dates) {
        follow(m_source.periods(m_piece.typed), [](const KnownPeriod &period) {
            const bool isYear = !period.name.contains(u'-');
            return Row{period.name,
                       articles(period.articles),
                       period.name,
                       isYear ? Choice::Then::Suggest : Choice::Then::Nothing};
        });
        return;
    }
    follow(m_source.newspapers(m_piece.typed), [](const Newspaper &newspaper) {
        const QString term = newspaperTerm(newspaper.name);
        return Row{newspaper.name,
                   articles(newspaper.articleCount),
                   term.sliced(term.indexOf(u':') + 1),
                   Choice::Then::Nothing};
    });
}

template <class T, class F>
void SuggestionModel::follow(const QFuture<Result<QList<T>>> &answer, F rowOf)
{
    m_asking = true;
    whenAnswered(answer, this, [this, rowOf, generation = m_generation](const Result<QList<T>> &found) {
        m_asking = false;
        if (generation != m_generation) {
            if (m_wanted)
                askLibrary();
            return;
        }
        QList<Row> rows;
        // Nothing to suggest is no fault: what is typed is searched for all the same.
        for (const T &each : found.value_or(QList<T>())) {
            Row row = rowOf(each);
            if (row.name != m_piece.typed)
                rows << std::move(row);
        }
        setRows(rows);
    });
}

QList<SuggestionModel::Row> SuggestionModel::recentRows() const
{
    QList<Row> rows;
    const QStringList recent = m_source.recent ? m_source.recent() : QStringList();
    for (const QString &query : recent)
        rows << Row{query, {}, query, Choice::Then::Search};
    if (!rows.isEmpty())
        rows << Row{tr("Forget Recent Searches"), {}, {}, Choice::Then::ForgetRecent};
    return rows;
}

QList<SuggestionModel::Row> SuggestionModel::fieldRows() const
{
    QList<Row> rows;
    QList<NamedField> shown;
    const QStringList names = queryFieldNames();
    for (const QString &name : names) {
        const auto field = queryFieldNamed(name);
        // One name each, of those that begin like this.
        if (!name.startsWith(m_piece.typed, Qt::CaseInsensitive) || shown.contains(*field))
            continue;
        shown << *field;
        const QString written = name + u':';
        rows << Row{written, saidOf(*field), written, Choice::Then::Suggest};
    }
    return rows;
}

template <class T>
QList<SuggestionModel::Row> SuggestionModel::valueRows(const QStringList &names, std::optional<T> (*named)(const QString &)) const
{
    QList<Row> rows;
    QList<T> shown;
    for (const QString &name : names) {
        const T value = *named(name);
        // One name each, of those that begin like this.
        if (!name.startsWith(m_piece.typed, Qt::CaseInsensitive) || shown.contains(value))
            continue;
        shown << value;
        if (name != m_piece.typed)
            rows << Row{name, {}, name, Choice::Then::Nothing};
    }
    return rows;
}

QString SuggestionModel::saidOf(const NamedField &field)
{
    switch (field.kind) {
    case NamedField::Kind::Dates:
        //: What date: in a search takes
        return tr("day, month, year or range");
    case NamedField::Kind::State:
        //: What is: in a search takes
        return tr("unread, read or bookmarked");
    case NamedField::Kind::Sort:
        //: What kind: in a search takes
        return tr("article, picture, advertisement or teaser");
    case NamedField::Kind::Words:
        break;
    }
    switch (field.field) {
    case QueryField::Anywhere:
        return {};
    case QueryField::Title:
        //: What title: in a search looks at
        return tr("words in the title");
    case QueryField::Byline:
        //: What byline: in a search looks at
        return tr("who wrote it");
    case QueryField::Section:
        //: What section: in a search looks at. 栏目
        return tr("section of the newspaper");
    case QueryField::Newspaper:
        //: What paper: in a search takes
        return tr("name, pinyin or initials");
    case QueryField::Tag:
        //: What tag: in a search looks at
        return tr("tag");
    case QueryField::Pinyin:
        //: What pinyin: in a search takes: letters as those of the title's characters
        return tr("how the title sounds");
    }
    return {};
}

SuggestionModel::Choice SuggestionModel::choice(int row) const
{
    const Row &chosen = m_rows.at(row);
    Choice choice;
    choice.then = chosen.then;
    if (chosen.then == Choice::Then::Search || chosen.then == Choice::Then::ForgetRecent) {
        choice.text = chosen.written;
        choice.cursor = choice.text.size();
        return choice;
    }
    const QString after = m_text.sliced(m_cursor);
    choice.text = m_text.first(m_piece.start) + chosen.written;
    if (chosen.then == Choice::Then::Nothing) {
        // On to the next word.
        if (after.isEmpty())
            choice.text += u' ';
        choice.cursor = choice.text.size() + (!after.isEmpty() && isQueryGap(after.front()) ? 1 : 0);
    } else {
        choice.cursor = choice.text.size();
    }
    choice.text += after;
    return choice;
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a suggestion: %1 what is put into the search, %2 what it is
        return row.detail.isEmpty() ? row.name : tr("%1, %2").arg(row.name, row.detail);
    default:
        return {};
    }
}

} // namespace Baojia
