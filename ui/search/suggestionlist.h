// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace Baojia {

class SuggestionModel;

/// The list below the search line. It lies in the window and never has the keyboard, which stays in the line
/// and with it an input method's unfinished word.
class SuggestionList : public QListView
{
    Q_OBJECT

public:
    /// `line` is what it belongs to; the model must live longer.
    SuggestionList(SuggestionModel *model, QWidget *line);

    /// Below the line, as high as its rows; no row is chosen.
    void showBelow();
    /// Chooses the next row, or one before for -1; beyond the ends none is chosen.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_line;
};

} // namespace Baojia
