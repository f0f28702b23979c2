// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/paperwords.h"

#include "ui/words/datewords.h"

#include <QtCore/QStringList>

namespace Baojia {

QString PaperWords::pageLabel(const QString &label)
{
    //: %1 is the page label as printed, such as A01. Chinese: 第%1版
    return label.isEmpty() ? QString() : tr("Page %1").arg(label);
}

QString PaperWords::page(const QString &label, const QString &name)
{
    if (label.isEmpty())
        return name;
    if (name.isEmpty())
        return pageLabel(label);
    //: %1 is the page label, %2 its name, such as 要闻. Chinese: 第%1版 %2
    return tr("Page %1 %2").arg(label, name);
}

QString PaperWords::kindMark(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Article:
        break;
    case ArticleKind::Picture:
        //: In a list, of a photograph with a caption. Chinese: 图片
        return tr("Picture");
    case ArticleKind::Advertisement:
        //: In a list. Chinese: 广告
        return tr("Advertisement");
    case ArticleKind::Teaser:
        //: In a list, of an item that points to an article on another page. Chinese: 导读
        return tr("Teaser");
    }
    return {};
}

QString PaperWords::articlePosition(int number, int count)
{
    //: Place of the article on its page. Chinese: 第%1篇/共%2篇
    return tr("article %1 of %2").arg(number).arg(count);
}

QString PaperWords::pagePosition(int number, int count)
{
    //: Place of the page in its edition. Chinese: 第%1版/共%2版
    return tr("page %1 of %2").arg(number).arg(count);
}

QString PaperWords::article(
    const QString &title, const QString &newspaper, QDate date, const QString &label, const QString &state)
{
    QStringList parts{title, newspaper, DateWords::withWeekday(date), pageLabel(label), state};
    parts.removeAll(QString());
    //: Parts what is said of an article in a list: title, newspaper, date, page. Chinese: ，
    return parts.join(tr(", "));
}

QString PaperWords::articleCount(int count)
{
    return tr("%n article(s)", nullptr, count);
}

}
