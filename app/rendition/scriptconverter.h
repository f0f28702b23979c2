// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QStringList>
#include <QtCore/QStringView>

#include <memory>

#include "rendition/changedtext.h"
#include "rendition/textchanges.h"

namespace Baojia {

/// 简繁转换 by phrases, with the dictionaries of OpenCC: 头发 is 頭髮, 出发 is 出發. Any number of threads
/// may use one.
class ScriptConverter
{
public:
    /// Simplified 简体, or Traditional as it is printed in Taiwan (characters only: words stay those of the
    /// newspaper). NotAvailable: OpenCC's dictionaries are not installed; the detail says which.
    [[nodiscard]] static Result<ScriptConverter> open(Script to);

    [[nodiscard]] ChangedText convert(QStringView text) const;
    /// All that one character may become, each once: 发 may become 發 and 髮. Itself where that is all that is known.
    [[nodiscard]] QStringList formsOf(const QString &character) const;

private:
    struct Dictionaries;

    explicit ScriptConverter(std::shared_ptr<const Dictionaries> dictionaries);

    std::shared_ptr<const Dictionaries> m_dictionaries;
};

} // namespace Baojia
