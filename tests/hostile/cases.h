// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/bombs.h"

#include <functional>

namespace Baojia::Bombs {

/// What somebody may hand over to hurt the program.
struct Case
{
    const char *name;
    const char *file;
    std::function<QByteArray()> bytes;
    const char *named; ///< what the report has to name; empty: it may also come in
    bool staysOut = false; ///< whether its article of 1 March must not come in: so a row fails when the bound it meets is gone
};

inline QByteArray post(const QByteArray &extraHead, const QByteArray &body)
{
    return "---\nlayout: post\ntitle: 坏\ndate: 2024-03-01 08:00:00\ntags: 潮汐报新闻\n" + extraHead + "---\n\n" + body + "\n";
}

inline QByteArray feed(const QByteArray &prolog, const QByteArray &items)
{
    return "<?xml version=\"1.0\"?>\n" + prolog + "<rss version=\"2.0\"><channel><title>潮汐报</title><link>http://paper.example/</link>" + items
        + "</channel></rss>";
}

inline QByteArray page(const QByteArray &body)
{
    return "<html><head><meta charset=\"utf-8\"><title>坏</title></head><body><founder-content>" + body
        + "</founder-content><!--enpproperty <articleid>1</articleid><date>2024-03-01 00:00:00:0</date><title>坏</title>"
          "<papername>潮汐报</papername>/enpproperty--></body></html>\n";
}

inline QByteArray aliasBomb()
{
    QByteArray head = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 12; ++level) {
        const QByteArray before = QByteArray::number(level - 1);
        head += 'a' + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + QByteArray("*a" + before + ", ").repeated(8) + "*a" + before + "]\n";
    }
    return head;
}

inline QByteArray billionLaughs()
{
    QByteArray type = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\n";
    for (int level = 1; level < 12; ++level)
        type += "<!ENTITY l" + QByteArray::number(level) + " \"" + QByteArray("&l" + QByteArray::number(level - 1) + ';').repeated(10) + "\">\n";
    return feed(type + "]>\n", "<item><title>&l11;</title><pubDate>Fri, 01 Mar 2024 08:00:00 GMT</pubDate><description>&l11;</description></item>");
}

/// The article behind what is too much, and the end of a tar.
inline QByteArray tarEnd()
{
    const QByteArray article = post({}, "甲");
    return tarHead("2024-03-01-a.md", article.size()) + article + QByteArray(1024 + 511 - (article.size() + 511) % 512, '\0');
}

