// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

void setField(SampleArticle &article, const QString &name, const QString &value)
{
    if (name == u"引题"_s)
        article.kicker = value;
    else if (name == u"标题"_s)
        article.title = value;
    else if (name == u"副题"_s)
        article.deck = value;
    else if (name == u"作者"_s)
        article.byline = value;
    else if (name == u"栏目"_s)
        article.section = value;
    else if (name == u"图片"_s)
        article.picture = value;
}

SampleArticle readArticle(const QString &path)
{
    SampleArticle article;
    bool inHead = true;
    for (const QString &line : linesOf(path)) {
        const QString text = line.trimmed();
        if (inHead && text.isEmpty())
            inHead = false;
        else if (inHead)
            setField(article, text.section(u": "_s, 0, 0), text.section(u": "_s, 1));
        else if (!text.isEmpty())
            article.paragraphs << text;
    }
    return article;
}

}

QList<SampleEdition> readSample(const QString &folder)
{
    QList<SampleEdition> editions;
    for (const QString &day : QDir(folder).entryList({u"[0-9]*-[0-9]*-[0-9]*"_s}, QDir::Dirs, QDir::Name)) {
        SampleEdition edition {QDate::fromString(day, Qt::ISODate), {}};
        const QString place = folder + u'/' + day;
        for (const QString &line : linesOf(place + u"/pages.txt"_s)) {
            if (line.trimmed().isEmpty())
                continue;
            SamplePage page {line.section(u' ', 0, 0), line.section(u' ', 1).trimmed(), {}};
            const QDir texts(place + u'/' + page.label);
            for (const QString &name : texts.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
                page.articles << readArticle(texts.filePath(name));
            edition.pages << page;
        }
        editions << edition;
    }
    return editions;
}

}
