// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

#include <QtCore/QString>

namespace Baojia {

/// What a page says of how it was saved.
struct SavedFrom
{
    enum class By {
        Nobody, ///< it says nothing
        Browser, ///< `<!-- saved from url=(0023)http://… -->`: beside it may lie `name_files` or `name.files`
        SingleFile, ///< pictures and styles are in it as data: addresses
        Mirror, ///< HTTrack: links lead through the file tree
    };

    By by = By::Nobody;
    QString url; ///< http or https; empty only for Nobody
    QString moment; ///< when, as ISO 8601, so that later is larger; empty: not said
};

/// Reads the comment that browsers, SingleFile and HTTrack leave at the start of a page.
[[nodiscard]] SavedFrom savedFrom(QByteArrayView head);

/// The folder that a browser wrote beside the page `file` of the source, without '/' at its end; empty: there is none.
[[nodiscard]] QString companionFolder(const Source &source, const QString &file);

/// Whether the file lies in such a folder of a page that is there, too: nothing in it is a page for itself.
[[nodiscard]] bool accompaniesSavedPage(const Source &source, const QString &file);

} // namespace Baojia
