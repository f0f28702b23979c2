// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipeverdict.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace Baojia {

/// Has a recipe judged after each change, a moment after the last one, and hands on only what is said of the text that is
/// there: answers that come too late are dropped, and no two questions are out at once.
class RecipeJudge : public QObject
{
    Q_OBJECT

public:
    /// Answers from another thread.
    using Judge = std::function<QFuture<Result<RecipeVerdict>>(const RecipeQuestion &)>;

    explicit RecipeJudge(Judge judge, QObject *parent = nullptr);

    /// A moment later: somebody is typing. Replaces what was asked before.
    void askSoon(const std::function<RecipeQuestion()> &question);
    /// At once.
    void ask(const std::function<RecipeQuestion()> &question);
    /// What was asked is of no more interest.
    void forget();

    /// Whether what was asked last is not answered yet.
    [[nodiscard]] bool isBusy() const { return m_question.has_value() || (m_isOut && !m_isForgotten); }

Q_SIGNALS:
    void judged(const Baojia::RecipeVerdict &verdict);

private:
    void send();

    Judge m_judge;
    QTimer m_rest;
    std::optional<std::function<RecipeQuestion()>> m_question; ///< to be sent
    bool m_isOut = false;
    bool m_isForgotten = false; ///< the one that is out
};

} // namespace Baojia
