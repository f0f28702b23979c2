// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipejudge.h"

#include "base/answer.h"

#include <chrono>
#include <utility>

namespace Baojia {

using namespace std::chrono_literals;

RecipeJudge::RecipeJudge(Judge judge, QObject *parent)
    : QObject(parent)
    , m_judge(std::move(judge))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &RecipeJudge::send);
}

void RecipeJudge::askSoon(const std::function<RecipeQuestion()> &question)
{
    forget();
    m_question = question;
    m_rest.start();
}

void RecipeJudge::ask(const std::function<RecipeQuestion()> &question)
{
    forget();
    m_question = question;
    send();
}

void RecipeJudge::forget()
{
    m_rest.stop();
    m_question.reset();
    m_isForgotten = m_isOut;
}

void RecipeJudge::send()
{
    // One after another: a recipe that takes two seconds must not have a queue behind it.
    if (m_isOut || !m_question)
        return;
    const auto question = *std::exchange(m_question, std::nullopt);
    m_isOut = true;
    m_isForgotten = false;
    whenAnswered(m_judge(question()), this, [this](const Result<RecipeVerdict> &verdict) {
        m_isOut = false;
        const bool isLate = std::exchange(m_isForgotten, false);
        if (!isLate && verdict)
            Q_EMIT judged(*verdict);
        if (m_question && !m_rest.isActive())
            send();
    });
}

} // namespace Baojia
