// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metsalto.h"

#include "importers/pagename.h"
#include "importers/printedorder.h"
#include "text/pinyin.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "mets/metsissue.h"
#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kGlance = 8 * 1024;

bool isMets(const QByteArray &head)
{
    const QByteArray start = head.left(kGlance);
    return start.contains("<mets") || start.contains(":mets ") || start.contains(":mets>")
        || start.contains("loc.gov/METS");
}

bool isAlto(const QByteArray &head)
{
    const QByteArray start = head.left(kGlance);
    return start.contains("<alto") || start.contains(":alto ") || start.contains("loc.gov/standards/alto");
}

/// ALTO files without METS that are pages of one edition.
class LooseReading
{
public:
    LooseReading(Source &source, DraftSink &sink)
        : m_source(source)
        , m_sink(sink)
    { }

    void add(const QString &file, const MetsResources &resources)
    {
        const PageName name = PageName::of(namingPath(m_source, file));
        const auto bytes = m_source.read(file);
        if (!bytes) {
            m_sink.skipped(file, bytes.error());
            return;
        }
        auto pages = readAlto(*bytes, file);
        if (!pages) {
            m_sink.skipped(file, pages.error());
            return;
        }
        for (AltoPage &text : *pages)
            addPage(file, name, text, *bytes, resources);
    }

    /// The sink's error.
    Result<void> finish()
    {
        if (m_pages.isEmpty())
            return {};
        const QString code = m_name.code.isEmpty() ? m_name.folderCode : m_name.code;
        EditionDraft draft;
        draft.newspaper = m_name.paper.isEmpty() ? m_name.folderPaper : m_name.paper;
        if (draft.newspaper.isEmpty())
            draft.newspaper = newspaperOfCode(code);
        if (draft.newspaper.isEmpty() && !code.isEmpty()) {
            draft.newspaper = code;
            m_sink.noted(m_pages.first().file, u"newspaper-is-code"_s, code);
        }
        draft.newspaperSortName = pinyin(draft.newspaper);
        draft.date = m_name.date;
        if (draft.newspaper.isEmpty() || !draft.date.isValid()) {
            for (const TextPage &page : std::as_const(m_pages))
                m_sink.skipped(
                    page.file,
                    {draft.date.isValid() ? ErrorKind::NoNewspaper : ErrorKind::NoDate, page.file, {}});
            return {};
        }
        std::stable_sort(m_pages.begin(), m_pages.end(), [](const TextPage &left, const TextPage &right) {
            return PrintedOrder(left.draft.label) < PrintedOrder(right.draft.label);
        });
        for (TextPage &page : m_pages) {
            addRest(page);
            const bool shows = !page.draft.picture.isNull() || !page.draft.pdf.isNull();
            if (page.draft.articles.isEmpty() && !shows) {
                m_sink.skipped(page.file, {ErrorKind::NoBody, page.file, {}});
                continue;
            }
            if (page.draft.articles.isEmpty())
                m_sink.noted(page.file, u"page-without-text"_s, page.draft.label);
            draft.pages.append(std::move(page.draft));
        }
        draft.assets = std::move(m_assets);
        return draft.pages.isEmpty() ? Result<void>() : m_sink.edition(std::move(draft));
    }

private:
    void addPage(const QString &file,
                 const PageName &name,
                 AltoPage &text,
                 const QByteArray &bytes,
                 const MetsResources &resources)
    {
        if (m_pages.isEmpty())
            m_name = name;
        TextPage page;
        page.file = file;
        page.draft.label = name.label.isEmpty() ? text.label : name.label;
        page.draft.name = name.pageName;
        if (page.draft.label.isEmpty()) {
            m_sink.noted(file, u"page-label-missing"_s, {});
            page.draft.label = QString::number(m_pages.size() + 1);
        }
        const auto same = std::count_if(m_pages.cbegin(), m_pages.cend(), [&page](const TextPage &other) {
            return other.draft.label == page.draft.label;
        });
        if (same > 0) {
            m_sink.skipped(file, {ErrorKind::AlreadyExists, page.draft.label, {}});
            return;
        }
        resources.addPictures(resources.namesakes(file, text.picture), page.draft, m_assets, m_sink);
        page.text = std::move(text);
        page.original = {baseName(file), u"text/xml"_s, u"UTF-8"_s, bytes};
        m_pages.append(std::move(page));
    }

