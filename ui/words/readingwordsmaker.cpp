// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/readingwordsmaker.h"

#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QCoreApplication>

namespace Baojia {

ReadingWords makeReadingWords()
{
    ReadingWords words;
    //: Before the newspaper's name at the end of an article. Chinese: 来源
    words.source = QCoreApplication::translate("ReadingWords", "Source");
    //: %1 is the page label as printed, such as A01. Chinese: 第%1版
    words.page = QCoreApplication::translate("ReadingWords", "Page %1");
    //: At the end of an article, before the other pages of the same day that carry it. Chinese: 又见
    words.otherPages = QCoreApplication::translate("ReadingWords", "Also on");
    //: At the end of a teaser: the article itself, and then the page it stands on. Chinese: 详见
    words.pointsTo = QCoreApplication::translate("ReadingWords", "Read more:");
    //: Before the address an article was saved from. Chinese: 原文地址
    words.original = QCoreApplication::translate("ReadingWords", "Saved from");
    //: In place of a picture that is not in the library. Chinese: 图片未保存
    words.pictureNotSaved = QCoreApplication::translate("ReadingWords", "Picture not saved");
    words.picture = PaperWords::kindMark(ArticleKind::Picture);
    words.advertisement = PaperWords::kindMark(ArticleKind::Advertisement);
    words.teaser = PaperWords::kindMark(ArticleKind::Teaser);
    //: On the front of a page that the newspaper's list of pages names, but of which nothing was saved. Chinese: 本版未保存
    words.pageNotSaved = QCoreApplication::translate("ReadingWords", "This page was not saved");
    //: On the front of a page without headlines. Chinese: 本版没有文章
    words.notConverted = QCoreApplication::translate("ReadingWords",
                                                     "The dictionaries of OpenCC, which turn Simplified into Traditional, are not "
                                                     "installed: this is the text as it was printed.");
    words.noArticles = QCoreApplication::translate("ReadingWords", "No articles on this page");
    //: The date line of a front, as QDate::toString() takes it. Chinese: yyyy年M月d日
    words.longDate = QCoreApplication::translate("ReadingWords", "d MMMM yyyy");
    words.weekdays.clear();
    for (QDate day(2026, 1, 5); day < QDate(2026, 1, 12); day = day.addDays(1)) // a week from Monday on
        words.weekdays << DateWords::weekday(day);
    return words;
}

} // namespace Baojia
