// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include "ui/words/datewords.h"
#include "ui/words/errorwords.h"

#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

QString ImportWords::summary(const ImportReport &report)
{
    QStringList parts;
    if (report.added() > 0)
        parts << tr("%n article(s) added", nullptr, report.added());
    if (report.updated() > 0)
        parts << tr("%n article(s) changed", nullptr, report.updated());
    if (report.unchanged() > 0)
        parts << tr("%n article(s) were there already", nullptr, report.unchanged());
    if (!report.failures.isEmpty())
        parts << tr("%n file(s) left out", nullptr, static_cast<int>(report.failures.count()));
    if (parts.isEmpty())
        parts << tr("Nothing to import was found");
    //: Joins parts of a sentence such as "3 articles added" and "1 file left out". Chinese: ，
    QString text = parts.join(tr(", "));
    if (report.cancelled)
        text = tr("Stopped. %1").arg(text);
    if (report.dryRun)
        text = tr("Nothing was changed. It would be: %1").arg(text);
    return text;
}

QString ImportWords::arrived(const QString &folder, const ImportReport &report)
{
    // Who watches a folder of downloads does not want to hear of every file in it that is no newspaper.
    const bool failed = std::any_of(report.failures.begin(), report.failures.end(), [](const ImportFailure &failure) {
        const ErrorKind kind = failure.reason.kind;
        return kind != ErrorKind::NotRecognised && kind != ErrorKind::BinaryFile && kind != ErrorKind::EmptyFile;
    });
    if (failed)
        //: %1 a folder, %2 what came in and what did not
        return tr("From “%1”: %2").arg(folder, summary(report));
    if (report.added() > 0)
        //: Quietly told when new files in a watched folder came in by themselves. 从“下载”来了 3 篇
        return tr("%n article(s) came from “%1”", nullptr, report.added()).arg(folder);
    if (report.updated() > 0)
        return tr("%n article(s) changed in “%1”", nullptr, report.updated()).arg(folder);
    return {};
}

QString ImportWords::failure(const ImportFailure &failure)
{
    QString line = failure.file + ": "_L1 + ErrorWords::sentence(failure.reason);
    if (!failure.reason.detail.isEmpty() && !ErrorWords::saysDetail(failure.reason))
        line += " ("_L1 + failure.reason.detail + u')';
    return line;
}

QString ImportWords::note(const ImportNote &note)
{
    return note.file + ": "_L1 + doubt(note.code, note.detail);
}

QHash<QString, QString> ImportWords::doubts()
{
    return {
        {u"low-confidence"_s, tr("Title and text were guessed; please look at them.")},
        {u"repaired"_s, tr("The library was damaged here: this article may not be what was imported.")},
        {u"title-from-body"_s, tr("There was no title; the first sentence was taken.")},
        {u"title-from-file-name"_s, tr("There was no title; it was taken from the file name.")},
        {u"date-from-file-name"_s, tr("There was no date; it was taken from the file name.")},
        {u"article-duplicate"_s, tr("The same article was there twice; it was taken once.")},
        {u"front-matter-duplicate-key"_s, tr("The head of the post names something twice; the last one counts.")},
        {u"front-matter-nested-value"_s, tr("The head of the post holds more than can be kept.")},
        {u"front-matter-repaired"_s, tr("The head of the post was not written correctly and was read line by line.")},
        {u"recipe-broken"_s, tr("This recipe has a fault and was not used. “baojia recipe list” says more. Line and column:")},
        {u"recipe-too-slow"_s, tr("A recipe takes too long on this file; general rules read the rest. Recipe:")},
        {u"body-not-saved"_s, tr("Only the title was saved, not the text.")},
        {u"picture-not-saved"_s, tr("A picture was not saved with the article.")},
        {u"picture-of-other-kind"_s, tr("A picture is of a kind that is not kept, such as SVG.")},
        {u"body-unreadable"_s, tr("The text is too large or too deeply nested to be read; only the title came in.")},
        {u"date-from-address"_s, tr("There was no date; it was taken from the address of the article.")},
        {u"date-from-feed"_s, tr("The entry has no date; that of the feed was taken.")},
        {u"newspaper-from-file"_s, tr("The newspaper is not named; it was taken from the file name or the site.")},
        {u"book-list-broken"_s, tr("The book's own list of its contents is damaged; what was found was read.")},
        {u"date-from-making"_s, tr("There was no date; it was taken from when the file was made.")},
        {u"feed-broken"_s, tr("The feed is damaged; the entries that are whole came in.")},
        {u"page-missing"_s, tr("A page of this edition is listed but was not saved.")},
        {u"article-missing"_s, tr("An article of this page is listed but was not saved.")},
        {u"page-picture-missing"_s, tr("The picture of the page was not saved.")},
        {u"page-pdf-missing"_s, tr("The PDF of the page was not saved.")},
        {u"article-on-two-pages"_s, tr("The same article stands on another page, too; it was taken once.")},
        {u"continuation-alone"_s, tr("An article continues another one that was not found; it stays by itself.")},
        {u"characters-replaced"_s, tr("Some characters could not be read and were replaced.")},
        {u"garbled-text"_s, tr("Part of the text is garbled (锟斤拷); it was saved in the wrong encoding.")},
        {u"headlines-without-text"_s, tr("The page lists other headlines whose text is not in this file.")},
        {u"article-without-body"_s, tr("A title without text was found.")},
        {u"page-picture-not-made"_s, tr("No picture could be made from the PDF of the page.")},
        {u"date-from-id"_s, tr("There was no date; it was taken from the number of the article.")},
        {u"date-from-path"_s, tr("There was no date; it was taken from the folder.")},
        {u"newspaper-from-format"_s, tr("The newspaper is not named; it was guessed from the kind of file.")},
        {u"newspaper-from-path"_s, tr("The newspaper is not named; it was taken from the folder.")},
        {u"byline-from-text"_s, tr("The author was taken from the text.")},
        {u"columns-guessed"_s, tr("What the columns mean was guessed from their names.")},
        {u"date-from-file-time"_s, tr("There was no date; that of the file was taken.")},
        {u"more-skipped"_s, tr("More rows of this table did not come in; their number:")},
        {u"page-label-missing"_s, tr("A page has no number.")},
        {u"newspaper-is-code"_s, tr("The newspaper is not named; it bears the letters of its files.")},
        {u"date-from-metadata"_s, tr("There was no date; it was taken from the title of the PDF.")},
        {u"page-as-one-article"_s, tr("Its articles could not be told apart; the page is one article.")},
        {u"headlines-from-layout"_s, tr("Headline and text were told apart by the height of the letters.")},
        {u"page-without-text"_s, tr("The page is a picture only; its text cannot be searched.")},
        {u"private-characters"_s, tr("Characters that only a font of the newspaper knows were left out.")},
        {u"page-text-missing"_s, tr("The text of a page is listed but was not saved.")},
        {u"page-picture-not-shown"_s, tr("The picture of the page is of a kind that cannot be shown.")},
        {u"text-of-no-article"_s, tr("Text of the page that belongs to none of its articles.")},
    };
}

