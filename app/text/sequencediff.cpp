// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sequencediff.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace Baojia {

namespace {

constexpr int outside = std::numeric_limits<int>::min() / 2;

/// A stretch of both sequences, ends not included.
struct Stretch
{
    int left = 0;
    int leftEnd = 0;
    int right = 0;
    int rightEnd = 0;

    [[nodiscard]] int width() const { return leftEnd - left; }

    [[nodiscard]] int height() const { return rightEnd - right; }
};

/// A place on a shortest way through a stretch, counted from its start.
struct Middle
{
    int left = 0;
    int right = 0;
};

/// How far one of the two searches came on each diagonal.
class Frontier
{
public:
    /// `reach`: the farthest diagonal.
    explicit Frontier(int reach)
        : m_reached(static_cast<size_t>(2 * reach + 3), outside)
        , m_zero(reach + 1)
    {
        at(1) = 0;
    }

    [[nodiscard]] int &at(int diagonal) { return m_reached[static_cast<size_t>(m_zero + diagonal)]; }

    [[nodiscard]] int reached(int diagonal) const
    {
        const int place = m_zero + diagonal;
        const bool known = place >= 0 && place < static_cast<int>(m_reached.size());
        return known ? m_reached[static_cast<size_t>(place)] : outside;
    }

private:
    std::vector<int> m_reached;
    int m_zero;
};

/// Walks a stretch from both ends until the ways meet.
class MiddleSearch
{
public:
    MiddleSearch(const std::vector<int> &left,
                 const std::vector<int> &right,
                 const Stretch &stretch,
                 int patience)
        : m_left(left)
        , m_right(right)
        , m_stretch(stretch)
        , m_most(std::min(patience, (stretch.width() + stretch.height() + 1) / 2))
        , m_forward(m_most)
        , m_backward(m_most)
    { }

    /// Nothing when patience ends before the ways meet.
    std::optional<Middle> find()
    {
        const int skew = m_stretch.width() - m_stretch.height();
        const bool odd = skew % 2 != 0;
        for (int steps = 0; steps <= m_most; ++steps) {
            for (int k = -steps; k <= steps; k += 2) {
                const int x = advance(m_forward, k, true);
                if (odd && x >= 0 && meet(x, m_backward.reached(skew - k)))
                    return Middle{x, x - k};
            }
            for (int k = -steps; k <= steps; k += 2) {
                const int x = advance(m_backward, k, false);
                if (!odd && x >= 0 && meet(x, m_forward.reached(skew - k)))
                    return Middle{m_stretch.width() - x, m_stretch.height() - (x - k)};
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool meet(int x, int other) const { return other >= 0 && x + other >= m_stretch.width(); }

    /// One step more on diagonal `k`, and on along what is equal.
    int advance(Frontier &frontier, int k, bool forward) const
    {
        const int width = m_stretch.width();
        const int height = m_stretch.height();
        int down = frontier.reached(k + 1);
        if (down < 0 || down - k > height)
            down = outside;
        int across = frontier.reached(k - 1) + 1;
        if (across <= 0 || across > width)
            across = outside;
        int x = std::max(down, across);
        while (x >= 0 && x < width && x - k < height && isEqual(x, x - k, forward))
            ++x;
        frontier.at(k) = x;
        return x;
    }

    [[nodiscard]] bool isEqual(int x, int y, bool forward) const
    {
        const int left = forward ? m_stretch.left + x : m_stretch.leftEnd - 1 - x;
        const int right = forward ? m_stretch.right + y : m_stretch.rightEnd - 1 - y;
        return m_left[static_cast<size_t>(left)] == m_right[static_cast<size_t>(right)];
    }

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
    Stretch m_stretch;
    int m_most;
    Frontier m_forward;
    Frontier m_backward;
};

/// Without what is equal at both ends.
Stretch trimmed(const std::vector<int> &left, const std::vector<int> &right, Stretch stretch)
{
    while (stretch.width() > 0 && stretch.height() > 0
           && left[static_cast<size_t>(stretch.left)] == right[static_cast<size_t>(stretch.right)]) {
        ++stretch.left;
        ++stretch.right;
    }
    while (stretch.width() > 0 && stretch.height() > 0
           && left[static_cast<size_t>(stretch.leftEnd - 1)]
               == right[static_cast<size_t>(stretch.rightEnd - 1)]) {
        --stretch.leftEnd;
        --stretch.rightEnd;
    }
    return stretch;
}

} // namespace

SequenceDiff differenceOf(const std::vector<int> &left, const std::vector<int> &right, int patience)
{
    SequenceDiff diff{std::vector<bool>(left.size(), false), std::vector<bool>(right.size(), false)};
    std::vector<Stretch> open{{0, static_cast<int>(left.size()), 0, static_cast<int>(right.size())}};
    while (!open.empty()) {
        const Stretch stretch = trimmed(left, right, open.back());
        open.pop_back();
        std::optional<Middle> middle;
        if (stretch.width() > 0 && stretch.height() > 0)
            middle = MiddleSearch(left, right, stretch, patience).find();
        const bool splits = middle && (middle->left > 0 || middle->right > 0)
            && (middle->left < stretch.width() || middle->right < stretch.height());
        if (!splits) {
            std::fill(diff.onlyLeft.begin() + stretch.left, diff.onlyLeft.begin() + stretch.leftEnd, true);
            std::fill(
                diff.onlyRight.begin() + stretch.right, diff.onlyRight.begin() + stretch.rightEnd, true);
            continue;
        }
        const int leftMiddle = stretch.left + middle->left;
        const int rightMiddle = stretch.right + middle->right;
        open.push_back({stretch.left, leftMiddle, stretch.right, rightMiddle});
        open.push_back({leftMiddle, stretch.leftEnd, rightMiddle, stretch.rightEnd});
    }
    return diff;
}

} // namespace Baojia
