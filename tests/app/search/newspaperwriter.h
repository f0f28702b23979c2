// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "text/cjk.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

/// Pieces of newspaper Chinese: simplified and traditional, Latin, digits, marks, width and planes mixed.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    { }

    int below(int end) { return m_random.bounded(end); }

    QString piece()
    {
        static const QString common = QStringLiteral("的一是在不了有和人这中大为上个国我以要他时来用们生到作"
                                                     "地于出就分对成会可主发年动同工也能下过子说产种面"
                                                     "而方后多定行学法所民得经十三之进着等部度家电力里如水化"
                                                     "高自二理起小物现实加量都两体制机当使点从业本去把"
                                                     "性好应开它合还因由其些然前外天政四日那社義國學發經濟臺"
                                                     "灣報紙圖書館開門見山風雲變體無說時間個會來為對");
        static const QStringList words{
            u"2024年1月"_s, u"12.5亿"_s, u"Wi-Fi"_s,  u"COVID-19"_s, u"ＧＤＰ"_s,
            u"１００％"_s,  u"3:1"_s,    u"A股"_s,    u"㎡"_s,       u"㈠"_s,
            u"⼈民"_s,      u"𠮷野家"_s, u"𡃁仔"_s,   u"😀"_s,        u"👨‍👩‍👧"_s,
            u"①②"_s,        u"ﬁne"_s,    u"Straße"_s, u"Ünï"_s,      u"e\u0301"_s,
            u"重慶"_s,      u"後臺"_s,   u"乾隆"_s,   u"頭髮"_s};
        static const QString marks = QStringLiteral("，。、；：？！“”‘’（）《》〈〉·…—－/|%.,()\"'- 　");
        const int kind = below(20);
        if (kind == 0)
            return words.at(below(static_cast<int>(words.size())));
        if (kind < 4)
            return marks.at(below(static_cast<int>(marks.size())));
        // The square makes few characters frequent, as in language.
        const int size = static_cast<int>(common.size());
        return common.at(below(size) * below(size) / size);
    }

    QString line(int most)
    {
        QString text;
        for (int i = below(most + 1); i > 0; --i)
            text += piece();
        return text;
    }

    ArticleDraft article(const QString &name)
    {
        ArticleDraft draft;
        draft.identity = name;
        draft.title = name + line(10);
        draft.kicker = below(3) == 0 ? line(8) : QString();
        draft.deck = below(3) == 0 ? line(12) : QString();
        draft.byline = below(2) == 0 ? line(4) : QString();
        draft.section = below(4) == 0 ? line(3) : QString();
        for (int i = below(4); i >= 0; --i) {
            const QString paragraph = line(60);
            if (!trimmedCjk(paragraph).isEmpty())
                draft.paragraphs << paragraph;
        }
        draft.importer = u"test"_s;
        // Some are no articles. Teasers that point nowhere are found like all others.
        draft.kind = static_cast<ArticleKind>(std::max<qsizetype>(draft.title.size() % 10 - 6, 0));
        return draft;
    }

private:
    QRandomGenerator m_random;
};

} // namespace Baojia
