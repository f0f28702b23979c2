// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagemenu.h"

#include "base/answer.h"
#include "ui/pageview/pagecanvas.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestName = 80; // characters of a file's name: every file system takes them

QString fileNameOf(QString title)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    title = title.replace(forbidden, u" "_s).simplified().left(kLongestName).trimmed();
    return (title.isEmpty() ? u"baojia"_s : title) + u".png"_s;
}

} // namespace

PageMenu::PageMenu(PageCanvas *canvas, const PageSources &sources)
    : QObject(canvas)
    , m_canvas(canvas)
    , m_cut(sources.cut)
    , m_save(sources.save)
{
    connect(canvas, &PageCanvas::menuWanted, this, &PageMenu::open);
}

CutOrder PageMenu::orderFor(qsizetype sheet, ArticleId article) const
{
    const PageSheet page = m_canvas->sheets().value(sheet);
    CutOrder order{page.pdf, page.image, {}};
    for (const Zone &zone : page.zones) {
        if (zone.article == article)
            order.zones.append(zone);
    }
    return order;
}

void PageMenu::open(qsizetype sheet, ArticleId article, QPoint at)
{
    // Blank paper, whose picture is on its way.
    if (m_canvas->sheets().value(sheet).image.isNull())
        return;
    auto *menu = new QMenu(m_canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](QMenu *to, const QString &text, const auto &call) {
        connect(to->addAction(text), &QAction::triggered, menu, call);
    };
    if (article.isValid()) {
        add(menu, tr("&Open"), [this, article] { Q_EMIT m_canvas->articleActivated(article); });
        menu->setDefaultAction(menu->actions().constFirst());
        menu->addSeparator();
        add(menu, tr("&Copy Picture of This Article"), [this, sheet, article] { copy(sheet, article); });
        add(menu, tr("&Save Picture As…"), [this, sheet, article] { chooseFile(sheet, article); });
        menu->addSeparator();
    }
    add(menu, tr("Copy Picture of This &Page"), [this, sheet] { copy(sheet, {}); });
    add(menu, tr("Save Picture of This P&age As…"), [this, sheet] { chooseFile(sheet, {}); });
    menu->popup(at);
}

void PageMenu::copy(qsizetype sheet, ArticleId article)
{
    whenAnswered(m_cut(orderFor(sheet, article)), this, [this](const Result<QImage> &picture) {
        if (!picture) {
            Q_EMIT failed(picture.error());
            return;
        }
        QGuiApplication::clipboard()->setImage(*picture);
        Q_EMIT copied();
    });
}

void PageMenu::chooseFile(qsizetype sheet, ArticleId article)
{
    const PageSheet page = m_canvas->sheets().value(sheet);
    auto *dialog = new QFileDialog(m_canvas, tr("Save Picture As"), {}, tr("Pictures (*.png *.jpg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileNameOf(article.isValid() ? page.titles.value(article) : page.name));
    // What is chosen is what was seen: another page may be shown by then.
    connect(dialog,
            &QFileDialog::fileSelected,
            this,
            [this, order = orderFor(sheet, article)](const QString &file) { save(order, file); });
    dialog->open();
}

void PageMenu::saveTo(qsizetype sheet, ArticleId article, const QString &file)
{
    save(orderFor(sheet, article), file);
}

void PageMenu::save(const CutOrder &order, const QString &file)
{
    whenAnswered(m_save(order, file), this, [this](const Result<QString> &written) {
        if (written)
            Q_EMIT saved(*written);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace Baojia
