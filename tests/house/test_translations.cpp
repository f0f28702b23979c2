// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the .ts files against the sources: nothing unfinished, no place holder lost, no key twice in a menu.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form of the language
    bool plural = false;
    bool unfinished = false;
};

QString sourcePath(const QString &name)
{
    return QStringLiteral(BAOJIA_SOURCE_DIR) + u'/' + name;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString fileOf(const QString &language)
{
    return sourcePath(u"translations/baojia_%1.ts"_s.arg(language));
}

/// Reads <translation>: its text, or the text of each <numerusform>.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = !xml.attributes().value("type"_L1).isEmpty();
    if (!message.plural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QXmlStreamReader xml(textOf(path));
    xml.readNextStartElement();
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// "%1", "%n" …, in order of their names, each as often as it occurs.
QStringList placeHolders(const QString &text)
{
    static const QRegularExpression holder(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (const auto &match : holder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

/// The key after a single "&", lower case; null where there is none.
QChar mnemonic(const QString &text)
{
    static const QRegularExpression key(u"&([^&\\s])"_s);
    const auto match = key.match(QString(text).remove(u"&&"_s));
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

/// Menu -> English texts of what stands in it, and "" -> the menu bar.
QMap<QString, QStringList> menus()
{
    QMap<QString, QStringList> found;
    static const QRegularExpression row(
        u"ActionId::\\w+, ActionMenu::(\\w+),\\s*(?://:[^\\n]*\\s*)*QT_TRANSLATE_NOOP\\(\"Baojia::Actions\", \"([^\"]+)\"\\)"_s);
    for (const auto &match : row.globalMatch(textOf(sourcePath(u"ui/actions/actiontable.cpp"_s))))
        found[match.captured(1)] << match.captured(2);
    static const QRegularExpression title(u"case ActionMenu::\\w+:\\s*return tr\\(\"([^\"]+)\"\\)"_s);
    for (const auto &match : title.globalMatch(textOf(sourcePath(u"ui/actions/actions.cpp"_s))))
        found[QString()] << match.captured(1);
    return found;
}

/// Source -> translation of what the class Actions says.
QHash<QString, QString> actionWords(const QString &language)
{
    QHash<QString, QString> words;
    for (const Message &message : messagesOf(fileOf(language))) {
        if (message.context == "Baojia::Actions"_L1)
            words.insert(message.source, message.forms.value(0));
    }
    return words;
}

/// Columns of a terminal: Han characters and full-width signs take two.
int columns(const QString &text)
{
    int wide = 0;
    for (const QChar c : text)
        wide += c.unicode() >= 0x2E80 ? 2 : 1;
    return wide;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void messages_areAllFinished_data() { languages(); }

    void messages_areAllFinished();

    void placeHolders_areThoseOfTheSource_data() { languages(); }

    void placeHolders_areThoseOfTheSource();

    void mnemonics_standWhereTheSourceHasThem_data() { languages(); }

    void mnemonics_standWhereTheSourceHasThem();
    void mnemonics_areDifferentWithinAMenu_data();
    void mnemonics_areDifferentWithinAMenu();

    void helpText_keepsItsColumns_data() { languages(); }

    void helpText_keepsItsColumns();
    void english_holdsPluralsOnly();
    void sources_holdNothingThatTheFilesMiss();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
    QTest::newRow("zh_TW") << u"zh_TW"_s << 1;
    QTest::newRow("en") << u"en"_s << 2;
}

void TestTranslations::messages_areAllFinished()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto messages = messagesOf(fileOf(language));
    QVERIFY(messages.size() > 10);
    for (const Message &message : messages) {
        const QByteArray where = (message.context + ": "_L1 + message.source).toUtf8();
        QVERIFY2(!message.unfinished, where.constData());
        QVERIFY2(message.forms.size() == (message.plural ? pluralForms : 1), where.constData());
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty(), where.constData());
    }
}

void TestTranslations::placeHolders_areThoseOfTheSource()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(placeHolders(form) == placeHolders(message.source),
                     qPrintable(message.source + " -> "_L1 + form));
    }
}

void TestTranslations::mnemonics_standWhereTheSourceHasThem()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(mnemonic(form).isNull() == mnemonic(message.source).isNull(), qPrintable(form));
    }
}

void TestTranslations::mnemonics_areDifferentWithinAMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const char *name : {"source", "zh_CN", "zh_TW"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTranslations::mnemonics_areDifferentWithinAMenu()
{
    QFETCH(QString, language);
    const bool isSource = language == "source"_L1;
    const auto words = isSource ? QHash<QString, QString>() : actionWords(language);
    const auto all = menus();
    QVERIFY2(all.size() >= 8, "the action table is no longer understood by this test");
    for (const QStringList &menu : all) {
        QMap<QChar, QString> taken;
        for (const QString &source : menu) {
            const QString text = isSource ? source : words.value(source);
            const QChar key = mnemonic(text);
            QVERIFY2(!key.isNull(), qPrintable(source));
            QVERIFY2(!taken.contains(key), qPrintable(taken.value(key) + " and "_L1 + text));
            taken.insert(key, text);
        }
    }
}

void TestTranslations::helpText_keepsItsColumns()
{
    QFETCH(QString, language);
    static const QRegularExpression described(u"^(  \\S+(?: \\S+)*  +)\\S"_s);
    for (const Message &message : messagesOf(fileOf(language))) {
        if (message.context != "CommandLine"_L1 || !message.source.contains(u'\n'))
            continue;
        const QStringList paragraphs = message.forms.value(0).split(u"\n\n"_s);
        QCOMPARE(paragraphs.size(), message.source.split(u"\n\n"_s).size());
        for (const QString &paragraph : paragraphs) {
            int column = 0;
            for (const QString &line : paragraph.split(u'\n')) {
                const auto match = described.match(line);
                if (!match.hasMatch())
                    continue;
                if (column == 0)
                    column = columns(match.captured(1));
                QVERIFY2(columns(match.captured(1)) == column, qPrintable(line));
            }
        }
    }
}

void TestTranslations::english_holdsPluralsOnly()
{
    for (const Message &message : messagesOf(fileOf(u"en"_s)))
        QVERIFY2(message.plural, qPrintable(message.source));
}

/// Collects the strings of the code once more, into copies: what is new there is missing in the files.
void TestTranslations::sources_holdNothingThatTheFilesMiss()
{
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed beside Qt");
    QTemporaryDir folder;
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        const QString copy = folder.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(fileOf(language), copy));
        QStringList options{
            u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, sourcePath({})};
        if (language == "en"_L1)
            options << u"-pluralonly"_s;
        QProcess process;
        process.start(lupdate, QStringList{sourcePath(u"ui"_s)} + options + QStringList{u"-ts"_s, copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        const auto messages = messagesOf(copy);
        for (const Message &message : messages)
            QVERIFY2(!message.unfinished,
                     qPrintable(language + ": "_L1 + message.context + ": "_L1 + message.source));
        QVERIFY2(messages.size() == messagesOf(fileOf(language)).size(),
                 "strings that the code no longer has");
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
