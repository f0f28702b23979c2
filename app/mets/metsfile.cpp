// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metsfile.h"

#include "text/cjk.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

#include "mets/metsdescription.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool hasWord(const QString &type, const char *words)
{
    return QRegularExpression(u"^(?:%1)"_s.arg(QLatin1StringView(words)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(type)
        .hasMatch();
}

// Libraries write ARTICLE, article, Advertisement, ad, ILLUSTRATION …
bool isArticleType(const QString &type)
{
    return hasWord(type,
                   "article$|advert|ad$|ads$|illustration|picture|image|photo|obituar|letter|editorial|poem|"
                   "notice|serial|weather|news.?item");
}

std::optional<MetsPart> partOfType(const QString &type)
{
    if (hasWord(type, "over.?line|kicker|pre.?title"))
        return MetsPart::Kicker;
    if (hasWord(type, "sub.?head|sub.?title|deck|under.?line"))
        return MetsPart::Deck;
    if (hasWord(type, "heading|headline|head$|title|main.?title"))
        return MetsPart::Title;
    if (hasWord(type, "byline|author|creator"))
        return MetsPart::Byline;
    if (hasWord(type, "body|paragraph|text|content|caption"))
        return MetsPart::Body;
    return std::nullopt;
}

/// Reads the parts of a document into an issue.
class MetsReading
{
public:
    explicit MetsReading(const XmlElement &root)
        : m_root(root)
    { }

    MetsIssue read()
    {
        for (const XmlElement &section : m_root.children) {
            if (section.name == "dmdSec"_L1)
                m_descriptions.insert(section.value(u"ID"_s), metsDescription(section));
            else if (section.name == "fileSec"_L1)
                files(section, {});
        }
        for (const XmlElement &map : m_root.children) {
            if (map.name == "structMap"_L1 && !isPhysical(map))
                logical(map, {}, 0);
        }
        for (const XmlElement &map : m_root.children) {
            if (map.name == "structMap"_L1 && (isPhysical(map) || m_issue.pages.isEmpty()))
                physical(map);
        }
        links();
        nameIssue();
        return std::move(m_issue);
    }

private:
    static bool isPhysical(const XmlElement &map) { return hasWord(map.value(u"TYPE"_s), "physical"); }

    void files(const XmlElement &group, const QString &use)
    {
        for (const XmlElement &element : group.children) {
            const QString own = element.value(u"USE"_s);
            const QString known = own.isEmpty() ? use : own;
            if (element.name == "fileGrp"_L1)
                files(element, known);
            else if (element.name == "file"_L1)
                m_issue.files.insert(
                    element.value(u"ID"_s),
                    {element.child(u"FLocat").value(u"href"_s), element.value(u"MIMETYPE"_s), known});
        }
    }

    [[nodiscard]] MetsDescription described(const XmlElement &division) const
    {
        const QStringList ids = division.value(u"DMDID"_s).split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            if (m_descriptions.contains(id))
                return m_descriptions.value(id);
        }
        return {};
    }

    void physical(const XmlElement &element)
    {
        for (const XmlElement &division : element.children) {
            if (division.name != "div"_L1)
                continue;
            const QString type = division.value(u"TYPE"_s);
            if (hasWord(type, "page")) {
                QString label = division.value(u"ORDERLABEL"_s).trimmed();
                label = label.isEmpty() ? division.value(u"ORDER"_s).trimmed() : label;
                MetsPage page{division.value(u"ID"_s), label, {}, {}};
                pointers(division, page.files);
                m_issue.pages.append(page);
            } else {
                physical(division);
            }
        }
    }

    static void pointers(const XmlElement &element, QList<QString> &files)
    {
        for (const XmlElement &child : element.children) {
            if (child.name == "fptr"_L1 || child.name == "area"_L1) {
                if (const QString file = child.value(u"FILEID"_s); !file.isEmpty() && !files.contains(file))
                    files.append(file);
            }
            pointers(child, files);
        }
    }

    void logical(const XmlElement &element, const QString &section, int depth)
    {
        for (const XmlElement &division : element.children) {
            if (division.name != "div"_L1)
                continue;
            const QString type = division.value(u"TYPE"_s);
            if (hasWord(type, "issue|newspaper$") || (depth == 0 && !division.value(u"DMDID"_s).isEmpty()))
                noteIssue(division);
            if (isArticleType(type)) {
                article(division, section);
            } else {
                const bool named = hasWord(type, "section|column|supplement|chapter");
                const QString label = collapsed(division.value(u"LABEL"_s));
                logical(division, named && !label.isEmpty() ? label : section, depth + 1);
            }
        }
    }

    void noteIssue(const XmlElement &division)
    {
        const MetsDescription description = described(division);
        const auto learn = [](QString &known, const QString &said) {
            known = known.isEmpty() ? said : known;
        };
        learn(m_issue.newspaper, withoutDay(description.host));
        learn(m_issue.newspaper, withoutDay(description.title));
        learn(m_issue.newspaper, withoutDay(collapsed(division.value(u"LABEL"_s))));
        learn(m_issue.copyright, description.rights);
        if (!m_issue.date.isValid())
            m_issue.date =
                description.date.isValid() ? description.date : metsDate(division.value(u"ORDERLABEL"_s));
    }

    void article(const XmlElement &division, const QString &section)
    {
        const MetsDescription description = described(division);
        MetsArticle article;
        article.id = division.value(u"ID"_s);
        article.title =
            description.title.isEmpty() ? collapsed(division.value(u"LABEL"_s)) : description.title;
        article.byline = description.creator;
        article.section = section;
        const QString type = division.value(u"TYPE"_s);
        article.advertisement = hasWord(type, "advert|ad$|ads$");
        article.picture = hasWord(type, "illustration|picture|image|photo");
        areas(division, MetsPart::Body, article.areas);
        m_articleOfId.insert(article.id, m_issue.articles.size());
        innerIds(division, m_issue.articles.size());
        m_issue.articles.append(article);
    }

    void innerIds(const XmlElement &division, qsizetype article)
    {
        for (const XmlElement &child : division.children) {
            if (const QString id = child.value(u"ID"_s); child.name == "div"_L1 && !id.isEmpty())
                m_articleOfId.insert(id, article);
            innerIds(child, article);
        }
    }

    static void areas(const XmlElement &element, MetsPart part, QList<MetsArea> &found)
    {
        for (const XmlElement &child : element.children) {
            if (child.name == "area"_L1 && !child.value(u"FILEID"_s).isEmpty())
                found.append(
                    {child.value(u"FILEID"_s), child.value(u"BEGIN"_s), child.value(u"END"_s), part});
            else if (child.name == "fptr"_L1 && !child.value(u"FILEID"_s).isEmpty()
                     && child.child(u"area").name.isEmpty())
                found.append({child.value(u"FILEID"_s), {}, {}, part});
            const bool inner = child.name == "div"_L1;
            // The title within a heading is the heading's; a byline in the body is a byline.
            const auto own = inner ? partOfType(child.value(u"TYPE"_s)) : std::nullopt;
            areas(child, own && (*own != MetsPart::Body || part == MetsPart::Body) ? *own : part, found);
        }
    }

    /// Libraries that do not point into the text link an article to its pages.
    void links()
    {
        for (const XmlElement &link : m_root.child(u"structLink").children) {
            const auto article = m_articleOfId.constFind(link.value(u"from"_s));
            const QString page = link.value(u"to"_s);
            if (link.name == "smLink"_L1 && article != m_articleOfId.cend()
                && !m_issue.articles[*article].pages.contains(page))
                m_issue.articles[*article].pages.append(page);
        }
    }

    void nameIssue()
    {
        const QString label = collapsed(m_root.value(u"LABEL"_s));
        // Without a division that says so, the first description with a day is the issue's.
        for (const XmlElement &section : m_root.children) {
            const MetsDescription description = m_descriptions.value(section.value(u"ID"_s));
            if (section.name != "dmdSec"_L1 || (m_issue.date.isValid() && !m_issue.newspaper.isEmpty())
                || !description.date.isValid())
                continue;
            if (!m_issue.date.isValid())
                m_issue.date = description.date;
            if (m_issue.newspaper.isEmpty())
                m_issue.newspaper =
                    withoutDay(description.host.isEmpty() ? description.title : description.host);
        }
        if (m_issue.newspaper.isEmpty())
            m_issue.newspaper = withoutDay(label);
        static const QRegularExpression day(u"\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}|\\d{8}"_s);
        if (!m_issue.date.isValid())
            m_issue.date = metsDate(day.match(label).captured());
    }

    const XmlElement &m_root;
    QHash<QString, MetsDescription> m_descriptions;
    QHash<QString, qsizetype> m_articleOfId;
    MetsIssue m_issue;
};

} // namespace

Result<MetsIssue> readMets(const QByteArray &bytes, const QString &subject)
{
    const auto root = xmlTree(bytes, subject);
    if (!root)
        return root.error();
    MetsIssue issue = MetsReading(*root).read();
    if (issue.files.isEmpty())
        return Error{ErrorKind::BadMarkup, subject, u"METS without files"_s};
    return issue;
}

} // namespace Baojia
