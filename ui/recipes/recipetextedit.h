// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/sourceview.h"

#include "recipes/recipefault.h"

namespace Baojia {

class SourceHighlighter;

/// The text of a recipe: YAML with colours, where Tab and Enter indent as YAML wants it, and what is wrong is underlined
/// where it stands.
class RecipeTextEdit : public SourceView
{
    Q_OBJECT

public:
    explicit RecipeTextEdit(QWidget *parent = nullptr);

    /// Another recipe: what was done to the one before cannot be undone any more.
    void open(const QByteArray &yaml);
    [[nodiscard]] QByteArray yaml() const;

    void setFaults(const RecipeFaults &faults);
    void goTo(const RecipeFault &fault);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QTextCursor placeOf(const RecipeFault &fault) const;
    void underline();
    void indent(bool deeper);

    SourceHighlighter *m_highlighter;
    RecipeFaults m_faults;
};

} // namespace Baojia
