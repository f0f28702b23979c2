// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingdialog.h"

#include "paper/article.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourceview.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr int kLongestName = 260; // px
constexpr auto kTypingRest = 300ms; // half a rule of CSS is none
constexpr std::array<ThemeChoice, 4> themes{Theme::Light, Theme::Paper, Theme::Dark, std::nullopt};

int rowOf(ThemeChoice theme)
{
    const auto *const found = std::find(themes.begin(), themes.end(), theme);
    return static_cast<int>(std::distance(themes.begin(), found));
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addPage(QTabWidget &tabs, QWidget *page, const QString &title)
{
    tabs.addTab(page, title);
    page->setAccessibleName(QString(title).remove(u'&'));
}

} // namespace

ReadingDialog::ReadingDialog(ReadingStyles &styles, QWidget *parent)
    : QDialog(parent)
    , m_styles(styles)
{
    setWindowTitle(tr("Reading Settings"));
    auto *column = new QVBoxLayout(this);
    m_own = new QCheckBox(this);
    m_own->setObjectName(u"own"_s);
    m_scope = quietLabel({}, this);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    //: Tab of the reading settings: font and sizes 文字
    addPage(*tabs, makeTextPage(), tr("&Text"));
    //: Tab of the reading settings: direction, scrolling, characters 排版
    addPage(*tabs, makeSettingPage(), tr("&Layout"));
    //: Tab of the reading settings: a person's own CSS 样式表
    addPage(*tabs, makeSheetPage(), tr("St&yle Sheet"));
    column->addWidget(m_own);
    column->addWidget(m_scope);
    column->addWidget(tabs, 1);
    column->addWidget(makeButtons());
    connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
        if (!m_updates)
            m_styles.setHasOwn(own);
    });
    connect(m_theme, &QComboBox::activated, this, [this](int row) {
        m_styles.setTheme(themes.at(static_cast<std::size_t>(row)));
    });
    connect(&m_styles, &ReadingStyles::changed, this, &ReadingDialog::update);
    update();
    setMinimumWidth(400);
}

QWidget *ReadingDialog::makeTextPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItems({tr("Light"), tr("Paper"), tr("Dark"), tr("As the desktop")});
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Font:"), makeFonts());
    m_size = addNumber(form, tr("&Size:"), sizeRange, 1, tr(" px"));
    m_size->setObjectName(u"size"_s);
    m_lineHeight = addNumber(form, tr("Line &height:"), lineHeightRange, 10, u" %"_s);
    //: Unit after the number of characters in a line 字
    m_measure = addNumber(form, tr("&Measure:"), measureRange, 1, tr(" characters"));
    m_gap = addNumber(form, tr("&Paragraph gap:"), paragraphGapRange, 5, u" %"_s);
    m_indents = addTick(form, tr("&Indent paragraphs"), tr("By two characters, as newspapers do"));
    m_justifies = addTick(form, tr("&Justify lines"), tr("Let lines end at the same edge"));
    return page;
}

QWidget *ReadingDialog::makeFonts()
{
    auto *fonts = new QWidget(this);
    auto *row = new QHBoxLayout(fonts);
    row->setContentsMargins(0, 0, 0, 0);
    m_font = new QComboBox(fonts);
    m_font->setObjectName(u"font"_s);
    //: 宋体 · 黑体 · another family
    m_font->addItems({tr("Serif"), tr("Sans-serif"), tr("Other")});
    m_family = new QFontComboBox(fonts);
    m_family->setWritingSystem(QFontDatabase::SimplifiedChinese);
    m_family->setEditable(false);
    m_family->setAccessibleName(tr("Font family"));
    m_family->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_font);
    row->addWidget(m_family, 1);
    fonts->setFocusProxy(m_font);
    connect(m_font, &QComboBox::activated, this, &ReadingDialog::take);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &ReadingDialog::take);
    return fonts;
}

QWidget *ReadingDialog::makeSettingPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_vertical =
        addTick(form, tr("&Vertical"), tr("Columns that are read from right to left; needs the web engine"));
    m_vertical->setObjectName(u"vertical"_s);
    m_turning = addChoice(form, tr("&Going on:"), {tr("Scroll"), tr("Turn like pages")});
    m_focusLine = addTick(form, tr("&Focus on lines"), tr("Dim all but the lines that are being read"));
    m_script = addChoice(form, tr("&Characters:"), {tr("As printed"), tr("Simplified"), tr("Traditional")});
    m_pinyin =
        addChoice(form, tr("&Pinyin:"), {tr("None"), tr("Over rare characters"), tr("Over all characters")});
    m_fullWidth = addTick(form,
                          tr("Full-&width punctuation"),
                          tr("Between Chinese characters, where an old text has half-width punctuation"));
    return page;
}

QWidget *ReadingDialog::makeSheetPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_css = new SourceView(page);
    m_css->setObjectName(u"css"_s);
    m_css->setReadOnly(false);
    m_css->setTextInteractionFlags(Qt::TextEditorInteraction);
    m_css->setTabChangesFocus(true);
    m_css->setAccessibleName(tr("Your own style sheet"));
    m_css->setPlaceholderText(u".headline { color: var(--accent); }\n.body p { letter-spacing: .05em; }"_s);
    m_highlighter = new SourceHighlighter(m_css->document());
    m_highlighter->setKind({.name = u"own.css"_s, .mediaType = {}, .charset = {}, .bytes = {}}, {});
    auto *hint =
        quietLabel(tr("CSS, after that of the program. Classes: %1. Variables of html: %2.")
                       .arg(u".kicker .headline .deck .byline .body .source figure figcaption"_s,
                            u"--ground --ink --quiet --line --accent --link --family --size --leading"_s),
                   page);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_css, 1);
    column->addWidget(hint);
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kTypingRest);
    connect(rest, &QTimer::timeout, this, &ReadingDialog::take);
    connect(m_css, &QPlainTextEdit::textChanged, rest, [this, rest] {
        if (!m_updates)
            rest->start();
    });
    return page;
}

