// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "search/queryfinish.h"
#include "search/queryparser.h"
#include "search/queryterms.h"
#include "ui/models/roles.h"
#include "ui/models/searchresultmodel.h"
#include "ui/search/facetbar.h"
#include "ui/search/hitdelegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlinks.h"
#include "ui/words/errorwords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// The rows of the scope box, in its order.
enum class Where { Everywhere, Newspaper, Edition, Page };

void setRowEnabled(QComboBox *box, Where row, bool enabled)
{
    auto *const rows = qobject_cast<QStandardItemModel *>(box->model());
    rows->item(static_cast<int>(row))->setEnabled(enabled);
}

/// The piece of the query that is not understood, where it is not the whole.
QString faultyPiece(const QString &query)
{
    constexpr qsizetype most = 24;
    const QueryFault fault = faultOf(query);
    if (fault.length == 0)
        return {};
    QString piece = query.sliced(fault.start, fault.length).simplified();
    if (piece.size() > most)
        piece = piece.first(most) + QChar(0x2026);
    return piece;
}

} // namespace

SearchPanel::SearchPanel(SearchResultModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_hint(new MessageBar(this))
    , m_facets(new FacetBar(this))
    , m_stack(new QStackedWidget(this))
    //: Button where a search in one newspaper, edition or page found nothing
    , m_everywhere(new QAction(tr("Search All Newspapers"), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_facets);
    layout->addWidget(makeRemarks());
    layout->addWidget(m_stack, 1);
    makeResults();
    setFocusProxy(m_list);
    setAccessibleName(tr("Search results"));

    connect(m_everywhere, &QAction::triggered, this, &SearchPanel::searchEverywhere);
    connect(m_model, &SearchResultModel::answered, this, &SearchPanel::showAnswer);
    connect(m_model, &SearchResultModel::countKnown, this, &SearchPanel::showCount);
    connect(m_model, &SearchResultModel::facetsKnown, this, &SearchPanel::showFacets);
    connect(m_model, &SearchResultModel::failed, this, &SearchPanel::showError);
    connect(m_facets, &FacetBar::toggled, this, [this](const QString &term, bool on) {
        changeQuery(on ? withTerm(m_searched, term) : withoutTerm(m_searched, term));
    });
    connect(m_facets, &FacetBar::foldedChanged, this, &SearchPanel::lookChanged);
    // What is on screen is settled only after a layout.
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &SearchPanel::lookAtRows);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, &m_look, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, &m_look, qOverload<>(&QTimer::start));
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, &m_look, qOverload<>(&QTimer::start));
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

    auto *const layout = new QGridLayout(head);
    layout->setContentsMargins(8, 6, 6, 4);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_scope, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(close, 0, 2);
    layout->addWidget(makeOrder(head), 1, 0);
    layout->addWidget(makeSave(head), 1, 1, 1, 2);
    return head;
}

