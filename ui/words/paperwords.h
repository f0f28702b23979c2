// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// Names for the parts of a newspaper.
class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)

public:
    /// 第063版 思想周刊·智库; the name alone where there is no label; empty where there is neither.
    [[nodiscard]] static QString page(const QString &label, const QString &name);
    /// 第063版
    [[nodiscard]] static QString pageLabel(const QString &label);
    /// 第3篇/共4篇
    [[nodiscard]] static QString articlePosition(int number, int count);
    /// 第2版/共8版
    [[nodiscard]] static QString pagePosition(int number, int count);
    /// 广告, 图片, 导读; empty for an article
    [[nodiscard]] static QString kindMark(ArticleKind kind);
    /// What is said of an article in a list of several newspapers: its title, its newspaper, its date, its page, and `state`
    /// (read) where there is one.
    [[nodiscard]] static QString article(
        const QString &title, const QString &newspaper, QDate date, const QString &label, const QString &state = {});
    /// 12 篇
    [[nodiscard]] static QString articleCount(int count);
};

}
