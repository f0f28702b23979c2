// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedxml.h"

#include "feed/feedbuilder.h"
#include "feed/feednames.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/xmlmender.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr size_t kDeepest = 512;
constexpr int kMostBreaks = 32; // each costs a copy of what follows
constexpr qsizetype kMostItems = 100'000;
constexpr qsizetype kPiece = 1 << 19; // characters that the reader is given at a time: it holds them twice

QString localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString().toLower();
}

/// Reads one mended document, from its start or from an item in the middle of it.
class XmlFeedReading
{
public:
    explicit XmlFeedReading(FeedBuilder &builder)
        : m_builder(builder)
    { }

    /// What was wrong; empty: nothing. False in `isFeed()` afterwards: the root is none.
    QString run(const QString &xml)
    {
        QString document = xml;
        QString fault;
        for (int breaks = 0; breaks < kMostBreaks; ++breaks) {
            const QString wrong = parse(document);
            if (wrong.isEmpty() || !m_isFeed)
                return fault.isEmpty() ? wrong : fault;
            fault = fault.isEmpty() ? wrong : fault;
            m_builder.dropItem();
            const qsizetype next = nextItem(document);
            if (next < 0 || m_tooMuch)
                break;
            document = m_rootTag + document.sliced(next);
            m_scopes.clear();
            m_capture.reset();
        }
        return fault;
    }

    [[nodiscard]] bool isFeed() const { return m_isFeed; }

private:
    /// What is known where the reader stands.
    struct Scope
    {
        QString name;
        QString base;
        QHash<QString, QString> prefixes; // declared here
    };

