// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus/article.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kTopics = 24; // words that an article comes back to
constexpr double kTopicShare = 0.2;
constexpr double kFigureShare = 0.025;
constexpr double kMeanLength = 860; // characters before names, figures and headings are added
constexpr qsizetype kNeedleEvery = 1000;

/// Lengths as they are in newspapers: many short articles, a few long ones.
qsizetype length(Random &random)
{
    const double normal =
        std::sqrt(-2 * std::log(1 - random.real())) * std::cos(2 * std::numbers::pi * random.real());
    return static_cast<qsizetype>(std::clamp(kMeanLength * std::exp(0.55 * normal), 300.0, 2700.0));
}

/// One article while it is written.
class Pen
{
public:
    Pen(const Vocabulary &vocabulary, Random &random)
        : m_vocabulary(vocabulary)
        , m_random(random)
    {
        for (qsizetype i = 0; i < kTopics; ++i)
            m_topics.append(vocabulary.topic(random));
    }

    QString title()
    {
        QString title = topic() + topic();
        for (int words = m_random.between(2, 5); words > 0; --words)
            title += m_vocabulary.word(m_random);
        return m_random.chance(0.12) ? u"“%1”%2"_s.arg(title.left(4), title.mid(4)) : title;
    }

    QString paragraph()
    {
        const qsizetype longest = m_random.between(60, 260);
        QString text;
        for (;;) {
            for (int words = m_random.between(3, 9); words > 0; --words)
                text += word();
            if (text.size() >= longest)
                return text + u'。';
            static const QString ends = u"，，，，。，，。、；"_s;
            text += ends.at(m_random.below(ends.size()));
        }
    }

private:
    QString topic() { return m_topics.at(m_random.below(m_topics.size())); }

    QString word()
    {
        const double at = m_random.real();
        if (at < kTopicShare)
            return topic();
        return at < kTopicShare + kFigureShare ? Vocabulary::figure(m_random) : m_vocabulary.word(m_random);
    }

    const Vocabulary &m_vocabulary;
    Random &m_random;
    QStringList m_topics;
};

} // namespace

QString needle()
{
    return u"老街转角的旧书摊三十年来从未缺席"_s;
}

QString newspaperName(int newspaper)
{
    static const std::array names{u"潮汐日报"_s,
                                  u"南岭晚报"_s,
                                  u"北原都市报"_s,
                                  u"东湖日报"_s,
                                  u"西江晨报"_s,
                                  u"海滨日报"_s,
                                  u"云山晚报"_s,
                                  u"平川日报"_s,
                                  u"长桥时报"_s,
                                  u"古城新报"_s};
    return names.at(static_cast<std::size_t>(newspaper));
}

QString newspaperCode(int newspaper)
{
    static const std::array codes{u"cxrb"_s,
                                  u"nlwb"_s,
                                  u"bydsb"_s,
                                  u"dhrb"_s,
                                  u"xjcb"_s,
                                  u"hbrb"_s,
                                  u"yswb"_s,
                                  u"pcrb"_s,
                                  u"cqsb"_s,
                                  u"gcxb"_s};
    return codes.at(static_cast<std::size_t>(newspaper));
}

QString pageName(int page)
{
    static const std::array names{u"要闻"_s, u"综合"_s, u"本地新闻"_s, u"区县"_s, u"经济"_s,
                                  u"金融"_s, u"评论"_s, u"理论"_s,     u"国内"_s, u"国际"_s,
                                  u"体育"_s, u"副刊"_s, u"教育"_s,     u"健康"_s, u"科技"_s,
                                  u"乡村"_s, u"法治"_s, u"民生"_s,     u"视点"_s, u"读者来信"_s};
    return names.at(static_cast<std::size_t>(page - 1));
}

PrintedArticle ArticleMaker::article(qsizetype number) const
{
    Random random(static_cast<quint64>(number) + 11);
    Pen pen(m_vocabulary, random);
    PrintedArticle article;
    article.number = number;
    const qsizetype edition = number / kArticlesInEdition;
    article.newspaper = static_cast<int>(edition % kNewspapers);
    article.date = QDate(1998, 1, 1).addDays(edition / kNewspapers);
    article.page = static_cast<int>(number % kArticlesInEdition) / kArticlesOnPage + 1;
    static const std::array sections{
        QString(), QString(), QString(), u"一线调查"_s, u"记者观察"_s, u"短评"_s, u"热点"_s, u"链接"_s};
    article.section =
        sections.at(static_cast<std::size_t>(random.below(static_cast<qsizetype>(sections.size()))));
    article.title = pen.title();
    article.byline = m_vocabulary.name(random);
    for (int more = random.between(0, 2); more > 0; --more)
        article.byline += u' ' + m_vocabulary.name(random);
    if (random.chance(0.35))
        article.paragraphs << u"本报讯（记者 %1）"_s.arg(article.byline) + pen.paragraph();
    const qsizetype wanted = length(random);
    for (qsizetype written = 0; written < wanted; written += article.paragraphs.last().size())
        article.paragraphs << pen.paragraph();
    if (number % kNeedleEvery == kNeedleEvery / 2)
        article.paragraphs.first() += needle() + u'。';
    return article;
}

} // namespace Baojia::Bench
