// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbdump.h"

#include "importers/fileruns.h"
#include "rmrb/rmrbreading.h"
#include "text/cjk.h"
#include "text/encoding.h"

#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kProbeBytes = 4 * 1024;
constexpr qsizetype kFilesAtOnce = 256;

bool isMarkup(QStringView text)
{
    const QString start = trimmedCjk(text.first(std::min<qsizetype>(text.size(), 200)));
    return start.startsWith(u'<') || start.startsWith(u'{') || start.startsWith(u'[')
        || start.startsWith("---"_L1);
}

qsizetype hanCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return isHan(unit.unicode()); });
}

/// The files in the order in which the source gives them, cut where a day ends. A month of which there is a
/// list of titles stays whole, the list first.
std::unique_ptr<Portions> cutByDay(Source &source, const ChosenFiles &files)
{
    QMap<QDate, QList<qsizetype>> indexes;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const auto name = rmrbName(files.at(i)); name && name->shape == RmrbName::Shape::Index)
            indexes[name->date].append(files.place(i));
    }
    ChosenFiles ordered(source.files());
    QList<qsizetype> begins{0};
    const auto add = [&ordered](const QList<qsizetype> &lists) {
        for (const qsizetype list : lists)
            ordered.add(list);
    };
    QDate day;
    QDate whole; // the month that must not be cut
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto name = rmrbName(files.at(i));
        if (!name || name->shape == RmrbName::Shape::Index)
            continue;
        const QDate month(name->date.year(), name->date.month(), 1);
        const QList<qsizetype> lists = indexes.take(month);
        const bool other = name->date != day && month != whole;
        if (!ordered.isEmpty()
            && (!lists.isEmpty() || (other && ordered.size() - begins.last() >= kFilesAtOnce)))
            begins.append(ordered.size());
        if (!lists.isEmpty())
            whole = month;
        add(lists);
        ordered.add(files.place(i));
        day = name->date;
    }
    for (const QList<qsizetype> &lonely : std::as_const(indexes))
        add(lonely);
    begins.append(ordered.size());
    return std::make_unique<FileRuns<RmrbReading>>(source, std::move(ordered), std::move(begins));
}

} // namespace

ImporterInfo RmrbDump::info() const
{
    return {u"rmrb"_s, {u"md"_s, u"txt"_s}};
}

Confidence RmrbDump::probe(const FileHead &head) const
{
    const auto name = rmrbName(head.name);
    if (!name)
        return Confidence::None;
    const auto decoded = decodeHead(head.bytes.left(kProbeBytes));
    if (!decoded || isMarkup(decoded->text))
        return Confidence::None;
    const QString &text = decoded->text;
    if (name->shape == RmrbName::Shape::Index)
        return rmrbIndex(text).isEmpty() ? Confidence::None : Confidence::Certain;
    if (hasRmrbBlock(text))
        return Confidence::Certain;
    // A name of date, page and place says enough of a Chinese text, a date and a title do not.
    if (name->shape == RmrbName::Shape::Article || hanCount(text) * 3 < text.size())
        return Confidence::None;
    return name->shape == RmrbName::Shape::Crawled ? Confidence::Certain : Confidence::Likely;
}

Result<std::unique_ptr<Portions>>
RmrbDump::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return cutByDay(source, files);
}

} // namespace Baojia
