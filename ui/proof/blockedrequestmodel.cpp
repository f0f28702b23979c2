// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/blockedrequestmodel.h"

#include "base/answer.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto rest = 50ms;

QString kindOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Page:
        return BlockedRequestModel::tr("Page");
    case RequestKind::Frame:
        return BlockedRequestModel::tr("Frame");
    case RequestKind::Form:
        return BlockedRequestModel::tr("Form");
    case RequestKind::Refresh:
        //: A page that goes to another address by itself. Chinese: 跳转
        return BlockedRequestModel::tr("Redirection");
    case RequestKind::StyleSheet:
        return BlockedRequestModel::tr("Style sheet");
    case RequestKind::Script:
        return BlockedRequestModel::tr("Script");
    case RequestKind::Picture:
        return BlockedRequestModel::tr("Picture");
    case RequestKind::Font:
        return BlockedRequestModel::tr("Font");
    case RequestKind::Media:
        return BlockedRequestModel::tr("Sound or film");
    case RequestKind::Prefetch:
        //: What a page fetches in advance. Chinese: 预取
        return BlockedRequestModel::tr("Prefetch");
    case RequestKind::Ping:
        //: What a page reports about its reader. Chinese: 回传
        return BlockedRequestModel::tr("Report");
    case RequestKind::Other:
        break;
    }
    return BlockedRequestModel::tr("Other");
}

QString reasonOf(RefusalReason why)
{
    switch (why) {
    case RefusalReason::Network:
        return BlockedRequestModel::tr("It would have left this computer");
    case RefusalReason::File:
        return BlockedRequestModel::tr("It is a file of this computer");
    case RefusalReason::OtherPage:
        return BlockedRequestModel::tr("A page does not go elsewhere by itself");
    case RefusalReason::NotAllowed:
        break;
    }
    return BlockedRequestModel::tr("It does not belong to this article");
}

} // namespace

BlockedRequestModel::BlockedRequestModel(std::shared_ptr<RequestLedger> ledger,
                                         TitleSource titles,
                                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(std::move(ledger))
    , m_titles(std::move(titles))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &BlockedRequestModel::refresh);
    connect(
        m_ledger.get(), &RequestLedger::changed, &m_rest, qOverload<>(&QTimer::start), Qt::QueuedConnection);
    refresh();
}

int BlockedRequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_now.kept.size());
}

int BlockedRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockedRequestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BlockedRequest &request = m_now.kept.at(index.row());
    switch (index.column()) {
    case TimeColumn:
        return request.time.toString(u"HH:mm:ss"_s);
    case FromColumn:
        return fromOf(request);
    case KindColumn:
        return kindOf(request.kind);
    case AddressColumn:
        return request.address.toString();
    default:
        return reasonOf(request.why);
    }
}

QVariant BlockedRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case FromColumn:
        return tr("From");
    case KindColumn:
        return tr("What");
    case AddressColumn:
        return tr("Address");
    default:
        return tr("Why it was refused");
    }
}

QString BlockedRequestModel::fromOf(const BlockedRequest &request) const
{
    if (!request.from)
        return {};
    if (request.from->kind == ContentUrl::Kind::PageFront)
        return tr("Front of a page");
    return m_known.value(request.from->article);
}

QString BlockedRequestModel::text() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{m_now.kept.at(row).time.toString(Qt::ISODate)};
        for (int column = FromColumn; column < ColumnCount; ++column)
            cells += data(index(row, column)).toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void BlockedRequestModel::clear()
{
    m_ledger->clear();
    refresh();
}

void BlockedRequestModel::refresh()
{
    const RequestLedger::Snapshot next = m_ledger->snapshot();
    const auto known = m_now.first + static_cast<quint64>(m_now.kept.size());
    const qsizetype gone =
        qMin<qsizetype>(m_now.kept.size(), static_cast<qsizetype>(next.first - m_now.first));
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_now.kept.remove(0, gone);
        endRemoveRows();
    }
    const qsizetype from = known > next.first ? static_cast<qsizetype>(known - next.first) : 0;
    if (from < next.kept.size()) {
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(next.kept.size()) - 1);
        m_now = next;
        endInsertRows();
    }
    m_now = next;
    for (qsizetype at = from; at < m_now.kept.size(); ++at)
        askForTitle(m_now.kept.at(at));
    Q_EMIT counted();
}

void BlockedRequestModel::askForTitle(const BlockedRequest &request)
{
    if (!request.from || !request.from->article.isValid() || m_known.contains(request.from->article))
        return;
    const ArticleId article = request.from->article;
    m_known.insert(article, {});
    whenAnswered(m_titles(article), this, [this, article](const Result<QString> &title) {
        if (!title || rowCount() == 0)
            return;
        m_known.insert(article, *title);
        Q_EMIT dataChanged(index(0, FromColumn), index(rowCount() - 1, FromColumn));
    });
}

} // namespace Baojia
