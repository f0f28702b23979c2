// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/wantedplace.h"

#include "text/hanfold.h"
#include "text/pinyin.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QStringView kScheme = u"baojia";
constexpr QStringView kNoLabel = u"-";

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1800 && year <= 2200 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> namedDay(QStringView word, QDate today)
{
    if (word == u"今天" || word == u"今日" || word.compare(u"today", Qt::CaseInsensitive) == 0)
        return today;
    if (word == u"昨天" || word == u"昨日" || word.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (word == u"前天")
        return today.addDays(-2);
    return std::nullopt;
}

/// 2026-01-28, 2026.1.28, 2026/1/28, 2026年1月28日, 20260128; 1.28, 1-28, 1/28, 1月28日 of the year `year`.
std::optional<QDate> writtenDay(const QString &word, int year)
{
    static const QRegularExpression whole(u"^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"_s);
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression ofYear(u"^(\\d{1,2})[-./月](\\d{1,2})[日号]?$"_s);
    for (const QRegularExpression &form : {whole, digits}) {
        if (const auto match = form.match(word); match.hasMatch())
            return validDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = ofYear.match(word); match.hasMatch())
        return validDate(year, match.captured(1).toInt(), match.captured(2).toInt());
    return std::nullopt;
}

/// 第5版 and 5版 are the fifth page, whatever it is labelled; so is 5. A05 and A05版 are labels.
bool takePage(const QString &word, WantedPlace &place)
{
    static const QRegularExpression number(u"^第?0*(\\d{1,3})版?$"_s);
    static const QRegularExpression label(u"^第?([A-Za-z]\\d{1,3})版?$"_s);
    if (const auto match = number.match(word); match.hasMatch() && match.captured(1).toInt() > 0) {
        place.pageNumber = match.captured(1).toInt();
        return true;
    }
    if (const auto match = label.match(word); match.hasMatch()) {
        place.page = match.captured(1).toUpper();
        return true;
    }
    return false;
}

/// A5 is A05, 05 is 5.
QString bareLabel(const QString &label)
{
    static const QRegularExpression zeros(u"^([A-Za-z]*)0+(?=\\d)"_s);
    return label.toUpper().replace(zeros, u"\\1"_s);
}

/// 0 the very name, 1 its beginning, 2 a part, 3 by sound; nullopt: another newspaper.
std::optional<int> nearness(const QString &name, const QString &wanted)
{
    const QString folded = HanFold::fold(name);
    const QString meant = HanFold::fold(wanted);
    if (folded == meant)
        return 0;
    if (folded.startsWith(meant))
        return 1;
    if (folded.contains(meant))
        return 2;
    return nameSoundsLike(name, QString(wanted).remove(u' ').toLower()) ? std::optional(3) : std::nullopt;
}

Result<QList<Newspaper>> meantNewspapers(LibraryReader &reader, const WantedPlace &wanted, const HerePlace &here)
{
    auto all = reader.newspapers();
    if (!all)
        return all;
    std::vector<std::pair<int, Newspaper>> meant;
    for (const Newspaper &each : *all) {
        if (wanted.newspaper.isEmpty() && (each.id == here.newspaper || !here.newspaper.isValid()))
            meant.emplace_back(0, each);
        else if (const auto near = nearness(each.name, wanted.newspaper); near && !wanted.newspaper.isEmpty())
            meant.emplace_back(*near, each);
    }
    std::ranges::stable_sort(meant, {}, [](const auto &each) { return each.first; });
    QList<Newspaper> newspapers;
    for (const auto &[near, newspaper] : meant)
        newspapers += newspaper;
    return newspapers;
}

Result<ArticleId> articleAt(LibraryReader &reader, PageId page, int number)
{
    const auto articles = reader.articlesOfPage(page);
    if (!articles)
        return articles.error();
    return number >= 1 && number <= articles->size() ? articles->at(number - 1).id : ArticleId();
}

Result<FoundPlace> placeIn(LibraryReader &reader, const Edition &edition, const WantedPlace &wanted)
{
    FoundPlace found;
    found.edition = edition;
    found.isExact = !wanted.date || edition.date == *wanted.date;
    const bool unlabelled = wanted.articleNumber > 0 && !wanted.namesPage();
    if (!wanted.namesPage() && !unlabelled)
        return found;
    const auto pages = reader.pages(edition.id);
    if (!pages)
        return pages.error();
    const QString label = bareLabel(wanted.page);
    auto page = std::ranges::find_if(*pages, [&](const Page &each) {
        return wanted.page.isEmpty() ? (unlabelled && each.label.isEmpty()) || bareLabel(each.label) == QString::number(wanted.pageNumber)
                                     : bareLabel(each.label) == label;
    });
    // No page is labelled 5: then it is the fifth.
    if (page == pages->cend() && wanted.pageNumber > 0 && wanted.pageNumber <= pages->size())
        page = pages->cbegin() + (wanted.pageNumber - 1);
    if (page == pages->cend()) {
        found.isExact = false;
        return found;
    }
    found.page = *page;
    const auto article = articleAt(reader, page->id, wanted.articleNumber);
    if (!article)
        return article.error();
    found.article = *article;
    found.isExact = found.isExact && (wanted.articleNumber == 0 || article->isValid());
    return found;
}

} // namespace

