// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// The few words that a page of ours says around the newspaper's own. They are Chinese like the newspapers unless ui/words
/// gives others.
struct ReadingWords
{
    QString language = QStringLiteral("zh-CN"); ///< of the text, as in <html lang>
    QString source = QStringLiteral("来源"); ///< before the newspaper's name
    QString page = QStringLiteral("第%1版"); ///< %1: the printed label
    QString otherPages = QStringLiteral("又见"); ///< before the other pages of the edition on which it stands
    QString pointsTo = QStringLiteral("详见"); ///< of a teaser, before the page it leads to
    QString original = QStringLiteral("原文地址"); ///< before the address it was saved from
    QString pictureNotSaved = QStringLiteral("图片未保存"); ///< in place of a picture
    QString picture = QStringLiteral("图片"); ///< beside the headline of what is no article
    QString advertisement = QStringLiteral("广告");
    QString teaser = QStringLiteral("导读");
    QString pageNotSaved = QStringLiteral("本版未保存"); ///< on the front of a page that is known by name only
    QString notConverted = QStringLiteral("简繁转换所需的 OpenCC 词典没有安装，这里按原文显示。"); ///< below the article
    QString longDate = QStringLiteral("yyyy年M月d日"); ///< of the date line of a front, as QDate::toString() takes it
    QStringList weekdays = QStringLiteral("星期一 星期二 星期三 星期四 星期五 星期六 星期日").split(u' '); ///< after it
    QString noArticles = QStringLiteral("本版没有文章"); ///< on the front of a page without headlines
};

}
