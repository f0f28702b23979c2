// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/readingstyles.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace Baojia {

class SourceHighlighter;
class SourceView;

/// 阅读设置: how articles are set. Not modal: each change is seen in the article beside it at once, and there
/// is nothing to confirm.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(ReadingStyles &styles, QWidget *parent = nullptr);

private:
    QWidget *makeTextPage();
    QWidget *makeSettingPage();
    QWidget *makeSheetPage();
    QWidget *makeFonts();
    QWidget *makeButtons();
    /// A slider and a field for the same number, under one label.
    QSpinBox *
    addNumber(QFormLayout *form, const QString &label, StyleRange range, int step, const QString &suffix);
    QCheckBox *addTick(QFormLayout *form, const QString &label, const QString &tip);
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QStringList &names);
    /// The styles say what the controls show.
    void update();
    /// The controls say what the styles are.
    void take();

    ReadingStyles &m_styles;
    bool m_updates = false; ///< what controls tell is what update() does
    QCheckBox *m_own = nullptr;
    QLabel *m_scope = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_font = nullptr;
    QFontComboBox *m_family = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_lineHeight = nullptr;
    QSpinBox *m_measure = nullptr;
    QSpinBox *m_gap = nullptr;
    QCheckBox *m_indents = nullptr;
    QCheckBox *m_justifies = nullptr;
    QComboBox *m_turning = nullptr;
    QCheckBox *m_vertical = nullptr;
    QCheckBox *m_focusLine = nullptr;
    QComboBox *m_script = nullptr;
    QComboBox *m_pinyin = nullptr;
    QCheckBox *m_fullWidth = nullptr;
    SourceView *m_css = nullptr;
    SourceHighlighter *m_highlighter = nullptr;
};

} // namespace Baojia
