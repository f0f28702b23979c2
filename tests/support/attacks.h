// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "tests/support/packed.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

/// Public collections of hostile HTML, each case written into files of the kinds that people drop, and what the library
/// holds of them after the real import.
namespace Baojia::Attacks {

using namespace Qt::StringLiterals;

struct Case
{
    QString name; ///< suite and place in it
    QString html;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty where the suites are not at hand.
inline QList<Case> cases()
{
    QList<Case> all;
    if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty())
        return all;
    const QString suites = QStringLiteral(BAOJIA_SHARED_DIR "/suites/");
    const auto take = [&](const QString &file, const QString &field) {
        const QJsonArray array = QJsonDocument::fromJson(bytesOf(suites + file)).array();
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString html = array.at(at)[field].toString();
            all.append({u"%1 %2"_s.arg(file.section(u'/', 0, 0)).arg(at), html});
        }
    };
    take(u"dompurify/expect.json"_s, u"payload"_s);
    take(u"h5sc/vectors.json"_s, u"data"_s);
    take(u"sanitize-html/cases.json"_s, u"input"_s);
    take(u"wpt/sanitizer-default-config.json"_s, u"input"_s);
    const auto bleach = QDir(suites + u"bleach/tests/data"_s).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : bleach)
        all.append({u"bleach "_s + file.baseName(), QString::fromUtf8(bytesOf(file.filePath())).section(u"\n--\n"_s, 0, 0)});
    return all;
}

enum class Carrier { SavedPage, JekyllPost, AtomContent, EpubChapter };

inline constexpr int carrierCount = 4;

/// What the article of a case begins and ends with, so that it is known again.
inline QString begun(qsizetype number) { return u"始%1始，报架上的旧报纸一天天多起来，翻一翻总有收获。"_s.arg(number); }
inline QString ended(qsizetype number) { return u"终%1终，读报的人把它放回原处，明天还有新的。"_s.arg(number); }

