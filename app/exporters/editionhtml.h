// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exporters/exportjob.h"
#include "library/libraryreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// An article of a PrintDocument and the id of its headline.
struct PrintedArticle
{
    QString anchor;
    QString title;
};

/// A page 版 of a PrintDocument and the id of its heading. A source without pages has one, without caption and anchor.
struct PrintedPage
{
    QString anchor;
    QString caption; ///< 第063版 思想周刊
    QList<PrintedArticle> articles;
};

/// One page of HTML that needs nothing from outside, ready for a PdfPrinter, and what it is made of.
struct PrintDocument
{
    QByteArray html;
    QString title; ///< of the whole document
    QString author; ///< 作者 of an article; the newspaper of an edition
    QString newspaper;
    QDate date;
    QString language = QStringLiteral("zh-CN");
    QList<PrintedPage> pages; ///< in printed order
};

/// A whole edition: cover with its contents, then page after page. NoSuchEdition, Cancelled, the library's errors.
[[nodiscard]] Result<PrintDocument> editionDocument(LibraryReader &reader, EditionId id, const ExportWords &words,
                                                    Progress &progress);

/// One article. NoSuchArticle, the library's errors.
[[nodiscard]] Result<PrintDocument> articleDocument(LibraryReader &reader, ArticleId id, const ExportWords &words);

}
