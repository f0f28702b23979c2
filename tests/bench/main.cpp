// SPDX-License-Identifier: GPL-3.0-or-later
// baojia-bench: see docs/performance.md.
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>

#include "tests/bench/children.h"
#include "tests/bench/growth/growthrows.h"
#include "tests/bench/import/importrows.h"
#include "tests/bench/search/searchrows.h"
#include "tests/bench/window/windowrows.h"

using namespace Baojia::Bench;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!written)
        say(u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return written;
}

void measure(Workshop &workshop, Report &report)
{
    const Options &options = workshop.options();
    if (options.wants(u"corpus"_s))
        addCorpusRows(workshop, report);
    if (options.wants(u"import"_s))
        addImportRows(workshop, report);
    if (options.wants(u"growth"_s))
        addGrowthRows(report);
    if (options.wants(u"index"_s))
        addIndexRows(workshop, report);
    if (options.wants(u"search"_s))
        addSearchRows(workshop, report);
    if (options.wants(u"startup"_s))
        addStartupRows(workshop, report);
    if (options.wants(u"memory"_s))
        addMemoryRows(workshop, report);
    if (options.wants(u"turn"_s))
        addTurnRows(workshop, report);
    if (options.wants(u"pageview"_s))
        addPageRows(workshop, report);
    if (options.wants(u"watchdog"_s))
        addWatchdogRows(workshop, report);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--child") == 0) {
        QStringList arguments;
        for (int i = 3; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        return runChild(argc, argv, QString::fromLocal8Bit(argv[2]), arguments).value_or(2);
    }
    const QCoreApplication application(argc, argv);
    int exitCode = 0;
    const auto options = readOptions(QCoreApplication::arguments(), exitCode);
    if (!options)
        return exitCode;
    Workshop workshop(*options);
    Report report;
    measure(workshop, report);
    std::printf("%s", qUtf8Printable(report.text()));
    bool whole = true;
    if (!options->json.isEmpty())
        whole = write(options->json, QJsonDocument(report.json()).toJson()) && whole;
    if (!options->markdown.isEmpty())
        whole = write(options->markdown, report.markdown().toUtf8()) && whole;
    return whole ? 0 : 1;
}
