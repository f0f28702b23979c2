// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/opening.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Where the element ends that `rest` begins with, if that is a picture with what belongs to it; 0 where it is none. In
/// sanitised HTML every < opens an element, so that searching is exact; neither of these stands within itself.
qsizetype endOfPicture(QStringView rest)
{
    const bool isFigure = rest.startsWith("<figure"_L1);
    if (!isFigure && !rest.startsWith("<p>"_L1) && !rest.startsWith("<p "_L1))
        return 0;
    const QLatin1StringView closing = isFigure ? "</figure>"_L1 : "</p>"_L1;
    const qsizetype end = rest.indexOf(closing);
    if (end < 0)
        return 0;
    // A paragraph is a picture when no text stands before the picture.
    const qsizetype picture = rest.indexOf("<img"_L1);
    const bool leads = picture >= 0 && picture < end && rest.sliced(rest.indexOf(u'>') + 1).startsWith("<img"_L1);
    return isFigure || leads ? end + closing.size() : 0;
}

} // namespace

QString withOpeningTogether(const QString &markup)
{
    const QString together = u"<div class=\"opening\">"_s;
    const QString body = u"<div class=\"body\">"_s;
    const QString headerEnd = u"</header>\n"_s;
    const qsizetype header = markup.indexOf("<header>"_L1);
    const qsizetype end = markup.indexOf(headerEnd, header);
    if (header < 0 || end < 0)
        return markup;
    const qsizetype after = end + headerEnd.size();
    const bool inBody = QStringView(markup).sliced(after).startsWith(body);
    const qsizetype from = inBody ? after + body.size() : after;
    const qsizetype size = endOfPicture(QStringView(markup).sliced(from));
    if (size == 0)
        return markup;
    QString opening = together + markup.sliced(header, from + size - header) + u"</div>"_s;
    if (inBody) // the body goes on below
        opening += u"</div>\n"_s + body;
    return markup.first(header) + opening + markup.sliced(from + size);
}

} // namespace Baojia
