// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A file that a METS document lists.
struct MetsResource
{
    QString href; ///< as written
    QString mediaType; ///< as written, may be a lie
    QString use; ///< of the file or its group: "ALTO", "FULLTEXT", "THUMBS" …
};

/// What an article's part is.
enum class MetsPart { Body, Kicker, Title, Deck, Byline };

/// A place that an article points to.
struct MetsArea
{
    QString file; ///< key of MetsIssue::files
    QString block; ///< id in that file; empty: all of it
    QString lastBlock; ///< where it names several, the last of them; else empty
    MetsPart part = MetsPart::Body;
};

struct MetsArticle
{
    QString id;
    QString title; ///< from its description or its label; empty: only its text tells
    QString byline;
    QString section;
    bool advertisement = false;
    bool picture = false;
    QList<MetsArea> areas; ///< in reading order
    QList<QString> pages; ///< ids of pages that structLink gives it
};

struct MetsPage
{
    QString id;
    QString label; ///< empty: not named
    QString name;
    QList<QString> files; ///< keys of MetsIssue::files
};

/// An issue as a METS document describes it.
struct MetsIssue
{
    QString newspaper; ///< empty: not named
    QDate date; ///< null: not named
    QString copyright;
    QHash<QString, MetsResource> files;
    QList<MetsPage> pages; ///< in printed order
    QList<MetsArticle> articles; ///< in the order of the logical structure
};

/// Reads the descriptions (MODS, Dublin Core), the list of files, the physical and the logical structure and
/// the links between them. Errors: those of xmlTree(); BadMarkup where it lists no file.
[[nodiscard]] Result<MetsIssue> readMets(const QByteArray &bytes, const QString &subject);

} // namespace Baojia
