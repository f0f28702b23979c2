// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gate/island.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <net/route.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString lastFault(const char *what)
{
    return QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

bool write(const char *file, const QByteArray &text)
{
    QFile out(QString::fromLatin1(file));
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

/// As root of a user namespace of its own, or as root.
std::optional<QString> unshareAll()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0) {
        write("/proc/self/setgroups", "deny");
        if (!write("/proc/self/uid_map", "0 " + user + " 1") || !write("/proc/self/gid_map", "0 " + group + " 1"))
            return lastFault("uid_map");
    } else if (::unshare(CLONE_NEWNET | CLONE_NEWNS) != 0) {
        return lastFault("unshare");
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return lastFault("private mounts");
    return std::nullopt;
}

/// What is sent to no matter where goes to the loopback, and is counted there.
std::optional<QString> openLoopback()
{
    const int handle = ::socket(AF_INET, SOCK_DGRAM, 0);
    ifreq device{};
    std::strcpy(device.ifr_name, "lo");
    device.ifr_flags = IFF_UP | IFF_RUNNING;
    if (::ioctl(handle, SIOCSIFFLAGS, &device) != 0)
        return lastFault("loopback");
    rtentry route{};
    route.rt_dst.sa_family = AF_INET;
    route.rt_genmask.sa_family = AF_INET;
    route.rt_flags = RTF_UP;
    route.rt_dev = device.ifr_name;
    if (::ioctl(handle, SIOCADDRT, &route) != 0)
        return lastFault("route");
    ::close(handle);
    // A system without IPv6 has no way out by it either.
    const int handle6 = ::socket(AF_INET6, SOCK_DGRAM, 0);
    in6_rtmsg route6{};
    route6.rtmsg_metric = 1;
    route6.rtmsg_flags = RTF_UP;
    route6.rtmsg_ifindex = static_cast<int>(::if_nametoindex("lo"));
    if (handle6 >= 0) {
        ::ioctl(handle6, SIOCADDRT, &route6);
        ::close(handle6);
    }
    return std::nullopt;
}

std::optional<QString> beTheNameServer()
{
    std::array<char, 32> name{"/tmp/baojia-resolv-XXXXXX"};
    const int file = ::mkstemp(name.data());
    constexpr auto text = "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n";
    const bool written = file >= 0 && ::write(file, text, std::strlen(text)) > 0;
    const bool mounted = written && ::mount(name.data(), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) == 0;
    const auto fault = mounted ? std::nullopt : std::optional(lastFault("resolv.conf"));
    ::close(file);
    ::unlink(name.data());
    return fault;
}

} // namespace

std::optional<QString> enterIsland()
{
    if (const auto fault = unshareAll())
        return fault;
    if (const auto fault = openLoopback())
        return fault;
    return beTheNameServer();
}

qint64 packetsSoFar()
{
    QFile file(u"/proc/self/net/dev"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.simplified();
        // Bytes first, then packets.
        if (text.startsWith("lo:"))
            return text.split(' ').value(2).toLongLong();
    }
    return -1;
}

} // namespace Baojia
