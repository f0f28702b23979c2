// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Baojia {

/// Sentences for errors. The only place where an ErrorKind becomes words.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    /// One sentence that says what happened and, where there is one, the way out. Technical detail is not in it.
    [[nodiscard]] static QString sentence(const Error &error);

    /// The sentence for a hint code of search/queryparser (Error::detail of BadQuery).
    [[nodiscard]] static QString queryHint(const QString &code);

    /// Whether the sentence says already what the error's detail says.
    [[nodiscard]] static bool saysDetail(const Error &error);

private:
    static QString fileSentence(const Error &error);
    static QString librarySentence(const Error &error);
    static QString importSentence(const Error &error);
    static QString archiveSentence(const QString &detail);
};

}
