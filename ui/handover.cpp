// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover.h"

#include "reading/wantedplace.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kWaitMs = 1000;
constexpr int kBusyMs = 10000; // a program that answers may have to make its window first
constexpr auto kTaken = "taken";
constexpr qint64 kLongest = 4 << 20; // bytes: some ten thousand paths

/// Through a link it is the same folder, and also before it is made.
QString realPath(const QString &folder)
{
    QFileInfo there(QDir(folder).absolutePath());
    QString below;
    while (!there.exists() && !there.isRoot()) {
        below = u'/' + there.fileName() + below;
        there.setFile(there.path());
    }
    return QDir::cleanPath(there.canonicalFilePath() + below);
}

/// One name a library and user; a path is too long for a socket.
QString serverName(const QString &library)
{
    const QByteArray key = realPath(library).toUtf8() + '|' + QDir::homePath().toUtf8();
    return u"baojia-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

HandOver::HandOver(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &HandOver::receive);
}

bool HandOver::give(const QString &library, const QStringList &given)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(library));
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(given)).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kBusyMs))
            return false;
    }
    // A program that is ending, or the engine's processes of one that was killed, may still hold the socket.
    return socket.waitForReadyRead(kBusyMs) && socket.readAll() == kTaken;
}

void HandOver::listen(const QString &library)
{
    stop();
    const QString name = serverName(library);
    if (m_server->listen(name))
        return;
    // Nobody answered there, so a socket of this name is what a killed program left.
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void HandOver::stop()
{
    m_server->close();
}

void HandOver::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        // What came before anybody listened is told by no signal.
        read(socket);
    }
}

void HandOver::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongest)
            socket->abort();
        return;
    }
    const QJsonDocument line = QJsonDocument::fromJson(socket->readLine(kLongest));
    if (!line.isArray())
        return;
    QStringList words;
    const QJsonArray array = line.array();
    for (const auto &word : array)
        words << word.toString();
    words.removeAll(QString());
    socket->write(kTaken);
    socket->flush();
    Q_EMIT given(words);
}

QStringList givenPaths(const QStringList &words)
{
    QStringList paths;
    for (const QString &word : words) {
        // What a file manager passes on.
        const bool isUrl = word.startsWith("file:"_L1, Qt::CaseInsensitive);
        const QString file = isUrl ? QUrl(word).toLocalFile() : QString();
        if (isPlaceLink(word))
            paths << word;
        else
            paths << QFileInfo(file.isEmpty() ? word : file).absoluteFilePath();
    }
    return paths;
}

} // namespace Baojia
