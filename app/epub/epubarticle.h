// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epub/epubplan.h"
#include "epub/epubslice.h"
#include "paper/draft.h"
#include "text/htmldocument.h"

namespace Baojia {

/// What was found where an article may be.
struct EpubArticle
{
    ArticleDraft draft;
    QHash<ContentHash, Asset> assets;
    ContentHash onlyPicture; ///< of what has no text: perhaps the picture of its page; null: none
    bool hasText = false; ///< more than headings and lists of links
};

/// Makes articles of the parts of one book.
class EpubArticles
{
public:
    /// All must outlive the articles.
    EpubArticles(const EpubFiles &files, const EpubPackage &package);

    /// Reads ahead the documents of parts, at most 32 MiB of them: text and pictures lie in different places
    /// of an archive. Answers behind the last part whose documents are all there; at least one part further.
    [[nodiscard]] qsizetype fetch(const QList<EpubPart> &parts, qsizetype from);

    /// Errors: those of reading the first document, of its markup.
    [[nodiscard]] Result<EpubArticle> article(const EpubPart &part);

    /// The heading and the links of a page that lists articles.
    struct PageHead
    {
        QString title;
        QHash<QString, QString> titles; ///< by document
    };

    [[nodiscard]] PageHead pageHead(const QString &file);

    /// The bytes of a picture; null hash: it is none that is kept.
    [[nodiscard]] ContentHash picture(const QString &member, QHash<ContentHash, Asset> &assets) const;

    /// Addresses of pictures that are not in the book, of all articles so far.
    [[nodiscard]] const QStringList &missingPictures() const { return m_missing; }

private:
    /// The pieces of a part as one.
    struct Gathered
    {
        QString html;
        QString documentTitle;
    };

    [[nodiscard]] Result<EpubText> text(const QString &file);
    [[nodiscard]] Result<Gathered> gather(const EpubPart &part, ArticleDraft &draft);
    void fillFields(const EpubPart &part, HtmlNode author, ArticleDraft &draft) const;
    void fillTitle(const EpubPart &part,
                   HtmlNode body,
                   const QString &documentTitle,
                   ArticleDraft &draft,
                   HtmlNode &heading) const;

    const EpubFiles &m_files;
    const EpubPackage &m_package;
    QHash<QString, Result<EpubText>> m_texts; // by document, as the slicers
    QHash<QString, EpubSlicer> m_slicers;
    QStringList m_missing;
};

} // namespace Baojia
