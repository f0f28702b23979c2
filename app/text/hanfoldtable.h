// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

/// The folding of every code point, written by generate/hanfoldtable.cpp while building: two steps, block
/// then place.
namespace Baojia::HanFoldTable {

inline constexpr char32_t codePointEnd = 0x32400; ///< what lies above folds to itself
inline constexpr char32_t blockSize = 128;
inline constexpr char32_t blockCount = codePointEnd / blockSize;
inline constexpr quint32 expansionFlag = 0x80000000; ///< the entry is a place in `expansions` << 5 | a length

extern const quint16 blockOf[blockCount];
extern const quint32 blocks[][blockSize]; ///< 0: the code point folds to itself
extern const char16_t expansions[];
extern const char version[];

} // namespace Baojia::HanFoldTable
