// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/requestgate.h"

#include <QtWebEngineCore/QWebEngineProfile>

namespace Baojia {

/// An engine that runs no script, keeps nothing and fetches nothing: no cookies, no cache, no plugins, no DNS prefetch, and
/// a RequestGate before every request. Pages must be gone before their profile.
class WebProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    /// `paper` answers paper: addresses and must outlive the profile.
    explicit WebProfile(QWebEngineUrlSchemeHandler &paper, QObject *parent = nullptr);

    [[nodiscard]] const RequestGate &gate() const { return m_gate; }

    [[nodiscard]] RequestGate &gate() { return m_gate; }

private:
    RequestGate m_gate;
};

}
