// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QString>
#include <QtCore/QTemporaryFile>

#include <memory>

namespace Baojia {

/// A temporary file without a name, for what has to be unpacked to be read here and there: nothing of it is found in a
/// folder, nor left behind by a crash.
class Spool
{
public:
    /// `subject` is named in errors; more than `limit` bytes are TooLarge.
    Spool(QString subject, qint64 limit);

    /// TooLarge, DiskFull, WriteFailed.
    [[nodiscard]] Result<void> write(const char *bytes, qint64 size);
    /// What was written, open for reading. The spool is empty afterwards.
    [[nodiscard]] Result<std::shared_ptr<QIODevice>> finish();

private:
    [[nodiscard]] Error failure() const;

    std::shared_ptr<QTemporaryFile> m_file;
    QString m_subject;
    qint64 m_room;
};

} // namespace Baojia
