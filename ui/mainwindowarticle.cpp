// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the article that is open.
#include "base/answer.h"
#include "ui/correction/correctiondialog.h"
#include "ui/mainwindow.h"
#include "ui/pictures/picturewindow.h"
#include "ui/proof/proofdialog.h"
#include "ui/reprints/reprintdialog.h"
#include "ui/reprints/reprintline.h"
#include "ui/source/sourcedialog.h"
#include "ui/speech/readaloud.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Baojia {

void MainWindow::makeReadAloud()
{
    const auto key = u"speech"_s;
    auto *aloud = new ReadAloud({m_parts.speaker, m_parts.backend, *m_actions, *m_session, *m_reader}, m_parts.state->bytes(key), this);
    connect(aloud, &ReadAloud::notice, this, &MainWindow::showNotice);
    connect(aloud, &ReadAloud::failed, this, &MainWindow::showError);
    connect(aloud, &ReadAloud::settingsChanged, this, [this, key](const QByteArray &settings) {
        m_parts.state->setBytes(key, settings);
    });
}

void MainWindow::showProof()
{
    if (!m_parts.ledger)
        return;
    auto *dialog = new ProofDialog(
        m_parts.ledger,
        [backend = m_parts.backend](ArticleId id) {
            return backend->read([id, names = backend->names()](LibraryReader &reader) {
                return reader.article(id).transform([&](const Article &article) { return shownTitle(article, names); });
            });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showPicture(ArticleId article, const ContentHash &picture)
{
    if (!m_article || m_article->article.header.id != article)
        return;
    auto *window = new PictureWindow(PictureSource::of(m_parts.backend), m_article->article, picture, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &PictureWindow::saved, this, [this](const QString &file) {
        showNotice(tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(window, &PictureWindow::failed, this, &MainWindow::showError);
    window->show();
}

void MainWindow::viewSource()
{
    if (!m_article)
        return;
    const ArticleId id = m_article->article.header.id;
    whenAnswered(m_parts.backend->read([id](LibraryReader &reader) { return reader.original(id); }),
                 this,
                 [this](const Result<OriginalDocument> &original) {
                     if (!original) {
                         showError(original.error());
                         return;
                     }
                     auto *dialog = new SourceDialog(*original, this);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     dialog->show();
                 });
}

void MainWindow::showReprints()
{
    if (!m_article || m_reprints->reprints().isEmpty())
        return;
    const Article &article = m_article->article;
    auto *dialog = new ReprintDialog(
        m_article->title,
        m_reprints->reprints(),
        [backend = m_parts.backend, article](ArticleId id) {
            return backend->read([article, id](LibraryReader &reader) {
                return reader.article(id).transform([&](const Article &other) {
                    return std::make_shared<const Comparison>(article, other);
                });
            });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReprintDialog::articleWanted, m_session, &ReadingSession::openArticle);
    dialog->show();
}

void MainWindow::correctArticle()
{
    if (!m_article)
        return;
    const ArticleHeader &header = m_article->article.header;
    using Answer = Result<std::pair<ArticleCorrection, QStringList>>;
    whenAnswered(m_parts.backend->read([id = header.id, edition = header.edition](LibraryReader &reader) -> Answer {
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
                 [this, id = header.id](const Answer &answer) {
                     if (!answer) {
                         showError(answer.error());
                         return;
                     }
                     auto *dialog = new CorrectionDialog(answer->first, answer->second, this);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     connect(dialog, &CorrectionDialog::wanted, this, [this, id](const ArticleFields &fields) {
                         writeCorrection(id, fields);
                     });
                     dialog->open();
                 });
}

void MainWindow::writeCorrection(ArticleId id, const ArticleFields &fields)
{
    whenAnswered(m_parts.backend->write([id, fields](LibraryWriter &writer) { return writer.correct(id, fields); }),
                 this,
                 [this, id](const Result<LibraryChange> &change) {
                     if (!change) {
                         showError(change.error());
                         return;
                     }
                     applyChange(*change);
                     // It may stand on another page or day now, where it is shown with what is beside it there.
                     m_session->openArticle(id);
                 });
}

} // namespace Baojia
