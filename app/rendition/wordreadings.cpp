// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/wordreadings.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(readings);
}

namespace Baojia {

namespace {

struct Table
{
    QHash<QString, QStringList> syllables;
    qsizetype longest = 0; // units of a word
};

Table readTable()
{
    initResources();
    Table table;
    QFile file(u":/readings/words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 2 || line.startsWith(u'#'))
            continue;
        const QString word = parts.takeFirst();
        table.longest = std::max(table.longest, word.size());
        table.syllables.insert(word, std::move(parts));
    }
    return table;
}

} // namespace

QStringList wordReadingAt(QStringView text)
{
    static const Table table = readTable();
    for (qsizetype size = std::min(table.longest, text.size()); size > 0; --size) {
        const auto found = table.syllables.constFind(text.first(size).toString());
        if (found != table.syllables.constEnd())
            return *found;
    }
    return {};
}

} // namespace Baojia
