// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/foundermirror.h"

#include "founder/founderassets.h"
#include "founder/founderclassifier.h"
#include "founder/foundereditions.h"
#include "founder/founderlinks.h"
#include "founder/founderrecipe.h"
#include "founder/founderwords.h"
#include "recipes/documentaddress.h"
#include "text/dates.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// The files of one newspaper's folder and one day. Ordered by day, so that editions come oldest first.
struct GroupKey
{
    QDate date;
    QString root;
    QString newspaper; ///< only where the path names no day: several newspapers may lie in one folder

    friend bool operator<(const GroupKey &left, const GroupKey &right)
    {
        return std::tie(left.date, left.root, left.newspaper) < std::tie(right.date, right.root, right.newspaper);
    }
};

struct Group
{
    QDate pathDate;
    ChosenFiles files;
};

using Groups = std::map<GroupKey, Group>;

/// A day and the newspaper's folder; the file's own folder where the path names no day.
using DayFolder = std::pair<QDate, QString>;

DayFolder dayFolderOf(const QString &file)
{
    const QString path = unmangledPath(file);
    const FounderPlace place = founderPlace(path);
    return {place.date, place.date.isValid() ? place.root : path.section(u'/', 0, -2)};
}

bool isPageOrArticle(const QString &file)
{
    const QString path = unmangledPath(file);
    return isPagePath(path) || isArticlePath(path);
}

Result<FounderFile> load(Source &source, const FounderTree &tree, const RecipeBook &recipes, const QString &name)
{
    FounderFile file;
    file.name = name;
    file.url = source.url(name);
    auto bytes = source.read(name);
    if (!bytes)
        return bytes.error();
    file.bytes = *std::move(bytes);
    auto text = decodeText(file.bytes, source.charset(name), name);
    if (!text)
        return text.error();
    file.text = *std::move(text);
    file.property = FounderProperty::read(file.text.text);
    if (auto found = findRecipe(recipes, founderAddress(file, tree), file); !found)
        return found.error();
    return file;
}

/// Where a document was saved from, as far as its name and its first bytes tell.
QString addressInHead(const FileHead &head)
{
    const QString noted = notedAddress(head.bytes.left(8192));
    return noted.isEmpty() ? addressFromTree(head.name) : noted;
}

/// Cuts the files of a source into the days of newspapers.
class MirrorGrouping
{
public:
    MirrorGrouping(Source &source, const FounderTree &tree, const RecipeBook &recipes, Progress &progress)
        : m_source(source)
        , m_tree(tree)
        , m_recipes(recipes)
        , m_progress(progress)
    {
    }

    /// By the day in the path; a file whose path names none is opened to see.
    Result<Groups> grouped(const ChosenFiles &files)
    {
        Groups groups;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString file = files.at(i);
            const FounderPlace place = founderPlace(unmangledPath(file));
            if (place.date.isValid()) {
                groupOf({place.date, place.root, {}}, place.date, groups).files.add(files.place(i));
                continue;
            }
            if (auto going = m_progress.report(0, files.size(), file); !going)
                return going.error();
            const GroupKey key = keyFromContent(file, place.root);
            groupOf(key, {}, groups).files.add(files.place(i));
        }
        return groups;
    }

private:
    Group &groupOf(const GroupKey &key, QDate pathDate, Groups &groups) const
    {
        return groups.try_emplace(key, Group {pathDate, ChosenFiles(m_source.files())}).first->second;
    }

    GroupKey keyFromContent(const QString &name, const QString &root)
    {
        auto file = load(m_source, m_tree, m_recipes, name);
        if (!file)
            return {{}, root, {}}; // its group says why
        QDate date = file->property.paperDate();
        if (!date.isValid()) {
            const auto time = parseTime(file->property.value(u"date"));
            date = time ? time->date : QDate();
        }
        const auto document = HtmlDocument::parse(file->text.text, name);
        if (!document)
            return {date, root, {}};
        readByItsRecipe(m_recipes, *document, *file);
        readArticleByRecipe(*file);
        if (const QDate sure = surePaperDate(*file); sure.isValid())
            date = sure;
        const FounderHeader header = headerOf(*document, *file, bodyOf(*document, *file).element);
        if (!date.isValid())
            date = header.date;
        return {date, root, header.newspaper};
    }

    Source &m_source;
    const FounderTree &m_tree;
    const RecipeBook &m_recipes;
    Progress &m_progress;
};

