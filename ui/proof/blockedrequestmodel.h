// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/proof/requestledger.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace Baojia {

/// The refused requests of a ledger, live, as they came.
class BlockedRequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, FromColumn, KindColumn, AddressColumn, WhyColumn, ColumnCount };

    /// The title of an article.
    using TitleSource = std::function<QFuture<Result<QString>>(ArticleId)>;

    BlockedRequestModel(std::shared_ptr<RequestLedger> ledger, TitleSource titles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Refused since the ledger was begun or cleared, with those that are not listed any more.
    [[nodiscard]] qint64 refused() const { return m_now.dropped + m_now.kept.size(); }

    [[nodiscard]] qint64 dropped() const { return m_now.dropped; }

    [[nodiscard]] qint64 served() const { return m_now.served; }

    /// All rows, a line each, parted by tabs.
    [[nodiscard]] QString text() const;
    void clear();

Q_SIGNALS:
    /// The numbers.
    void counted();

private:
    void refresh();
    void askForTitle(const BlockedRequest &request);
    [[nodiscard]] QString fromOf(const BlockedRequest &request) const;

    std::shared_ptr<RequestLedger> m_ledger;
    TitleSource m_titles;
    RequestLedger::Snapshot m_now;
    QHash<ArticleId, QString> m_known; ///< titles; empty: on their way
    QTimer m_rest; ///< a page asks for much at once
};

} // namespace Baojia
