// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/rereadtask.h"

#include "base/answer.h"
#include "ui/tasks/taskrelay.h"

#include <memory>
#include <mutex>
#include <utility>

namespace Baojia {

/// Rows on their way from the thread that finds them: articles come by the thousand, and each as an event of its own
/// would leave the window no time for anything else.
struct RereadTask::Basket
{
    std::mutex mutex;
    QList<RereadRow> rows;
};

RereadTask::RereadTask(QObject *parent)
    : QObject(parent)
{ }

void RereadTask::start(const Run &run, RereadOrder order)
{
    const auto basket = std::make_shared<Basket>();
    order.cancel = m_cancel;
    order.progress = [this, relay = TaskRelay(this)](const ProgressState &state) {
        relay.post([this, state] { Q_EMIT progressed(state); });
    };
    order.found = [this, basket, relay = TaskRelay(this)](const RereadArticle &article) {
        RereadRow row = rereadRow(article);
        bool isFirst = false;
        {
            const std::lock_guard lock(basket->mutex);
            isFirst = basket->rows.isEmpty();
            basket->rows.append(std::move(row));
        }
        if (isFirst)
            relay.post([this, basket] { empty(*basket); });
    };
    whenAnswered(run(order), this, [this, basket](const Result<RereadEnd> &end) {
        empty(*basket);
        Q_EMIT finished(end);
    });
}

void RereadTask::empty(Basket &basket)
{
    QList<RereadRow> rows;
    {
        const std::lock_guard lock(basket.mutex);
        rows.swap(basket.rows);
    }
    if (!rows.isEmpty())
        Q_EMIT found(rows);
}

void RereadTask::cancel()
{
    m_cancel.cancel();
}

} // namespace Baojia
