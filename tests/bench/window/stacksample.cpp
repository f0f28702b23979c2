// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/stacksample.h"

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#ifdef __GLIBC__
#include <csignal>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>
#endif

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

#ifdef __GLIBC__

namespace {

constexpr int kFrames = 128;
constexpr int kSignal = SIGUSR2;

// The handler of a signal can reach nothing but these.
pthread_t watched;
std::array<void *, kFrames> frames;
std::atomic_int depth{0};
std::atomic_bool taken{false};

void sample(int)
{
    depth = ::backtrace(frames.data(), kFrames);
    taken = true;
}

QString demangled(const char *name)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        abi::__cxa_demangle(name, nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(status == 0 ? text.get() : name);
}

} // namespace

StackSampler::StackSampler()
{
    watched = ::pthread_self();
    // The first call loads a library, which must not happen inside of a handler.
    depth = ::backtrace(frames.data(), 1);

    struct sigaction action
    { };

    action.sa_handler = &sample;
    action.sa_flags = SA_RESTART;
    ::sigaction(kSignal, &action, nullptr);
}

bool StackSampler::take()
{
    taken = false;
    if (::pthread_kill(watched, kSignal) != 0)
        return false;
    for (int waits = 0; waits < 50 && !taken; ++waits)
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    return taken;
}

QString StackSampler::ownFunction()
{
    Dl_info program{};
    ::dladdr(reinterpret_cast<void *>(&sample), &program);
    // The first two are the handler and what called it.
    for (int i = 2; i < depth; ++i) {
        Dl_info found{};
        if (::dladdr(frames.at(static_cast<std::size_t>(i)), &found) == 0
            || found.dli_fbase != program.dli_fbase)
            continue;
        if (!found.dli_sname)
            return u"+0x%1"_s.arg(reinterpret_cast<quintptr>(frames.at(static_cast<std::size_t>(i)))
                                      - reinterpret_cast<quintptr>(found.dli_fbase),
                                  0,
                                  16);
        const QString name = demangled(found.dli_sname);
        // The event filters and handlers of the bench itself are not the program's, and below main() there is
        // only the loop.
        if (name == "main"_L1 || name == "_start"_L1 || name.contains("Baojia::Bench::"_L1))
            continue;
        return name.section(u'(', 0, 0);
    }
    return {};
}

double watchedProcessorMilliseconds()
{
    clockid_t clock{};
    timespec time{};
    if (::pthread_getcpuclockid(watched, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

#else

StackSampler::StackSampler() = default;

bool StackSampler::take()
{
    return false;
}

QString StackSampler::ownFunction()
{
    return {};
}

double watchedProcessorMilliseconds()
{
    return 0;
}

#endif

} // namespace Baojia::Bench
