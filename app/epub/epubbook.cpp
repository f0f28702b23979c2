// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubbook.h"

#include "importers/pagetitle.h"
#include "text/pinyin.h"

#include <QtCore/QSet>

#include "epub/epubarticle.h"
#include "epub/epubnames.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kMostHeld = 48LL << 20; // bytes of an edition handed over in parts
constexpr qsizetype kLongestNote = 300;

class BookReading
{
public:
    BookReading(const EpubFiles &files, QString file, DraftSink &sink, const Progress &progress)
        : m_files(files)
        , m_file(std::move(file))
        , m_sink(sink)
        , m_progress(progress)
        , m_package(readEpubPackage(files))
        , m_articles(files, m_package)
    { }

    Result<void> run()
    {
        if (!m_package.fault.isEmpty())
            m_sink.noted(m_file, u"book-list-broken"_s, m_package.fault.left(kLongestNote));
        if (!m_package.missing.isEmpty())
            m_sink.noted(m_file, u"article-missing"_s, m_package.missing.join(u' ').left(kLongestNote));
        m_name = nameOfEpub(m_package, m_file);
        if (m_name.newspaper.isEmpty() || !m_name.date.isValid()) {
            m_sink.skipped(
                m_file,
                {m_name.newspaper.isEmpty() ? ErrorKind::NoNewspaper : ErrorKind::NoDate, m_file, {}});
            return {};
        }
        m_plan = planEpub(m_package, readEpubContents(m_files, m_package));
        nameParts();
        beginDraft();
        if (auto read = readParts(); !read)
            return read;
        if (m_count == 0)
            m_sink.skipped(m_file, {ErrorKind::NoBody, m_file, {}});
        if (!m_articles.missingPictures().isEmpty())
            m_sink.noted(
                m_file, u"picture-not-saved"_s, m_articles.missingPictures().join(u' ').left(kLongestNote));
        return m_draft.pages.isEmpty() ? Result<void>() : handOver();
    }

private:
    /// Titles that the contents do not give, from the pages that list articles.
    void nameParts()
    {
        QHash<QString, QString> titles;
        for (EpubPagePlan &page : m_plan.pages) {
            if (page.head.isEmpty() || !m_plan.calibre)
                continue;
            const auto head = m_articles.pageHead(page.head);
            if (page.title.isEmpty())
                page.title = head.title;
            titles.insert(head.titles);
        }
        for (EpubPart &part : m_plan.parts) {
            if (m_plan.calibre && part.title.isEmpty())
                part.title = titles.value(part.spans.first().file);
        }
        nameLabels();
    }

    void nameLabels()
    {
        const bool paged = m_plan.pages.size() > 1 || !m_plan.pages.value(0).title.isEmpty();
        QSet<QString> taken;
        for (const EpubPagePlan &page : std::as_const(m_plan.pages)) {
            const auto printed = pageTitleIn(page.title);
            PageTitle title = printed.value_or(PageTitle{QString::number(m_labels.size() + 1), page.title});
            while (paged && taken.contains(title.label))
                title.label += u'-' + QString::number(m_labels.size() + 1);
            if (!paged)
                title = {};
            taken.insert(title.label);
            m_labels.append(title);
        }
    }

    void beginDraft()
    {
        m_draft = {};
        m_draft.newspaper = m_name.newspaper;
        m_draft.newspaperSortName = pinyin(m_name.newspaper);
        m_draft.date = m_name.date;
        m_held = 0;
    }

    PageDraft &pageOf(int page)
    {
        const PageTitle &title = m_labels.at(page);
        for (PageDraft &known : m_draft.pages) {
            if (known.label == title.label)
                return known;
        }
        m_draft.pages.append({title.label, title.name, {}, {}, {}});
        return m_draft.pages.last();
    }

