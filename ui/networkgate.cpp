// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkgate.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_LINUX

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

namespace {

std::atomic_bool closed = false;

template<typename Function>
Function *realOne(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// They stand before those of the C library for all that is linked into the program. The web engine asks for datagram sockets at its start,
// only to look at the names of the network's devices, and has no switch for that; and what should ever get past the gate of requests has no
// way on. Names of their own in C++, because the headers of C libraries do not agree on what theirs throw.
extern "C" {
Q_DECL_EXPORT int socketThroughGate(int domain, int type, int protocol) __asm__("socket");
Q_DECL_EXPORT int
namesThroughGate(const char *node, const char *service, const addrinfo *hints, addrinfo **result) __asm__("getaddrinfo");
}

int socketThroughGate(int domain, int type, int protocol)
{
    static auto *const real = realOne<int(int, int, int)>("socket");
    if (!real || (closed && domain != AF_UNIX && domain != AF_NETLINK)) {
        errno = EAFNOSUPPORT;
        return -1;
    }
    return real(domain, type, protocol);
}

int namesThroughGate(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static auto *const real = realOne<int(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo");
    return real && !closed ? real(node, service, hints, result) : EAI_FAIL;
}

void Baojia::closeNetwork()
{
    closed = true;
}

#else

void Baojia::closeNetwork() { }

#endif
