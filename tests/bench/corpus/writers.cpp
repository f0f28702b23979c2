// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus/writers.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

#include "tests/bench/corpus/article.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

/// Not base/file.h: what a bench reads only has to be there, and syncing a million files would take longer
/// than the bench.
Result<void> write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush())
        return Error{ErrorKind::AccessDenied, path, file.errorString()};
    return {};
}

QString paragraphsHtml(const PrintedArticle &article, const QString &pattern)
{
    QString html;
    for (const QString &paragraph : article.paragraphs)
        html += pattern.arg(paragraph.toHtmlEscaped());
    return html;
}

QString post(const PrintedArticle &article)
{
    const QString day = article.date.toString(Qt::ISODate);
    const QString name = newspaperName(article.newspaper);
    const QString code = newspaperCode(article.newspaper);
    const QString id = article.date.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(article.number, 8, 10, QChar(u'0'));
    return u"---\nlayout: post\ntitle: \"%1\"\ndate: %2 07:45:20 +0800\ncategories: %3\ntags: %4新闻\n---\n"_s
               .arg(article.title, day, code, name)
        + paragraphsHtml(article, u"<p>%1 </p> "_s)
        + u"<p "
          u"class=\"em_media\">（文章来源：%1）</p>\n\n<http://news.example.org/share.html?infoCode=NW%2>\n\n"
          "[返回%1新闻](//news.example.org/category/%3.html)｜[返回首页](//news.example.org/)\n"_s.arg(
              name, id, code);
}

/// An edition as a Founder mirror.
class FounderEdition
{
public:
    FounderEdition(const QString &folder, const QList<PrintedArticle> &articles)
        : m_articles(articles)
        , m_name(newspaperName(articles.first().newspaper))
        , m_date(articles.first().date)
        , m_folder(folder + u'/' + newspaperCode(articles.first().newspaper) + u"/html/"_s
                   + m_date.toString(u"yyyy-MM/dd"_s))
    { }

    Result<void> write() const
    {
        QDir().mkpath(m_folder);
        for (int page = 1; page <= m_articles.last().page; ++page) {
            if (auto written = Bench::write(u"%1/node_%2.htm"_s.arg(m_folder).arg(page + 1), node(page));
                !written)
                return written;
        }
        for (const PrintedArticle &article : m_articles) {
            if (auto written =
                    Bench::write(u"%1/content_%2.htm"_s.arg(m_folder).arg(article.number), content(article));
                !written)
                return written;
        }
        return {};
    }

private:
    static QString head(const QString &title)
    {
        return u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"><html><head><meta "
               u"http-equiv=\"Content-Type\" "
               "content=\"text/html; charset=utf-8\"><title>%1</title></head><body>\n"_s.arg(
                   title.toHtmlEscaped());
    }

    [[nodiscard]] QString printedDate() const { return m_date.toString(u"yyyy 年 MM 月 dd 日"_s); }

    static QString printedPage(int page)
    {
        return u"第%1版：%2"_s.arg(page, 3, 10, QChar(u'0')).arg(pageName(page));
    }

    [[nodiscard]] QString titles(int page) const
    {
        QString list;
        for (const PrintedArticle &article : m_articles) {
            if (article.page == page) {
                list +=
                    u"<li><a href=content_%1.htm><div style=\"display:inline\" id=mp%1>%2</div></a></li>"_s
                        .arg(QString::number(article.number), article.title.toHtmlEscaped());
            }
        }
        return list;
    }

    [[nodiscard]] QString areas(int page) const
    {
        QString areas;
        int top = 4;
        for (const PrintedArticle &article : m_articles) {
            if (article.page != page)
                continue;
            areas += u"<Area coords=\"4,%1,340,%2\" shape=\"rect\" href=\"content_%3.htm\">"_s.arg(top)
                         .arg(top + 86)
                         .arg(article.number);
            top += 90;
        }
        return areas;
    }

    [[nodiscard]] QString node(int page) const
    {
        QString pages;
        for (int other = 1; other <= m_articles.last().page; ++other)
            pages += u"<tr><td><a id=pageLink href=node_%1.htm>%2</a></td></tr>"_s.arg(other + 1).arg(
                printedPage(other));
        const QString next = page < m_articles.last().page
            ? u"<a class=\"preart\" href=\"node_%1.htm\">下一版</a>"_s.arg(page + 2)
            : QString();
        return head(pageName(page) + u'-' + m_name + u"数字报"_s)
            + u"<div class=\"paper\">%1</div><div class=\"date\">%2</div>\n<div>%3 %4</div>\n"_s.arg(
                m_name, printedDate(), printedPage(page), next)
            + u"<img usemap=\"#PagePicMap\" src=\"../../../res/%1.jpg\" width=\"350\" border=\"0\"><map name=\"PagePicMap\">"_s
                  .arg(page)
            + areas(page) + u"</map>\n<div id=\"titleList\"><ul>"_s + titles(page)
            + u"</ul></div>\n<table id=\"bmdhTable\">"_s + pages
            + u"</table>\n<div>%1版权所有 未经书面授权 不得复制或建立镜像</div></body></html>\n"_s.arg(
                m_name);
    }

