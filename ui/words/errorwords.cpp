// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Baojia {

QString ErrorWords::sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::AccessDenied:
    case ErrorKind::ReadFailed:
    case ErrorKind::WriteFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::AlreadyExists:
        return fileSentence(error);
    case ErrorKind::NotALibrary:
    case ErrorKind::LibraryReadOnly:
    case ErrorKind::LibraryDamaged:
    case ErrorKind::BackupDamaged:
    case ErrorKind::LibraryNewer:
    case ErrorKind::LibraryOlder:
    case ErrorKind::LibraryInUse:
    case ErrorKind::LibraryBusy:
    case ErrorKind::Database:
    case ErrorKind::NoSuchNewspaper:
    case ErrorKind::NoSuchEdition:
    case ErrorKind::NoSuchPage:
    case ErrorKind::NoSuchArticle:
    case ErrorKind::NoSuchAsset:
        return librarySentence(error);
    case ErrorKind::NotRecognised:
    case ErrorKind::EmptyFile:
    case ErrorKind::BinaryFile:
    case ErrorKind::WrongCharset:
    case ErrorKind::Truncated:
    case ErrorKind::BadFrontMatter:
    case ErrorKind::BadMarkup:
    case ErrorKind::BadMapping:
    case ErrorKind::NoMapping:
    case ErrorKind::BadRow:
    case ErrorKind::NoDate:
    case ErrorKind::NoBody:
    case ErrorKind::NoNewspaper:
    case ErrorKind::TooLarge:
    case ErrorKind::TooDeep:
    case ErrorKind::TooMany:
    case ErrorKind::SymbolicLink:
    case ErrorKind::BadArchive:
    case ErrorKind::NeedsPassword:
        return importSentence(error);
    case ErrorKind::BadQuery:
        return queryHint(error.detail);
    case ErrorKind::QueryTooSlow:
        return tr("This search takes too long. Add a word, or search one newspaper only.");
    case ErrorKind::PrintFailed:
        return tr("“%1” could not be turned into a PDF.").arg(error.subject);
    case ErrorKind::NotAvailable:
        return tr("This build of Baojia cannot do this: %1.").arg(error.subject);
    case ErrorKind::BadArgument:
        return tr("“%1” is not understood here.").arg(error.subject);
    case ErrorKind::Cancelled:
        return tr("Stopped.");
    case ErrorKind::Internal:
        return tr("Something happened that the program did not expect. Nothing was changed.");
    }
    return {};
}

QString ErrorWords::fileSentence(const Error &error)
{
    const QString path = QDir::toNativeSeparators(error.subject);
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("“%1” does not exist.").arg(path);
    case ErrorKind::AccessDenied:
        return tr("“%1” may not be opened with your rights.").arg(path);
    case ErrorKind::ReadFailed:
        return tr("“%1” could not be read.").arg(path);
    case ErrorKind::WriteFailed:
        return tr("“%1” could not be written.").arg(path);
    case ErrorKind::DiskFull:
        return tr("The disk is full. Nothing of the last step was kept in “%1”; free some space and try again.").arg(path);
    case ErrorKind::AlreadyExists:
        if (!error.detail.isEmpty())
            return tr("It was saved more than once; the latest was taken.");
        return tr("“%1” exists already.").arg(path);
    default: // sentence() sends no other kind here
        return {};
    }
}

QString ErrorWords::librarySentence(const Error &error)
{
    const QString subject = error.subject;
    switch (error.kind) {
    case ErrorKind::NotALibrary:
        return tr("“%1” is not a Baojia library. It was left as it is.").arg(QDir::toNativeSeparators(subject));
    case ErrorKind::LibraryReadOnly:
        return tr("This library cannot be written to. You can read in it, but nothing can be added.");
    case ErrorKind::LibraryDamaged:
        return tr("The library “%1” is damaged. It was left as it is; restore it from a backup, or save what can be read into a new one.")
            .arg(QDir::toNativeSeparators(subject));
    case ErrorKind::BackupDamaged:
        return tr("The backup “%1” is damaged and was not restored. The library is as it was.")
            .arg(QDir::toNativeSeparators(subject));
    case ErrorKind::LibraryNewer:
        return tr("The library “%1” was made by a newer Baojia. It was left as it is; update the program to open it.")
            .arg(QDir::toNativeSeparators(subject));
    case ErrorKind::LibraryOlder:
        return tr("The library “%1” was made by an older Baojia and must be brought up to date first. Open it where it can be "
                  "written to.")
            .arg(QDir::toNativeSeparators(subject));
    case ErrorKind::LibraryInUse:
        return tr("Another program has the library open. Close it there and try again.");
    case ErrorKind::LibraryBusy:
        if (error.detail == "no-locks"_L1)
            return tr("The folder of the library has no locks that keep programs out of each other's way, as some network folders do "
                      "not. Copy the library to a folder on this computer and open it there.");
        return tr("Another program is writing to the library just now. Try again in a moment.");
    case ErrorKind::Database:
        return tr("The library did not answer as it should. Nothing was changed.");
    case ErrorKind::NoSuchNewspaper:
        return tr("There is no newspaper “%1” in the library.").arg(subject);
    case ErrorKind::NoSuchEdition:
        return tr("There is no edition “%1” in the library.").arg(subject);
    case ErrorKind::NoSuchPage:
        return tr("There is no page %1 in the library.").arg(subject);
    case ErrorKind::NoSuchArticle:
        return tr("There is no article %1 in the library.").arg(subject);
    case ErrorKind::NoSuchAsset:
        return tr("This picture is not in the library.");
    default: // sentence() sends no other kind here
        return {};
    }
}

