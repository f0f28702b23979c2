// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "ui/reprints/comparison.h"

#include <QtCore/QFuture>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTextBrowser;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

/// 转载对照: the reprints of an article as a list, and the chosen one beside it with what differs marked.
class ReprintDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = Result<std::shared_ptr<const Comparison>>;
    /// Answers the article beside a reprint of it.
    using Source = std::function<QFuture<Answer>(ArticleId)>;

    /// `headline` of the article.
    ReprintDialog(const QString &headline,
                  const QList<Reprint> &reprints,
                  Source source,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// The chosen reprint is to be read.
    void articleWanted(Baojia::ArticleId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFoot();
    void choose(ArticleId id);
    void showComparison();
    void step(int by);
    [[nodiscard]] ArticleId chosen() const;

    Source m_source;
    QTreeView *m_list;
    QTextBrowser *m_text;
    QLabel *m_legend = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    std::shared_ptr<const Comparison> m_comparison;
    quint64 m_generation = 0;
    int m_at = 0; ///< the difference that was gone to, from 1
};

} // namespace Baojia
