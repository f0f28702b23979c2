// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/detector.h"

#include "importers/standalone.h"
#include "sources/filekind.h"
#include "sources/maff.h"
#include "sources/savedpage.h"
#include "sources/webname.h"
#include "text/encoding.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <chrono>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kHeadBytes = 64 * 1024;
constexpr qint64 kTailBytes = 4 * 1024;
constexpr qsizetype kFilesAtOnce = 256;
constexpr std::chrono::milliseconds kGlance(5); // how long a wish to stop may go unseen

/// UTF-16 as UTF-8: importers look for ASCII marks. Everything else as it is.
QByteArray withAsciiMarks(const QByteArray &bytes, const QString &file)
{
    if (!bytes.left(kTailBytes).contains('\0'))
        return bytes;
    const auto text = decodeText(bytes, {}, file);
    const bool wide = text && (text->encoding == TextEncoding::Utf16Le || text->encoding == TextEncoding::Utf16Be);
    return wide ? text->text.toUtf8() : bytes;
}

/// The end of a file whose start is larger than a head.
Result<QByteArray> tailOf(Source &source, const FileHead &head, qint64 startSize)
{
    // A large file of bytes that are no text is nobody's: its end is not worth reading it through.
    if (startSize <= kHeadBytes || head.bytes.left(kTailBytes).contains('\0'))
        return QByteArray();
    auto whole = source.read(head.name);
    // A table may be larger than any document; who reads it by pieces does without its end.
    if (!whole && whole.error().kind == ErrorKind::TooLarge)
        return QByteArray();
    if (!whole)
        return whole.error();
    return withAsciiMarks(whole->right(kTailBytes), head.name);
}

/// A container of saved pages. What comes out of one is none, whatever it says of itself.
PackKind packIn(const Source &source, const FileHead &head, const QByteArray &start)
{
    if (!source.url(head.name).isEmpty())
        return PackKind::None;
    const PackKind kind = packKindOf(start);
    // A page of a mirror that a browser saved once more is at home where it is.
    if (kind == PackKind::SavedPage && isNamedAfter(savedFrom(start).url, head.name))
        return PackKind::None;
    return kind;
}

/// The folder of a MAFF in which a file lies; empty: in none.
QString bundleOf(const QStringList &bundles, const QString &file)
{
    const auto found = std::find_if(bundles.cbegin(), bundles.cend(), [&file](const QString &bundle) {
        return file.size() > bundle.size() && file.startsWith(bundle) && file.at(bundle.size()) == u'/';
    });
    return found == bundles.cend() ? QString() : *found;
}

bool isHtmlName(const QString &file)
{
    const QString suffix = suffixOf(file);
    return suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "shtml"_L1;
}

// paperindex.htm: a page whose only purpose is to lead to the newest edition.
bool isRedirect(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"http-equiv\\s*=\\s*[\"']?refresh|location(?:\\.href)?\\s*=\\s*[\"']|location\\.replace\\s*\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    return bytes.size() < 8 * 1024 && pattern.match(QString::fromLatin1(bytes)).hasMatch();
}

// Jekyll pages that are no posts: lists of a category or tag, the home page, feeds written as templates.
bool isSitePage(const QByteArray &bytes)
{
    static const QRegularExpression head(u"^(?:\\xEF\\xBB\\xBF)?\\s*---[ \\t]*\\r?\\n(.{0,4096}?)\\n---"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression layout(u"^layout:\\s*[\"']?(?!post|article|news)[\\w-]+"_s, QRegularExpression::MultilineOption);
    const auto match = head.match(QString::fromLatin1(bytes.left(kTailBytes * 2)));
    if (!match.hasMatch())
        return false;
    const QString fields = match.captured(1);
    return layout.match(fields).hasMatch() || !fields.contains("title"_L1);
}

bool isCalendar(const FileHead &head)
{
    return suffixOf(head.name) == "xml"_L1
        && (head.bytes.contains("<period_date>") || head.bytes.contains("<front_page>") || head.bytes.contains("<sitemapindex")
            || head.bytes.contains("<urlset"));
}

}

int Detection::claimed() const
{
    qsizetype files = 0;
    for (const ChosenFiles &list : claims)
        files += list.size();
    return static_cast<int>(files);
}

void Detection::append(Detection other)
{
    for (size_t i = 0; i < claims.size(); ++i)
        claims[i].add(other.claims[i]);
    archives.append(std::move(other.archives));
    packs.append(std::move(other.packs));
    failures.append(other.failures, std::identity());
    lastResort.append(other.lastResort);
    companions += other.companions;
}

void Detection::dropFurniture()
{
    for (ChosenFiles &claim : claims) {
        const ChosenFiles furniture = claim.keepOnly(
            [this](qsizetype place, const QString &file) { return !lastResort.isFurniture(place, file); });
        for (const QString &file : furniture)
            failures.append({file, {ErrorKind::NotRecognised, file, {}}});
    }
}

