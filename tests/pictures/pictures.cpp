// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of docs/manual: the real window over the sample newspaper, in the language that is asked for.
#include "ui/application.h"
#include "ui/engine.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/search/searchbox.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1180, 760); // logical px
constexpr int kSettleMs = 900; // until what was asked for is painted
constexpr int kPatienceMs = 60'000;

/// In the 256 colours that it has most of, which a window hardly goes beyond: a fraction of the size.
QImage inFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb left, QRgb right) {
        return std::pair(counts.value(left), left) > std::pair(counts.value(right), right);
    });
    colours.resize(qMin<qsizetype>(colours.size(), 256));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

/// Drives the window from picture to picture.
class Scenes
{
public:
    Scenes(MainWindow &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    { }

    [[nodiscard]] bool isComplete() const { return m_complete; }

    void takeAll()
    {
        m_window.setTheme(Theme::Light);
        take(u"window"_s);
        m_window.setTheme(Theme::Paper);
        openArticle();
        take(u"paper"_s);
        m_window.setTheme(Theme::Light);
        search(u"报纸"_s);
        take(u"search"_s);
    }

private:
    void trigger(ActionId id) { m_window.actions().action(id)->trigger(); }

    void settle() { QTest::qWait(kSettleMs); }

    void openArticle()
    {
        QSignalSpy shown(&m_window.reader(), &ReaderPane::shown);
        trigger(ActionId::NextArticle);
        m_complete = (!shown.isEmpty() || shown.wait(kPatienceMs)) && m_complete;
    }

    void search(const QString &words)
    {
        auto *box = m_window.findChild<SearchBox *>();
        trigger(ActionId::Search);
        box->setQuery(words);
        Q_EMIT box->searched(words);
        settle();
    }

    void take(const QString &name)
    {
        settle();
        const QImage picture = inFewColours(m_window.grab().toImage().convertToFormat(QImage::Format_RGB32));
        m_complete = picture.save(m_folder + u'/' + name + u".png"_s, "PNG", 0) && m_complete;
    }

    MainWindow &m_window;
    QString m_folder;
    bool m_complete = true;
};

/// `sample` on the rack of a new library; false where it does not come in.
bool importSample(MainWindow &window, const QString &sample)
{
    QSignalSpy imported(&window, &MainWindow::imported);
    window.importPaths({sample});
    return imported.wait(kPatienceMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("baojia-pictures LANGUAGE SAMPLE FOLDER\n", stderr);
        return 2;
    }
    Engine::prepareProcess();
    QApplication application(argc, argv);
    applyLanguage(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir home;
    StartOptions options;
    options.library = home.filePath(u"library"_s);
    options.stateFile = home.filePath(u"state.ini"_s);
    options.size = kSize;
    Application baojia(options);
    QSignalSpy opened(&baojia, &Application::windowOpened);
    if (!baojia.start() || (opened.isEmpty() && !opened.wait(kPatienceMs)))
        return 1;
    MainWindow &window = *baojia.window();
    if (!importSample(window, QString::fromLocal8Bit(argv[2])))
        return 1;
    Scenes scenes(window, QString::fromLocal8Bit(argv[3]));
    scenes.takeAll();
    if (!scenes.isComplete())
        std::fputs("not all pictures could be taken\n", stderr);
    return scenes.isComplete() ? 0 : 1;
}
