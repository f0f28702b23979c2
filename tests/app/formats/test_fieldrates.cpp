// SPDX-License-Identifier: GPL-3.0-or-later
// How exactly the samples are read, field by field. What is expected comes from the samples' own papers and never from our
// code: what a page says of itself beside its text, the dump that a page was made from, the names of files, and where
// there is nothing of the kind, where a person saw the lines of a short file. What none of these tells is not compared:
// other-cms (a list of links), the tables of addresses, and pictures but for those that a page names.
#include "fieldrates.h"

#include "text/chinesecodec.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Baojia;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(BAOJIA_SHARED_DIR "/data/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString &path)
{
    return QString::fromUtf8(bytesOf(path));
}

QString firstIn(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).captured(1);
}

QRegularExpressionMatchIterator allIn(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(text);
}

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

QString withoutTags(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag).trimmed();
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar unit) { return unit.isSpace(); });
    return text;
}

QJsonValue readShared(const QString &name)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(data(name)));
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

using Polygon = QList<QPointF>;

Polygon polygonOf(const QString &coordinates)
{
    const QStringList numbers = coordinates.split(u',');
    Polygon polygon;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        polygon.append({numbers[i].toDouble(), numbers[i + 1].toDouble()});
    return polygon;
}

/// As fractions of the picture. Where a page tells no size, the outermost areas are the measure. A point that is written
/// twice in a row is one.
QList<Polygon> asFractions(QList<Polygon> areas, QSizeF size)
{
    if (size.isEmpty()) {
        for (const Polygon &area : std::as_const(areas)) {
            for (const QPointF &point : area)
                size = {std::max(size.width(), point.x()), std::max(size.height(), point.y())};
        }
    }
    for (Polygon &area : areas) {
        for (QPointF &point : area)
            point = {std::min(1.0, point.x() / size.width()), std::min(1.0, point.y() / size.height())};
        area.erase(std::unique(area.begin(), area.end()), area.end());
    }
    return areas;
}

struct ExpectedPage
{
    QString newspaper;
    QDate date;
    QString label; ///< of the page itself
    QList<std::pair<QString, QString>> pages; ///< labels and names, as its list of pages has them
    QList<std::pair<QString, QString>> articles; ///< last parts of addresses, and titles
    QList<Polygon> zones; ///< of the articles, in their order
};

void comparePage(FieldRates &rates, const ImportedSample &sample, const ExpectedPage &expected)
{
    static const EditionDraft none;
    const EditionDraft *found = sample.edition(expected.newspaper);
    const EditionDraft &edition = found ? *found : none;
    rates.compare(u"newspaper"_s, edition.newspaper, expected.newspaper);
    rates.compare(u"date"_s, edition.date.toString(Qt::ISODate), expected.date.toString(Qt::ISODate));
    for (qsizetype i = 0; i < expected.pages.size(); ++i) {
        const PageDraft page = edition.pages.value(i);
        rates.compare(u"page"_s, page.label, expected.pages[i].first);
        rates.compare(u"page name"_s, page.name, expected.pages[i].second);
    }
    for (qsizetype i = 0; i < expected.articles.size(); ++i) {
        const FoundArticle article = sample.find([&](const ArticleDraft &one) { return one.sourceUrl.endsWith(u'/' + expected.articles[i].first); });
        rates.compare(article, {.label = expected.label, .title = expected.articles[i].second});
        const bool same = article.article && article.article->zones == QList<Polygon> {expected.zones.value(i)};
        rates.count(u"zones"_s, same, expected.articles[i].second);
    }
}

/// What a captured page shows: its areas, headlines and list of pages, as its source writes them.
ExpectedPage pageAsWritten(const QString &html, QSizeF size)
{
    ExpectedPage page;
    QHash<QString, QString> titles;
    for (auto found = allIn(html, u"<a href=((?:content_|nw\\.)[^ >]+)><(?:div|script)[^>]*>(?:document.write\\(view\\(\")?(.*?)(?:\"\\)\\)|</div>)"_s); found.hasNext();) {
        const auto match = found.next();
        const QString title = withoutTags(match.captured(2).replace(u"<br>"_s, u" "_s));
        titles.insert(match.captured(1), titles.value(match.captured(1), title));
    }
    for (auto found = allIn(html, u"<Area coords=\"([\\d,]+)\"[^>]*href=\"([^\"]+)\""_s); found.hasNext();) {
        const auto match = found.next();
        page.articles.append({match.captured(2), titles.value(match.captured(2))});
        page.zones.append(polygonOf(match.captured(1)));
    }
    page.zones = asFractions(page.zones, size);
    QStringList seen;
    for (auto found = allIn(html, u"id=pageLink href=(?:\\./)?([^>]+)>第?(\\w+?)版?：\\s*([^<]+)<"_s); found.hasNext();) {
        const auto match = found.next();
        if (!seen.contains(match.captured(1)))
            page.pages.append({match.captured(2), match.captured(3).trimmed()});
        seen.append(match.captured(1));
    }
    return page;
}

}

class TestFieldRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStringLiteral(BAOJIA_SHARED_DIR).isEmpty() || !QFileInfo::exists(data(u"reconstructed"_s)))
            QSKIP("BAOJIA_SHARED_DIR has no samples (data/)");
    }

    void founder_capturedPages_asTheySay()
    {
        FieldRates rates(u"方正 pages, captured"_s);
        const QString jiangxi = textOf(data(u"founder/epaper.jxnews.com.cn/jxrb/html/2017-10/09/node_187.htm"_s));
        ExpectedPage page = pageAsWritten(jiangxi, {});
        page.newspaper = firstIn(jiangxi, u"<founder-papername>([^<]*)<"_s);
        page.date = QDate::fromString(firstIn(jiangxi, u"<founder-date>(\\S*)"_s), Qt::ISODate);
        page.label = firstIn(jiangxi, u"<founder-pagenum>([^<]*)<"_s);
        comparePage(rates, ImportedSample(data(u"founder/epaper.jxnews.com.cn"_s)), page);
        page = pageAsWritten(textOf(data(u"founder/paper.people.com.cn/rmrb/html/2017-10/16/nbs.D110000renmrb_01.htm"_s)), {400, 575});
        page.newspaper = u"人民日报"_s;
        page.date = {2017, 10, 16};
        page.label = u"01"_s;
        comparePage(rates, ImportedSample(data(u"founder/paper.people.com.cn"_s)), page);
        finish(rates, u"2/2 | 2/2 | 46/46 | 36/36 | – | 10/10 | – | – | – | – | 10/10 | –");
    }

    void founder_reconstructed_asExpected()
    {
        FieldRates pages(u"方正 pages, reconstructed"_s);
        FieldRates articles(u"方正 articles, reconstructed"_s);
        const ImportedSample sample(data(u"reconstructed"_s));
        const QJsonArray all = readShared(u"reconstructed/expected-shared.json"_s).toArray();
        for (const QJsonValue &one : all) {
            if (one["kind"_L1].toString() == "page"_L1)
                comparePage(pages, sample, sharedPage(one));
            else
                compareShared(articles, sample, one);
        }
        finish(pages, u"6/6 | 6/6 | 62/62 | 43/43 | – | 19/19 | – | – | – | – | 19/19 | –");
        finish(articles, u"16/16 | 16/16 | 16/16 | 16/16 | 16/16 | 16/16 | – | 16/16 | – | 16/16 | – | –");
    }

    /// The pages were made with the texts of the dump: what is read of both must be the same.
    void hainan_pagesAndDump_agree()
    {
        FieldRates pages(u"方正 articles against the dump they are of"_s);
        FieldRates dump(u"JSON dump by its mapping"_s);
        const ImportedSample reconstructed(data(u"reconstructed/news.hndaily.cn"_s));
        const ImportedSample mapped(data(u"json-dump"_s));
        const QJsonValue json = readShared(u"json-dump/hndaily-2026-07-23.first3pages.json"_s);
        for (const QJsonValue &page : json["pages"_L1].toArray()) {
            for (const QJsonValue &one : page["articles"_L1].toArray()) {
                ExpectedArticle expected;
                expected.newspaper = json["source"_L1].toString();
                expected.date = QDate::fromString(json["date"_L1].toString(), Qt::ISODate);
                expected.label = page["page"_L1].toString();
                expected.pageName = page["page_name"_L1].toString();
                expected.title = one["title"_L1].toString().replace(u'\n', u' ');
                expected.byline = one["author"_L1].toString();
                expected.paragraphs = one["content"_L1].toString().split(u"\n\n"_s);
                const auto matches = [&](const ArticleDraft &article) { return article.sourceUrl == one["url"_L1].toString(); };
                // Two pictures stand for pages ("(A04)") and have no text.
                if (one["content"_L1].toString().size() > 5)
                    dump.compare(mapped.find(matches), expected);
                if (const FoundArticle found = reconstructed.find(matches); found.article && !found.article->paragraphs.isEmpty())
                    pages.compare(found, expected);
            }
        }
        finish(pages, u"6/6 | 6/6 | 6/6 | 6/6 | – | 6/6 | – | 6/6 | – | 6/6 | – | –");
        finish(dump, u"18/18 | 18/18 | 18/18 | 18/18 | – | 18/18 | – | 18/18 | – | 18/18 | – | –");
    }

    void webArticle_asItSays()
    {
        FieldRates rates(u"翔宇 web article, captured"_s);
        const QString name = u"founder-cms/tech.gmw.cn/2017-03/10/content_23937776.htm"_s;
        const QString html = textOf(data(name));
        const QString body = firstIn(html, u"<!--enpcontent-->(.*?)<!--/enpcontent-->"_s);
        ExpectedArticle expected;
        expected.date = QDate::fromString(firstIn(html, u"<date>(\\S*)"_s), Qt::ISODate);
        expected.kicker = firstIn(html, u"<introtitle>([^<]*)<"_s);
        expected.title = firstIn(html, u"<title>([^<]*)</title><keyword>"_s);
        expected.deck = firstIn(html, u"<subtitle>([^<]*)<"_s);
        expected.section = firstIn(html, u"<nodename>([^<]*)<"_s);
        QStringList paragraphs;
        for (auto found = allIn(body, u"<p(?: [^>]*)?>(.*?)</p>"_s); found.hasNext();)
            paragraphs.append(withoutTags(found.next().captured(1)));
        paragraphs.removeAll(QString());
        expected.paragraphs = paragraphs;
        QStringList images;
        for (auto found = allIn(body, u"<img id=\"\\d+\"[^>]*src=\"([^\"]*)\""_s); found.hasNext();)
            images.append(found.next().captured(1));
        expected.images = images;
        const ImportedSample sample(data(u"founder-cms"_s));
        rates.compare(sample.find([](const ArticleDraft &) { return true; }), expected);
        finish(rates, u"– | 1/1 | – | – | 1/1 | 1/1 | 1/1 | – | 1/1 | 1/1 | – | 1/1");
    }

    void finews_posts_asTheirHeadsSay()
    {
        FieldRates rates(u"Jekyll posts (finews)"_s);
        const ImportedSample sample(data(u"finews"_s));
        QDirIterator posts(data(u"finews"_s), {u"20*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (posts.hasNext()) {
            const QString post = textOf(posts.next()).remove(u'\r');
            const QString body = firstIn(post, u"\\n---\\n(.*)$"_s);
            ExpectedArticle expected;
            expected.title = firstIn(post, u"\\ntitle: \"(.*?)\"\\n"_s);
            expected.date = QDate::fromString(firstIn(post, u"\\ndate: (\\S+)"_s), Qt::ISODate);
            const QString named = firstIn(body, u"（文章来源：(.*?)）"_s);
            expected.newspaper = !named.isEmpty() ? named : firstIn(post, u"\\ntags: (.+?)(?:新闻)?\\n"_s);
            QStringList paragraphs;
            for (const QString &block : body.split(u"\n\n"_s)) {
                if (!block.trimmed().isEmpty() && !block.trimmed().startsWith(u"<http"_s) && !block.trimmed().startsWith(u'['))
                    paragraphs.append(block.trimmed());
            }
            // Of HTML the paragraphs are told nowhere but in the HTML.
            if (!body.contains(u"<p"_s))
                expected.paragraphs = paragraphs;
            QStringList images;
            for (auto found = allIn(body, u"<img src=\"([^\"]*)\""_s); found.hasNext();)
                images.append(found.next().captured(1));
            // One is not kept, on purpose: a chart of the day's prices, which is another picture when it is asked for again.
            expected.images = images;
            rates.compare(sample.find([&](const ArticleDraft &one) { return one.original.name == posts.fileName(); }), expected);
        }
        finish(rates, u"32/32 | 32/32 | – | – | – | 32/32 | – | – | – | 30/30 | – | 31/32");
    }

    void peoplesDaily_asItsFilesSay()
    {
        FieldRates rates(u"人民日报 1946–2003"_s);
        const ImportedSample sample(data(u"rmrb-1946-2003"_s));
        QDirIterator files(data(u"rmrb-1946-2003"_s), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = textOf(files.next()).remove(u'\r');
            ExpectedArticle expected;
            expected.newspaper = u"人民日报"_s;
            expected.title = firstIn(text, u"^### (.*?)\\n"_s);
            expected.date = QDate::fromString(files.fileName().first(10), Qt::ISODate);
            expected.label = firstIn(text, u"\\n第(\\d+)版"_s);
            expected.pageName = firstIn(text, u"\\n第\\d+版\\((.*?)\\)"_s);
            expected.section = firstIn(text, u"\\n专栏：(.*?)\\n"_s);
            // Both are dispatches: what stands between headline and dateline is the writer.
            expected.byline = firstIn(text, u"\\n　　[^\\n]*\\n    ([^【\\n]*)\\n    【"_s);
            expected.paragraphs = QStringList {firstIn(text, u"\\n    (【.*)$"_s).trimmed()};
            rates.compare(sample.find([&](const ArticleDraft &one) { return one.title == *expected.title; }), expected);
        }
        finish(rates, u"2/2 | 2/2 | 2/2 | 2/2 | – | 2/2 | – | 2/2 | 2/2 | 2/2 | – | –");
    }

    void textDumps_asAPersonReadsThem()
    {
        FieldRates rates(u"text dumps of pages"_s);
        const ImportedSample sample(data(u"textdumps"_s));
        const QString chongqing = u"cqrb-2026-01-28-p063.txt"_s;
        rates.compare(titled(sample, lines(chongqing, 17, 17).value(0)),
                      {.newspaper = u"重庆日报"_s,
                       .date = QDate(2026, 1, 28),
                       .label = u"063"_s,
                       .pageName = u"思想周刊·智库"_s,
                       .kicker = u""_s,
                       .title = lines(chongqing, 17, 17).value(0),
                       .deck = u""_s,
                       .byline = lines(chongqing, 19, 19).value(0),
                       .section = lines(chongqing, 15, 15).value(0),
                       .paragraphs = lines(chongqing, 21, 29)});
        const QString guangming = u"gmrb-2014-07-03-nw.D110000gmrb_20140703_5-04.txt"_s;
        rates.compare(titled(sample, lines(guangming, 26, 26).value(0)),
                      {.newspaper = u"光明日报"_s,
                       .date = QDate(2014, 7, 3),
                       .label = u"04"_s,
                       .title = lines(guangming, 26, 26).value(0),
                       .byline = u"尕玛多吉"_s,
                       .paragraphs = lines(guangming, 30, 34)});
        const QString youth = u"qnck-2011-08-31-nw.D110000qnck_20110831_2-15.txt"_s;
        rates.compare(titled(sample, lines(youth, 7, 7).value(0)),
                      {.newspaper = u"青年参考"_s,
                       .date = QDate(2011, 8, 31),
                       .label = u"15"_s,
                       .title = lines(youth, 7, 7).value(0),
                       .byline = u""_s,
                       .paragraphs = lines(youth, 11, 15)});
        const QString people = u"govopendata-rmrb-1957-07-20-p3.txt"_s;
        const ExpectedArticle page {.newspaper = u"人民日报"_s, .date = QDate(1957, 7, 20), .label = u"3"_s};
        ExpectedArticle coal = page;
        coal.kicker = coal.deck = QString();
        coal.title = lines(people, 6, 6).value(0);
        coal.paragraphs = lines(people, 7, 9);
        rates.compare(titled(sample, *coal.title), coal);
        ExpectedArticle bridge = page;
        bridge.kicker = lines(people, 15, 15).value(0);
        bridge.title = lines(people, 16, 16).value(0);
        bridge.deck = lines(people, 17, 17).value(0);
        bridge.paragraphs = lines(people, 18, 19);
        rates.compare(titled(sample, *bridge.title), bridge);
        finish(rates, u"5/5 | 5/5 | 5/5 | 1/1 | 3/3 | 5/5 | 3/3 | 3/3 | 1/1 | 5/5 | – | –");
    }

    void feeds_asTheirItemsSay()
    {
        FieldRates rates(u"feeds in GB2312 and Big5"_s);
        compareFeed(rates, u"w3cn.org.xml"_s, ChineseCodec::fromGb18030(bytesOf(data(u"charset/w3cn.org.xml"_s))));
        compareFeed(rates, u"ebao.us.xml"_s, ChineseCodec::fromBig5(bytesOf(data(u"charset/ebao.us.xml"_s))));
        finish(rates, u"15/15 | 15/15 | – | – | – | 15/15 | – | 15/15 | – | 15/15 | – | –");
    }

    void cleanupTestCase()
    {
        if (m_rows.isEmpty())
            return;
        qInfo().noquote() << u"| exact/compared | "_s + FieldRates::fields().join(u" | "_s) + u" |"_s;
        for (const QString &row : std::as_const(m_rows))
            qInfo().noquote() << row;
    }

private:
    static ExpectedPage sharedPage(const QJsonValue &one)
    {
        ExpectedPage page;
        page.newspaper = one["newspaper"_L1].toString();
        page.date = QDate::fromString(one["date"_L1].toString(), Qt::ISODate);
        page.label = one["page_no"_L1].toString();
        for (const QJsonValue &entry : one["pages"_L1].toArray())
            page.pages.append({entry["no"_L1].toString(), entry["name"_L1].toString()});
        for (const QJsonValue &entry : one["articles"_L1].toArray()) {
            page.articles.append({baseName(entry["href"_L1].toString()), entry["title"_L1].toString()});
            page.zones.append(polygonOf(entry["coords"_L1].toString()));
        }
        // V2 shows its picture at 350 by 500; the others give no size.
        page.zones = asFractions(page.zones, one["variant"_L1].toString().startsWith(u"V2"_s) ? QSizeF(350, 500) : QSizeF());
        return page;
    }

    /// Of the text, the number of paragraphs and both ends are known.
    static void compareShared(FieldRates &rates, const ImportedSample &sample, const QJsonValue &one)
    {
        const QString file = baseName(one["file"_L1].toString());
        const FoundArticle found = sample.find([&](const ArticleDraft &article) { return article.original.name == file; });
        ExpectedArticle expected;
        expected.newspaper = one["newspaper"_L1].toString();
        expected.date = QDate::fromString(one["date"_L1].toString(), Qt::ISODate);
        expected.label = one["page_no"_L1].toString();
        expected.pageName = one["page_name"_L1].toString();
        expected.kicker = one["kicker"_L1].toString() + one["lead_title"_L1].toString();
        expected.title = one["title"_L1].toString();
        expected.byline = one["author"_L1].toString();
        rates.compare(found, expected);
        const QStringList paragraphs = found.article ? found.article->paragraphs : QStringList();
        const QString text = withoutSpaces(paragraphs.join(QString()));
        const QString start = withoutSpaces(one["first20"_L1].toString());
        const QString end = withoutSpaces(one["last20"_L1].toString());
        const bool same = paragraphs.size() == one["paragraphs"_L1].toInt() && text.startsWith(start) && text.endsWith(end);
        rates.count(u"paragraphs"_s, same, u"%1 of %2"_s.arg(paragraphs.size()).arg(file));
    }

    static QStringList lines(const QString &file, qsizetype first, qsizetype last)
    {
        QStringList found;
        for (const QString &line : textOf(data(u"textdumps/"_s + file)).split(u'\n').mid(first - 1, last - first + 1)) {
            if (!line.trimmed().isEmpty())
                found.append(line.trimmed());
        }
        return found;
    }

    static FoundArticle titled(const ImportedSample &sample, const QString &title)
    {
        return sample.find([&](const ArticleDraft &one) { return one.title == title; });
    }

    static void compareFeed(FieldRates &rates, const QString &name, const QString &xml)
    {
        const ImportedSample sample(data(u"charset/"_s + name));
        for (auto items = allIn(xml, u"<item>(.*?)</item>"_s); items.hasNext();) {
            const QString item = items.next().captured(1);
            const QString text = firstIn(item, u"<description>(.*?)</description>"_s).simplified();
            // An item without a text is refused.
            if (text.isEmpty())
                continue;
            const QString link = firstIn(item, u"<link>(.*?)</link>"_s);
            ExpectedArticle expected;
            expected.newspaper = firstIn(xml, u"<title>(.*?)</title>"_s).simplified();
            const QString time = firstIn(item, u"<pubDate>(.*?) GMT</pubDate>"_s);
            QDateTime published = QLocale::c().toDateTime(time, u"ddd, dd MMM yyyy hh:mm:ss"_s);
            published.setTimeSpec(Qt::UTC);
            expected.date = published.addSecs(8 * 3600).date(); // in China
            expected.title = firstIn(item, u"<title>(.*?)</title>"_s).simplified();
            expected.byline = firstIn(item, u"<author>(.*?)</author>"_s).simplified();
            expected.paragraphs = QStringList {text};
            rates.compare(sample.find([&](const ArticleDraft &one) { return one.sourceUrl == link; }), expected);
        }
    }

    /// Fails where a field is read worse than in `floors`, what was reached when this was written.
    void finish(const FieldRates &rates, QStringView floors)
    {
        m_rows.append(rates.row());
        const QString fallen = rates.fallenBelow(floors.toString());
        QVERIFY2(fallen.isEmpty(), qPrintable(fallen));
    }

    QStringList m_rows;
};

QTEST_GUILESS_MAIN(TestFieldRates)
#include "test_fieldrates.moc"
