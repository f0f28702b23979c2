// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "paper/draft.h"

#include <QtCore/QTemporaryDir>

#include <optional>

namespace Baojia {

/// Searching is not what is tested here.
class NoIndex : public ArticleIndex
{
public:
    Result<void> add(Connection &, const IndexedText &) override { return {}; }
    Result<void> remove(Connection &, const IndexedText &) override { return {}; }
    Result<void> flush(Connection &) override { return {}; }
};

/// A library with one edition in a folder of its own.
class SampleLibrary
{
public:
    explicit SampleLibrary(const EditionDraft &draft)
    {
        auto library = Library::open(m_folder.path());
        if (!library)
            return;
        m_library.emplace(*std::move(library));
        auto connection = m_library->connectForWriting();
        if (!connection)
            return;
        m_connection.emplace(*std::move(connection));
        const auto outcome = writer().commit(draft);
        if (!outcome)
            return;
        m_edition = outcome->edition;
        m_reader.emplace(*m_connection);
    }

    [[nodiscard]] bool isValid() const { return m_reader.has_value(); }

    [[nodiscard]] Library &library() { return *m_library; }

    [[nodiscard]] LibraryReader &reader() { return *m_reader; }

    [[nodiscard]] LibraryWriter writer() { return LibraryWriter(*m_connection, m_index); }

    [[nodiscard]] EditionId edition() const { return m_edition; }

    [[nodiscard]] QList<Page> pages() { return m_reader->pages(m_edition).value_or(QList<Page>()); }

    [[nodiscard]] QList<ArticleHeader> articles()
    {
        return m_reader->articlesOfEdition(m_edition).value_or(QList<ArticleHeader>());
    }

    /// Changes rows behind the library's back.
    [[nodiscard]] Result<void> run(const QString &sql, const QString &value)
    {
        return Statement(*m_connection, sql).bind(value).run();
    }

private:
    QTemporaryDir m_folder;
    NoIndex m_index;
    std::optional<Library> m_library;
    std::optional<Connection> m_connection;
    std::optional<LibraryReader> m_reader;
    EditionId m_edition;
};

/// A picture of one pixel.
inline Asset samplePicture()
{
    return {QStringLiteral("image/png"),
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")};
}

/// Two pages: 第001版 with three articles, the first with a picture, and 第002版 with one.
inline EditionDraft sampleDraft(const Asset &picture = samplePicture())
{
    const auto article = [](const QString &identity, const QString &title, const QStringList &paragraphs) {
        ArticleDraft draft;
        draft.identity = identity;
        draft.title = title;
        draft.paragraphs = paragraphs;
        for (const QString &paragraph : paragraphs)
            draft.html += QStringLiteral("<p>") + paragraph.toHtmlEscaped() + QStringLiteral("</p>");
        draft.importer = QStringLiteral("test");
        draft.sourceUrl = QStringLiteral("https://paper.example/") + identity;
        return draft;
    };
    EditionDraft draft;
    draft.newspaper = QStringLiteral("报架日报");
    draft.newspaperSortName = QStringLiteral("baojia ribao");
    draft.date = QDate(2026, 1, 28);
    const ContentHash hash = ContentHash::of(picture.bytes);
    draft.assets.insert(hash, picture);

    ArticleDraft lead = article(QStringLiteral("1"), QStringLiteral("旧报纸怎样<读>出新味道"),
                                {QStringLiteral("本报讯 报架今天装好了第一份报纸。"), QStringLiteral("第二段写着数字 12.5% 与 A & B。")});
    lead.kicker = QStringLiteral("读报·引题");
    lead.deck = QStringLiteral("一份副题");
    lead.byline = QStringLiteral("作者甲 作者乙");
    lead.section = QStringLiteral("要闻");
    lead.copyright = QStringLiteral("版权所有 不得转载");
    lead.html += QStringLiteral("<figure><img src=\"asset:%1\" alt=\"报架\"><figcaption>报架的照片</figcaption></figure>").arg(hash.toHex());
    lead.images = {{hash, QStringLiteral("a.png"), QStringLiteral("报架的照片")},
                   {{}, QStringLiteral("b.png"), QStringLiteral("丢了的照片")}};
    PageDraft first {QStringLiteral("001"), QStringLiteral("要闻"), {}, {}, {}};
    first.articles = {lead, article(QStringLiteral("2"), QStringLiteral("第二篇"), {QStringLiteral("第二篇的正文。")}),
                      article(QStringLiteral("3"), QStringLiteral("第三篇"), {QStringLiteral("第三篇的正文。")})};
    PageDraft second {QStringLiteral("002"), QStringLiteral("副刊"), {}, {}, {}};
    second.articles = {article(QStringLiteral("4"), QStringLiteral("第四篇"), {QStringLiteral("第四篇的正文。")})};
    draft.pages = {first, second};
    return draft;
}

}
