// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/requestledger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace Baojia {

/// `html` (UTF-8) with the Content-Security-Policy of every page before anything else of it that the engine reads: pictures of paper: and
/// data:, and style that stands in the page. Qt 6.4 gives a scheme handler no headers to answer with.
[[nodiscard]] QByteArray withPolicy(const QByteArray &html);

/// What a page was refused before it became a request.
struct PolicyRefusal
{
    RequestKind kind = RequestKind::Other;
    QUrl address; ///< empty where the engine does not say

    friend bool operator==(const PolicyRefusal &, const PolicyRefusal &) = default;
};

/// What a message that the engine writes for developers tells of a refusal; nullopt: it tells of something else.
[[nodiscard]] std::optional<PolicyRefusal> refusalIn(const QString &message);

} // namespace Baojia
