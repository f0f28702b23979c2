// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proofdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace Baojia {

ProofDialog::ProofDialog(std::shared_ptr<RequestLedger> ledger,
                         BlockedRequestModel::TitleSource titles,
                         QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_model(new BlockedRequestModel(std::move(ledger), std::move(titles), this))
    , m_list(new QTreeView(this))
{
    //: 离线证明
    setWindowTitle(tr("Proof of Being Offline"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Refused requests"));
    const int em = fontMetrics().height();
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(BlockedRequestModel::TimeColumn, em * 5);
    m_list->header()->resizeSection(BlockedRequestModel::FromColumn, em * 12);
    m_list->header()->resizeSection(BlockedRequestModel::KindColumn, em * 6);
    m_list->header()->resizeSection(BlockedRequestModel::AddressColumn, em * 18);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
    connect(m_model, &BlockedRequestModel::counted, this, &ProofDialog::showCounts);
    // The last one is followed by whoever looks at it, and only by them.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const auto *bar = m_list->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_list, &QTreeView::scrollToBottom, Qt::QueuedConnection);
    });
    showCounts();
    resize(QSize(em * 58, em * 30).boundedTo(screen()->availableSize()));
}

QWidget *ProofDialog::makeHead()
{
    auto *const head = new QWidget(this);
    //: 没有任何请求离开这台电脑
    auto *const headline = new QLabel(tr("No request left this computer"), head);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    headline->setFont(large);
    headline->setWordWrap(true);
    m_counts = new QLabel(head);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(headline);
    layout->addWidget(m_counts);
    return head;
}

QWidget *ProofDialog::makeFoot()
{
    auto *const foot = new QWidget(this);
    m_copy = new QPushButton(tr("Copy List"), foot);
    m_clear = new QPushButton(tr("Clear List"), foot);
    auto *const close = new QPushButton(tr("Close"), foot);
    for (QPushButton *button : {m_copy, m_clear, close})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->text());
    });
    connect(m_clear, &QPushButton::clicked, m_model, &BlockedRequestModel::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 10);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

void ProofDialog::showCounts()
{
    const auto refused = static_cast<int>(m_model->refused());
    QStringList parts;
    if (refused == 0) {
        parts +=
            tr("No page has asked for anything outside since Baojia was started or the list was cleared.");
    } else {
        //: Chinese: 文章共想取 %n 样外面的东西，全部被拒绝。
        parts +=
            tr("Pages asked for %n thing(s) from elsewhere, and all of it was refused.", nullptr, refused);
    }
    if (m_model->dropped() > 0) {
        //: Chinese: 最早的 %n 条已不在列表中。
        parts += tr("The first %n are not listed any more.", nullptr, static_cast<int>(m_model->dropped()));
    }
    //: Chinese: 另有 %n 次由书库答复。
    parts += tr("%n request(s) for pages and pictures were answered from the library.",
                nullptr,
                static_cast<int>(m_model->served()));
    m_counts->setText(parts.join(u' '));
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_clear->setEnabled(m_model->refused() > 0);
}

} // namespace Baojia