Detector::Detector(const Importers &importers)
    : m_importers(importers)
{
}

Result<Detection> Detector::detect(Source &source, Progress &progress, Workers<std::monostate> &readers,
                                   const QSet<QString> *only) const
{
    const qsizetype count = source.files().size();
    // Only an archive is one; what lies on the disk is told page by page.
    const QStringList bundles = source.isSharable() ? QStringList() : maffFolders(source);
    const qsizetype step = source.isSharable() ? kFilesAtOnce : std::max<qsizetype>(count, 1);
    const CancelToken stop;
    std::vector<QFuture<Result<Detection>>> parts;
    for (qsizetype from = 0; from < count; from += step) {
        parts.push_back(readers.run([this, &source, &bundles, from, to = std::min(from + step, count), only, stop](std::monostate &) {
            return detectIn(source, bundles, from, to, only, stop);
        }));
    }
    Detection all(source.files(), m_importers.size());
    Result<void> end;
    // All are waited for, also after a wish to stop: they use the source.
    for (size_t i = 0; i < parts.size(); ++i) {
        while (!parts[i].isFinished()) {
            if (end && !(end = progress.report(0, 0, source.files().at(qsizetype(i) * step))))
                stop.cancel();
            std::this_thread::sleep_for(kGlance);
        }
        if (auto part = parts[i].takeResult(); part)
            all.append(*std::move(part));
        else if (end)
            end = part.error();
    }
    all.dropFurniture();
    if (end)
        claimStandalone(m_importers, source, all);
    return end ? Result<Detection>(std::move(all)) : end.error();
}

Result<Detection>
Detector::detectIn(Source &source, const QStringList &bundles, qsizetype from, qsizetype to, const QSet<QString> *only,
                   const CancelToken &stop) const
{
    Detection detection(source.files(), m_importers.size());
    for (qsizetype i = from; i < to; ++i) {
        const QString file = source.files().at(i);
        if (stop.isCancelled())
            return Error {ErrorKind::Cancelled, {}, {}};
        if (only && !only->contains(file))
            continue;
        const QString bundle = bundleOf(bundles, file);
        if (!bundle.isEmpty() && file == bundle + u'/' + kMaffIndex)
            detection.packs.append({file, PackKind::Maff});
        else if (!bundle.isEmpty())
            ++detection.companions;
        else if (!source.isSingleFile()
            && (source.isCompanion(file) || isSiteFurniture(file) || accompaniesSavedPage(source, file)))
            ++detection.companions;
        else
            place(source, i, only ? Confidence::Possible : Confidence::LastResort, detection);
    }
    return detection;
}

void Detector::place(Source &source, qsizetype place, Confidence least, Detection &detection) const
{
    const QString file = source.files().at(place);
    const auto start = source.readHead(file, kHeadBytes + 1);
    if (!start) {
        detection.failures.append({file, start.error()});
        return;
    }
    FileHead head {file, withAsciiMarks(start->left(kHeadBytes), file), {}};
    if (const PackKind kind = packIn(source, head, *start); kind != PackKind::None) {
        detection.packs.append({file, kind});
        return;
    }
    auto tail = tailOf(source, head, start->size());
    if (!tail) {
        detection.failures.append({file, tail.error()});
        return;
    }
    head.tail = *std::move(tail);
    auto best = Confidence::None;
    size_t taker = 0;
    // Nobody is surer than certain, and among equals the first counts.
    for (size_t i = 0; i < m_importers.size() && best != Confidence::Certain; ++i) {
        const Confidence sure = m_importers[i]->probe(head);
        if (sure > best) {
            best = sure;
            taker = i;
        }
    }
    if (best < least)
        best = Confidence::None;
    if (best >= Confidence::Likely)
        detection.lastResort.addKnown(file);
    else if (best == Confidence::LastResort)
        detection.lastResort.addGuess(place);
    const bool redirect = best == Confidence::LastResort && isHtmlName(file) && isRedirect(head.bytes);
    if (best == Confidence::None || redirect)
        unclaimed(source, head, detection);
    else
        detection.claims[taker].add(place);
}

void Detector::unclaimed(Source &source, const FileHead &head, Detection &detection) const
{
    const bool html = isHtmlName(head.name);
    if (isArchive(head.bytes)) {
        detection.archives.append(head.name);
    } else if (isArchiveVolume(head.name)) {
        detection.failures.append({head.name, {ErrorKind::BadArchive, head.name, u"volume"_s}});
    } else if (!source.isSingleFile() && ((html && isRedirect(head.bytes)) || isSitePage(head.bytes) || isCalendar(head))) {
        ++detection.companions;
    } else if (const auto text = decodeText(head.bytes, {}, head.name); !text) {
        detection.failures.append({head.name, text.error()});
    } else {
        detection.failures.append({head.name, {ErrorKind::NotRecognised, head.name, {}}});
    }
}

}
