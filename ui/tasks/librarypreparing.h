// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class TaskPanel;

/// Makes what an older library lacks, the index first and then what finds reprints, while it is read. A strip of its own
/// says how far it is, once there is anything to do.
class LibraryPreparing : public QObject
{
    Q_OBJECT

public:
    /// `column`: what the strip stands at the foot of.
    LibraryPreparing(std::shared_ptr<Backend> backend, QWidget *column, QObject *parent = nullptr);

    /// Nothing happens where the library cannot be written to.
    void start();

Q_SIGNALS:
    /// Searches do not find everything yet: `percent` of the articles are in the index.
    void indexGrew(int percent);
    void indexComplete();
    void failed(const Baojia::Error &error);

private:
    void prepareReprints();
    void show(const QString &title, const ProgressState &state);
    void hide();

    std::shared_ptr<Backend> m_backend;
    QWidget *m_column;
    TaskPanel *m_strip = nullptr; ///< made when there is something to prepare
};

} // namespace Baojia
