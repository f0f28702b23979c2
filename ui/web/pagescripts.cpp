// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/pagescripts.h"

#include "reading/htmltemplate.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// What the script beside the page answers where it is there; `body` where the page is simply scrolled.
QString onScroller(const QString &asked, const QString &body)
{
    return u"(function(){if(window.reading)return window.reading."_s + asked
        + u";const e=document.scrollingElement||document.documentElement;"
          "const room=Math.max(0,e.scrollHeight-e.clientHeight);"_s
        + body + u"})()"_s;
}

/// `text` as an expression of JavaScript.
QString literal(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)) + u"[0]"_s;
}

/// Parsed apart, so that nothing of it is half there; scripts parsed this way do not run where scripts are
/// on, either, and pictures are not asked for before it is shown.
QString parsed(const QByteArray &html)
{
    return u"new DOMParser().parseFromString("_s + literal(QString::fromUtf8(html)) + u",'text/html')"_s;
}

/// The top is gone to without measuring: that would lay the page out before its frame is due, which lays it
/// out again.
QString scrollTo(double position)
{
    const QString asked = u"if(window.reading)window.reading.settle(%1);else "_s.arg(position, 0, 'f', 6);
    if (position <= 0)
        return asked + u"window.scrollTo(0,0);"_s;
    return asked + u"{const e=document.scrollingElement||h;"
           "e.scrollTop=Math.max(0,e.scrollHeight-e.clientHeight)*%1;}"_s.arg(position, 0, 'f', 6);
}

/// Puts `other`, an expression for a document, into the place of what is shown; answers whether there was
/// one.
QString swapFor(const QString &other, double position)
{
    return u"(function(){const d="_s + other
        + u";if(!d)return false;"
          "const h=document.documentElement,lang=d.documentElement.lang;"
          "if(h.lang!==lang)h.lang=lang;"
          "document.title=d.title;"
          "const now=document.querySelector('head>style'),then=d.querySelector('head>style');"
          "if(then&&!now)document.head.append(document.adoptNode(then));"
          "else if(then&&now.textContent!==then.textContent)now.replaceWith(document.adoptNode(then));"
          "document.body.replaceWith(document.adoptNode(d.body));"
          "if(window.reading)window.reading.markShown();"_s
        + scrollTo(position) + u"return true})()"_s;
}

} // namespace

bool isSimplyScrolled(const ReadingStyle &style)
{
    return !style.vertical && !style.pages && !style.focusLine;
}

QString settingScript()
{
    return resourceText(u"scripts/reading.js"_s) + u"window.reading.markShown();"_s;
}

QString readPositionScript()
{
    return onScroller(u"position()"_s, u"return room>0?Math.min(1,e.scrollTop/room):0;"_s);
}

QString scrollScript(double position)
{
    const QString place = QString::number(position, 'f', 6);
    return onScroller(u"settle(%1)"_s.arg(place), u"e.scrollTop=room*%1;return true;"_s.arg(place));
}

QString pageScript(int direction)
{
    return onScroller(u"page(%1)"_s.arg(direction),
                      u"const end=%1>0?e.scrollTop>=room-2:e.scrollTop<=0;"_s.arg(direction)
                          + u"if(!end)e.scrollTop+=%1*Math.max(40,e.clientHeight-72);return !end;"_s.arg(direction));
}

QString findingScript(bool finds)
{
    return u"document.documentElement.classList.toggle('finding',%1)"_s.arg(finds ? u"true"_s : u"false"_s);
}

QString glideScript(int linesAMinute, bool steps)
{
    if (linesAMinute <= 0)
        return u"if(window.reading)window.reading.glide(0)"_s;
    return settingScript() + u"window.reading.glide(%1,%2)"_s.arg(linesAMinute).arg(steps ? u"true"_s : u"false"_s);
}

QString styleScript(const ReadingStyle &style)
{
    return u"(function(){const h=document.documentElement,own=document.getElementById('own'),place="_s + readPositionScript()
        + u";h.className="_s + literal(styleClasses(style)) + u";h.style.cssText="_s + literal(styleVariables(style))
        + u";if(own)own.textContent="_s + literal(ownStyleSheet(style)) + u';'
        + (isSimplyScrolled(style) ? QString() : settingScript()) + u"if(place>0||window.reading){"_s
        // The place was measured in the layout before.
        + onScroller(u"settle(place)"_s, u"e.scrollTop=room*place;"_s) + u"}})()"_s;
}

QString prepareNoneScript()
{
    return u"window.ahead=new Map();0"_s;
}

QString prepareScript(const QUrl &url, const QByteArray &html)
{
    return u"window.ahead.set("_s + literal(url.toString()) + u',' + parsed(html) + u");0"_s;
}

QString turnScript(const QByteArray &html, double position)
{
    return swapFor(parsed(html), position);
}

QString turnScript(const QUrl &prepared, double position)
{
    return swapFor(u"window.ahead instanceof Map&&window.ahead.get("_s + literal(prepared.toString()) + u')',
                   position);
}

} // namespace Baojia
