// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textarticleview.h"

#include "base/answer.h"
#include "text/cjk.h"
#include "ui/reader/plainfront.h"
#include "ui/style/theme.h"
#include "ui/words/errorwords.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QTextDocumentFragment>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kScrollReportMs = 400;
constexpr qsizetype kLargestHtml = 4 << 20; // characters: QTextDocument is slow on more

/// QTextDocument knows little CSS and reads what it does not know as text: it gets the body only, and colours
/// of its own.
QString bodyOf(const QString &html)
{
    const auto open = html.indexOf(u"<body"_s);
    const auto start = open < 0 ? -1 : html.indexOf(u'>', open);
    const auto end = html.lastIndexOf(u"</body>"_s);
    return start < 0 || end < start ? html : html.sliced(start + 1, end - start - 1);
}

/// A drawing is none: it is a program, whatever it is called in the library.
QImage pictureOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader::imageFormat(&buffer).startsWith("svg") ? QImage() : QImage::fromData(bytes);
}

/// Whatever of these comes first.
QRegularExpression anyOf(const QStringList &forms)
{
    QStringList patterns;
    for (const QString &form : forms)
        patterns += QRegularExpression::escape(form);
    return QRegularExpression(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

/// Takes pictures from the provider's answers only; nothing is ever loaded from a path or the network.
class TextArticleView::Browser : public QTextBrowser
{
public:
    Browser(TextArticleView &view, QWidget *parent)
        : QTextBrowser(parent)
        , m_view(view)
    { }

    QVariant loadResource(int type, const QUrl &name) override
    {
        // Never a null answer: QTextDocument would then look for a file of that name itself.
        if (type != QTextDocument::ImageResource)
            return QByteArray("");
        const auto url = ContentUrl::parse(name);
        if (!url || url->kind != ContentUrl::Kind::ArticleAsset)
            return noPicture();
        whenAnswered(
            m_view.m_provider(*url, m_view.m_style), this, [this, name](const Result<Content> &content) {
                if (!content)
                    return;
                QImage image = pictureOf(content->bytes);
                const int widest = qMax(200, viewport()->width() - 80);
                if (image.width() > widest)
                    image = image.scaledToWidth(widest, Qt::SmoothTransformation);
                document()->addResource(QTextDocument::ImageResource, name, image);
                document()->markContentsDirty(0, document()->characterCount());
            });
        return noPicture();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            QTextBrowser::wheelEvent(event);
            return;
        }
        if (const int delta = event->angleDelta().y(); delta != 0)
            Q_EMIT m_view.zoomStepWanted(delta > 0 ? 1 : -1);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        QMenu *menu = createStandardContextMenu(event->pos());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const auto link = linkAt(event->pos()))
            menu->addAction(TextArticleView::tr("Open in New Tab"), &m_view, [view = &m_view, link] { Q_EMIT view->newTabWanted(*link); });
        menu->addSeparator();
        menu->addActions(actions());
        menu->popup(event->globalPos());
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressed = isForNewTab(*event) ? linkAt(event->pos()) : std::nullopt;
        if (!m_pressed)
            QTextBrowser::mousePressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const auto pressed = std::exchange(m_pressed, std::nullopt);
        if (!pressed)
            QTextBrowser::mouseReleaseEvent(event);
        else if (linkAt(event->pos()) == pressed)
            Q_EMIT m_view.newTabWanted(*pressed);
    }

private:
    [[nodiscard]] std::optional<ContentUrl> linkAt(const QPoint &place) const
    {
        return ContentUrl::parse(QUrl(anchorAt(place)));
    }

    static bool isForNewTab(const QMouseEvent &event)
    {
        return event.button() == Qt::MiddleButton
            || (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ControlModifier));
    }

    static QImage noPicture()
    {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }

    TextArticleView &m_view;
    std::optional<ContentUrl> m_pressed; ///< the link under the button
};

