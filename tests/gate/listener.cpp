// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gate/listener.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kPatience = 50; // ms until it looks whether it is to end

int bound(int type, quint16 port)
{
    const int handle = ::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = INADDR_ANY;
    sockaddr address{};
    std::memcpy(&address, &place, sizeof address);
    if (::bind(handle, &address, sizeof address) == 0 && (type != SOCK_STREAM || ::listen(handle, 64) == 0))
        return handle;
    ::close(handle);
    return -1;
}

QString nameIn(const QByteArray &question)
{
    QStringList parts;
    qsizetype at = 12;
    while (at < question.size() && question.at(at) > 0) {
        parts += QString::fromLatin1(question.mid(at + 1, question.at(at)));
        at += question.at(at) + 1;
    }
    return parts.join(u'.');
}

} // namespace

Listener::Listener()
    : m_tcp(bound(SOCK_STREAM, port))
    , m_udp(bound(SOCK_DGRAM, port))
    , m_names(bound(SOCK_DGRAM, 53))
    , m_thread([this] { run(); })
{ }

Listener::~Listener()
{
    m_ends = true;
    m_thread.join();
    for (const int handle : {m_tcp, m_udp, m_names})
        ::close(handle);
    for (const int handle : m_connections)
        ::close(handle);
}

QStringList Listener::heard() const
{
    const QMutexLocker lock(&m_lock);
    return m_heard;
}

void Listener::forget()
{
    const QMutexLocker lock(&m_lock);
    m_heard.clear();
}

void Listener::note(const QString &what)
{
    const QMutexLocker lock(&m_lock);
    m_heard += what;
}

void Listener::run()
{
    while (!m_ends) {
        std::vector<pollfd> watched{{m_tcp, POLLIN, 0}, {m_udp, POLLIN, 0}, {m_names, POLLIN, 0}};
        for (const int connection : m_connections)
            watched.push_back({connection, POLLIN, 0});
        if (::poll(watched.data(), watched.size(), kPatience) <= 0)
            continue;
        if (watched[0].revents != 0)
            accept();
        if (watched[1].revents != 0) {
            std::array<char, 2048> packet{};
            note(u"udp"_s);
            ::recv(m_udp, packet.data(), packet.size(), 0);
        }
        if (watched[2].revents != 0)
            answerName();
        for (size_t i = 3; i < watched.size(); ++i) {
            if (watched[i].revents != 0)
                answer(watched[i].fd);
        }
    }
}

void Listener::accept()
{
    const int connection = ::accept4(m_tcp, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0)
        return;
    note(u"tcp"_s);
    m_connections.push_back(connection);
}

void Listener::answer(int connection)
{
    std::array<char, 4096> text{};
    const auto length = ::recv(connection, text.data(), text.size(), 0);
    if (length > 0) {
        const QByteArray request(text.data(), length);
        note(QString::fromLatin1(request.first(qMax(qsizetype(0), request.indexOf("\r\n")))));
        constexpr auto none =
            "HTTP/1.1 204 No Content\r\nConnection: close\r\nAccess-Control-Allow-Origin: *\r\n\r\n";
        ::send(connection, none, std::strlen(none), MSG_NOSIGNAL);
    }
    ::close(connection);
    std::erase(m_connections, connection);
}

void Listener::answerName()
{
    std::array<char, 2048> text{};
    sockaddr from{};
    socklen_t size = sizeof from;
    const auto length = ::recvfrom(m_names, text.data(), text.size(), 0, &from, &size);
    if (length < 12)
        return;
    note(u"name "_s + nameIn(QByteArray(text.data(), length)));
    // There is no such name.
    text[2] = '\x81';
    text[3] = '\x83';
    ::sendto(m_names, text.data(), static_cast<size_t>(length), 0, &from, size);
}

} // namespace Baojia
