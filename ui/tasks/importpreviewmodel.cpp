// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importpreviewmodel.h"

#include "ui/style/icons.h"
#include "ui/words/datewords.h"
#include "ui/words/importwords.h"

#include <algorithm>

namespace Baojia {

namespace {

/// Numbers stand in the middle: at the right they would touch the words of the next column.
Qt::Alignment alignmentOf(int column)
{
    const bool number = column == ImportPreviewModel::Pages || column == ImportPreviewModel::Articles;
    return Qt::AlignVCenter | (number ? Qt::AlignHCenter : Qt::AlignLeft);
}

QVariant fateData(const ForeseenFate &fate, int role)
{
    if (role == Qt::DisplayRole)
        return ImportWords::foreseenFate(fate.added, fate.changed, fate.there);
    return role == Qt::ToolTipRole ? ImportWords::foreseenFateTip(fate.added, fate.changed, fate.there) : QVariant();
}

} // namespace

/// What an index points to: the row above it, or nothing for a newspaper.
struct ImportPreviewModel::Node
{
    enum class Kind { Paper, Edition } kind;
};

struct ImportPreviewModel::Edition : Node
{
    Paper *paper = nullptr;
    EditionName read;
    QDate date;
    bool wanted = true;
    QSet<QString> pages;
    int articles = 0;
    int doubtful = 0;
    ForeseenFate fate;
    QList<ForeseenArticle> shown;

    /// Whether what the library holds of it is known: of all of it, and of the name under which it comes in.
    [[nodiscard]] bool isCompared() const;

    /// One more than is shown where there are more.
    [[nodiscard]] int rows() const { return static_cast<int>(shown.size()) + (articles > shown.size() ? 1 : 0); }
};

struct ImportPreviewModel::Paper : Node
{
    QString read;
    QString name;
    std::vector<std::unique_ptr<Edition>> editions; ///< by the date that was read

    /// Where the edition of that day is, or would be.
    [[nodiscard]] auto placeOf(QDate date) const
    {
        return std::lower_bound(editions.begin(), editions.end(), date, [](const auto &edition, QDate wanted) {
            return edition->read.date < wanted;
        });
    }

    [[nodiscard]] bool isCompared() const
    {
        return std::all_of(editions.cbegin(), editions.cend(), [](const auto &edition) { return edition->isCompared(); });
    }

    [[nodiscard]] ForeseenFate fate() const
    {
        ForeseenFate all;
        for (const auto &edition : editions)
            all += edition->fate;
        return all;
    }

