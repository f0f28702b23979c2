// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <optional>

namespace Baojia {

/// What a page wanted.
enum class RequestKind {
    Page,
    Frame,
    Form,
    Refresh,
    StyleSheet,
    Script,
    Picture,
    Font,
    Media,
    Prefetch,
    Ping,
    Other
};

/// Why it did not get it.
enum class RefusalReason {
    Network, ///< it would have left this computer
    File, ///< a file of this computer
    OtherPage, ///< a page does not go to another by itself
    NotAllowed, ///< an address of the program itself, which this page may not ask for
};

/// A request that was refused.
struct BlockedRequest
{
    QDateTime time;
    std::optional<ContentUrl> from; ///< what was shown; nullopt: no article and no page
    RequestKind kind = RequestKind::Other;
    QUrl address;
    RefusalReason why = RefusalReason::Network;
};

/// What was asked for and refused since the program was started, the last ones in full. May be written from
/// any thread.
class RequestLedger : public QObject
{
    Q_OBJECT

public:
    /// More are counted only.
    static constexpr qsizetype mostKept = 5000;
    /// Longer addresses are kept shortened: a page may make them as long as it likes.
    static constexpr qsizetype longestAddress = 2000;

    /// What it holds at a moment.
    struct Snapshot
    {
        QList<BlockedRequest> kept; ///< in the order they came
        qint64 dropped = 0; ///< of those before
        qint64 served = 0; ///< answered from the library
        quint64 first = 0; ///< the number of the first kept one, counted since the start
    };

    using QObject::QObject;

    /// Notes a refusal; the reason follows from address and kind.
    void refused(const std::optional<ContentUrl> &from, RequestKind kind, const QUrl &address);
    void served();
    /// Forgets what was refused; what was served stays counted.
    void clear();
    /// changed() follows only after this was asked.
    [[nodiscard]] Snapshot snapshot();

Q_SIGNALS:
    /// From any thread: connect it queued.
    void changed();

private:
    void tell();

    QMutex m_lock;
    Snapshot m_now;
    bool m_told = false;
};

} // namespace Baojia
