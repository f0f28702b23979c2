// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the code against the table of ARCHITECTURE.md, and against the house's few rules that a compiler does not know.
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestFile = 500;
constexpr int kLongestFunction = 60;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Sources below a folder of the checkout, as paths relative to it.
QStringList sources(const QString &folder)
{
    const QString root = QStringLiteral(BAOJIA_SOURCE_DIR) + u'/';
    QStringList files;
    QDirIterator walk(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next().sliced(root.size());
    files.sort();
    return files;
}

QString source(const QString &file)
{
    return read(QStringLiteral(BAOJIA_SOURCE_DIR) + u'/' + file);
}

/// "app/text/x.cpp" lives in app/text, "ui/main.cpp" in ui; a folder inside a room belongs to it.
QString roomOf(const QString &file)
{
    const QStringList parts = file.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

/// Room -> what it may include, from the table under "Who may include whom".
QMap<QString, QStringList> table()
{
    QMap<QString, QStringList> rows;
    const QString text = source(u"ARCHITECTURE.md"_s).section(u"## Who may include whom"_s, 1).section(u"\n## "_s, 0, 0);
    for (const QString &line : text.split(u'\n')) {
        static const QRegularExpression row(u"^\\| *((?:app|ui)[a-z/]*) *\\|(.*)\\|$"_s);
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        QStringList allowed;
        for (const QString &name : match.captured(2).split(u',', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty())
                allowed << name.trimmed();
        }
        rows.insert(match.captured(1), allowed);
    }
    return rows;
}

/// What stands between the quotes of a file's own includes.
QStringList includes(const QString &text)
{
    static const QRegularExpression line(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : line.globalMatch(text))
        names << match.captured(1);
    return names;
}

bool isAllowed(const QString &include, const QString &room, const QStringList &allowed)
{
    const QString own = room.startsWith("app/"_L1) ? room.sliced(4) : room;
    const bool rootFile = room == "app"_L1 ? !include.contains(u'/') : include.count(u'/') == 1 && room == "ui"_L1;
    if (rootFile || include.section(u'/', 0, -2) == own || include.endsWith(".moc"_L1))
        return true;
    return allowed.contains(include) || allowed.contains(include.section(u'/', 0, -2));
}

/// The place and length of each function longer than the bound. Our formatting puts the braces of a function, and of
/// nothing else that ends without a semicolon, at the start of a line.
QStringList longFunctions(const QString &file)
{
    QStringList found;
    const QStringList lines = source(file).split(u'\n');
    qsizetype opened = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i) == "{"_L1)
            opened = i;
        else if (lines.at(i).startsWith(u'}') && opened >= 0) {
            if (lines.at(i) == "}"_L1 && i - opened - 1 >= kLongestFunction)
                found << u"%1:%2 (%3 lines)"_s.arg(file).arg(opened).arg(i - opened - 1);
            opened = -1;
        }
    }
    return found;
}

}

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInclude_isAllowedByTheTable();
    void everyFolder_isARoomOfTheTable();
    void theTable_hasNoCircle();
    void app_knowsNoWidgetsAndNoWebEngine();
    void webEngine_isKnownToOneRoomOnly();
    void sentences_areMadeInUiOnly();
    void files_areShorterThanTheBound();
    void functions_areShorterThanTheBound();
    void names_sayWhatAFileIsFor();
    void sources_nameTheirLicence();
};

void TestLayers::everyInclude_isAllowedByTheTable()
{
    const auto rows = table();
    QVERIFY2(rows.size() > 15, "the table of ARCHITECTURE.md was not found");
    QStringList wrong;
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s)) {
        const QString room = roomOf(file);
        for (const QString &include : includes(source(file))) {
            if (!isAllowed(include, room, rows.value(room)))
                wrong << file + u" includes "_s + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::everyFolder_isARoomOfTheTable()
{
    const auto rows = table();
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s))
        QVERIFY2(rows.contains(roomOf(file)), qPrintable(file));
}

void TestLayers::theTable_hasNoCircle()
{
    auto rows = table();
    // Rooms that depend on nothing left are taken away; what remains when nothing can be taken is a circle.
    bool took = true;
    while (took && !rows.isEmpty()) {
        took = false;
        const auto rooms = rows.keys();
        for (const QString &room : rooms) {
            const auto needed = rows.value(room);
            const bool free = std::none_of(needed.cbegin(), needed.cend(), [&](const QString &name) {
                const QString base = name.endsWith(".h"_L1) ? name.section(u'/', 0, -2) : name;
                return rows.contains(base) || rows.contains(u"app/"_s + base);
            });
            if (free) {
                rows.remove(room);
                took = true;
            }
        }
    }
    QVERIFY2(rows.isEmpty(), qPrintable(rows.keys().join(u' ')));
}

void TestLayers::app_knowsNoWidgetsAndNoWebEngine()
{
    static const QRegularExpression upward(u"#include <(QtWidgets|QtWebEngine\\w*|QWidget|QMainWindow|QWebEngine\\w*)[/>]"_s);
    static const QRegularExpression gui(u"#include <(QtGui|QtPdf)/"_s);
    for (const QString &file : sources(u"app"_s)) {
        const QString text = source(file);
        QVERIFY2(!upward.match(text).hasMatch(), qPrintable(file));
        QVERIFY2(roomOf(file) == "app/pdf"_L1 || !gui.match(text).hasMatch(), qPrintable(file));
    }
}

void TestLayers::webEngine_isKnownToOneRoomOnly()
{
    for (const QString &file : sources(u"ui"_s)) {
        if (roomOf(file) != "ui/web"_L1)
            QVERIFY2(!source(file).contains(u"#include <QtWebEngine"_s), qPrintable(file));
    }
}

void TestLayers::sentences_areMadeInUiOnly()
{
    static const QRegularExpression sentence(u"\\btr\\(|QT_TR(ANSLATE)?_NOOP|Q_DECLARE_TR_FUNCTIONS"_s);
    for (const QString &file : sources(u"app"_s))
        QVERIFY2(!sentence.match(source(file)).hasMatch(), qPrintable(file));
}

void TestLayers::files_areShorterThanTheBound()
{
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s) + sources(u"tests"_s))
        QVERIFY2(source(file).count(u'\n') <= kLongestFile, qPrintable(file));
}

void TestLayers::functions_areShorterThanTheBound()
{
    QStringList wrong;
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s))
        wrong << longFunctions(file);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::names_sayWhatAFileIsFor()
{
    static const QRegularExpression empty(u"(util|helper|manager|common|misc)"_s);
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s))
        QVERIFY2(!empty.match(file).hasMatch(), qPrintable(file));
}

void TestLayers::sources_nameTheirLicence()
{
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s) + sources(u"tests"_s)) {
        QVERIFY2(source(file).section(u'\n', 0, 2).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s),
                 qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