    [[nodiscard]] QString ways(const PrintedArticle &article) const
    {
        QString ways;
        if (article.number > m_articles.first().number)
            ways += u"<a class=\"preart\" href=\"content_%1.htm\">上一篇</a>　"_s.arg(article.number - 1);
        if (article.number < m_articles.last().number)
            ways += u"<a class=\"preart\" href=\"content_%1.htm\">下一篇</a>"_s.arg(article.number + 1);
        return ways;
    }

    [[nodiscard]] QString content(const PrintedArticle &article) const
    {
        const QString title = article.title.toHtmlEscaped();
        return head(article.title + u'-' + m_name + u"数字报"_s)
            + u"<!--enpproperty <date>%1 00:00:00:0</date><author>%2</author><title>%3</title><nodename>%4</nodename>/enpproperty-->\n"_s
                  .arg(m_date.toString(Qt::ISODate), article.byline, title, printedPage(article.page))
            + u"<ul>"_s + titles(article.page)
            + u"</ul>\n<div>%1　%2　%3</div>\n"_s.arg(m_name, ways(article), printedDate())
            + u"<div class=\"sec\">%1</div><h1 class=\"bt1\">%2</h1><div class=\"bt2\">%3</div>\n"_s.arg(
                article.section, title, article.byline)
            + u"<div id=\"ozoom\"><!--enpcontent--><founder-content>"_s
            + paragraphsHtml(article, u"<P>　　%1</P>"_s)
            + u"</founder-content><!--/enpcontent--></div>\n<div>%1　%2</div></body></html>\n"_s.arg(
                ways(article), printedDate());
    }

    const QList<PrintedArticle> &m_articles;
    QString m_name;
    QDate m_date;
    QString m_folder;
};

} // namespace

Result<void> writeJekyll(const QString &folder, Stretch articles)
{
    const ArticleMaker maker;
    QString month;
    for (qsizetype number = articles.first; number < articles.end; ++number) {
        const PrintedArticle article = maker.article(number);
        // A folder a month: one with a million files is slow on most file systems.
        const QString below = folder + u"/_posts/"_s + article.date.toString(u"yyyy-MM"_s);
        if (std::exchange(month, below) != below)
            QDir().mkpath(below);
        const QString name =
            u"%1/%2-%3-%4.html"_s
                .arg(below, article.date.toString(Qt::ISODate), newspaperCode(article.newspaper))
                .arg(number, 8, 10, QChar(u'0'));
        if (auto written = write(name, post(article)); !written)
            return written;
    }
    return {};
}

Result<void> writeFounder(const QString &folder, Stretch articles)
{
    const ArticleMaker maker;
    for (qsizetype first = articles.first; first < articles.end; first += kArticlesInEdition) {
        QList<PrintedArticle> edition;
        for (qsizetype number = first; number < std::min(first + kArticlesInEdition, articles.end); ++number)
            edition << maker.article(number);
        if (auto written = FounderEdition(folder, edition).write(); !written)
            return written;
    }
    return {};
}

CorpusStatistics statistics(qsizetype articles)
{
    constexpr qsizetype most = 1000;
    const qsizetype sample = std::min(articles, most);
    const ArticleMaker maker;
    CorpusStatistics sum;
    for (qsizetype i = 0; i < sample; ++i) {
        const PrintedArticle article = maker.article(i * articles / sample);
        const QString text = article.title + u'\n' + article.paragraphs.join(u'\n');
        QSet<QStringView> characters;
        QSet<QStringView> pairs;
        for (qsizetype at = 0; at < text.size(); ++at) {
            characters.insert(QStringView(text).mid(at, 1));
            pairs.insert(QStringView(text).mid(at, 2));
        }
        sum.characters += static_cast<double>(text.size());
        sum.distinctCharacters += static_cast<double>(characters.size());
        sum.distinctPairs += static_cast<double>(pairs.size());
    }
    const auto count = static_cast<double>(sample);
    return {sum.characters / count, sum.distinctCharacters / count, sum.distinctPairs / count};
}

} // namespace Baojia::Bench
