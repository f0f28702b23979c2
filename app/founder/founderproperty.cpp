// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderproperty.h"

#include "text/cjk.h"
#include "text/dates.h"
#include "text/htmldocument.h"
#include "text/htmltext.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView opening = u"<!--enpproperty";
constexpr int mostComments = 8;
constexpr int mostFields = 200;
constexpr qsizetype longestComment = 256 * 1024;
constexpr qsizetype longestValue = 4096;

qsizetype findOpening(const QString &html, qsizetype from)
{
    // The sign of a comment has no case and is found faster.
    for (qsizetype at = html.indexOf("<!--"_L1, from); at >= 0; at = html.indexOf("<!--"_L1, at + 1)) {
        if (QStringView(html).sliced(at).startsWith(opening, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

QString plainValue(QStringView markup)
{
    const QString text = markup.left(longestValue).toString();
    if (!text.contains(u'<') && !text.contains(u'&'))
        return collapsed(text);
    const Result<HtmlDocument> document = HtmlDocument::parse(text);
    return document ? plainText(document->body(), SourceLines::Apart) : QString();
}

QString withPrefix(QStringView name)
{
    return u"founder-"_s + name.toString();
}

}

FounderProperty FounderProperty::read(const QString &html)
{
    FounderProperty property;
    qsizetype at = 0;
    for (int i = 0; i < mostComments; ++i) {
        at = findOpening(html, at);
        if (at < 0)
            break;
        const qsizetype end = html.indexOf(u"-->", at);
        const QStringView rest = QStringView(html).sliced(at);
        property.readComment(rest.left(std::min(end < 0 ? rest.size() : end - at, longestComment)).sliced(opening.size()));
        at += opening.size();
    }
    return property;
}

void FounderProperty::readComment(QStringView comment)
{
    qsizetype at = 0;
    for (int fields = 0; fields < mostFields; ++fields) {
        const qsizetype open = comment.indexOf(u'<', at);
        const qsizetype close = open < 0 ? -1 : comment.indexOf(u'>', open);
        if (close < 0)
            return;
        at = close + 1;
        const QStringView name = comment.sliced(open + 1, close - open - 1);
        if (name.isEmpty() || name.size() > 40 || name.front() == u'/' || name.front() == u'!')
            continue;
        const qsizetype end = comment.indexOf(QString(u"</"_s + name.toString() + u'>'), at, Qt::CaseInsensitive);
        if (end < 0)
            continue;
        const QString value = plainValue(comment.sliced(at, end - at));
        if (!value.isEmpty())
            m_values[name.toString().toLower()].append(value);
        at = end + name.size() + 3;
    }
}

FounderProperty::Subject FounderProperty::subject() const
{
    const QString type = m_values.value(u"founder-type"_s).value(0);
    if (type == u"1")
        return Subject::Article;
    if (type == u"2")
        return Subject::Page;
    return m_values.contains(u"articleid"_s) || m_values.contains(u"title"_s) ? Subject::Article : Subject::Unknown;
}

bool FounderProperty::isWebDialect() const
{
    return m_values.contains(u"articleid"_s) || m_values.contains(u"siteid"_s) || m_values.contains(u"nodename"_s)
        || m_values.contains(u"title"_s);
}

QStringList FounderProperty::values(QStringView name) const
{
    return m_values.value(withPrefix(name)) + m_values.value(name.toString());
}

QString FounderProperty::value(QStringView name) const
{
    return values(name).value(0);
}

QDate FounderProperty::paperDate() const
{
    const QString text = m_values.value(u"founder-date"_s).value(0);
    const auto time = parseTime(text);
    return time ? time->date : QDate();
}

}
