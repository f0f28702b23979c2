// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/folderwatch.h"

#include "base/answer.h"
#include "ui/tasks/folderhints.h"
#include "ui/tasks/importtask.h"

#include <QtCore/QDir>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr std::chrono::milliseconds kSlow = 1min;
constexpr std::chrono::milliseconds kSettle = 4s; // a file that did not move for so long is taken to be whole
constexpr std::chrono::milliseconds kAfterHint = 1s; // hints come in swarms
constexpr int kShareOfTime =
    10; // looking takes a tenth of the time at most, however large or slow a folder is

/// Whether an import came to none of the files that it was to bring in.
bool isRefused(const ImportEnd &end)
{
    return end.error || end.report.cancelled || (end.report.filesSeen == 0 && !end.report.failures.isEmpty());
}

bool hasNewNames(const FileStamps &now, const FileStamps &before)
{
    return std::any_of(
        now.keyBegin(), now.keyEnd(), [&before](const QString &name) { return !before.contains(name); });
}

} // namespace

FolderWatch::FolderWatch(std::shared_ptr<Backend> backend, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_hints(new FolderHints(this))
{
    m_slow.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &FolderWatch::lookNow);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::lookNow);
    connect(m_hints, &FolderHints::heard, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(kAfterHint);
    });
    // What may not be written cannot remember what came in.
    if (m_backend->library().access() == LibraryAccess::ReadWrite)
        take(m_backend->read([](LibraryReader &reader) { return reader.watchedFolders(); }));
}

FolderWatch::~FolderWatch()
{
    cancel();
}

QList<WatchedState> FolderWatch::folders() const
{
    QList<WatchedState> states;
    for (const Watched &watched : m_watched)
        states << watched.state;
    return states;
}

void FolderWatch::add(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    take(m_backend->write([absolute](LibraryWriter &writer) { return writer.addWatchedFolder(absolute); }));
}

void FolderWatch::remove(WatchedFolderId id)
{
    if (Watched *watched = find(id); watched && watched->import)
        watched->import->cancel();
    take(m_backend->write([id](LibraryWriter &writer) { return writer.removeWatchedFolder(id); }));
}

void FolderWatch::turn(WatchedFolderId id, bool on)
{
    if (Watched *watched = find(id); watched && watched->import && !on)
        watched->import->cancel();
    take(m_backend->write([id, on](LibraryWriter &writer) { return writer.turnWatchedFolder(id, on); }));
}

void FolderWatch::cancel()
{
    for (const Watched &watched : std::as_const(m_watched)) {
        if (watched.import)
            watched.import->cancel();
    }
}

FolderWatch::Watched *FolderWatch::find(WatchedFolderId id)
{
    const auto found = std::find_if(m_watched.begin(), m_watched.end(), [id](const Watched &watched) {
        return watched.state.folder.id == id;
    });
    return found == m_watched.end() ? nullptr : &*found;
}

void FolderWatch::take(const QFuture<Result<QList<WatchedFolder>>> &answer)
{
    whenAnswered(answer, this, [this](const Result<QList<WatchedFolder>> &folders) {
        if (folders)
            setFolders(*folders);
        else
            Q_EMIT failed(folders.error());
    });
}

void FolderWatch::setFolders(const QList<WatchedFolder> &folders)
{
    QList<Watched> before = std::exchange(m_watched, {});
    QList<WatchedFolderId> begun;
    for (const WatchedFolder &folder : folders) {
        const auto same = std::find_if(before.begin(), before.end(), [&folder](const Watched &watched) {
            return watched.state.folder.id == folder.id;
        });
        Watched watched = same == before.end() ? Watched() : *same;
        if (folder.isOn && !watched.state.folder.isOn) {
            watched.unsettled.clear();
            watched.refused.clear();
            begun << folder.id;
        }
        if (!folder.isOn) {
            watched.state.problem.reset();
            watched.heard.clear();
        }
        watched.state.folder = folder;
        m_watched << watched;
    }
    for (const WatchedFolderId id : std::as_const(begun))
        look(*find(id));
    listen();
    Q_EMIT changed();
}

void FolderWatch::lookNow()
{
    m_soon.stop();
    for (Watched &watched : m_watched) {
        if (watched.state.folder.isOn)
            look(watched);
    }
}

void FolderWatch::look(Watched &watched)
{
    if (watched.isBusy()) {
        watched.lookAgain = true;
        return;
    }
    watched.isLooking = true;
    watched.lookAgain = false;
    if (!m_round.isValid())
        m_round.start();
    whenAnswered(m_backend->look(watched.state.folder, watched.unsettled),
                 this,
                 [this, asked = watched.state.folder](const Result<FolderLook> &found) {
                     Watched *now = find(asked.id);
                     if (!now)
                         return;
                     // Turned off and on meanwhile: what was known then is forgotten.
                     if (now->state.folder.since != asked.since)
                         now->lookAgain = true;
                     else if (now->state.folder.isOn)
                         looked(*now, found);
                     lookDone(*now);
                 });
}

