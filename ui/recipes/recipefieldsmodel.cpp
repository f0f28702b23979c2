// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipefieldsmodel.h"

#include "text/encoding.h"
#include "ui/words/datewords.h"
#include "ui/words/recipewords.h"

#include <QtCore/QLocale>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

constexpr quintptr topLevel = 0; // the internal id of a field; that of its parts is its row + 1
constexpr qsizetype mostParts = 2000; // shown below a field
constexpr qsizetype longestValue = 500; // characters on a line
constexpr qsizetype longestTip = 2000;

/// Tips show text as it is, and such text on one line.
QString inLines(const QString &text)
{
    constexpr qsizetype width = 60;
    QString lines;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype begun = 0;
    qsizetype at = 0;
    for (qsizetype next = breaks.toNextBoundary(); next >= 0; next = breaks.toNextBoundary()) {
        if (next - begun > width && at > begun) {
            lines += QStringView(text).sliced(begun, at - begun).trimmed() + u'\n';
            begun = at;
        }
        at = next;
    }
    return lines + QStringView(text).sliced(begun);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString counted(qsizetype count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

RecipeFieldsModel::RecipeFieldsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_rows(rowsOf(nullptr, {}))
{ }

QList<RecipeFieldsModel::Row> RecipeFieldsModel::rowsOf(const RecipeTrial *trial, const QString &chosen)
{
    const RecipeTrial empty;
    const RecipeTrial &shown = trial ? *trial : empty;
    QList<Row> rows;
    appendSelf(rows, trial, chosen);
    appendValues(rows, shown);
    appendLists(rows, shown.values);
    QString slow;
    if (trial)
        slow = shown.values.isExhausted ? tr("yes: the selectors take too long on this document; what is found is not all")
                                        : tr("no");
    rows.append({tr("Encoding"), trial ? encodingName(shown.encoding) : QString(), {}});
    rows.append({tr("Too slow"), slow, {}});
    return rows;
}

void RecipeFieldsModel::appendSelf(QList<Row> &rows, const RecipeTrial *trial, const QString &chosen)
{
    QString fits;
    QString taken;
    QString kind;
    if (trial) {
        fits = trial->fits ? tr("yes") : tr("no");
        //: The recipe that an import would take for a document
        taken = chosen.isEmpty() ? tr("none: the general rules alone") : chosen;
        kind = tr("neither page nor article for sure");
        if (trial->values.kind != RecipeExtract::Kind::Unknown)
            kind = trial->values.kind == RecipeExtract::Kind::Page ? tr("a page") : tr("an article");
    }
    rows.append({tr("Fits this page"), fits, {}});
    rows.append({tr("Chosen for it"), taken, {}});
    rows.append({tr("Read as"), kind, {}});
}

void RecipeFieldsModel::appendValues(QList<Row> &rows, const RecipeTrial &trial)
{
    const RecipeExtract &v = trial.values;
    const auto add = [&rows](Field field, const QString &value) {
        rows.append({RecipeWords::name(field), value, {}});
    };
    add(Field::Newspaper, v.newspaper);
    add(Field::Date, v.date.isValid() ? DateWords::withWeekday(v.date) : QString());
    add(Field::Page, v.label);
    add(Field::PageName, v.pageName);
    add(Field::Kicker, v.kicker);
    add(Field::Title, v.title);
    add(Field::Deck, v.deck);
    add(Field::Byline, v.byline);
    add(Field::Section, v.section);
    add(Field::Source, v.source);
    QString text;
    if (!trial.paragraphs.isEmpty())
        text = tr("%n paragraph(s)", nullptr, static_cast<int>(trial.paragraphs.size()));
    rows.append({RecipeWords::name(Field::Text), text, trial.paragraphs.mid(0, mostParts), true});
    add(Field::Pictures, counted(trial.pictures));
    add(Field::Copyright, v.copyright);
}

void RecipeFieldsModel::appendLists(QList<Row> &rows, const RecipeExtract &values)
{
    QStringList pages;
    for (const RecipePageLink &page : values.pages)
        pages.append(joined({page.label.isEmpty() ? page.text : page.label, page.name, page.href, page.pdf}));
    QStringList articles;
    for (const RecipeArticleLink &article : values.articles)
        articles.append(joined({article.title, article.href}));
    QStringList zones;
    for (const RecipeZone &zone : values.zones)
        zones.append(joined({zone.title, zone.href, zone.coords}));
    const auto add = [&rows](Field field, const QStringList &parts) {
        rows.append({RecipeWords::name(field), counted(parts.size()), parts.mid(0, mostParts)});
    };
    rows.append({RecipeWords::name(Field::Picture), values.image, {}});
    add(Field::Pdf, values.pdfs);
    add(Field::Pages, pages);
    add(Field::Articles, articles);
    add(Field::Zones, zones);
}

QString RecipeFieldsModel::wholeValue(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != topLevel)
        return m_rows.at(static_cast<int>(index.internalId()) - 1).parts.at(index.row());
    const Row &row = m_rows.at(index.row());
    return row.parts.isEmpty() ? row.value : row.parts.join(u'\n');
}

QModelIndex RecipeFieldsModel::textField() const
{
    const auto text = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isText; });
    return index(static_cast<int>(text - m_rows.cbegin()), FieldColumn);
}

void RecipeFieldsModel::show(const RecipeTrial &trial, const QString &chosen)
{
    m_isOld = false;
    replace(rowsOf(&trial, chosen));
}

void RecipeFieldsModel::clear()
{
    m_isOld = false;
    replace(rowsOf(nullptr, {}));
}

void RecipeFieldsModel::setOld(bool old)
{
    if (m_isOld == old)
        return;
    m_isOld = old;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

void RecipeFieldsModel::replace(const QList<Row> &rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QModelIndex parent = index(static_cast<int>(at), 0);
        const auto before = static_cast<int>(m_rows.at(at).parts.size());
        const auto after = static_cast<int>(rows.at(at).parts.size());
        if (after < before) {
            beginRemoveRows(parent, after, before - 1);
            m_rows[at].parts = rows.at(at).parts;
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows(parent, before, after - 1);
            m_rows[at].parts = rows.at(at).parts;
            endInsertRows();
        }
        m_rows[at] = rows.at(at);
        if (after > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(after - 1, ColumnCount - 1, parent));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex RecipeFieldsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex RecipeFieldsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int RecipeFieldsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rows.at(parent.row()).parts.size());
}

int RecipeFieldsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RecipeFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isField = index.internalId() == topLevel;
    const Row &row = m_rows.at(isField ? index.row() : static_cast<int>(index.internalId()) - 1);
    const bool isName = index.column() == FieldColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QString text = isName ? QString::number(index.row() + 1) : QString();
        if (isField)
            text = isName ? row.name : row.value.isEmpty() ? u"—"_s : row.value;
        else if (!isName)
            text = row.parts.at(index.row());
        if (role == Qt::ToolTipRole)
            return isName ? QVariant() : QVariant(inLines(text.left(longestTip)));
        // A line of the list is one line, however long the paragraph.
        return text.left(longestValue).replace(u'\n', u' ');
    }
    case Qt::ForegroundRole:
        if (m_isOld || (isField ? row.value.isEmpty() : isName))
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant RecipeFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : tr("Value");
}

} // namespace Baojia
