// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablearticle.h"

#include "importers/byline.h"
#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/dates.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/markdown.h"

#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestLabel = 12;

QString folderOf(const QString &file)
{
    const auto parts = QStringView(file).split(u'/');
    return parts.size() < 2 ? QString() : parts.at(parts.size() - 2).toString();
}

QString stemOf(const QString &file)
{
    const QString base = baseName(file);
    const qsizetype dot = base.indexOf(u'.', 1);
    return dot < 0 ? base : base.first(dot);
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression tag(
        u"<(?:p|br|div|span|a|b|strong|em|font|img|table|h[1-6]|ul|section|article)\\b[^<>]*>|</"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

bool hasEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'&') && entity.match(text).hasMatch();
}

/// A value that is one line, whatever it was written with.
QString line(const QString &text)
{
    if (!isMarkup(text) && !hasEntities(text))
        return collapsed(text);
    const auto document = HtmlDocument::parse(text);
    return document ? plainText(document->body(), SourceLines::Apart) : collapsed(text);
}

/// Seconds or milliseconds since 1970, as databases give them.
std::optional<ParsedTime> momentOf(const QString &digits)
{
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || (digits.size() != 10 && digits.size() != 13))
        return std::nullopt;
    constexpr int shanghai = 8 * 3600;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(
        digits.size() == 13 ? number : number * 1000, QTimeZone(shanghai));
    return ParsedTime{moment.date(), moment.time(), shanghai, true};
}

std::optional<ParsedTime> timeOf(const QString &text)
{
    if (auto time = parseTime(text); time)
        return time;
    if (auto time = momentOf(text); time)
        return time;
    if (const auto date = findDate(text); date)
        return ParsedTime{*date, {}, std::nullopt, false};
    if (const auto date = dateInPath(text); date)
        return ParsedTime{*date, {}, std::nullopt, false};
    return std::nullopt;
}

/// 第01版：要闻, A01版 要闻, 1
void placePage(const QString &text, PlacedArticle &placed)
{
    static const QRegularExpression pattern(
        u"^第?\\s*([A-Za-z]{0,3}\\d{1,4}[A-Za-z]?)\\s*版?\\s*(?:[:：|\\-—\\s]\\s*(.*))?$"_s);
    if (const auto match = pattern.match(text); match.hasMatch()) {
        placed.pageLabel = match.captured(1).toUpper();
        placed.pageName = collapsed(match.captured(2));
    } else if (text.size() <= kLongestLabel) {
        placed.pageLabel = text;
    } else {
        placed.pageName = text;
    }
}

/// Makes one article of one row.
class Making
{
public:
    Making(const TableRow &row, const Mapping &mapping, const QString &file)
        : m_row(row)
        , m_mapping(mapping)
        , m_file(file)
    { }

    Result<TableArticle> make()
    {
        ArticleDraft &article = m_result.placed.article;
        article.importer = u"tables"_s;
        if (m_mapping.guess)
            article.warnings.append(u"columns-guessed"_s);
        takeTitles();
        if (auto done = takeBody(); !done)
            return done.error();
        placePage(line(value(TableField::Page)), m_result.placed);
        if (const QString name = line(value(TableField::PageName)); !name.isEmpty())
            m_result.placed.pageName = name;
        if (auto done = takeDate(); !done)
            return done.error();
        if (auto done = takeNewspaper(); !done)
            return done.error();
        takeIdentity();
        return std::move(m_result);
    }

private:
    [[nodiscard]] QStringList valuesFrom(const QString &from) const
    {
        if (from.startsWith(u'='))
            return {from.sliced(1)};
        if (from == "@file"_L1)
            return {stemOf(m_file)};
        if (from == "@folder"_L1)
            return {folderOf(m_file)};
        if (from == "@path"_L1)
            return {m_file};
        return m_row.values(from);
    }

