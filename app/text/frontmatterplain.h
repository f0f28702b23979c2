// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace Baojia {

/// The fields of a head of the plainest YAML: `key: value` on each line, the key an ASCII word, the value a
/// plain or quoted text in which nothing has a meaning of its own. Nothing for any other head, and then a
/// YAML parser has to read it; what is answered is what that would answer.
std::optional<QList<std::pair<QString, QStringList>>> plainFields(QStringView head);

} // namespace Baojia
