// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// What went wrong, as a fact. The sentence a person reads is made from it in ui/words.
enum class ErrorKind {
    // files and folders
    NotFound, ///< subject: the path
    AccessDenied, ///< subject: the path
    ReadFailed, ///< subject: the path, detail: what the system said
    WriteFailed, ///< subject: the path, detail: what the system said
    DiskFull, ///< subject: the path
    AlreadyExists, ///< subject: the path
    // the library
    NotALibrary, ///< subject: the path
    LibraryReadOnly, ///< subject: the path
    LibraryDamaged, ///< subject: the path, detail: what the check said
    BackupDamaged, ///< subject: the path, detail: what the check said
    LibraryNewer, ///< subject: the path, detail: its schema version
    LibraryOlder, ///< subject: the path, detail: its schema version; it must be upgraded, and could not be
                  ///< here
    LibraryInUse, ///< subject: the path; another program has it open
    LibraryBusy, ///< subject: the path; another program writes to it just now
    Database, ///< detail: what SQLite said
    NoSuchNewspaper, ///< subject: the name
    NoSuchEdition, ///< subject: newspaper/date
    NoSuchPage, ///< subject: the id
    NoSuchArticle, ///< subject: the id
    NoSuchAsset, ///< subject: the hash
    // what is imported
    NotRecognised, ///< subject: the file; no importer knows it
    EmptyFile, ///< subject: the file
    BinaryFile, ///< subject: the file; bytes that are no text
    WrongCharset, ///< subject: the file, detail: the charset that was tried
    Truncated, ///< subject: the file; it ends in the middle
    BadFrontMatter, ///< subject: the file, detail: line and reason
    BadMarkup, ///< subject: the file, detail: the reason
    BadMapping, ///< subject: the mapping file, detail: line and reason
    NoMapping, ///< subject: the table, detail: its columns; no mapping is for them
    BadRow, ///< subject: table:line, detail: what does not fit
    NoDate, ///< subject: the file; an article whose day is not known
    NoBody, ///< subject: the file; an article without text or picture
    NoNewspaper, ///< subject: the file; whose newspaper is not known
    TooLarge, ///< subject: the file, detail: the bound
    TooDeep, ///< subject: the file, detail: the bound
    TooMany, ///< subject: what there are too many of, detail: the bound, or "rows" of a table that are no articles
    SymbolicLink, ///< subject: the file; not followed out of the chosen folder
    BadArchive, ///< subject: the archive, detail: the reason
    NeedsPassword, ///< subject: the file
    // searching, printing, the rest
    BadQuery, ///< subject: the query, detail: a hint word of search/queryparser
    QueryTooSlow, ///< subject: the query
    PrintFailed, ///< subject: what was printed, detail: the reason
    NotAvailable, ///< subject: the feature this build does not have
    BadArgument, ///< subject: the argument
    Cancelled, ///< a person stopped it
    Internal, ///< detail: what the program believes impossible
};

/// Why something was not done.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< the thing it happened to: a path, a name, an id
    QString detail; ///< technical words, shown after the sentence

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Baojia
