// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>

#include <atomic>

namespace Baojia {

/// Lets nothing out: pages and pictures of paper:, pictures written into the page as data:, and about:blank pass; every
/// other request is blocked. JavaScript being off is not enough, half of the ways out need none.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

    [[nodiscard]] int blockedCount() const { return m_blocked; }

    [[nodiscard]] int passedCount() const { return m_passed; }

private:
    std::atomic_int m_blocked = 0;
    std::atomic_int m_passed = 0;
};

}
