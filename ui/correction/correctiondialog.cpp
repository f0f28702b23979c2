// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction/correctiondialog.h"

#include "ui/style/icons.h"
#include "ui/words/datewords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Baojia {

CorrectionDialog::CorrectionDialog(const ArticleCorrection &correction, const QStringList &pages, QWidget *parent)
    : QDialog(parent)
    , m_correction(correction)
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Correct Article"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(tr("The document it was read from stays as it is, and importing it again keeps what you correct here."), this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(about);
    column->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const ArticleFields &now = m_correction.now;
    const ArticleFields &read = m_correction.read;
    m_kicker = addLine(tr("&Kicker"), now.kicker, read.kicker);
    m_title = addLine(tr("&Title"), now.title, read.title);
    m_deck = addLine(tr("&Deck"), now.deck, read.deck);
    m_byline = addLine(tr("&Author"), now.byline, read.byline);
    m_section = addLine(tr("S&ection"), now.section, read.section);
    addPage(pages);
    addDate();
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wanted(fields());
        accept();
    });
    m_title->setFocus();
    update();
}

QLineEdit *CorrectionDialog::addLine(const QString &label, const QString &now, const QString &read)
{
    auto *line = new QLineEdit(now, this);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &CorrectionDialog::update);
    addBack(label, line, read, [line, read] { return line->text().trimmed() == read; }, [line, read] { line->setText(read); });
    return line;
}

void CorrectionDialog::addPage(const QStringList &pages)
{
    m_page = new QComboBox(this);
    m_page->setEditable(true);
    m_page->addItems(pages);
    m_page->setCurrentText(m_correction.now.pageLabel);
    connect(m_page, &QComboBox::currentTextChanged, this, &CorrectionDialog::update);
    const QString read = m_correction.read.pageLabel;
    addBack(tr("&Page"), m_page, read, [this, read] { return m_page->currentText().trimmed() == read; },
            [this, read] { m_page->setCurrentText(read); });
}

void CorrectionDialog::addDate()
{
    m_date = new QDateEdit(m_correction.now.date, this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setDateRange(QDate(1800, 1, 1), QDate(9999, 12, 31));
    connect(m_date, &QDateEdit::dateChanged, this, &CorrectionDialog::update);
    const QDate read = m_correction.read.date;
    addBack(tr("Da&te"), m_date, DateWords::withWeekday(read), [this, read] { return m_date->date() == read; },
            [this, read] { m_date->setDate(read); });
}

/// Beside the field a button that brings back what was read, of use while something else is there.
void CorrectionDialog::addBack(const QString &label, QWidget *field, const QString &read, const std::function<bool()> &isAsRead,
                               const std::function<void()> &goBack)
{
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    auto *back = new QToolButton(this);
    back->setIcon(icon(IconName::Back));
    back->setAutoRaise(true);
    back->setToolTip(read.isEmpty() ? tr("Back to what was read: nothing") : tr("Back to what was read: %1").arg(read));
    QString name = label;
    back->setAccessibleName(tr("%1: back to what was read").arg(name.remove(u'&')));
    row->addWidget(back);
    connect(back, &QToolButton::clicked, this, goBack);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    m_form->addRow(caption, row);
    m_updates.push_back([back, isAsRead] { back->setEnabled(!isAsRead()); });
}

ArticleFields CorrectionDialog::fields() const
{
    return {m_kicker->text().trimmed(),  m_title->text().trimmed(),       m_deck->text().trimmed(), m_byline->text().trimmed(),
            m_section->text().trimmed(), m_page->currentText().trimmed(), m_date->date()};
}

void CorrectionDialog::update()
{
    // While the fields are being made.
    if (!m_save)
        return;
    for (const auto &each : m_updates)
        each();
    const ArticleFields now = fields();
    m_save->setEnabled(!now.title.isEmpty() && now != m_correction.now);
}

} // namespace Baojia
