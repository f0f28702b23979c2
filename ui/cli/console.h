// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <cstdio>

namespace Baojia {

/// Exit codes of every command.
enum class ExitCode {
    Done = 0,
    NotDone = 1, ///< something that was asked for was not done
    WrongUse = 2, ///< the command line is not understood
};

/// Where a command writes: answers to one stream, complaints to the other, both UTF-8.
class Console
{
public:
    /// The process's own streams unless others are given.
    explicit Console(FILE *out = stdout, FILE *err = stderr);

    /// A line of the answer, written through at once.
    void line(const QString &text);
    /// The answer as it is, without a line end.
    void raw(const QByteArray &bytes);
    /// The answer as JSON, indented.
    void json(const QJsonObject &object);
    /// A line for the person, beside the answer.
    void complain(const QString &text);
    /// How far long work is, on one line that the next one replaces; nothing unless a person is looking on.
    void progress(const QString &text);
    /// The sentence for an error, and as `{"error": …}` where the answer is JSON. Returns ExitCode::NotDone.
    ExitCode fail(const Error &error, bool asJson);

    /// Whether every word so far reached its stream; a full disk behind `>` is no success.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void write(FILE *stream, const QByteArray &bytes);
    void endProgress();

    FILE *m_out;
    FILE *m_err;
    bool m_progressing = false;
    bool m_whole = true;
};

} // namespace Baojia
