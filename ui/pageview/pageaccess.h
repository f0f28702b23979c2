// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QAccessibleInterface;
class QObject;
QT_END_NAMESPACE

namespace Baojia {

/// For QAccessible::installFactory(): a PageCanvas as a group of links, one for each article that has zones; null for all other objects.
/// An article is one link, however many zones it has: who hears a page wants to hear of it once.
[[nodiscard]] QAccessibleInterface *accessiblePage(const QString &className, QObject *object);

} // namespace Baojia
