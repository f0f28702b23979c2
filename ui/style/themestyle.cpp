// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/themestyle.h"

#include "ui/style/icons.h"

#include <QtGui/QFontInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int itemPadding = 4; // above and below the text of a list's row
constexpr qreal itemRadius = 4;

// One row may be painted in pieces (branch, item): the piece at the edge of a row gets the round corners.
void drawRowPanel(const QStyleOptionViewItem &item, QPainter *painter)
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
    if (!selected && !hovered)
        return;
    const bool active = item.state.testFlag(QStyle::State_Active);
    QColor colour = item.palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    if (!selected)
        colour = item.palette.color(QPalette::Midlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(item.rect).adjusted(2, 1, -2, -1), itemRadius, itemRadius);
    painter->restore();
}

void drawFocusRing(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &row = static_cast<const QStyleOptionFocusRect &>(option);
    // On a chosen row the background already is the accent, so the ring takes the colour of its text.
    const bool chosen = option.state.testFlag(QStyle::State_Selected)
        || row.backgroundColor == option.palette.color(QPalette::Highlight);
    // Link and not Highlight, which lies behind white text and is too dark for a line in the dark theme.
    QColor colour = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Link);
    if (chosen)
        colour.setAlphaF(0.55F);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(3.5, 2.5, -3.5, -2.5), itemRadius - 1, itemRadius - 1);
    painter->restore();
}

void drawSplitterLine(const QStyleOption &option, QPainter *painter)
{
    // State_Horizontal: the panes lie side by side, so the line stands.
    const QRect rect = option.rect;
    QRect line = option.state.testFlag(QStyle::State_Horizontal)
        ? QRect(rect.center().x(), rect.top(), 1, rect.height())
        : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    const bool held =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    if (held)
        line.adjust(-1, -1, 1, 1);
    painter->fillRect(line & rect, option.palette.color(held ? QPalette::Highlight : QPalette::Mid));
}

/// Flat: the current one stands on the ground of what is read, under a bar; Fusion's are hardly told apart in the dark.
void drawTab(const QStyleOptionTab &option, QPainter *painter)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    if (current || under)
        painter->fillRect(option.rect, option.palette.color(current ? QPalette::Base : QPalette::Midlight));
    constexpr int bar = 2; // px
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), bar)),
                          option.palette.color(QPalette::Link)); // Highlight is too dark for a line in the dark
    const QRect edge(option.rect.right(), option.rect.top() + (current ? 0 : 6), 1, option.rect.height() - (current ? 0 : 12));
    painter->fillRect(edge, option.palette.color(QPalette::Mid));
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"fusion"_s)
{ }

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Icons grow with the letters of a person who wants them large.
    const int em = QFontInfo(QApplication::font()).pixelSize();
    switch (metric) {
    case PM_SplitterWidth:
        return 5; // wide enough to be caught; only a line of it is painted
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return std::max(18, em * 7 / 5);
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return std::max(16, em * 5 / 4);
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_DefaultFrameWidth:
        return 1;
    default: // Qt's enum: all else is Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default: // Qt's enum: all else is Fusion's
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawRowPanel(*item, painter);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return; // painted with the item, with round corners
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion's own outline is darker than the window: not to be seen in the dark theme.
        painter->setPen(option->palette.color(QPalette::Dark));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            drawFocusRing(*option, painter);
            return;
        }
        break;
    default: // Qt's enum: all else is Fusion's
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_Splitter) {
        drawSplitterLine(*option, painter);
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape) {
        drawTab(*tab, painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption *option,
                                   const QSize &size,
                                   const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        whole.rheight() += 2 * itemPadding;
    return whole;
}

QIcon ThemeStyle::standardIcon(StandardPixmap standard,
                               const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(IconName::Info);
    case SP_MessageBoxWarning:
        return icon(IconName::Warning);
    case SP_MessageBoxCritical:
        return icon(IconName::Error);
    case SP_MessageBoxQuestion:
    case SP_DialogHelpButton:
        return icon(IconName::Help);
    // Fusion's are picture files, for which Qt loads every picture plugin there is: 5 ms of each start.
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(IconName::ChevronDown);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(IconName::Close);
    default: // Qt's enum: all else is Fusion's
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace Baojia
