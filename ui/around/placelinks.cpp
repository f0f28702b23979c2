// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/placelinks.h"

#include "base/answer.h"
#include "ui/around/placefinder.h"
#include "ui/reader/readingsession.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace Baojia {

PlaceLinks::PlaceLinks(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

void PlaceLinks::copyPlace(const PageState &page, int articleNumber)
{
    if (page.page.id.isValid())
        copy(placeLink(page.edition.newspaperName, page.edition.date, page.page.label, articleNumber));
}

void PlaceLinks::copyEdition(const QString &newspaper, QDate date)
{
    copy(placeLink(newspaper, date, {}, 0));
}

void PlaceLinks::copy(const QString &link)
{
    QGuiApplication::clipboard()->setText(link);
    Q_EMIT said(tr("The link to this place was copied."));
}

void PlaceLinks::copyArticle(ArticleId id)
{
    whenAnswered(m_parts.backend->read([id, page = m_parts.session.page()](LibraryReader &reader) {
        return linkOfArticle(reader, id, page);
    }),
                 this,
                 [this](const Result<QString> &link) {
                     if (link)
                         copy(*link);
                     else
                         Q_EMIT failed(link.error());
                 });
}

void PlaceLinks::open(const QString &link)
{
    const auto wanted = placeOfLink(link);
    if (!wanted) {
        m_parts.message.showMessage(MessageBar::Kind::Warning, tr("“%1” is no address of a place in a newspaper.").arg(link));
        return;
    }
    whenAnswered(m_parts.backend->read([wanted](LibraryReader &reader) { return findPlaces(reader, *wanted, {}, 1); }),
                 this,
                 [this, wanted](const Result<QList<FoundPlace>> &places) {
                     if (places)
                         openNearest(*wanted, places->value(0));
                     else
                         Q_EMIT failed(places.error());
                 });
}

void PlaceLinks::openNearest(const WantedPlace &wanted, const FoundPlace &found)
{
    MessageBar &message = m_parts.message;
    // Who types part of a name means any such newspaper; a link means one.
    const bool isDay = found.edition.id.isValid() && found.edition.date == wanted.date
        && found.edition.newspaperName == wanted.newspaper;
    if (isDay && (found.isExact || found.page.id.isValid())) {
        message.dismiss();
        openFound(m_parts.session, found);
        if (!found.isExact)
            //: %1 is a number from 1
            message.showMessage(MessageBar::Kind::Warning,
                                tr("The link leads to article %1 of this page, and there are not so many. This is the page.")
                                    .arg(wanted.articleNumber));
        return;
    }
    QList<QAction *> ways;
    if (found.edition.id.isValid()) {
        ways << new QAction(tr("Open the Nearest Edition"), &message);
        connect(ways.first(), &QAction::triggered, this, [this, found] {
            openFound(m_parts.session, found);
            m_parts.message.dismiss();
        });
    }
    message.showMessage(
        MessageBar::Kind::Warning, tr("This library has not the place that the link leads to."), ways);
}

} // namespace Baojia