WantedPlace readWantedPlace(QStringView text, QDate today, QDate here)
{
    WantedPlace place;
    QStringList name;
    QString line = text.toString();
    // 2026年1月28日 may be written with spaces between its parts.
    static const QRegularExpression spaced(u"(?<=[年月])\\s+(?=\\d)|(?<=\\d)\\s+(?=[年月日版])"_s);
    line.remove(spaced);
    static const QRegularExpression between(u"[\\s,，、;；·]+"_s);
    const int year = (here.isValid() ? here : today).year();
    for (const QString &word : line.split(between, Qt::SkipEmptyParts)) {
        auto date = namedDay(word, today);
        if (!date)
            date = writtenDay(word, year);
        if (date)
            place.date = date;
        else if (!takePage(word, place))
            name << word;
    }
    place.newspaper = name.join(u' ');
    return place;
}

Result<QList<FoundPlace>> findPlaces(LibraryReader &reader, const WantedPlace &wanted, const HerePlace &here, int most)
{
    QList<FoundPlace> found;
    if (wanted.isEmpty())
        return found;
    const auto newspapers = meantNewspapers(reader, wanted, here);
    if (!newspapers)
        return newspapers.error();
    for (const Newspaper &newspaper : *newspapers) {
        if (found.size() == most)
            break;
        // A page alone is one of the edition that is open; a newspaper alone is its newest edition.
        const bool stays = newspaper.id == here.newspaper && wanted.newspaper.isEmpty();
        const QDate day = wanted.date ? *wanted.date : stays && here.date.isValid() ? here.date : newspaper.newest;
        const auto edition = reader.nearestEdition(newspaper.id, day);
        if (!edition && edition.error().kind == ErrorKind::NoSuchEdition)
            continue;
        if (!edition)
            return edition.error();
        auto place = placeIn(reader, *edition, wanted);
        if (!place)
            return place.error();
        found += *std::move(place);
    }
    std::ranges::stable_partition(found, &FoundPlace::isExact);
    return found;
}

QString placeLink(const QString &newspaper, QDate date, const QString &page, int articleNumber)
{
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    QString link = kScheme + u"://"_s + encoded(newspaper) + u'/' + date.toString(Qt::ISODate);
    if (!page.isEmpty() || articleNumber > 0)
        link += u'/' + (page.isEmpty() ? kNoLabel.toString() : encoded(page));
    if (articleNumber > 0)
        link += u'/' + QString::number(articleNumber);
    return link;
}

Result<QString> linkOfArticle(LibraryReader &reader, ArticleId id, PageId seenOn)
{
    const auto header = reader.articleHeader(id);
    if (!header)
        return header.error();
    const auto isSeen = reader.standsOn(id, seenOn);
    const auto around = reader.neighbours(id, seenOn);
    const auto page = reader.page(isSeen && *isSeen ? seenOn : header->page);
    if (!around)
        return around.error();
    if (!page)
        return page.error();
    return reader.edition(page->edition).transform([&](const Edition &edition) {
        return placeLink(edition.newspaperName, edition.date, page->label, around->articleNumber);
    });
}

bool isPlaceLink(QStringView text)
{
    return text.startsWith(QString(kScheme + u':'), Qt::CaseInsensitive);
}

std::optional<WantedPlace> placeOfLink(const QString &text)
{
    const QString start = kScheme + u"://"_s;
    if (!text.startsWith(start, Qt::CaseInsensitive))
        return std::nullopt;
    QStringList parts = text.sliced(start.size()).split(u'/');
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    if (parts.size() < 2 || parts.size() > 4)
        return std::nullopt;
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    WantedPlace place;
    place.newspaper = parts.at(0);
    const QDate date = QDate::fromString(parts.at(1), Qt::ISODate);
    if (place.newspaper.isEmpty() || !date.isValid())
        return std::nullopt;
    place.date = date;
    if (parts.size() > 2 && parts.at(2) != kNoLabel)
        place.page = parts.at(2);
    bool isNumber = true;
    if (parts.size() > 3)
        place.articleNumber = parts.at(3).toInt(&isNumber);
    return isNumber && place.articleNumber >= 0 ? std::optional(place) : std::nullopt;
}

} // namespace Baojia
