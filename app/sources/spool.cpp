// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/spool.h"

#include <QtCore/QDir>

namespace Baojia {

Spool::Spool(QString subject, qint64 limit)
    : m_file(std::make_shared<QTemporaryFile>())
    , m_subject(std::move(subject))
    , m_room(limit)
{
    if (m_file->open())
        QFile::remove(m_file->fileName());
}

Error Spool::failure() const
{
    // A write to a temporary folder fails for one reason.
    const bool full = m_file->error() == QFileDevice::ResourceError || m_file->error() == QFileDevice::WriteError;
    return {full ? ErrorKind::DiskFull : ErrorKind::WriteFailed, QDir::tempPath(), m_file->errorString()};
}

Result<void> Spool::write(const char *bytes, qint64 size)
{
    m_room -= size;
    if (m_room < 0)
        return Error {ErrorKind::TooLarge, m_subject, {}};
    return m_file->write(bytes, size) == size ? Result<void>() : failure();
}

Result<std::shared_ptr<QIODevice>> Spool::finish()
{
    if (!m_file->flush() || !m_file->seek(0))
        return failure();
    return std::shared_ptr<QIODevice>(std::move(m_file));
}

} // namespace Baojia
