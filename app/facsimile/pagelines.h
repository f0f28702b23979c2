// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdftext.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

namespace Baojia {

/// Lines that stand below one another, from the top.
struct LineColumn
{
    QList<PdfLine> lines;
    QRectF hull;
};

/// The columns that the lines form, from left to right.
[[nodiscard]] QList<LineColumn> columnsOfLines(QList<PdfLine> lines);

/// The paragraphs of columns: a line that is indented begins one, a line that ends early ends one. `size` is
/// the height of a line of the body.
[[nodiscard]] QStringList paragraphsOf(const QList<LineColumn> &columns, double size);

/// The paragraphs of lines whose places are not known: one ends where a line ends with the mark of a
/// sentence.
[[nodiscard]] QStringList paragraphsOf(const QList<PdfLine> &lines);

/// How much of the narrower of two boxes lies above or below the other: 0 to 1.
[[nodiscard]] double sharedWidth(const QRectF &left, const QRectF &right);

} // namespace Baojia
