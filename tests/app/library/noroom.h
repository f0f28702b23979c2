// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>

namespace Baojia {

/// As long as it lives, no file of this process grows beyond so many bytes: what a full disk is to SQLite.
class NoRoom
{
public:
    explicit NoRoom(rlim_t bytes = 4096)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }

    ~NoRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;
    NoRoom(NoRoom &&) = delete;
    NoRoom &operator=(NoRoom &&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace Baojia
#endif