QWidget *SearchPanel::makeOrder(QWidget *head)
{
    m_order = new QComboBox(head);
    m_order->setAccessibleName(tr("Order of the hits"));
    //: Order of the hits. 最新在前
    m_order->addItem(tr("Newest first"));
    //: Order of the hits. 按相关度
    m_order->addItem(tr("Most relevant first"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(4);
    m_order->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_order, &QComboBox::activated, this, [this] {
        runSearch();
        Q_EMIT lookChanged();
    });
    return m_order;
}

QWidget *SearchPanel::makeSave(QWidget *head)
{
    m_save = new QToolButton(head);
    //: Button that keeps a search in the sidebar. 存为搜索
    m_save->setText(tr("Save Search"));
    m_save->setToolTip(tr("Keep this search in the sidebar"));
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setEnabled(false);
    connect(m_save, &QToolButton::clicked, this, [this] {
        const bool everywhere = m_scope->currentIndex() == static_cast<int>(Where::Everywhere);
        Q_EMIT saveWanted(m_searched.trimmed(), !everywhere);
    });
    return m_save;
}

QWidget *SearchPanel::makeRemarks()
{
    auto *const remarks = new QWidget(this);
    m_incomplete = new QLabel(remarks);
    m_compared = new QLabel(remarks);
    for (QLabel *const remark : {m_incomplete, m_compared}) {
        remark->setForegroundRole(QPalette::PlaceholderText);
        remark->setWordWrap(true);
        remark->hide();
    }
    m_offer = new QLabel(remarks);
    m_offer->setTextFormat(Qt::RichText);
    m_offer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->setWordWrap(true);
    m_offer->hide();
    connect(m_offer, &QLabel::linkActivated, this, [this] { changeQuery(asPinyin(m_query)); });
    auto *const layout = new QVBoxLayout(remarks);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(2);
    layout->addWidget(m_incomplete);
    layout->addWidget(m_compared);
    layout->addWidget(m_offer);
    return remarks;
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
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *links = new RowLinks(m_list, RowLinks::Menu::Shown);
    connect(links, &RowLinks::newTabWanted, this, [this](const QModelIndex &row) {
        Q_EMIT newTabWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(links, &RowLinks::linkWanted, this, [this](const QModelIndex &row) {
        Q_EMIT linkWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(m_list, &QListView::clicked, this, &SearchPanel::openHit);

    m_howTo = new EmptyState(m_stack);
    m_howTo->setIcon(icon(IconName::Search));
    m_howTo->setHeading(tr("Search"));
    m_howTo->setText(tr("Words that all must be there, in any order.\n"
                        "\"exact words\"   -without   this OR that\n"
                        "title:…   byline:…   paper:…   date:2026-01   pinyin:…\n"
                        "kind:picture   is:unread"));
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
    m_focusWhenShown = false;
    m_query = query;
    runSearch();
}

void SearchPanel::runSearch()
{
    m_offer->hide();
    if (m_query.trimmed().isEmpty()) {
        m_hint->hide();
        m_count->setText({});
        m_compared->hide();
        m_save->setEnabled(false);
        m_facets->clear({});
        m_stack->setCurrentWidget(m_howTo);
    }
    const QString whole = finishedQuery(m_query);
    m_fault.reset();
    if (!whole.isEmpty() && whole != m_query)
        m_fault = parseQuery(m_query).error();
    // Nothing to search for: the answer says why.
    m_searched = whole.isEmpty() ? m_query : whole;
    m_model->search(m_searched, scope(), order());
}

void SearchPanel::changeQuery(const QString &query)
{
    m_query = query;
    Q_EMIT queryChanged(query);
    runSearch();
}

void SearchPanel::lookAtRows()
{
    if (m_stack->currentWidget() != m_list || m_model->rowCount() == 0)
        return;
    const QRect seen = m_list->viewport()->rect();
    const QModelIndex last = m_list->indexAt({seen.left() + 1, seen.bottom()});
    m_model->setVisibleRows(qMax(m_list->indexAt({seen.left() + 1, seen.top()}).row(), 0),
                            last.isValid() ? last.row() : m_model->rowCount() - 1);
}

void SearchPanel::showAnswer()
{
    if (m_fault)
        showHint(*m_fault);
    else
        m_hint->hide();
    m_save->setEnabled(true);
    const auto compared = m_model->comparedOnly();
    m_compared->setVisible(compared.has_value());
    if (compared) {
        //: Remark when hits are ordered by relevance and too many match to compare all
        m_compared->setText(tr("The most relevant of the newest %1").arg(QLocale().toString(*compared)));
    }
    if (m_model->rowCount() > 0) {
        // Until the number is there: the hits on screen are not all of them.
        m_count->setText(QString(QChar(0x2026)));
        m_stack->setCurrentWidget(m_list);
        m_list->verticalScrollBar()->setValue(0);
        m_look.start();
        if (std::exchange(m_focusWhenShown, false))
            focusResults();
        return;
    }
    m_focusWhenShown = false;
    m_count->setText({});
    m_facets->clear(termsOf(m_searched));
    //: %1 is what was searched for
    m_noMatch->setHeading(tr("Nothing found for “%1”").arg(m_query.trimmed()));
    const bool narrow = m_scope->currentIndex() != static_cast<int>(Where::Everywhere);
    if (!m_incomplete->isHidden())
        m_noMatch->setText(tr("It may stand in articles that are not in the index yet."));
    else
        m_noMatch->setText(narrow ? tr("It may stand in another newspaper or edition.")
                                  : tr("Try fewer or shorter words."));
    m_everywhere->setVisible(narrow);
    m_stack->setCurrentWidget(m_noMatch);
}

void SearchPanel::showFacets()
{
    if (const auto &facets = m_model->facets())
        m_facets->setFacets(*facets, termsOf(m_searched));
}

void SearchPanel::showCount(qint64 count)
{
    constexpr qint64 few = 10;
    const QString pinyin = asPinyin(m_query);
    m_offer->setVisible(count < few && !pinyin.isEmpty());
    if (!m_offer->isHidden()) {
        //: Link under a search of Latin letters that found little; %1 are the letters. 按拼音在标题中找
        const QString words = tr("Look for “%1” in titles by pinyin").arg(m_query.trimmed());
        m_offer->setText(u"<a href=\"pinyin\">"_s + words.toHtmlEscaped() + u"</a>"_s);
    }
    if (count == 0)
        return; // said in full by the empty state
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_count->setText(PaperWords::articleCount(static_cast<int>(qMin(count, most))));
}

void SearchPanel::showHint(const Error &error)
{
    const bool ours = error.kind == ErrorKind::BadQuery || error.kind == ErrorKind::QueryTooSlow;
    QString sentence = ErrorWords::sentence(error);
    if (const QString place = faultyPiece(m_query); error.kind == ErrorKind::BadQuery && !place.isEmpty()) {
        //: %1: what is wrong with a search; %2: the piece of it that is meant
        sentence = tr("%1 (%2)").arg(sentence, place);
    }
    m_hint->showMessage(ours ? MessageBar::Kind::Warning : MessageBar::Kind::Error, sentence);
}

void SearchPanel::showError(const Error &error)
{
    showHint(error);
    m_save->setEnabled(false);
    m_compared->hide();
    m_facets->clear(termsOf(m_searched));
    m_count->setText({});
    m_stack->setCurrentWidget(m_howTo);
}

void SearchPanel::searchEverywhere()
{
    setEverywhere();
    runSearch();
}

void SearchPanel::openHit(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT hitActivated(idAt<ArticleId>(index, ArticleIdRole), m_searched);
}

void SearchPanel::focusResults()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void SearchPanel::focusWhenShown()
{
    m_focusWhenShown = !m_model->isAnswered();
    if (!m_focusWhenShown)
        focusResults();
}

void SearchPanel::setEverywhere()
{
    m_scope->setCurrentIndex(static_cast<int>(Where::Everywhere));
}

void SearchPanel::setIncomplete(int percent)
{
    //: Remark above hits; %1: how much of the index is there. 正在建立索引
    m_incomplete->setText(
        tr("The search index is being built (%1%): not everything is found yet.").arg(percent));
    m_incomplete->show();
}

void SearchPanel::setComplete()
{
    if (m_incomplete->isHidden())
        return;
    m_incomplete->hide();
    runSearch();
}

SearchOrder SearchPanel::order() const
{
    return static_cast<SearchOrder>(m_order->currentIndex());
}

void SearchPanel::setOrder(SearchOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
}

bool SearchPanel::areFacetsFolded() const
{
    return m_facets->isFolded();
}

void SearchPanel::setFacetsFolded(bool folded)
{
    m_facets->setFolded(folded);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_look.start();
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