/// Reads one of them.
class MirrorReading
{
public:
    MirrorReading(Source &source, const FounderTree &tree, const RecipeBook &recipes, DraftSink &sink, Progress &progress,
                  qsizetype files)
        : m_source(source)
        , m_recipes(recipes)
        , m_sink(sink)
        , m_progress(progress)
        , m_tree(tree)
        , m_total(files)
    {
    }

    Result<void> read(const GroupKey &key, const Group &group)
    {
        FounderAssets assets(m_source, m_tree);
        FounderEditions editions(m_tree, assets, m_sink, key.root, group.pathDate);
        // Pages first: they know which article stands where.
        std::array<QStringList, 3> ranks;
        for (const QString &file : group.files) {
            const QString path = unmangledPath(file);
            ranks[isPagePath(path) ? 0 : (isArticlePath(path) ? 2 : 1)].append(file);
        }
        const QStringList files = ranks[0] + ranks[1] + ranks[2];
        for (const QString &file : files) {
            if (isArticlePath(unmangledPath(file)))
                editions.settle();
            if (auto done = readInto(editions, assets, file); !done)
                return done;
        }
        if (m_source.isSingleFile()) {
            // one page was chosen: its articles lie beside it
            for (const QString &file : editions.listedFiles()) {
                if (files.contains(file) || !m_source.contains(file))
                    continue;
                if (auto done = readInto(editions, assets, file); !done)
                    return done;
            }
        }
        return editions.handOver(true);
    }

private:
    Result<void> readInto(FounderEditions &editions, FounderAssets &assets, const QString &name)
    {
        if (auto going = m_progress.report(std::min(m_done++, m_total), m_total, name); !going)
            return going;
        if (auto taken = take(editions, assets, name); !taken)
            m_sink.skipped(name, taken.error());
        return editions.isFull() ? editions.handOver(false) : Result<void>();
    }

    /// An error means that this file does not come in.
    Result<void> take(FounderEditions &editions, FounderAssets &assets, const QString &name)
    {
        auto file = load(m_source, m_tree, m_recipes, name);
        if (!file)
            return file.error();
        const auto document = HtmlDocument::parse(file->text.text, name);
        if (!document)
            return document.error();
        readByItsRecipe(m_recipes, *document, *file);
        auto taken = takeDocument(editions, assets, *file, *document);
        if (file->said.isExhausted) {
            m_recipes.wasTooSlow(*file->recipe);
            m_sink.noted(name, u"recipe-too-slow"_s, file->recipe->id);
        }
        return taken;
    }

    Result<void> takeDocument(FounderEditions &editions, FounderAssets &assets, FounderFile &file, const HtmlDocument &document)
    {
        // Article files repeat their page's map, so that the body counts first; what the system itself says counts before both.
        const FounderProperty::Subject subject = subjectOf(file);
        FounderBody body;
        if (subject != FounderProperty::Subject::Page) {
            readArticleByRecipe(file);
            body = bodyOf(document, file);
        }
        if (body.element && !body.isClosed)
            return Error {ErrorKind::Truncated, file.name, {}};
        if (body.element || subject == FounderProperty::Subject::Article)
            return takeArticle(editions, assets, file, document, headerOf(document, file, body.element), body);
        readPageByRecipe(file);
        FounderPage page = readFounderPage(document, file, m_tree, headerOf(document, file, {}));
        if (subject != FounderProperty::Subject::Page && !isPageLike(page))
            return Error {ErrorKind::NoBody, file.name, {}};
        if (isCutShort(file.text.text))
            return Error {ErrorKind::Truncated, file.name, {}};
        editions.addPage(std::move(page));
        return {};
    }

    Result<void> takeArticle(FounderEditions &editions, FounderAssets &assets, FounderFile &file, const HtmlDocument &document,
                             const FounderHeader &header, const FounderBody &body)
    {
        auto article = readFounderArticle(document, file, header, body, m_tree, assets);
        if (!article)
            return article.error();
        if (!article->isWebArticle && (article->label.isEmpty() || !editions.hasPageOf(*article)))
            readItsPage(editions, *article, document, file, header);
        editions.addArticle(*std::move(article));
        return {};
    }

    /// The page file was not saved, but most article files repeat its map and its list.
    void readItsPage(FounderEditions &editions, FounderArticle &article, const HtmlDocument &document, FounderFile &file,
                     const FounderHeader &header)
    {
        readPageByRecipe(file);
        FounderPage page = readFounderPage(document, file, m_tree, header);
        const bool listed = std::any_of(page.listings.cbegin(), page.listings.cend(), [&article](const FounderListing &listing) {
            return listing.target.key == article.key;
        });
        if (article.label.isEmpty())
            article.label = page.label;
        if (article.pageName.isEmpty() && comparableLabel(article.label) == comparableLabel(page.label))
            article.pageName = page.name;
        if (article.label.isEmpty() || editions.hasPageOf(article) || !listed)
            return;
        page.label = article.label;
        page.isFromArticle = true;
        editions.addPage(std::move(page));
    }

