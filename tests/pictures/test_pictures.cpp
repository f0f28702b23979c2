// SPDX-License-Identifier: GPL-3.0-or-later
// What articles and pages look like, beside pictures of how they are meant to. BAOJIA_KEEP_PICTURES=FOLDER
// keeps what was seen there: looked at, it may become the new reference in tests/data/pictures.
#include "ui/engine.h"
#include "ui/language.h"
#include "ui/reader/pagepane.h"

#include <QtWidgets/QApplication>

#include "tests/pictures/likeness.h"
#include "tests/pictures/stage.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1100, 720);
constexpr double kMean = 4; // of 255
constexpr double kWorst = 60;

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void front_inEachTheme_looksAsMeant_data() { themes(); }

    void front_inEachTheme_looksAsMeant();
    void zones_ofTheOpenArticle_areLit();

    void article_inEachTheme_looksAsMeant_data() { themes(); }

    void article_inEachTheme_looksAsMeant();
    void article_vertical_looksAsMeant();
    void otherPictures_areNotAlike();

private:
    static void themes();
    void compare(QWidget *shown, const QString &name);

    std::unique_ptr<Stage> m_stage;
    QHash<QString, QImage> m_seen;
};

void TestPictures::initTestCase()
{
    m_stage = std::make_unique<Stage>();
    QVERIFY(m_stage->open(QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s, kSize));
}

void TestPictures::themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("paper") << Theme::Paper;
    QTest::newRow("dark") << Theme::Dark;
}

void TestPictures::compare(QWidget *shown, const QString &name)
{
    Stage::settle();
    const QImage seen = shown->grab().toImage();
    m_seen.insert(name, seen);
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PICTURES"); !keep.isEmpty())
        QVERIFY(seen.convertToFormat(QImage::Format_RGB32).save(keep + u'/' + name + u".png"_s));
    const QImage meant(QStringLiteral(BAOJIA_TEST_DATA) + u"/pictures/"_s + name + u".png"_s);
    QVERIFY2(!meant.isNull(), qPrintable(name));
    const Likeness found = likeness(seen, meant);
    QVERIFY2(found.mean < kMean && found.worst < kWorst,
             qPrintable(u"%1: mean %2, worst %3"_s.arg(name).arg(found.mean).arg(found.worst)));
}

void TestPictures::front_inEachTheme_looksAsMeant()
{
    QFETCH(Theme, theme);
    m_stage->window().setTheme(theme);
    compare(m_stage->window().reader().view()->widget(),
            u"front-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestPictures::zones_ofTheOpenArticle_areLit()
{
    m_stage->window().setTheme(Theme::Light);
    QVERIFY(m_stage->openNextArticle());
    compare(m_stage->window().findChild<PagePane *>()->canvas(), u"zones"_s);
}

void TestPictures::article_inEachTheme_looksAsMeant()
{
    QFETCH(Theme, theme);
    m_stage->window().setTheme(theme);
    compare(m_stage->window().reader().view()->widget(),
            u"article-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestPictures::article_vertical_looksAsMeant()
{
    m_stage->window().setTheme(Theme::Light);
    m_stage->trigger(ActionId::ToggleVertical);
    compare(m_stage->window().reader().view()->widget(), u"article-vertical"_s);
}

/// The bounds are narrow enough: what is another picture is none of these.
void TestPictures::otherPictures_areNotAlike()
{
    const auto alike = [this](const QString &one, const QString &other) {
        const Likeness found = likeness(m_seen.value(one), m_seen.value(other));
        return found.mean < kMean && found.worst < kWorst;
    };
    QVERIFY(alike(u"article-light"_s, u"article-light"_s));
    QVERIFY(!alike(u"article-light"_s, u"article-paper"_s));
    QVERIFY(!alike(u"article-light"_s, u"article-vertical"_s));
    QVERIFY(!alike(u"article-light"_s, u"front-light"_s));
    QVERIFY(!alike(u"front-paper"_s, u"front-dark"_s));
}

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    applyLanguage(u"zh_CN"_s);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_pictures.moc"
