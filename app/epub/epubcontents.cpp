// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubcontents.h"

#include "text/cjk.h"
#include "text/htmldocument.h"
#include "text/htmltext.h"
#include "text/xmlmender.h"

#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMostEntries = 20'000;
constexpr size_t kDeepest = 8;
constexpr qsizetype kDeepestXml = 512;

QString localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString().toLower();
}

/// navMap of an NCX. Deeper levels than allowed become entries of the last one.
class NcxReading
{
public:
    NcxReading(const EpubFiles &files, QString file)
        : m_files(files)
        , m_file(std::move(file))
    {
        m_open.push_back({});
    }

    std::vector<EpubEntry> run(const QString &xml)
    {
        QXmlStreamReader reader(xml);
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd() && m_levels.size() < kDeepestXml) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(reader);
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        // What a cut table still has open belongs to it too.
        while (m_open.size() > 1)
            close();
        return std::move(m_open.front().children);
    }

private:
    void begin(QXmlStreamReader &reader)
    {
        const QString name = localName(reader.qualifiedName());
        if (name == "navpoint"_L1 && ++m_count <= kMostEntries && m_open.size() <= kDeepest) {
            m_open.push_back({});
            m_levels.append(true);
            return;
        }
        if (m_open.size() > 1 && name == "text"_L1) {
            const QString title = collapsed(reader.readElementText(QXmlStreamReader::IncludeChildElements));
            if (m_open.back().title.isEmpty())
                m_open.back().title = title;
            return;
        }
        m_levels.append(false);
        EpubEntry &entry = m_open.back();
        const auto attribute = [&reader](QLatin1StringView wanted) {
            for (const QXmlStreamAttribute &one : reader.attributes()) {
                if (localName(one.qualifiedName()) == wanted)
                    return one.value().toString();
            }
            return QString();
        };
        if (name == "content"_L1 && entry.file.isEmpty()) {
            const QString href = attribute("src"_L1);
            entry.file = m_files.find(m_file, href);
            entry.anchor = epubAnchor(href);
        } else if (name == "meta"_L1 && m_open.size() > 1 && attribute("name"_L1) == "author"_L1) {
            m_levels.removeLast();
            entry.author = collapsed(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    void end()
    {
        if (m_levels.isEmpty())
            return;
        if (m_levels.takeLast() && m_open.size() > 1)
            close();
    }

    void close()
    {
        EpubEntry entry = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().children.push_back(std::move(entry));
    }

    const EpubFiles &m_files;
    QString m_file;
    std::vector<EpubEntry> m_open; // from the root to the entry at hand
    QList<bool> m_levels; // of open elements: whether it is an entry
    int m_count = 0;
};

/// The lists of <nav epub:type="toc">.
class NavReading
{
public:
    NavReading(const EpubFiles &files, QString file)
        : m_files(files)
        , m_file(std::move(file))
    { }

    std::vector<EpubEntry> run(HtmlNode body)
    {
        const QList<HtmlNode> all = body.all(u"nav");
        HtmlNode chosen;
        for (const HtmlNode nav : all) {
            const QString type = nav.attribute(u"epub:type") + nav.attribute(u"role");
            if (!chosen || (type.contains("toc"_L1) && !chosen.attribute(u"epub:type").contains("toc"_L1)))
                chosen = nav;
        }
        const HtmlNode list = chosen.first(u"ol, ul");
        return list ? entries(list, 1) : std::vector<EpubEntry>();
    }

private:
    // Eight levels at most: this may call itself.
    std::vector<EpubEntry> entries(HtmlNode list, size_t level)
    {
        std::vector<EpubEntry> found;
        for (HtmlNode line = list.firstChild(); line; line = line.nextSibling()) {
            if (!line.is(u"li") || ++m_count > kMostEntries)
                continue;
            EpubEntry entry;
            for (HtmlNode part = line.firstChild(); part; part = part.nextSibling()) {
                if (part.is(u"ol") || part.is(u"ul")) {
                    if (level < kDeepest)
                        entry.children = entries(part, level + 1);
                } else if (part.isElement() && entry.title.isEmpty()) {
                    const HtmlNode link = part.is(u"a") ? part : part.first(u"a");
                    entry.title = plainText(part);
                    entry.file = m_files.find(m_file, link.attribute(u"href"));
                    entry.anchor = epubAnchor(link.attribute(u"href"));
                }
            }
            found.push_back(std::move(entry));
        }
        return found;
    }

    const EpubFiles &m_files;
    QString m_file;
    int m_count = 0;
};

/// The > of the tag at `at`, or the end of the comment there; -1: it is not closed.
qsizetype tagEnd(const QString &text, qsizetype at)
{
    if (QStringView(text).sliced(at).startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->"_s, at);
        return end < 0 ? -1 : end + 2;
    }
    QChar quote;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (quote.isNull() && unit == u'>')
            return i;
        if (quote.isNull() && (unit == u'"' || unit == u'\''))
            quote = unit;
        else if (unit == quote)
            quote = QChar();
    }
    return -1;
}

bool knowsAuthors(const std::vector<EpubEntry> &entries)
{
    for (const EpubEntry &entry : entries) {
        if (!entry.author.isEmpty() || knowsAuthors(entry.children))
            return true;
    }
    return false;
}

} // namespace

QString htmlFromXhtml(const QString &xhtml)
{
    QString html;
    html.reserve(xhtml.size());
    qsizetype written = 0;
    for (qsizetype at = 0; (at = xhtml.indexOf(u'<', at)) >= 0;) {
        const qsizetype end = tagEnd(xhtml, at);
        if (end < 0)
            break;
        qsizetype name = at + 1;
        while (name < end
               && (xhtml.at(name).isLetterOrNumber() || xhtml.at(name) == u':' || xhtml.at(name) == u'-'))
            ++name;
        if (xhtml.at(end - 1) == u'/' && name > at + 1) {
            const QStringView tag = QStringView(xhtml).sliced(at + 1, name - at - 1);
            html += QStringView(xhtml).sliced(written, end - 1 - written);
            html += u'>';
            if (!isVoidElement(tag))
                html += u"</"_s + tag + u'>';
            written = end + 1;
        }
        at = end + 1;
    }
    return html + QStringView(xhtml).sliced(written);
}

std::vector<EpubEntry> readEpubContents(const EpubFiles &files, const EpubPackage &package)
{
    std::vector<EpubEntry> ncx;
    if (!package.ncx.isEmpty()) {
        const auto text = files.text(package.ncx);
        const auto mended = text ? mendedXml(*text) : Result<QString>(text.error());
        if (mended)
            ncx = NcxReading(files, package.ncx).run(*mended);
    }
    if (package.navigation.isEmpty() || knowsAuthors(ncx))
        return ncx;
    const auto text = files.text(package.navigation);
    const auto document =
        text ? HtmlDocument::parse(htmlFromXhtml(*text)) : Result<HtmlDocument>(text.error());
    std::vector<EpubEntry> nav;
    if (document)
        nav = NavReading(files, package.navigation).run(document->body());
    return nav.empty() ? ncx : nav;
}

} // namespace Baojia
