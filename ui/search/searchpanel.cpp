// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "ui/models/roles.h"
#include "ui/models/searchresultmodel.h"
#include "ui/search/hitdelegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/paperwords.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace Baojia {

namespace {

// The rows of the scope box, in its order.
enum class Where { Everywhere, Newspaper, Edition, Page };

void setRowEnabled(QComboBox *box, Where row, bool enabled)
{
    auto *const rows = qobject_cast<QStandardItemModel *>(box->model());
    rows->item(static_cast<int>(row))->setEnabled(enabled);
}

} // namespace

SearchPanel::SearchPanel(SearchResultModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_hint(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    //: Button where a search in one newspaper, edition or page found nothing
    , m_everywhere(new QAction(tr("Search All Newspapers"), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
    makeResults();
    setFocusProxy(m_list);
    setAccessibleName(tr("Search results"));

    connect(m_everywhere, &QAction::triggered, this, &SearchPanel::searchEverywhere);
    connect(m_model, &SearchResultModel::answered, this, &SearchPanel::showAnswer);
    connect(m_model, &SearchResultModel::countKnown, this, &SearchPanel::showCount);
    connect(m_model, &SearchResultModel::failed, this, &SearchPanel::showError);
    setPlace({});
}

QWidget *SearchPanel::makeHead()
{
    auto *const head = new QWidget(this);
    m_scope = new QComboBox(head);
    m_scope->setAccessibleName(tr("Where to search"));
    //: Where to search: in all newspapers. 全部
    m_scope->addItem(tr("All newspapers"));
    //: Where to search: in the newspaper that is open. 本报
    m_scope->addItem(tr("This newspaper"));
    //: Where to search: in the edition that is open. 本期
    m_scope->addItem(tr("This edition"));
    //: Where to search: on the page that is open. 本版
    m_scope->addItem(tr("This page"));
    connect(m_scope, &QComboBox::activated, this, &SearchPanel::runSearch);

    // The box gives way where there is little room, the number does not.
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(4);
    m_scope->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_count = new QLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *const close = new QToolButton(head);
    close->setIcon(icon(IconName::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close the search results (Esc)"));
    close->setAccessibleName(tr("Close the search results"));
    connect(close, &QToolButton::clicked, this, &SearchPanel::closed);

    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_count);
    layout->addWidget(close);
    return head;
}

void SearchPanel::makeResults()
{
    m_list = new QListView(m_stack);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Search results"));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SearchPanel::openHit);

    m_howTo = new EmptyState(m_stack);
    m_howTo->setIcon(icon(IconName::Search));
    m_howTo->setHeading(tr("Search"));
    m_howTo->setText(tr("Words that all must be there, in any order.\n"
                        "\"exact words\"   -without   this OR that\n"
                        "title:…   byline:…   paper:…   date:2026-01"));
    m_noMatch = new EmptyState(m_stack);
    m_noMatch->setIcon(icon(IconName::Search));
    m_noMatch->addButton(m_everywhere);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_howTo);
    m_stack->addWidget(m_noMatch);
    m_stack->setCurrentWidget(m_howTo);
}

SearchScope SearchPanel::scope() const
{
    SearchScope scope;
    switch (static_cast<Where>(m_scope->currentIndex())) {
    case Where::Everywhere:
        break;
    case Where::Newspaper:
        scope.newspaper = m_place.newspaper;
        break;
    case Where::Edition:
        scope.edition = m_place.edition;
        break;
    case Where::Page:
        scope.page = m_place.page;
        break;
    }
    return scope;
}

void SearchPanel::setPlace(const SearchScope &place)
{
    m_place = place;
    setRowEnabled(m_scope, Where::Newspaper, place.newspaper.isValid());
    setRowEnabled(m_scope, Where::Edition, place.edition.isValid());
    setRowEnabled(m_scope, Where::Page, place.page.isValid());
}

void SearchPanel::search(const QString &query)
{
    m_query = query;
    runSearch();
}

void SearchPanel::runSearch()
{
    if (m_query.trimmed().isEmpty()) {
        m_hint->hide();
        m_count->setText({});
        m_stack->setCurrentWidget(m_howTo);
    }
    m_model->search(m_query, scope());
}

void SearchPanel::showAnswer()
{
    m_hint->hide();
    if (m_model->rowCount() > 0) {
        // Until the number is there: the hits on screen are not all of them.
        m_count->setText(QString(QChar(0x2026)));
        m_stack->setCurrentWidget(m_list);
        m_list->verticalScrollBar()->setValue(0);
        return;
    }
    m_count->setText({});
    //: %1 is what was searched for
    m_noMatch->setHeading(tr("Nothing found for “%1”").arg(m_query.trimmed()));
    const bool narrow = m_scope->currentIndex() != static_cast<int>(Where::Everywhere);
    m_noMatch->setText(narrow ? tr("It may stand in another newspaper or edition.")
                              : tr("Try fewer or shorter words."));
    m_everywhere->setVisible(narrow);
    m_stack->setCurrentWidget(m_noMatch);
}

void SearchPanel::showCount(qint64 count)
{
    if (count == 0)
        return; // said in full by the empty state
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_count->setText(PaperWords::articleCount(static_cast<int>(qMin(count, most))));
}

void SearchPanel::showError(const Error &error)
{
    const bool ours = error.kind == ErrorKind::BadQuery || error.kind == ErrorKind::QueryTooSlow;
    m_hint->showMessage(ours ? MessageBar::Kind::Warning : MessageBar::Kind::Error,
                        ErrorWords::sentence(error));
    m_count->setText({});
    m_stack->setCurrentWidget(m_howTo);
}

void SearchPanel::searchEverywhere()
{
    m_scope->setCurrentIndex(static_cast<int>(Where::Everywhere));
    runSearch();
}

void SearchPanel::openHit(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT hitActivated(idAt<ArticleId>(index, ArticleIdRole), m_query);
}

void SearchPanel::focusResults()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openHit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baojia
