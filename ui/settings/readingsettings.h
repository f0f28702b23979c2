// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingstyle.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace Baojia {

/// How a person wants articles set: those of all newspapers, and those of the few that have settings of their
/// own. The theme is the program's and no part of this. Newspapers are known by name, as their zoom is, in
/// whichever library they are.
class ReadingSettings
{
public:
    /// Of all newspapers without settings of their own.
    [[nodiscard]] const ReadingStyle &general() const { return m_general; }

    /// In the ranges, as all that is set here.
    void setGeneral(const ReadingStyle &style) { m_general = clampedStyle(style); }

    [[nodiscard]] bool hasOwn(const QString &newspaper) const { return m_own.contains(newspaper); }

    /// Nothing where the name is empty: no newspaper is open.
    void setOwn(const QString &newspaper, const ReadingStyle &style);

    void removeOwn(const QString &newspaper) { m_own.remove(newspaper); }

    /// Those with settings of their own, sorted.
    [[nodiscard]] QStringList newspapers() const { return m_own.keys(); }

    /// Its own, or else the general one.
    [[nodiscard]] ReadingStyle styleFor(const QString &newspaper) const
    {
        return m_own.value(newspaper, m_general);
    }

    friend bool operator==(const ReadingSettings &, const ReadingSettings &) = default;

private:
    ReadingStyle m_general;
    QMap<QString, ReadingStyle> m_own;
};

/// A style as names and plain values, for a file; without its theme.
[[nodiscard]] QVariantMap styleValues(const ReadingStyle &style);

/// What such a file says; where it says nothing, or something that is no value of that name, the usual one.
[[nodiscard]] ReadingStyle styleOf(const QVariantMap &values);

} // namespace Baojia
