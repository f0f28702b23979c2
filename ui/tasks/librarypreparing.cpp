// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/librarypreparing.h"

#include "base/answer.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/upkeeptask.h"
#include "ui/words/upkeepwords.h"

#include <QtWidgets/QLayout>

#include <algorithm>

namespace Baojia {

namespace {

/// 99 at most: what is done says so itself.
int percentOf(const ProgressState &state)
{
    return state.total <= 0 ? 0 : static_cast<int>(std::clamp<qint64>(state.done * 100 / state.total, 0, 99));
}

} // namespace

LibraryPreparing::LibraryPreparing(std::shared_ptr<Backend> backend, QWidget *column, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_column(column)
{ }

void LibraryPreparing::start()
{
    if (m_backend->library().access() != LibraryAccess::ReadWrite)
        return;
    auto *task = new UpkeepTask(this);
    connect(task, &UpkeepTask::progressed, this, [this](const ProgressState &state) {
        //: What the strip at the foot says while searching is made possible. 正在建立索引…
        show(tr("Building the search index…"), state);
        Q_EMIT indexGrew(percentOf(state));
    });
    whenAnswered(m_backend->prepareIndex(task->order()), task, [this, task](const Result<void> &prepared) {
        task->deleteLater();
        hide();
        if (prepared) {
            Q_EMIT indexComplete();
            prepareReprints();
        } else {
            Q_EMIT failed(prepared.error());
        }
    });
}

void LibraryPreparing::prepareReprints()
{
    auto *task = new UpkeepTask(this);
    connect(task, &UpkeepTask::progressed, this, [this](const ProgressState &state) {
        //: What the strip at the foot says while articles are compared for reprints. 正在为查找转载做准备…
        show(tr("Preparing to find reprints…"), state);
    });
    // What goes wrong is told by the next import.
    whenAnswered(m_backend->prepareReprints(task->order()), task, [this, task](const Result<void> &) {
        task->deleteLater();
        hide();
    });
}

void LibraryPreparing::show(const QString &title, const ProgressState &state)
{
    if (!m_strip) {
        m_strip = new TaskPanel(m_column);
        m_column->layout()->addWidget(m_strip);
    }
    if (m_strip->isHidden())
        m_strip->begin(title, TaskPanel::Stop::NotOffered);
    m_strip->showProgress(state, UpkeepWords::percent(percentOf(state)));
}

void LibraryPreparing::hide()
{
    if (m_strip)
        m_strip->end();
}

} // namespace Baojia
