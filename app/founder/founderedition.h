// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderarticle.h"
#include "founder/founderpage.h"
#include "founder/founderzones.h"
#include "importers/importer.h"

#include <QtCore/QSet>

#include <vector>

namespace Baojia {

/// Puts the pages and articles of one folder and day together: which article stands on which page, in which order, with
/// which zones; what is listed and was not saved.
class FounderEdition
{
public:
    /// All must outlive the edition. `pathDate` is null where the path names no day.
    FounderEdition(const FounderTree &tree, FounderAssets &assets, DraftSink &sink, QString root, QDate pathDate);

    void addPage(FounderPage page);
    void addArticle(FounderArticle article);

    /// Whether a page file with this label was added.
    [[nodiscard]] bool hasPage(const QString &label) const;
    /// The saved files of the articles that pages list.
    [[nodiscard]] QStringList listedFiles() const;
    /// Whether so much is held that a part should be handed over.
    [[nodiscard]] bool isFull() const;

    /// Gives the sink what is held; `last` also gives what is listed but was not saved. The sink's error.
    [[nodiscard]] Result<void> handOver(bool last);

private:
    /// A page of the edition to be.
    struct Slot
    {
        QString label;
        QString name;
        qsizetype page = -1; ///< in m_pages; -1: no file of this page was saved
        QString pdf; ///< link to its PDF as a page list gives it, seen from pdfFrom
        QString pdfFrom;
        std::vector<std::pair<qsizetype, ArticleDraft>> articles; ///< with their order on the page
        QHash<QString, qsizetype> listings; ///< identity to place in the page's listings
        QStringList identities; ///< of the page's listings
    };

    [[nodiscard]] bool isNamed();
    void dropDuplicates();
    [[nodiscard]] QString identityOf(const FounderListing &listing) const;
    [[nodiscard]] bool isOfThisDay(const FounderListing &listing) const;

    void makeSlots();
    void addListedPages(const FounderPage &page);
    void givePagesToSlots(bool fromArticles);
    void sortSlots();
    void indexListings();
    [[nodiscard]] Slot &slotAt(qsizetype place) { return m_slots[static_cast<size_t>(place)]; }
    [[nodiscard]] qsizetype slotFor(const QString &label, const QString &name);
    [[nodiscard]] qsizetype slotOf(const QString &label) const;

    [[nodiscard]] qsizetype placeFor(const FounderArticle &article);
    void placeArticle(FounderArticle &&article);
    void addTeaser(Slot &slot, qsizetype listingAt, const TeaserDraft &pointsTo);
    void addStubs(Slot &slot);

    [[nodiscard]] Result<void> handOverPages(bool last);
    [[nodiscard]] Result<void> handOverWeb();
    void fillPage(Slot &slot, PageDraft &draft);
    void noteGaps();
    void notePictures(const FounderArticle &article);

    const FounderTree &m_tree;
    FounderAssets &m_assets;
    DraftSink &m_sink;
    FounderZones m_zones;
    QString m_root;
    QDate m_pathDate;
    QDate m_date;
    QString m_newspaper;

    QList<FounderPage> m_pages;
    QSet<QString> m_pageLabels; // of page files, comparable
    QList<FounderArticle> m_articles;
    std::vector<Slot> m_slots;
    QStringList m_labels; // of the slots
    QHash<QString, qsizetype> m_slotPlaces; // by comparable label
    QHash<QString, QList<qsizetype>> m_listedOn; // identity to slots
    QSet<QString> m_placed; // identities
    QHash<QByteArray, QString> m_fingerprints; // to identities
    QHash<QString, QString> m_sameAs; // identity of a copy to that of the article
    QStringList m_pagesWithoutPicture;
    QStringList m_pagesWithoutPdf;
    qint64 m_held = 0;
    bool m_picturesDone = false;
};

}
