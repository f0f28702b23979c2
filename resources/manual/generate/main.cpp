// SPDX-License-Identifier: GPL-3.0-or-later
// traditionalmanual PAGES ZH_CN.ts ZH_TW.ts WORDS FOLDER: the Simplified pages in Traditional, with the names that the window has
// in Traditional and the words of a list. What is typed (`…`) stays as it is.
#include "windownames.h"

#include "rendition/rendition.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QTextStream>

#include <algorithm>
#include <functional>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstPrivate = u'\ue000';
constexpr qsizetype kMostKept = 6'000; // characters for private use there

/// Simplified and Traditional in each line.
QMap<QString, QString> wordsOf(const QString &path)
{
    QMap<QString, QString> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList pair = line.split(u' ', Qt::SkipEmptyParts);
        if (pair.size() == 2 && !line.startsWith(u'#'))
            words.insert(pair.first(), pair.last());
    }
    return words;
}

/// What is typed and what the window calls its parts; longer names before shorter ones.
QRegularExpression whatIsKept(const QMap<QString, QString> &names)
{
    QStringList longestFirst = names.keys();
    std::ranges::sort(longestFirst, std::ranges::greater(), &QString::size);
    return QRegularExpression(u"`[^`]*`|"_s + longestFirst.join(u'|'));
}

/// Empty: it could not be done.
QString traditional(const QString &text, const QMap<QString, QString> &names, const Rendition &rendition)
{
    // One character stands for each piece that is kept, so that the phrases around it are seen as they are.
    static const QRegularExpression kept = whatIsKept(names);
    QStringList pieces;
    QString open;
    qsizetype at = 0;
    for (auto found = kept.globalMatch(text); found.hasNext() && pieces.size() < kMostKept;) {
        const QRegularExpressionMatch match = found.next();
        open += QStringView(text).sliced(at, match.capturedStart() - at);
        open += QChar(static_cast<char16_t>(kFirstPrivate + pieces.size()));
        pieces.append(names.value(match.captured(), match.captured()));
        at = match.capturedEnd();
    }
    open += QStringView(text).sliced(at);
    TextChanges changes;
    changes.script = Script::Traditional;
    const Result<QStringList> made = rendition.of(QStringList{open}, changes, QuoteMarks::Corners);
    if (!made || made->size() != 1)
        return {};
    QString page;
    for (const QChar each : made->first()) {
        const qsizetype piece = each.unicode() - kFirstPrivate;
        if (piece >= 0 && piece < pieces.size())
            page += pieces.at(piece);
        else
            page += each;
    }
    // The pictures are those of the Simplified pages.
    return page.replace(u"](pictures/"_s, u"](../zh/pictures/"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (given.size() != 6) {
        errors << "traditionalmanual PAGES ZH_CN.ts ZH_TW.ts WORDS FOLDER\n";
        return 2;
    }
    QMap<QString, QString> names = windowNames(given.at(2), given.at(3));
    names.insert(wordsOf(given.at(4)));
    const QDir from(given.at(1));
    const QDir to(given.at(5));
    const QStringList pages = from.entryList({u"*.md"_s}, QDir::Files);
    if (names.isEmpty() || pages.isEmpty() || !to.mkpath(u"."_s)) {
        errors << "nothing to read, or nowhere to write\n";
        return 1;
    }
    const Rendition rendition;
    for (const QString &name : pages) {
        QFile page(from.filePath(name));
        const QString text = page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
        const QByteArray made = traditional(text, names, rendition).toUtf8();
        QSaveFile file(to.filePath(name));
        if (made.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(made) != made.size() || !file.commit()) {
            errors << "not written: " << name << '\n';
            return 1;
        }
    }
    return 0;
}
