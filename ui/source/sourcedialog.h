// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class ElidedLabel;
class MessageBar;
class SourceHighlighter;
class SourceView;

/// 查看来源: the document an article was read from, as it is, with line numbers and colours. It is shown as
/// text and never as a page.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// More bytes than this are shown without colours.
    static constexpr qsizetype colourLimit = 2 * 1024 * 1024;

    explicit SourceDialog(const OriginalDocument &document, QWidget *parent = nullptr);

    /// The whole text, line ends as \n.
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFindLine();
    void addKeys();
    void showDocument(const OriginalDocument &document);
    void showFound(int active, int total);
    void copyAll();

    QString m_text;
    ElidedLabel *m_facts = nullptr;
    MessageBar *m_message;
    SourceView *m_view;
    SourceHighlighter *m_highlighter = nullptr; // none: too big
    QLineEdit *m_findLine = nullptr;
    QLabel *m_found = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace Baojia
