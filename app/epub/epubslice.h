// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace Baojia {

/// Cuts an XHTML document at its anchors. Looks it through once, however often it is cut.
class EpubSlicer
{
public:
    EpubSlicer() = default;
    explicit EpubSlicer(QString xhtml);

    /// What stands in the body between two anchors, as HTML; an empty anchor, or one that is not there, is
    /// the body's beginning or end. An anchor at the head of a block takes the block with it.
    [[nodiscard]] QString slice(const QString &from, const QString &to) const;

    /// The <title> of the document, on one line.
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    QString m_text;
    QString m_title;
    QHash<QString, qsizetype> m_anchors; // the < of the element, or of the block that begins with it
    qsizetype m_start = 0; // of the body
    qsizetype m_end = 0;
};

} // namespace Baojia
