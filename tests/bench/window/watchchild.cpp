// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/sidebarpanel.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

#include <deque>
#include <memory>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/openprogram.h"
#include "tests/bench/window/watchdog.h"
#include "tests/bench/window/windowchildren.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr auto kBetweenKeys = 90ms;
constexpr auto kBetweenScrolls = 40ms;
constexpr auto kBetweenTurns = 350ms;
constexpr int kScrolls = 60;
constexpr int kPapers = 16;
constexpr int kTurnsWhileImporting = 6;

/// Does what a person does, step after step, each a moment after the one before.
class Visit : public QObject
{
public:
    explicit Visit(const QStringList &arguments)
        : m_program(arguments.value(0))
        , m_folder(arguments.value(1))
        , m_pieces(arguments.mid(2))
    { }

    void start()
    {
        m_program.start([this](qint64 painted) {
            if (painted == 0) {
                tell(Error{ErrorKind::Internal, {}, u"the window stayed empty"_s});
                QCoreApplication::quit();
                return;
            }
            plan();
            m_watchdog = std::make_unique<Watchdog>();
            next();
        });
    }

private:
    using Step = std::function<void()>;

    void then(std::chrono::milliseconds after, Step step) { m_steps.emplace_back(after, std::move(step)); }

    void phase(const QString &name)
    {
        then(500ms, [this, name] { keep(m_watchdog->begin(name)); });
    }

    void plan()
    {
        phase(u"idle"_s);
        then(3s, [] {});
        phase(u"typing searches"_s);
        for (const QString &piece : std::as_const(m_pieces)) {
            for (qsizetype length = 1; length <= piece.size(); ++length)
                then(kBetweenKeys, [this, typed = piece.first(length)] { box().setText(typed); });
        }
        phase(u"scrolling the hits"_s);
        then(kBetweenKeys, [this] { box().setText(u"的"_s); });
        then(1s, [] {});
        for (int i = 0; i < kScrolls; ++i)
            then(kBetweenScrolls, [this] { scroll(hits()); });
        then(kBetweenKeys, [this] { box().clear(); });
        phase(u"scrolling the sidebar"_s);
        then(kBetweenKeys, [this] { openNewspapers(); });
        for (int i = 0; i < kScrolls; ++i)
            then(kBetweenScrolls, [this] { scroll(tree()); });
        phase(u"opening papers"_s);
        for (int i = 0; i < kPapers; ++i) {
            then(kBetweenTurns, [this] { m_program.pressKey(ActionId::PreviousEdition); });
            then(kBetweenTurns, [this] { m_program.pressKey(ActionId::NextPage); });
            then(kBetweenTurns, [this] { m_program.pressKey(ActionId::NextArticle); });
        }
        phase(u"importing"_s);
        then(0ms, [this] {
            connect(&m_program.window(), &MainWindow::imported, this, [this] { m_imported = true; });
            m_program.window().importPaths({m_folder});
        });
        for (int i = 0; i < kTurnsWhileImporting; ++i)
            then(kBetweenTurns, [this] { m_program.pressKey(ActionId::NextArticle); });
        then(0ms, [this] { untilImported(); });
    }

    void next()
    {
        if (m_steps.empty()) {
            finish();
            return;
        }
        const auto [after, step] = std::move(m_steps.front());
        m_steps.pop_front();
        QTimer::singleShot(after, this, [this, step = step] {
            step();
            next();
        });
    }

    void untilImported()
    {
        // Steps that wait for the import stand before the end, not in place of it.
        if (!m_imported)
            m_steps.emplace_front(100ms, [this] { untilImported(); });
    }

    SearchBox &box() { return *m_program.window().findChild<SearchBox *>(); }

    QAbstractItemView *hits()
    {
        auto *panel = m_program.window().findChild<SearchPanel *>();
        return panel ? panel->findChild<QAbstractItemView *>() : nullptr;
    }

    QTreeView *tree()
    {
        auto *sidebar = m_program.window().findChild<SidebarPanel *>();
        return sidebar ? sidebar->findChild<QTreeView *>() : nullptr;
    }

    static void scroll(QAbstractItemView *view)
    {
        if (!view)
            return;
        QScrollBar *bar = view->verticalScrollBar();
        bar->triggerAction(bar->value() == bar->maximum() ? QAbstractSlider::SliderToMinimum
                                                          : QAbstractSlider::SliderPageStepAdd);
    }

    void openNewspapers()
    {
        QTreeView *view = tree();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            view->expand(view->model()->index(row, 0));
    }

    void keep(const Watched &seen)
    {
        if (seen.phase.isEmpty())
            return;
        QJsonArray gaps;
        for (const Gap &gap : seen.gaps)
            gaps.append(QJsonObject{{u"ms"_s, gap.milliseconds},
                                    {u"processor_ms"_s, gap.processorMilliseconds},
                                    {u"where"_s, gap.where}});
        m_told.append(QJsonObject{{u"phase"_s, seen.phase},
                                  {u"p50"_s, seen.beats.p50()},
                                  {u"p95"_s, seen.beats.p95()},
                                  {u"longest"_s, seen.beats.most()},
                                  {u"longest_idle"_s, seen.longestIdle},
                                  {u"beats"_s, seen.beats.count()},
                                  {u"gaps"_s, gaps}});
    }

    void finish()
    {
        keep(m_watchdog->begin({}));
        m_watchdog.reset();
        tell(QJsonObject{{u"phases"_s, m_told}});
        QCoreApplication::quit();
    }

    OpenProgram m_program;
    QString m_folder;
    QStringList m_pieces;
    std::unique_ptr<Watchdog> m_watchdog;
    std::deque<std::pair<std::chrono::milliseconds, Step>> m_steps;
    bool m_imported = false;
    QJsonArray m_told;
};

} // namespace

int watchAsChild(const QStringList &arguments)
{
    Visit visit(arguments);
    visit.start();
    return QApplication::exec();
}

} // namespace Baojia::Bench