TextArticleView::TextArticleView(ContentProvider provider, QWidget *parent)
    : ArticleView(parent)
    , m_provider(std::move(provider))
    , m_browser(new Browser(*this, parent))
    , m_baseFontSize(m_browser->font().pointSizeF() * 1.25)
{
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(32);
    m_browser->setAccessibleName(tr("Article"));
    connect(m_browser, &QTextBrowser::anchorClicked, this, &TextArticleView::activate);
    connect(m_browser, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        Q_EMIT linkHovered(link.scheme() == "paper"_L1 ? QString() : link.toString());
    });
    connect(&m_glide, &QTimer::timeout, this, [this] {
        auto *bar = m_browser->verticalScrollBar();
        bar->setValue(bar->value() + m_glideBy);
        if (bar->value() >= bar->maximum()) {
            m_glide.stop();
            Q_EMIT scrolled(1);
        }
    });
    auto *report = new QTimer(this);
    report->setSingleShot(true);
    report->setInterval(kScrollReportMs);
    connect(m_browser->verticalScrollBar(), &QScrollBar::valueChanged, report, qOverload<>(&QTimer::start));
    connect(m_browser->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_keepsPlace = m_keepsPlace && m_placing; });
    // A view may get its size, and an article its pictures, after it was scrolled to its place.
    connect(m_browser->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_keepsPlace)
            place();
    });
    connect(report, &QTimer::timeout, this, [this] {
        const auto *bar = m_browser->verticalScrollBar();
        Q_EMIT scrolled(bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0.0);
    });
}

QWidget *TextArticleView::widget()
{
    return m_browser;
}

void TextArticleView::show(const ContentUrl &url, double position)
{
    m_url = url;
    m_position = position;
    const auto generation = ++m_generation;
    whenAnswered(m_provider(url, m_style), this, [this, generation](const Result<Content> &content) {
        if (generation == m_generation)
            showContent(content);
    });
}

void TextArticleView::showContent(const Result<Content> &content)
{
    m_spoken = {};
    m_hits.clear();
    if (content) {
        m_html = QString::fromUtf8(content->bytes);
        if (m_html.size() > kLargestHtml)
            m_html.truncate(kLargestHtml);
        m_browser->setHtml(plainFront(bodyOf(m_html)));
    } else {
        m_html.clear();
        m_browser->setPlainText(ErrorWords::sentence(content.error()));
    }
    setZoom(m_zoom);
    m_keepsPlace = true;
    QTimer::singleShot(0, m_browser, [this] { place(); });
    if (m_url)
        Q_EMIT shown(*m_url);
}

void TextArticleView::clear()
{
    ++m_generation;
    m_url.reset();
    m_html.clear();
    m_browser->clear();
}

void TextArticleView::setStyle(const ReadingStyle &style)
{
    // The palette of the program gives this view its colours, so there is nothing to load again. Of the rest it can do sizes
    // and a chosen family; it is always horizontal, and scrolled.
    const bool otherText = style.text != m_style.text || quoteMarks(style) != quoteMarks(m_style);
    m_style = style;
    const auto *bar = m_browser->verticalScrollBar();
    if (otherText && m_url)
        show(*m_url, bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : m_position);
    setZoom(m_zoom);
}

void TextArticleView::setZoom(double factor)
{
    m_zoom = factor;
    QFont font = m_browser->document()->defaultFont();
    font.setPointSizeF(m_baseFontSize * factor * m_style.size / ReadingStyle().size);
    const bool chosen = m_style.font == BodyFont::Chosen && !m_style.family.isEmpty();
    font.setFamily(chosen ? m_style.family : m_browser->font().family());
    m_browser->document()->setDefaultFont(font);
}

void TextArticleView::place()
{
    const QScopedValueRollback<bool> placing(m_placing, true);
    auto *bar = m_browser->verticalScrollBar();
    bar->setValue(qRound(m_position * bar->maximum()));
}

void TextArticleView::find(const QStringList &forms, bool backwards)
{
    markHits(forms);
    if (forms.isEmpty()) {
        m_wanted.clear();
        Q_EMIT found(0, 0);
        return;
    }
    if (std::exchange(m_wanted, forms) != forms) {
        // Another letter was typed: the hit at hand may be one of the longer word, too.
        QTextCursor cursor = m_browser->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_browser->setTextCursor(cursor);
    }
    const QRegularExpression words = anyOf(forms);
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_browser->find(words, flags)) {
        // Once round: from the other end.
        m_browser->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        m_browser->find(words, flags);
    }
    const int at = m_browser->textCursor().selectionStart();
    int active = 0;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_hits.at(i).cursor.selectionStart() == at)
            active = int(i) + 1;
    }
    Q_EMIT found(active, int(m_hits.size()));
}