QString ImportWords::doubt(const QString &code, const QString &detail)
{
    const auto sentences = doubts();
    const auto known = sentences.constFind(code);
    QString text = known == sentences.cend() ? tr("Please look at this: %1.").arg(code) : *known;
    if (!detail.isEmpty())
        text += u' ' + detail;
    return text;
}

QString ImportWords::edition(const ImportedEdition &edition)
{
    QStringList parts;
    if (edition.added > 0)
        parts << tr("%n new", nullptr, edition.added);
    if (edition.updated > 0)
        parts << tr("%n changed", nullptr, edition.updated);
    if (edition.unchanged > 0)
        parts << tr("%n as before", nullptr, edition.unchanged);
    //: %1 newspaper, %2 date, %3 what came in. Chinese: %1 %2：%3
    return tr("%1 %2: %3").arg(edition.newspaper, DateWords::withWeekday(edition.date), parts.join(tr(", ")));
}

QString ImportWords::foreseen(int newspapers, int editions, int articles, int doubtful)
{
    QStringList parts {tr("%n newspaper(s)", nullptr, newspapers), tr("%n edition(s)", nullptr, editions),
                       tr("%n article(s)", nullptr, articles)};
    if (doubtful > 0)
        parts << tr("%n of them doubtful", nullptr, doubtful);
    return parts.join(tr(", "));
}

QString ImportWords::doubtful(int articles)
{
    return articles > 0 ? tr("%n doubtful", nullptr, articles) : QString();
}

QString ImportWords::foreseenFate(int added, int changed, int there)
{
    if (added == 0 && changed == 0)
        //: In a narrow column: the library holds all articles of this edition. 已全有
        return there > 0 ? tr("all there") : QString();
    QStringList parts;
    if (added > 0)
        parts << tr("%n new", nullptr, added);
    if (changed > 0)
        parts << tr("%n changed", nullptr, changed);
    return parts.join(tr(", "));
}

QString ImportWords::foreseenFateTip(int added, int changed, int there)
{
    QStringList sentences;
    if (added > 0)
        sentences << tr("%n article(s) are new.", nullptr, added);
    if (changed > 0)
        sentences << tr("%n article(s) are in the library in another form and would be replaced.", nullptr, changed);
    if (there > 0)
        sentences << tr("%n article(s) are in the library already.", nullptr, there);
    return sentences.join(u'\n');
}

QString ImportWords::nothingNew()
{
    return tr("All of these articles are in the library already.");
}

QString ImportWords::leftOut(int files, int notes)
{
    QStringList parts;
    if (files > 0)
        parts << tr("%n file(s) would be left out", nullptr, files);
    if (notes > 0)
        parts << tr("%n note(s)", nullptr, notes);
    return parts.join(tr(", "));
}

QString ImportWords::more(qint64 lines)
{
    //: Ends a list that is too long to be shown
    return tr("… and %n more", nullptr, static_cast<int>(lines));
}

QString ImportWords::wholeReport(const ImportReport &report)
{
    QStringList lines {summary(report), QString()};
    for (const auto &edition : report.editions)
        lines << ImportWords::edition(edition);
    if (!report.failures.isEmpty()) {
        lines << QString() << tr("Left out:");
        for (const auto &entry : report.failures)
            lines << failure(entry);
        if (report.failures.more() > 0)
            lines << more(report.failures.more());
    }
    if (!report.notes.isEmpty()) {
        lines << QString() << tr("Please note:");
        for (const auto &entry : report.notes)
            lines << note(entry);
        if (report.notes.more() > 0)
            lines << more(report.notes.more());
    }
    return lines.join(u'\n') + u'\n';
}

QString ImportWords::progress(const ProgressState &state)
{
    if (state.total <= 0)
        return tr("Looking through %1").arg(state.subject);
    return tr("Reading %1 of %2: %3").arg(state.done).arg(state.total).arg(state.subject);
}

}
