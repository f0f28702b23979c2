// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace Baojia {

/// The charset that an XML declaration or a meta element in the first 16 KiB of `head` names, lower case; empty: none.
/// Found as browsers find it: comments and the attributes of other elements declare nothing.
QString declaredHtmlCharset(QByteArrayView head);

} // namespace Baojia
