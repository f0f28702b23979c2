// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Real posts and dumps, where the folder with samples is at hand. Their texts stay there: only facts are named here.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!QFileInfo::exists(QStringLiteral(BAOJIA_SHARED_DIR "/data/finews")) || QStringLiteral(BAOJIA_SHARED_DIR).isEmpty())
            QSKIP("BAOJIA_SHARED_DIR has no samples (data/finews, data/textdumps, data/rmrb-1946-2003)");
        m_library = {};
        m_end = {};
    }

    void finews_folder_comesInWhole()
    {
        import(u"finews"_s);
        QCOMPARE(m_end.report.failures.size(), 0);
        QVERIFY(!m_end.report.cancelled);
        QCOMPARE(m_end.report.filesSeen, 33);
        QCOMPARE(m_end.report.filesRead, 32);
        QCOMPARE(m_end.report.companions, 1);
        QCOMPARE(m_library.articles().size(), 32);
        QCOMPARE(countIn(u"东财滚动"_s, {2021, 12, 8}), 29);
        QCOMPARE(countIn(u"站长消息"_s, {2021, 12, 1}), 1);
        QCOMPARE(countIn(u"厦门日报"_s, {2022, 5, 30}), 1);
        QCOMPARE(countIn(u"财联社"_s, {2022, 5, 31}), 1);
        QCOMPARE(m_library.editions.size(), 4);
    }

    void finews_bodies_haveNoChrome()
    {
        import(u"finews"_s);
        for (const ArticleDraft &article : m_library.articles()) {
            QVERIFY2(!article.paragraphs.isEmpty(), qPrintable(article.title));
            const QString text = article.paragraphs.join(u'\n') + article.html;
            for (const QStringView chrome : {u"返回", u"eastmoney.com", u"finews", u"em_media", u"文章来源", u"<script"})
                QVERIFY2(!text.contains(chrome), qPrintable(QString(article.title + u": "_s + chrome)));
            QVERIFY(article.published.has_value());
            QCOMPARE(article.published->offsetFromUtc(), 8 * 3600);
            QCOMPARE(article.sourceUrl.isEmpty(), article.title == u"开站大吉"_s);
            QVERIFY2(article.warnings.isEmpty(), qPrintable(article.warnings.join(u' ')));
        }
    }

    void finews_day_isOrderedByTime()
    {
        import(u"finews"_s);
        for (const EditionDraft &edition : std::as_const(m_library.editions)) {
            QCOMPARE(edition.pages.size(), 1);
            QDateTime last;
            for (const ArticleDraft &article : edition.pages.first().articles) {
                QVERIFY(!last.isValid() || last <= *article.published);
                last = *article.published;
            }
        }
    }

    void finews_mediaPost_hasCreditsAndSource()
    {
        import(u"finews"_s);
        const ArticleDraft article = titled(u"擦亮金融司法金招牌"_s);
        QCOMPARE(article.identity, u"NW202205302395475263"_s);
        QCOMPARE(article.originalSource, u"厦门日报"_s);
        QCOMPARE(article.byline, u"文/本报记者江海苹 图/本报记者张江毅"_s);
        QVERIFY(article.paragraphs.contains(u"【链接】"_s));
        QCOMPARE(article.categories, QStringList {u"shamenribao"_s});
    }

    void finews_digestPost_isNotTwiceInItsBody()
    {
        import(u"finews"_s);
        const auto articles = m_library.articles();
        const auto found = std::find_if(articles.begin(), articles.end(), [](const ArticleDraft &article) { return article.identity == u"202205312398034850"_s; });
        QVERIFY(found != articles.end());
        QCOMPARE(found->paragraphs.filter(u"今日(5月31日)，三大指数集体走高"_s).size(), 1);
        QVERIFY(!found->html.contains(u"<a "_s));
        QCOMPARE(found->images.size(), 1);
        QVERIFY(found->images.first().asset.isNull());
        QCOMPARE(m_end.report.notes.size(), 1);
        QCOMPARE(m_end.report.notes.first().code, u"picture-not-saved"_s);
    }

    void finews_closers_nameTheMedium()
    {
        import(u"finews"_s);
        QCOMPARE(titled(u"白酒及消费股悄然崛起 贵州茅台股价重回2000元"_s).originalSource, u"澎湃新闻"_s);
        QCOMPARE(titled(u"“入世”20年 广东外贸成绩斐然 进出口增长超3倍"_s).originalSource, u"央视新闻客户端"_s);
        QCOMPARE(titled(u"北向资金净流入达30亿元"_s).originalSource, QString());
    }

    void finews_importedAgain_changesNothing()
    {
        import(u"finews"_s);
        import(u"finews"_s);
        QCOMPARE(m_end.report.added(), 0);
        QCOMPARE(m_end.report.unchanged(), 32);
    }

    void chongqing_page_isReadToTheLastLine()
    {
        import(u"textdumps/cqrb-2026-01-28-p063.txt"_s);
        QCOMPARE(m_library.editions.size(), 1);
        const EditionDraft &edition = m_library.editions.first();
        QCOMPARE(edition.newspaper, u"重庆日报"_s);
        QCOMPARE(edition.newspaperSortName, u"chong qing ri bao"_s);
        QCOMPARE(edition.date, QDate(2026, 1, 28));
        QCOMPARE(edition.pages.first().label, u"063"_s);
        QCOMPARE(edition.pages.first().name, u"思想周刊·智库"_s);
        const ArticleDraft &article = edition.pages.first().articles.first();
        QCOMPARE(article.section, u"智库动态"_s);
        QCOMPARE(article.title, u"以高水平协同治理赋能西部金融中心高质量建设"_s);
        QCOMPARE(article.byline, u"邱新国 陈刚"_s);
        QCOMPARE(article.kicker + article.deck, QString());
        QCOMPARE(article.paragraphs.size(), 5); // the unit of the authors is the last
        QVERIFY(article.paragraphs.first().startsWith(u"不久前召开的"_s));
        QVERIFY(article.paragraphs.last().startsWith(u"(作者单位:西南政法大学"_s));
        QVERIFY(article.copyright.startsWith(u"重庆日报版权所有"_s));
        QVERIFY(article.warnings.isEmpty());
        QCOMPARE(m_end.report.notes.size(), 1);
        QCOMPARE(m_end.report.notes.first().code, u"headlines-without-text"_s);
        QCOMPARE(m_end.report.notes.first().detail.count(u'\n'), 2);
    }

    void textdumps_folder_comesInWhole()
    {
        import(u"textdumps"_s);
        QCOMPARE(m_end.report.failures.size(), 0);
        QCOMPARE(m_library.articles().size(), 5);
        QCOMPARE(countIn(u"光明日报"_s, {2014, 7, 3}), 1);
        QCOMPARE(countIn(u"青年参考"_s, {2011, 8, 31}), 1);
        QCOMPARE(countIn(u"人民日报"_s, {1957, 7, 20}), 2);
        QCOMPARE(titled(u"《光明日报》拉萨印点受到西藏各界欢迎"_s).byline, u"尕玛多吉"_s);
        const ArticleDraft reader = titled(u"寻找《中国青年报》金牌读者"_s);
        QCOMPARE(reader.paragraphs.size(), 3);
        QVERIFY(reader.copyright.contains(u"免责声明"_s));
        const ArticleDraft bridge = titled(u"长江大桥将在九月建成"_s);
        QCOMPARE(bridge.kicker, u"铺钢轨 敷路面 建设者昼夜奔忙"_s);
        QCOMPARE(bridge.deck, u"汉水铁桥和解放大道跨线桥开始铺设复线"_s);
        QCOMPARE(titled(u"淮北发现新煤田"_s).paragraphs.size(), 3);
    }

    void textdumps_texts_haveNoArrowsOrNavigation()
    {
        import(u"textdumps"_s);
        static const QRegularExpression arrow(u"^[34]$|上一[篇版]|下一[篇版]|放大\\s|缩小\\s"_s);
        for (const ArticleDraft &article : m_library.articles()) {
            QStringList all = article.paragraphs;
            all << article.title << article.kicker << article.deck << article.byline << article.section;
            for (const QString &text : std::as_const(all))
                QVERIFY2(!arrow.match(text).hasMatch(), qPrintable(text));
        }
    }

    void peoplesDaily_articles_areRead()
    {
        import(u"rmrb-1946-2003"_s);
        QCOMPARE(m_end.report.failures.size(), 0);
        QCOMPARE(countIn(u"人民日报"_s, {1946, 5, 15}), 2);
        QCOMPARE(titled(u"南捷签订友谊互助条约"_s).paragraphs.size(), 1);
        QCOMPARE(titled(u"法国宪草复决失败原因"_s).byline, u"消息报记者报导"_s);
        QCOMPARE(m_library.editions.first().pages.first().label, u"3"_s);
        QCOMPARE(titled(u"法国宪草复决失败原因"_s).importer, u"rmrb"_s);
    }

    void hainan_edition_isReadByItsMapping()
    {
        import(u"json-dump"_s);
        QCOMPARE(m_library.editions.size(), 1);
        const EditionDraft &edition = m_library.editions.first();
        QCOMPARE(edition.newspaper, u"海南日报"_s);
        QCOMPARE(edition.date, QDate(2026, 7, 23));
        QStringList pages;
        for (const PageDraft &page : edition.pages)
            pages.append(page.label + page.name);
        QCOMPARE(pages.first(), u"001头版"_s);
        QCOMPARE(pages.size(), 3);
        const auto articles = m_library.articles();
        QCOMPARE(articles.size() + m_end.report.failures.size(), 20);
        for (const ArticleDraft &article : articles) {
            QVERIFY(!article.title.contains(u'\n'));
            QVERIFY(!article.paragraphs.isEmpty());
            QVERIFY2(article.identity.startsWith(u"http://news.hndaily.cn/"_s), qPrintable(article.identity));
        }
        for (const ImportFailure &failure : std::as_const(m_end.report.failures))
            QCOMPARE(failure.reason.kind, ErrorKind::NoBody);
    }

private:
    void import(const QString &name)
    {
        ImportRequest request;
        request.paths = QStringList {QStringLiteral(BAOJIA_SHARED_DIR "/data/") + name};
        request.commit = [this](const QList<ReadyEdition> &editions) { return m_library.commit(editions); };
        Progress progress;
        m_end = runImport(makeImporters(), request, progress);
    }

    [[nodiscard]] qsizetype countIn(const QString &newspaper, QDate date) const
    {
        qsizetype count = 0;
        for (const EditionDraft &edition : m_library.editions) {
            for (const PageDraft &page : edition.pages)
                count += edition.newspaper == newspaper && edition.date == date ? page.articles.size() : 0;
        }
        return count;
    }

    [[nodiscard]] ArticleDraft titled(const QString &title) const
    {
        const auto articles = m_library.articles();
        for (const ArticleDraft &article : articles) {
            if (article.title == title)
                return article;
        }
        return {};
    }

    Golden::FakeLibrary m_library;
    ImportEnd m_end;
};

QTEST_GUILESS_MAIN(TestSamples)
#include "test_samples.moc"
