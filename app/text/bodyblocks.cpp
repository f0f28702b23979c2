// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bodyblocks.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<std::unique_ptr<BodyBlock>>;

bool isCell(const BodyBlock &block)
{
    return block.tag == u"td"_s || block.tag == u"th"_s;
}

bool isEmpty(const BodyBlock &block)
{
    if (block.leaf)
        return block.html.isEmpty() && block.tag != u"hr"_s;
    if (block.tag == u"tr"_s)
        return std::all_of(block.children.begin(), block.children.end(), [](const auto &cell) {
            return cell->children.empty();
        });
    return block.children.empty() && !isCell(block);
}

bool writesNothing(const BodyBlock &block);

bool holdsNothing(const BodyBlock &block)
{
    return std::all_of(block.children.begin(), block.children.end(), [](const auto &child) { return writesNothing(*child); });
}

/// Whether nothing of it is written: it is there for a picture that is not kept.
bool writesNothing(const BodyBlock &block)
{
    if (block.leaf)
        return block.html.isEmpty() && block.tag != u"hr"_s;
    if (block.tag == u"tr"_s)
        return std::all_of(
            block.children.begin(), block.children.end(), [](const auto &cell) { return holdsNothing(*cell); });
    return !isCell(block) && holdsNothing(block);
}

/// A table that only lays out a page has no two things side by side: one column, or text between spacers.
bool isLayout(const BodyBlock &table)
{
    for (const auto &section : table.children) {
        for (const auto &row : section->children) {
            const auto filled = std::count_if(row->children.begin(),
                                              row->children.end(),
                                              [](const auto &cell) { return !holdsNothing(*cell); });
            if (filled > 1)
                return false;
        }
    }
    return true;
}

void moveCells(BodyBlock &table, Blocks &target)
{
    for (const auto &section : table.children) {
        for (const auto &row : section->children) {
            for (const auto &cell : row->children)
                std::move(cell->children.begin(), cell->children.end(), std::back_inserter(target));
        }
    }
}

void writeBlock(const BodyBlock &block, SanitizedBody &body);

// The depth is bounded by the containers the sanitizer lets nest.
void writeChildren(const BodyBlock &block, SanitizedBody &body)
{
    const auto written = std::count_if(
        block.children.begin(), block.children.end(), [](const auto &child) { return !writesNothing(*child); });
    const bool mayBeBare = written == 1 && (isCell(block) || block.tag == u"li"_s);
    for (const auto &child : block.children) {
        if (mayBeBare && child->tag == u"p"_s) {
            body.html += child->html;
            body.paragraphs += child->lines;
        } else {
            writeBlock(*child, body);
        }
    }
}

void placeImages(const BodyBlock &block, SanitizedBody &body)
{
    if (block.image >= 0)
        body.images[block.image].paragraph = static_cast<int>(body.paragraphs.size());
    for (const auto &child : block.children)
        placeImages(*child, body);
}

void writeBlock(const BodyBlock &block, SanitizedBody &body)
{
    if (block.tag == u"hr"_s) {
        body.html += u"<hr/>"_s;
        return;
    }
    // A picture that is not kept and has no caption leaves nothing but its entry in the list.
    if (writesNothing(block)) {
        placeImages(block, body);
        return;
    }
    if (block.image >= 0)
        body.images[block.image].paragraph = static_cast<int>(body.paragraphs.size());
    body.html += u'<' + block.tag + block.attributes + u'>' + block.html;
    body.paragraphs += block.lines;
    writeChildren(block, body);
    body.html += u"</"_s + block.tag + u'>';
}

} // namespace

void simplifyBlocks(BodyBlock &root)
{
    Blocks kept;
    kept.reserve(root.children.size());
    for (auto &child : root.children) {
        simplifyBlocks(*child);
        if (child->tag == u"table"_s && isLayout(*child))
            moveCells(*child, kept);
        else if (child->image >= 0 || !isEmpty(*child))
            kept.push_back(std::move(child));
    }
    root.children = std::move(kept);
}

void writeBlocks(const BodyBlock &root, SanitizedBody &body)
{
    writeChildren(root, body);
}

} // namespace Baojia
