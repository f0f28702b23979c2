// SPDX-License-Identifier: GPL-3.0-or-later
// samplepaper TEXTS TARGET: makes the sample newspaper from its texts while the program is built.
#include "mirrorwriter.h"

#include <QtGui/QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: samplepaper TEXTS TARGET\n", stderr);
        return 2;
    }
    const auto editions = Baojia::readSample(arguments.at(1));
    for (const auto &edition : editions) {
        if (!Baojia::writeMirror(edition, arguments.at(2)))
            return 1;
    }
    return editions.isEmpty() ? 1 : 0;
}
