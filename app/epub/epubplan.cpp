// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubplan.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// feed_N/article_M/… as calibre names it; articles -1 for the list of a section.
struct NewsPlace
{
    QString feed;
    int article = -1;
};

std::optional<NewsPlace> newsPlace(const QString &file)
{
    static const QRegularExpression pattern(u"(?:^|/)(feed_\\d+)/(?:article_(\\d+)/(?:[^/]+/)*)?[^/]+$"_s);
    const auto match = pattern.match(file);
    if (!match.hasMatch())
        return std::nullopt;
    return NewsPlace{match.captured(1), match.captured(2).isEmpty() ? -1 : match.captured(2).toInt()};
}

bool hasNews(const QStringList &spine)
{
    return std::any_of(spine.cbegin(), spine.cend(), [](const QString &file) {
        const auto place = newsPlace(file);
        return place && place->article >= 0;
    });
}

/// A line of contents flattened: where it begins, and below what.
struct Cut
{
    const EpubEntry *entry = nullptr;
    qsizetype spine = 0;
    int page = 0;
    QString section;
    bool heading = false;
};

class ContentsPlan
{
public:
    ContentsPlan(const EpubPackage &package, const std::vector<EpubEntry> &contents)
        : m_package(package)
        , m_contents(contents)
        , m_spine(package.spine)
    { }

    EpubPlan run()
    {
        const bool sections = std::any_of(m_contents.begin(), m_contents.end(), [](const EpubEntry &entry) {
            return !entry.children.empty();
        });
        if (!sections)
            m_plan.pages.append(EpubPagePlan());
        for (const EpubEntry &entry : m_contents) {
            if (sections)
                m_plan.pages.append({entry.title, entry.children.empty() ? QString() : entry.file});
            flatten(entry, {}, 0);
        }
        if (m_plan.pages.isEmpty())
            m_plan.pages.append(EpubPagePlan());
        std::stable_sort(m_cuts.begin(), m_cuts.end(), [](const Cut &left, const Cut &right) {
            return left.spine < right.spine;
        });
        beforeTheFirst();
        for (qsizetype i = 0; i < m_cuts.size(); ++i)
            addPart(i);
        return std::move(m_plan);
    }

private:
    // As deep as the contents, which are eight levels at most.
    void flatten(const EpubEntry &entry, const QString &section, int level)
    {
        const int page = static_cast<int>(std::max<qsizetype>(m_plan.pages.size() - 1, 0));
        if (!entry.file.isEmpty()) {
            qsizetype place = m_spine.indexOf(entry.file);
            if (place < 0) {
                place = m_spine.size();
                m_spine.append(entry.file);
            }
            m_cuts.append({&entry, place, page, section, !entry.children.empty()});
        }
        for (const EpubEntry &child : entry.children)
            flatten(child, level > 0 ? entry.title : QString(), level + 1);
    }

    void beforeTheFirst()
    {
        const qsizetype first = m_cuts.isEmpty() ? m_spine.size() : m_cuts.first().spine;
        for (qsizetype i = 0; i < first; ++i)
            addAlone(i, 0);
    }

    void addAlone(qsizetype place, int page)
    {
        if (m_spine.at(place) != m_package.navigation)
            m_plan.parts.append({page, {}, {}, {}, {{m_spine.at(place), {}, {}}}, true});
    }

    static QString stem(const QString &file)
    {
        static const QRegularExpression tail(u"(?:_split)?[_-]?\\d*\\.[^.]*$"_s);
        return QString(file).remove(tail);
    }

    static bool continues(const QString &before, const QString &file)
    {
        return file.contains("_split"_L1) && before.contains("_split"_L1) && stem(before) == stem(file);
    }

    void addPart(qsizetype index)
    {
        const Cut &cut = m_cuts.at(index);
        const Cut *next = index + 1 < m_cuts.size() ? &m_cuts.at(index + 1) : nullptr;
        // Two lines for one place: the one that leads further is the article.
        const bool same = next && next->spine == cut.spine && next->entry->anchor == cut.entry->anchor;
        EpubPart part{cut.page, cut.section, cut.entry->title, cut.entry->author, {}, cut.heading};
        if (same && !cut.heading)
            return;
        if (!same) {
            const bool within = next && next->spine == cut.spine;
            part.spans.append({cut.entry->file, cut.entry->anchor, within ? next->entry->anchor : QString()});
            if (!within)
                addFollowing(cut.spine + 1, next, part);
        }
        if (!part.spans.isEmpty())
            m_plan.parts.append(std::move(part));
        // Documents in between that nothing names come behind it.
        for (const qsizetype place : std::as_const(m_alone))
            addAlone(place, cut.page);
        m_alone.clear();
    }

    void addFollowing(qsizetype from, const Cut *next, EpubPart &part)
    {
        const qsizetype to = next ? next->spine : m_package.spine.size();
        for (qsizetype i = from; i < to; ++i) {
            if (m_alone.isEmpty() && continues(m_spine.at(i - 1), m_spine.at(i)))
                part.spans.append({m_spine.at(i), {}, {}});
            else
                m_alone.append(i);
        }
        // What stands before the next line's anchor in its document is still this one's.
        if (next && !next->entry->anchor.isEmpty() && m_alone.isEmpty())
            part.spans.append({next->entry->file, {}, next->entry->anchor});
    }

    const EpubPackage &m_package;
    const std::vector<EpubEntry> &m_contents;
    QStringList m_spine;
    QList<Cut> m_cuts;
    QList<qsizetype> m_alone; // places in the spine
    EpubPlan m_plan;
};

/// Titles and authors of the contents by the document they lead to.
void collect(const std::vector<EpubEntry> &entries, QHash<QString, const EpubEntry *> &byFile)
{
    for (const EpubEntry &entry : entries) {
        if (!entry.file.isEmpty() && !byFile.contains(entry.file))
            byFile.insert(entry.file, &entry);
        collect(entry.children, byFile);
    }
}

EpubPlan planNews(const EpubPackage &package, const std::vector<EpubEntry> &contents)
{
    EpubPlan plan;
    plan.calibre = true;
    QHash<QString, const EpubEntry *> byFile;
    collect(contents, byFile);
    QHash<QString, int> pages;
    QHash<QString, qsizetype> parts;
    for (const QString &file : package.spine) {
        const auto place = newsPlace(file);
        if (!place)
            continue;
        if (!pages.contains(place->feed)) {
            pages.insert(place->feed, static_cast<int>(plan.pages.size()));
            plan.pages.append(EpubPagePlan());
        }
        const int page = pages.value(place->feed);
        const EpubEntry *entry = byFile.value(file);
        if (place->article < 0) {
            plan.pages[page] = {entry ? entry->title : QString(), file};
            continue;
        }
        // The further documents of an article are its next pages.
        const QString key = place->feed + u'/' + QString::number(place->article);
        if (!parts.contains(key)) {
            parts.insert(key, plan.parts.size());
            plan.parts.append({page, {}, {}, {}, {}, false});
        }
        EpubPart &part = plan.parts[parts.value(key)];
        part.spans.append({file, {}, {}});
        if (entry && part.title.isEmpty()) {
            part.title = entry->title;
            part.author = entry->author;
        }
    }
    return plan;
}

} // namespace

EpubPlan planEpub(const EpubPackage &package, const std::vector<EpubEntry> &contents)
{
    return hasNews(package.spine) ? planNews(package, contents) : ContentsPlan(package, contents).run();
}

} // namespace Baojia
