// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What a repair is at just now, as ProgressState::subject, besides the steps of UpkeepStep.
namespace RepairStep {
inline constexpr QLatin1StringView salvage{"salvage"}; ///< in rows; how many there are is not known
} // namespace RepairStep

/// The most losses that are listed by name; all are counted.
inline constexpr qsizetype kMostLosses = 10000;

/// Something that was in the damaged library and is not, or not whole, in the new one.
struct Loss
{
    enum class Kind {
        Newspaper, ///< its name is lost; its editions are kept under a number
        Page, ///< name and place of the page are lost, its articles are kept
        PagePicture, ///< the picture or the PDF of a page
        Article, ///< heading, text or both could not be read
        ArticleChanged, ///< kept and marked: what is left of it is not what was imported
        Original, ///< the document that an article was read from
    };

    Kind kind = Kind::Article;
    QString newspaper; ///< empty where it is not known, as all below
    QDate date;
    QString page;
    QString title; ///< or the article's identity, when its heading is lost
};

/// What a repair saved, and what it could not.
struct RepairReport
{
    QString folder; ///< of the new library
    qint64 newspapers = 0;
    qint64 editions = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 assets = 0;
    qint64 originals = 0;
    qint64 bookmarks = 0;
    qint64 corrections = 0;
    qint64 readMarks = 0;
    qint64 savedSearches = 0;
    qint64 losses = 0; ///< as many as there are
    QList<Loss> lost; ///< the first kMostLosses of them
    QStringList gaps; ///< technical: the tables of which not all could be read
};

} // namespace Baojia
