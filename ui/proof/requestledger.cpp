// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/requestledger.h"

#include <QtCore/QMutexLocker>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

RefusalReason reasonOf(RequestKind kind, const QUrl &address)
{
    const QString scheme = address.scheme();
    if (scheme == "file"_L1)
        return RefusalReason::File;
    if (scheme == "paper"_L1 || scheme == "data"_L1 || scheme == "about"_L1 || scheme == "blob"_L1)
        return kind == RequestKind::Refresh || kind == RequestKind::Form ? RefusalReason::OtherPage
                                                                         : RefusalReason::NotAllowed;
    return RefusalReason::Network;
}

QUrl shortened(const QUrl &address)
{
    const QString written = address.toString(QUrl::FullyEncoded);
    return written.size() <= RequestLedger::longestAddress
        ? address
        : QUrl(written.first(RequestLedger::longestAddress) + u"…"_s, QUrl::TolerantMode);
}

} // namespace

void RequestLedger::refused(const std::optional<ContentUrl> &from, RequestKind kind, const QUrl &address)
{
    {
        const QMutexLocker lock(&m_lock);
        m_now.kept.append(
            {QDateTime::currentDateTime(), from, kind, shortened(address), reasonOf(kind, address)});
        if (m_now.kept.size() > mostKept) {
            m_now.kept.removeFirst();
            ++m_now.dropped;
            ++m_now.first;
        }
    }
    tell();
}

void RequestLedger::served()
{
    {
        const QMutexLocker lock(&m_lock);
        ++m_now.served;
    }
    tell();
}

void RequestLedger::clear()
{
    {
        const QMutexLocker lock(&m_lock);
        m_now.first += static_cast<quint64>(m_now.kept.size());
        m_now.kept.clear();
        m_now.dropped = 0;
    }
    tell();
}

RequestLedger::Snapshot RequestLedger::snapshot()
{
    const QMutexLocker lock(&m_lock);
    m_told = false;
    return m_now;
}

/// Once: a page that wants a lot is not to fill the queue of whoever listens.
void RequestLedger::tell()
{
    {
        const QMutexLocker lock(&m_lock);
        if (m_told)
            return;
        m_told = true;
    }
    Q_EMIT changed();
}

} // namespace Baojia
