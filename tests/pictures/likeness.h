// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace Baojia {

/// How far two pictures are from each other, seen from a distance: fonts of another version may differ in
/// every dot of a letter, and the page looks the same.
struct Likeness
{
    double mean = 255; ///< of all cells, 0 to 255
    double worst = 255; ///< of the cell that differs most
};

/// Compares cells of 16 by 16 dots by their mean colour. Pictures of different sizes are as unlike as can be.
[[nodiscard]] inline Likeness likeness(const QImage &left, const QImage &right)
{
    constexpr int cell = 16;
    if (left.size() != right.size() || left.isNull())
        return {};
    const QSize cells(qMax(1, left.width() / cell), qMax(1, left.height() / cell));
    const auto small = [cells](const QImage &picture) {
        return picture.convertToFormat(QImage::Format_RGB32)
            .scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(left);
    const QImage b = small(right);
    Likeness found{0, 0};
    for (int y = 0; y < cells.height(); ++y) {
        for (int x = 0; x < cells.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            const double difference = (qAbs(qRed(one) - qRed(other)) + qAbs(qGreen(one) - qGreen(other))
                                       + qAbs(qBlue(one) - qBlue(other)))
                / 3.0;
            found.mean += difference;
            found.worst = qMax(found.worst, difference);
        }
    }
    found.mean /= double(cells.width()) * cells.height();
    return found;
}

} // namespace Baojia
