// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/htmltemplate.h"

#include "base/log.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

// Outside the namespace, as the macro needs: a resource of a static library is left out of a program that never asks for it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(reading);
}

namespace Baojia {

QString resourceText(const QString &path)
{
    static const bool initialised = (initialiseResources(), true);
    Q_UNUSED(initialised)
    QFile file(u":/"_s + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logBaojia) << "no such resource:" << path;
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

HtmlTemplate::HtmlTemplate(const QString &name)
    : m_template(resourceText(u"templates/%1.html"_s.arg(name)))
{
}

HtmlTemplate &HtmlTemplate::text(const QString &place, const QString &value)
{
    return markup(place, value.toHtmlEscaped());
}

HtmlTemplate &HtmlTemplate::markup(const QString &place, const QString &value)
{
    m_values.insert(place, value);
    return *this;
}

QString HtmlTemplate::filled() const
{
    QString page;
    qsizetype size = m_template.size();
    for (const QString &value : m_values)
        size += value.size();
    page.reserve(size);
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = m_template.indexOf("{{"_L1, at);
        const qsizetype close = open < 0 ? -1 : m_template.indexOf("}}"_L1, open);
        if (close < 0)
            return page + QStringView(m_template).sliced(at);
        page += QStringView(m_template).sliced(at, open - at);
        page += m_values.value(m_template.sliced(open + 2, close - open - 2));
        at = close + 2;
    }
}

QString textElement(QStringView tag, QStringView style, const QString &text)
{
    return markupElement(tag, style, text.toHtmlEscaped());
}

QString markupElement(QStringView tag, QStringView style, const QString &markup)
{
    return markup.isEmpty() ? QString() : u"<%1 class=\"%2\">%3</%1>\n"_s.arg(tag, style, markup);
}

}
