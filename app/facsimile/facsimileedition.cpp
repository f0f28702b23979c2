// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/facsimileedition.h"

#include "importers/printedorder.h"
#include "pdf/pdftext.h"
#include "text/dates.h"
#include "text/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kMostHeld = 40LL << 20;
constexpr int kPatience = 8000; // ms a page for places that must be asked for one by one

QString pageOfFile(const QString &file, int index, int count)
{
    return count < 2 ? file : u"%1 (%2/%3)"_s.arg(file).arg(index + 1).arg(count);
}

} // namespace

FacsimileEdition::FacsimileEdition(DraftSink &sink, QDate date)
    : m_sink(sink)
    , m_date(date)
{ }

Result<void>
FacsimileEdition::add(const QString &file, const PageName &name, const QByteArray &bytes, Progress &progress)
{
    const auto pdf = PdfFile::open(bytes, file);
    if (!pdf) {
        m_sink.skipped(file, pdf.error());
        return {};
    }
    if (m_firstFile.isEmpty())
        m_firstFile = file;
    const QString metadata = pdf->title() + u'\n' + pdf->about();
    learnPaper(name, metadata);
    if (!m_date.isValid()) {
        const auto printed = findDate(metadata);
        m_date = printed ? *printed : dateInPath(metadata).value_or(QDate());
        if (m_date.isValid())
            m_warnings.append(u"date-from-metadata"_s);
    }
    return readPages(file, name, bytes, *pdf, progress);
}

Result<void> FacsimileEdition::readPages(const QString &file,
                                         const PageName &name,
                                         const QByteArray &bytes,
                                         const PdfFile &pdf,
                                         Progress &progress)
{
    const int count = pdf.pageCount();
    const auto text = PdfText::open(bytes, file);
    if (!text) {
        m_sink.skipped(file, text.error());
        return {};
    }
    for (int i = 0; i < count; ++i) {
        if (progress.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        const QString subject = pageOfFile(file, i, count);
        const auto sheet = pdf.inspect(i);
        const auto single = !sheet ? Result<QByteArray>(sheet.error())
            : count < 2            ? Result<QByteArray>(bytes)
                                   : pdf.single(i);
        if (!single) {
            m_sink.skipped(subject, single.error());
            continue;
        }
        PdfPageText lines = text->page(i, kPatience);
        // The library counts from the page's own corner, the picture begins at the paper's.
        for (PdfLine &line : lines.lines)
            line.box.translate(-sheet->origin.x(), sheet->origin.y());
        FacsimilePage page{subject,
                           count < 2 || i == 0 ? name.label : QString(),
                           count < 2 ? name.pageName : QString(),
                           *single,
                           laidOut(lines, sheet->rotation == 0)};
        const bool isNamed = !page.label.isEmpty();
        if (!isNamed)
            page.label = text->label(i);
        page.label = isNamed ? page.label : printedLabel(page, i, count);
        take(std::move(page), isNamed);
        if (m_held >= kMostHeld) {
            if (auto given = handOver(); !given)
                return given;
        }
    }
    return {};
}

/// What the page itself says, then what the file calls it, then its place.
QString FacsimileEdition::printedLabel(const FacsimilePage &page, int index, int count) const
{
    if (!page.layout.folio.label.isEmpty() && !m_labels.contains(page.layout.folio.label))
        return page.layout.folio.label;
    // "1", "2" are only the places of the pages: files that name theirs use letters, or as many digits as
    // newspapers do.
    const QString own = page.label;
    const bool telling = own.size() >= 2 && own.size() <= 5 && own.back().isDigit()
        && (own.front().isUpper() || own.front() == u'0');
    if (telling && !m_labels.contains(own))
        return own;
    return count < 2 ? QString() : QString::number(index + 1).rightJustified(2, u'0');
}

void FacsimileEdition::take(FacsimilePage page, bool isNamed)
{
    const PageLayout &layout = page.layout;
    if (!m_date.isValid())
        m_date = layout.date;
    if (m_printedPaper.isEmpty())
        m_printedPaper = layout.masthead;
    if (page.name.isEmpty())
        page.name = layout.folio.name;
    if (page.label.isEmpty()) {
        m_sink.noted(page.file, u"page-label-missing"_s, {});
        page.label = QString::number(m_labels.size() + 1).rightJustified(2, u'0');
    }
    const auto hash = ContentHash::of(page.pdf);
    if (m_labels.contains(page.label)) {
        if (m_labels.value(page.label) == hash || isNamed) {
            m_sink.skipped(page.file, {ErrorKind::AlreadyExists, page.label, {}});
            return;
        }
        page.label = QString::number(m_labels.size() + 1).rightJustified(2, u'0') + u'?';
    }
    m_labels.insert(page.label, hash);
    if (layout.paragraphs.isEmpty())
        m_sink.noted(page.file, u"page-without-text"_s, {});
    else if (layout.articles.isEmpty())
        m_sink.noted(page.file, u"page-as-one-article"_s, {});
    m_held += page.pdf.size();
    m_pages.append(std::move(page));
}

void FacsimileEdition::learnPaper(const PageName &name, const QString &metadata)
{
    const auto learn = [](QString &known, const QString &said) {
        if (known.isEmpty())
            known = said;
    };
    learn(m_name.paper, name.paper);
    learn(m_name.code, name.code);
    learn(m_name.folderPaper, name.folderPaper);
    learn(m_name.folderCode, name.folderCode);
    learn(m_metadataPaper, newspaperInText(metadata));
}

QString FacsimileEdition::newspaper()
{
    const QString code = m_name.code.isEmpty() ? m_name.folderCode : m_name.code;
    if (!m_name.paper.isEmpty())
        return m_name.paper;
    // A name that sounds like the code is the one it stands for.
    for (const QString &name : {m_metadataPaper, m_printedPaper, m_name.folderPaper}) {
        if (!code.isEmpty() && !name.isEmpty() && pinyinInitials(name) == code)
            return name;
    }
    if (const QString known = newspaperOfCode(code); !known.isEmpty())
        return known;
    for (const QString &name : {m_name.folderPaper, m_metadataPaper, m_printedPaper}) {
        if (!name.isEmpty())
            return name;
    }
    if (!code.isEmpty()) {
        m_warnings.append(u"newspaper-is-code"_s);
        m_sink.noted(m_firstFile, u"newspaper-is-code"_s, code);
    }
    return code;
}

Result<void> FacsimileEdition::finish()
{
    return handOver();
}

Result<void> FacsimileEdition::handOver()
{
    if (m_pages.isEmpty())
        return {};
    if (m_newspaper.isEmpty())
        m_newspaper = newspaper();
    QList<FacsimilePage> pages = std::exchange(m_pages, {});
    m_held = 0;
    if (!m_date.isValid() || m_newspaper.isEmpty()) {
        for (const FacsimilePage &page : std::as_const(pages))
            m_sink.skipped(page.file,
                           {m_date.isValid() ? ErrorKind::NoNewspaper : ErrorKind::NoDate, page.file, {}});
        return {};
    }
    std::stable_sort(pages.begin(), pages.end(), [](const FacsimilePage &left, const FacsimilePage &right) {
        return PrintedOrder(left.label) < PrintedOrder(right.label);
    });
    EditionDraft draft;
    draft.newspaper = m_newspaper;
    draft.newspaperSortName = pinyin(m_newspaper);
    draft.date = m_date;
    for (FacsimilePage &page : pages)
        addPage(std::move(page), m_warnings, draft);
    return m_sink.edition(std::move(draft));
}

} // namespace Baojia
