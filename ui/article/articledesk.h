// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class ReadingSession;

/// What can be done with an article: its source, its reprints, its pictures, and setting right what was read wrongly.
class ArticleDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        ReadingSession &session;
        QWidget &window; ///< owns the dialogs
    };

    explicit ArticleDesk(const Parts &parts, QObject *parent = nullptr);

    void showSource(ArticleId id);
    /// `title`: as it is shown.
    void showReprints(const QString &title, const Article &article, const QList<Reprint> &reprints);
    void showPicture(const Article &article, const ContentHash &picture);
    void correct(const ArticleHeader &article);

Q_SIGNALS:
    void notice(const QString &text);
    void failed(const Baojia::Error &error);
    void libraryChanged(const Baojia::LibraryChange &change);

private:
    void writeCorrection(ArticleId id, const ArticleFields &fields);

    Parts m_parts;
};

} // namespace Baojia
