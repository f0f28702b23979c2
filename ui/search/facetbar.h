// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/facets.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

/// Where the hits come from: a button for each newspaper and year, which narrows the search to it or, pressed
/// already, widens it again. The most frequent stand open, the others in a menu. Can be folded away.
class FacetBar : public QWidget
{
    Q_OBJECT

public:
    explicit FacetBar(QWidget *parent = nullptr);

    /// `chosen`: the conditions the query has already (termsOf()). They can be taken back even before numbers
    /// are known.
    void setFacets(const SearchFacets &facets, const QStringList &chosen);
    /// Nothing is known yet but what was chosen.
    void clear(const QStringList &chosen);

    [[nodiscard]] bool isFolded() const { return m_folded; }

    void setFolded(bool folded);

Q_SIGNALS:
    /// A condition to put on the query, or to take from it.
    void toggled(const QString &term, bool on);
    void foldedChanged(bool folded);

private:
    struct Choice
    {
        QString name;
        QString term;
        qint64 articles = 0; ///< 0: not known
    };

    void show(const QList<Choice> &newspapers, const QList<Choice> &years, const QStringList &chosen);
    void
    fill(QWidget *row, const QList<Choice> &choices, const QStringList &chosen, int most, bool newspapers);
    [[nodiscard]] QToolButton *makeButton(const Choice &choice, bool chosen, QWidget *row);
    [[nodiscard]] QString numberOf(const Choice &choice) const;
    [[nodiscard]] QString saidOf(const Choice &choice) const;
    void updateHead();

    QToolButton *m_head;
    QWidget *m_choices;
    QWidget *m_newspapers;
    QWidget *m_years;
    bool m_folded = false;
    bool m_complete = true;
};

} // namespace Baojia
