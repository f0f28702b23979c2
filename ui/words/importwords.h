// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "importers/importreport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What an import did, in words.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// "3 articles came from “下载”", of files that came in by themselves; empty when nobody needs to know.
    [[nodiscard]] static QString arrived(const QString &folder, const ImportReport &report);
    /// One line: how much came in and how much did not.
    [[nodiscard]] static QString summary(const ImportReport &report);
    /// "file: sentence", with the technical detail in parentheses where there is one.
    [[nodiscard]] static QString failure(const ImportFailure &failure);
    /// "file: sentence" for a doubt.
    [[nodiscard]] static QString note(const ImportNote &note);
    /// The sentence for a note or warning code of an importer.
    [[nodiscard]] static QString doubt(const QString &code, const QString &detail);
    /// "重庆日报 2026-01-28: 12 new, 1 changed, 3 as before"
    [[nodiscard]] static QString edition(const ImportedEdition &edition);
    /// "2 newspapers, 5 editions, 81 articles, 3 of them doubtful"
    [[nodiscard]] static QString foreseen(int newspapers, int editions, int articles, int doubtful);
    /// "3 doubtful"; empty for none.
    [[nodiscard]] static QString doubtful(int articles);
    /// "3 new, 2 changed", "all there" of an edition in a preview; empty for none.
    [[nodiscard]] static QString foreseenFate(int added, int changed, int there);
    /// The same in sentences.
    [[nodiscard]] static QString foreseenFateTip(int added, int changed, int there);
    /// That an import would bring no article that the library does not hold already.
    [[nodiscard]] static QString nothingNew();
    /// What a preview did not take, and what it has to say; empty for nothing.
    [[nodiscard]] static QString leftOut(int files, int notes);
    /// "… and 12 more", for lines that a list does not have.
    [[nodiscard]] static QString more(qint64 lines);
    /// The whole report as plain text, to be saved or printed.
    [[nodiscard]] static QString wholeReport(const ImportReport &report);
    /// "Reading 12 of 90: name"
    [[nodiscard]] static QString progress(const ProgressState &state);

private:
    static QHash<QString, QString> doubts();
};

}
