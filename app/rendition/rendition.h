// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/article.h"

#include <QtCore/QStringList>

#include <mutex>
#include <optional>

#include "rendition/changedtext.h"
#include "rendition/scriptconverter.h"
#include "rendition/textchanges.h"

namespace Baojia {

/// Changes the text of articles on its way to the screen. Any number of threads may use one; OpenCC's
/// dictionaries are loaded when they are first needed.
class Rendition
{
public:
    /// The article with everything a person reads of it changed; `html` has its pinyin, the plain texts have
    /// not (writtenText()). A Traditional text that is wanted so stays as it is. NotAvailable: see
    /// ScriptConverter.
    [[nodiscard]] Result<Article> of(Article article, const TextChanges &changes, QuoteMarks marks) const;
    /// The same for plain texts that belong together.
    [[nodiscard]] Result<QStringList>
    of(QStringList texts, const TextChanges &changes, QuoteMarks marks) const;
    /// The same, where one must know what became of which character.
    [[nodiscard]] Result<QList<ChangedText>>
    changed(const QStringList &texts, const TextChanges &changes, QuoteMarks marks) const;
    /// `words` as they may be written in the other script, the likeliest first and not more than `mostForms`: what to look
    /// for beside the words themselves, which it never holds. 发 may be 發 and 髮.
    [[nodiscard]] QStringList otherForms(const QString &words) const;
    static constexpr qsizetype mostForms = 48;

private:
    class Work;

    /// nullptr: as printed.
    [[nodiscard]] Result<const ScriptConverter *> converter(Script to) const;
    /// The same where the text is in that script already; `sample` is of it.
    [[nodiscard]] Result<const ScriptConverter *> converterFor(const QString &sample, Script to) const;

    struct Loaded
    {
        std::once_flag once;
        std::optional<Result<ScriptConverter>> converter;
    };

    mutable Loaded m_simplified;
    mutable Loaded m_traditional;
};

/// A plain text of a changed article as HTML: escaped, and with pinyin where that is wanted.
[[nodiscard]] QString writtenText(QStringView text, PinyinOver pinyin);

} // namespace Baojia