    [[nodiscard]] int sum(int Edition::*count) const
    {
        int all = 0;
        for (const auto &edition : editions)
            all += edition.get()->*count;
        return all;
    }
};

bool ImportPreviewModel::Edition::isCompared() const
{
    return fate.all() == articles && date == read.date && paper->name == paper->read;
}

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

ImportPreviewModel::~ImportPreviewModel() = default;

void ImportPreviewModel::add(const QList<ForeseenEdition> &editions)
{
    for (const ForeseenEdition &more : editions)
        addTo(editionOn(paperNamed(more.name.newspaper), more.name.date), more);
}

ImportPreviewModel::Paper *ImportPreviewModel::paperNamed(const QString &name)
{
    const auto known = std::find_if(m_papers.cbegin(), m_papers.cend(), [&name](const auto &paper) { return paper->read == name; });
    if (known != m_papers.cend())
        return known->get();
    const int row = static_cast<int>(m_papers.size());
    beginInsertRows({}, row, row);
    auto paper = std::make_unique<Paper>();
    paper->kind = Node::Kind::Paper;
    paper->read = name;
    paper->name = name;
    m_papers.push_back(std::move(paper));
    endInsertRows();
    return m_papers.back().get();
}

ImportPreviewModel::Edition *ImportPreviewModel::editionOn(Paper *paper, QDate date)
{
    auto &editions = paper->editions;
    const auto at = paper->placeOf(date);
    if (at != editions.end() && at->get()->read.date == date)
        return at->get();
    const int row = static_cast<int>(at - editions.begin());
    beginInsertRows(indexOf(paper, 0), row, row);
    auto edition = std::make_unique<Edition>();
    edition->kind = Node::Kind::Edition;
    edition->paper = paper;
    edition->read = {paper->read, date};
    edition->date = date;
    Edition *added = editions.insert(at, std::move(edition))->get();
    ++m_editions;
    endInsertRows();
    return added;
}

void ImportPreviewModel::addTo(Edition *edition, const ForeseenEdition &more)
{
    for (const QString &page : more.pages)
        edition->pages.insert(page);
    const int before = edition->rows();
    const int total = edition->articles + more.articles;
    const auto shown = edition->shown.size() + more.shown.size();
    const int after = static_cast<int>(shown) + (total > shown ? 1 : 0);
    if (after > before)
        beginInsertRows(indexOf(edition, 0), before, after - 1);
    edition->articles = total;
    edition->doubtful += more.doubtful;
    edition->fate += more.fate;
    edition->shown += more.shown;
    if (after > before)
        endInsertRows();
    m_articles += more.articles;
    m_doubtful += more.doubtful;
    Q_EMIT dataChanged(indexOf(edition, 0), indexOf(edition, ColumnCount - 1));
    Q_EMIT dataChanged(indexOf(edition->paper, 0), indexOf(edition->paper, ColumnCount - 1));
}

EditionChoices ImportPreviewModel::choices() const
{
    EditionChoices choices;
    for (const auto &paper : m_papers) {
        for (const auto &edition : paper->editions) {
            const EditionChoice choice {{paper->name, edition->date}, edition->wanted};
            if (choice != EditionChoice {edition->read, true})
                choices.insert(edition->read, choice);
        }
    }
    return choices;
}

int ImportPreviewModel::newspaperCount() const
{
    return static_cast<int>(m_papers.size());
}

bool ImportPreviewModel::isAnyWanted() const
{
    return std::any_of(m_papers.cbegin(), m_papers.cend(), [](const auto &paper) {
        return std::any_of(paper->editions.cbegin(), paper->editions.cend(), [](const auto &edition) { return edition->wanted; });
    });
}

bool ImportPreviewModel::isAllThere() const
{
    int there = 0;
    for (const auto &paper : m_papers) {
        for (const auto &edition : paper->editions) {
            if (edition->wanted && (!edition->isCompared() || edition->fate.there != edition->articles))
                return false;
            there += edition->wanted ? edition->articles : 0;
        }
    }
    return there > 0;
}

ImportPreviewModel::Paper *ImportPreviewModel::paperOf(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer() ? m_papers[static_cast<size_t>(index.row())].get() : nullptr;
}

ImportPreviewModel::Edition *ImportPreviewModel::editionOf(const QModelIndex &index) const
{
    auto *above = static_cast<Node *>(index.internalPointer());
    if (!above || above->kind != Node::Kind::Paper)
        return nullptr;
    return static_cast<Paper *>(above)->editions[static_cast<size_t>(index.row())].get();
}

QModelIndex ImportPreviewModel::indexOf(const Paper *paper, int column) const
{
    const auto at = std::find_if(m_papers.cbegin(), m_papers.cend(), [paper](const auto &other) { return other.get() == paper; });
    return createIndex(static_cast<int>(at - m_papers.cbegin()), column);
}

QModelIndex ImportPreviewModel::indexOf(const Edition *edition, int column) const
{
    const auto &editions = edition->paper->editions;
    const auto at = edition->paper->placeOf(edition->read.date);
    return createIndex(static_cast<int>(at - editions.cbegin()), column, static_cast<Node *>(edition->paper));
}

QModelIndex ImportPreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    if (Paper *paper = paperOf(parent))
        return createIndex(row, column, static_cast<Node *>(paper));
    return createIndex(row, column, static_cast<Node *>(editionOf(parent)));
}

QModelIndex ImportPreviewModel::parent(const QModelIndex &child) const
{
    const auto *above = static_cast<Node *>(child.internalPointer());
    if (!child.isValid() || !above)
        return {};
    if (above->kind == Node::Kind::Paper)
        return indexOf(static_cast<const Paper *>(above), 0);
    return indexOf(static_cast<const Edition *>(above), 0);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_papers.size());
    if (parent.column() != 0)
        return 0;
    if (const Paper *paper = paperOf(parent))
        return static_cast<int>(paper->editions.size());
    const Edition *edition = editionOf(parent);
    return edition ? edition->rows() : 0;
}

int ImportPreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (const Paper *paper = paperOf(index))
        return paperData(*paper, index.column(), role);
    if (const Edition *edition = editionOf(index))
        return editionData(*edition, index.column(), role);
    return articleData(*static_cast<Edition *>(static_cast<Node *>(index.internalPointer())), index.row(), index.column(), role);
}

