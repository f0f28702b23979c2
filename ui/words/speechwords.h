// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Baojia {

/// Why nothing is read aloud, and what helps on this system.
class SpeechWords
{
    Q_DECLARE_TR_FUNCTIONS(SpeechWords)

public:
    /// Nothing here can speak.
    [[nodiscard]] static QString noEngine();
    /// Something can, but not Chinese.
    [[nodiscard]] static QString noChineseVoice();
    /// `detail` is in the engine's words; it may be empty.
    [[nodiscard]] static QString failed(const QString &detail);
};

} // namespace Baojia
