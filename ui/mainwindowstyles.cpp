// SPDX-License-Identifier: GPL-3.0-or-later
// How what is read is set, and in which script all that names it is shown.
#include "ui/mainwindow.h"
#include "ui/models/bookmarkmodel.h"
#include "ui/models/searchresultmodel.h"
#include "ui/models/unreadmodel.h"
#include "ui/reader/autoscroll.h"
#include "ui/reader/pagepane.h"
#include "ui/reprints/reprintline.h"
#include "ui/settings/readingdesk.h"
#include "ui/tabs/readingtabs.h"

using namespace Qt::StringLiterals;

namespace Baojia {

void MainWindow::connectStyles()
{
    if (!m_parts.styles)
        m_parts.styles = std::make_shared<ReadingStyles>(QString(), m_parts.state->theme());
    ReadingStyles *styles = m_parts.styles.get();
    new ReadingDesk(*styles, *m_actions, this);
    m_parts.backend->setShownTexts(styles->texts());
    const auto apply = [this, styles] {
        m_reader->setStyle(styles->style());
        if (const ShownTexts texts = styles->texts(); texts != m_parts.backend->names().texts()) {
            m_parts.backend->setShownTexts(texts);
            renewNames();
        }
        m_parts.state->setTheme(styles->theme());
    };
    connect(styles, &ReadingStyles::changed, this, apply);
    apply();
    auto *scroll = new AutoScroll(*m_reader, m_actions->action(ActionId::AutoScroll), this);
    if (const int speed = m_parts.state->bytes(u"autoscroll"_s).toInt(); speed > 0)
        scroll->setSpeed(speed);
    connect(scroll, &AutoScroll::speedChanged, this, [this](int speed) {
        m_parts.state->setBytes(u"autoscroll"_s, QByteArray::number(speed));
    });
    connect(scroll, &AutoScroll::statusText, m_reader, &ReaderPane::statusText);
}

void MainWindow::showNames(const PageState &page, const QString &title)
{
    m_page.name = page.name;
    m_page.pages = page.pages;
    m_page.articles = page.articles;
    if (m_article)
        m_article->title = title;
    m_pages->showNames(m_page);
    m_besideWaits = true;
    showBeside();
}

/// Everything that names articles and pages reads them anew.
void MainWindow::renewNames()
{
    m_session->renewNames();
    m_tabs->renewTitles();
    m_results->renew();
    m_reprints->ask();
    m_bookmarks->reload();
    if (m_unread->isLoaded())
        m_unread->reload();
}

} // namespace Baojia
