// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/altofile.h"

#include "text/cjk.h"

#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kDeepest = 100;
constexpr qsizetype kMostBlocks = 200'000;

/// Whether a space between the two would be seen: Chinese characters stand side by side.
bool isParted(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return false;
    const qsizetype last = left.size() - (left.back().isLowSurrogate() && left.size() > 1 ? 2 : 1);
    const auto chinese = [](char32_t character) { return isHan(character) || isCjkPunctuation(character); };
    return !chinese(characterAt(left, last)) || !chinese(characterAt(right, 0));
}

/// Puts words and lines together.
class BlockText
{
public:
    void word(const QString &content, const QString &part, const QString &whole)
    {
        if (part == "HypPart2"_L1 && m_wholeWritten) {
            m_wholeWritten = false;
            return;
        }
        const bool first = part == "HypPart1"_L1 && !whole.isEmpty();
        append(first ? whole : content);
        m_wholeWritten = first;
    }

    void space() { m_gap = true; }

    void lineEnd()
    {
        // A hyphen that is written as part of the word.
        m_hyphen = m_hyphen
            || (m_text.size() > 1 && m_text.endsWith(u'-') && m_text.at(m_text.size() - 2).isLetter());
        if (m_hyphen && m_text.endsWith(u'-'))
            m_text.chop(1);
        m_gap = !m_hyphen;
        m_hyphen = false;
    }

    /// The hyphen at the end of a line goes.
    void hyphen() { m_hyphen = true; }

    [[nodiscard]] QString text() const { return m_text.trimmed(); }

private:
    void append(const QString &content)
    {
        if (m_gap && isParted(m_text, content))
            m_text += u' ';
        m_gap = false;
        m_text += content;
    }

    QString m_text;
    bool m_gap = false;
    bool m_hyphen = false;
    bool m_wholeWritten = false; // of a parted word, with its first part
};

QRectF boxOf(const QXmlStreamAttributes &attributes)
{
    return {attributes.value("HPOS"_L1).toDouble(),
            attributes.value("VPOS"_L1).toDouble(),
            attributes.value("WIDTH"_L1).toDouble(),
            attributes.value("HEIGHT"_L1).toDouble()};
}

/// "1,2 3,4" and "1 2 3 4".
QList<QPointF> pointsOf(QStringView text)
{
    QString numbers = text.toString();
    numbers.replace(u',', u' ');
    const QStringList parts = numbers.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<QPointF> points;
    for (qsizetype i = 0; i + 1 < parts.size() && points.size() < 500; i += 2)
        points.append({parts.at(i).toDouble(), parts.at(i + 1).toDouble()});
    return points.size() < 3 ? QList<QPointF>() : points;
}

QList<QPointF> cornersOf(const QRectF &box)
{
    return box.isValid() ? QList<QPointF>{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}
                         : QList<QPointF>();
}

/// Reads the elements of a file one after the other.
class AltoReading
{
public:
    AltoReading(const QByteArray &bytes, QString subject)
        : m_xml(bytes)
        , m_subject(std::move(subject))
    { }

