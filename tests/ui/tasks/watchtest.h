// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/folderwatch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace Baojia {

/// A library, a folder beside it, and a watch over it that can be begun anew as after a restart.
class WatchTest
{
public:
    WatchTest() { QDir().mkpath(folder()); }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("下 载")); }

    [[nodiscard]] QString file(const QString &name) const { return folder() + u'/' + name; }

    bool put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file(name)).absolutePath());
        QFile file(this->file(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// A post of a day in January 2026, as Jekyll has them.
    [[nodiscard]] static QByteArray post(int day, const QString &title)
    {
        return QStringLiteral("---\nlayout: post\ntitle: \"%1\"\ndate: 2026-01-%2 08:00:00\ntags: "
                              "架上新闻\n---\n\n%1的正文。\n")
            .arg(title)
            .arg(day, 2, 10, QChar(u'0'))
            .toUtf8();
    }

    bool start()
    {
        close();
        auto backend = Backend::open(m_dir.filePath(QStringLiteral("报 库")), Backend::Missing::Create);
        if (!backend)
            return false;
        m_backend = *backend;
        m_watch = std::make_unique<FolderWatch>(m_backend);
        return true;
    }

    void close()
    {
        m_watch.reset();
        m_backend.reset();
    }

    [[nodiscard]] FolderWatch &watch() { return *m_watch; }

    [[nodiscard]] WatchedState state() const
    {
        const auto states = m_watch->folders();
        return states.isEmpty() ? WatchedState() : states.first();
    }

    /// Adds the folder and turns it on; true once what lies there is known.
    bool turnOn()
    {
        m_watch->add(folder());
        if (!QTest::qWaitFor([this] { return !m_watch->folders().isEmpty(); }, 30000))
            return false;
        m_watch->turn(state().folder.id, true);
        return QTest::qWaitFor([this] { return state().folder.since.isValid(); }, 30000);
    }

    /// Looks; true once the look is over and what it brought in is, too.
    bool look()
    {
        const QDateTime before = state().lookedAt;
        return QTest::qWaitFor(
            [&] {
                m_watch->lookNow();
                return state().lookedAt != before && !state().isImporting;
            },
            30000);
    }

    [[nodiscard]] qint64 articles() const
    {
        const auto papers =
            m_backend->read([](LibraryReader &reader) { return reader.newspapers(); }).result();
        qint64 count = 0;
        for (const Newspaper &paper : papers.value_or(QList<Newspaper>()))
            count += paper.articleCount;
        return count;
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<FolderWatch> m_watch;
};

} // namespace Baojia
