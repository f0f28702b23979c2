// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace Baojia {

/// An element of a small XML document. Names are without prefix: libraries use a dozen different ones.
struct XmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< its own, not that of its children
    std::vector<XmlElement> children;

    [[nodiscard]] QString value(const QString &attribute) const { return attributes.value(attribute); }

    /// The first child of that name; an empty element where there is none.
    [[nodiscard]] const XmlElement &child(QStringView named) const;
    /// The first element of that name below this one, at any depth; an empty element where there is none.
    [[nodiscard]] const XmlElement &inner(QStringView named) const;
};

/// Reads it whole. BadMarkup (with line and reason; a DTD is one), TooDeep (200), TooLarge (a million
/// elements).
[[nodiscard]] Result<XmlElement> xmlTree(const QByteArray &bytes, const QString &subject);

} // namespace Baojia
