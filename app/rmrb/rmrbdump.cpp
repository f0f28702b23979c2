// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbdump.h"

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
class RmrbPortions final : public Portions
{
public:
    RmrbPortions(Source &source, const ChosenFiles &files, qsizetype least)
        : m_source(source)
        , m_files(source.files())
    {
        QMap<QDate, QList<qsizetype>> indexes;
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (const auto name = rmrbName(files.at(i)); name && name->shape == RmrbName::Shape::Index)
                indexes[name->date].append(files.place(i));
        }
        QDate day;
        QDate whole; // the month that must not be cut
        m_begins.append(0);
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto name = rmrbName(files.at(i));
            if (!name || name->shape == RmrbName::Shape::Index)
                continue;
            const QDate month(name->date.year(), name->date.month(), 1);
            const QList<qsizetype> lists = indexes.take(month);
            const bool other = name->date != day && month != whole;
            if (!m_files.isEmpty()
                && (!lists.isEmpty() || (other && m_files.size() - m_begins.last() >= least)))
                m_begins.append(m_files.size());
            if (!lists.isEmpty())
                whole = month;
            for (const qsizetype list : lists)
                m_files.add(list);
            m_files.add(files.place(i));
            day = name->date;
        }
        for (const QList<qsizetype> &lonely : std::as_const(indexes)) {
            for (const qsizetype list : lonely)
                m_files.add(list);
        }
        m_begins.append(m_files.size());
    }

    [[nodiscard]] qsizetype count() const override { return m_begins.size() - 1; }

    [[nodiscard]] qsizetype files(qsizetype portion) const override
    {
        return m_begins.at(portion + 1) - m_begins.at(portion);
    }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        RmrbReading reading(m_source, sink);
        qint64 done = 0;
        for (qsizetype i = m_begins.at(portion); i < m_begins.at(portion + 1); ++i) {
            if (auto going = progress.report(done++, files(portion), m_files.at(i)); !going)
                return going;
            if (auto taken = reading.readFile(m_files.at(i)); !taken)
                return taken;
        }
        if (progress.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        return reading.finish();
    }

private:
    Source &m_source;
    ChosenFiles m_files;
    QList<qsizetype> m_begins; // of each portion, and the end
};

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

Result<void>
RmrbDump::read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const
{
    const RmrbPortions portions(source, files, files.size());
    Result<void> end;
    for (qsizetype i = 0; end && i < portions.count(); ++i)
        end = portions.read(i, sink, progress);
    return end;
}

Result<std::unique_ptr<Portions>>
RmrbDump::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<RmrbPortions>(source, files, kFilesAtOnce));
}

} // namespace Baojia
