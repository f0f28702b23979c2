// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statement.h"
#include "reading/contentstore.h"
#include "tests/app/reading/samplelibrary.h"
#include "tests/support/htmljudge.h"

#include <QtTest/QTest>

#include <array>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString attack = u"</title></p></a><script>alert(1)</script><img src=x onerror=\"alert(1)\"><a href='javascript:alert(1)'>x</a>"_s;

/// Every text of every row, in the order in which a library names them.
const std::array columns = {"newspaper.name", "page.name", "page.label", "article.kicker", "article.title", "article.deck", "article.byline",
                            "article.section", "article.original_source", "article.copyright", "article_image.caption",
                            "article_image.source", "article_tag.name", "body.html", "body.text"};

} // namespace

/// A library that somebody made elsewhere, or wrote into: nothing of it is markup but what the sanitizer leaves.
class TestTampered : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_sample.emplace(sampleDraft());
        QVERIFY(m_sample->isValid());
        for (const char *column : columns) {
            const QString table = QString::fromLatin1(column).section(u'.', 0, 0);
            const QString name = QString::fromLatin1(column).section(u'.', 1);
            // Page labels and tags are unique where they stand.
            set(u"UPDATE %1 SET %2 = %2 || ?"_s.arg(table, name), attack);
        }
        set(u"UPDATE article SET source_url = ?"_s, u"javascript:alert(1)//\"><script>alert(1)</script>"_s);
    }

    void article_written_isHarmless_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < 4; ++place)
            QTest::addRow("article %d", place) << place;
    }

    void article_written_isHarmless()
    {
        QFETCH(int, place);
        const ArticleHeader header = m_sample->articles().at(place);
        QVERIFY(header.title.endsWith(attack));
        const QString page = shown(ContentUrl::ofArticle(header.id));
        QCOMPARE(Judge::complaint(page), QString());
        QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(!page.contains(u"<script"_s));
    }

    void article_inAnotherScript_isHarmless()
    {
        const Rendition rendition;
        ReadingStyle style;
        for (const auto script : {Script::Simplified, Script::Traditional}) {
            style.text.script = script;
            style.text.pinyin = PinyinOver::AllCharacters;
            const auto content =
                ContentStore(m_sample->reader(), {}, &rendition).content(ContentUrl::ofArticle(m_sample->articles().first().id), style);
            QVERIFY(content.has_value());
            QVERIFY(!content->bytes.contains("<script"));
            QVERIFY(!content->bytes.contains("<img src=x"));
        }
    }

    void front_written_isHarmless()
    {
        for (const Page &page : m_sample->pages()) {
            const QString front = shown(ContentUrl::ofPageFront(page.id));
            QVERIFY(front.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
            QCOMPARE(Judge::complaint(front), QString());
            QVERIFY(!front.contains(u"<script"_s));
        }
    }

    void picture_thatIsNone_isNotServed()
    {
        set(u"UPDATE asset SET media_type = ?"_s, u"image/svg+xml"_s);
        const auto content = ContentStore(m_sample->reader()).content(
            ContentUrl::ofAsset(m_sample->articles().first().id, ContentHash::of(samplePicture().bytes)), {});
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::NoSuchAsset);
    }

private:
    void set(const QString &sql, const QString &value)
    {
        const auto done = m_sample->run(sql, value);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(sql + done.error().detail));
    }

    QString shown(const ContentUrl &url)
    {
        const auto content = ContentStore(m_sample->reader()).content(url, {});
        return content ? QString::fromUtf8(content->bytes) : QString();
    }

    std::optional<SampleLibrary> m_sample;
};

QTEST_GUILESS_MAIN(TestTampered)
#include "test_tampered.moc"
