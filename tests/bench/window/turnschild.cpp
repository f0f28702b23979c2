// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QApplication>

#include <memory>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/bareview.h"
#include "tests/bench/window/openprogram.h"
#include "tests/bench/window/windowchildren.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr int kBlock = 10; // turns of a kind before it is the other's turn
constexpr auto kReading =
    250ms; // between two turns: nobody turns faster than that, and neighbours may be fetched meanwhile
constexpr double kNanosecondsInMillisecond = 1e6;

/// Turns pages and articles of the newest edition forwards and, from its end, of the one before it; after
/// each block swaps bodies in the same view.
class Turns : public QObject
{
public:
    Turns(const QString &library, int count)
        : m_program(library)
        , m_count(count)
    { }

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
        if (m_articles.size() >= m_count && m_pages.size() >= m_count && m_swaps.size() >= m_count) {
            finish();
            return;
        }
        QTimer::singleShot(kReading, this, [this] { step(); });
    }

    void step()
    {
        const int at = m_step++ % (3 * kBlock);
        // The first of a block of turns is not counted: the view was swapped under the program before it.
        if (at < kBlock)
            turn(ActionId::NextArticle, at == 0 ? nullptr : &m_articles);
        else if (at < 2 * kBlock)
            turn(ActionId::NextPage, at == kBlock ? nullptr : &m_pages);
        else
            swap();
    }

    void turn(ActionId command, QJsonArray *samples)
    {
        const bool atEnd = !m_program.can(command);
        if (atEnd && m_wasAtEnd) {
            // There is nothing to turn in the edition at all.
            finish();
            return;
        }
        m_wasAtEnd = atEnd;
        const auto turned = [this, samples = atEnd ? nullptr : samples](qint64 took) {
            if (samples && took > 0)
                samples->append(static_cast<double>(took) / kNanosecondsInMillisecond);
            m_swap->read([this](const QString &body) {
                m_bodies.append(body);
                next();
            });
        };
        if (atEnd)
            m_program.openFirstEdition(turned);
        else
            m_program.press(command, turned);
    }

    void swap()
    {
        // Not the body that stands there: painting what is painted already might cost nothing.
        const QString body = m_bodies.at((m_step * 7) % m_bodies.size());
        m_swap->swap(body, [this](qint64 took) {
            if (took > 0)
                m_swaps.append(static_cast<double>(took) / kNanosecondsInMillisecond);
            next();
        });
    }

    void finish()
    {
        tell(QJsonObject{{u"articles"_s, m_articles}, {u"pages"_s, m_pages}, {u"swaps"_s, m_swaps}});
        QCoreApplication::quit();
    }

    OpenProgram m_program;
    std::unique_ptr<BodySwap> m_swap;
    int m_count;
    int m_step = 0;
    bool m_wasAtEnd = false;
    QStringList m_bodies;
    QJsonArray m_articles; ///< milliseconds
    QJsonArray m_pages;
    QJsonArray m_swaps;
};

} // namespace

int turnsAsChild(const QStringList &arguments)
{
    Turns turns(arguments.value(0), arguments.value(1).toInt());
    turns.start();
    return QApplication::exec();
}

} // namespace Baojia::Bench
