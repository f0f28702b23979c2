// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pageaccess.h"

#include "ui/pageview/pagecanvas.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtGui/QWindow>
#include <QtWidgets/QAccessibleWidget>

namespace Baojia {

namespace {

/// An article on the picture.
class ZoneFace final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ZoneFace(PageCanvas *canvas, ArticleId article)
        : m_canvas(canvas)
        , m_article(article)
    { }

    [[nodiscard]] ArticleId article() const { return m_article; }

    [[nodiscard]] bool isValid() const override { return m_canvas && m_canvas->articles().contains(m_article); }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }

    [[nodiscard]] QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return m_canvas->titleOf(m_article);
        case QAccessible::Description:
            // Of one page all zones are, and its name stands above it.
            return m_canvas->sheets().size() > 1 ? m_canvas->pageOf(m_article) : QString();
        default:
            return {};
        }
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect seen = m_canvas->articleRect(m_article).toAlignedRect();
        return {m_canvas->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }

    [[nodiscard]] QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override;

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<PageCanvas> m_canvas;
    ArticleId m_article;
};

QAccessible::State ZoneFace::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const ZoneMarks &marks = m_canvas->marks();
    state.linked = true;
    state.focusable = true;
    state.selectable = true;
    state.focused = m_canvas->hasFocus() && marks.focused == m_article;
    state.selected = marks.current == m_article || marks.highlighted == m_article || marks.found == m_article;
    state.invisible = !m_canvas->isVisible();
    state.offscreen = !m_canvas->articleRect(m_article).intersects(QRectF(m_canvas->viewport()->rect()));
    return state;
}

void ZoneFace::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        Q_EMIT m_canvas->articleActivated(m_article);
    } else if (name == setFocusAction()) {
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->focusZone(m_article);
    }
}

/// The picture: its articles first, and then the widgets that lie on it.
class PageFace final : public QAccessibleWidget
{
public:
    explicit PageFace(PageCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Grouping)
    { }

    ~PageFace() override { forget([](ArticleId) { return true; }); }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(canvas().articles().size() + widgets().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const QList<ArticleId> articles = canvas().articles();
        if (index >= 0 && index < articles.size())
            return zone(articles.at(index), articles);
        return QAccessible::queryAccessibleInterface(widgets().value(index - articles.size()));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QList<ArticleId> articles = canvas().articles();
        if (const auto *zone = dynamic_cast<const ZoneFace *>(child))
            return static_cast<int>(articles.indexOf(zone->article()));
        const qsizetype at = child ? widgets().indexOf(child->object()) : -1;
        return at < 0 ? -1 : static_cast<int>(articles.size() + at);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const ArticleId focused = canvas().marks().focused;
        return canvas().hasFocus() && focused.isValid() ? zone(focused, canvas().articles())
                                                        : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] PageCanvas &canvas() const { return *static_cast<PageCanvas *>(widget()); }

    [[nodiscard]] QList<QWidget *> widgets() const;
    [[nodiscard]] QAccessibleInterface *zone(ArticleId article, const QList<ArticleId> &shown) const;

    template<typename Which>
    void forget(Which &&which) const
    {
        m_zones.removeIf([&which](const auto &known) {
            const bool gone = which(known.key());
            if (gone)
                QAccessible::deleteAccessibleInterface(known.value());
            return gone;
        });
    }

    mutable QHash<ArticleId, QAccessible::Id> m_zones; ///< made when they are asked for
};

QAccessibleInterface *PageFace::childAt(int x, int y) const
{
    const QPoint global(x, y);
    const QList<QWidget *> over = widgets();
    for (QWidget *each : over) {
        if (each->isVisible() && each->rect().contains(each->mapFromGlobal(global)))
            return QAccessible::queryAccessibleInterface(each);
    }
    // By their shapes and not their boxes: one may lie in the bay of another.
    const QPoint point = canvas().viewport()->mapFromGlobal(global);
    const ArticleId article =
        canvas().viewport()->rect().contains(point) ? canvas().articleAt(point) : ArticleId();
    return article.isValid() ? zone(article, canvas().articles()) : nullptr;
}

QList<QWidget *> PageFace::widgets() const
{
    QList<QWidget *> found;
    const auto children = canvas().findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *each : children) {
        // The articles stand for what is painted, and nothing stands in the corner between the bars.
        if (each != canvas().viewport() && each != canvas().cornerWidget() && !each->isWindow())
            found.append(each);
    }
    return found;
}

QAccessibleInterface *PageFace::zone(ArticleId article, const QList<ArticleId> &shown) const
{
    if (const auto known = m_zones.constFind(article); known != m_zones.cend())
        return QAccessible::accessibleInterface(*known);
    // Those of pages that were left: a paper has many.
    if (m_zones.size() >= shown.size())
        forget([&shown](ArticleId id) { return !shown.contains(id); });
    auto *made = new ZoneFace(&canvas(), article);
    m_zones.insert(article, QAccessible::registerAccessibleInterface(made));
    return made;
}

} // namespace

QAccessibleInterface *accessiblePage(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PageCanvas *>(object);
    return canvas ? new PageFace(canvas) : nullptr;
}

} // namespace Baojia
