// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/pdfbundle.h"

#include <map>
#include <tuple>
#include <vector>

#include "facsimile/facsimileedition.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// What tells one edition from another by names alone. Ordered by day, so that editions come oldest first.
struct BundleKey
{
    QDate date;
    QString paper;
    QString alone; ///< the file itself, where no name tells the day

    friend bool operator<(const BundleKey &left, const BundleKey &right)
    {
        return std::tie(left.date, left.paper, left.alone) < std::tie(right.date, right.paper, right.alone);
    }
};

BundleKey keyOf(const QString &file, const PageName &name)
{
    if (!name.date.isValid())
        return {{}, {}, file};
    const QString own = name.paper.isEmpty() ? name.code : name.paper;
    // hnrb in the folder 海南日报 is not the hnrb of 河南日报.
    return {name.date, own.isEmpty() ? name.root : own + u'/' + name.folderPaper, {}};
}

class BundlePortions final : public Portions
{
public:
    BundlePortions(Source &source, const ChosenFiles &files)
        : m_source(source)
    {
        std::map<BundleKey, QStringList> groups;
        for (const QString &file : files)
            groups[keyOf(file, PageName::of(namingPath(source, file)))].append(file);
        m_groups.assign(groups.begin(), groups.end());
    }

    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(m_groups.size()); }

    [[nodiscard]] qsizetype files(qsizetype portion) const override { return groupAt(portion).second.size(); }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        const auto &[key, files] = groupAt(portion);
        FacsimileEdition edition(sink, key.date);
        qint64 done = 0;
        for (const QString &file : files) {
            if (auto going = progress.report(done++, files.size(), file); !going)
                return going;
            const auto bytes = m_source.read(file);
            if (!bytes) {
                sink.skipped(file, bytes.error());
                continue;
            }
            if (auto added = edition.add(file, PageName::of(namingPath(m_source, file)), *bytes, progress);
                !added)
                return added;
        }
        return edition.finish();
    }

private:
    using KeyedGroup = std::pair<BundleKey, QStringList>;

    [[nodiscard]] const KeyedGroup &groupAt(qsizetype portion) const
    {
        return m_groups[static_cast<size_t>(portion)];
    }

    Source &m_source;
    std::vector<KeyedGroup> m_groups;
};

} // namespace

ImporterInfo PdfBundle::info() const
{
    return {u"pdfbundle"_s, {u"pdf"_s}, {u"pdf"_s}};
}

Confidence PdfBundle::probe(const FileHead &head) const
{
    // Some writers put a line of their own before the mark.
    return head.bytes.left(1024).contains("%PDF-") && head.name.endsWith(".pdf"_L1, Qt::CaseInsensitive)
        ? Confidence::Likely
        : head.bytes.startsWith("%PDF-") ? Confidence::Possible
                                         : Confidence::None;
}

Result<std::unique_ptr<Portions>>
PdfBundle::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<BundlePortions>(source, files));
}

} // namespace Baojia
