// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.h"
#include "importers/importer.h"
#include "importers/importreport.h"
#include "importers/lastresort.h"
#include "sources/packsource.h"

#include <memory>
#include <variant>
#include <vector>

namespace Baojia {

/// Which importer reads which file of a source.
struct Detection
{
    std::vector<ChosenFiles> claims; ///< one list an importer, in the order of the registry, in the order of Source::files()
    QStringList archives; ///< archives among the files: to be opened as sources of their own
    QList<PackSource::Container> packs; ///< containers of saved pages: to be opened together, as one source
    FirstLines<ImportFailure> failures; ///< files that nobody knows, with the reason
    LastResort lastResort; ///< which claims are kept only where nobody knows better
    int companions = 0; ///< pictures, styles, redirects, calendars, site templates …

    Detection(const FileNames &names, size_t importers)
        : claims(importers, ChosenFiles(names))
    {
    }

    [[nodiscard]] int claimed() const;
    /// What was found in the files that follow.
    void append(Detection other);
    /// Takes back the claims of the last resort in the furniture of others.
    void dropFurniture();
};

/// Asks every importer about every file of a source; the surest takes it, the earlier in the registry among equals.
class Detector
{
public:
    /// The importers must outlive the detector.
    explicit Detector(const Importers &importers);

    /// Looks at the start and the end of each file that is no companion by name. The error is Cancelled.
    /// A source that lets itself be read by several threads is given to all of `readers`.
    /// `only`: names of the files to be looked at; null: all of them. Nobody chose those, so that none is taken as a
    /// last resort: what lies beside newspapers is not one.
    [[nodiscard]] Result<Detection> detect(Source &source, Progress &progress, Workers<std::monostate> &readers,
                                           const QSet<QString> *only = nullptr) const;

private:
    [[nodiscard]] Result<Detection> detectIn(Source &source, const QStringList &bundles, qsizetype from, qsizetype to,
                                             const QSet<QString> *only, const CancelToken &stop) const;
    void place(Source &source, qsizetype place, Confidence least, Detection &detection) const;
    void unclaimed(Source &source, const FileHead &head, Detection &detection) const;

    const Importers &m_importers;
};

}
