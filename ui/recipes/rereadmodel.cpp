// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/rereadmodel.h"

#include "ui/words/datewords.h"
#include "ui/words/importwords.h"
#include "ui/words/recipewords.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

QStringList listOf(const QString &value)
{
    return value.isEmpty() ? QStringList() : QStringList{value};
}

QStringList captionsOf(const Article &article)
{
    QStringList captions;
    for (const ArticleImage &image : article.images)
        captions += image.asset.isNull() ? RereadModel::tr("%1 (not saved)").arg(image.source)
                                         : QString(image.source + u' ' + image.caption).trimmed();
    return captions;
}

QString kindOf(const Article &article)
{
    switch (article.header.kind) {
    case ArticleKind::Article:
        return RereadModel::tr("article");
    case ArticleKind::Picture:
        return RereadModel::tr("picture");
    case ArticleKind::Advertisement:
        return RereadModel::tr("advertisement");
    case ArticleKind::Teaser:
        return RereadModel::tr("teaser");
    }
    return {};
}

QString momentOf(const Article &article)
{
    return article.published ? article.published->toString(Qt::ISODate) : QString();
}

QStringList doubtsOf(const Article &article)
{
    QStringList doubts;
    for (const QString &code : article.warnings)
        doubts += ImportWords::doubt(code, {});
    return doubts;
}

/// HTML with a line for each block.
QStringList linesOf(QString html)
{
    return html.replace(u"><"_s, u">\n<"_s).split(u'\n');
}

} // namespace

RereadRow rereadRow(const RereadArticle &article)
{
    const Article &before = article.before;
    const Article &after = article.after;
    RereadRow row{before.header.id, before.header.title, before.newspaper, before.date, {}};
    const auto add = [&row](const QString &name, const QStringList &left, const QStringList &right) {
        if (left != right)
            row.parts.append({name, left, right});
    };
    const auto text = [&add](Field field, const QString &left, const QString &right) {
        add(RecipeWords::name(field), listOf(left), listOf(right));
    };
    text(Field::Newspaper, before.newspaper, after.newspaper);
    text(Field::Date, DateWords::withWeekday(before.date), DateWords::withWeekday(after.date));
    text(Field::Page, before.pageLabel, after.pageLabel);
    text(Field::PageName, before.pageName, after.pageName);
    text(Field::Kicker, before.header.kicker, after.header.kicker);
    text(Field::Title, before.header.title, after.header.title);
    text(Field::Deck, before.deck, after.deck);
    text(Field::Byline, before.header.byline, after.header.byline);
    text(Field::Section, before.header.section, after.header.section);
    text(Field::Source, before.originalSource, after.originalSource);
    text(Field::Copyright, before.copyright, after.copyright);
    add(RecipeWords::name(Field::Text), before.paragraphs, after.paragraphs);
    add(RecipeWords::name(Field::Pictures), captionsOf(before), captionsOf(after));
    add(RereadModel::tr("Kind"), {kindOf(before)}, {kindOf(after)});
    add(RereadModel::tr("Published"), listOf(momentOf(before)), listOf(momentOf(after)));
    add(RereadModel::tr("Keywords"), before.tags, after.tags);
    add(RereadModel::tr("Categories"), before.categories, after.categories);
    //: What an import was not sure of in an article
    add(RereadModel::tr("Doubts"), doubtsOf(before), doubtsOf(after));
    if (before.paragraphs == after.paragraphs)
        //: The words of an article are the same, but not what is a heading, bold, a table …
        add(RereadModel::tr("Form of the text"), linesOf(before.html), linesOf(after.html));
    return row;
}

void RereadModel::append(const QList<RereadRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
    Q_EMIT chosenChanged();
}

void RereadModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_leftOut.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

QSet<ArticleId> RereadModel::chosen() const
{
    QSet<ArticleId> chosen;
    for (const RereadRow &row : m_rows) {
        if (!m_leftOut.contains(row.id))
            chosen.insert(row.id);
    }
    return chosen;
}

void RereadModel::setAllChosen(bool chosen)
{
    m_leftOut.clear();
    for (const RereadRow &row : m_rows) {
        if (!chosen)
            m_leftOut.insert(row.id);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int RereadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RereadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RereadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RereadRow &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == TitleColumn)
        return m_leftOut.contains(row.id) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return row.title.isEmpty() ? tr("(without a title)") : row.title;
    case NewspaperColumn:
        return row.newspaper;
    case DateColumn:
        return row.date.toString(Qt::ISODate);
    case FieldsColumn: {
        QStringList names;
        for (const ComparedPart &part : row.parts)
            names += part.heading;
        return u"%1: %2"_s.arg(QLocale().toString(names.size()), QLocale().createSeparatedList(names));
    }
    default:
        return {};
    }
}

bool RereadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TitleColumn)
        return false;
    const ArticleId id = m_rows.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_leftOut.remove(id);
    else
        m_leftOut.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags RereadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == TitleColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RereadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case NewspaperColumn:
        return tr("Newspaper");
    case DateColumn:
        return tr("Date");
    case FieldsColumn:
        //: Column: how many fields of an article a recipe would change, and which
        return tr("Would change");
    default:
        return {};
    }
}

} // namespace Baojia
