// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderedition.h"

#include <deque>

namespace Baojia {

/// The editions of one folder and day. They are one, unless the folder holds those for several regions: where
/// each page names its region beside the newspaper (河湾晚报 华东版, 河湾晚报 华南版) and a page label occurs
/// for two of them. One page that names a region in a newspaper without any is a page for that region, and no
/// edition.
class FounderEditions
{
public:
    /// Pages held before regions are told apart. A folder of more is one edition.
    static constexpr qsizetype mostHeld = 2000;

    /// All must outlive it. As FounderEdition.
    FounderEditions(
        const FounderTree &tree, FounderAssets &assets, DraftSink &sink, QString root, QDate pathDate);

    void addPage(FounderPage page);
    /// No more page files come, but what article files repeat of their pages.
    void settle();
    void addArticle(FounderArticle article);

    /// Whether the edition of the article has a page file with its label.
    [[nodiscard]] bool hasPageOf(const FounderArticle &article);
    [[nodiscard]] QStringList listedFiles();
    [[nodiscard]] bool isFull() const;
    /// As FounderEdition, of those that are full, or of all.
    [[nodiscard]] Result<void> handOver(bool last);

private:
    struct Region
    {
        QString newspaper; ///< with its region; empty where there is but one edition
        QSet<QString> listed; ///< keys of the articles that its pages list
        FounderEdition edition;
    };

    [[nodiscard]] bool areSeveral() const;
    [[nodiscard]] Region &regionNamed(const QString &newspaper);
    [[nodiscard]] Region &regionOf(const FounderArticle &article);
    void give(Region &region, FounderPage page);

    const FounderTree &m_tree;
    FounderAssets &m_assets;
    DraftSink &m_sink;
    QString m_root;
    QDate m_pathDate;
    QList<FounderPage> m_held; ///< until settle()
    std::deque<Region> m_regions; ///< once settled
};

} // namespace Baojia
