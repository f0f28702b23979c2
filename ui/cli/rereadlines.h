// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rereading/rereadorder.h"
#include "ui/words/differencewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What another reading changes in an article, for people and as JSON.
class RereadLines
{
    Q_DECLARE_TR_FUNCTIONS(RereadLines)

public:
    /// The article in one line, and one for each field: `before → after`. Of the text it is the first paragraph that differs.
    [[nodiscard]] static QStringList lines(const RereadArticle &article);
    /// `{"id", …, "changes": {field: {"before", "after"}}}`, see docs/cli.md.
    [[nodiscard]] static QJsonObject json(const RereadArticle &article);
    /// What became of all of them. `written`: it was not only compared.
    [[nodiscard]] static QStringList summary(const RereadEnd &end, bool written);

private:
    [[nodiscard]] static QList<ArticleDifference> differencesOf(const RereadArticle &article);
};

} // namespace Baojia
