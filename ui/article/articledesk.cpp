// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articledesk.h"

#include "base/answer.h"
#include "ui/correction/correctiondialog.h"
#include "ui/pictures/picturewindow.h"
#include "ui/reader/readingsession.h"
#include "ui/reprints/reprintdialog.h"
#include "ui/source/sourcedialog.h"

#include <QtCore/QDir>

namespace Baojia {

ArticleDesk::ArticleDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

void ArticleDesk::showSource(ArticleId id)
{
    whenAnswered(m_parts.backend->read([id](LibraryReader &reader) { return reader.original(id); }),
                 this,
                 [this](const Result<OriginalDocument> &original) {
                     if (!original) {
                         Q_EMIT failed(original.error());
                         return;
                     }
                     auto *dialog = new SourceDialog(*original, &m_parts.window);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     dialog->show();
                 });
}

void ArticleDesk::showReprints(const QString &title, const Article &article, const QList<Reprint> &reprints)
{
    if (reprints.isEmpty())
        return;
    auto *dialog = new ReprintDialog(
        title,
        reprints,
        [backend = m_parts.backend, article](ArticleId id) {
            return backend->read([article, id](LibraryReader &reader) {
                return reader.article(id).transform([&](const Article &other) {
                    return std::make_shared<const Comparison>(article, other);
                });
            });
        },
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReprintDialog::articleWanted, &m_parts.session, &ReadingSession::openArticle);
    dialog->show();
}

void ArticleDesk::showPicture(const Article &article, const ContentHash &picture)
{
    auto *window = new PictureWindow(PictureSource::of(m_parts.backend), article, picture, &m_parts.window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &PictureWindow::saved, this, [this](const QString &file) {
        Q_EMIT notice(tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(window, &PictureWindow::failed, this, &ArticleDesk::failed);
    window->show();
}

void ArticleDesk::correct(const ArticleHeader &article)
{
    using Answer = Result<std::pair<ArticleCorrection, QStringList>>;
    whenAnswered(m_parts.backend->read([id = article.id, edition = article.edition](LibraryReader &reader) -> Answer {
        const auto correction = reader.correction(id);
        const auto pages = reader.pages(edition);
        if (!correction || !pages)
            return correction ? pages.error() : correction.error();
        QStringList labels;
        for (const Page &page : *pages)
            labels << page.label;
        return std::pair(*correction, labels);
    }),
                 this,
                 [this, id = article.id](const Answer &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     auto *dialog = new CorrectionDialog(answer->first, answer->second, &m_parts.window);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     connect(dialog, &CorrectionDialog::wanted, this, [this, id](const ArticleFields &fields) {
                         writeCorrection(id, fields);
                     });
                     dialog->open();
                 });
}

void ArticleDesk::writeCorrection(ArticleId id, const ArticleFields &fields)
{
    whenAnswered(m_parts.backend->write([id, fields](LibraryWriter &writer) { return writer.correct(id, fields); }),
                 this,
                 [this, id](const Result<LibraryChange> &change) {
                     if (!change) {
                         Q_EMIT failed(change.error());
                         return;
                     }
                     Q_EMIT libraryChanged(*change);
                     // It may stand on another page or day now, where it is shown with what is beside it there.
                     m_parts.session.openArticle(id);
                 });
}

} // namespace Baojia