/// The first characters of a case on one line: for places where a text stands and no markup, such as a headline.
inline QString lineOf(const Case &one)
{
    QString line = one.html.left(200);
    line.removeIf([](QChar unit) { return unit.unicode() < 0x20 || unit.isSurrogate() || unit.unicode() >= 0xFFFE; });
    return line;
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline QString bodyOf(const Case &one, qsizetype number)
{
    // Enough of an article around it that nothing takes the headline for the text.
    const QString more = u"<p>老城门下的旧书摊又开张了，来看书的人很多，看报的人也不少，一直到傍晚才散。</p>\n"_s.repeated(8);
    return u"<p>%1</p>\n"_s.arg(begun(number)) + more + one.html + u"\n<p>%1</p>"_s.arg(ended(number));
}

inline void writeSavedPages(const QString &folder, const QList<Case> &cases)
{
    for (qsizetype at = 0; at < cases.size(); ++at) {
        const QString title = u"例%1 "_s.arg(at) + lineOf(cases[at]).toHtmlEscaped();
        write(folder + u"/潮汐新闻/c%1.html"_s.arg(at),
              (u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"_s + title
               + u"</title><meta property=\"article:published_time\" content=\"2021-06-07T08:09:10+08:00\">"
                 "<meta name=\"author\" content=\""_s
               + lineOf(cases[at]).toHtmlEscaped() + u"\"></head><body><div class=\"content\"><h1>"_s + title + u"</h1>"_s
               + bodyOf(cases[at], at) + u"</div></body></html>"_s)
                  .toUtf8());
    }
}

inline QString quoted(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

inline void writePosts(const QString &folder, const QList<Case> &cases)
{
    for (qsizetype at = 0; at < cases.size(); ++at) {
        const QString line = lineOf(cases[at]);
        write(folder + u"/site/_posts/2024-03-01-c%1.md"_s.arg(at),
              (u"---\nlayout: post\ntitle: "_s + quoted(u"例%1 "_s.arg(at) + line) + u"\ndate: 2024-03-01 08:00:00\nauthor: "_s
               + quoted(line) + u"\ntags: 海风报新闻\n---\n\n"_s + begun(at) + u"\n\n"_s + cases[at].html + u"\n\n"_s + ended(at)
               + u'\n')
                  .toUtf8());
    }
}

inline void writeFeed(const QString &folder, const QList<Case> &cases)
{
    QString feed = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>报架周刊</title>"
                   "<id>urn:baojia:attacks</id><updated>2026-01-30T08:00:00+08:00</updated>\n"_s;
    for (qsizetype at = 0; at < cases.size(); ++at) {
        QString body = bodyOf(cases[at], at);
        body.removeIf([](QChar unit) { return (unit.unicode() < 0x20 && unit != u'\n' && unit != u'\t') || unit.isSurrogate() || unit.unicode() >= 0xFFFE; });
        const QString line = lineOf(cases[at]).toHtmlEscaped();
        feed += u"<entry><title type=\"text\">例%1 "_s.arg(at) + line + u"</title><id>urn:baojia:attacks:%1</id>"_s.arg(at)
            + u"<link href=\""_s + line + u"\"/><author><name>"_s + line
            + u"</name></author><updated>2026-01-30T08:00:00+08:00</updated><content type=\"html\">"_s + body.toHtmlEscaped()
            + u"</content></entry>\n"_s;
    }
    write(folder + u"/attacks.atom"_s, (feed + u"</feed>\n"_s).toUtf8());
}

inline void writeBook(const QString &folder, const QList<Case> &cases)
{
    QByteArray manifest;
    QByteArray spine;
    QList<Member> chapters;
    for (qsizetype at = 0; at < cases.size(); ++at) {
        const QByteArray name = "c" + QByteArray::number(at);
        manifest += "<item id=\"" + name + "\" href=\"" + name + ".xhtml\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + name + "\"/>";
        const QString title = u"例%1 "_s.arg(at) + lineOf(cases[at]).toHtmlEscaped();
        chapters.append({name + ".xhtml",
                         (u"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"_s + title + u"</title></head><body><h1>"_s
                          + title + u"</h1>"_s + bodyOf(cases[at], at) + u"</body></html>"_s)
                             .toUtf8()});
    }
    const QByteArray title = u"<dc:title>浪花日报 [2026-02-06]</dc:title>"_s.toUtf8();
    QDir().mkpath(folder);
    pack(folder + u"/attacks.epub"_s,
         "zip",
         QList<Member> {{"mimetype", "application/epub+zip"},
                        {"META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"content.opf\"/></rootfiles></container>"},
                        {"content.opf", "<package><metadata>" + title + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"}}
             + chapters);
}

inline void writeCarrier(Carrier carrier, const QString &folder, const QList<Case> &cases)
{
    switch (carrier) {
    case Carrier::SavedPage:
        return writeSavedPages(folder, cases);
    case Carrier::JekyllPost:
        return writePosts(folder, cases);
    case Carrier::AtomContent:
        return writeFeed(folder, cases);
    case Carrier::EpubChapter:
        return writeBook(folder, cases);
    }
}

/// What a new library holds after the import of a folder.
inline QList<Article> imported(const QString &folder, QStringList &failures)
{
    const QTemporaryDir place;
    const auto backend = Backend::open(place.path(), Backend::Missing::Create);
    if (!backend)
        return {};
    ImportOrder order;
    order.paths = {folder};
    const auto end = (*backend)->import(order).result();
    if (!end)
        return {};
    for (const ImportFailure &failure : end->report.failures)
        failures.append(failure.file + u' ' + QString::number(int(failure.reason.kind)) + u' ' + failure.reason.detail);
    const auto read = (*backend)->read([](LibraryReader &reader) -> Result<QList<Article>> {
        QList<Article> articles;
        for (const Newspaper &newspaper : reader.newspapers().value_or(QList<Newspaper>())) {
            for (const Edition &edition : reader.editions(newspaper.id).value_or(QList<Edition>())) {
                for (const ArticleHeader &header : reader.articlesOfEdition(edition.id).value_or(QList<ArticleHeader>())) {
                    auto article = reader.article(header.id);
                    if (!article)
                        return article.error();
                    articles.append(*std::move(article));
                }
            }
        }
        return articles;
    });
    return read.result().value_or(QList<Article>());
}

/// The case that an article came from; -1: it says nothing of it.
inline qsizetype numberOf(const Article &article)
{
    static const QRegularExpression mark(u"始(\\d+)始"_s);
    const auto match = mark.match(article.paragraphs.join(u'\n'));
    return match.hasMatch() ? match.capturedView(1).toLongLong() : -1;
}

} // namespace Baojia::Attacks
