// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// A JSON document as HTML, so that it is read by the same selectors: the value of `"title"` is an element
/// `json-title`, the entries of a list are elements `json-item`, names are in lower case. Text that holds
/// HTML, as the bodies of articles do, is put in as it is. BadMarkup where it is no JSON.
[[nodiscard]] Result<QString> htmlOfJson(const QString &json, const QString &subject = {});

} // namespace Baojia
