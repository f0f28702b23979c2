// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <utility>

namespace Baojia {

/// Calls `then(answer)` on the receiver's thread once the answer of other threads is there; never after the
/// receiver is gone. A future that ends without an answer is ErrorKind::Cancelled. Call on the receiver's
/// thread.
///
/// QFuture::then(context, …) is not used: in Qt 6.4 it asserts when the context is destroyed before the
/// answer comes, which is what closing a window does.
template <class T, class F>
void whenAnswered(const QFuture<Result<T>> &future, QObject *receiver, F then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                then(watcher->result());
            else
                then(Result<T>(Error{ErrorKind::Cancelled, {}, {}}));
        });
    watcher->setFuture(future);
}

} // namespace Baojia
