// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "ui/pictures/loadedpicture.h"

#include <QtCore/QFuture>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class Backend;
class ElidedLabel;
class PictureView;
enum class IconName;

/// Where a picture window takes its pictures from; both answer from other threads.
struct PictureSource
{
    std::function<QFuture<Result<LoadedPicture>>(const ContentHash &)> load;
    /// Writes the picture as it is kept into a file.
    std::function<QFuture<Result<void>>(const ContentHash &, const QString &file)> save;

    /// The pictures of a library.
    [[nodiscard]] static PictureSource of(const std::shared_ptr<Backend> &backend);
};

/// The pictures of an article one by one, large.
class PictureWindow : public QDialog
{
    Q_OBJECT

public:
    /// Of `article` the pictures that were saved. `first` is shown, and is one of them even where the article
    /// does not list it.
    PictureWindow(PictureSource source,
                  const Article &article,
                  const ContentHash &first,
                  QWidget *parent = nullptr);

    [[nodiscard]] PictureView &view() { return *m_view; }

    /// What is shown, from 0.
    [[nodiscard]] qsizetype current() const { return m_current; }

    void saveTo(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const Baojia::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        ContentHash hash;
        QString caption;
    };

    QWidget *makeFoot();
    QToolButton *
    addButton(QHBoxLayout &row, IconName picture, const QString &name, const std::function<void()> &call);
    void showPicture(qsizetype picture);
    void loaded(const Result<LoadedPicture> &picture);
    void showScale();
    void copy();
    void chooseFile();
    [[nodiscard]] bool moveView(int key);

    PictureSource m_source;
    QString m_title;
    QList<Entry> m_pictures;
    qsizetype m_current = 0;
    QString m_suffix; ///< of a file with the picture that is shown; empty: none is
    quint64 m_generation = 0; ///< answers to what was asked before are dropped
    PictureView *m_view;
    QLabel *m_caption = nullptr;
    ElidedLabel *m_place = nullptr;
    QLabel *m_scale = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QList<QToolButton *> m_forPicture; ///< of use only while a picture is there
};

} // namespace Baojia