    Result<QList<AltoPage>> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return Error{ErrorKind::BadMarkup, m_subject, u"DTD"_s};
            if (token == QXmlStreamReader::StartElement) {
                if (++m_depth > kDeepest)
                    return Error{ErrorKind::TooDeep, m_subject, QString::number(kDeepest)};
                begin();
                if (m_blockCount > kMostBlocks)
                    return Error{ErrorKind::TooLarge, m_subject, u"%1 blocks"_s.arg(kMostBlocks)};
            } else if (token == QXmlStreamReader::EndElement) {
                --m_depth;
                end();
            }
        }
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return Error{ErrorKind::Truncated, m_subject, u"line %1"_s.arg(m_xml.lineNumber())};
        if (m_xml.hasError())
            return Error{ErrorKind::BadMarkup,
                         m_subject,
                         u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
        return std::move(m_pages);
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        const auto attributes = m_xml.attributes();
        if (name == "fileName"_L1) {
            m_picture =
                m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().replace(u'\\', u'/');
            m_picture = m_picture.sliced(m_picture.lastIndexOf(u'/') + 1);
            --m_depth;
        } else if (name == "ElementRef"_L1) {
            m_order.insert(attributes.value("REF"_L1).toString(), m_order.size());
        } else if (name == "Page"_L1) {
            m_pages.append({attributes.value("PRINTED_IMG_NR"_L1).toString().trimmed(), m_picture, {}});
            m_size = {attributes.value("WIDTH"_L1).toDouble(), attributes.value("HEIGHT"_L1).toDouble()};
            m_hull = {};
            m_groups.clear();
        } else if (m_pages.isEmpty()) {
            return;
        } else if (name == "PrintSpace"_L1 && m_size.isEmpty()) {
            const QRectF space = boxOf(attributes);
            m_size = {space.right(), space.bottom()};
        } else if (name == "ComposedBlock"_L1) {
            m_groups.append(attributes.value("ID"_L1).toString());
        } else if (name == "TextBlock"_L1 || name == "Illustration"_L1) {
            beginBlock(name == "Illustration"_L1, attributes);
        } else if (m_inBlock) {
            inBlock(name, attributes);
        }
    }

    void beginBlock(bool picture, const QXmlStreamAttributes &attributes)
    {
        ++m_blockCount;
        m_inBlock = true;
        m_text = {};
        m_sides.clear();
        const QRectF box = boxOf(attributes);
        m_pages.last().blocks.append(
            {attributes.value("ID"_L1).toString(), m_groups, {}, cornersOf(box), 0, picture});
    }

    void inBlock(QStringView name, const QXmlStreamAttributes &attributes)
    {
        AltoBlock &block = m_pages.last().blocks.last();
        if (name == "String"_L1) {
            m_text.word(attributes.value("CONTENT"_L1).toString(),
                        attributes.value("SUBS_TYPE"_L1).toString(),
                        attributes.value("SUBS_CONTENT"_L1).toString());
        } else if (name == "SP"_L1) {
            m_text.space();
        } else if (name == "HYP"_L1) {
            m_text.hyphen();
        } else if (name == "Polygon"_L1 && m_sides.isEmpty()) {
            const auto points = pointsOf(attributes.value("POINTS"_L1));
            block.polygon = points.isEmpty() ? block.polygon : points;
        } else if (name == "TextLine"_L1) {
            const QRectF box = boxOf(attributes);
            // The shorter side: in vertical setting a line is high and narrow.
            m_sides.append(std::min(box.width(), box.height()));
            if (block.polygon.isEmpty())
                m_lines = m_lines.isNull() ? box : m_lines.united(box);
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == "TextLine"_L1) {
            m_text.lineEnd();
        } else if (m_inBlock && (name == "TextBlock"_L1 || name == "Illustration"_L1)) {
            endBlock();
        } else if (name == "ComposedBlock"_L1 && !m_groups.isEmpty()) {
            m_groups.removeLast();
        } else if (name == "Page"_L1) {
            endPage();
        }
    }

    void endBlock()
    {
        AltoBlock &block = m_pages.last().blocks.last();
        block.text = m_text.text();
        if (block.polygon.isEmpty())
            block.polygon = cornersOf(m_lines);
        m_lines = {};
        if (!m_sides.isEmpty()) {
            std::nth_element(m_sides.begin(), m_sides.begin() + m_sides.size() / 2, m_sides.end());
            block.height = m_sides.at(m_sides.size() / 2);
        }
        for (const QPointF &point : std::as_const(block.polygon))
            m_hull = {std::max(m_hull.width(), point.x()), std::max(m_hull.height(), point.y())};
        m_inBlock = false;
    }

    /// Places as shares of the page. A page that says no size, or one in other units than its blocks, has
    /// none.
    void endPage()
    {
        if (!m_order.isEmpty()) {
            QList<AltoBlock> &blocks = m_pages.last().blocks;
            std::stable_sort(
                blocks.begin(), blocks.end(), [this](const AltoBlock &left, const AltoBlock &right) {
                    return m_order.value(left.id, m_order.size()) < m_order.value(right.id, m_order.size());
                });
        }
        const bool known = m_size.width() > 0 && m_size.height() > 0 && m_hull.width() <= 1.1 * m_size.width()
            && m_hull.height() <= 1.1 * m_size.height();
        for (AltoBlock &block : m_pages.last().blocks) {
            if (!known) {
                block.polygon.clear();
                block.height = m_hull.height() > 0 ? block.height / m_hull.height() : 0;
                continue;
            }
            block.height /= m_size.height();
            for (QPointF &point : block.polygon) {
                point = {std::clamp(point.x() / m_size.width(), 0.0, 1.0),
                         std::clamp(point.y() / m_size.height(), 0.0, 1.0)};
            }
        }
    }

    QXmlStreamReader m_xml;
    QString m_subject;
    QList<AltoPage> m_pages;
    QString m_picture;
    QStringList m_groups;
    QHash<QString, qsizetype> m_order; // places in the reading order that ALTO 4 may give
    QSizeF m_size;
    QSizeF m_hull; // of all blocks
    QRectF m_lines; // of the block at hand, where it says no place itself
    QList<double> m_sides;
    BlockText m_text;
    qsizetype m_blockCount = 0;
    int m_depth = 0;
    bool m_inBlock = false;
};

} // namespace

Result<QList<AltoPage>> readAlto(const QByteArray &bytes, const QString &subject)
{
    return AltoReading(bytes, subject).read();
}

} // namespace Baojia
