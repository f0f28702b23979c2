// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/readingstate.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

namespace Baojia {

class MessageBar;

/// Marks as read what is unread somewhere; the message about it takes it back.
class ReadMarking : public QObject
{
    Q_OBJECT

public:
    /// The bar must outlive it.
    ReadMarking(std::shared_ptr<Backend> backend, MessageBar &message, QObject *parent = nullptr);

    void markRead(const ReadScope &scope);

Q_SIGNALS:
    void libraryChanged(const Baojia::LibraryChange &change);
    void failed(const Baojia::Error &error);

private:
    void offerUndo(const QList<ArticleId> &articles);
    void markUnread(const QList<ArticleId> &articles);

    std::shared_ptr<Backend> m_backend;
    MessageBar &m_message;
};

} // namespace Baojia
