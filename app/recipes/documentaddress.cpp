// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/documentaddress.h"

#include "sources/savedpage.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

QString withoutQuery(QString address)
{
    static const QRegularExpression rest(uR"([?#].*$)"_s);
    address.remove(rest);
    return address.trimmed();
}

QString notedAddress(QByteArrayView head)
{
    return withoutQuery(savedFrom(head).url);
}

} // namespace Baojia