QString ErrorWords::importSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotRecognised:
        return tr("This is no newspaper format that Baojia knows.");
    case ErrorKind::EmptyFile:
        return tr("The file is empty.");
    case ErrorKind::BinaryFile:
        return tr("The file holds no text.");
    case ErrorKind::WrongCharset:
        return tr("The characters of the file cannot be read: it is not in the encoding it names.");
    case ErrorKind::Truncated:
        return tr("The file ends in the middle; it was probably not saved whole.");
    case ErrorKind::BadFrontMatter:
        return tr("The head of the post cannot be understood.");
    case ErrorKind::BadMarkup:
        return tr("The markup of the file cannot be understood.");
    case ErrorKind::BadMapping:
        return tr("The mapping file is not written correctly.");
    case ErrorKind::NoMapping:
        return tr("Which columns are title, text, newspaper and date is not known. A mapping file beside the table can say so.");
    case ErrorKind::BadRow:
        return tr("This row does not fit the columns of the table.");
    case ErrorKind::NoDate:
        return tr("The day it appeared is not known: no date in the text, the name or the address.");
    case ErrorKind::NoBody:
        return tr("There is no article text in it.");
    case ErrorKind::NoNewspaper:
        return tr("It does not say which newspaper it is from.");
    case ErrorKind::TooLarge:
        return tr("It is larger than the safe limit.");
    case ErrorKind::TooDeep:
        if (error.detail == "archive"_L1)
            return tr("It is an archive within an archive within an archive; only one level is opened.");
        return tr("Its markup is nested deeper than the safe limit.");
    case ErrorKind::TooMany:
        if (error.detail == "rows"_L1)
            return tr("Hardly any of its rows is an article. The rest of it was not read.");
        return tr("There are more files in it than the safe limit.");
    case ErrorKind::SymbolicLink:
        return tr("It is a link out of the chosen folder and was not followed.");
    case ErrorKind::BadArchive:
        return archiveSentence(error.detail);
    case ErrorKind::NeedsPassword:
        return tr("It is locked with a password. Save it without one and import it again.");
    default: // sentence() sends no other kind here
        return {};
    }
}

bool ErrorWords::saysDetail(const Error &error)
{
    return (error.kind == ErrorKind::BadArchive && archiveSentence(error.detail) != archiveSentence({}))
        || (error.kind == ErrorKind::TooDeep && error.detail == "archive"_L1)
        || (error.kind == ErrorKind::LibraryBusy && error.detail == "no-locks"_L1);
}

QString ErrorWords::archiveSentence(const QString &detail)
{
    if (detail == "encrypted"_L1)
        return tr("It is protected by a password. Please unpack it and import the folder.");
    if (detail == "drm"_L1)
        return tr("It is locked by its seller (DRM) and cannot be read.");
    if (detail == "volume"_L1)
        return tr("It is one part of an archive in several files. Please unpack it and import the folder.");
    if (detail == "unsafe name"_L1)
        return tr("Its name leads out of the archive; it was not read.");
    if (detail == "revisit"_L1)
        return tr("The web archive only says that this is the same as before; what it was before is not here.");
    return tr("The archive is damaged or of an unknown kind.");
}

QString ErrorWords::queryHint(const QString &code)
{
    if (code == "unclosed-quote"_L1)
        return tr("A quotation mark is not closed yet.");
    if (code == "unclosed-parenthesis"_L1)
        return tr("A parenthesis is not closed yet.");
    if (code == "unexpected-parenthesis"_L1)
        return tr("There is a closing parenthesis too many.");
    if (code == "bad-date"_L1)
        return tr("Dates are written like date:2026-01-28, date:2026-01 or date:2026-01..2026-03.");
    if (code == "unknown-is"_L1)
        return tr("After is: comes unread, read or bookmarked.");
    if (code == "unknown-kind"_L1)
        //: The words are as they are typed: 类型: 后面写 文章、图片、广告 或 导读
        return tr("After kind: comes article, picture, advertisement or teaser.");
    if (code == "no-notes-yet"_L1)
        return tr("There are no notes yet; after is: comes unread, read or bookmarked.");
    if (code == "bad-pinyin"_L1)
        return tr("After pinyin: come letters, like pinyin:xbjr or pinyin:xibu.");
    if (code == "missing-operand"_L1)
        return tr("A word is missing beside OR, AND or NOT.");
    if (code == "empty-field"_L1)
        return tr("A word is missing after the colon.");
    if (code == "only-without"_L1)
        return tr("Name at least one word to find, besides those to leave out.");
    if (code == "too-long"_L1 || code == "too-many-words"_L1 || code == "too-deep"_L1)
        return tr("The search is too long.");
    return tr("The search is not finished yet.");
}

}
