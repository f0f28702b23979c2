// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <chrono>

namespace Baojia::Bench {

/// Now, on a clock that all processes of the machine share.
[[nodiscard]] qint64 monotonicNanoseconds();

/// Processor seconds, of user and system, that this process has used on all its threads.
[[nodiscard]] double processorSeconds();

/// The most memory that this process ever held (VmHWM), in MiB; 0 where the system does not say.
[[nodiscard]] double peakMebibytes();

/// Memory of a process and all that it started, what they share counted once (PSS), in MiB; 0 where the
/// system does not say.
[[nodiscard]] double treeMebibytes(qint64 process);

/// This program again as another process, in one of the roles of children.h. It answers with lines of JSON
/// and ends when it is let go.
class Child
{
public:
    /// `role` and what it needs; environment variables are those of this process.
    explicit Child(const QStringList &arguments);
    /// Lets it end; kills it when it does not.
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    Child(Child &&) = delete;
    Child &operator=(Child &&) = delete;

    /// Just before it was started.
    [[nodiscard]] qint64 startedAt() const { return m_startedAt; }

    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    /// Waits for its next line. Internal, with what it said on stderr, when it ends, fails or takes too long
    /// instead.
    [[nodiscard]] Result<QJsonObject> answer(std::chrono::seconds longest);

private:
    QProcess m_process;
    qint64 m_startedAt;
};

/// Starts a child and waits for its one answer.
[[nodiscard]] Result<QJsonObject> answerOf(const QStringList &arguments, std::chrono::seconds longest);

/// For a child: one line of JSON to whoever started it.
void tell(const QJsonObject &object);
/// The same for what went wrong: the answer() of whoever started it is an error then.
void tell(const Error &error);

} // namespace Baojia::Bench
