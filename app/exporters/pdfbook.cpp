// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/pdfbook.h"

#include "exporters/tounicode.h"

// qpdf 11 warns where its old pointers could still be used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

Error failed(const PrintDocument &document, const std::exception &reason)
{
    return {ErrorKind::PrintFailed, document.title, QString::fromUtf8(reason.what())};
}

/// `bytes` must outlive `pdf`.
void load(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("printed.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Names of destinations are PDF names in some versions of the engine, strings in others.
QString anchorOf(QPDFObjectHandle name)
{
    if (name.isName())
        return QString::fromStdString(name.getName()).sliced(1);
    return name.isString() ? QString::fromStdString(name.getUTF8Value()) : QString();
}

/// Collects what a SheetMap says.
class Mapper
{
public:
    explicit Mapper(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    SheetMap map()
    {
        m_map.sheets = static_cast<int>(m_pages.size());
        for (size_t i = 0; i < m_pages.size(); ++i)
            m_sheets[m_pages[i].getObjectHandle().getObjGen()] = static_cast<int>(i);
        if (!m_pages.empty())
            m_map.height = m_pages.front().getMediaBox().getArrayAsRectangle().ury;
        destinations();
        for (size_t i = 0; i < m_pages.size(); ++i)
            links(m_pages[i], static_cast<int>(i));
        return m_map;
    }

private:
    void destination(const QString &anchor, QPDFObjectHandle target)
    {
        if (target.isDictionary())
            target = target.getKey("/D");
        if (!target.isArray() || target.getArrayNItems() < 4)
            return;
        const auto sheet = m_sheets.find(target.getArrayItem(0).getObjGen());
        if (sheet == m_sheets.end() || !target.getArrayItem(2).isNumber() || !target.getArrayItem(3).isNumber())
            return;
        m_map.anchors.insert(anchor, {sheet->second, target.getArrayItem(2).getNumericValue(),
                                      target.getArrayItem(3).getNumericValue()});
    }

    void destinations()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        QPDFObjectHandle flat = root.getKey("/Dests");
        if (flat.isDictionary()) {
            for (const std::string &name : flat.getKeys())
                destination(QString::fromStdString(name).sliced(1), flat.getKey(name));
        }
        QPDFObjectHandle names = root.getKey("/Names");
        if (names.isDictionary() && names.getKey("/Dests").isDictionary()) {
            QPDFNameTreeObjectHelper tree(names.getKey("/Dests"), m_pdf);
            for (const auto &[name, target] : tree)
                destination(QString::fromStdString(name), target);
        }
    }

    void links(QPDFPageObjectHelper &page, int sheet)
    {
        QHash<QString, SheetLink> found;
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
            QPDFObjectHandle object = annotation.getObjectHandle();
            QPDFObjectHandle target = object.getKey("/Dest");
            if (target.isNull() && object.getKey("/A").isDictionary())
                target = object.getKey("/A").getKey("/D");
            const QString anchor = anchorOf(target);
            if (anchor.isEmpty())
                continue;
            const double bottom = m_map.height - annotation.getRect().lly;
            // A headline of two lines is two links; the number stands beside the lower one.
            SheetLink &link = found[anchor];
            link = {sheet, std::max(link.bottom, bottom), anchor};
        }
        m_map.links += found.values();
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::map<QPDFObjGen, int> m_sheets;
    SheetMap m_map;
};

void layOver(QPDF &pdf, QPDF &overlay)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(overlay).getAllPages();
    if (pages.size() != sheets.size())
        throw std::runtime_error("running heads for " + std::to_string(sheets.size()) + " of "
                                 + std::to_string(pages.size()) + " sheets");
    for (size_t i = 0; i < pages.size(); ++i) {
        QPDFPageObjectHelper &page = pages[i];
        // The copy of foreign objects remembers what it copied: fonts come over once.
        QPDFObjectHandle form = pdf.copyForeignObject(sheets[i].getFormXObjectForPage());
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = QPDFObjectHandle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
        int suffix = 0;
        const std::string name = resources.getUniqueResourceName("/Sheet", suffix);
        resources.getKey("/XObject").replaceKey(name, form);
        const std::string placed = page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
        page.addPageContents(pdf.newStream("q\n"), true);
        page.addPageContents(pdf.newStream("\nQ\n" + placed), false);
    }
}

/// Builds the outline from below: a node knows its children before it is linked.
class Outline
{
public:
    Outline(QPDF &pdf, const SheetMap &map)
        : m_pdf(pdf)
        , m_map(map)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void write(const PrintDocument &document)
    {
        if (m_pages.empty())
            return;
        QPDFObjectHandle edition = item(document.newspaper + u' ' + document.date.toString(Qt::ISODate), {});
        std::vector<QPDFObjectHandle> below;
        for (const PrintedPage &page : document.pages) {
            std::vector<QPDFObjectHandle> articles;
            for (const PrintedArticle &article : page.articles)
                articles.push_back(item(article.title, article.anchor));
            if (page.caption.isEmpty()) {
                below.insert(below.end(), articles.begin(), articles.end());
                continue;
            }
            QPDFObjectHandle heading = item(page.caption, page.anchor);
            // Closed, so that an edition of sixty pages opens as a list of its pages.
            adopt(heading, articles, document.pages.size() == 1);
            below.push_back(heading);
        }
        adopt(edition, below, true);
        QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        adopt(outlines, {edition}, true);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    QPDFObjectHandle item(const QString &title, const QString &anchor)
    {
        const SheetPlace place = m_map.anchors.value(anchor, {0, 0, m_map.height});
        const auto sheet = static_cast<size_t>(place.sheet);
        QPDFObjectHandle target = QPDFObjectHandle::newArray({
            m_pages.at(sheet).getObjectHandle(),
            QPDFObjectHandle::newName("/XYZ"),
            QPDFObjectHandle::newReal(place.left, 2),
            QPDFObjectHandle::newReal(place.top, 2),
            QPDFObjectHandle::newNull(),
        });
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicodeString(title));
        item.replaceKey("/Dest", target);
        return item;
    }

    /// /Count is how many items below are visible, negative where they are folded away (ISO 32000, 12.3.3).
    static void adopt(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &children, bool open)
    {
        if (children.empty())
            return;
        long long visible = 0;
        for (size_t i = 0; i < children.size(); ++i) {
            QPDFObjectHandle child = children[i];
            child.replaceKey("/Parent", parent);
            if (i > 0)
                child.replaceKey("/Prev", children[i - 1]);
            if (i + 1 < children.size())
                child.replaceKey("/Next", children[i + 1]);
            QPDFObjectHandle below = child.getKey("/Count");
            visible += 1 + (below.isInteger() ? std::max(0LL, below.getIntValue()) : 0);
        }
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? visible : -visible));
    }

    QPDF &m_pdf;
    const SheetMap &m_map;
    std::vector<QPDFPageObjectHelper> m_pages;
};

