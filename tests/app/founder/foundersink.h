// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/foundermirror.h"
#include "sources/source.h"

#include <QtCore/QStringList>

#include <memory>

namespace Baojia {

/// Keeps what the importer hands over, merged by edition, page and identity.
class FounderSink final : public DraftSink
{
public:
    struct Note
    {
        QString file;
        QString code;
        QString detail;
    };

    Result<void> edition(EditionDraft draft) override
    {
        ++parts;
        if (failWith)
            return *failWith;
        editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString &file, const Error &reason) override { failures.append({file, reason}); }

    void noted(const QString &file, const QString &code, const QString &detail) override
    {
        notes.append({file, code, detail});
    }

    [[nodiscard]] const Note *note(const QString &code) const
    {
        for (const Note &one : notes) {
            if (one.code == code)
                return &one;
        }
        return nullptr;
    }

    [[nodiscard]] const ArticleDraft *article(const QString &identity) const
    {
        for (const EditionDraft &edition : editions) {
            for (const PageDraft &page : edition.pages) {
                for (const ArticleDraft &article : page.articles) {
                    if (article.identity == identity)
                        return &article;
                }
            }
        }
        return nullptr;
    }

    [[nodiscard]] const PageDraft *page(const QString &label) const
    {
        for (const EditionDraft &edition : editions) {
            for (const PageDraft &page : edition.pages) {
                if (page.label == label)
                    return &page;
            }
        }
        return nullptr;
    }

    QList<EditionDraft> editions;
    QList<SkippedFile> failures;
    QList<Note> notes;
    std::optional<Error> failWith;
    int parts = 0;
};

/// Reads every file of the path that the importer claims, as the import does.
inline Result<void> readMirror(const QString &path, FounderSink &sink, Progress &progress)
{
    auto source = Source::open(path, progress);
    if (!source)
        return source.error();
    const FounderMirror importer;
    ChosenFiles files((*source)->files());
    for (qsizetype place = 0; place < (*source)->files().size(); ++place) {
        const QString file = (*source)->files().at(place);
        const auto bytes = (*source)->read(file);
        if (!bytes)
            continue;
        const FileHead head {file, bytes->left(64 * 1024), bytes->size() > 64 * 1024 ? bytes->right(4096) : QByteArray()};
        if (importer.probe(head) != Confidence::None)
            files.add(place);
    }
    return importer.read(**source, files, sink, progress);
}

}