QVariant ImportPreviewModel::paperData(const Paper &paper, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Name) {
        const auto wanted = std::count_if(paper.editions.cbegin(), paper.editions.cend(), [](const auto &edition) { return edition->wanted; });
        return wanted == 0                                            ? Qt::Unchecked
            : wanted == static_cast<qsizetype>(paper.editions.size()) ? Qt::Checked
                                                                      : Qt::PartiallyChecked;
    }
    if (role == Qt::DecorationRole && column == Name)
        return icon(IconName::Newspaper);
    if (role == Qt::ToolTipRole && column == Name)
        return tr("Press F2 to give it another name");
    if (role == Qt::EditRole && column == Name)
        return paper.name;
    if (column == Held)
        return paper.isCompared() ? fateData(paper.fate(), role) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return paper.name;
    case Articles:
        return paper.sum(&Edition::articles);
    case Doubts:
        return ImportWords::doubtful(paper.sum(&Edition::doubtful));
    default:
        return {};
    }
}

QVariant ImportPreviewModel::heldData(const Edition &edition, int role) const
{
    if (edition.isCompared())
        return fateData(edition.fate, role);
    const bool renamed = edition.fate.all() == edition.articles;
    return renamed && role == Qt::ToolTipRole ? tr("Not looked up under the new name or date") : QVariant();
}

QVariant ImportPreviewModel::editionData(const Edition &edition, int column, int role) const
{
    if (column == Held)
        return heldData(edition, role);
    if (role == Qt::CheckStateRole && column == Name)
        return edition.wanted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && column == Name)
        return icon(IconName::Edition);
    if (role == Qt::ToolTipRole && column == Name)
        return tr("Press F2 to change the date");
    if (role == Qt::EditRole && column == Name)
        return edition.date;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return DateWords::withWeekday(edition.date);
    case Pages:
        return edition.pages.isEmpty() ? QVariant() : static_cast<int>(edition.pages.size());
    case Articles:
        return edition.articles;
    case Doubts:
        return ImportWords::doubtful(edition.doubtful);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::articleData(const Edition &edition, int row, int column, int role) const
{
    if (row >= edition.shown.size()) {
        const auto more = edition.articles - edition.shown.size();
        return role == Qt::DisplayRole && column == Name ? ImportWords::more(more) : QVariant();
    }
    const ForeseenArticle &article = edition.shown.at(row);
    if (role == Qt::DecorationRole && column == Doubts && !article.doubts.isEmpty())
        return icon(IconName::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return article.title;
    case Pages:
        return article.page;
    case Doubts: {
        QStringList sentences;
        for (const QString &code : article.doubts)
            sentences << ImportWords::doubt(code, {});
        return sentences.join(u' ');
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Newspaper, edition, article");
    case Pages:
        return tr("Pages");
    case Articles:
        return tr("Articles");
    case Held:
        //: Column of a preview: how much of an edition the library does not hold yet
        return tr("Library");
    case Doubts:
        return tr("Doubts");
    default:
        return {};
    }
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == Name && (paperOf(index) || editionOf(index)))
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole)
        return setWanted(index, value.value<Qt::CheckState>() != Qt::Unchecked);
    if (role != Qt::EditRole || index.column() != Name)
        return false;
    if (Paper *paper = paperOf(index)) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        paper->name = name;
    } else if (Edition *edition = editionOf(index)) {
        if (!value.toDate().isValid())
            return false;
        edition->date = value.toDate();
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index.siblingAtColumn(Held));
    if (const Paper *paper = paperOf(index); paper && !paper->editions.empty())
        Q_EMIT dataChanged(indexOf(paper->editions.front().get(), Held), indexOf(paper->editions.back().get(), Held));
    return true;
}

bool ImportPreviewModel::setWanted(const QModelIndex &index, bool wanted)
{
    const auto changed = [this](const QModelIndex &place) { Q_EMIT dataChanged(place, place, {Qt::CheckStateRole}); };
    if (Edition *edition = editionOf(index)) {
        edition->wanted = wanted;
        changed(index);
        changed(indexOf(edition->paper, Name));
        return true;
    }
    Paper *paper = paperOf(index);
    if (!paper)
        return false;
    for (const auto &edition : paper->editions) {
        edition->wanted = wanted;
        changed(indexOf(edition.get(), Name));
    }
    changed(index);
    return true;
}

} // namespace Baojia