void describe(QPDF &pdf, const PrintDocument &document, const ExportWords &words)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", unicodeString(document.title));
    if (!document.author.isEmpty())
        info.replaceKey("/Author", unicodeString(document.author));
    info.replaceKey("/Subject", unicodeString(document.newspaper + u" · "_s + document.date.toString(Qt::ISODate)));
    info.replaceKey("/Creator", unicodeString(words.creator));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(document.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

void repairText(QPDF &pdf, const QByteArray &html)
{
    const QSet<char16_t> kept = radicalsIn(QString::fromUtf8(html));
    std::set<QPDFObjGen> done;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle cmap = object.getKey("/ToUnicode");
        if (!done.insert(cmap.getObjGen()).second)
            continue;
        const auto data = cmap.getStreamData(qpdf_dl_generalized);
        const QByteArray before(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        const QByteArray after = repairedToUnicode(before, kept);
        if (after != before)
            cmap.replaceStreamData(after.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}

Result<SheetMap> sheetMap(const QByteArray &printed)
{
    try {
        QPDF pdf;
        load(pdf, printed);
        return Mapper(pdf).map();
    } catch (const std::exception &reason) {
        return Error {ErrorKind::PrintFailed, {}, QString::fromUtf8(reason.what())};
    }
}

Result<QByteArray> boundPdf(const QByteArray &printed, const QByteArray &overlay, const PrintDocument &document,
                            const SheetMap &map, const ExportWords &words)
{
    try {
        // Declared first: what was copied from it is read when the document is written.
        QPDF sheets;
        load(sheets, overlay);
        QPDF pdf;
        load(pdf, printed);
        layOver(pdf, sheets);
        Outline(pdf, map).write(document);
        describe(pdf, document, words);
        repairText(pdf, document.html);
        return written(pdf);
    } catch (const std::exception &reason) {
        return failed(document, reason);
    }
}

}
