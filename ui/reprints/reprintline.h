// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/libraryreader.h"

#include <QtCore/QFuture>
#include <QtWidgets/QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Baojia {

/// 另见 n 家报纸: a quiet line below an article that others printed, too. Hidden where nobody did.
class ReprintLine : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<QList<Reprint>>>(ArticleId)>;

    explicit ReprintLine(Source source, QWidget *parent = nullptr);

    /// The article that is about to be shown; invalid for none. Nothing is asked before it is there to be
    /// read; a line that is there stays, empty, until it is known whether it has anything to say.
    void expect(ArticleId article);
    /// The expected article is shown: looks for its reprints. An answer that comes too late is dropped.
    void ask();

    [[nodiscard]] const QList<Reprint> &reprints() const { return m_reprints; }

Q_SIGNALS:
    void activated();
    void changed(bool any);
    void failed(const Baojia::Error &error);

private:
    void setReprints(const QList<Reprint> &reprints);

    Source m_source;
    QPushButton *m_button;
    QList<Reprint> m_reprints;
    ArticleId m_article;
    quint64 m_generation = 0;
};

} // namespace Baojia