    Source &m_source;
    DraftSink &m_sink;
    PageName m_name;
    QList<TextPage> m_pages;
    QHash<ContentHash, Asset> m_assets;
};

struct MetsKey
{
    QDate date; ///< of loose pages only
    QString folder; ///< of the METS documents, or of loose pages
    QString paper;

    friend bool operator<(const MetsKey &left, const MetsKey &right)
    {
        return std::tie(left.date, left.folder, left.paper) < std::tie(right.date, right.folder, right.paper);
    }
};

class MetsPortions final : public Portions
{
public:
    MetsPortions(Source &source, const ChosenFiles &files)
        : m_source(source)
    {
        QSet<QString> folders;
        QSet<QString> documents;
        for (const QString &file : files) {
            const auto head = source.readHead(file, kGlance);
            if (head && isMets(*head)) {
                documents.insert(file);
                folders.insert(folderOf(file));
            }
        }
        std::map<MetsKey, Files> groups;
        for (const QString &file : files) {
            const bool isDocument = documents.contains(file);
            Files &group = groups[keyOf(file, folders)];
            (isDocument ? group.documents : group.texts).append(file);
        }
        m_groups.assign(groups.begin(), groups.end());
    }

    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(m_groups.size()); }

    [[nodiscard]] qsizetype files(qsizetype portion) const override
    {
        const Files &group = m_groups[static_cast<size_t>(portion)].second;
        return group.documents.size() + group.texts.size();
    }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        const auto &[key, group] = m_groups[static_cast<size_t>(portion)];
        const qint64 total = files(portion);
        const MetsResources resources(m_source, key.folder);
        QSet<QString> used;
        qint64 done = 0;
        for (const QString &file : group.documents) {
            if (auto going = progress.report(done++, total, file); !going)
                return going;
            if (auto taken = readDocument(file, resources, sink, progress, used); !taken)
                return taken;
        }
        LooseReading loose(m_source, sink);
        for (const QString &file : group.texts) {
            if (auto going = progress.report(done++, total, file); !going)
                return going;
            if (!used.contains(file))
                loose.add(file, resources);
        }
        return loose.finish();
    }

private:
    struct Files
    {
        QStringList documents;
        QStringList texts;
    };

    static QString folderOf(const QString &file) { return file.first(file.lastIndexOf(u'/') + 1); }

    MetsKey keyOf(const QString &file, const QSet<QString> &folders) const
    {
        for (QString folder = folderOf(file);; folder = folderOf(folder.chopped(1))) {
            if (folders.contains(folder))
                return {{}, folder, {}};
            if (folder.isEmpty())
                break;
        }
        const PageName name = PageName::of(namingPath(m_source, file));
        return {name.date, folderOf(file), name.paper.isEmpty() ? name.code : name.paper};
    }

    Result<void> readDocument(const QString &file,
                              const MetsResources &resources,
                              DraftSink &sink,
                              Progress &progress,
                              QSet<QString> &used) const
    {
        const auto bytes = m_source.read(file);
        if (!bytes) {
            sink.skipped(file, bytes.error());
            return {};
        }
        const auto issue = readMets(*bytes, file);
        if (!issue) {
            sink.skipped(file, issue.error());
            return {};
        }
        return MetsIssueReading(resources, sink, progress)
            .read(file, *issue, PageName::of(namingPath(m_source, file)), used);
    }

    Source &m_source;
    std::vector<std::pair<MetsKey, Files>> m_groups;
};

} // namespace

ImporterInfo MetsAlto::info() const
{
    return {u"metsalto"_s, {u"xml"_s}};
}

Confidence MetsAlto::probe(const FileHead &head) const
{
    return isMets(head.bytes) || isAlto(head.bytes) ? Confidence::Certain : Confidence::None;
}

Result<std::unique_ptr<Portions>>
MetsAlto::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<MetsPortions>(source, files));
}

} // namespace Baojia
