// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_replay TARGET FOLDER: reads each file of the kept corpus once, with any compiler.
#include "tests/fuzz/targets.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <cstdio>

using namespace Baojia::Fuzz;

namespace {

struct Target
{
    const char *name;
    void (*read)(const QByteArray &bytes);
};

constexpr Target kTargets[] = {
    {"sanitiser", readSanitiser}, {"frontmatter", readFrontMatter}, {"recipe", readRecipe},   {"textdump", readTextDump},
    {"mirror", readMirror},       {"feed", readFeed},               {"archive", readArchive}, {"charset", readCharset},
    {"epub", readEpub},           {"query", readQuery},
};

const Target *targetNamed(const char *name)
{
    for (const Target &target : kTargets) {
        if (qstrcmp(name, target.name) == 0)
            return &target;
    }
    return nullptr;
}

}

int main(int argc, char **argv)
{
    const Target *const target = argc == 3 ? targetNamed(argv[1]) : nullptr;
    if (!target) {
        std::fprintf(stderr, "usage: fuzz_replay TARGET FOLDER\n");
        return 2;
    }
    int count = 0;
    QDirIterator walk(QString::fromLocal8Bit(argv[2]), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        // Said before it is read: when it ends the process, the last line tells which it was.
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        if (bytes.size() > kMostBytes) {
            std::fprintf(stderr, "longer than the target reads\n");
            return 1;
        }
        target->read(bytes);
        ++count;
    }
    std::printf("%d inputs of %s\n", count, target->name);
    // An empty corpus would prove nothing.
    return count > 0 ? 0 : 1;
}
