// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plainpath.h"

#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kFirstYear = 1830;
constexpr int kLastYear = 2100;

bool isNewspaperName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^\\p{Han}{1,12}(?:报|周刊|月刊|杂志|新闻|消息|早报|晚报|导报)$"_s);
    return pattern.match(name).hasMatch();
}

// 2024, 2024年, 2024年5月, 05月, 03日, 2024-05-03, 20240503, 202405
bool isDateName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:\\d{4}年?(?:[-_.]?\\d{1,2}月?(?:[-_.]?\\d{1,2}日?)?)?|\\d{1,2}[月日]?|\\d{1,2}[-_.月]\\d{1,2}日?)$"_s);
    return pattern.match(name).hasMatch();
}

/// A01版：要闻, 第3版, A01, 03版
bool takePage(const QString &name, PlainPath &path)
{
    static const QRegularExpression printed(
        u"^第?\\s*([A-Za-z]{0,3}\\d{1,3})\\s*版\\s*[:：_\\-—\\s]*(.*)$"_s);
    static const QRegularExpression lettered(u"^([A-Za-z]{1,2}\\d{2,3})(?:[:：_\\-—\\s]+(.*))?$"_s);
    auto match = printed.match(name);
    if (!match.hasMatch())
        match = lettered.match(name);
    if (!match.hasMatch())
        return false;
    path.pageLabel = match.captured(1).toUpper();
    path.pageName = collapsed(match.captured(2));
    return true;
}

/// The title that a file's name is; empty for one of digits and letters.
QString titleOfName(QString stem)
{
    static const QRegularExpression before(
        u"^(?:\\d{4}[-_.年]?\\d{1,2}[-_.月]?\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|第?[A-Za-z]{0,2}\\d{1,3}版|[A-Za-z]{0,2}\\d{1,4})[\\s_\\-—.、]+"_s);
    for (int i = 0; i < 3; ++i)
        stem.remove(before);
    stem.replace(u'_', u' ');
    const bool says = std::any_of(stem.begin(), stem.end(), [](QChar unit) { return isHan(unit.unicode()); });
    return says ? collapsed(stem) : QString();
}

QDate dateOf(const QString &text)
{
    if (const auto date = findDate(text); date)
        return *date;
    return dateInPath(text).value_or(QDate());
}

/// 2019/0504, 2019年/5-4
QDate dateOfFolders(const QString &folders)
{
    static const QRegularExpression pattern(
        u"(?:^|/)(\\d{4})年?/(\\d\\d(?=\\d\\d/|\\d\\d$)|\\d{1,2}[-_.月])(\\d{1,2})日?(?:/|$)"_s);
    static const QRegularExpression notDigits(u"\\D"_s);
    const auto match = pattern.match(folders);
    const QDate date(
        match.captured(1).toInt(), match.captured(2).remove(notDigits).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.year() >= kFirstYear && date.year() <= kLastYear ? date : QDate();
}

} // namespace

PlainPath plainPath(const QString &chosen, const QString &file)
{
    PlainPath path;
    QStringList folders = file.split(u'/');
    const QString name = folders.takeLast();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    path.newspaper = collapsed(chosen);
    qsizetype below = 0; // the first folder that may be a page
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (isNewspaperName(folders.at(i))) {
            path.newspaper = folders.at(i);
            below = i + 1;
        }
    }
    for (qsizetype i = folders.size(); i-- > below;) {
        const QString folder = collapsed(folders.at(i));
        if (isDateName(folder))
            continue;
        // 要闻/A01版: the page is A01, and 要闻 what it is called.
        const bool paged = path.pageLabel.isEmpty() && takePage(folder, path);
        if (!paged && !path.pageLabel.isEmpty() && path.pageName.isEmpty())
            path.pageName = folder;
        else if (!paged && path.pageLabel.isEmpty())
            path.pageLabel = folder;
        if (!paged)
            break;
    }
    path.date = dateOf(stem);
    path.dateInName = path.date.isValid();
    // 2024年/5月/3日 is one date in three folders, 2024年5月 and 3日 … one in two.
    if (!path.date.isValid())
        path.date = findDate(QString(folders.join(QString()) + stem)).value_or(QDate());
    if (!path.date.isValid())
        path.date = dateInPath(QString(folders.join(u'/') + u'/')).value_or(QDate());
    if (!path.date.isValid())
        path.date = dateOfFolders(folders.join(u'/'));
    path.title = titleOfName(stem);
    return path;
}

} // namespace Baojia
