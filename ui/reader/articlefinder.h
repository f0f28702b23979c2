// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <functional>

namespace Baojia {

class ArticleView;

/// Answers how else words may be written in the other script, 简 or 繁; nothing where they are written alike.
using OtherForms = std::function<QFuture<Result<QStringList>>(const QString &words)>;

/// Finds words in the article that is shown, in every way that it may write them: who types 发 finds 發 and 髮, and who types
/// 头发 finds 頭髮.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Without them words are only found as they were typed.
    void setOtherForms(OtherForms forms) { m_formsOf = std::move(forms); }

    void setView(ArticleView *view);
    /// The next hit; an empty text ends it. Answers through found().
    void find(const QString &text, bool backwards);

Q_SIGNALS:
    /// `active` from 1; both 0 when nothing was found.
    void found(int active, int total);

private:
    void look();
    void take(int active, int total);

    OtherForms m_formsOf;
    QPointer<ArticleView> m_view;
    QString m_text; ///< as it was typed
    QStringList m_forms; ///< as it is looked for: as typed, and otherwise
    bool m_waits = false; ///< for m_forms: what a view answers until then was asked before
    bool m_backwards = false;
    quint64 m_generation = 0;
};

} // namespace Baojia
