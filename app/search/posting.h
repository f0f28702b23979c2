// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/gramtext.h"

#include <QtCore/QtGlobal>

namespace Baojia {

/// An article's number in its segment, from the newest on.
using DocumentNumber = int;

inline constexpr int mostDocumentsOfSegment = 65536;
inline constexpr int mostSlots = 65534;

// A leaf is a run of entries, each a gram and the documents that have it, all numbers as LEB128:
//     how much greater the gram is than the one before; the first gram of the leaf is that of its id
//     bytes of the documents << 1 | whether the list goes on in the next part, a leaf of its own
//     the first document, then how much greater each one is than the one before
// A list that does not fit is parted: part 0 is the last entry of a leaf, each further part the first of the
// next one, and it starts with its first document whole.

inline constexpr int bitsOfPart = 5;

/// The id of the leaf in which `part` of the list of `gram` stands first.
constexpr qint64 leafId(int slot, Gram gram, int part = 0)
{
    return static_cast<qint64>(slot) << (bitsOfGram + bitsOfPart) | static_cast<qint64>(gram << bitsOfPart)
        | part;
}

constexpr Gram gramOfLeaf(qint64 id)
{
    return static_cast<Gram>(id) >> bitsOfPart & ((Gram{1} << bitsOfGram) - 1);
}

constexpr int partOfLeaf(qint64 id)
{
    return static_cast<int>(id & ((1 << bitsOfPart) - 1));
}

/// The last id a leaf of the slot can have.
constexpr qint64 lastLeafId(int slot)
{
    return leafId(slot + 1, 0) - 1;
}

} // namespace Baojia
