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

/// Answers how words are written in the other script, 简 or 繁; nothing where they are written alike.
using OtherForms = std::function<QFuture<Result<QStringList>>(const QString &words)>;

/// Finds words in the article that is shown, as they were typed or else as the article writes them: who types
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
    void look(const QString &form);
    void take(int active, int total);
    void askForForms();
    void lookForNext();

    OtherForms m_formsOf;
    QPointer<ArticleView> m_view;
    QString m_text; ///< as it was typed
    QString m_form; ///< as it is looked for
    QStringList m_left; ///< forms that were not looked for yet
    bool m_asked = false;
    bool m_backwards = false;
    int m_underWay = 0; ///< the view answers each question, in their order; only the last answer counts
    quint64 m_generation = 0;
};

} // namespace Baojia
