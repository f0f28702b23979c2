// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/savedpage.h"

#include "sources/filekind.h"
#include "sources/webname.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kHead = 8192;

/// `Sat Jul 18 2026 10:00:00 GMT+0800 (中国标准时间)`, as JavaScript prints a time.
QString isoMoment(const QString &printed)
{
    static const QRegularExpression form(
        u"^\\w{3} (\\w{3} \\d{1,2} \\d{4}) (\\d{2}:\\d{2}:\\d{2})(?: GMT([+-])(\\d{2})(\\d{2}))?"_s);
    const auto match = form.match(printed.trimmed());
    // Date and time apart: together they would first be a local moment, which an hour skipped in spring is not.
    const QDate date = QLocale::c().toDate(match.captured(1), u"MMM d yyyy"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    const int offset = (match.captured(4).toInt() * 60 + match.captured(5).toInt()) * 60;
    const QDateTime moment(date, time, QTimeZone(match.captured(3) == "-"_L1 ? -offset : offset));
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

SavedFrom savedFrom(QByteArrayView head)
{
    static const QRegularExpression browser(u"<!--\\s*saved from url=\\(\\d+\\)(https?://[^\\s>]{1,2000})"_s);
    static const QRegularExpression single(
        u"Page saved with SingleFile\\s+url:\\s*(https?://[^\\s>]{1,2000})(?:\\s+saved date:\\s*([^\\n>]{1,100}))?"_s);
    static const QRegularExpression mirror(u"<!--\\s*Mirrored from ([^\\s>]{1,2000}) by HTTrack"_s);
    QByteArray start = head.first(std::min(head.size(), kHead)).toByteArray();
    start.replace('\0', ""); // UTF-16
    if (!start.contains("aved ") && !start.contains("Mirrored from"))
        return {};
    const QString text = QString::fromLatin1(start);
    if (const auto match = single.match(text); match.hasMatch())
        return {SavedFrom::By::SingleFile, match.captured(1), isoMoment(match.captured(2))};
    if (const auto match = browser.match(text); match.hasMatch())
        return {SavedFrom::By::Browser, match.captured(1), {}};
    if (const auto match = mirror.match(text); match.hasMatch())
        return {SavedFrom::By::Mirror, u"http://"_s + match.captured(1), {}};
    return {};
}

QString companionFolder(const Source &source, const QString &file)
{
    const QString stem = file.first(std::max(file.lastIndexOf(u'.'), folderOf(file).size()));
    for (const QLatin1String end : {"_files"_L1, ".files"_L1}) {
        if (!source.filesBelow(stem + end).isEmpty())
            return stem + end;
    }
    return {};
}

bool accompaniesSavedPage(const Source &source, const QString &file)
{
    qsizetype at = -1;
    while ((at = file.indexOf(u'/', at + 1)) >= 0) {
        const QString folder = file.first(at);
        if (!folder.endsWith("_files"_L1) && !folder.endsWith(".files"_L1))
            continue;
        const QString stem = folder.chopped(6);
        for (const QLatin1String suffix : {".html"_L1, ".htm"_L1, ".shtml"_L1, ".xhtml"_L1}) {
            if (source.contains(stem + suffix))
                return true;
        }
    }
    return false;
}

} // namespace Baojia
