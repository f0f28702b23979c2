// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/rereadmodel.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <functional>

namespace Baojia {

/// One comparison with the library, or one reading again, as the window follows it.
class RereadTask : public QObject
{
    Q_OBJECT

public:
    using Run = std::function<QFuture<Result<RereadEnd>>(const RereadOrder &)>;

    explicit RereadTask(QObject *parent = nullptr);

    /// `order` without whom to tell.
    void start(const Run &run, RereadOrder order);
    void cancel();

Q_SIGNALS:
    void progressed(const Baojia::ProgressState &state);
    /// As many as came meanwhile.
    void found(const QList<Baojia::RereadRow> &rows);
    /// Every row was told.
    void finished(const Baojia::Result<Baojia::RereadEnd> &end);

private:
    struct Basket;

    void empty(Basket &basket);

    CancelToken m_cancel;
};

} // namespace Baojia
