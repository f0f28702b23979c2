// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetbar.h"

#include "search/queryterms.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int mostNewspapers = 4;
constexpr int mostYears = 4;
constexpr int mostCharacters = 10; // of a newspaper's name on a button
constexpr int gap = 4;

QString shortened(const QString &name)
{
    return name.size() <= mostCharacters ? name : name.first(mostCharacters - 1) + QChar(0x2026);
}

/// The name or year in a condition that was chosen.
QString nameIn(const QString &term)
{
    QString name = term.sliced(term.indexOf(u':') + 1);
    if (name.size() > 2 && (name.startsWith(u'"') || name.startsWith(u'“')))
        name = name.sliced(1, name.size() - 2);
    return name;
}

} // namespace

FacetBar::FacetBar(QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_choices(new QWidget(this))
    , m_newspapers(new QWidget(m_choices))
    , m_years(new QWidget(m_choices))
{
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    //: Heading of the newspapers and years that a search can be narrowed to
    m_head->setText(tr("Narrow down"));
    m_head->setToolTip(tr("Show or hide where the hits come from"));
    connect(m_head, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldedChanged(m_folded);
    });
    m_newspapers->setAccessibleName(tr("Newspapers"));
    m_years->setAccessibleName(tr("Years"));
    for (QWidget *const row : {m_newspapers, m_years}) {
        auto *const flow = new FlowLayout(gap, row);
        flow->setContentsMargins(0, 0, 0, 0);
    }
    auto *const choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(4, 0, 4, 4);
    choices->setSpacing(gap);
    choices->addWidget(m_newspapers);
    choices->addWidget(m_years);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addWidget(m_choices);
    setAccessibleName(m_head->text());
    updateHead();
    hide();
}

void FacetBar::setFacets(const SearchFacets &facets, const QStringList &chosen)
{
    m_complete = facets.complete;
    QList<Choice> newspapers;
    for (const NewspaperFacet &facet : facets.newspapers)
        newspapers << Choice{facet.name, newspaperTerm(facet.name), facet.articles};
    QList<Choice> years;
    for (const YearFacet &facet : facets.years)
        years << Choice{QString::number(facet.year), yearTerm(facet.year), facet.articles};
    show(newspapers, years, chosen);
}

void FacetBar::clear(const QStringList &chosen)
{
    m_complete = true;
    show({}, {}, chosen);
}

void FacetBar::show(const QList<Choice> &newspapers, const QList<Choice> &years, const QStringList &chosen)
{
    QList<Choice> papers = newspapers;
    QList<Choice> dates = years;
    for (const QString &term : chosen) {
        QList<Choice> &choices = term.startsWith("date:"_L1) ? dates : papers;
        const auto known = std::find_if(
            choices.begin(), choices.end(), [&term](const Choice &choice) { return choice.term == term; });
        // What was chosen stands first, so that it is seen and can be taken back.
        Choice choice{nameIn(term), term, 0};
        if (known != choices.end()) {
            choice = *known;
            choices.erase(known);
        }
        choices.prepend(choice);
    }
    const QWidget *const focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus() && m_choices->isAncestorOf(focused);
    const QString focusedTerm = hadFocus ? focused->objectName() : QString();
    fill(m_newspapers, papers, chosen, mostNewspapers, true);
    fill(m_years, dates, chosen, mostYears, false);
    if (hadFocus) {
        // The keyboard stays on the button that stands for the same.
        QWidget *stays = m_head;
        for (QWidget *const row : {m_newspapers, m_years}) {
            if (auto *const button = row->findChild<QToolButton *>(focusedTerm); button && !row->isHidden())
                stays = button;
        }
        stays->setFocus();
    }
    setVisible(!m_newspapers->isHidden() || !m_years->isHidden());
    updateGeometry();
}

void FacetBar::fill(
    QWidget *row, const QList<Choice> &choices, const QStringList &chosen, int most, bool newspapers)
{
    QLayout *const layout = row->layout();
    while (QLayoutItem *const item = layout->takeAt(0)) {
        // It may be the button that was just clicked.
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool oneOnly = choices.size() == 1 && !chosen.contains(choices.first().term);
    // All hits in one newspaper or year: there is nothing to choose.
    row->setHidden(choices.isEmpty() || oneOnly);
    if (row->isHidden())
        return;
    const qsizetype open = choices.size() <= most + 1 ? choices.size() : most;
    for (qsizetype i = 0; i < open; ++i)
        layout->addWidget(makeButton(choices.at(i), chosen.contains(choices.at(i).term), row));
    if (open == choices.size())
        return;
    auto *const more = new QToolButton(row);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("facet", true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setText(tr("%n more", nullptr, static_cast<int>(choices.size() - open)));
    more->setAccessibleName(newspapers ? tr("More newspapers") : tr("More years"));
    auto *const menu = new QMenu(more);
    for (qsizetype i = open; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        QAction *const action =
            menu->addAction(QString(choice.name).replace(u'&', u"&&"_s) + u'\t' + numberOf(choice));
        connect(
            action, &QAction::triggered, this, [this, term = choice.term] { Q_EMIT toggled(term, true); });
    }
    more->setMenu(menu);
    layout->addWidget(more);
}

QToolButton *FacetBar::makeButton(const Choice &choice, bool chosen, QWidget *row)
{
    auto *const button = new QToolButton(row);
    button->setObjectName(choice.term);
    button->setProperty("facet", true); // for the style sheet
    button->setCheckable(true);
    button->setChecked(chosen);
    button->setFocusPolicy(Qt::StrongFocus);
    const QString number = numberOf(choice);
    const QString name = shortened(choice.name).replace(u'&', u"&&"_s);
    button->setText(number.isEmpty() ? name : name + u' ' + number);
    button->setAccessibleName(saidOf(choice));
    button->setToolTip(chosen ? tr("%1\nClick to search elsewhere too").arg(saidOf(choice))
                              : tr("%1\nClick to search there only").arg(saidOf(choice)));
    if (chosen) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(IconName::Close));
        button->setIconSize({10, 10});
    }
    connect(button, &QToolButton::clicked, this, [this, term = choice.term](bool on) {
        Q_EMIT toggled(term, on);
    });
    return button;
}

QString FacetBar::numberOf(const Choice &choice) const
{
    if (choice.articles == 0)
        return {};
    const QString number = QString::number(choice.articles);
    return m_complete ? number : u"≥"_s + number;
}

QString FacetBar::saidOf(const Choice &choice) const
{
    if (choice.articles == 0)
        return choice.name;
    const int articles = static_cast<int>(std::min<qint64>(choice.articles, std::numeric_limits<int>::max()));
    //: %1: newspaper or year
    const QString exactly = tr("%1: %n article(s)", nullptr, articles).arg(choice.name);
    //: %1: newspaper or year
    const QString atLeast = tr("%1: at least %n article(s)", nullptr, articles).arg(choice.name);
    return m_complete ? exactly : atLeast;
}

void FacetBar::setFolded(bool folded)
{
    m_folded = folded;
    updateHead();
}

void FacetBar::updateHead()
{
    m_head->setIcon(icon(m_folded ? IconName::NextArticle : IconName::ChevronDown));
    //: State of the newspapers and years to choose from, for screen readers
    m_head->setAccessibleDescription(m_folded ? tr("hidden") : tr("shown"));
    m_choices->setVisible(!m_folded);
}

} // namespace Baojia
