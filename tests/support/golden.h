// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importerregistry.h"
#include "importers/importjob.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

/// What an import test sees instead of a library: drafts in memory, and the JSON that `baojia show` would print of them.
namespace Baojia::Golden {

using namespace Qt::StringLiterals;

/// Takes drafts as the library does: merges by edition and identity, counts added and unchanged.
class FakeLibrary
{
public:
    Result<CommitOutcome> commit(const EditionDraft &draft)
    {
        if (failWith)
            return *failWith;
        ++commits;
        CommitOutcome outcome;
        const QString key = draft.newspaper + u'/' + draft.date.toString(Qt::ISODate);
        qsizetype at = m_keys.indexOf(key);
        if (at < 0) {
            at = m_keys.size();
            m_keys.append(key);
            editions.append({draft.newspaper, draft.newspaperSortName, draft.date, {}, {}});
            outcome.change.editionsAdded.append(EditionId(at + 1));
        }
        outcome.edition = EditionId(at + 1);
        EditionDraft &edition = editions[at];
        edition.assets.insert(draft.assets);
        for (const PageDraft &page : draft.pages)
            mergePage(edition, page, outcome);
        return outcome;
    }

    /// All or none, as the library's transactions are.
    Result<QList<CommitOutcome>> commit(const QList<ReadyEdition> &group)
    {
        for (const ReadyEdition &edition : group) {
            if (edition.draft.date == refused)
                return Error {ErrorKind::Database, {}, u"refused"_s};
        }
        QList<CommitOutcome> outcomes;
        for (const ReadyEdition &edition : group) {
            auto outcome = commit(edition.draft);
            if (!outcome)
                return outcome.error();
            outcomes.append(*outcome);
        }
        groups.append(group.size());
        return outcomes;
    }

    [[nodiscard]] QList<ArticleDraft> articles() const
    {
        QList<ArticleDraft> all;
        for (const EditionDraft &edition : editions) {
            for (const PageDraft &page : edition.pages)
                all.append(page.articles);
        }
        return all;
    }

    QList<EditionDraft> editions;
    int commits = 0;
    QList<qsizetype> groups; ///< how many editions each transaction held
    std::optional<Error> failWith;
    QDate refused; ///< editions of that day fail

private:
    void mergePage(EditionDraft &edition, const PageDraft &page, CommitOutcome &outcome)
    {
        PageDraft *target = nullptr;
        for (PageDraft &known : edition.pages)
            target = known.label == page.label ? &known : target;
        if (!target) {
            edition.pages.append({page.label, page.name, page.picture, page.pdf, {}});
            target = &edition.pages.last();
        }
        for (const ArticleDraft &article : page.articles) {
            bool known = false;
            for (const ArticleDraft &old : std::as_const(target->articles))
                known = known || old.identity == article.identity;
            (known ? outcome.unchanged : outcome.added) += 1;
            if (!known)
                target->articles.append(article);
        }
    }

