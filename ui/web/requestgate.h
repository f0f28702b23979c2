// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/requestledger.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace Baojia {

/// Lets nothing out: pages of paper:, the pictures of what is shown, pictures written into the page as data:, and about:blank pass; every
/// other request is blocked. JavaScript being off is not enough, half of the ways out need none.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

    /// Where what is blocked and what passes is noted; null: nowhere.
    void setLedger(std::shared_ptr<RequestLedger> ledger) { m_ledger = std::move(ledger); }

    /// What is shown: whose requests these are, and whose pictures pass.
    void setShown(const std::optional<ContentUrl> &shown);

    /// What the page was refused before it became a request.
    void noteRefused(RequestKind kind, const QUrl &address);

    [[nodiscard]] int blockedCount() const { return m_blocked; }

    [[nodiscard]] int passedCount() const { return m_passed; }

private:
    [[nodiscard]] bool mayPass(const QWebEngineUrlRequestInfo &request) const;
    [[nodiscard]] bool isLate(const QUrl &address) const;

    std::shared_ptr<RequestLedger> m_ledger;
    std::optional<ContentUrl> m_shown; // of the thread of the GUI, which the interceptor of a profile is called on
    std::optional<ContentUrl> m_shownBefore;
    std::atomic_int m_blocked = 0;
    std::atomic_int m_passed = 0;
};

}
