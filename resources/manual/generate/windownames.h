// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

/// What the window calls things in Simplified, and in Traditional, by the two .ts files: 文件 -> 檔案. Without what a menu adds
/// to a name. Names of Chinese characters alone, and of these only what has one translation. Empty where a file cannot be read.
[[nodiscard]] QMap<QString, QString> windowNames(const QString &simplifiedFile, const QString &traditionalFile);