    QString parse(const QString &document)
    {
        m_document = &document;
        m_itemStart = -1;
        m_reader.clear();
        m_reader.setNamespaceProcessing(false);
        qsizetype given = 0;
        while (hasMore(document, given) && !m_tooMuch) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                // What stands behind the feed's end is nobody's.
                if (m_scopes.empty())
                    return {};
                break;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                characters();
                break;
            default:
                break;
            }
            if (!m_isFeed && !m_scopes.empty())
                return u"root"_s;
        }
        return m_tooMuch ? u"limits"_s : m_reader.errorString();
    }

    /// Gives the reader the next piece when it has come to the end of those before.
    bool hasMore(const QString &document, qsizetype &given)
    {
        const bool isHungry = given == 0 || m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (isHungry && given < document.size()) {
            qsizetype end = std::min(given + kPiece, document.size());
            if (document.at(end - 1).isHighSurrogate() && end < document.size())
                ++end;
            m_reader.addData(document.sliced(given, end - given));
            given = end;
        }
        return !m_reader.atEnd();
    }

    [[nodiscard]] qsizetype nextItem(const QString &document) const
    {
        static const QRegularExpression start(u"<(?:[\\w.-]+:)?(?:item|entry)[\\s>]"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const qsizetype from = std::max<qsizetype>(m_reader.characterOffset(), m_itemStart + 1);
        return from < document.size() ? document.indexOf(start, from) : -1;
    }

    /// The declared or usual plain name of an element or attribute.
    [[nodiscard]] QString plainName(QStringView qualified) const
    {
        const qsizetype colon = qualified.indexOf(u':');
        const QString prefix = colon < 0 ? QString() : qualified.first(colon).toString();
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto declared = scope->prefixes.constFind(prefix);
            if (declared == scope->prefixes.constEnd())
                continue;
            const QString space = feedNamespace(*declared);
            return (space.isNull() ? (prefix.isEmpty() ? QString() : u'?' + prefix.toLower() + u':') : space)
                + localName(qualified);
        }
        return feedPrefix(prefix) + localName(qualified);
    }

    Scope scopeOf()
    {
        Scope scope;
        scope.base = m_scopes.empty() ? QString() : m_scopes.back().base;
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QStringView name = attribute.qualifiedName();
            if (name == u"xmlns")
                scope.prefixes.insert(QString(), attribute.value().toString());
            else if (name.startsWith(u"xmlns:"))
                scope.prefixes.insert(name.sliced(6).toString(), attribute.value().toString());
            else if (name == u"xml:base")
                scope.base = feedAddress(attribute.value().toString(), scope.base);
        }
        return scope;
    }

    /// Inside what is captured only items and children need their full names.
    [[nodiscard]] QString nameHere() const
    {
        const QStringView qualified = m_reader.qualifiedName();
        const bool deep = m_capture && m_scopes.size() > m_captureDepth + 1;
        if (deep && !qualified.endsWith(u"item", Qt::CaseInsensitive)
            && !qualified.endsWith(u"entry", Qt::CaseInsensitive))
            return {};
        return plainName(qualified);
    }

    void begin()
    {
        m_scopes.push_back(scopeOf());
        m_scopes.back().name = nameHere();
        if (m_scopes.size() > kDeepest || m_builder.itemCount() > kMostItems)
            m_tooMuch = true;
        const QString &name = m_scopes.back().name;
        if (m_scopes.size() == 1) {
            beginRoot(name);
        } else if (name == "item"_L1 || name == "entry"_L1 || name == "atom:entry"_L1) {
            // One that was not closed ends where the next begins.
            m_builder.endItem(markupTo(m_reader.characterOffset()));
            m_capture.reset();
            m_itemStart =
                m_document->lastIndexOf(u'<', std::max<qsizetype>(m_reader.characterOffset() - 1, 0));
            m_itemDepth = m_scopes.size();
            m_builder.beginItem(attribute("about"_L1));
        } else if (m_capture) {
            beginInside();
        } else if (!isContainer(name)) {
            m_capture.emplace();
            m_captureDepth = m_scopes.size();
            m_capture->name = name;
            m_capture->base = m_scopes.back().base;
            for (const QXmlStreamAttribute &one : m_reader.attributes())
                m_capture->attributes.insert(localName(one.qualifiedName()), one.value().toString());
        }
    }

    void beginRoot(const QString &name)
    {
        const QString local = localName(name);
        m_isFeed =
            m_isFeed || local == "rss"_L1 || local == "rdf"_L1 || local == "feed"_L1 || local == "channel"_L1;
        if (m_rootTag.isEmpty()) {
            const qsizetype end = m_reader.characterOffset();
            const qsizetype start = m_document->lastIndexOf(u'<', std::max<qsizetype>(end - 1, 0));
            m_rootTag =
                m_document->sliced(std::max<qsizetype>(start, 0), end - std::max<qsizetype>(start, 0));
        }
    }

    static bool isContainer(const QString &name) { return name == "channel"_L1 || name == "media:group"_L1; }

    [[nodiscard]] QString attribute(QLatin1StringView local) const
    {
        for (const QXmlStreamAttribute &one : m_reader.attributes()) {
            if (localName(one.qualifiedName()) == local)
                return one.value().toString();
        }
        return {};
    }

    void beginInside()
    {
        m_capture->hasElements = true;
        const QString name = localName(m_reader.qualifiedName());
        if (m_scopes.size() == m_captureDepth + 1)
            m_capture->children.append({m_scopes.back().name, QString()});
        m_capture->markup += u'<' + name;
        for (const QXmlStreamAttribute &one : m_reader.attributes()) {
            if (!one.qualifiedName().startsWith(u"xmlns"))
                m_capture->markup +=
                    u' ' + localName(one.qualifiedName()) + u"=\""_s + escapedHtml(one.value()) + u'"';
        }
        m_capture->markup += u'>';
    }

    void characters()
    {
        if (!m_capture)
            return;
        const QStringView text = m_reader.text();
        m_capture->plain += text;
        m_capture->markup += escapedHtml(text);
        if (m_scopes.size() > m_captureDepth && !m_capture->children.isEmpty())
            m_capture->children.last().second += text;
    }

    void end()
    {
        const size_t depth = m_scopes.size();
        if (m_capture && depth == m_captureDepth) {
            m_builder.take(*m_capture);
            m_capture.reset();
        } else if (m_capture) {
            const QString name = localName(m_reader.qualifiedName());
            m_capture->markup += isVoidElement(name) ? QString() : u"</"_s + name + u'>';
        } else if (m_builder.isInItem() && depth == m_itemDepth) {
            m_builder.endItem(markupTo(m_reader.characterOffset()));
        }
        if (!m_scopes.empty())
            m_scopes.pop_back();
    }

    [[nodiscard]] QString markupTo(qsizetype end) const
    {
        return m_itemStart < 0 ? QString() : m_document->sliced(m_itemStart, end - m_itemStart);
    }

    FeedBuilder &m_builder;
    QXmlStreamReader m_reader;
    const QString *m_document = nullptr;
    QString m_rootTag;
    std::vector<Scope> m_scopes;
    std::optional<FeedElement> m_capture; // the element at hand whose content is wanted
    size_t m_captureDepth = 0;
    size_t m_itemDepth = 0;
    qsizetype m_itemStart = -1; // in the document
    bool m_isFeed = false;
    bool m_tooMuch = false;
};

} // namespace

Result<Feed> readXmlFeed(QString xml, const QString &subject)
{
    const auto mended = mendedXml(xml, subject);
    xml = QString(); // a feed of the greatest length is held once here and once by the reader, and not a third time
    if (!mended)
        return mended.error();
    FeedBuilder builder;
    XmlFeedReading reading(builder);
    const QString fault = reading.run(*mended);
    if (!reading.isFeed())
        return Error{ErrorKind::BadMarkup, subject, fault};
    return builder.finish(fault);
}

} // namespace Baojia
