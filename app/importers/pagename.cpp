// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pagename.h"

#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

struct FoundDate
{
    QDate date;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The last plausible day in `text`, and where it stands. Folders may lie between its parts.
std::optional<FoundDate> dateIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!\\d)(?<y>1[89]\\d\\d|20\\d\\d|2100)(?:"
                                            "\\s*年/?\\s*(?<m1>\\d{1,2})\\s*月/?\\s*(?<d1>\\d{1,2})\\s*日?|"
                                            "[-_./](?<m2>\\d{1,2})[-_./](?<d2>\\d{1,2})(?!\\d)|"
                                            "(?<m4>\\d{2})/(?<d4>\\d{2})(?!\\d)|"
                                            "(?<m3>\\d{2})(?<d3>\\d{2}))"_s);
    std::optional<FoundDate> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (const QString &way : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            const QDate date(match.captured(u"y"_s).toInt(),
                             match.captured(u"m"_s + way).toInt(),
                             match.captured(u"d"_s + way).toInt());
            if (date.isValid())
                found = {date, match.capturedStart(), match.capturedEnd()};
        }
    }
    return found;
}

// Names of folders that hold newspapers and name none.
bool isGenericFolder(const QString &name)
{
    static const QSet<QString> names{
        u"page"_s,      u"pages"_s,      u"pdf"_s,         u"pdfs"_s,   u"images"_s,  u"image"_s,
        u"img"_s,       u"html"_s,       u"paper"_s,       u"papers"_s, u"epaper"_s,  u"res"_s,
        u"resfile"_s,   u"att"_s,        u"attachement"_s, u"files"_s,  u"input"_s,   u"download"_s,
        u"downloads"_s, u"data"_s,       u"tmp"_s,         u"home"_s,   u"desktop"_s, u"documents"_s,
        u"newspaper"_s, u"newspapers"_s, u"news"_s,        u"saved"_s,  u"www"_s,     u"content"_s};
    return names.contains(name);
}

bool isLabel(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{0,3}\\d{1,3}$"_s);
    return pattern.match(text).hasMatch();
}

QString trimmedMarks(const QString &text)
{
    static const QRegularExpression marks(
        u"^[\\s\\x{3000}_\\-－—.·()（）\\[\\]【】《》]+|[\\s\\x{3000}_\\-－—.·()（）\\[\\]【】《》]+$"_s);
    return QString(text).remove(marks);
}

/// Reads a piece of a file's name: newspaper, page label, page name, in any order that people write them.
class NamePiece
{
public:
    explicit NamePiece(PageName &name)
        : m_name(name)
    { }

    /// Before the day stands the newspaper, rarely a page.
    void before(const QString &piece)
    {
        const QString text = trimmedMarks(piece);
        static const QRegularExpression code(u"^[A-Za-z]{2,12}$"_s);
        if (code.match(text).hasMatch())
            m_name.code = text.toLower();
        else if (hasHan(text))
            paperAndRest(text);
        else if (isLabel(text))
            m_name.label = text.toUpper();
    }

    /// Behind it the page.
    void after(const QString &piece)
    {
        const QString text = trimmedMarks(piece);
        static const QRegularExpression page(
            u"^第?\\s*(?:[Pp](?:age)?[_-]?(?=\\d))?(?<label>[A-Za-z]{0,3}\\d{1,4})(?!\\d)\\s*(?:版|叠)?[\\s_\\-:：·]*(?<rest>.*)$"_s);
        const auto match = page.match(text);
        if (match.hasMatch()) {
            m_name.label = match.captured(u"label"_s).toUpper();
            nameOfPage(match.captured(u"rest"_s));
        } else if (hasHan(text)) {
            paperAndRest(text);
        }
    }

    /// A name without a day: 01, A01版：要闻, rmrb01.
    void alone(const QString &piece)
    {
        const QString text = trimmedMarks(piece);
        static const QRegularExpression coded(u"^(?<code>[A-Za-z]{3,12})[-_]?(?<label>[A-Z]?\\d{1,3})$"_s);
        const auto match = coded.match(text);
        const QString code = match.captured(u"code"_s).toLower();
        if (match.hasMatch() && (code.size() > 3 || !newspaperOfCode(code).isEmpty())) {
            m_name.code = code;
            m_name.label = match.captured(u"label"_s);
        } else {
            // A name of neither day nor page is a title of some kind, not the name of a page.
            after(text);
            if (m_name.label.isEmpty())
                m_name.pageName.clear();
        }
    }

private:
    static bool hasHan(const QString &text)
    {
        static const QRegularExpression han(u"\\p{Han}"_s);
        return han.match(text).hasMatch();
    }

    void paperAndRest(const QString &text)
    {
        static const QRegularExpression pattern(
            u"^(?<paper>[\\p{Han}·]{1,14}?(?:[报報]|刊|周末|参考消息))(?<rest>.*)$"_s);
        const auto match = pattern.match(text);
        const bool whole = isNewspaperName(match.captured(u"paper"_s));
        if (whole && m_name.paper.isEmpty()) {
            m_name.paper = match.captured(u"paper"_s);
            if (const QString rest = match.captured(u"rest"_s); !rest.isEmpty())
                after(rest);
        } else {
            nameOfPage(text);
        }
    }

    void nameOfPage(const QString &text)
    {
        const QString name = trimmedMarks(text);
        if (hasHan(name) && name.size() <= 20 && m_name.pageName.isEmpty())
            m_name.pageName = name;
    }

    PageName &m_name;
};

