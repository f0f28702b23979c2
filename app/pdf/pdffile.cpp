// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdffile.h"

// qpdf 11 warns where its old pointers could still be used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMostPages = 2000;
constexpr qint64 kMostDrawing = 64LL << 20; // bytes of content, forms counted as often as they are drawn
constexpr qint64 kMostForms = 100'000; // times that forms are drawn
constexpr qint64 kTilesOfAForm = 100; // a tile is laid a hundred times as fast as a form is drawn
constexpr double kMostPixels = 100e6;
constexpr int kDeepestForm = 16;
constexpr qsizetype kLargestPage = qsizetype(64) << 20;

/// The page would cost more than any newspaper's page does.
class TooCostly : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Counts what a stream holds and how often it draws what by which name, and keeps nothing else of it.
class DrawingCounter final : public Pipeline
{
public:
    DrawingCounter()
        : Pipeline("count", nullptr)
    { }

    void write(const unsigned char *data, size_t size) override
    {
        bytes += static_cast<qint64>(size);
        if (bytes > kMostDrawing)
            throw TooCostly("content");
        for (size_t i = 0; i < size; ++i)
            take(static_cast<char>(data[i]));
    }

    void finish() override { take(' '); }

    qint64 bytes = 0;
    std::map<std::string, qint64> draws; // "/Im1": how often

private:
    static constexpr size_t kLongestName = 128;

    void take(char at)
    {
        const bool blank = at == ' ' || at == '\n' || at == '\r' || at == '\t' || at == '\f' || at == '\0';
        if (!blank && at != '/') {
            if (m_token.size() < kLongestName)
                m_token += at;
            return;
        }
        if (m_token == "Do" && m_before.starts_with('/') && draws.size() < size_t(kMostForms))
            ++draws[m_before];
        if (!m_token.empty())
            m_before = std::exchange(m_token, {});
        if (at == '/')
            m_token = "/";
    }

    std::string m_token;
    std::string m_before;
};

struct Cost
{
    qint64 bytes = 0;
    qint64 forms = 0;
};

/// Adds up what a page draws, forms within forms included.
class PageCost
{
public:
    void count(QPDFPageObjectHelper page)
    {
        Cost own;
        Draws draws;
        QPDFObjectHandle box = page.getMediaBox();
        if (box.isRectangle()) {
            const auto edges = box.getArrayAsRectangle();
            m_area = std::abs((edges.urx - edges.llx) * (edges.ury - edges.lly));
        }
        for (QPDFObjectHandle &stream : page.getPageContents())
            addStream(stream, own, draws);
        addForms(page.getAttribute("/Resources", false), draws, 0, own);
    }

private:
    using Draws = std::map<std::string, qint64>;

    static void addStream(QPDFObjectHandle stream, Cost &cost, Draws &draws)
    {
        DrawingCounter counter;
        stream.pipeStreamData(&counter, 0, qpdf_dl_specialized, true);
        cost.bytes += counter.bytes;
        for (const auto &[name, times] : counter.draws)
            draws[name] += times;
        check(cost);
    }

    static void check(const Cost &cost)
    {
        if (cost.bytes > kMostDrawing)
            throw TooCostly("content");
        if (cost.forms > kMostForms)
            throw TooCostly("forms");
    }

    /// How often a pattern is laid to cover the page: the library lays one tile after the other, however
    /// small.
    [[nodiscard]] qint64 tilesOf(QPDFObjectHandle pattern) const
    {
        const auto number = [](QPDFObjectHandle value, double other) {
            return value.isNumber() ? std::abs(value.getNumericValue()) : other;
        };
        QPDFObjectHandle matrix = pattern.getKey("/Matrix");
        const auto scale = [&](int first, int second) {
            if (!matrix.isArray() || matrix.getArrayNItems() < 6)
                return 1.0;
            return std::hypot(number(matrix.getArrayItem(first), 0), number(matrix.getArrayItem(second), 0));
        };
        const double tile = number(pattern.getKey("/XStep"), 1) * scale(0, 1)
            * number(pattern.getKey("/YStep"), 1) * scale(2, 3);
        return static_cast<qint64>(std::min(m_area / std::max(tile, 1e-9), 1e12));
    }

    static void checkPicture(QPDFObjectHandle &dictionary)
    {
        QPDFObjectHandle width = dictionary.getKey("/Width");
        QPDFObjectHandle height = dictionary.getKey("/Height");
        if (width.isNumber() && height.isNumber()
            && width.getNumericValue() * height.getNumericValue() > kMostPixels)
            throw TooCostly("picture");
    }

    void addForms(QPDFObjectHandle resources, const Draws &draws, int depth, Cost &cost)
    {
        if (!resources.isDictionary())
            return;
        QPDFObjectHandle objects = resources.getKey("/XObject");
        const auto names = objects.isDictionary() ? objects.getKeys() : std::set<std::string>();
        // Names may be written in several ways: what is drawn by a name that is not there may be any form
        // that no other name draws.
        qint64 nameless = 0;
        for (const auto &[name, times] : draws)
            nameless += names.contains(name) ? 0 : times;
        for (const std::string &name : names) {
            QPDFObjectHandle object = objects.getKey(name);
            const auto drawn = draws.find(name);
            const qint64 times = drawn == draws.end() ? nameless : drawn->second;
            if (times > 0 && object.isStream())
                add(object, resources, times, depth, cost);
        }
        QPDFObjectHandle patterns = resources.getKey("/Pattern");
        for (const std::string &name :
             patterns.isDictionary() ? patterns.getKeys() : std::set<std::string>()) {
            QPDFObjectHandle pattern = patterns.getKey(name);
            if (!pattern.isStream())
                continue;
            cost.forms += tilesOf(pattern.getDict()) / kTilesOfAForm;
            add(pattern, resources, 1, depth, cost);
        }
    }