void TextArticleView::markHits(const QStringList &forms)
{
    m_hits.clear();
    const QRegularExpression words = anyOf(forms);
    QTextCursor cursor(m_browser->document());
    while (!forms.isEmpty() && !(cursor = m_browser->document()->find(words, cursor)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(QColor(255, 221, 87));
        mark.format.setForeground(Qt::black);
        m_hits << mark;
    }
    showMarks();
}

void TextArticleView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_spoken.isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_spoken;
        mark.format.setBackground(markColour(m_browser->palette()));
        marks << mark;
    }
    m_browser->setExtraSelections(marks + m_hits);
}

QTextCursor TextArticleView::cursorOf(const SpokenPlace &place) const
{
    QString letters;
    QList<int> places;
    const QString raw = m_browser->document()->toRawText();
    for (int at = 0; at < raw.size(); ++at) {
        const QChar unit = raw.at(at);
        if (isBlankCharacter(unit.unicode()) || unit == QChar::ObjectReplacementCharacter)
            continue;
        letters += unit;
        places += at;
    }
    qsizetype start = place.text.isEmpty() ? -1 : letters.indexOf(place.text);
    for (int i = 0; i < place.before && start >= 0; ++i) {
        const qsizetype next = letters.indexOf(place.text, start + place.text.size());
        if (next < 0)
            break;
        start = next;
    }
    if (start < 0)
        return {};
    QTextCursor cursor(m_browser->document());
    cursor.setPosition(places.at(start));
    cursor.setPosition(places.at(start + place.text.size() - 1) + 1, QTextCursor::KeepAnchor);
    return cursor;
}

void TextArticleView::showSpoken(const SpokenPlace &place)
{
    m_spoken = cursorOf(place);
    showMarks();
    if (m_spoken.isNull())
        return;
    QTextCursor start = m_spoken;
    start.setPosition(m_spoken.selectionStart());
    const int top = m_browser->cursorRect(start).top();
    const int bottom = m_browser->cursorRect(m_spoken).bottom();
    const int height = m_browser->viewport()->height();
    auto *bar = m_browser->verticalScrollBar();
    if (top < 0 || bottom > height)
        bar->setValue(bar->value() + top - height / 4);
}

QString TextArticleView::selectedText() const
{
    return m_browser->textCursor().selection().toPlainText();
}

void TextArticleView::copySelection()
{
    m_browser->copy();
}

void TextArticleView::selectAll()
{
    m_browser->selectAll();
}

void TextArticleView::pageDown()
{
    auto *bar = m_browser->verticalScrollBar();
    if (bar->value() >= bar->maximum())
        Q_EMIT pagedToEnd();
    else
        bar->setValue(bar->value() + bar->pageStep() * 9 / 10);
}

void TextArticleView::pageUp()
{
    auto *bar = m_browser->verticalScrollBar();
    bar->setValue(bar->value() - bar->pageStep() * 9 / 10);
}

void TextArticleView::glide(int linesAMinute, bool steps)
{
    if (linesAMinute <= 0) {
        m_glide.stop();
        return;
    }
    const int line = QFontMetrics(m_browser->document()->defaultFont()).lineSpacing();
    m_glideBy = steps ? 3 * line : 1;
    m_glide.start(60'000 * m_glideBy / (linesAMinute * line));
}

void TextArticleView::activate(const QUrl &link)
{
    const auto url = ContentUrl::parse(link);
    if (url && url->kind == ContentUrl::Kind::Article)
        Q_EMIT articleActivated(url->article);
    else if (url && url->kind == ContentUrl::Kind::PageFront)
        Q_EMIT pageActivated(url->page);
    else if (url && url->kind == ContentUrl::Kind::ArticleAsset)
        Q_EMIT pictureActivated(url->article, url->asset);
    else if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1 || link.scheme() == "mailto"_L1)
        Q_EMIT linkActivated(link);
}

} // namespace Baojia
