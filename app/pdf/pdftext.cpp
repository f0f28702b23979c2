// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdftext.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostCharacters = 200'000;
// A gap of so many heights between two runs parts columns, not words.
constexpr double kColumnGap = 1.2;

/// A line of the text, and where it begins among the characters of the page.
struct TextLine
{
    QString text;
    int start = 0; // in code points, which is how the reading library counts
    int length = 0;
};

int codePoints(QStringView text)
{
    qsizetype count = text.size();
    for (const QChar unit : text)
        count -= unit.isLowSurrogate() ? 1 : 0;
    return static_cast<int>(count);
}

QList<TextLine> linesOf(const QString &text)
{
    QList<TextLine> lines;
    int start = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = from;
        while (end < text.size() && text.at(end) != u'\r' && text.at(end) != u'\n')
            ++end;
        const QString line = text.sliced(from, end - from);
        const int length = codePoints(line);
        if (!line.trimmed().isEmpty())
            lines.append({line, start, length});
        start += length;
        for (; end < text.size() && (text.at(end) == u'\r' || text.at(end) == u'\n'); ++end)
            ++start;
        from = end;
    }
    return lines;
}

using Boxes = QList<QRectF>;

Boxes boxesOf(const QPdfSelection &selection)
{
    Boxes boxes;
    const auto polygons = selection.bounds();
    for (const QPolygonF &polygon : polygons) {
        if (const QRectF box = polygon.boundingRect(); box.isValid())
            boxes.append(box);
    }
    return boxes;
}

QRectF hullOf(const Boxes &boxes)
{
    QRectF hull;
    for (const QRectF &box : boxes)
        hull = hull.isNull() ? box : hull.united(box);
    return hull;
}

/// Whether `next` goes on in the line that ends with `last`, whose hull is `line`.
bool continues(const QRectF &line, const QRectF &last, const QRectF &next)
{
    const double shared = std::min(line.bottom(), next.bottom()) - std::max(line.top(), next.top());
    // A dash or a comma is low and lies anywhere within the height of its line.
    return shared >= 0.5 * std::min(line.height(), next.height()) && next.center().x() > last.center().x();
}

/// The boxes in file order, cut where a new line begins.
QList<Boxes> lineBoxes(const Boxes &boxes)
{
    QList<Boxes> lines;
    QRectF hull;
    for (const QRectF &box : boxes) {
        if (lines.isEmpty() || !continues(hull, lines.last().last(), box)) {
            lines.append(Boxes());
            hull = box;
        }
        lines.last().append(box);
        hull = hull.united(box);
    }
    return lines;
}

/// The boxes of a line, cut where a gap is too wide to part words.
QList<Boxes> runsOf(const Boxes &boxes)
{
    const double height = hullOf(boxes).height();
    QList<Boxes> runs;
    for (const QRectF &box : boxes) {
        if (runs.isEmpty() || box.left() - runs.last().last().right() > kColumnGap * height)
            runs.append(Boxes());
        runs.last().append(box);
    }
    return runs;
}

/// The words of a line, with their places among the characters.
QList<TextLine> wordsOf(const TextLine &line)
{
    QList<TextLine> words;
    int start = line.start;
    const QStringList parts = line.text.split(u' ');
    for (const QString &part : parts) {
        const int length = codePoints(part);
        if (!part.trimmed().isEmpty())
            words.append({part, start, length});
        start += length + 1;
    }
    return words;
}

/// Whether boxes of that size may hold so many characters: lines that were matched by their number alone may
/// be others.
bool mayHold(const TextLine &line, const Boxes &boxes)
{
    const QRectF hull = hullOf(boxes);
    const double share = hull.width() / std::max(0.1, hull.height() * line.length);
    return line.length < 4 || (share > 0.15 && share < 4) || runsOf(boxes).size() > 1;
}

/// Finds the box of each line with as few questions as it takes: each question makes the library read the
/// page anew.
class LinePlacing
{
public:
    LinePlacing(QPdfDocument &document, int page, QList<TextLine> lines, int patience)
        : m_document(document)
        , m_page(page)
        , m_lines(std::move(lines))
        , m_patience(patience)
    {
        m_time.start();
    }

