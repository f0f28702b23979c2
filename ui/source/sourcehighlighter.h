// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QtCore/QTimer>
#include <QtGui/QSyntaxHighlighter>

#include <memory>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Baojia {

struct OriginalDocument;

/// The colours of a document, made with KSyntaxHighlighting: HTML, XML, JSON, YAML, CSS, Markdown, and the YAML
/// head of a Markdown post (which the Markdown definition takes for a rule and a paragraph). A bit at a time,
/// so that the window never waits; what is typed then at once.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);
    ~SourceHighlighter() override;

    /// Chooses by media type, then file name, then what `text` begins with; plain text has no colours.
    /// Answers the name of what was chosen, empty for plain text.
    QString setKind(const OriginalDocument &document, QStringView text);
    /// Takes dark colours for a dark palette.
    void setPalette(const QPalette &palette);

    /// Begins with the first line again, after the document got its text.
    void start();

    /// Whether every line has its colours.
    [[nodiscard]] bool isDone() const;

Q_SIGNALS:
    void done();

protected:
    void highlightBlock(const QString &text) override;

private:
    class Line;
    struct BlockState;

    void doSome();

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<Line> m_head; // the YAML head; no definition: there is none
    std::unique_ptr<Line> m_body;
    QTimer m_work;
    int m_next = 0; // the first line without colours
};

} // namespace Baojia
