// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/corrections.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Baojia {

/// 更正: sets title, author, section, page and date of an article right. What was read stands behind each field and can be
/// gone back to.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pages`: labels of the pages that its edition has.
    CorrectionDialog(const ArticleCorrection &correction, const QStringList &pages, QWidget *parent = nullptr);

    /// As the fields are now.
    [[nodiscard]] ArticleFields fields() const;

Q_SIGNALS:
    void wanted(const Baojia::ArticleFields &fields);

private:
    QLineEdit *addLine(const QString &label, const QString &now, const QString &read);
    void addBack(const QString &label, QWidget *field, const QString &read, const std::function<bool()> &isAsRead,
                 const std::function<void()> &goBack);
    void addPage(const QStringList &pages);
    void addDate();
    void update();

    ArticleCorrection m_correction;
    QFormLayout *m_form;
    QLineEdit *m_kicker = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_deck = nullptr;
    QLineEdit *m_byline = nullptr;
    QLineEdit *m_section = nullptr;
    QComboBox *m_page = nullptr;
    QDateEdit *m_date = nullptr;
    QPushButton *m_save = nullptr;
    std::vector<std::function<void()>> m_updates; ///< of what stands beside the fields
};

} // namespace Baojia
