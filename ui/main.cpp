// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"
#include "ui/cli/commandline.h"
#include "ui/engine.h"
#include "ui/handover.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/networkgate.h"
#include "ui/style/icons.h"
#include "ui/widgets/plainlabels.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"baojia"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAOJIA_VERSION));
}

QString recipeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/recipes"_s;
}

QString defaultLibrary()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library"_s;
}

/// Beside the program in a build folder, in the data folder when installed; empty where it is neither.
QString sampleFolder()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &place : {QStringLiteral(BAOJIA_SAMPLE_FROM_PROGRAM), u"../sample"_s}) {
        const QString folder = here + u'/' + place;
        if (QFileInfo(folder).isDir())
            return QDir::cleanPath(folder);
    }
    return {};
}

std::optional<Theme> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "paper"_L1)
        return Theme::Paper;
    if (name == "dark"_L1)
        return Theme::Dark;
    return std::nullopt;
}

QSize sizeOf(const QString &text)
{
    const auto cross = text.indexOf(u'x');
    return cross < 0 ? QSize() : QSize(text.left(cross).toInt(), text.mid(cross + 1).toInt());
}

/// The program's arguments as Unicode, whatever the application object would take out of them.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int runCommand(const Arguments &arguments)
{
    Console console;
    CommandSurroundings surroundings;
    surroundings.defaultLibrary = defaultLibrary();
    surroundings.recipeFolder = recipeFolder();
    surroundings.version = QCoreApplication::applicationVersion();
    // Lives here so that the engine is gone before the application object.
    auto engine = std::make_shared<std::optional<Engine>>();
    surroundings.makePrinter = [engine] {
        engine->emplace();
        return (*engine)->printer();
    };
    const ExitCode code = CommandLine(console, surroundings).run(arguments);
    return static_cast<int>(console.isWhole() ? code : ExitCode::NotDone);
}

int runExport(int argc, char **argv, const Arguments &arguments)
{
    // Printing needs the engine, which needs a graphical application, but never a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Engine::prepareProcess();
    QApplication application(argc, argv);
    closeNetwork();
    nameProgram();
    applyLanguage(languageFor(QLocale::system().uiLanguages()));
    return runCommand(arguments);
}

int runWindow(int argc, char **argv, const Arguments &arguments)
{
    if (arguments.has(u"safe-graphics"_s))
        Engine::useSafeGraphics();
    Engine::prepareProcess();
    QApplication application(argc, argv);
    application.installEventFilter(new PlainLabels(&application));
    closeNetwork();
    nameProgram();
    QGuiApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(u"arpa.home.baojia"_s);
    applyLanguage(languageFor(QLocale::system().uiLanguages()));
    StartOptions options;
    options.library =
        QFileInfo(arguments.has(u"library"_s) ? arguments.value(u"library"_s) : defaultLibrary())
            .absoluteFilePath();
    options.stateFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/state.ini"_s;
    options.sample = sampleFolder();
    options.recipes = recipeFolder();
    options.keys = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/keys.ini"_s;
    options.thumbnails = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/thumbnails"_s;
    options.reading = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/reading.ini"_s;
    options.screenshot = arguments.value(u"screenshot"_s);
    options.size = sizeOf(arguments.value(u"size"_s));
    options.theme = themeNamed(arguments.value(u"theme"_s));
    options.paths = givenPaths(arguments.values);
    Application baojia(options);
    return baojia.start() ? QApplication::exec() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const ParsedArguments parsed = parseArguments(wordsOf(argc, argv));
    if (parsed.arguments && parsed.arguments->command.isEmpty())
        return runWindow(argc, argv, *parsed.arguments);
    if (parsed.arguments && parsed.arguments->command == "export"_L1)
        return runExport(argc, argv, *parsed.arguments);
    const QCoreApplication application(argc, argv);
    closeNetwork();
    nameProgram();
    applyLanguage(languageFor(QLocale::system().uiLanguages()));
    if (parsed.fault) {
        Console console;
        return static_cast<int>(CommandLine(console, {}).refuse(*parsed.fault));
    }
    return runCommand(*parsed.arguments);
}
