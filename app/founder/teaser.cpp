// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/teaser.h"

#include "founder/founderwords.h"
#include "text/cjk.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 400;
constexpr qsizetype longestTeaser = 150; // letters of its text

/// 四, 十二, 二十: as far as newspapers have pages.
int chineseNumber(QStringView text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    int number = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            number += 10 * (digit > 0 ? digit : 1);
            digit = 0;
        } else {
            digit = static_cast<int>(digits.indexOf(c));
        }
    }
    return number + digit;
}

/// 4 of A04.
int numberIn(const QString &label)
{
    static const QRegularExpression digits(uR"(^[A-Za-z]*(\d{1,3})$)"_s);
    return digits.match(label).captured(1).toInt();
}

/// A title that leads elsewhere, taken apart.
struct Lead
{
    QString title;
    QString page;
    bool isCertain = false; ///< it says that the number is a page
};

std::optional<Lead> leadOf(QStringView title)
{
    static const QRegularExpression tail(
        uR"(^(.*?)\s*[（(【\[]\s*((?:详见|下转|紧转|见|转)?\s*(?:今日|今天|本报)?\s*第?)\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3}(?=\s*版))\s*(版?)\s*[）)】\]]$)"_s);
    static const QRegularExpression bare(
        uR"(^(.+?)\s*(?:[>＞→▶]+|详见|下转|紧转|见(?=第)|转(?=第))\s*(?:今日)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版$)"_s);
    static const QRegularExpression front(
        uR"(^(?:详见|下转|见)\s*(?:今日)?第?\s*([A-Za-z]{0,3}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版\s*[:：]?\s*(.*)$)"_s);
    const QString text = collapsed(title.left(longestTitle));
    if (const auto match = tail.match(text); match.hasMatch()) {
        const bool saysPage = !match.captured(2).isEmpty() || !match.captured(4).isEmpty()
            || match.captured(3).front().isLetter();
        return Lead {match.captured(1), match.captured(3), saysPage};
    }
    if (const auto match = bare.match(text); match.hasMatch())
        return Lead {match.captured(1), match.captured(2), true};
    if (const auto match = front.match(text); match.hasMatch())
        return Lead {match.captured(2), match.captured(1), true};
    return std::nullopt;
}

}

QString namedPage(QStringView text, const QStringList &labels)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    const bool isDigits = trimmed.back().isDigit();
    const QString named = isDigits ? trimmed.toUpper() : QString::number(chineseNumber(trimmed));
    for (const QString &label : labels) {
        if (!label.isEmpty() && comparableLabel(label) == comparableLabel(named))
            return label;
    }
    // 第四版 of a newspaper that counts A01, A02 … is A04, as long as there is no B04
    QStringList ofNumber;
    for (const QString &label : labels) {
        if (named.front().isDigit() && !label.isEmpty() && numberIn(label) == named.toInt())
            ofNumber.append(label);
    }
    return ofNumber.size() == 1 ? ofNumber.first() : named;
}

std::optional<TeaserDraft> teaserIn(QStringView title, const QString &own, const QStringList &labels)
{
    const auto lead = leadOf(title);
    if (!lead)
        return std::nullopt;
    const QString page = namedPage(lead->page, labels);
    const bool isPrinted = labels.contains(page) && comparableLabel(page) == comparableLabel(lead->page);
    if (comparableLabel(page) == comparableLabel(own) || (!lead->isCertain && !isPrinted))
        return std::nullopt;
    return TeaserDraft {page, {}, lead->title};
}

bool isBrief(const ArticleDraft &draft)
{
    qsizetype letters = 0;
    for (const QString &paragraph : draft.paragraphs)
        letters += paragraph.size();
    return letters <= longestTeaser;
}

void settleTeaser(ArticleDraft &draft, const QString &own, const QStringList &labels)
{
    if (!draft.pointsTo.isEmpty())
        return;
    const bool brief = isBrief(draft);
    const auto teaser = teaserIn(draft.title, own, labels);
    const bool isHeading = !leadOf(draft.title) && kindFromTitle(draft.title) == ArticleKind::Teaser;
    if (brief && teaser) {
        draft.kind = ArticleKind::Teaser;
        draft.pointsTo = *teaser;
    } else if (brief && !isHeading && kindFromTitle(draft.section) == ArticleKind::Teaser) {
        draft.kind = ArticleKind::Teaser;
        draft.pointsTo = {{}, {}, draft.title};
    } else if (draft.kind == ArticleKind::Teaser && !isHeading) {
        draft.kind = brief && !draft.images.isEmpty() ? ArticleKind::Picture : ArticleKind::Article;
    }
}

}
