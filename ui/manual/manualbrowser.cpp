// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"

#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMargin = 28; // px around the text
constexpr int kScrollBar = 16; // px that may be taken from the pane once the pictures are in
constexpr int kNarrowest = 240; // px of a picture
constexpr double kLine = 150; // percent
constexpr double kGap = 8; // px below a paragraph

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(kMargin);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    document()->setDefaultFont(larger);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    // In true colours: scaled, a picture of few would be made of dots.
    QImage picture = QImage::fromData(found.toByteArray()).convertToFormat(QImage::Format_RGB32);
    const int room = qMax(kNarrowest, viewport()->width() - 2 * kMargin - kScrollBar);
    const double ratio = devicePixelRatioF();
    // A picture is of twice as many dots as it is wide: sharp on a screen of 200 %.
    const int width = qMin(room, picture.width() / 2);
    if (!picture.isNull())
        picture = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    setOut();
}

void ManualBrowser::setOut()
{
    m_width = viewport()->width();
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        // A line with a picture would be half as high again, too.
        const bool holdsPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        if (format.headingLevel() == 0 && !holdsPicture)
            format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(qMax(format.bottomMargin(), kGap));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == m_width || source().isEmpty())
        return;
    // The pictures are made anew for the new width; the place stays.
    const int place = verticalScrollBar()->value();
    document()->clear();
    reload();
    setOut();
    verticalScrollBar()->setValue(place);
}

} // namespace Baojia
