// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workshop.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

#include "tests/bench/corpus/article.h"
#include "tests/bench/corpus/writers.h"
#include "tests/bench/measure/process.h"
#include "tests/bench/measure/report.h"
#include "tests/bench/search/plaintext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kSmall = 10'000;
constexpr qsizetype kUsual = 100'000;
constexpr auto kLongestImport = std::chrono::seconds(4h);

/// How many of the articles are on pages: the last edition of every newspaper, and what is less than an
/// edition. In a corpus too small for that all but the first two editions, so that the newspaper that a
/// window opens first (by name) has some.
qsizetype paged(qsizetype articles)
{
    constexpr qsizetype ofEveryNewspaper = kNewspapers * kArticlesInEdition;
    if (articles <= ofEveryNewspaper)
        return std::max<qsizetype>(0, articles - 2 * kArticlesInEdition);
    return articles % kArticlesInEdition + ofEveryNewspaper;
}

/// Stands beside what was made to its end.
QString mark(const QString &path)
{
    return path + u".whole"_s;
}

bool isWhole(const QString &path)
{
    return QFile::exists(mark(path));
}

void setWhole(const QString &path)
{
    QFile file(mark(path));
    if (!file.open(QIODevice::WriteOnly))
        say(u"cannot write "_s + file.fileName());
}

void remove(const QString &path)
{
    QFile::remove(mark(path));
    QDir(path).removeRecursively();
}

Result<ImportFigures> import(const QString &library, const QString &folder)
{
    const auto told = answerOf({u"import"_s, library, folder}, kLongestImport);
    if (!told)
        return told.error();
    ImportFigures figures;
    figures.articles = told->value("articles"_L1).toInteger();
    figures.seconds = told->value("seconds"_L1).toDouble();
    figures.processorSeconds = told->value("processor_seconds"_L1).toDouble();
    figures.peakMebibytes = told->value("peak_mebibytes"_L1).toDouble();
    figures.emptyMebibytes = told->value("empty_mebibytes"_L1).toDouble();
    return figures;
}

} // namespace

Workshop::Workshop(const Options &options)
    : m_options(options)
{
    if (options.keep.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path();
    } else {
        m_folder = QDir(options.keep).absolutePath();
        QDir().mkpath(m_folder);
    }
}

Workshop::~Workshop() = default;

qsizetype Workshop::smallSize() const
{
    return std::min(kSmall, m_options.articles / 2);
}

qsizetype Workshop::usualSize() const
{
    return std::min(kUsual, m_options.articles);
}

QString Workshop::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<QString> Workshop::files(qsizetype articles)
{
    const QString folder = file(u"files-%1"_s.arg(articles));
    if (isWhole(folder))
        return folder;
    remove(folder);
    say(u"writing %1 articles as files"_s.arg(articles));
    const qsizetype posts = articles - paged(articles);
    if (auto written = writeJekyll(folder + u"/site"_s, {0, posts}); !written)
        return written.error();
    if (auto written = writeFounder(folder + u"/mirror"_s, {posts, articles}); !written)
        return written.error();
    setWhole(folder);
    return folder;
}

Result<QString> Workshop::founder(qsizetype articles, qsizetype after)
{
    const QString folder = file(u"mirror-%1-after-%2"_s.arg(articles).arg(after));
    if (isWhole(folder))
        return folder;
    remove(folder);
    say(u"writing %1 articles as a mirror"_s.arg(articles));
    if (auto written = writeFounder(folder, {after, after + articles}); !written)
        return written.error();
    setWhole(folder);
    return folder;
}

Result<QString> Workshop::library(qsizetype articles)
{
    const QString folder = file(u"library-%1"_s.arg(articles));
    if (!isWhole(folder)) {
        if (const auto figures = measureLibrary(articles); !figures)
            return figures.error();
    }
    return folder;
}

Result<ImportFigures> Workshop::measureLibrary(qsizetype articles)
{
    const QString folder = file(u"library-%1"_s.arg(articles));
    const auto folders = files(articles);
    if (!folders)
        return folders.error();
    remove(folder);
    m_texts.remove(articles);
    QFile::remove(folder + u".txt"_s);
    say(u"importing %1 articles"_s.arg(articles));
    auto figures = import(folder, *folders);
    if (!figures)
        return figures;
    if (figures->articles != articles)
        return Error{
            ErrorKind::Internal, folder, u"%1 of %2 articles came in"_s.arg(figures->articles).arg(articles)};
    setWhole(folder);
    return figures;
}

Result<ImportFigures> Workshop::measureImport(const QString &folder)
{
    const QString library = file(u"thrown-away"_s);
    remove(library);
    auto figures = import(library, folder);
    remove(library);
    return figures;
}

Result<const PlainText *> Workshop::text(qsizetype articles)
{
    if (!m_texts.contains(articles)) {
        const auto folder = library(articles);
        if (!folder)
            return folder.error();
        auto text = PlainText::of(*folder, *folder + u".txt"_s);
        if (!text)
            return text.error();
        m_texts.insert(articles, *text);
    }
    return m_texts.value(articles).get();
}

void Workshop::dropFiles(qsizetype articles)
{
    if (m_options.keep.isEmpty())
        remove(file(u"files-%1"_s.arg(articles)));
}

} // namespace Baojia::Bench
