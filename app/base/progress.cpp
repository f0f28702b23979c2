// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

namespace Baojia {

namespace {
constexpr qint64 kIntervalMs = 100;
}

Progress::Progress(CancelToken token, Listener listener)
    : m_token(std::move(token))
    , m_listener(std::move(listener))
{ }

Result<void> Progress::report(qint64 done, qint64 total, const QString &subject)
{
    if (m_token.isCancelled())
        return Error{ErrorKind::Cancelled, subject, {}};
    const bool last = total > 0 && done >= total;
    if (m_listener && (last || !m_sinceLast.isValid() || m_sinceLast.elapsed() >= kIntervalMs)) {
        m_sinceLast.start();
        m_listener({done, total, subject});
    }
    return {};
}

} // namespace Baojia
