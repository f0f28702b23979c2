// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/indexupkeep.h"
#include "library/library.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "paper/draft.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

namespace Baojia {

// Small newspapers of our own writing, and the places they go to.

/// Fails the test with the error's words when `result` has none of what was asked for.
#define VERIFY_DONE(...)                                                                                    \
    do {                                                                                                    \
        const auto &done_ = (__VA_ARGS__);                                                                  \
        QVERIFY2(done_.has_value(),                                                                         \
                 done_.has_value() ? "" : qPrintable(done_.error().subject + u' ' + done_.error().detail)); \
    } while (false)

/// Remembers what it was told, also in the table whose rows a check counts.
class RecordingIndex : public ArticleIndex
{
public:
    Result<void> add(Connection &connection, const IndexedText &text) override
    {
        if (failAt > 0 && --failAt == 0)
            return Error{ErrorKind::Database, {}, QStringLiteral("no more")};
        texts.insert(text.sortKey, text);
        ++added;
        // A row for each article, so that it can be seen whether the index lives and dies with it.
        return Statement(connection,
                         QStringLiteral("INSERT INTO segment (slot, newest, oldest, articles, keys, newspapers) "
                                        "VALUES ((SELECT coalesce(max(slot), 0) + 1 FROM segment), ?, ?, 1, ?, ?)"))
            .bind(text.sortKey)
            .bind(text.sortKey)
            .bind(text.title)
            .bind(text.body)
            .run();
    }

    Result<void> remove(Connection &connection, const IndexedText &text) override
    {
        removed << text;
        texts.remove(text.sortKey);
        return Statement(connection, QStringLiteral("DELETE FROM segment WHERE newest = ?"))
            .bind(text.sortKey)
            .run();
    }

    Result<void> flush(Connection &) override
    {
        ++flushed;
        return {};
    }

    int failAt = 0; ///< the add() that fails, counted from 1; 0: none
    int added = 0;
    int flushed = 0;
    QMap<qint64, IndexedText> texts;
    QList<IndexedText> removed;
};

/// Answers what the test tells it to.
class RecordingUpkeep : public IndexUpkeep
{
public:
    Result<QStringList> faults(Connection &, qsizetype most, Progress &) override { return found.first(qMin(most, found.size())); }

    Result<void> optimize(Connection &, Progress &) override
    {
        ++optimized;
        return {};
    }

    Result<qint64> bytes(Connection &, Progress &) override { return 4711; }

    Result<QString> version(Connection &) override { return QStringLiteral("test/1"); }

    QStringList found;
    int optimized = 0;
};

inline ArticleDraft articleDraft(const QString &identity, const QString &title = {})
{
    ArticleDraft draft;
    draft.identity = identity;
    draft.title = title.isEmpty() ? QStringLiteral("标题") + identity : title;
    draft.kicker = QStringLiteral("引题");
    draft.byline = QStringLiteral("本报记者 李四");
    draft.html = QStringLiteral("<p>第一段。</p><p>第二段。</p>");
    draft.paragraphs = QStringList{QStringLiteral("第一段。"), QStringLiteral("第二段。")};
    draft.importer = QStringLiteral("test");
    draft.original = {identity + QStringLiteral(".html"),
                      QStringLiteral("text/html"),
                      QStringLiteral("UTF-8"),
                      "<html>" + identity.toUtf8() + "</html>"};
    return draft;
}

inline PageDraft pageDraft(const QString &label, const QStringList &identities)
{
    PageDraft page;
    page.label = label;
    page.name = label.isEmpty() ? QString() : label + QStringLiteral("版");
    for (const QString &identity : identities)
        page.articles << articleDraft(identity);
    return page;
}

inline EditionDraft editionDraft(const QList<PageDraft> &pages, QDate date = QDate(2026, 1, 28))
{
    EditionDraft draft;
    draft.newspaper = QStringLiteral("江边晚报");
    draft.newspaperSortName = QStringLiteral("jiang bian wan bao");
    draft.date = date;
    draft.pages = pages;
    return draft;
}

/// Two pages with three articles, a picture and a zone.
inline EditionDraft sampleEdition(QDate date = QDate(2026, 1, 28))
{
    EditionDraft draft =
        editionDraft({pageDraft(QStringLiteral("A01"), {QStringLiteral("a"), QStringLiteral("b")}),
                      pageDraft(QStringLiteral("A02"), {QStringLiteral("c")})},
                     date);
    const Asset picture{QStringLiteral("image/png"), QByteArray(5000, 'p')};
    const ContentHash hash = ContentHash::of(picture.bytes);
    draft.assets.insert(hash, picture);
    draft.pages[0].picture = hash;
    ArticleDraft &first = draft.pages[0].articles[0];
    first.images << ArticleImage{hash, QStringLiteral("p1.png"), QStringLiteral("江边一景")};
    first.zones << QList<QPointF>{{0, 0}, {0.5, 0}, {0.5, 0.25}};
    first.tags = QStringList{QStringLiteral("城市"), QStringLiteral("江")};
    first.categories = QStringList{QStringLiteral("要闻")};
    return draft;
}

} // namespace Baojia