    QStringList m_keys;
};

inline QString wordOf(ErrorKind kind)
{
    static const QHash<ErrorKind, QString> words {
        {ErrorKind::NotFound, u"NotFound"_s},           {ErrorKind::AccessDenied, u"AccessDenied"_s},
        {ErrorKind::ReadFailed, u"ReadFailed"_s},       {ErrorKind::NotRecognised, u"NotRecognised"_s},
        {ErrorKind::EmptyFile, u"EmptyFile"_s},         {ErrorKind::BinaryFile, u"BinaryFile"_s},
        {ErrorKind::WrongCharset, u"WrongCharset"_s},   {ErrorKind::Truncated, u"Truncated"_s},
        {ErrorKind::BadFrontMatter, u"BadFrontMatter"_s}, {ErrorKind::BadMarkup, u"BadMarkup"_s},
        {ErrorKind::BadMapping, u"BadMapping"_s},       {ErrorKind::NoMapping, u"NoMapping"_s},
        {ErrorKind::BadRow, u"BadRow"_s},              
        {ErrorKind::NoDate, u"NoDate"_s},               {ErrorKind::NoBody, u"NoBody"_s},
        {ErrorKind::NoNewspaper, u"NoNewspaper"_s},     {ErrorKind::TooLarge, u"TooLarge"_s},
        {ErrorKind::TooDeep, u"TooDeep"_s},             {ErrorKind::TooMany, u"TooMany"_s},
        {ErrorKind::SymbolicLink, u"SymbolicLink"_s},   {ErrorKind::BadArchive, u"BadArchive"_s},
        {ErrorKind::AlreadyExists, u"AlreadyExists"_s}, {ErrorKind::Internal, u"Internal"_s},
        {ErrorKind::NeedsPassword, u"NeedsPassword"_s},
    };
    return words.value(kind, QString::number(static_cast<int>(kind)));
}

inline QJsonObject articleJson(const EditionDraft &edition, const PageDraft &page, const ArticleDraft &article)
{
    QJsonObject json {
        {u"newspaper"_s, edition.newspaper},
        {u"date"_s, edition.date.toString(Qt::ISODate)},
        {u"published"_s, article.published ? QJsonValue(article.published->toString(Qt::ISODate)) : QJsonValue()},
        {u"page"_s, QJsonObject {{u"label"_s, page.label}, {u"name"_s, page.name}}},
        {u"section"_s, article.section},
        {u"kicker"_s, article.kicker},
        {u"title"_s, article.title},
        {u"deck"_s, article.deck},
        {u"byline"_s, article.byline},
        {u"paragraphs"_s, QJsonArray::fromStringList(article.paragraphs)},
        {u"tags"_s, QJsonArray::fromStringList(article.tags)},
        {u"categories"_s, QJsonArray::fromStringList(article.categories)},
        {u"source_url"_s, article.sourceUrl},
        {u"original_source"_s, article.originalSource},
        {u"importer"_s, article.importer},
        {u"warnings"_s, QJsonArray::fromStringList(article.warnings)},
        {u"identity"_s, article.identity},
    };
    // Only where there is something to say, so that most files stay short.
    if (!article.copyright.isEmpty())
        json.insert(u"copyright"_s, article.copyright);
    if (!article.images.isEmpty()) {
        QJsonArray images;
        for (const ArticleImage &image : article.images)
            images.append(QJsonObject {{u"source"_s, image.source}, {u"caption"_s, image.caption}, {u"saved"_s, !image.asset.isNull()}});
        json.insert(u"images"_s, images);
    }
    if (article.kind != ArticleKind::Article)
        json.insert(u"kind"_s, QStringList {u"article"_s, u"picture"_s, u"advertisement"_s, u"teaser"_s}.at(static_cast<int>(article.kind)));
    if (const TeaserDraft &to = article.pointsTo; !to.isEmpty())
        json.insert(u"points_to"_s, QJsonObject {{u"page"_s, to.pageLabel}, {u"identity"_s, to.identity}, {u"title"_s, to.title}});
    if (const ContinuationDraft &says = article.continuation; !says.isEmpty())
        json.insert(u"continuation"_s, QJsonObject {{u"onto"_s, says.onto}, {u"begun"_s, says.begun}, {u"named"_s, says.named}});
    if (!article.zones.isEmpty())
        json.insert(u"zones"_s, article.zones.size());
    return json;
}

/// All that an import of `input` gives, as one JSON object.
inline QJsonObject importJson(const QString &input)
{
    FakeLibrary library;
    ImportRequest request;
    request.paths = QStringList {input};
    request.commit = [&library](const QList<ReadyEdition> &editions) { return library.commit(editions); };
    Progress progress;
    const ImportEnd end = runImport(makeImporters(), request, progress);
    QJsonArray articles;
    for (const EditionDraft &edition : std::as_const(library.editions)) {
        for (const PageDraft &page : edition.pages) {
            for (const ArticleDraft &article : page.articles)
                articles.append(articleJson(edition, page, article));
        }
    }
    QJsonArray failures;
    for (const ImportFailure &failure : end.report.failures)
        failures.append(QJsonObject {{u"file"_s, failure.file}, {u"kind"_s, wordOf(failure.reason.kind)}});
    QJsonArray notes;
    for (const ImportNote &note : end.report.notes)
        notes.append(QJsonObject {{u"file"_s, note.file}, {u"code"_s, note.code}, {u"detail"_s, note.detail}});
    return {{u"articles"_s, articles}, {u"failures"_s, failures}, {u"notes"_s, notes}};
}

inline QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline void writeJson(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(json).toJson());
}

/// The first place where the two differ, for the message of a failed test; empty when they are equal.
inline QString firstDifference(const QJsonValue &actual, const QJsonValue &expected, const QString &path = {})
{
    if (actual == expected)
        return {};
    if (actual.isObject() && expected.isObject()) {
        QStringList keys = expected.toObject().keys();
        keys.append(actual.toObject().keys());
        for (const QString &key : std::as_const(keys)) {
            const QString inner = firstDifference(actual.toObject().value(key), expected.toObject().value(key), path + u'.' + key);
            if (!inner.isEmpty())
                return inner;
        }
    }
    if (actual.isArray() && expected.isArray()) {
        const qsizetype size = qMin(actual.toArray().size(), expected.toArray().size());
        for (qsizetype i = 0; i < size; ++i) {
            const QString inner
                = firstDifference(actual.toArray().at(i), expected.toArray().at(i), path + u'[' + QString::number(i) + u']');
            if (!inner.isEmpty())
                return inner;
        }
        return path + u": %1 entries, expected %2"_s.arg(actual.toArray().size()).arg(expected.toArray().size());
    }
    const auto print = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
    };
    return path + u": "_s + print(actual) + u", expected "_s + print(expected);
}

}
