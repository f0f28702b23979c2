// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dumpline.h"

#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestHeading = 60;
constexpr qsizetype kLongestChrome = 120;
constexpr qsizetype kShortestText = 20;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return text.size() <= kLongestChrome && pattern.match(text).hasMatch();
}

// The order of arrows and words is irregular: 3上一篇 下一篇4, 上一版3 4下一版, 3 上一篇 4下一篇.
const QRegularExpression &navigationRow()
{
    static const QRegularExpression pattern(
        u"^(?:3\\s*)?上一[篇版期](?:\\s*3(?!\\d))?[\\s\\x{A0}\\x{3000}|｜]*(?:4\\s*)?下一[篇版期](?:\\s*4(?!\\d))?"_s);
    return pattern;
}

int indentOf(QStringView line)
{
    int indent = 0;
    for (const QChar character : line) {
        if (!isBlankCharacter(character.unicode()))
            break;
        ++indent;
    }
    return indent;
}

bool isArrow(const DumpLine &line)
{
    return line.text == "3"_L1 || line.text == "4"_L1;
}

// Arrows may stand on lines of their own beside 上一篇 and 下一篇.
void dropArrows(QList<DumpLine> &lines)
{
    const auto navigationBeside = [&lines](qsizetype at, qsizetype step) {
        for (qsizetype i = at + step; i >= 0 && i < lines.size() && qAbs(i - at) <= 2; i += step) {
            if (!lines.at(i).isBlank())
                return isNavigation(lines.at(i).text);
        }
        return false;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isArrow(lines.at(i)) && (navigationBeside(i, -1) || navigationBeside(i, 1)))
            lines[i].text.clear();
    }
}

}

QList<DumpLine> dumpLines(const QString &text)
{
    QList<DumpLine> lines;
    const auto rows = QStringView(text).split(u'\n');
    lines.reserve(rows.size());
    for (const QStringView row : rows) {
        QString line = trimmedCjk(row);
        const auto row1 = navigationRow().match(line.left(40));
        if (row1.hasMatch() && row1.capturedLength() < line.size()) {
            lines.append({row1.captured(), 0});
            line = trimmedCjk(QStringView(line).sliced(row1.capturedLength()));
        }
        lines.append({line, line.isEmpty() ? 0 : indentOf(row)});
    }
    dropArrows(lines);
    return lines;
}

std::optional<DumpPageLabel> pageLabelIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:(第)\\s*)?([A-Za-z]{0,3}\\d{1,3}(?:-\\d+)?)\\s*版(?:\\s*([：:])\\s*|[\\s\\x{3000}\\x{A0}]+|$)([^。]{0,40})$"_s);
    const auto match = pattern.match(line.left(kLongestHeading + 1));
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    return DumpPageLabel {match.captured(2).toUpper(), collapsed(match.captured(4))};
}

std::optional<DumpStamp> stampIn(const QString &line)
{
    if (line.size() > kLongestChrome)
        return std::nullopt;
    static const QRegularExpression pattern(
        u"^(.*?)《([^《》]{2,24})》\\s*[（(]\\s*(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)[^）)]{0,12}?"
        "(?:第\\s*)?([A-Za-z]{0,3}\\d{1,3}(?:-\\d+)?)\\s*版[^）)]{0,20}[）)]\\s*$"_s);
    const auto match = pattern.match(line);
    const auto date = match.hasMatch() ? findDate(match.captured(3)) : std::nullopt;
    if (!date)
        return std::nullopt;
    return DumpStamp {collapsed(match.captured(1)), collapsed(match.captured(2)), *date, match.captured(4).toUpper()};
}

std::optional<DumpDateLine> dateLineIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:(\\p{Han}[\\p{Han}A-Za-z·]{1,13})[\\s\\x{3000}\\x{A0}:：|｜]+)?\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日(?![\\p{Han}])|"
        "^(?:(\\p{Han}[\\p{Han}A-Za-z·]{1,13})[\\s\\x{3000}\\x{A0}:：|｜]+)?\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(?:星期|周|第|上|放|农历)"_s);
    if (line.size() > kLongestHeading || line.contains(u'。'))
        return std::nullopt;
    const auto match = pattern.match(line);
    const auto date = match.hasMatch() ? findDate(line) : std::nullopt;
    if (!date)
        return std::nullopt;
    const QString before = match.captured(1) + match.captured(2);
    return DumpDateLine {isMasthead(before) ? before : QString(), *date};
}

bool isNavigation(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:[34]\\s*)*(?:(?:上一|下一)[篇版期](?:\\s*[34](?!\\d))?[\\s\\x{A0}\\x{3000}|｜]*(?:[34]\\s*)?){1,2}$|"
        "^(?:[34]\\s*)?(?:上一|下一)篇\\s*[:：].{0,80}$|"
        "^(?:返回|回到)(?:目录|首页|版面|顶部|列表|本版)|^(?:版面导航|标题导航|版面概览|本版新闻|往期回顾)$"_s);
    return matches(pattern, line);
}

bool isControl(const QString &line)
{
    if (line.size() > kLongestChrome || line.contains(u'。'))
        return false;
    int words = 0;
    for (const QStringView word : {u"放大", u"缩小", u"默认", u"字体", u"字号", u"朗读", u"全文复制", u"打印", u"返回目录"})
        words += line.contains(word) ? 1 : 0;
    return words >= 2;
}

bool isMasthead(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[\\p{Han}A-Za-z·]{1,12}(?:报|参考|周刊|文摘|在线|网|新闻)$"_s);
    return line.size() <= 14 && matches(pattern, line);
}

bool isPublisher(const QString &line)
{
    static const QRegularExpression pattern(u"^[^。，]{2,40}(?:主办|主管|出版)$|^(?:主办|主管|出版)(?:单位)?\\s*[:：]"_s);
    return line.size() <= kLongestHeading && matches(pattern, line);
}

bool isFooter(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:社址|地址|邮编|邮政编码|电话|传真|网址|技术支持|责任编辑|责编|版面编辑|主办单位|主管单位)\\s*[:：]|技术支持\\s*[:：]|"
        "ICP备|ICP证|公网安备|扫一扫|扫描二维码|网站地图"_s);
    return matches(pattern, line) || (line.size() <= kLongestChrome && isCopyright(line));
}

bool isCopyright(const QString &line)
{
    static const QRegularExpression pattern(
        u"版权所有|版权均属|版权与免责声明|版权声明|未经.{0,12}(?:授权|许可|允许)|[Cc]opyright|©"_s);
    return pattern.match(line).hasMatch();
}

bool isDateline(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:【[^】]{2,30}】|本[报刊社网][^。]{0,24}?(?:电|讯(?!员)|消息)|(?:新华社|中新社|新华网|据)[^。]{0,30}?(?:电|讯(?!员)|消息|报道))"_s);
    return pattern.match(line.left(48)).hasMatch();
}

bool isBodyLine(const DumpLine &line)
{
    return line.text.size() > kLongestHeading || line.text.contains(u'。')
        || (line.indent >= 2 && line.text.size() > kShortestText) || isDateline(line.text);
}

}
