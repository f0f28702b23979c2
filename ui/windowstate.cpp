// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstate.h"

#include "reading/zoom.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr qsizetype mostRecentCommands = 8;
constexpr qsizetype longestRecentSearch = 200; // UTF-16 units
// Writing waits for the disk, which kept the page that was turned to from being painted for 2 to 30 ms.
constexpr auto kRest = 1s;

} // namespace

WindowState::WindowState(const QString &file, const QString &library)
    : m_settings(file, QSettings::IniFormat)
    // A path is no key of an INI file: separators would make groups of it.
    , m_library(QString::fromLatin1(
          QCryptographicHash::hash(QDir(library).absolutePath().toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16)))
{
    m_settings.setAtomicSyncRequired(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { writeLastPlace(); });
}

WindowState::~WindowState()
{
    writeLastPlace();
}

QByteArray WindowState::bytes(const QString &key) const
{
    return m_settings.value(u"window/"_s + key).toByteArray();
}

void WindowState::setBytes(const QString &key, const QByteArray &value)
{
    m_settings.setValue(u"window/"_s + key, value);
}

ThemeChoice WindowState::theme() const
{
    const QString name = m_settings.value(u"theme"_s).toString();
    if (name == "system"_L1)
        return {};
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "paper"_L1 ? Theme::Paper : Theme::Light;
}

void WindowState::setTheme(ThemeChoice theme)
{
    QString name = u"system"_s;
    if (theme == Theme::Light)
        name = u"light"_s;
    else if (theme == Theme::Paper)
        name = u"paper"_s;
    else if (theme == Theme::Dark)
        name = u"dark"_s;
    // Told on every change of style, and mostly nothing new.
    if (m_settings.value(u"theme"_s).toString() != name)
        m_settings.setValue(u"theme"_s, name);
}

int WindowState::zoom(const QString &newspaper) const
{
    return clampedZoom(m_settings.value(u"zoom/"_s + newspaper, defaultZoom).toInt());
}

void WindowState::setZoom(const QString &newspaper, int percent)
{
    m_settings.setValue(u"zoom/"_s + newspaper, percent);
}

QString WindowState::libraryKey(const QString &key) const
{
    return u"library-"_s + m_library + u'/' + key;
}

ArticleId WindowState::lastArticle() const
{
    if (m_unwritten)
        return m_unwritten->article;
    return ArticleId(m_settings.value(libraryKey(u"article"_s)).toLongLong());
}

PageId WindowState::lastPage() const
{
    if (m_unwritten)
        return m_unwritten->page;
    return PageId(m_settings.value(libraryKey(u"page"_s)).toLongLong());
}

void WindowState::setLastPlace(ArticleId article, PageId page)
{
    m_unwritten = Place{article, page};
    m_rest.start();
}

void WindowState::writeLastPlace()
{
    if (m_recent) {
        QStringList ids;
        for (const ArticleId id : std::as_const(*m_recent))
            ids << QString::number(id.value());
        m_settings.setValue(libraryKey(u"articles"_s), ids);
    }
    const auto place = std::exchange(m_unwritten, std::nullopt);
    if (!place)
        return;
    m_settings.setValue(libraryKey(u"article"_s), place->article.value());
    m_settings.setValue(libraryKey(u"page"_s), place->page.value());
}

QByteArray WindowState::tabs() const
{
    return m_settings.value(libraryKey(u"tabs"_s)).toByteArray();
}

void WindowState::setTabs(const QByteArray &saved)
{
    m_settings.setValue(libraryKey(u"tabs"_s), saved);
}

SearchOrder WindowState::searchOrder() const
{
    const bool relevance = m_settings.value(u"search/order"_s).toString() == "relevance"_L1;
    return relevance ? SearchOrder::Relevance : SearchOrder::Newest;
}

void WindowState::setSearchOrder(SearchOrder order)
{
    m_settings.setValue(u"search/order"_s, order == SearchOrder::Relevance ? u"relevance"_s : u"newest"_s);
}

bool WindowState::areFacetsFolded() const
{
    return m_settings.value(u"search/facets"_s).toString() == "folded"_L1;
}

void WindowState::setFacetsFolded(bool folded)
{
    m_settings.setValue(u"search/facets"_s, folded ? u"folded"_s : u"open"_s);
}

QStringList WindowState::recentSearches() const
{
    return m_settings.value(libraryKey(u"searches"_s)).toStringList().mid(0, mostRecentSearches);
}

void WindowState::addRecentSearch(const QString &query)
{
    const QString words = query.trimmed();
    if (words.isEmpty() || words.size() > longestRecentSearch)
        return;
    QStringList searches = recentSearches();
    if (!searches.isEmpty() && searches.first() == words)
        return;
    searches.removeAll(words);
    searches.prepend(words);
    m_settings.setValue(libraryKey(u"searches"_s), searches.mid(0, mostRecentSearches));
}

QStringList WindowState::recentCommands() const
{
    return m_settings.value(u"window/commands"_s).toStringList().mid(0, mostRecentCommands);
}

void WindowState::addRecentCommand(const QString &name)
{
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    m_settings.setValue(u"window/commands"_s, names.mid(0, mostRecentCommands));
}

QList<ArticleId> WindowState::recentArticles() const
{
    if (!m_recent) {
        m_recent.emplace();
        const QStringList ids = m_settings.value(libraryKey(u"articles"_s)).toStringList().mid(0, mostRecentArticles);
        for (const QString &id : ids) {
            if (const ArticleId article(id.toLongLong()); article.isValid())
                *m_recent += article;
        }
    }
    return *m_recent;
}

void WindowState::addRecentArticle(ArticleId id)
{
    QList<ArticleId> recent = recentArticles();
    recent.removeAll(id);
    recent.prepend(id);
    m_recent = recent.mid(0, mostRecentArticles);
    m_rest.start();
}

void WindowState::forgetRecentSearches()
{
    m_settings.remove(libraryKey(u"searches"_s));
}

} // namespace Baojia
