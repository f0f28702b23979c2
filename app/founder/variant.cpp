// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/variant.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;

/// 海外版 and 农村版 are not here: they are newspapers of their own, and their names are written in one.
const QRegularExpression &variantWords()
{
    static const QRegularExpression words(
        uR"(^[\s　]*[·•\-—–|_（(\[【]?[\s　]*((?:北京|上海|天津|重庆|广州|深圳|成都|西安|武汉|南京|杭州|沈阳|东北|华北|华东|华中|华南|西北|西南|东部|西部|中部|南方|北方|江南|江北|珠三角|长三角|京津冀|粤港澳|港澳|全国|本地|城区|城市|县域|社区|校园)版|[晨早午晚夜]刊|[晨早午晚夜]间版|周末版|周末刊)[\s　]*[)）\]】]?)"_s);
    return words;
}

}

QString withVariant(const QString &newspaper, const QStringList &lines)
{
    if (newspaper.isEmpty())
        return newspaper;
    if (const auto inName = QRegularExpression(uR"(^(.*(?:报|参考|文摘|周刊))(.+)$)"_s).match(newspaper); inName.hasMatch()) {
        const auto match = variantWords().match(inName.captured(2));
        return match.hasMatch() && match.capturedLength() == inName.capturedLength(2)
            ? QString(inName.captured(1) + u' ' + match.captured(1))
            : newspaper;
    }
    for (const QString &line : lines) {
        const qsizetype at = line.size() <= longestLine ? line.indexOf(newspaper) : -1;
        if (at < 0)
            continue;
        if (const auto match = variantWords().match(line.mid(at + newspaper.size())); match.hasMatch())
            return newspaper + u' ' + match.captured(1);
    }
    return newspaper;
}

QString newspaperOfVariant(const QString &name)
{
    const qsizetype at = name.lastIndexOf(u' ');
    if (at <= 0)
        return {};
    const auto match = variantWords().match(name.mid(at));
    return match.hasMatch() && match.capturedLength() == name.size() - at ? name.first(at) : QString();
}

}
