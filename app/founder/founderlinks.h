// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace Baojia {

/// Where a file stands in a mirror: `epaper.x.cn/xrb/pc/layout` · 2026-07-23 · `node_01.html`.
struct FounderPlace
{
    QString root; ///< the newspaper's folder, the same for its pages and its articles
    QDate date; ///< null: the path names no day
    QString rest; ///< what follows the day; the file name when there is no day
};

/// A path as the site wrote it: percent signs decoded, `.` and `..` resolved, query and fragment gone, and so is what
/// download tools add to a name (`a.htm@div=-1`, `a.htm%3Fdiv=-1`, `a.htm.1`, `a.htm.orig`).
[[nodiscard]] QString unmangledPath(QStringView path);

/// Takes an unmangled path apart. Understands html/2026-01/28/, pc/layout/202601/28/, 2026-01-28/, 20260128/, 2026/01/28/ and a
/// day in the file name (nw.D110000renmrb_20171016_1-01.htm).
[[nodiscard]] FounderPlace founderPlace(const QString &path);

/// What makes an article the same when it is read again: its place below the day without suffix, such as
/// `063/content_rb_37003` or `nw.d110000renmrb_20171016_1-01`.
[[nodiscard]] QString founderIdentity(const QString &path);

/// `http://host/path` when a folder on the way is named like a host; empty otherwise.
[[nodiscard]] QString addressFromTree(const QString &path);

/// Whether the last part of the path is named like an article: content_1.htm, nw.D110000xx_20260128_1-01.htm, c123.html.
[[nodiscard]] bool isArticlePath(QStringView path);
/// Whether it is named like a page 版: node_1.htm, nbs.D110000xx_01.htm, l01.html, col01.html.
[[nodiscard]] bool isPagePath(QStringView path);

/// The files of a source, found by the links that pages carry.
class FounderTree
{
public:
    /// The source must outlive the tree.
    explicit FounderTree(const Source &source);

    /// A link seen from a file.
    struct Target
    {
        QString key; ///< one spelling for every way to write the link; empty when it leads to no document
        QString file; ///< the file of the source; empty when it was not saved
        QString path; ///< as the key, in the case the site writes it
    };

    [[nodiscard]] Target resolve(const QString &from, QStringView link) const;
    /// The key of a file of the source.
    [[nodiscard]] static QString keyOf(const QString &file);
    /// The web address a file was most likely saved from; empty when the tree does not tell.
    [[nodiscard]] QString address(const QString &path) const;

    /// The path that was opened; it may hold the host, the newspaper's name and the day.
    [[nodiscard]] const QString &base() const { return m_base; }

private:
    /// A file by the hash of a key or of the end of one: the key itself is made again where it is asked for.
    struct Entry
    {
        quint64 hash = 0;
        quint32 place = 0; ///< in Source::files(), or `several`
    };

    static constexpr quint32 several = 0xffffffff;

    void enterKeys();
    void enterTails();
    [[nodiscard]] QString fileAt(const Entry &entry) const { return m_source.files().at(entry.place); }
    [[nodiscard]] QString fileByKey(const QString &key) const;
    [[nodiscard]] QString fileByTail(const QString &key) const;

    const Source &m_source;
    QString m_base;
    // By their hashes. A mirror of a million files is no reason to hold a million names again.
    std::vector<Entry> m_byKey;
    std::vector<Entry> m_byTail;
};

}
