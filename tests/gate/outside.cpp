// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gate/outside.h"

#include "tests/gate/attempts.h"
#include "tests/gate/island.h"
#include "tests/support/plainpdf.h"

using namespace Qt::StringLiterals;

namespace Baojia {

void Outside::begin()
{
    m_listener.forget();
    m_packets = packetsSoFar();
}

QString Outside::went(int waitMs) const
{
    // Not a timed assertion: see above.
    QTest::qWait(waitMs);
    QStringList heard = m_listener.heard();
    if (const qint64 packets = packetsSoFar() - m_packets; packets != 0)
        heard.prepend(u"%1 packets"_s.arg(packets));
    return heard.join(u", "_s);
}

QList<Asset> hostilePictures()
{
    const QByteArray outside = "http://" + QByteArray(Outside::host) + "/";
    const QByteArray drawing = "<?xml version='1.0'?><?xml-stylesheet href='" + outside
        + "svg.css'?><!DOCTYPE svg [<!ENTITY a SYSTEM '" + outside
        + "entity'>]><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='90'>"
          "<style>@import '"
        + outside + "svg-import';rect{fill:url(" + outside + "fill)}</style><image xlink:href='" + outside
        + "svg-image' width='90' height='90'/><use href='" + outside + "svg-use#a'/><script href='" + outside
        + "svg-script'/><rect width='90' height='90'/><text>&a;</text></svg>";
    QByteArray document = PlainPdf::bytes({PlainPdf::Sheet{{{u"x"_s, 20, 20}}}});
    const QByteArray opening = "/Type /Catalog /OpenAction << /S /URI /URI (" + outside
                         + "pdf-uri) /Next << /S /SubmitForm /F (" + outside + "pdf-form) /Next << /S /JavaScript /JS (app.launchURL\\('"
                         + outside + "pdf-js'\\)) >> >> >>";
    document.replace("/Type /Catalog", opening);
    return {{u"image/svg+xml"_s, drawing}, {u"image/png"_s, drawing}, {u"application/pdf"_s, document}};
}

EditionDraft hostileEdition()
{
    EditionDraft draft;
    const QByteArray image = aimedAt("<img src='%1title'>", Outside::host);
    draft.newspaper = u"河湾日报"_s + QString::fromLatin1(image);
    draft.date = QDate(2026, 1, 27);
    for (const Asset &asset : hostilePictures())
        draft.assets.insert(ContentHash::of(asset.bytes), asset);
    PageDraft page;
    page.label = u"A01"_s;
    page.name = QString::fromLatin1(image);
    page.picture = ContentHash::of(hostilePictures().at(1).bytes);
    page.pdf = ContentHash::of(hostilePictures().at(2).bytes);
    QStringList bodies{QString::fromUtf8(allAttempts(Outside::host)), QString::fromUtf8(allAttempts(Outside::namedHost))};
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        ArticleDraft article;
        article.identity = QString::number(i);
        article.title = u"渡口"_s + QString::fromLatin1(image);
        article.kicker = article.deck = article.byline = article.section = QString::fromLatin1(image);
        article.tags = QStringList{QString::fromLatin1(image)};
        article.sourceUrl = QString::fromLatin1(aimedAt("%1source", Outside::host));
        article.html = bodies.at(i) + u"<img src='asset:%1'>"_s.arg(page.picture.toHex());
        article.images = {{page.picture, article.sourceUrl, QString::fromLatin1(image)}};
        article.paragraphs = QStringList{u"河水在这里转了一个弯。"_s, QString::fromLatin1(image)};
        page.articles += article;
    }
    draft.pages = {page};
    return draft;
}

} // namespace Baojia
