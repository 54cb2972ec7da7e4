// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panelheader.h"

#include "ui/panels/rowpainter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal fieldWidth = 132;
constexpr qreal padding = 6;
constexpr qreal corner = 5;
constexpr qreal chevronWidth = 7;
constexpr qreal topSpace = 6;

qreal unitOf(const QWidget *widget)
{
    return RowPainter::unitOf(widget->font());
}

int controlHeight(const QWidget *widget)
{
    return qCeil(QFontMetricsF(widget->font()).height() + padding * unitOf(widget));
}

QRectF frameOf(const QWidget *widget)
{
    return QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

// --- the filter field -------------------------------------------------------------------------------------------

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int ownMargin = 2; // of every line edit, beside its text margins
    setTextMargins(qRound(padding) - ownMargin, 0, qRound(padding) - ownMargin, 0);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    setToolTip(tr("Show the rows that hold these words (Ctrl+F in the panel)"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

void FilterField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(uR"(sourcelight--ui--FilterField { background: transparent; border: none; padding: 0; color: %1;
            placeholder-text-color: %2; selection-background-color: %3; selection-color: %4; })"_s.arg(
        theme.ink.name(), theme.soft.name(), theme.selection.name(), theme.selectionInk.name()));
}

QSize FilterField::sizeHint() const
{
    const qreal word = QFontMetricsF(font()).horizontalAdvance(placeholderText()) + 2 * padding * unitOf(this);
    return {qCeil(isInUse() ? fieldWidth * unitOf(this) : word) + 1, controlHeight(this)};
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        updateGeometry();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        clear();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::paintEvent(QPaintEvent *event)
{
    if (isInUse() || underMouse()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? m_theme.focus : m_theme.line, 1));
        painter.setBrush(isInUse() ? m_theme.paper : m_theme.hover);
        painter.drawRoundedRect(frameOf(this), corner, corner);
    }
    QLineEdit::paintEvent(event);
}

// --- the button -------------------------------------------------------------------------------------------------

QuietButton::QuietButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QuietButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize QuietButton::sizeHint() const
{
    const qreal unit = unitOf(this);
    const qreal width = QFontMetricsF(font()).horizontalAdvance(text()) + (3 * padding + chevronWidth - 1) * unit;
    return {qCeil(width), controlHeight(this)};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = unitOf(this);
    const bool touched = underMouse() || isDown();
    if (touched || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme.focus, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(touched ? QBrush(m_theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frameOf(this), corner, corner);
    }
    const QRect words = rect().adjusted(qRound(padding * unit), 0, -qRound((2 * padding + chevronWidth - 1) * unit), 0);
    painter.setPen(m_theme.soft);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());

    const qreal reach = chevronWidth / 2 * unit;
    const qreal along = width() - padding * unit - reach;
    const QPointF middle(isRightToLeft() ? width() - along : along, height() / 2.0);
    painter.setPen(QPen(m_theme.soft, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{
        middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)});
}

// --- the header -------------------------------------------------------------------------------------------------

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterField(this))
    , m_button(new QuietButton(this))
{
    setAutoFillBackground(true);
    m_button->setMenu(new QMenu(m_button));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, qRound(topSpace), 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_filter);
    layout->addWidget(m_button);
    layout->addSpacing(qRound(RowPainter::margin - padding));
    connect(m_filter, &QLineEdit::textChanged, this, &PanelHeader::filterChanged);
    connect(m_filter, &FilterField::left, this, &PanelHeader::filterLeft);
}

void PanelHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_filter->setTheme(theme);
    m_button->setTheme(theme);
    m_button->menu()->setPalette(paletteOf(theme));
}

void PanelHeader::setTexts(const QString &title, const QString &summary, const QString &menuLabel)
{
    m_title = title;
    m_summary = summary;
    setAccessibleName(title);
    setAccessibleDescription(summary);
    m_button->setText(menuLabel);
    m_button->setAccessibleName(tr("%1: %2").arg(title, menuLabel));
    m_button->setToolTip(tr("What is shown, and in which order"));
    m_button->updateGeometry();
    update();
}

void PanelHeader::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QSize PanelHeader::minimumSizeHint() const
{
    const qreal unit = unitOf(this);
    const qreal title = QFontMetricsF(titleFont(font())).horizontalAdvance(m_title) + 2 * RowPainter::margin * unit;
    const int controls = m_filter->sizeHint().width() + m_button->sizeHint().width();
    return {qCeil(title) + controls, qCeil(controlHeight(this) + topSpace * unit)};
}

QSize PanelHeader::sizeHint() const
{
    return minimumSizeHint();
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const qreal unit = unitOf(this);
    const int margin = qRound(RowPainter::margin * unit);
    const QRect field = m_filter->geometry();
    const int controls = isRightToLeft() ? width() - field.right() : field.left();
    const auto draw = [&](int x, const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, controls - x);
        const QRect place(x, field.top(), metrics.horizontalAdvance(shown) + 1, field.height());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, shown);
        return x + place.width();
    };
    const int end = draw(margin, m_title, titleFont(font()), m_theme.ink);
    draw(end + qRound(7 * unit), m_summary, font(), m_theme.soft);
}

} // namespace sourcelight::ui
