// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_BEGIN_NAMESPACE
class QLocalServer;
class QLocalSocket;
QT_END_NAMESPACE

namespace Baojia {

/// One window for each library and user: a program that finds another one there hands over what it was given,
/// and ends.
class HandOver : public QObject
{
    Q_OBJECT

public:
    explicit HandOver(QObject *parent = nullptr);

    /// Gives files and baojia:// addresses to the program that has this library open; false: there is none.
    /// Waits a moment.
    [[nodiscard]] static bool give(const QString &library, const QStringList &given);

    /// From now on given() tells what others are given for this library, in place of the one before.
    void listen(const QString &library);
    void stop();

Q_SIGNALS:
    /// Nothing in it: another one was just started.
    void given(const QStringList &given);

private:
    void receive();
    void read(QLocalSocket *socket);

    QLocalServer *m_server;
};

/// What the program is given on its command line: addresses as they are, file:// as files, and these by their
/// whole path.
[[nodiscard]] QStringList givenPaths(const QStringList &words);

} // namespace Baojia
