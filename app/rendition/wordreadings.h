// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace Baojia {

/// How the longest word is read that `text` begins with and whose characters are not all read as they are most often: a syllable for each
/// of its characters. Empty: there is no such word. `text` is Simplified. From resources/readings.
[[nodiscard]] QStringList wordReadingAt(QStringView text);

} // namespace Baojia
