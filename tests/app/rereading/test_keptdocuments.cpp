// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "rereading/keptnames.h"
#include "rereading/keptreading.h"
#include "rereading/keptsource.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestKeptDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_withAPath_areThatFirst()
    {
        QCOMPARE(keptNames(m_article, m_article.parts[0], original(u"html/2026-03/05/063/content_1.htm"_s), m_article.sourceUrl),
                 (QStringList{u"html/2026-03/05/063/content_1.htm"_s, u"江城晚报/html/2026-03/05/063/content_1.htm"_s}));
    }

    void names_withoutAPath_areThoseOfTheAddressAndOfDayAndIdentity()
    {
        const QStringList names = keptNames(m_article, m_article.parts[0], original(), m_article.sourceUrl);
        QCOMPARE(names.first(), u"epaper.example.cn/html/2026-03/05/063/content_1.htm"_s);
        for (const QString &name : {u"江城晚报/20260305/063/content_1.htm"_s, u"江城晚报/2026-03/05/063/content_1.htm"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
        QVERIFY(!keptNames(m_article, m_article.parts[0], original(), {}).contains(names.first()));
    }

    void url_ofALaterPart_liesBesideThatOfTheFirst()
    {
        const OriginalDocument later{u"content_9.htm"_s, u"text/html"_s, u"UTF-8"_s, "x"};
        QCOMPARE(keptUrl(m_article, m_article.parts[0], original()), m_article.sourceUrl);
        QCOMPARE(keptUrl(m_article, m_article.parts[1], later), u"http://epaper.example.cn/html/2026-03/05/066/content_9.htm"_s);
        KeptArticle unknown = m_article;
        unknown.sourceUrl.clear();
        QCOMPARE(keptUrl(unknown, m_article.parts[1], later), QString());
    }

    void source_givesDocumentAndPicturesAndNothingElse()
    {
        const ContentHash hash = ContentHash::of("p");
        KeptSource source({u"/江城晚报"_s, u"d/a.html"_s, u"http://x.example.cn/d/a.html"_s, u"gb18030"_s, "<html>"},
                          {{u"d/p.png"_s, hash}, {u"d/q.png"_s, ContentHash::of("q")}},
                          [&hash](const ContentHash &wanted) -> Result<Asset> {
                              if (wanted == hash)
                                  return Asset{u"image/png"_s, "p"};
                              return Error{ErrorKind::NoSuchAsset, {}, {}};
                          });
        QCOMPARE(source.files().toList(), (QStringList{u"d/a.html"_s, u"d/p.png"_s, u"d/q.png"_s}));
        QCOMPARE(source.read(u"d/a.html"_s).value_or(QByteArray()), "<html>"_ba);
        QCOMPARE(source.readHead(u"d/a.html"_s, 2).value_or(QByteArray()), "<h"_ba);
        QCOMPARE(source.read(u"d/p.png"_s).value_or(QByteArray()), "p"_ba);
        QVERIFY(!source.read(u"d/q.png"_s));
        QCOMPARE(source.read(u"d/x.png"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(source.url(u"d/a.html"_s), u"http://x.example.cn/d/a.html"_s);
        QCOMPARE(source.url(u"d/p.png"_s), QString());
        QCOMPARE(source.charset(u"d/a.html"_s), u"gb18030"_s);
    }

    void documentOnWhichARecipeTakesTooLong_isNotRead()
    {
        // What every element has before it, of each element again: more steps than a document may take.
        const RecipeReadout slow = RecipeBook::builtIn()->parse(
            "id: slow\narticle:\n  is: //p\n  title: //p[1]\n"
            "  body: \"//p[count(//p[count(//p[count(preceding::p) > 1]) > 1]) > 1]\"\n",
            u"slow.yaml"_s);
        QVERIFY(slow.recipe);
        const KeptReading reading(RecipeBook::always(*slow.recipe), {});
        KeptDocument document{u"/江城晚报/2026-03-05"_s, u"江城晚报/20260305/content_1.htm"_s, {}, u"utf-8"_s, {}};
        document.bytes = "<html><body><div id=ozoom><p>一段话，说来话长。</p></div></body></html>";
        QVERIFY(reading.read(document, {}));
        document.bytes.replace("</div>", QByteArray("<p>又一段话。</p>").repeated(3000).append("</div>"));
        QVERIFY(!reading.read(document, {}));
    }

private:
    static OriginalDocument original(const QString &path = {})
    {
        return {u"content_1.htm"_s, u"text/html"_s, u"UTF-8"_s, "x", path};
    }

    const KeptArticle m_article{ArticleId(1),
                                EditionId(1),
                                NewspaperId(1),
                                u"江城晚报"_s,
                                QDate(2026, 3, 5),
                                u"foundermirror"_s,
                                u"http://epaper.example.cn/html/2026-03/05/063/content_1.htm"_s,
                                {},
                                false,
                                {{u"063/content_1"_s, 1, 1, 0}, {u"066/content_9"_s, 2, 1, 0}}};
};

QTEST_GUILESS_MAIN(TestKeptDocuments)
#include "test_keptdocuments.moc"
