// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exporters/editionhtml.h"
#include "exporters/exportjob.h"
#include "exporters/pdfprinter.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

namespace Baojia {

/// A place in a printed document.
struct SheetPlace
{
    int sheet = 0; ///< from 0
    double left = 0; ///< points from the left edge
    double top = 0; ///< points from the lower edge, as PDF counts
};

/// A line of the contents that leads somewhere.
struct SheetLink
{
    int sheet = 0; ///< the sheet it stands on, from 0
    double bottom = 0; ///< points from the upper edge to the lower edge of its line
    QString anchor;
};

/// What came out of the printer.
struct SheetMap
{
    int sheets = 0;
    double height = 0; ///< of a sheet, points
    QHash<QString, SheetPlace> anchors; ///< by id in the HTML
    QList<SheetLink> links;
};

/// Reads a printed PDF: its sheets, and where the ids that links lead to came to stand (the engine writes a named
/// destination for each). PrintFailed.
[[nodiscard]] Result<SheetMap> sheetMap(const QByteArray &printed);

/// What stands on top of a sheet.
struct SheetHead
{
    QString page; ///< 第063版 思想周刊
    QString story; ///< the first headline that starts on the sheet, or the one that goes on from the sheet before
};

/// One for each sheet.
[[nodiscard]] QList<SheetHead> sheetHeads(const PrintDocument &document, const SheetMap &map);

/// As many empty sheets as were printed, with running heads, page numbers, and the numbers in the contents: printed
/// without margins and laid over the document, because the engine has no margin boxes.
[[nodiscard]] QByteArray sheetsHtml(const PrintDocument &document, const SheetMap &map, const ExportWords &words,
                                    const SheetLayout &layout);

/// The finished file: `overlay` (from sheetsHtml) laid over `printed`, an outline edition › page › article, title, author
/// and date, and text that reads back as it was written. PrintFailed.
[[nodiscard]] Result<QByteArray> boundPdf(const QByteArray &printed, const QByteArray &overlay, const PrintDocument &document,
                                          const SheetMap &map, const ExportWords &words);

}
