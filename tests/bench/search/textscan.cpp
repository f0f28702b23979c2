// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/textscan.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

TextScan::TextScan(const QString &file)
    : m_file(file)
    , m_name(u"rg"_s)
    , m_program(QStandardPaths::findExecutable(m_name))
{
    if (m_program.isEmpty()) {
        m_name = u"grep"_s;
        m_program = QStandardPaths::findExecutable(m_name);
    }
}

Result<qint64> TextScan::count(const QString &piece) const
{
    QStringList arguments{u"-F"_s, u"-c"_s, u"-a"_s, u"-e"_s, piece, m_file};
    if (m_name == "rg"_L1)
        arguments.prepend(u"--no-config"_s);
    QProcess process;
    process.start(m_program, arguments, QIODevice::ReadOnly);
    // 1 says that nothing was found.
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() > 1)
        return Error{ErrorKind::NotAvailable, m_name, process.errorString()};
    return process.readAllStandardOutput().trimmed().toLongLong();
}

} // namespace Baojia::Bench
