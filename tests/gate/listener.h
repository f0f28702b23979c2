// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QStringList>

#include <atomic>
#include <thread>
#include <vector>

namespace Baojia {

/// Hears who calls: TCP and UDP on one port, and questions for names on port 53.
class Listener
{
public:
    static constexpr quint16 port = 8099;

    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    Listener(Listener &&) = delete;
    Listener &operator=(Listener &&) = delete;

    [[nodiscard]] bool isListening() const { return m_tcp >= 0 && m_udp >= 0 && m_names >= 0; }

    /// "tcp", "GET /a HTTP/1.1", "udp", "name outside.test", in the order they came.
    [[nodiscard]] QStringList heard() const;
    void forget();

private:
    void run();
    void accept();
    void answer(int connection);
    void answerName();
    void note(const QString &what);

    int m_tcp = -1;
    int m_udp = -1;
    int m_names = -1;
    std::vector<int> m_connections;
    mutable QMutex m_lock;
    QStringList m_heard;
    std::atomic_bool m_ends = false;
    std::thread m_thread;
};

} // namespace Baojia
