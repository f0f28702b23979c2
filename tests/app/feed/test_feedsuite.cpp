// SPDX-License-Identifier: GPL-3.0-or-later
// The public tests of feedparser: what they expect of titles, links, dates and content, compared as plain
// words.
#include "feed/feedwords.h"
#include "feed/feedxml.h"
#include "text/encoding.h"
#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"
#include "text/loosedates.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What the suite agreed with when this was written; less fails the build.
constexpr int kLeastAgreed = 440;
constexpr int kLeastRead = 841;

QString suite()
{
    return QStringLiteral(BAOJIA_SHARED_DIR) + u"/suites/feedparser/"_s;
}

/// Words alone: how markup is written is the sanitizer's affair and not the feed reader's.
QString words(const QString &html)
{
    const auto document = HtmlDocument::parse(html);
    return document ? sanitize(document->body()).paragraphs.join(u' ') : QString();
}

struct Comparison
{
    QString field;
    QString actual;
    QString expected;
};

QString bodyWords(const FeedItem &item)
{
    return item.bodies.isEmpty() ? QString() : words(feedHtml(item.bodies.first()));
}

QString moment(const QStringList &dates)
{
    for (const QString &date : dates) {
        if (const auto time = parseLooseTime(date))
            return inShanghai(*time).toUTC().toString(u"yyyy M d h m s");
    }
    return {};
}

QString momentOf(const QJsonArray &parts)
{
    QStringList numbers;
    for (int i = 0; i < 6; ++i)
        numbers.append(QString::number(parts.at(i).toInt()));
    return numbers.join(u' ');
}

/// Nothing for a check that asks for what a newspaper does not have.
std::optional<Comparison> compared(const Feed &feed, const QString &path, const QJsonValue &value)
{
    if (path == "feed/title"_L1)
        return Comparison{path, plainFeedText(feed.title), plainFeedText({value.toString(), true, {}})};
    if (path == "feed/link"_L1)
        return Comparison{path, feed.link, value.toString()};
    if (path.startsWith("feed/updated_parsed"_L1))
        return Comparison{path, moment(feed.dates), momentOf(value.toArray())};
    if (!path.startsWith("entries/0/"_L1))
        return std::nullopt;
    const FeedItem item = feed.items.isEmpty() ? FeedItem() : feed.items.first();
    const QString name = path.sliced(10);
    if (name == "title"_L1 || name == "title_detail/value"_L1)
        return Comparison{path, plainFeedText(item.title), plainFeedText({value.toString(), true, {}})};
    if (name == "link"_L1)
        return Comparison{path, item.link, value.toString()};
    if (name == "id"_L1 || name == "guid"_L1)
        return Comparison{path, item.id, value.toString()};
    if (name == "author"_L1 || name == "author_detail/name"_L1)
        return Comparison{path, item.authors.value(0), value.toString().section(u" ("_s, 0, 0)};
    if (name == "published_parsed"_L1 || name == "updated_parsed"_L1 || name == "created_parsed"_L1)
        return Comparison{path, moment(item.dates), momentOf(value.toArray())};
    if (name == "content/0/value"_L1 || name == "description"_L1 || name == "summary"_L1
        || name == "summary_detail/value"_L1)
        return Comparison{path, bodyWords(item), words(feedHtml({value.toString(), true, {}}))};
    return std::nullopt;
}

} // namespace

class TestFeedSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wellFormed_read_agreesWithItsExpectations()
    {
        QFile file(suite() + u"expectations.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("suites/feedparser is not here");
        int read = 0;
        int refused = 0;
        int agreed = 0;
        QStringList differences;
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &one : cases) {
            const QString name = one.toObject().value("file"_L1).toString();
            QFile input(suite() + name);
            // CDF is neither RSS nor Atom; what an HTTP header says cannot be seen in a file.
            if (!name.startsWith("tests/wellformed/"_L1) || name.contains("/cdf/"_L1)
                || name.contains("/http"_L1) || !input.open(QIODevice::ReadOnly))
                continue;
            const auto decoded = decodeText(input.readAll());
            const auto feed = decoded ? readXmlFeed(decoded->text) : Result<Feed>(decoded.error());
            refused += feed ? 0 : 1;
            if (!feed) {
                differences.append(name + u": refused"_s);
                continue;
            }
            ++read;
            const QJsonArray checks = one.toObject().value("checks"_L1).toArray();
            for (const QJsonValue &check : checks) {
                QStringList path;
                for (const QJsonValue &part : check.toObject().value("path"_L1).toArray())
                    path.append(part.isDouble() ? QString::number(part.toInt()) : part.toString());
                if (check.toObject().value("op"_L1).toString() != "=="_L1)
                    continue;
                const auto result = compared(*feed, path.join(u'/'), check.toObject().value("value"_L1));
                if (result && result->actual == result->expected)
                    ++agreed;
                else if (result)
                    differences.append(name + u' ' + result->field + u": "_s + result->actual + u" | "_s
                                       + result->expected);
            }
        }
        for (const QString &difference : std::as_const(differences))
            qInfo().noquote() << difference;
        qInfo("feedparser: %d read, %d refused; %d fields agree, %d differ",
              read,
              refused,
              agreed,
              static_cast<int>(differences.size()) - refused);
        QVERIFY(read >= kLeastRead);
        QVERIFY(agreed >= kLeastAgreed);
    }

    void anything_read_neverCrashes()
    {
        QDir folder(suite() + u"tests/illformed"_s);
        if (!folder.exists())
            QSKIP("suites/feedparser is not here");
        int seen = 0;
        for (const QString &name :
             {u"illformed"_s, u"encoding"_s, u"entities"_s, u"illformed/chardet"_s, u"illformed/geo"_s}) {
            const QDir part(suite() + u"tests/"_s + name);
            for (const QString &entry : part.entryList(QDir::Files)) {
                QFile input(part.filePath(entry));
                if (!input.open(QIODevice::ReadOnly))
                    continue;
                if (const auto decoded = decodeText(input.readAll())) {
                    const auto feed = readXmlFeed(decoded->text);
                    seen += feed ? 1 : 0;
                }
            }
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(TestFeedSuite)
#include "test_feedsuite.moc"