QWidget *ReadingDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *reset = buttons->addButton(tr("&Usual Settings"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"reset"_s);
    reset->setToolTip(tr("Everything as it was at first, but for the colours and the style sheet"));
    reset->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        ReadingStyle usual;
        // Written, not chosen: it does not come back by a few clicks.
        usual.css = m_styles.style().css;
        m_styles.setStyle(usual);
    });
    return buttons;
}

QSpinBox *ReadingDialog::addNumber(
    QFormLayout *form, const QString &label, StyleRange range, int step, const QString &suffix)
{
    auto *row = new QHBoxLayout;
    auto *slider = new QSlider(Qt::Horizontal, this);
    auto *field = new QSpinBox(this);
    slider->setRange(range.least, range.most);
    slider->setSingleStep(step);
    slider->setPageStep(step * 4);
    slider->setFocusPolicy(Qt::NoFocus); // the field is there for keys
    field->setRange(range.least, range.most);
    field->setSingleStep(step);
    field->setSuffix(suffix);
    field->setKeyboardTracking(false);
    field->setMinimumWidth(fontMetrics().horizontalAdvance(tr(" characters") + u"000"_s) + 36);
    row->addWidget(slider, 1);
    row->addWidget(field);
    form->addRow(label, row);
    if (auto *const words = qobject_cast<QLabel *>(form->labelForField(row)))
        words->setBuddy(field);
    connect(slider, &QSlider::valueChanged, field, [slider, field, step] {
        // By steps, but not away from what was typed.
        if (slider->isSliderDown())
            field->setValue(slider->value() / step * step);
        else
            field->setValue(slider->value());
    });
    connect(field, &QSpinBox::valueChanged, slider, [slider](int value) {
        if (!slider->isSliderDown())
            slider->setValue(value);
    });
    connect(field, &QSpinBox::valueChanged, this, &ReadingDialog::take);
    return field;
}

QCheckBox *ReadingDialog::addTick(QFormLayout *form, const QString &label, const QString &tip)
{
    auto *tick = new QCheckBox(label, this);
    tick->setToolTip(tip);
    form->addRow(tick);
    connect(tick, &QCheckBox::toggled, this, &ReadingDialog::take);
    return tick;
}

QComboBox *ReadingDialog::addChoice(QFormLayout *form, const QString &label, const QStringList &names)
{
    auto *choice = new QComboBox(this);
    choice->addItems(names);
    form->addRow(label, choice);
    connect(choice, &QComboBox::activated, this, &ReadingDialog::take);
    return choice;
}

void ReadingDialog::update()
{
    const QScopedValueRollback updates(m_updates, true);
    const ReadingStyle style = m_styles.style();
    const QString newspaper = m_styles.newspaper();
    //: %1 a newspaper
    const QString name = fontMetrics().elidedText(newspaper, Qt::ElideMiddle, kLongestName);
    m_own->setText(tr("&Only for %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_own->setVisible(!newspaper.isEmpty());
    m_own->setChecked(m_styles.hasOwn());
    m_scope->setText(m_styles.hasOwn()
                         ? tr("The settings below are those of this newspaper.")
                         : tr("The settings below are for all newspapers without settings of their own."));
    m_theme->setCurrentIndex(rowOf(m_styles.theme()));
    m_font->setCurrentIndex(static_cast<int>(style.font));
    m_family->setEnabled(style.font == BodyFont::Chosen);
    if (!style.family.isEmpty())
        m_family->setCurrentFont(QFont(style.family));
    m_size->setValue(style.size);
    m_lineHeight->setValue(style.lineHeight);
    m_measure->setValue(style.measure);
    m_gap->setValue(style.paragraphGap);
    m_indents->setChecked(style.indents);
    m_justifies->setChecked(style.justifies);
    m_vertical->setChecked(style.vertical);
    m_turning->setCurrentIndex(style.pages ? 1 : 0);
    m_focusLine->setChecked(style.focusLine);
    m_script->setCurrentIndex(static_cast<int>(style.text.script));
    m_pinyin->setCurrentIndex(static_cast<int>(style.text.pinyin));
    m_fullWidth->setChecked(style.text.fullWidth);
    m_highlighter->setPalette(palette());
    // Setting it would take the cursor to the start, also when it is this very text that was typed.
    if (m_css->toPlainText() != style.css) {
        m_css->setPlainText(style.css);
        m_highlighter->start();
    }
}

void ReadingDialog::take()
{
    if (m_updates)
        return;
    ReadingStyle style = m_styles.style();
    style.font = static_cast<BodyFont>(m_font->currentIndex());
    if (style.font == BodyFont::Chosen)
        style.family = m_family->currentFont().family();
    style.size = m_size->value();
    style.lineHeight = m_lineHeight->value();
    style.measure = m_measure->value();
    style.paragraphGap = m_gap->value();
    style.indents = m_indents->isChecked();
    style.justifies = m_justifies->isChecked();
    style.vertical = m_vertical->isChecked();
    style.pages = m_turning->currentIndex() == 1;
    style.focusLine = m_focusLine->isChecked();
    style.text.script = static_cast<Script>(m_script->currentIndex());
    style.text.pinyin = static_cast<PinyinOver>(m_pinyin->currentIndex());
    style.text.fullWidth = m_fullWidth->isChecked();
    style.css = m_css->toPlainText();
    m_styles.setStyle(style);
}

} // namespace Baojia
