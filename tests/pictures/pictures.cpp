// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of docs/manual: the real window over the sample newspaper, in the language that is asked for.
#include "ui/engine.h"
#include "ui/language.h"
#include "ui/search/searchbox.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QHash>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

#include "tests/pictures/stage.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1180, 760); // logical px
constexpr QRgb kBucket = 0xfff0f0f0; // colours that differ by less are one

/// In the 256 colours that it has most of, which a window hardly goes beyond: a fraction of the size.
QImage inFewColours(const QImage &picture)
{
    struct Bucket
    {
        int pixels = 0;
        QHash<QRgb, int> colours;
    };

    QHash<QRgb, Bucket> buckets;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            Bucket &bucket = buckets[picture.pixel(x, y) & kBucket];
            ++bucket.pixels;
            ++bucket.colours[picture.pixel(x, y)];
        }
    }
    QList<std::pair<int, QRgb>> found;
    for (const Bucket &bucket : std::as_const(buckets)) {
        const auto commonest = std::max_element(bucket.colours.begin(), bucket.colours.end());
        found.append({bucket.pixels, commonest.key()});
    }
    std::sort(found.begin(), found.end(), std::greater());
    QList<QRgb> colours;
    for (const auto &[pixels, colour] : found.first(std::min<qsizetype>(found.size(), 256)))
        colours.append(colour);
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

/// Drives the window from picture to picture.
class Scenes
{
public:
    Scenes(Stage &stage, QString folder)
        : m_stage(stage)
        , m_folder(std::move(folder))
    { }

    [[nodiscard]] bool isComplete() const { return m_complete; }

    void takeAll()
    {
        m_stage.window().setTheme(Theme::Light);
        take(u"window"_s);
        m_stage.window().setTheme(Theme::Paper);
        m_complete = m_stage.openNextArticle() && m_complete;
        take(u"paper"_s);
        m_stage.window().setTheme(Theme::Light);
        m_stage.trigger(ActionId::ToggleVertical);
        take(u"vertical"_s);
        m_stage.trigger(ActionId::ToggleVertical);
        m_stage.trigger(ActionId::PageThumbnails);
        take(u"page"_s);
        m_stage.trigger(ActionId::PageThumbnails);
        search(u"报纸"_s);
        take(u"search"_s);
    }

private:
    void search(const QString &words)
    {
        auto *box = m_stage.window().findChild<SearchBox *>();
        m_stage.trigger(ActionId::Search);
        box->setQuery(words);
        Q_EMIT box->searched(words);
    }

    void take(const QString &name)
    {
        m_stage.window().findChild<MessageBar *>()->hide();
        Stage::settle();
        const QImage window = m_stage.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
        m_complete = inFewColours(window).save(m_folder + u'/' + name + u".png"_s, "PNG", 0) && m_complete;
    }

    Stage &m_stage;
    QString m_folder;
    bool m_complete = true;
};

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
    Stage stage;
    if (!stage.open(QString::fromLocal8Bit(argv[2]), kSize))
        return 1;
    Scenes scenes(stage, QString::fromLocal8Bit(argv[3]));
    scenes.takeAll();
    if (!scenes.isComplete())
        std::fputs("not all pictures could be taken\n", stderr);
    return scenes.isComplete() ? 0 : 1;
}
