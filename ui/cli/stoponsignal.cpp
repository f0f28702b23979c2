// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/stoponsignal.h"

#include <csignal>

namespace Baojia {

namespace {

// A signal handler is given nothing, so what it is to stop stands here meanwhile.
const CancelToken *stoppable = nullptr;

extern "C" void stopWork(int signal)
{
    // The second time the signal ends the program as usual: what is whole is safe either way.
    std::signal(signal, SIG_DFL);
    if (stoppable)
        stoppable->cancel();
}

} // namespace

StopOnSignal::StopOnSignal(const CancelToken &token)
{
    stoppable = &token;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, &stopWork);
}

StopOnSignal::~StopOnSignal()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    stoppable = nullptr;
}

} // namespace Baojia