inline QByteArray crowdedTar()
{
    QByteArray tar;
    tar.reserve(110'000 * 512);
    for (int i = 0; i < 110'000; ++i)
        tar += tarHead("m" + QByteArray::number(i) + ".txt", 0);
    return packed(tar + tarEnd(), 31);
}

/// Zeros that pack to a thousandth.
inline QByteArray zerosTar(qint64 mebibytes)
{
    const QByteArray zeros(16 << 20, '\0');
    return gzipTimes(tarHead("zeros.bin", mebibytes << 20), zeros, mebibytes / 16) + packed(tarEnd(), 31);
}

/// Past 2 GiB, with so much of noise that the ratio stays below a hundred.
inline QByteArray noisyTar()
{
    QByteArray noise(24 << 20, '\0');
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return packed(tarHead("noise.bin", noise.size()) + noise, 31) + zerosTar(2'080);
}

inline QByteArray nestedZip()
{
    QByteArray inner = zip({{"2024-03-01-a.md", post({}, "甲"), false}});
    for (int level = 0; level < 6; ++level)
        inner = zip({{"inner" + QByteArray::number(level) + ".zip", inner, false}});
    return inner;
}

inline QByteArray cyclicBook()
{
    const QByteArray chapter = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>c</title></head><body><p>旧书摊</p></body></html>";
    QByteArray spine;
    for (int i = 0; i < 200'000; ++i)
        spine += "<itemref idref=\"c\"/>";
    const QByteArray package = "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>潮汐报</dc:title>"
                               "<dc:date>2024-03-01</dc:date></metadata><manifest><item id=\"c\" href=\"c.html\" media-type=\"application/xhtml+xml\" fallback=\"c\"/>"
                               "<item id=\"ncx\" href=\"content.opf\" media-type=\"application/x-dtbncx+xml\"/></manifest><spine toc=\"ncx\">"
        + spine + "</spine></package>";
    return zip({{"mimetype", "application/epub+zip", false},
                {"META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile full-path=\"content.opf\" "
                                           "media-type=\"application/oebps-package+xml\"/></rootfiles></container>", false},
                {"content.opf", package, true},
                {"c.html", chapter, false}});
}

inline QByteArray nestedMessage()
{
    QByteArray message = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b0\"\r\nContent-Location: http://paper.example/\r\n\r\n";
    for (int level = 0; level < 20'000; ++level) {
        message += "--b" + QByteArray::number(level) + "\r\nContent-Type: multipart/related; boundary=\"b" + QByteArray::number(level + 1) + "\"\r\n\r\n";
    }
    return message;
}

inline QByteArray lyingRecords()
{
    QByteArray records;
    for (const char *length : {"-1", "99999999999999999999", "9223372036854775807", "0", "1073741824"}) {
        records += QByteArray("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://paper.example/") + length
            + "\r\nWARC-Date: 2024-03-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length
            + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7777777777\r\n\r\n<p>a</p>\r\n\r\n";
    }
    return records;
}

inline QList<Case> archiveCases()
{
    return {
        {"zip of 60 GiB whose members are the same bytes", "overlap.zip", [] { return quotingZip(60 << 20, 1000); }, "overlap.zip"},
        {"zip in zip in zip", "nested.zip", nestedZip, "inner4.zip", true},
        {"tar with a sparse file of 8 GiB", "sparse.tar", []() -> QByteArray { return tarHead("sparse.txt", 512, 'S', (8LL << 30) - 1) + QByteArray(1536, 'x'); }, "sparse.t"},
        {"gzip of 3 GiB", "large.tar.gz", [] { return zerosTar(3'072); }, "large.tar.gz", true},
        {"gzip of 1.5 GiB that packs to a thousandth", "ratio.tar.gz", [] { return zerosTar(1'536); }, "ratio.tar.gz", true},
        {"gzip of 2.1 GiB that packs to a ninetieth", "total.tar.gz", noisyTar, "total.tar.gz", true},
        {"tar of 110,000 members", "crowd.tar.gz", crowdedTar, "\ncrowd.tar.gz: ", true},
        {"zip with a name of 60,000 characters", "longname.zip", [] { return zip({{QByteArray(60'000, 'n') + ".md", post({}, "甲"), false}}); }, ""},
        {"zip with names that lead out", "outside.zip", [] { return zip({{"../../2024-03-01-out.md", post({}, "甲"), false}}); }, "../../2024-03-01-out.md"},
        {"web archive that lies about lengths", "lies.warc", lyingRecords, "lies.warc"},
        {"message in message in message", "deep.mhtml", nestedMessage, "deep.mhtml"},
        {"book whose spine goes round", "round.epub", cyclicBook, ""},
        {"PDF whose page is 1 GiB", "bomb.pdf", [] { return pdf(qsizetype(1) << 30); }, "bomb.pdf"},
    };
}

inline QList<Case> documentCases()
{
    const auto nested = [](const char *tag, int times) { return QByteArray('<' + QByteArray(tag) + '>').repeated(times); };
    return {
        {"200,000 elements in each other", "deep.htm", [nested]() -> QByteArray { return page(nested("div", 200'000)); }, "deep.htm", true},
        {"200,000 unclosed marks of formatting", "marks.htm", [] { return page(QByteArray("<b><i><p>").repeated(200'000)); }, "marks.htm"},
        {"200,000 attributes", "attributes.htm", [] {
             QByteArray all;
             for (int i = 0; i < 200'000; ++i)
                 all += " a" + QByteArray::number(i) + "=1";
             return page("<p" + all + ">甲</p>");
         }, "attributes.htm", true},
        {"600 elements in each other", "deeper.htm", [nested]() -> QByteArray { return page(nested("div", 600) + "甲"); }, "deeper.htm", true},
        {"300 attributes", "more.htm", [] {
             QByteArray all;
             for (int i = 0; i < 300; ++i)
                 all += " a" + QByteArray::number(i) + "=1";
             return page("<p" + all + ">甲</p>");
         }, "more.htm", true},
        {"a document of 65 MiB", "large.htm", [] { return page(QByteArray(65 << 20, 'x')); }, "large.htm", true},
        {"a post of 65 MiB of empty lines", "2024-03-01-lines.md", []() -> QByteArray { return post({}, "甲" + QByteArray(65 << 20, '\n') + "乙"); }, "2024-03-01-lines.md", true},
        {"one line of 40 MiB", "line.txt", []() -> QByteArray { return QByteArray("人民日报 1953年07月01日 第1版\n") + QByteArray("字").repeated(13 << 20); }, "line.txt"},
        {"aliases for billions of values", "2024-03-01-alias.md", [] { return post(aliasBomb(), "甲"); }, ""},
        {"80,000 values in a head", "2024-03-01-many.md", [] { return post("a: [" + QByteArray("x, ").repeated(80'000) + "x]\n", "甲"); }, "2024-03-01-many.md", true},
        {"lists in lists", "2024-03-01-deep.md", [] { return post("a: " + QByteArray("[").repeated(100'000) + '\n', "甲"); }, ""},
        {"a head of quotes and colons", "2024-03-01-quotes.md", [] { return post("a: \"" + QByteArray("\\\": '").repeated(40'000) + '\n', "甲"); }, ""},
        {"a head of 300 KiB", "2024-03-01-head.md", [] { return post("a: " + QByteArray(300 << 10, 'x') + '\n', "甲"); }, "2024-03-01-head.md"},
        {"Markdown of open brackets", "2024-03-01-brackets.md", [] { return post({}, QByteArray("[![*`<").repeated(300'000)); }, ""},
        {"quotes in quotes", "2024-03-01-block.md", [] { return post({}, QByteArray("> ").repeated(500'000) + "甲"); }, ""},
        {"a billion laughs", "laughs.xml", billionLaughs, "laughs.xml"},
        {"an entity of another file", "outside.xml", [] {
             return feed("<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n",
                         "<item><title>甲&e;</title><pubDate>Fri, 01 Mar 2024 08:00:00 GMT</pubDate><description>&e;</description></item>");
         }, ""},
        {"XML in XML", "deep.xml", [nested] { return feed({}, nested("a", 1'000'000)); }, "deep.xml"},
        {"1,400,000 entries", "entries.xml", [] { return feed({}, QByteArray("<item><title>a</title><guid>b</guid></item>").repeated(1'400'000)); }, "entries.xml"},
        {"8,000,000 rows that fit nothing", "rows.csv", []() -> QByteArray { return "title,date,content,newspaper\n" + QByteArray("a,b\n").repeated(8'000'000); }, "\nrows.csv: "},
        {"8,000,000 rows without a day", "days.csv", []() -> QByteArray { return "title,date,content,newspaper\n" + QByteArray("a,,b,c\n").repeated(8'000'000); }, "\ndays.csv: "},
        {"a quote that never ends", "quote.csv", []() -> QByteArray { return "title,date,content,newspaper\n甲,2024-03-01,\"" + QByteArray(QByteArray(1'000, 'x') + ",b\n").repeated(20'000); }, "quote.csv"},
    };
}

inline QList<Case> pictureCases()
{
    return {
        {"picture of 900 million pixels", "2024-03-01-a.md", [] { return post({}, "甲\n\n![图](big.png)"); }, "2024-03-01-a.md"},
        {"drawing that uses itself", "2024-03-01-b.md", [] { return post({}, "甲\n\n![图](use.svg)"); }, "2024-03-01-b.md"},
    };
}

inline QByteArray useBomb()
{
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>";
    for (int level = 1; level < 30; ++level)
        svg += "<g id=\"a" + QByteArray::number(level) + "\">" + QByteArray("<use xlink:href=\"#a" + QByteArray::number(level - 1) + "\"/>").repeated(10) + "</g>";
    return svg + "<use xlink:href=\"#a29\"/></svg>";
}

}
