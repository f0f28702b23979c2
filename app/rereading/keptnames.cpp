// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/keptnames.h"

#include "founder/founderlinks.h"
#include "sources/webname.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// Folders of a day, in the ways that founderPlace() understands.
QStringList dayFolders(QDate date)
{
    QStringList folders;
    for (const QString &format : {u"yyyyMMdd"_s, u"yyyy-MM/dd"_s, u"yyyyMM/dd"_s, u"yyyy-MM-dd"_s, u"yyyy/MM/dd"_s})
        folders << date.toString(format) + u'/';
    return folders;
}

/// The document below the folder of its day: an identity holds the folders between them.
QString nameBelowDay(const KeptPart &part, const OriginalDocument &original)
{
    return folderOf(part.identity) + original.name;
}

} // namespace

QStringList
keptNames(const KeptArticle &article, const KeptPart &part, const OriginalDocument &original, const QString &url)
{
    // A name may have told the newspaper, where the document does not.
    const QString root = QString(article.newspaperName).replace(u'/', u' ') + u'/';
    if (!original.path.isEmpty())
        return {original.path, root + original.path};
    QStringList names;
    if (const QString name = nameOfUrl(url); !name.isEmpty())
        names << name;
    for (const QString &folder : dayFolders(article.date))
        names << root + folder + nameBelowDay(part, original);
    return names;
}

QString keptUrl(const KeptArticle &article, const KeptPart &part, const OriginalDocument &original)
{
    const bool isFirst = part.identity == article.parts.first().identity;
    if (isFirst || article.sourceUrl.isEmpty())
        return article.sourceUrl;
    const QString below = founderPlace(unmangledPath(article.sourceUrl)).rest;
    if (below.isEmpty() || !article.sourceUrl.endsWith(below))
        return {};
    return article.sourceUrl.chopped(below.size()) + nameBelowDay(part, original);
}

} // namespace Baojia
