// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace Baojia {

/// The address that browsers and mirroring tools note in the first lines of a document they save, without
/// query; empty when there is none.
[[nodiscard]] QString notedAddress(QByteArrayView head);

/// An address without what follows its path.
[[nodiscard]] QString withoutQuery(QString address);

} // namespace Baojia
