// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

#include <QtCore/QHash>

namespace Baojia {

/// A text member in characters.
struct EpubText
{
    QString text;
    QByteArray bytes; ///< as they lie in the book
    QString charset;
    bool replaced = false; ///< some bytes meant nothing
};

/// The members of an e-book by the names its documents call them.
class EpubFiles
{
public:
    /// The archive must outlive the files.
    explicit EpubFiles(Source &archive);

    /// The member that `href` means in the document `from`; its fragment does not matter. Names that differ
    /// in case, in percent signs or lie in another folder are found too, where only one fits. Empty: there is
    /// none.
    [[nodiscard]] QString find(const QString &from, const QString &href) const;

    /// The members whose name ends so, lower case, in the order of their names.
    [[nodiscard]] QStringList endingWith(QLatin1StringView end) const;

    [[nodiscard]] Result<QByteArray> read(const QString &member) const { return m_archive.read(member); }

    /// As read(), and the errors of decodeText().
    [[nodiscard]] Result<EpubText> document(const QString &member) const;
    /// Its characters alone.
    [[nodiscard]] Result<QString> text(const QString &member) const;

private:
    Source &m_archive;
    QHash<QString, QString> m_lower; // by lower-case name
    QHash<QString, QStringList> m_bases; // by lower-case last part
};

/// The part of an address behind #; empty: none.
[[nodiscard]] QString epubAnchor(const QString &href);

} // namespace Baojia
