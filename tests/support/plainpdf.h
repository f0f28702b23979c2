// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

/// PDFs that tests write themselves, without any font of the machine: each character is a box that says what
/// it means.
namespace Baojia::PlainPdf {

using namespace Qt::StringLiterals;

/// A line of text; places are points from the upper left corner, each character is `size` wide and high.
struct Line
{
    QString text;
    double x = 0;
    double top = 0;
    double size = 10;
};

struct Sheet
{
    QList<Line> lines;
    QSizeF size{600, 800};
    QPointF origin{}; ///< of the lower left corner, in the coordinates of the file
    int rotation = 0; ///< degrees clockwise
};

/// Makes the bytes of one document.
class Writer
{
public:
    QByteArray write(const QList<Sheet> &sheets, const QString &title, const QString &subject)
    {
        m_bytes = "%PDF-1.4\n";
        m_offsets = {0, 0, 0, 0}; // 1 catalogue, 2 pages, 3 fonts
        QByteArray kids;
        for (const Sheet &sheet : sheets)
            kids += QByteArray::number(page(sheet)) + " 0 R ";
        fonts();
        object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        object(2,
               "<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(sheets.size()) + " >>");
        const qsizetype info =
            object(0, "<< /Title " + unicode(title) + " /Subject " + unicode(subject) + " >>");
        const qsizetype start = m_bytes.size();
        m_bytes += "xref\n0 " + QByteArray::number(m_offsets.size()) + "\n0000000000 65535 f \n";
        for (qsizetype i = 1; i < m_offsets.size(); ++i)
            m_bytes += QByteArray::number(m_offsets.at(i)).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer << /Size " + QByteArray::number(m_offsets.size()) + " /Root 1 0 R /Info "
            + QByteArray::number(info) + " 0 R >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    static constexpr qsizetype kCodes = 200; // characters of one font

    static QByteArray hex(const QString &text)
    {
        QByteArray bytes;
        for (const QChar unit : text)
            bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        return bytes;
    }

    static QByteArray unicode(const QString &text)
    {
        return text.isEmpty() ? QByteArray("()") : "<FEFF" + hex(text) + '>';
    }

    qsizetype object(qsizetype number, const QByteArray &body)
    {
        if (number == 0) {
            number = m_offsets.size();
            m_offsets.append(0);
        }
        m_offsets[number] = m_bytes.size();
        m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        return number;
    }

    qsizetype stream(const QByteArray &data)
    {
        return object(
            0, "<< /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
    }

    qsizetype page(const Sheet &sheet)
    {
        QByteArray content = "BT\n";
        for (const Line &line : sheet.lines) {
            const double left = sheet.origin.x() + line.x;
            const double base = sheet.origin.y() + sheet.size.height() - line.top - line.size;
            content += "1 0 0 1 " + QByteArray::number(left) + ' ' + QByteArray::number(base) + " Tm\n"
                + shown(line);
        }
        const qsizetype body = stream(content + "ET");
        QByteArray box;
        for (const double edge : {sheet.origin.x(),
                                  sheet.origin.y(),
                                  sheet.origin.x() + sheet.size.width(),
                                  sheet.origin.y() + sheet.size.height()})
            box += QByteArray::number(edge) + ' ';
        return object(0,
                      "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] /Rotate "
                          + QByteArray::number(sheet.rotation) + " /Resources << /Font 3 0 R >> /Contents "
                          + QByteArray::number(body) + " 0 R >>");
    }

    /// The characters of a line, each run in the font that has them.
    QByteArray shown(const Line &line)
    {
        QByteArray content;
        qsizetype font = -1;
        for (const char32_t character : line.text.toUcs4()) {
            if (!m_codes.contains(character)) {
                m_codes.insert(character, m_characters.size());
                m_characters.append(character);
            }
            const qsizetype code = m_codes.value(character);
            if (code / kCodes != font) {
                content += font < 0 ? QByteArray() : QByteArray("> Tj\n");
                font = code / kCodes;
                content += "/F" + QByteArray::number(font) + ' ' + QByteArray::number(line.size) + " Tf <";
            }
            content += QByteArray::number(code % kCodes + 1, 16).rightJustified(2, '0');
        }
        return font < 0 ? content : content + "> Tj\n";
    }

    void fonts()
    {
        const qsizetype box = stream("1000 0 0 0 1000 1000 d1 50 50 900 900 re f");
        QByteArray all;
        for (qsizetype from = 0; from < m_characters.size(); from += kCodes) {
            const qsizetype count = std::min(kCodes, m_characters.size() - from);
            QByteArray meanings;
            QByteArray names;
            QByteArray widths;
            for (qsizetype i = 0; i < count; ++i) {
                const char32_t character = m_characters.at(from + i);
                meanings += '<' + QByteArray::number(i + 1, 16).rightJustified(2, '0') + "> <"
                    + hex(QString::fromUcs4(&character, 1)) + ">\n";
                names += "/box ";
                widths += "1000 ";
            }
            const qsizetype map = stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                                         "1 begincodespacerange <00> <FF> endcodespacerange\n"
                                         + QByteArray::number(count) + " beginbfchar\n" + meanings
                                         + "endbfchar endcmap end end");
            const qsizetype font = object(
                0,
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0] "
                "/CharProcs << /box "
                    + QByteArray::number(box) + " 0 R >> /Encoding << /Differences [1 " + names
                    + "] >> /FirstChar 1 /LastChar " + QByteArray::number(count) + " /Widths [" + widths
                    + "] /Resources << >> /ToUnicode " + QByteArray::number(map) + " 0 R >>");
            all += "/F" + QByteArray::number(from / kCodes) + ' ' + QByteArray::number(font) + " 0 R ";
        }
        object(3, "<< " + all + ">>");
    }

    QByteArray m_bytes;
    QList<qsizetype> m_offsets;
    QHash<char32_t, qsizetype> m_codes;
    QList<char32_t> m_characters;
};

inline QByteArray bytes(const QList<Sheet> &sheets, const QString &title = {}, const QString &subject = {})
{
    return Writer().write(sheets, title, subject);
}

} // namespace Baojia::PlainPdf
