// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"
#include "ui/sidebar/sidebarsection.h"

QT_BEGIN_NAMESPACE
class QModelIndex;
QT_END_NAMESPACE

namespace Baojia {

class UnreadModel;

/// 未读 in the sidebar: the unread articles of the newest editions. Folded at first; opening it fetches them.
class UnreadSection : public SidebarSection
{
    Q_OBJECT

public:
    /// The model must live longer than the section.
    explicit UnreadSection(UnreadModel *model, QWidget *parent = nullptr);

    /// How many are unread in all newspapers.
    void setCount(int count);

Q_SIGNALS:
    void articleActivated(Baojia::ArticleId id);
    void newTabWanted(Baojia::ArticleId id);
    void linkWanted(Baojia::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &row);
};

} // namespace Baojia
