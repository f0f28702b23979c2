// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/xmltree.h"

#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kDeepest = 200;
constexpr int kMostElements = 1'000'000;

const XmlElement &nothing()
{
    static const XmlElement none;
    return none;
}

XmlElement elementAt(const QXmlStreamReader &xml)
{
    XmlElement element;
    element.name = xml.name().toString();
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    return element;
}

} // namespace

const XmlElement &XmlElement::child(QStringView named) const
{
    for (const XmlElement &element : children) {
        if (element.name == named)
            return element;
    }
    return nothing();
}

const XmlElement &XmlElement::inner(QStringView named) const
{
    for (const XmlElement &element : children) {
        if (element.name == named)
            return element;
        if (const XmlElement &deeper = element.inner(named); !deeper.name.isEmpty())
            return deeper;
    }
    return nothing();
}

Result<XmlElement> xmlTree(const QByteArray &bytes, const QString &subject)
{
    QXmlStreamReader xml(bytes);
    std::vector<XmlElement> open{XmlElement()};
    int count = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorKind::BadMarkup, subject, u"DTD"_s};
        if (token == QXmlStreamReader::StartElement) {
            if (++count > kMostElements)
                return Error{ErrorKind::TooLarge, subject, u"%1 elements"_s.arg(kMostElements)};
            if (open.size() > size_t(kDeepest))
                return Error{ErrorKind::TooDeep, subject, QString::number(kDeepest)};
            open.push_back(elementAt(xml));
        } else if (token == QXmlStreamReader::EndElement) {
            XmlElement done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            open.back().text += xml.text();
        }
    }
    if (xml.hasError() || open.front().children.empty())
        return Error{
            ErrorKind::BadMarkup, subject, u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())};
    return std::move(open.front().children.front());
}

} // namespace Baojia
