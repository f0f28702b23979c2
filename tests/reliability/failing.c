// SPDX-License-Identifier: GPL-3.0-or-later
/* LD_PRELOAD: makes one call on the files below a folder fail, counted over all threads (strace counts each by itself).

   FAULT_UNDER   the folder
   FAULT_LOG     a file that gets a line for each call, and HIT once the fault has happened
   FAULT_CALL    pwrite, write, sync, truncate, rename, unlink, open, link or mkdir
   FAULT_AT      which of these calls
   FAULT_STICKY  if set, every later one, too
   FAULT_EFFECT  kill, short (half of what it was given is written), lie (syncs only: done, it says, and is not), or a number for
                 errno */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum verdict { pass, failed, shortened, pretended };

static atomic_long counted;

static void log_line(const char *line)
{
    const char *log = getenv("FAULT_LOG");
    const int file = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644) : -1;
    if (file < 0)
        return;
    syscall(SYS_write, file, line, strlen(line));
    syscall(SYS_close, file);
}

static enum verdict judge(const char *call, const char *path)
{
    const char *under = getenv("FAULT_UNDER");
    if (!under || !path || strncmp(path, under, strlen(under)) != 0)
        return pass;
    char line[32];
    snprintf(line, sizeof line, "%s\n", call);
    log_line(line);
    const char *wanted = getenv("FAULT_CALL");
    const char *at = getenv("FAULT_AT");
    const char *effect = getenv("FAULT_EFFECT");
    if (!wanted || !at || !effect || strcmp(wanted, call) != 0)
        return pass;
    const long number = atomic_fetch_add(&counted, 1) + 1;
    if (number < atol(at) || (number > atol(at) && !getenv("FAULT_STICKY")))
        return pass;
    log_line("HIT\n");
    if (strcmp(effect, "kill") == 0)
        kill(getpid(), SIGKILL);
    if (strcmp(effect, "short") == 0)
        return shortened;
    if (strcmp(effect, "lie") == 0)
        return pretended;
    errno = atoi(effect);
    return failed;
}

static enum verdict judge_file(const char *call, int file)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = syscall(SYS_readlink, link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = '\0';
    return judge(call, path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    const enum verdict verdict = judge_file("pwrite", file);
    if (verdict == failed)
        return -1;
    const size_t some = verdict == shortened ? count / 2 : count;
    return some == 0 && count > 0 ? 0 : REAL(pwrite64)(file, bytes, some, offset);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    const enum verdict verdict = judge_file("write", file);
    if (verdict == failed)
        return -1;
    const size_t some = verdict == shortened ? count / 2 : count;
    return some == 0 && count > 0 ? 0 : REAL(write)(file, bytes, some);
}

#define ON_FILE(name, call, parameters, arguments, file) \
    int name parameters \
    { \
        const enum verdict verdict = judge_file(call, file); \
        return verdict == failed ? -1 : verdict == pretended ? 0 : REAL(name) arguments; \
    }
#define ON_PATH(name, call, parameters, arguments, path) \
    int name parameters { return judge(call, path) == failed ? -1 : REAL(name) arguments; }
#define OPENING(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        const mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return judge("open", path) == failed ? -1 : REAL(name)(path, flags, mode); \
    }

ON_FILE(fsync, "sync", (int file), (file), file)
ON_FILE(fdatasync, "sync", (int file), (file), file)
ON_FILE(ftruncate64, "truncate", (int file, off64_t size), (file, size), file)
ON_PATH(rename, "rename", (const char *from, const char *to), (from, to), to)
ON_PATH(renameat, "rename", (int a, const char *from, int b, const char *to), (a, from, b, to), to)
ON_PATH(renameat2, "rename", (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags), to)
ON_PATH(unlink, "unlink", (const char *path), (path), path)
ON_PATH(link, "link", (const char *from, const char *to), (from, to), to)
ON_PATH(mkdir, "mkdir", (const char *path, mode_t mode), (path, mode), path)
OPENING(open)
OPENING(open64)
