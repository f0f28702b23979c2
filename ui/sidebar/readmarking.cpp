// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/readmarking.h"

#include "base/answer.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/QAction>

namespace Baojia {

ReadMarking::ReadMarking(std::shared_ptr<Backend> backend, MessageBar &message, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_message(message)
{ }

void ReadMarking::markRead(const ReadScope &scope)
{
    whenAnswered(m_backend->write([scope](LibraryWriter &writer) { return writer.markRead(scope); }),
                 this,
                 [this](const Result<LibraryChange> &change) {
                     if (!change) {
                         Q_EMIT failed(change.error());
                         return;
                     }
                     Q_EMIT libraryChanged(*change);
                     offerUndo(change->becameRead);
                 });
}

void ReadMarking::offerUndo(const QList<ArticleId> &articles)
{
    QList<QAction *> ways;
    if (!articles.isEmpty()) {
        ways << new QAction(tr("Undo"), &m_message);
        connect(ways.first(), &QAction::triggered, this, [this, articles] {
            m_message.dismiss();
            markUnread(articles);
        });
    }
    m_message.showMessage(MessageBar::Kind::Information,
                          tr("%n article(s) marked as read.", nullptr, static_cast<int>(articles.size())),
                          ways);
}

void ReadMarking::markUnread(const QList<ArticleId> &articles)
{
    whenAnswered(m_backend->write([articles](LibraryWriter &writer) { return writer.setRead(articles, false); }),
                 this,
                 [this](const Result<LibraryChange> &change) {
                     if (change)
                         Q_EMIT libraryChanged(*change);
                     else
                         Q_EMIT failed(change.error());
                 });
}

} // namespace Baojia