    /// The file ends in the middle of its map or of a list.
    static bool isCutShort(const QString &html)
    {
        const auto has = [&html](QStringView mark) { return html.contains(mark, Qt::CaseInsensitive); };
        return !has(u"</html") && !has(u"</body") && ((has(u"<map") && !has(u"</map")) || !html.trimmed().endsWith(u'>'));
    }

    Source &m_source;
    const RecipeBook &m_recipes;
    DraftSink &m_sink;
    Progress &m_progress;
    const FounderTree &m_tree;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

class MirrorPortions final : public Portions
{
public:
    MirrorPortions(Source &source, std::shared_ptr<const RecipeBook> recipes)
        : m_source(source)
        , m_tree(source)
        , m_recipes(std::move(recipes))
    {
    }

    [[nodiscard]] Result<void> group(const ChosenFiles &files, Progress &progress)
    {
        auto groups = MirrorGrouping(m_source, m_tree, *m_recipes, progress).grouped(files);
        if (!groups)
            return groups.error();
        m_groups.assign(std::make_move_iterator(groups->begin()), std::make_move_iterator(groups->end()));
        return {};
    }

    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(m_groups.size()); }

    [[nodiscard]] qsizetype files(qsizetype portion) const override { return groupAt(portion).second.files.size(); }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        if (portion == 0) {
            for (const RecipeFault &fault : m_recipes->faults())
                sink.noted(fault.file, u"recipe-broken"_s, u"%1:%2"_s.arg(fault.line).arg(fault.column));
        }
        const auto &[key, group] = groupAt(portion);
        return MirrorReading(m_source, m_tree, *m_recipes, sink, progress, group.files.size()).read(key, group);
    }

private:
    using KeyedGroup = std::pair<GroupKey, Group>;

    [[nodiscard]] const KeyedGroup &groupAt(qsizetype portion) const { return m_groups[static_cast<size_t>(portion)]; }

    Source &m_source;
    FounderTree m_tree;
    std::shared_ptr<const RecipeBook> m_recipes;
    std::vector<KeyedGroup> m_groups;
};

}

ImporterInfo FounderMirror::info() const
{
    return {u"foundermirror"_s, {u"htm"_s, u"html"_s, u"shtml"_s}};
}

FounderMirror::FounderMirror(std::shared_ptr<const RecipeBook> recipes)
    : m_recipes(std::move(recipes))
{
}

Confidence FounderMirror::probe(const FileHead &head) const
{
    const Recipe *const general = m_recipes->find(u"founder"_s);
    const Confidence confidence = general != nullptr ? founderConfidence(head, general->evidence) : Confidence::None;
    if (confidence == Confidence::Certain || (!looksLikeHtml(head) && !beginsAsJson(head.bytes)))
        return confidence;
    const Recipe *const recipe =
        m_recipes->matching({unmangledPath(head.name), addressInHead(head), head.bytes + head.tail});
    if (recipe == nullptr)
        return confidence;
    // Words alone can stand anywhere.
    const bool byPlace = !recipe->match.urls.isEmpty() || !recipe->match.files.isEmpty();
    return byPlace ? Confidence::Certain : std::max(confidence, Confidence::Likely);
}

QStringList FounderMirror::beside(const FileNames &all, const QSet<QString> &fresh) const
{
    QSet<DayFolder> touched;
    for (const QString &file : fresh) {
        if (const DayFolder place = dayFolderOf(file); place.first.isValid() || isPageOrArticle(file))
            touched.insert(place);
    }
    QStringList together;
    if (touched.isEmpty())
        return together;
    for (const QString &file : all) {
        if (isPageOrArticle(file) && touched.contains(dayFolderOf(file)))
            together.append(file);
    }
    return together;
}

Result<std::unique_ptr<Portions>> FounderMirror::portions(Source &source, const ChosenFiles &files,
                                                          Progress &progress) const
{
    auto portions = std::make_unique<MirrorPortions>(source, m_recipes);
    if (auto grouped = portions->group(files, progress); !grouped)
        return grouped.error();
    return std::unique_ptr<Portions>(std::move(portions));
}

}
