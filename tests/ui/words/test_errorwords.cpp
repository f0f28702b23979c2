// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// The kind after `kind`, nothing after the last. The compiler complains here when a kind is added.
std::optional<ErrorKind> after(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::AccessDenied:
    case ErrorKind::ReadFailed:
    case ErrorKind::WriteFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::AlreadyExists:
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
    case ErrorKind::BadQuery:
    case ErrorKind::QueryTooSlow:
    case ErrorKind::PrintFailed:
    case ErrorKind::NotAvailable:
    case ErrorKind::BadArgument:
    case ErrorKind::Cancelled:
        return ErrorKind(int(kind) + 1);
    case ErrorKind::Internal: // keep the last kind here
        return std::nullopt;
    }
    return std::nullopt;
}

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (std::optional<ErrorKind> kind = ErrorKind::NotFound; kind; kind = after(*kind))
        kinds << *kind;
    return kinds;
}

} // namespace

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasASentenceOfItsOwn();
    void archive_thatCannotBeRead_hasASentenceForEachReason();
    void sentence_namesTheFile();
    void sentence_subjectWithPlaceHolders_isTakenAsItIs();
    void sentence_keepsTechnicalDetailOut();
    void badQuery_isTheHintOfItsCode_data();
    void badQuery_isTheHintOfItsCode();
    void queryHint_unknownCode_isStillASentence();
};

void TestErrorWords::everyKind_hasASentenceOfItsOwn()
{
    const auto kinds = allKinds();
    QVERIFY(kinds.size() > 30);
    QHash<QString, ErrorKind> sentences;
    for (const ErrorKind kind : kinds) {
        const QString sentence = ErrorWords::sentence({kind, u"那个"_s, {}});
        const QByteArray where = QByteArray::number(int(kind)) + ": " + sentence.toUtf8();
        QVERIFY2(!sentence.isEmpty(), where.constData());
        QVERIFY2(sentence.endsWith(u'.'), where.constData());
        QVERIFY2(!sentence.contains(u'%'), where.constData());
        QVERIFY2(!sentences.contains(sentence), where.constData());
        sentences.insert(sentence, kind);
    }
}

void TestErrorWords::archive_thatCannotBeRead_hasASentenceForEachReason()
{
    QSet<QString> sentences{ErrorWords::sentence({ErrorKind::BadArchive, u"甲.zip"_s, {}}),
                            ErrorWords::sentence({ErrorKind::TooDeep, u"甲.htm"_s, u"512"_s}),
                            ErrorWords::sentence({ErrorKind::AlreadyExists, u"甲.htm"_s, {}}),
                            ErrorWords::sentence({ErrorKind::AlreadyExists, u"甲.htm"_s, u"乙.mht"_s}),
                            ErrorWords::sentence({ErrorKind::TooDeep, u"甲.zip"_s, u"archive"_s})};
    for (const QString &reason : {u"encrypted"_s, u"volume"_s, u"unsafe name"_s, u"revisit"_s}) {
        const Error error{ErrorKind::BadArchive, u"甲.zip"_s, reason};
        sentences.insert(ErrorWords::sentence(error));
        QVERIFY(ErrorWords::saysDetail(error));
    }
    QCOMPARE(sentences.size(), 9);
    QVERIFY(!ErrorWords::saysDetail({ErrorKind::BadArchive, u"甲.zip"_s, u"Truncated RAR file data"_s}));
}

void TestErrorWords::sentence_namesTheFile()
{
    QCOMPARE(ErrorWords::sentence({ErrorKind::NotFound, u"/旧 报/甲.md"_s, {}}),
             u"“/旧 报/甲.md” does not exist."_s);
    QVERIFY(ErrorWords::sentence({ErrorKind::NotALibrary, u"/旧 报"_s, {}}).contains(u"“/旧 报”"_s));
}

void TestErrorWords::sentence_subjectWithPlaceHolders_isTakenAsItIs()
{
    QVERIFY(ErrorWords::sentence({ErrorKind::ReadFailed, u"100%1%n.htm"_s, {}}).contains(u"“100%1%n.htm”"_s));
}

void TestErrorWords::sentence_keepsTechnicalDetailOut()
{
    for (const ErrorKind kind : allKinds())
        QVERIFY(!ErrorWords::sentence({kind, u"那个"_s, u"SQLITE_CORRUPT"_s}).contains(u"SQLITE"_s));
}

void TestErrorWords::badQuery_isTheHintOfItsCode_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"unclosed-quote",
                             "unclosed-parenthesis",
                             "unexpected-parenthesis",
                             "bad-date",
                             "unknown-is",
                             "unknown-kind",
                             "only-without",
                             "too-long"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestErrorWords::badQuery_isTheHintOfItsCode()
{
    QFETCH(QString, code);
    const QString hint = ErrorWords::queryHint(code);
    QVERIFY(hint != ErrorWords::queryHint(u"no such code"_s));
    QCOMPARE(ErrorWords::sentence({ErrorKind::BadQuery, u"(铅字"_s, code}), hint);
}

void TestErrorWords::queryHint_unknownCode_isStillASentence()
{
    QVERIFY(ErrorWords::queryHint({}).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "test_errorwords.moc"
