// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcehighlighter.h"

#include "paper/article.h"
#include "ui/style/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QtCore/QElapsedTimer>
#include <QtGui/QPalette>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 sliceMs = 12; // of work between two looks at the person's keys and mouse

bool opensHead(QStringView line)
{
    return line.trimmed() == u"---";
}

bool closesHead(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed == u"---" || trimmed == u"...";
}

QString byMediaType(const OriginalDocument &document)
{
    const QString type = document.mediaType.toLower();
    if (type == u"text/html" || type == u"application/xhtml+xml")
        return u"HTML"_s;
    if (type == u"text/markdown")
        return u"Markdown"_s;
    if (type == u"application/json")
        return u"JSON"_s;
    if (type == u"application/yaml" || type == u"text/yaml")
        return u"YAML"_s;
    if (type == u"text/xml" || type.endsWith(u"+xml") || type == u"application/xml")
        return u"XML"_s;
    return {};
}

QString byName(const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (suffix == u"md" || suffix == u"markdown")
        return u"Markdown"_s;
    if (suffix == u"htm" || suffix == u"html" || suffix == u"xhtml")
        return u"HTML"_s;
    if (suffix == u"css")
        return u"CSS"_s;
    if (suffix == u"json")
        return u"JSON"_s;
    if (suffix == u"yaml" || suffix == u"yml")
        return u"YAML"_s;
    if (suffix == u"xml")
        return u"XML"_s;
    return {};
}

QString byContent(QStringView text)
{
    const QStringView start = text.first(qMin<qsizetype>(text.size(), 1024)).trimmed();
    if (start.startsWith(u"<!doctype html", Qt::CaseInsensitive)
        || start.startsWith(u"<html", Qt::CaseInsensitive))
        return u"HTML"_s;
    if (start.startsWith(u"<?xml"))
        return u"XML"_s;
    if (start.startsWith(u"---\n"))
        return u"Markdown"_s;
    return {};
}

} // namespace

/// One line at a time, with one definition.
class SourceHighlighter::Line : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    using Paint = std::function<void(int offset, int length, const QTextCharFormat &format)>;

    explicit Line(Paint paint)
        : m_paint(std::move(paint))
    { }

    KSyntaxHighlighting::State run(const QString &text, const KSyntaxHighlighting::State &before)
    {
        return highlightLine(QStringView(text), before);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const KSyntaxHighlighting::Theme colours = theme();
        if (length == 0 || format.isDefaultTextStyle(colours))
            return;
        QTextCharFormat look;
        if (format.hasTextColor(colours))
            look.setForeground(format.textColor(colours));
        if (format.isBold(colours))
            look.setFontWeight(QFont::Bold);
        if (format.isItalic(colours))
            look.setFontItalic(true);
        if (format.isUnderline(colours))
            look.setFontUnderline(true);
        m_paint(offset, length, look);
    }

private:
    Paint m_paint;
};

/// What the next line needs to know of the one before.
struct SourceHighlighter::BlockState : public QTextBlockUserData
{
    enum class Part { Before, Head, Body };

    Part part = Part::Before;
    KSyntaxHighlighting::State state;
};

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    const auto paint = [this](int offset, int length, const QTextCharFormat &format) {
        setFormat(offset, length, format);
    };
    m_head = std::make_unique<Line>(paint);
    m_body = std::make_unique<Line>(paint);
    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &SourceHighlighter::doSome);
}

SourceHighlighter::~SourceHighlighter() = default;

QString SourceHighlighter::setKind(const OriginalDocument &document, QStringView text)
{
    QString name = byMediaType(document);
    if (name.isEmpty())
        name = byName(document.name);
    if (name.isEmpty())
        name = byContent(text);
    m_head->setDefinition(name == u"Markdown" ? m_repository.definitionForName(u"YAML"_s)
                                              : KSyntaxHighlighting::Definition());
    m_body->setDefinition(name.isEmpty() ? KSyntaxHighlighting::Definition()
                                         : m_repository.definitionForName(name));
    start();
    return name;
}

void SourceHighlighter::setPalette(const QPalette &palette)
{
    using KSyntaxHighlighting::Repository;
    const bool dark = isDark(palette);
    // Its default for dark colours is too dim on a background as dark as ours.
    KSyntaxHighlighting::Theme theme =
        dark ? m_repository.theme(u"GitHub Dark"_s) : KSyntaxHighlighting::Theme();
    if (!theme.isValid())
        theme = m_repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
    m_head->setTheme(theme);
    m_body->setTheme(theme);
    start();
}

void SourceHighlighter::start()
{
    m_next = 0;
    if (m_body->definition().isValid())
        m_work.start();
}

bool SourceHighlighter::isDone() const
{
    return !m_work.isActive();
}

void SourceHighlighter::doSome()
{
    QElapsedTimer spent;
    spent.start();
    QTextBlock block = document()->findBlockByNumber(m_next);
    while (block.isValid() && !spent.hasExpired(sliceMs)) {
        ++m_next; // first: highlightBlock() leaves lines from m_next on alone
        rehighlightBlock(block);
        block = block.next();
    }
    if (!block.isValid()) {
        m_work.stop();
        m_next = std::numeric_limits<int>::max(); // lines that come after now are coloured as they come
        Q_EMIT done();
    }
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    using Part = BlockState::Part;
    const QTextBlock block = currentBlock();
    if (block.blockNumber() >= m_next || !m_body->definition().isValid())
        return;
    const auto *const before = static_cast<const BlockState *>(block.previous().userData());
    const Part partBefore = before ? before->part : Part::Before;
    auto now = std::make_unique<BlockState>();
    now->part = partBefore;
    if (partBefore == Part::Before) {
        if (!m_head->definition().isValid())
            now->part = Part::Body;
        else if (opensHead(text))
            now->part = Part::Head;
        else if (!text.trimmed().isEmpty())
            now->part = Part::Body;
    }
    if (now->part == Part::Head) {
        const auto state = partBefore == Part::Head ? before->state : KSyntaxHighlighting::State();
        now->state = m_head->run(text, state);
        if (partBefore == Part::Head && closesHead(text)) {
            // What closes the head leaves nothing of it to the text below.
            now->part = Part::Body;
            now->state = {};
        }
    } else if (now->part == Part::Body) {
        now->state =
            m_body->run(text, partBefore == Part::Body ? before->state : KSyntaxHighlighting::State());
    }
    // Where a line leaves the next one something else than before, that one must be looked at, too.
    const auto *const earlier = static_cast<const BlockState *>(block.userData());
    if (!earlier || earlier->part != now->part || earlier->state != now->state)
        setCurrentBlockState(currentBlockState() == 0 ? 1 : 0);
    setCurrentBlockUserData(now.release());
}

} // namespace Baojia
