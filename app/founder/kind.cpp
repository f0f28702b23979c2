// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/kind.h"

#include "founder/founderwords.h"
#include "founder/teaser.h"
#include "text/cjk.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

/// The name of a page or a section in which everything is paid for.
bool isForAdvertisements(QStringView name)
{
    static const QRegularExpression words(
        uR"(^(?:公益|分类|商业|便民|专题|形象|整版)?(?:广告|公告)(?:[·•]?(?:专版|专栏|专页|信息|公告|广告))?\d*$)"_s);
    return words.match(collapsed(name.left(longestName))).hasMatch();
}

bool isNotice(QStringView title)
{
    static const QRegularExpression words(
        uR"(^(?:遗失|拍卖|招标|招聘|注销|减资|债权转让|更正|迁坟|停电)?(?:公告|声明|启事|通告|公示)\d*$)"_s);
    return words.match(collapsed(title.left(longestName))).hasMatch();
}

}

void settleKind(ArticleDraft &draft, const QString &pageName)
{
    if (draft.kind != ArticleKind::Article && draft.kind != ArticleKind::Picture)
        return;
    const bool isPaid = isForAdvertisements(draft.section) || (isForAdvertisements(pageName) && draft.byline.isEmpty());
    const bool isPicture = draft.paragraphs.isEmpty() && !draft.images.isEmpty();
    if (isPaid || (isPicture && isNotice(draft.title)))
        draft.kind = ArticleKind::Advertisement;
    else if (!draft.images.isEmpty() && isBrief(draft) && kindFromTitle(draft.section) == ArticleKind::Picture)
        draft.kind = ArticleKind::Picture;
}

}
