// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/recipes/rereadtask.h"
#include "ui/widgets/messagebar.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

class ElidedLabel;
class TaskPanel;

/// What is being read in the main window.
struct ReadingPlace
{
    ArticleId article; ///< invalid: none
    QString title;
    NewspaperId newspaper; ///< invalid: none
    QString newspaperName;
};

/// The recipe that would be read by.
struct RereadRecipe
{
    std::shared_ptr<const RecipeBook> book;
    QString id;
};

/// What a recipe would change in articles that are in the library, and has those that a person chose read again.
class RereadPane : public QWidget
{
    Q_OBJECT

public:
    using Beside = std::function<QFuture<Result<std::shared_ptr<const Comparison>>>(const RereadRow &)>;

    struct Sources
    {
        RereadTask::Run compare;
        RereadTask::Run readAgain;
        Beside beside; ///< from another thread: long texts take their time
    };

    /// More articles are not listed: the comparison stops there.
    static constexpr int mostRows = 5000;

    explicit RereadPane(Sources sources, QWidget *parent = nullptr);
    ~RereadPane() override;

    /// The recipe as its text is now; nullopt: it has faults, or is not read yet.
    void setRecipe(const std::optional<RereadRecipe> &recipe);
    void setPlace(const ReadingPlace &place);

    [[nodiscard]] RereadModel *model() const { return m_model; }

    [[nodiscard]] bool isBusy() const { return m_task != nullptr; }

Q_SIGNALS:
    void said(Baojia::MessageBar::Kind kind, const QString &sentence);
    /// Articles of the library are others now.
    void libraryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Scope { OfLibrary, OfNewspaper, OfArticle };

    QWidget *makeHead();
    QWidget *makeRows();
    void compare();
    void readAgain();
    RereadTask *begin(const QString &title);
    void end();
    void take(const QList<RereadRow> &rows);
    void compared(const Result<RereadEnd> &result);
    /// What is to be added to how it ended.
    static QString remarks(const RereadEnd &end);
    void wasRead(const Result<RereadEnd> &result);
    void showBeside(int row);
    void updateButtons();
    [[nodiscard]] RereadOrder order(const RereadRecipe &recipe) const;

    Sources m_sources;
    RereadModel *m_model;
    QComboBox *m_scope = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_readAgain = nullptr;
    QToolButton *m_all = nullptr;
    QToolButton *m_none = nullptr;
    ElidedLabel *m_note = nullptr;
    QTreeView *m_list = nullptr;
    QTextBrowser *m_beside = nullptr;
    TaskPanel *m_progress;
    RereadTask *m_task = nullptr; ///< the one running
    std::optional<RereadRecipe> m_recipe;
    RereadOrder m_compared; ///< what the rows come from
    bool m_isOld = false; ///< the recipe is another one than that
    bool m_isFull = false;
    ReadingPlace m_place;
    std::shared_ptr<const Comparison> m_shown;
    quint64 m_generation = 0; ///< of what is shown beside
};

} // namespace Baojia
