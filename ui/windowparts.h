// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/pdfprinter.h"
#include "reading/contentprovider.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/readingstyles.h"
#include "ui/windowstate.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

#include "backend.h"

namespace Baojia {

class RequestLedger;
class Speaker;

/// What a window is built from.
struct WindowParts
{
    std::shared_ptr<Backend> backend;
    std::shared_ptr<WindowState> state;
    ArticleViewFactory view;
    ArticleViewFactory fallback; ///< plain text, for when `view` dies; empty where `view` is that already
    /// Makes views of the web engine for what is no article; empty where there is none.
    std::function<ArticleView *(const ContentProvider &, QWidget *parent)> viewOf;
    std::shared_ptr<ReadingStyles> styles; ///< null: as they are at first, and not kept
    QString recipes; ///< folder of a person's own recipes
    QString keys; ///< INI file of a person's own keys; empty: they are not kept
    std::shared_ptr<PdfPrinter> printer; ///< null where this build cannot print
    QString thumbnails; ///< folder of the cache; empty: thumbnails of pages are not kept
    std::shared_ptr<Speaker> speaker; ///< null where this build cannot read aloud
    std::shared_ptr<RequestLedger> ledger; ///< what pages asked for; null: nobody notes it
    QString sample; ///< folder of the sample newspaper; empty where it is not installed
};

} // namespace Baojia