void FolderWatch::looked(Watched &watched, const Result<FolderLook> &found)
{
    WatchedState &state = watched.state;
    state.lookedAt = QDateTime::currentDateTime();
    if (!found) {
        state.problem = found.error();
        watched.heard.clear();
        return;
    }
    watched.heard = found->folders;
    const FileStamps before = std::exchange(watched.unsettled, found->unsettled);
    const bool isNews = !found->arrived.isEmpty() && found->arrived != watched.refused;
    // What an import failed with as a whole stays to be seen until the next one.
    if (isNews || found->arrived.isEmpty())
        state.problem.reset();
    if (!state.folder.since.isValid()) {
        FileStamps there = found->arrived;
        there.insert(found->unsettled);
        remember(watched, {{}, there, {}, 0, state.lookedAt});
        return;
    }
    if (hasNewNames(found->unsettled, before) && !m_soon.isActive())
        m_soon.start(kSettle);
    if (isNews)
        import(watched, *found);
}

void FolderWatch::import(Watched &watched, const FolderLook &found)
{
    const QStringList arrived = found.arrived.keys();
    const QStringList unsettled = found.unsettled.keys();
    FreshFiles fresh{{arrived.cbegin(), arrived.cend()}, {unsettled.cbegin(), unsettled.cend()}};
    ImportOrder order;
    order.paths << watched.state.folder.path;
    order.fresh = std::make_shared<const FreshFiles>(std::move(fresh));
    watched.import = new ImportTask(m_backend, order, this);
    watched.state.isImporting = true;
    // A file that is to come in stays "as at the look before" until it is known.
    watched.unsettled.insert(found.arrived);
    connect(
        watched.import,
        &ImportTask::progressed,
        this,
        [this, path = order.paths.first()](const ProgressState &state) { Q_EMIT progressed(path, state); });
    connect(watched.import, &ImportTask::committed, this, &FolderWatch::committed);
    const FolderNews news{watched.state.folder.since, found.arrived, found.gone, 0, {}};
    connect(watched.import,
            &ImportTask::finished,
            this,
            [this, id = watched.state.folder.id, task = watched.import, path = order.paths.first(), news](
                const ImportEnd &end) {
                task->deleteLater();
                if (Watched *now = find(id))
                    imported(*now, news, end);
                Q_EMIT finished(path, end);
            });
    watched.import->start();
}

void FolderWatch::imported(Watched &watched, const FolderNews &news, const ImportEnd &end)
{
    watched.import = nullptr;
    watched.state.isImporting = false;
    watched.state.lastImport = end;
    if (isRefused(end)) {
        watched.refused = news.files;
        watched.state.problem = end.error;
        lookDone(watched);
        return;
    }
    watched.refused.clear();
    FolderNews done = news;
    done.articles = end.report.added() + end.report.updated();
    done.at = QDateTime::currentDateTime();
    remember(watched, done);
}

void FolderWatch::remember(Watched &watched, const FolderNews &news)
{
    watched.isRemembering = true;
    const WatchedFolderId id = watched.state.folder.id;
    whenAnswered(
        m_backend->write([id, news](LibraryWriter &writer) { return writer.rememberInFolder(id, news); }),
        this,
        [this, id, news](const Result<QList<WatchedFolder>> &folders) {
            if (folders)
                setFolders(*folders);
            Watched *now = find(id);
            if (!now)
                return;
            if (!folders) {
                now->state.problem = folders.error();
                now->refused = news.files;
            }
            now->isRemembering = false;
            lookDone(*now);
        });
}

void FolderWatch::lookDone(Watched &watched)
{
    watched.isLooking = false;
    if (watched.lookAgain && watched.state.folder.isOn && !watched.isBusy()) {
        look(watched);
    } else if (std::none_of(
                   m_watched.begin(), m_watched.end(), [](const Watched &each) { return each.isLooking; })) {
        const auto taken = m_round.isValid() ? std::chrono::milliseconds(m_round.elapsed()) : 0ms;
        m_round.invalidate();
        m_slow.start(std::max(kSlow, taken * kShareOfTime));
    }
    listen();
    Q_EMIT changed();
}

void FolderWatch::listen()
{
    QStringList folders;
    for (const Watched &watched : std::as_const(m_watched))
        folders += watched.heard;
    m_hints->listenTo(folders);
}

} // namespace Baojia
