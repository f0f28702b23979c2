// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/blockedrequestmodel.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

/// 离线证明: what articles tried to fetch, and that nothing left this computer.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    ProofDialog(std::shared_ptr<RequestLedger> ledger,
                BlockedRequestModel::TitleSource titles,
                QWidget *parent = nullptr);

    [[nodiscard]] const BlockedRequestModel &model() const { return *m_model; }

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showCounts();

    BlockedRequestModel *m_model;
    QTreeView *m_list;
    QLabel *m_counts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace Baojia
