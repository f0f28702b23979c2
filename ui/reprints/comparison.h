// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QPalette>

namespace Baojia {

/// A part of two texts that are compared: paragraphs, or the one value of a field.
struct ComparedPart
{
    QString heading; ///< above it; empty: none
    QStringList left;
    QStringList right;

    friend bool operator==(const ComparedPart &, const ComparedPart &) = default;
};

/// Two articles side by side 对照 as a page for QTextBrowser: what only one of them says is coloured and, so
/// that colour does not speak alone, struck out (left) or underlined (right); a paragraph that the other one
/// lacks has a sign before it.
class Comparison
{
public:
    /// Takes its time with long texts: made on any thread.
    Comparison(const Article &left, const Article &right);
    /// The same of what is not two whole articles: what stands above each side, and the parts.
    Comparison(const QString &left, const QString &right, const QList<ComparedPart> &parts);

    [[nodiscard]] QString html(const QPalette &palette) const;

    /// Rows that differ; each is an anchor "d1", "d2" … of the page.
    [[nodiscard]] int differences() const { return m_differences; }

private:
    void add(const ComparedPart &part);

    QStringList m_rows; ///< <tr> elements; the colours are classes
    QString m_heads;
    int m_differences = 0;
};

} // namespace Baojia
