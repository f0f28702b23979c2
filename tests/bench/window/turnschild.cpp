// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <memory>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/bareview.h"
#include "tests/bench/window/openprogram.h"
#include "tests/bench/window/unseenbodies.h"
#include "tests/bench/window/windowchildren.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr int kBlock = 10; // turns of a kind before it is the other's turn
constexpr auto kReading =
    250ms; // between two turns: nobody turns faster than that, and neighbours may be fetched meanwhile
constexpr double kNanosecondsInMillisecond = 1e6;

/// What is turned to, and the bodies of others of its kind.
struct Kind
{
    ActionId command;
    QStringList bodies; ///< each is swapped once
    QJsonArray turns; ///< milliseconds
    QJsonArray swaps;
};

/// Turns pages and articles of the newest edition forwards and, from its end, of the one before it; after
/// each block of turns swaps bodies of the same kind in the same view.
class Turns : public QObject
{
public:
    Turns(const QString &library, int count)
        : m_program(library)
        , m_count(count)
    {
        // A block begins before enough is counted.
        const UnseenBodies unseen = readUnseenBodies(library, count + kBlock);
        m_kinds.front().bodies = unseen.articles;
        m_kinds.back().bodies = unseen.fronts;
    }

    void start()
    {
        m_program.start([this](qint64 painted) {
            if (painted == 0) {
                finish();
                return;
            }
            m_swap = std::make_unique<BodySwap>(m_program.window().reader().view()->widget());
            next();
        });
    }

private:
    /// One step: what it is follows from how many steps were made.
    void next()
    {
        const bool enough = std::ranges::all_of(
            m_kinds, [this](const Kind &kind) { return kind.turns.size() >= m_count && (kind.swaps.size() >= m_count || kind.bodies.isEmpty()); });
        if (enough) {
            finish();
            return;
        }
        QTimer::singleShot(kReading, this, [this] { step(); });
    }

    void step()
    {
        const int at = m_step % kBlock;
        const int block = m_step / kBlock;
        ++m_step;
        Kind &kind = m_kinds.at(static_cast<std::size_t>(block / 2) % m_kinds.size());
        // The first of a block of turns is not counted: the view was swapped under the program before it.
        if (block % 2 == 0)
            turn(kind, at > 0);
        else
            swap(kind);
    }

    void turn(Kind &kind, bool counts)
    {
        const bool atEnd = !m_program.can(kind.command);
        if (atEnd && m_wasAtEnd) {
            // There is nothing to turn in the edition at all.
            finish();
            return;
        }
        m_wasAtEnd = atEnd;
        const auto turned = [this, &kind, counts = counts && !atEnd](qint64 took) {
            if (counts && took > 0)
                kind.turns.append(static_cast<double>(took) / kNanosecondsInMillisecond);
            next();
        };
        if (atEnd)
            m_program.openFirstEdition(turned);
        else
            m_program.press(kind.command, turned);
    }

    void swap(Kind &kind)
    {
        if (kind.bodies.isEmpty()) {
            next();
            return;
        }
        m_swap->swap(kind.bodies.takeLast(), [this, &kind](qint64 took) {
            if (took > 0)
                kind.swaps.append(static_cast<double>(took) / kNanosecondsInMillisecond);
            next();
        });
    }

    void finish()
    {
        tell(QJsonObject{{u"articles"_s, m_kinds.front().turns},
                         {u"articleSwaps"_s, m_kinds.front().swaps},
                         {u"pages"_s, m_kinds.back().turns},
                         {u"pageSwaps"_s, m_kinds.back().swaps}});
        QCoreApplication::quit();
    }

    OpenProgram m_program;
    std::unique_ptr<BodySwap> m_swap;
    int m_count;
    int m_step = 0;
    bool m_wasAtEnd = false;
    std::array<Kind, 2> m_kinds{Kind{ActionId::NextArticle, {}, {}, {}}, Kind{ActionId::NextPage, {}, {}, {}}};
};

} // namespace

int turnsAsChild(const QStringList &arguments)
{
    Turns turns(arguments.value(0), arguments.value(1).toInt());
    turns.start();
    return QApplication::exec();
}

} // namespace Baojia::Bench
