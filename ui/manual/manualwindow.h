// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manualpages.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace Baojia {

class ManualBrowser;

/// 使用手册: the pages of the manual, their list, and a search over them.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// By its number in the list, from 0.
    void showPage(int number);

Q_SIGNALS:
    /// A link to an address outside was clicked.
    void linkActivated(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    void search(const QString &words);
    void follow(const QUrl &link);

    QList<ManualPage> m_pages;
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    ManualBrowser *m_text = nullptr;
};

} // namespace Baojia