void readFolders(const QString &folders, PageName &name)
{
    const QStringList parts = folders.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        static const QRegularExpression code(u"^[A-Za-z]{2,10}$"_s);
        const QString paper = isNewspaperName(*part) ? *part : newspaperInText(*part);
        if (name.folderPaper.isEmpty() && !paper.isEmpty())
            name.folderPaper = paper;
        if (name.folderCode.isEmpty() && code.match(*part).hasMatch() && !isGenericFolder(part->toLower()))
            name.folderCode = part->toLower();
    }
}

} // namespace

PageName PageName::of(const QString &path)
{
    PageName name;
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folders = path.first(slash + 1);
    QString base = path.sliced(slash + 1);
    static const QRegularExpression suffix(u"(?:[_-](?:brief|pdf|alto|b|s|h|small|big))*\\.[a-z0-9]{1,5}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    base.remove(suffix);
    NamePiece pieces(name);
    const auto inName = dateIn(base);
    if (inName) {
        name.date = inName->date;
        pieces.before(base.first(inName->start));
        // More than four digits behind the day are a number of the system, not a page.
        pieces.after(base.sliced(inName->end));
    } else {
        pieces.alone(base);
    }
    const auto inFolders = dateIn(folders);
    if (!name.date.isValid() && inFolders)
        name.date = inFolders->date;
    name.root = inFolders ? folders.first(folders.lastIndexOf(u'/', inFolders->start) + 1) : folders;
    if (name.label.isEmpty() && inFolders) {
        // page/2017-10/16/01/…: the folder of the page lies below that of the day
        const QStringList below = folders.sliced(inFolders->end).split(u'/', Qt::SkipEmptyParts);
        if (!below.isEmpty() && isLabel(below.last()))
            name.label = below.last().toUpper();
    }
    readFolders(folders, name);
    return name;
}

QString namingPath(const Source &source, const QString &file)
{
    QStringList above = source.path().split(u'/', Qt::SkipEmptyParts);
    if (source.isSingleFile() && !above.isEmpty())
        above.removeLast();
    QString path;
    for (const QString &folder : above.last(std::min<qsizetype>(above.size(), 2))) {
        // Folders that the person did not choose count only where they speak clearly.
        const PageName name = PageName::of(folder + u"/x"_s);
        if (name.date.isValid() || !name.folderPaper.isEmpty())
            path += folder + u'/';
    }
    return path + file;
}

QString newspaperOfCode(const QString &code)
{
    // Only codes that no second newspaper is known to use: hnrb may be 海南日报, 河南日报 or 湖南日报.
    static const QHash<QString, QString> names{
        {u"rmrb"_s, u"人民日报"_s},
        {u"rmrbhwb"_s, u"人民日报海外版"_s},
        {u"gmrb"_s, u"光明日报"_s},
        {u"jjrb"_s, u"经济日报"_s},
        {u"kjrb"_s, u"科技日报"_s},
        {u"grrb"_s, u"工人日报"_s},
        {u"zgqnb"_s, u"中国青年报"_s},
        {u"jfjb"_s, u"解放军报"_s},
        {u"jfrb"_s, u"解放日报"_s},
        {u"bjrb"_s, u"北京日报"_s},
        {u"cqrb"_s, u"重庆日报"_s},
        {u"nfrb"_s, u"南方日报"_s},
        {u"xmwb"_s, u"新民晚报"_s},
        {u"ycwb"_s, u"羊城晚报"_s},
        {u"zgjjjcb"_s, u"中国纪检监察报"_s},
        {u"cqkjb"_s, u"重庆科技报"_s},
        {u"xhrb"_s, u"新华日报"_s},
        {u"whb"_s, u"文汇报"_s},
    };
    return names.value(code);
}

bool isNewspaperName(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:[\\p{Han}·]{2,12}(?:[报報]|[周週]刊|周末)|参考消息)(?:海外版)?$"_s);
    // 汇报, 海报, 通报 … end like a newspaper and are none.
    static const QRegularExpression word(
        u"[汇匯海举舉预預情警简簡公通电電填上墙牆捷喜][报報]$|^(?:电子|数字|電子|數位|各地|全国)[报報]$"_s);
    return line.size() <= 14 && pattern.match(line).hasMatch()
        && (!word.match(line).hasMatch() || line == u"文汇报"_s);
}

QString newspaperInText(const QString &text)
{
    static const QRegularExpression pattern(
        u"[\\p{Han}·]{1,11}?(?:[报報]|[周週]刊|周末)(?:海外版)?(?![告道名表到答复价销酬纸社业])"_s);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured();
        if (isNewspaperName(name))
            return name;
    }
    return {};
}

std::optional<Folio> folioIn(const QString &line)
{
    static const QRegularExpression numbered(
        u"(?:^|[\\s\\x{3000}])第?\\s*(?<label>[A-Z]{0,3}\\d{1,3})\\s*版(?:[\\s\\x{3000}:：·/|]*(?<name>[\\p{Han}·]{2,10}))?"_s);
    static const QRegularExpression lettered(
        u"^(?<label>[A-Z]{1,2}\\d{1,3})(?:[\\s\\x{3000}:：·/|]+(?<name>[\\p{Han}·]{2,10}))?$"_s);
    const QString text = foldWidth(line).trimmed();
    for (const QRegularExpression &pattern : {numbered, lettered}) {
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        static const QRegularExpression weekday(u"^(?:星期|责编|责任|编辑|国内|邮发|新闻热线)"_s);
        const QString name = match.captured(u"name"_s);
        return Folio{match.captured(u"label"_s), weekday.match(name).hasMatch() ? QString() : name};
    }
    return std::nullopt;
}

} // namespace Baojia
