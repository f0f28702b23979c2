// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "paper/ids.h"
#include "search/searcher.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class EmptyState;
class FacetBar;
class MessageBar;
class SearchResultModel;

/// The hits of a search: how many, where it looked and in which order, where they come from, each with the
/// words marked; and what to do when there is none.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// The model must live longer than the panel.
    explicit SearchPanel(SearchResultModel *model, QWidget *parent = nullptr);

    /// Searches for the words in the chosen scope. Empty words show how to search. Of words that are still
    /// being typed it searches for what is whole, and hints at the rest.
    void search(const QString &query);
    /// What is being read: 本报, 本期 and 本版 can be chosen where their ids are valid. Hits on screen stay.
    void setPlace(const SearchScope &place);
    /// Puts the keyboard on the hits.
    void focusResults();
    /// The same, once the hits asked for last are there.
    void focusWhenShown();
    /// Chooses all newspapers; does not search.
    void setEverywhere();

    /// Not all that matches is found yet: `percent` of the articles are in the index.
    void setIncomplete(int percent);
    /// All is found from now on; what was searched for before is searched for again.
    void setComplete();

    [[nodiscard]] SearchOrder order() const;
    /// Chooses the order of the searches to come; emits nothing.
    void setOrder(SearchOrder order);
    /// Whether newspapers and years are folded away.
    [[nodiscard]] bool areFacetsFolded() const;
    void setFacetsFolded(bool folded);

Q_SIGNALS:
    /// A hit was chosen; `query` is what the article can be marked with.
    void hitActivated(Baojia::ArticleId id, const QString &query);
    /// It is to be opened in a tab of its own.
    void newTabWanted(Baojia::ArticleId id);
    void linkWanted(Baojia::ArticleId id);
    /// The panel searches for something else than it was told: narrowed, widened, or as pinyin.
    void queryChanged(const QString &query);
    /// The search should be kept; `here`: for the newspaper that is being read.
    void saveWanted(const QString &query, bool here);
    /// A person chose another order(), or folded or unfolded the facets.
    void lookChanged();
    /// The panel should go away.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeOrder(QWidget *head);
    QWidget *makeSave(QWidget *head);
    QWidget *makeRemarks();
    void makeResults();
    [[nodiscard]] SearchScope scope() const;
    void runSearch();
    void changeQuery(const QString &query);
    void lookAtRows();
    void showFacets();
    void openHit(const QModelIndex &index);
    void showAnswer();
    void showCount(qint64 count);
    void showError(const Error &error);
    void showHint(const Error &error);
    void searchEverywhere();

    SearchResultModel *m_model;
    SearchScope m_place;
    QString m_query; // as it was typed
    QString m_searched; // what of it can be searched for
    std::optional<Error> m_fault; // what is wrong with the rest
    QComboBox *m_scope = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_save = nullptr;
    QLabel *m_incomplete = nullptr; // how far the index is
    QLabel *m_compared = nullptr; // of how many these are the most relevant
    QLabel *m_offer = nullptr; // to look by pinyin
    MessageBar *m_hint;
    FacetBar *m_facets;
    QStackedWidget *m_stack;
    QListView *m_list = nullptr;
    EmptyState *m_howTo = nullptr;
    EmptyState *m_noMatch = nullptr;
    QAction *m_everywhere;
    QTimer m_look;
    bool m_focusWhenShown = false;
};

} // namespace Baojia