    Result<void> readParts()
    {
        const qsizetype count = m_plan.parts.size();
        for (qsizetype from = 0; from < count;) {
            const qsizetype to = m_articles.fetch(m_plan.parts, from);
            for (; from < to; ++from) {
                if (m_progress.isCancelled())
                    return Error{ErrorKind::Cancelled, {}, {}};
                take(m_plan.parts.at(from));
                if (auto taken = m_held > kMostHeld ? handOver() : Result<void>(); !taken)
                    return taken;
            }
        }
        return {};
    }

    void take(const EpubPart &part)
    {
        auto found = m_articles.article(part);
        if (!found) {
            m_sink.skipped(m_file + u'/' + part.spans.first().file, found.error());
            return;
        }
        ArticleDraft &draft = found->draft;
        if (part.heading && !found->hasText) {
            // A page that shows nothing but its picture.
            const bool ofPage = m_plan.pages.at(part.page).head == part.spans.first().file;
            if (ofPage && !found->onlyPicture.isNull() && draft.paragraphs.isEmpty())
                setPicture(part.page, found->onlyPicture, found->assets);
            return;
        }
        if (draft.paragraphs.isEmpty() && draft.images.isEmpty()) {
            m_sink.noted(m_file, u"article-without-body"_s, draft.title);
            return;
        }
        if (draft.title.isEmpty())
            draft.title = draft.images.isEmpty() || draft.images.first().caption.isEmpty()
                ? m_labels.at(part.page).name
                : draft.images.first().caption;
        if (draft.title.isEmpty())
            draft.title = m_name.newspaper;
        draft.warnings.append(m_name.warnings);
        // Several articles may be taken from one address.
        while (m_identities.contains(draft.identity))
            draft.identity += u'#' + QString::number(m_count + 1);
        m_identities.insert(draft.identity);
        for (const Asset &asset : std::as_const(found->assets))
            m_held += asset.bytes.size();
        // The articles of one document share its bytes.
        if (std::exchange(m_lastOriginal, draft.original.bytes.constData())
            != draft.original.bytes.constData())
            m_held += draft.original.bytes.size();
        m_held += 4 * draft.html.size();
        m_draft.assets.insert(found->assets);
        firstPicture(part.page);
        pageOf(part.page).articles.append(std::move(draft));
        ++m_count;
    }

    void setPicture(int page, const ContentHash &picture, const QHash<ContentHash, Asset> &assets)
    {
        PageDraft &draft = pageOf(page);
        if (!draft.picture.isNull() && page != 0)
            return;
        draft.picture = picture;
        m_draft.assets.insert(picture, assets.value(picture));
    }

    /// The cover, else the masthead, is the picture of the first page, unless that has one of its own.
    void firstPicture(int page)
    {
        if (page != 0 || std::exchange(m_covered, true))
            return;
        QHash<ContentHash, Asset> assets;
        ContentHash picture = m_articles.picture(m_package.cover, assets);
        if (picture.isNull())
            picture = m_articles.picture(m_package.masthead, assets);
        if (!picture.isNull() && pageOf(0).picture.isNull())
            setPicture(0, picture, assets);
    }

    Result<void> handOver()
    {
        EditionDraft draft = std::exchange(m_draft, {});
        beginDraft();
        return m_sink.edition(std::move(draft));
    }

    const EpubFiles &m_files;
    QString m_file;
    DraftSink &m_sink;
    const Progress &m_progress;
    EpubPackage m_package;
    EpubArticles m_articles;
    EpubName m_name;
    EpubPlan m_plan;
    QList<PageTitle> m_labels; // of the plan's pages
    QSet<QString> m_identities;
    EditionDraft m_draft;
    qint64 m_held = 0;
    const char *m_lastOriginal = nullptr; // only compared
    int m_count = 0;
    bool m_covered = false;
};

} // namespace

Result<void> readEpubBook(Source &archive, const QString &file, DraftSink &sink, const Progress &progress)
{
    const EpubFiles files(archive);
    if (isLockedEpub(files)) {
        sink.skipped(file, {ErrorKind::BadArchive, file, u"drm"_s});
        return {};
    }
    return BookReading(files, file, sink, progress).run();
}

} // namespace Baojia
