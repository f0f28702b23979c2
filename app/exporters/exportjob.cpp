// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportjob.h"

#include "base/answer.h"
#include "base/file.h"
#include "exporters/editionhtml.h"
#include "exporters/frontdocument.h"
#include "exporters/pdfbook.h"

#include <QtCore/QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Steps that a person sees: reading, printing, printing heads, binding.
constexpr qint64 steps = 4;

/// The last moment to stop: after this the file is there.
Result<bool> putInPlace(const QByteArray &pdf, const QString &file, const Progress &progress)
{
    if (progress.isCancelled())
        return Error {ErrorKind::Cancelled, {}, {}};
    if (auto written = writeFile(file, pdf); !written)
        return written.error();
    return true;
}

/// One export under way: every step keeps it alive until the next has begun.
class PdfExport : public std::enable_shared_from_this<PdfExport>
{
public:
    PdfExport(Workers<Connection> &readers, PdfPrinter &printer, ExportRequest request, ExportWords words, QObject *context,
              std::shared_ptr<Progress> progress)
        : m_readers(readers)
        , m_printer(printer)
        , m_request(std::move(request))
        , m_words(std::move(words))
        , m_context(context)
        , m_progress(progress ? std::move(progress) : std::make_shared<Progress>())
    {
        m_promise.start();
    }

    QFuture<Result<void>> future() { return m_promise.future(); }

    void start()
    {
        watch();
        read();
    }

private:
    void read()
    {
        if (int(m_request.article.has_value()) + int(m_request.edition.has_value()) + int(m_request.front.has_value()) != 1) {
            finish(Error {ErrorKind::BadArgument, m_request.file, u"one article, one edition or one front"_s});
            return;
        }
        // Copies: the job may outlive everything but itself.
        auto job = [request = m_request, words = m_words, progress = m_progress](Connection &connection) {
            LibraryReader reader(connection);
            return request.front ? frontDocument(reader, *request.front, words)
                : request.article ? articleDocument(reader, *request.article, words)
                                   : editionDocument(reader, *request.edition, words, *progress);
        };
        next(m_readers.run(std::move(job)), 1, [this](PrintDocument document) {
            m_document = std::move(document);
            print();
        });
    }

    /// A printer takes its time: the wish to stop is asked for while it works.
    void watch()
    {
        auto *timer = new QTimer(m_context);
        QObject::connect(timer, &QTimer::timeout, m_context, [timer, weak = weak_from_this()] {
            const auto self = weak.lock();
            if (self && !self->m_finished && self->m_progress->isCancelled() && self->m_printing.isRunning()) {
                self->m_printing.cancel();
                self->finish(Error {ErrorKind::Cancelled, {}, {}});
            }
            if (!self || self->m_finished)
                timer->deleteLater();
        });
        timer->start(std::chrono::milliseconds(100));
    }

    /// Goes on with the answer of `future` on the GUI thread; an error, or the wish to stop, ends the export.
    template <class T, class F>
    void next(QFuture<Result<T>> future, qint64 step, F then)
    {
        whenAnswered(future, m_context, [self = shared_from_this(), step, then](Result<T> answer) {
            if (self->m_finished)
                return;
            if (!answer)
                self->finish(answer.error());
            else if (auto going = self->m_progress->report(step, steps, self->m_document.title); !going)
                self->finish(going.error());
            else
                then(*std::move(answer));
        });
    }

    void print()
    {
        m_printing = m_printer.print(m_document.html, m_request.layout);
        next(m_printing, 2, [this](QByteArray printed) {
            m_printed = std::move(printed);
            // A front has its masthead, and needs neither running heads nor an outline.
            if (m_request.front)
                write();
            else
                mapSheets();
        });
    }

    void mapSheets()
    {
        auto job = [document = m_document, printed = m_printed, words = m_words, layout = m_request.layout](Connection &) {
            return sheetMap(printed).transform([&](const SheetMap &map) {
                return std::pair(map, sheetsHtml(document, map, words, layout));
            });
        };
        next(m_readers.run(std::move(job)), 2, [this](std::pair<SheetMap, QByteArray> mapped) {
            m_map = std::move(mapped.first);
            printHeads(mapped.second);
        });
    }

    void printHeads(const QByteArray &sheets)
    {
        SheetLayout bare = m_request.layout;
        bare.margins = {0, 0, 0, 0};
        m_printing = m_printer.print(sheets, bare);
        next(m_printing, 3, [this](const QByteArray &overlay) { bind(overlay); });
    }

    void write()
    {
        auto job = [printed = m_printed, file = m_request.file, progress = m_progress](Connection &) {
            return putInPlace(printed, file, *progress);
        };
        whenAnswered(m_readers.run(std::move(job)), m_context, [self = shared_from_this()](const Result<bool> &written) {
            self->finish(written ? Result<void>() : Result<void>(written.error()));
        });
    }

    void bind(const QByteArray &overlay)
    {
        auto job = [document = m_document, printed = m_printed, map = m_map, words = m_words, overlay,
                    file = m_request.file, progress = m_progress](Connection &) -> Result<bool> {
            const auto pdf = boundPdf(printed, overlay, document, map, words);
            if (!pdf)
                return pdf.error();
            return putInPlace(*pdf, file, *progress);
        };
        whenAnswered(m_readers.run(std::move(job)), m_context, [self = shared_from_this()](const Result<bool> &written) {
            self->finish(written ? Result<void>() : Result<void>(written.error()));
        });
    }

    void finish(const Result<void> &result)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

    Workers<Connection> &m_readers;
    PdfPrinter &m_printer;
    const ExportRequest m_request;
    const ExportWords m_words;
    QObject *m_context;
    const std::shared_ptr<Progress> m_progress;
    QPromise<Result<void>> m_promise;
    bool m_finished = false;
    QFuture<Result<QByteArray>> m_printing;
    PrintDocument m_document;
    QByteArray m_printed;
    SheetMap m_map;
};

bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides among them
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QStringView(u"/\\:*?\"<>|").contains(QChar::fromUcs4(character));
    }
}

/// Device names of Windows, with any suffix.
bool isReserved(const QString &name)
{
    static const QStringList devices {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem[3].isDigit();
}

}

QFuture<Result<void>> exportPdf(Workers<Connection> &readers, PdfPrinter &printer, const ExportRequest &request,
                                const ExportWords &words, QObject *context, std::shared_ptr<Progress> progress)
{
    const auto run = std::make_shared<PdfExport>(readers, printer, request, words, context, std::move(progress));
    auto future = run->future();
    run->start();
    return future;
}

QString exportFileName(const QString &title)
{
    constexpr qsizetype longest = 120 - 4; // bytes, .pdf included
    QString name;
    qsizetype bytes = 0;
    const QList<uint> characters = title.normalized(QString::NormalizationForm_C).simplified().toUcs4();
    for (const char32_t character : characters) {
        const QString kept = isForbidden(character) ? u" "_s : QString::fromUcs4(&character, 1);
        const qsizetype size = kept.toUtf8().size();
        if (bytes + size > longest)
            break;
        name += kept;
        bytes += size;
    }
    name = name.simplified();
    // A dot in front hides the file, a dash makes an option of it, dots at the end are lost on Windows.
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u'-' || name.front() == u' '))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' '))
        name.chop(1);
    if (name.isEmpty())
        name = u"baojia"_s;
    if (isReserved(name))
        name = u'_' + name.first(std::min(name.size(), longest - 1));
    return name + u".pdf"_s;
}

}
