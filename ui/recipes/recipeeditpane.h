// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "recipes/recipefault.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace Baojia {

class RecipeTextEdit;

/// The recipe's text over the list of what is wrong with it. The list has its place always: a text that is typed would
/// jump up and down otherwise.
class RecipeEditPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeEditPane(QWidget *parent = nullptr);

    [[nodiscard]] RecipeTextEdit *editor() const { return m_editor; }

    void showFaults(const RecipeFaults &faults);
    /// Nothing is known of the text that is there.
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    RecipeTextEdit *m_editor;
    QListWidget *m_list;
    RecipeFaults m_faults;
};

} // namespace Baojia
