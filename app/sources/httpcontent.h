// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sources/headerblock.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Baojia {

/// The head of an answer of HTTP, as web archives keep it.
struct HttpHead
{
    int status = 0; ///< 0: this is no answer
    HeaderBlock header; ///< its size() counts the status line, too

    [[nodiscard]] static HttpHead read(QByteArrayView bytes);
};

/// The body as the page's author wrote it: chunks joined, gzip, deflate and brotli undone. A body that is not coded as the
/// head says was stored decoded, and stays as it is; one that ends in the middle gives what there is.
/// TooLarge (more than `limit` bytes), NotAvailable (a coding that is not known).
[[nodiscard]] Result<QByteArray> httpContent(const QByteArray &body, const HeaderBlock &header, qint64 limit,
                                             const QString &subject);

} // namespace Baojia
