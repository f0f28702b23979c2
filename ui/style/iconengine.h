// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QIconEngine>

namespace Baojia {

/// Paints a one-colour drawing in the palette's colour for the asked mode: normal, disabled, selected.
class IconEngine : public QIconEngine
{
public:
    /// `file` is a resource path; `name` says whether the icon has a colour of its own (warnings).
    IconEngine(IconName name, QString file);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    bool isNull() override;
    QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    IconName m_name;
    QString m_file;
};

} // namespace Baojia