    void add(QPDFObjectHandle &object, QPDFObjectHandle &resources, qint64 times, int depth, Cost &cost)
    {
        QPDFObjectHandle dictionary = object.getDict();
        checkPicture(dictionary);
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Image"))
            return;
        const Cost form = costOf(object, resources, depth + 1);
        const qint64 counted = std::min(times, 2 * kMostForms);
        // Each bound is checked at once, so that no sum runs over.
        cost.bytes += counted * std::min(form.bytes, kMostDrawing);
        cost.forms += counted * std::min(form.forms, kMostForms);
        check(cost);
    }

    Cost costOf(QPDFObjectHandle form, QPDFObjectHandle &outer, int depth)
    {
        if (depth > kDeepestForm)
            throw TooCostly("depth");
        const QPDFObjGen id = form.getObjGen();
        const auto known = m_known.find(id);
        if (known != m_known.end())
            return known->second;
        m_known[id] = {}; // a form that draws itself is drawn once
        Cost cost{0, 1};
        Draws draws;
        addStream(form, cost, draws);
        // Old writers let a form use what its page has.
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        addForms(own.isDictionary() ? own : outer, draws, depth, cost);
        m_known[id] = cost;
        return cost;
    }

    double m_area = 1e6; // of the page, square points
    std::map<QPDFObjGen, Cost> m_known;
};

Error damaged(const QString &subject, const std::exception &reason)
{
    return {ErrorKind::BadMarkup, subject, QString::fromUtf8(reason.what()).left(200)};
}

} // namespace

struct PdfFile::Inside
{
    QByteArray bytes;
    QString subject;
    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages;

    QString field(const char *name)
    {
        try {
            QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
            QPDFObjectHandle value = info.isDictionary() ? info.getKey(name) : QPDFObjectHandle::newNull();
            return value.isString() ? QString::fromStdString(value.getUTF8Value()).left(500) : QString();
        } catch (const std::exception &) {
            return {}; // a field that cannot be read names nothing
        }
    }
};

PdfFile::PdfFile(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{ }

PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QByteArray &bytes, const QString &subject)
{
    auto inside = std::make_unique<Inside>();
    inside->bytes = bytes;
    inside->subject = subject;
    try {
        inside->pdf.setSuppressWarnings(true);
        inside->pdf.processMemoryFile(
            "page.pdf", inside->bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle count = inside->pdf.getRoot().getKey("/Pages").getKey("/Count");
        if (count.isInteger() && count.getIntValue() > kMostPages)
            return Error{ErrorKind::TooLarge, subject, u"%1 PDF pages"_s.arg(kMostPages)};
        inside->pages = QPDFPageDocumentHelper(inside->pdf).getAllPages();
    } catch (const QPDFExc &reason) {
        if (reason.getErrorCode() == qpdf_e_password)
            return Error{ErrorKind::NeedsPassword, subject, {}};
        return damaged(subject, reason);
    } catch (const std::exception &reason) {
        return damaged(subject, reason);
    }
    if (inside->pages.empty())
        return Error{ErrorKind::BadMarkup, subject, u"PDF without pages"_s};
    if (inside->pages.size() > kMostPages)
        return Error{ErrorKind::TooLarge, subject, u"%1 PDF pages"_s.arg(kMostPages)};
    return PdfFile(std::move(inside));
}

int PdfFile::pageCount() const
{
    return static_cast<int>(m_inside->pages.size());
}

QString PdfFile::title() const
{
    return m_inside->field("/Title");
}

QString PdfFile::about() const
{
    return m_inside->field("/Subject");
}

Result<PdfSheet> PdfFile::inspect(int page) const
{
    try {
        QPDFPageObjectHelper &at = m_inside->pages.at(static_cast<size_t>(page));
        PageCost().count(at);
        PdfSheet sheet;
        QPDFObjectHandle box = at.getCropBox();
        if (box.isRectangle()) {
            const auto edges = box.getArrayAsRectangle();
            sheet.origin = {std::min(edges.llx, edges.urx), std::min(edges.lly, edges.ury)};
        }
        QPDFObjectHandle turned = at.getAttribute("/Rotate", false);
        sheet.rotation = turned.isInteger() ? ((turned.getIntValueAsInt() % 360) + 360) % 360 : 0;
        return sheet;
    } catch (const TooCostly &reason) {
        return Error{ErrorKind::TooLarge, m_inside->subject, QString::fromUtf8(reason.what())};
    } catch (const std::exception &reason) {
        return damaged(m_inside->subject, reason);
    }
}

Result<QByteArray> PdfFile::single(int page) const
{
    try {
        QPDF one;
        one.setSuppressWarnings(true);
        one.emptyPDF();
        QPDFPageObjectHelper at = m_inside->pages.at(static_cast<size_t>(page));
        // Else each page would bring the fonts of all.
        at.removeUnreferencedResources();
        QPDFPageDocumentHelper(one).addPage(at, false);
        QPDFWriter writer(one);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        if (buffer->getSize() > static_cast<size_t>(kLargestPage))
            return Error{ErrorKind::TooLarge, m_inside->subject, u"64 MiB"_s};
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &reason) {
        return damaged(m_inside->subject, reason);
    }
}

} // namespace Baojia
