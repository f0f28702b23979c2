// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/golden.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

/// What a sample's own papers say of an article. What they do not say is not compared.
struct ExpectedArticle
{
    std::optional<QString> newspaper {};
    std::optional<QDate> date {};
    std::optional<QString> label {};
    std::optional<QString> pageName {};
    std::optional<QString> kicker {};
    std::optional<QString> title {};
    std::optional<QString> deck {};
    std::optional<QString> byline {};
    std::optional<QString> section {};
    std::optional<QStringList> paragraphs {};
    std::optional<QStringList> images {}; ///< their addresses
};

/// An article, and where it stands; null where it was not found.
struct FoundArticle
{
    const EditionDraft *edition = nullptr;
    const PageDraft *page = nullptr;
    const ArticleDraft *article = nullptr;
};

/// What an import gave, in memory.
class ImportedSample
{
public:
    explicit ImportedSample(const QString &path)
    {
        ImportRequest request;
        request.paths = QStringList {path};
        request.commit = [this](const QList<ReadyEdition> &editions) { return m_library.commit(editions); };
        Progress progress;
        m_end = runImport(makeImporters(), request, progress);
    }

    template <typename Predicate>
    [[nodiscard]] FoundArticle find(Predicate matches) const
    {
        for (const EditionDraft &edition : m_library.editions) {
            for (const PageDraft &page : edition.pages) {
                for (const ArticleDraft &article : page.articles) {
                    if (matches(article))
                        return {&edition, &page, &article};
                }
            }
        }
        return {};
    }

    [[nodiscard]] const EditionDraft *edition(const QString &newspaper) const
    {
        for (const EditionDraft &one : m_library.editions) {
            if (one.newspaper == newspaper)
                return &one;
        }
        return nullptr;
    }

    [[nodiscard]] const ImportReport &report() const { return m_end.report; }

private:
    Golden::FakeLibrary m_library;
    ImportEnd m_end;
};

/// How many of a family of samples are read exactly as its papers say, field by field.
class FieldRates
{
public:
    struct Rate
    {
        int exact = 0;
        int compared = 0;

        friend bool operator==(const Rate &, const Rate &) = default;
    };

    static const QStringList &fields()
    {
        static const QStringList all {u"newspaper"_s, u"date"_s,   u"page"_s,    u"page name"_s,  u"kicker"_s, u"title"_s,
                                      u"deck"_s,      u"byline"_s, u"section"_s, u"paragraphs"_s, u"zones"_s,  u"images"_s};
        return all;
    }

    explicit FieldRates(QString family = {})
        : m_family(std::move(family))
    {
    }

    void count(const QString &field, bool exact, const QString &difference)
    {
        Rate &rate = m_rates[field];
        ++rate.compared;
        rate.exact += exact ? 1 : 0;
        if (!exact)
            qInfo().noquote() << m_family << field + u':' << difference;
    }

    void compare(const QString &field, const QString &actual, const std::optional<QString> &expected)
    {
        if (expected)
            count(field, actual == *expected, actual + u" | "_s + *expected);
    }

    void compare(const QString &field, const QStringList &actual, const std::optional<QStringList> &expected)
    {
        if (!expected)
            return;
        qsizetype same = 0;
        while (same < std::min(actual.size(), expected->size()) && actual[same] == expected->at(same))
            ++same;
        count(field,
              actual == *expected,
              u"%1 for %2, from %3 on: %4 | %5"_s.arg(actual.size()).arg(expected->size()).arg(same).arg(actual.value(same).left(60), expected->value(same).left(60)));
    }

    void compare(const FoundArticle &found, const ExpectedArticle &expected)
    {
        static const EditionDraft noEdition;
        static const PageDraft noPage;
        static const ArticleDraft noArticle;
        const EditionDraft &edition = found.edition ? *found.edition : noEdition;
        const PageDraft &page = found.page ? *found.page : noPage;
        const ArticleDraft &article = found.article ? *found.article : noArticle;
        compare(u"newspaper"_s, edition.newspaper, expected.newspaper);
        if (expected.date)
            compare(u"date"_s, edition.date.toString(Qt::ISODate), expected.date->toString(Qt::ISODate));
        compare(u"page"_s, page.label, expected.label);
        compare(u"page name"_s, page.name, expected.pageName);
        compare(u"kicker"_s, article.kicker, expected.kicker);
        compare(u"title"_s, article.title, expected.title);
        compare(u"deck"_s, article.deck, expected.deck);
        compare(u"byline"_s, article.byline, expected.byline);
        compare(u"section"_s, article.section, expected.section);
        compare(u"paragraphs"_s, article.paragraphs, expected.paragraphs);
        QStringList images;
        for (const ArticleImage &image : article.images)
            images.append(image.source);
        compare(u"images"_s, images, expected.images);
    }

    /// A row of the table: exact/compared, a dash where nothing is known.
    [[nodiscard]] QString row() const
    {
        QString text = u"| "_s + m_family + u" |"_s;
        for (const QString &field : fields()) {
            const Rate rate = m_rates.value(field);
            text += rate.compared == 0 ? u" – |"_s : u" %1/%2 |"_s.arg(rate.exact).arg(rate.compared);
        }
        return text;
    }

    /// The first field that is exact less often than in `floors`, a row as row() writes it; empty: none. A field without a
    /// floor is one too.
    [[nodiscard]] QString fallenBelow(const QString &floors) const
    {
        const QStringList cells = floors.split(u'|');
        for (qsizetype i = 0; i < fields().size(); ++i) {
            const Rate rate = m_rates.value(fields()[i]);
            const QString cell = cells.value(i).trimmed();
            const bool known = cell.contains(u'/');
            const qint64 exact = cell.section(u'/', 0, 0).toInt();
            const qint64 compared = cell.section(u'/', 1, 1).toInt();
            if (known != (rate.compared > 0) || rate.exact < exact || rate.exact * compared < exact * rate.compared)
                return u"%1: %2 %3/%4, was %5"_s.arg(m_family, fields()[i]).arg(rate.exact).arg(rate.compared).arg(cell);
        }
        return {};
    }

private:
    QString m_family;
    QHash<QString, Rate> m_rates;
};

}
