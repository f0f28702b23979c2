// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/iconengine.h"

#include "ui/style/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// `size` in device pixels.
QPixmap drawn(const QString &file, const QSize &size, const QColor &colour)
{
    const QString key = u"baojia %1 %2x%3 %4"_s.arg(file,
                                                    QString::number(size.width()),
                                                    QString::number(size.height()),
                                                    QString::number(colour.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const int side = std::min(size.width(), size.height());
    QPainter painter(&image);
    QSvgRenderer(file).render(&painter,
                              QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

IconEngine::IconEngine(IconName name, QString file)
    : m_name(name)
    , m_file(std::move(file))
{ }

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    if (m_name == IconName::Warning)
        return signalColour(palette, Signal::Warning);
    if (m_name == IconName::Error)
        return signalColour(palette, Signal::Error);
    if (m_name == IconName::Info || m_name == IconName::BookmarkFilled)
        return palette.color(QPalette::Active, QPalette::Link);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale)
{
    if (size.isEmpty())
        return {};
    QPixmap pixmap = drawn(m_file, size, colour(mode));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QString IconEngine::key() const
{
    return u"baojia"_s;
}

bool IconEngine::isNull()
{
    return false;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace Baojia