    [[nodiscard]] QStringList values(TableField name) const
    {
        const MappingField field = m_mapping.fields.value(name);
        for (const QString &from : field.from) {
            QStringList found = valuesFrom(from);
            if (field.pattern) {
                for (QString &text : found) {
                    const auto match = field.pattern->match(text);
                    text =
                        match.hasMatch() ? match.captured(match.lastCapturedIndex() > 0 ? 1 : 0) : QString();
                }
            }
            found.removeIf([](const QString &text) { return trimmedCjk(text).isEmpty(); });
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] QString value(TableField name, QChar between = u' ') const
    {
        return values(name).join(between);
    }

    void takeTitles()
    {
        ArticleDraft &article = m_result.placed.article;
        article.kicker = line(value(TableField::Kicker));
        article.title = line(value(TableField::Title));
        article.deck = line(value(TableField::Deck));
        article.section = line(value(TableField::Section));
        article.byline = cleanedByline(line(value(TableField::Byline)));
        article.sourceUrl = trimmedCjk(value(TableField::Url));
        article.originalSource = line(value(TableField::Source));
        article.copyright = line(value(TableField::Copyright));
        article.kind = m_mapping.kinds.value(trimmedCjk(value(TableField::Kind)), ArticleKind::Article);
        static const QRegularExpression between(u"[,，;；、|]|\\s{2,}"_s);
        const QStringList tags = value(TableField::Tags, u',').split(between, Qt::SkipEmptyParts);
        for (const QString &tag : tags)
            article.tags.append(collapsed(tag));
        if (const auto time = timeOf(trimmedCjk(value(TableField::Published))); time && time->hasTime)
            article.published = inShanghai(*time);
    }

    Result<void> takeBody()
    {
        ArticleDraft &article = m_result.placed.article;
        const QString body = value(TableField::Body, u'\n');
        const bool html =
            m_mapping.body == BodyFormat::Html || (m_mapping.body == BodyFormat::Auto && isMarkup(body));
        if (m_mapping.body == BodyFormat::Markdown) {
            auto markup = markdownToHtml(body, m_file);
            if (auto done = markup ? takeHtml(*markup) : Result<void>(markup.error()); !done)
                return done;
        } else if (auto done = html ? takeHtml(body) : takeText(body); !done) {
            return done;
        }
        if (article.paragraphs.isEmpty() && article.images.isEmpty())
            return Error{ErrorKind::NoBody, m_file, {}};
        if (article.byline.isEmpty())
            article.byline = bylineInText(article.paragraphs);
        if (article.originalSource.isEmpty())
            article.originalSource = namedSource(article.paragraphs);
        if (article.title.isEmpty() && !article.paragraphs.isEmpty()) {
            const QString first = article.paragraphs.first().section(u'。', 0, 0);
            article.title =
                first.size() <= kLongestTitle ? first : QString(first.first(kLongestTitle - 1) + u'…');
            article.warnings.append(u"title-from-body"_s);
        }
        return article.title.isEmpty() ? Result<void>(Error{ErrorKind::NoBody, m_file, {}}) : Result<void>();
    }

    Result<void> takeText(const QString &text)
    {
        ArticleDraft &article = m_result.placed.article;
        const auto lines = QStringView(text).split(u'\n');
        for (const QStringView part : lines) {
            if (const QString paragraph = trimmedCjk(part); !paragraph.isEmpty())
                article.paragraphs.append(paragraph);
        }
        article.html = sanitizedFromParagraphs(article.paragraphs);
        return {};
    }

    Result<void> takeHtml(const QString &html)
    {
        const auto document = HtmlDocument::parse(html, m_file);
        if (!document)
            return document.error();
        SanitizedBody body = sanitize(document->body());
        ArticleDraft &article = m_result.placed.article;
        article.html = std::move(body.html);
        article.paragraphs = std::move(body.paragraphs);
        for (const ImageReference &image : std::as_const(body.images)) {
            article.images.append({{}, image.source, image.caption});
            m_result.missingPictures.append(image.source);
        }
        return {};
    }

    Result<void> takeDate()
    {
        ArticleDraft &article = m_result.placed.article;
        const QStringList texts = values(TableField::Date);
        for (const QString &text : texts) {
            if (const auto time = timeOf(trimmedCjk(text)); time) {
                m_result.placed.date = time->utcOffsetSeconds ? inShanghai(*time).date() : time->date;
                if (time->hasTime && !article.published)
                    article.published = inShanghai(*time);
                return {};
            }
        }
        if (article.published) {
            m_result.placed.date = article.published->date();
            return {};
        }
        if (const auto date = dateInPath(m_file); date) {
            m_result.placed.date = *date;
            article.warnings.append(u"date-from-file-name"_s);
            return {};
        }
        return Error{ErrorKind::NoDate, m_file, texts.join(u' ')};
    }

    Result<void> takeNewspaper()
    {
        QString name = line(value(TableField::Newspaper));
        if (name.size() > 2 && name.startsWith(u'《') && name.endsWith(u'》'))
            name = name.sliced(1, name.size() - 2);
        if (name.isEmpty() && m_mapping.guess) {
            // A folder or table that is named like a newspaper: 河畔晚报/2024.csv, 河畔晚报2024.csv
            static const QRegularExpression named(u"(\\p{Han}{2,10}[报刊])"_s);
            name = named.match(m_file).captured(1);
            if (!name.isEmpty())
                m_result.placed.article.warnings.append(u"newspaper-from-path"_s);
        }
        m_result.placed.newspaper = name;
        return name.isEmpty() ? Result<void>(Error{ErrorKind::NoNewspaper, m_file, {}}) : Result<void>();
    }

    void takeIdentity()
    {
        ArticleDraft &article = m_result.placed.article;
        if (const QString id = trimmedCjk(value(TableField::Id)); !id.isEmpty()) {
            article.identity = id;
            return;
        }
        // Only a path that names the article stands for it: of a page that is one program, the query does.
        const QUrl url(article.sourceUrl);
        const QString path = url.path();
        const auto digits =
            std::count_if(path.begin(), path.end(), [](QChar unit) { return unit.isDigit(); });
        if (url.isValid() && !url.scheme().isEmpty()) {
            constexpr int telling = 4;
            article.identity = digits >= telling
                ? url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString()
                : article.sourceUrl;
        } else {
            article.identity = m_result.placed.pageLabel + u'/' + article.title;
        }
    }

    const TableRow &m_row;
    const Mapping &m_mapping;
    const QString &m_file;
    TableArticle m_result;
};

} // namespace

bool fitsMapping(const TableRow &row, const Mapping &mapping)
{
    const auto present = [&row](const QString &path) { return row.has(path); };
    if (!std::all_of(mapping.has.begin(), mapping.has.end(), present))
        return false;
    const QStringList told =
        mapping.fields.value(TableField::Title).from + mapping.fields.value(TableField::Body).from;
    const bool gives = std::any_of(told.begin(), told.end(), present);
    // A guess needs both: a title alone is in any list.
    return mapping.guess ? gives
            && std::any_of(told.begin(),
                           told.end(),
                           [&](const QString &path) {
                               return mapping.fields.value(TableField::Body).from.contains(path)
                                   && row.has(path);
                           })
                         : gives;
}

Result<TableArticle> articleOf(const TableRow &row, const Mapping &mapping, const QString &file)
{
    return Making(row, mapping, file).make();
}

} // namespace Baojia
