// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtWidgets/QApplication>

#include <cstdio>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/bareview.h"
#include "tests/bench/window/openprogram.h"
#include "tests/bench/window/windowchildren.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

/// Tells when the content was painted.
void tellPainted(qint64 painted)
{
    tell(QJsonObject{{u"painted"_s, painted}});
}

/// Until whoever started this closes the pipe.
int stay()
{
    // The pipe says nothing; it only ends.
    const QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace

int bareAsChild(const QStringList &arguments)
{
    QFile file(arguments.value(0));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    BareView view(QString::fromUtf8(file.readAll()));
    view.start([](qint64 painted) { tellPainted(painted); });
    return stay();
}

int programAsChild(const QStringList &arguments)
{
    OpenProgram program(arguments.value(0));
    program.start([](qint64 painted) { tellPainted(painted); });
    return stay();
}

} // namespace Baojia::Bench