    bool place(qsizetype from, qsizetype to, const Boxes &boxes, QList<PdfLine> &placed)
    {
        const QList<Boxes> found = lineBoxes(boxes);
        if (found.size() == to - from && allMayHold(from, found)) {
            for (qsizetype i = 0; i < found.size(); ++i)
                placeColumns(m_lines.at(from + i), found.at(i), placed);
            return true;
        }
        if (to - from == 1) {
            // One line for the library, several for us: raised marks, or a line set in steps.
            placed.append({m_lines.at(from).text.trimmed(), hullOf(boxes)});
            return !boxes.isEmpty();
        }
        const qsizetype middle = (from + to) / 2;
        for (const auto &[first, last] : {std::pair(from, middle), std::pair(middle, to)}) {
            if (m_time.elapsed() > m_patience || !place(first, last, ask(first, last), placed))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool allMayHold(qsizetype from, const QList<Boxes> &found) const
    {
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (!mayHold(m_lines.at(from + i), found.at(i)))
                return false;
        }
        return true;
    }

    /// A line that runs over several columns is taken apart: its words are as many as its runs of boxes, or
    /// each is asked for.
    void placeColumns(const TextLine &line, const Boxes &boxes, QList<PdfLine> &placed)
    {
        const QList<Boxes> runs = runsOf(boxes);
        const QList<TextLine> words = runs.size() < 2 ? QList<TextLine>() : wordsOf(line);
        QList<PdfLine> columns;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const Boxes own = words.size() == runs.size() ? runs.at(i) : askWithin(words.at(i), words.at(i));
            const QRectF hull = hullOf(own);
            if (own.isEmpty()) {
                columns.clear();
                break;
            }
            if (!columns.isEmpty() && hull.left() - columns.last().box.right() <= kColumnGap * hull.height())
                columns.last() = {columns.last().text + u' ' + words.at(i).text,
                                  columns.last().box.united(hull)};
            else
                columns.append({words.at(i).text, hull});
        }
        if (columns.isEmpty())
            columns.append({line.text.trimmed(), hullOf(boxes)});
        placed.append(columns);
    }

    Boxes ask(qsizetype from, qsizetype to) { return askWithin(m_lines.at(from), m_lines.at(to - 1)); }

    Boxes askWithin(const TextLine &first, const TextLine &last)
    {
        if (m_time.elapsed() > m_patience)
            return {};
        const QPdfSelection answer =
            m_document.getSelectionAtIndex(m_page, first.start, last.start + last.length - first.start);
        // Where the library counts otherwise than we do, its boxes are those of other lines.
        const QString text = answer.text();
        return text.startsWith(first.text) && text.endsWith(last.text) ? boxesOf(answer) : Boxes();
    }

    QPdfDocument &m_document;
    int m_page;
    QList<TextLine> m_lines;
    int m_patience;
    QElapsedTimer m_time;
};

} // namespace

PdfText::PdfText(std::unique_ptr<QBuffer> buffer, std::unique_ptr<QPdfDocument> document)
    : m_buffer(std::move(buffer))
    , m_document(std::move(document))
{ }

PdfText::PdfText(PdfText &&) noexcept = default;
PdfText &PdfText::operator=(PdfText &&) noexcept = default;
PdfText::~PdfText() = default;

Result<PdfText> PdfText::open(const QByteArray &bytes, const QString &subject)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>(nullptr);
    // A QBuffer is read at once: the document is ready, or failed, when load() returns.
    document->load(buffer.get());
    if (document->error() == QPdfDocument::Error::IncorrectPassword)
        return Error{ErrorKind::NeedsPassword, subject, {}};
    if (document->status() != QPdfDocument::Status::Ready || document->pageCount() < 1)
        return Error{ErrorKind::BadMarkup, subject, u"PDF %1"_s.arg(static_cast<int>(document->error()))};
    return PdfText(std::move(buffer), std::move(document));
}

PdfPageText PdfText::page(int page, int patience) const
{
    PdfPageText answer;
    answer.size = m_document->pagePointSize(page);
    const QPdfSelection all = m_document->getAllText(page);
    const QList<TextLine> lines = linesOf(all.text().left(kMostCharacters));
    LinePlacing placing(*m_document, page, lines, patience);
    const bool whole = all.text().size() <= kMostCharacters;
    answer.placed = whole && !lines.isEmpty() && placing.place(0, lines.size(), boxesOf(all), answer.lines);
    if (!answer.placed) {
        answer.lines.clear();
        for (const TextLine &line : lines)
            answer.lines.append({line.text.trimmed(), {}});
    }
    return answer;
}

QString PdfText::label(int page) const
{
    return m_document->pageLabel(page);
}

} // namespace Baojia
