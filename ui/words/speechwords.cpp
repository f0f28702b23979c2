// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/speechwords.h"

namespace Baojia {

QString SpeechWords::noEngine()
{
#ifdef Q_OS_WIN
    return tr("Nothing on this computer can read aloud: add a Chinese voice in Settings ▸ Time & Language ▸ "
              "Speech.");
#elif defined(Q_OS_MACOS)
    return tr("Nothing on this computer can read aloud: add a Chinese voice in System Settings ▸ "
              "Accessibility ▸ Spoken Content.");
#else
    return tr("Nothing on this computer can read aloud: install speech-dispatcher with espeak-ng, and Qt's "
              "plugin for it "
              "(Debian: speech-dispatcher, speech-dispatcher-espeak-ng, qt6-speech-speechd-plugin).");
#endif
}

QString SpeechWords::noChineseVoice()
{
#ifdef Q_OS_WIN
    return tr("There is no Chinese voice on this computer: add one in Settings ▸ Time & Language ▸ Speech.");
#elif defined(Q_OS_MACOS)
    return tr("There is no Chinese voice on this computer: add one in System Settings ▸ Accessibility ▸ "
              "Spoken Content.");
#else
    return tr("There is no Chinese voice on this computer: install one for speech-dispatcher, such as the "
              "Mandarin of espeak-ng "
              "(Debian: speech-dispatcher-espeak-ng, espeak-ng-data).");
#endif
}

QString SpeechWords::failed(const QString &detail)
{
    return detail.isEmpty()
        ? tr("Reading aloud stopped: the voice of this computer failed.")
        : tr("Reading aloud stopped: the voice of this computer failed (%1).").arg(detail);
}

} // namespace Baojia
