// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pagetitle.h"

#include "text/cjk.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongest = 60;

}

std::optional<PageTitle> pageTitleIn(QStringView title)
{
    // A number alone is a page only with 版 or a colon: "2024年要闻" and "12 Monkeys" are none.
    static const QRegularExpression first(
        u"^(?:第\\s*)?([A-Za-z]{0,3}\\d{1,3}(?:-\\d+)?)\\s*(?:版(?!权|本|税|图|画)[\\s:：)、·|-]*|[:：]\\s*)(.*)$"_s);
    static const QRegularExpression last(
        u"^(.+?)[\\s(（\\[【-]*(?:第\\s*)?([A-Za-z]{0,3}\\d{1,3}(?:-\\d+)?)\\s*版[)）\\]】]?$"_s);
    if (title.size() > kLongest)
        return std::nullopt;
    const QString line = collapsed(title);
    const QString folded = foldWidth(line);
    // Folding keeps every character's place, so the name is cut from what was written.
    const auto written = [&](const QRegularExpressionMatch &match, int part) {
        return trimmedCjk(QStringView(line).sliced(match.capturedStart(part), match.capturedLength(part)));
    };
    if (const auto match = first.match(folded); match.hasMatch())
        return PageTitle{match.captured(1).toUpper(), written(match, 2)};
    if (const auto match = last.match(folded); match.hasMatch())
        return PageTitle{match.captured(2).toUpper(), written(match, 1)};
    return std::nullopt;
}

} // namespace Baojia
