// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picturewindow.h"

#include "base/answer.h"
#include "base/file.h"
#include "ui/pictures/pictureview.h"
#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

#include "backend.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr double moved = 60; // px a key moves the picture

/// What a file of the picture may be called on every system.
QString fileName(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString name = words.simplified().left(longest).trimmed();
    for (QChar &unit : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(unit) || unit < u' ')
            unit = u'_';
    }
    return name;
}

} // namespace

PictureSource PictureSource::of(const std::shared_ptr<Backend> &backend)
{
    return {[backend](const ContentHash &hash) {
                return backend->read([hash](LibraryReader &reader) -> Result<LoadedPicture> {
                    const auto asset = reader.asset(hash);
                    return asset ? loadPicture(*asset) : asset.error();
                });
            },
            [backend](const ContentHash &hash, const QString &file) {
                return backend->read([hash, file](LibraryReader &reader) -> Result<void> {
                    const auto asset = reader.asset(hash);
                    return asset ? writeFile(file, asset->bytes) : asset.error();
                });
            }};
}

PictureWindow::PictureWindow(PictureSource source,
                             const Article &article,
                             const ContentHash &first,
                             QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_source(std::move(source))
    , m_title(article.header.title)
    , m_view(new PictureView(this))
{
    const auto indexOf = [this](const ContentHash &hash) {
        const auto found = std::find_if(
            m_pictures.cbegin(), m_pictures.cend(), [&hash](const Entry &each) { return each.hash == hash; });
        return found == m_pictures.cend() ? -1 : found - m_pictures.cbegin();
    };
    for (const ArticleImage &image : article.images) {
        if (!image.asset.isNull() && indexOf(image.asset) < 0)
            m_pictures.append({image.asset, image.caption});
    }
    if (indexOf(first) < 0)
        m_pictures.append({first, {}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    m_caption = new QLabel(this);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setContentsMargins(16, 8, 16, 2);
    column->addWidget(m_caption);
    column->addWidget(makeFoot());
    connect(m_view, &PictureView::scaleChanged, this, &PictureWindow::showScale);
    resize((screen()->availableSize() * 3 / 4).boundedTo(QSize(1400, 1000)));
    showPicture(indexOf(first));
    m_view->setFocus();
}

QToolButton *PictureWindow::addButton(QHBoxLayout &row,
                                      IconName picture,
                                      const QString &name,
                                      const std::function<void()> &call)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(picture));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, call);
    row.addWidget(button);
    return button;
}

QWidget *PictureWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 4, 10, 8);
    m_previous = addButton(
        *row, IconName::PreviousArticle, tr("Picture before"), [this] { showPicture(m_current - 1); });
    m_place = new ElidedLabel(foot);
    m_place->setAccessibleName(tr("Which of the pictures"));
    row->addWidget(m_place);
    m_next =
        addButton(*row, IconName::NextArticle, tr("Next picture"), [this] { showPicture(m_current + 1); });
    row->addStretch(1);
    //: As large as the window has room for. Chinese: 适合窗口
    m_forPicture +=
        addButton(*row, IconName::FullScreen, tr("Fit the window (0)"), [this] { m_view->fit(); });
    //: A pixel of the picture is one of the screen. Chinese: 原始大小
    m_forPicture +=
        addButton(*row, IconName::ZoomReset, tr("Original size (1)"), [this] { m_view->setScale(1); });
    m_forPicture += addButton(*row, IconName::ZoomOut, tr("Smaller (-)"), [this] { m_view->step(-1); });
    m_forPicture += addButton(*row, IconName::ZoomIn, tr("Larger (+)"), [this] { m_view->step(1); });
    m_scale = new QLabel(foot);
    m_scale->setMinimumWidth(m_scale->fontMetrics().horizontalAdvance(u"800%"_s) + 4);
    m_scale->setAccessibleName(tr("Size of the picture"));
    row->addWidget(m_scale);
    row->addSpacing(12);
    m_forPicture += addButton(*row, IconName::Copy, tr("Copy the picture (Ctrl+C)"), [this] { copy(); });
    m_forPicture +=
        addButton(*row, IconName::Export, tr("Save the picture… (Ctrl+S)"), [this] { chooseFile(); });
    return foot;
}

void PictureWindow::showPicture(qsizetype picture)
{
    if (picture < 0 || picture >= m_pictures.size())
        return;
    m_current = picture;
    m_suffix.clear();
    const Entry &entry = m_pictures.at(picture);
    m_caption->setText(entry.caption);
    m_caption->setVisible(!entry.caption.isEmpty());
    m_view->setAccessibleName(entry.caption.isEmpty() ? tr("Picture") : entry.caption);
    m_place->setText(u"%1 / %2"_s.arg(picture + 1).arg(m_pictures.size()));
    m_previous->setEnabled(picture > 0);
    m_next->setEnabled(picture + 1 < m_pictures.size());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_place, m_next})
        widget->setVisible(m_pictures.size() > 1);
    //: Title of the window with a picture of an article; %1 is the article's. Chinese: 图片：%1
    setWindowTitle(tr("Picture: %1").arg(m_title));
    m_view->setMessage({});
    showScale();
    whenAnswered(m_source.load(entry.hash),
                 this,
                 [this, generation = ++m_generation](const Result<LoadedPicture> &answer) {
                     if (generation == m_generation)
                         loaded(answer);
                 });
}

void PictureWindow::loaded(const Result<LoadedPicture> &picture)
{
    if (picture) {
        m_suffix = picture->suffix;
        m_view->setPicture(picture->levels);
    } else {
        m_view->setMessage(tr("This picture cannot be shown."));
    }
    showScale();
}

void PictureWindow::showScale()
{
    const bool any = !m_view->picture().isNull();
    m_scale->setText(any ? u"%1%"_s.arg(qRound(m_view->scale() * 100)) : QString());
    for (QToolButton *button : std::as_const(m_forPicture))
        button->setEnabled(any);
}

void PictureWindow::copy()
{
    if (const QImage picture = m_view->picture(); !picture.isNull())
        QGuiApplication::clipboard()->setImage(picture);
}

void PictureWindow::chooseFile()
{
    if (m_suffix.isEmpty())
        return;
    const QString caption = m_pictures.at(m_current).caption;
    auto *dialog = new QFileDialog(this, tr("Save the Picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_suffix);
    dialog->selectFile(fileName(caption.isEmpty() ? m_title : caption) + u'.' + m_suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureWindow::saveTo);
    dialog->open();
}

void PictureWindow::saveTo(const QString &file)
{
    whenAnswered(
        m_source.save(m_pictures.at(m_current).hash, file), this, [this, file](const Result<void> &done) {
            if (done)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(done.error());
        });
}

bool PictureWindow::moveView(int key)
{
    if (!m_view->isLarger())
        return false;
    switch (key) {
    case Qt::Key_Left:
        m_view->moveBy({moved, 0});
        return true;
    case Qt::Key_Right:
        m_view->moveBy({-moved, 0});
        return true;
    case Qt::Key_Up:
        m_view->moveBy({0, moved});
        return true;
    case Qt::Key_Down:
        m_view->moveBy({0, -moved});
        return true;
    default:
        return false;
    }
}

void PictureWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::Save)) {
        chooseFile();
        return;
    }
    if (moveView(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        showPicture(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showPicture(m_current + 1);
        break;
    case Qt::Key_0:
        m_view->fit();
        break;
    case Qt::Key_1:
        m_view->setScale(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->step(1);
        break;
    case Qt::Key_Minus:
        m_view->step(-1);
        break;
    default:
        QDialog::keyPressEvent(event); // Esc closes
    }
}

} // namespace Baojia
