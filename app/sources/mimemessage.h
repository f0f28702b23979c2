// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/headerblock.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Baojia {

/// A part of a MIME message that holds no parts itself.
struct MimePart
{
    HeaderBlock header;
    qsizetype from = 0; ///< of its body in the message
    qsizetype size = 0;
    bool isClosed = true; ///< a boundary ends it; else the message ends in it
};

/// A message cut into its parts.
///
/// Only what saved pages need: multiparts and the two encodings. GMime, the one MIME library that Debian has for this, is
/// made for mail, and brings GObject and GnuPG along; KMime is there for Qt 5 only.
class MimeMessage
{
public:
    /// Looks at most at `mostParts` parts and four levels. A page without parts is the only part.
    [[nodiscard]] static MimeMessage read(QByteArrayView bytes, qsizetype mostParts);

    /// Of the message itself.
    [[nodiscard]] const HeaderBlock &header() const { return m_header; }

    [[nodiscard]] const QList<MimePart> &parts() const { return m_parts; }

    /// Whether the closing boundary is missing, so that the end was probably not saved.
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; }

    /// Whether there were more parts than wished for.
    [[nodiscard]] bool isCrowded() const { return m_isCrowded; }

    /// Whether the bytes begin like a message with parts, or one that is a page.
    [[nodiscard]] static bool isMessage(QByteArrayView head);

private:
    void walk(QByteArrayView bytes, qsizetype from, qsizetype to, const QByteArray &boundary, int level);
    void take(QByteArrayView bytes, qsizetype from, qsizetype to, bool isClosed, int level);

    HeaderBlock m_header;
    QList<MimePart> m_parts;
    qsizetype m_mostParts = 0;
    bool m_isTruncated = false;
    bool m_isCrowded = false;
};

/// A body without its Content-Transfer-Encoding (lower case). What is not of the encoding is passed over or stays.
[[nodiscard]] QByteArray withoutTransferEncoding(QByteArrayView body, const QByteArray &encoding);

} // namespace Baojia
