// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/profilebar.h"

#include "ui/panels/labels.h"
#include "ui/panels/rowpainter.h"
#include "ui/panels/sourcelook.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal barTop = 2;
constexpr qreal barHeight = 8;
constexpr qreal legendTop = 16;
constexpr qreal lineGap = 3;
constexpr qreal bottomSpace = 6;
constexpr qreal swatch = 8;
constexpr qreal swatchGap = 5;
constexpr qreal entryGap = 14;
constexpr qreal partGap = 2;
constexpr qreal legendShare = 11.0 / 13;
constexpr float paraphrasedOpacity = 0.45F;

QFont legendFont(const QFont &font)
{
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(1, qRound(font.pixelSize() * legendShare)));
    else
        small.setPointSizeF(font.pointSizeF() * legendShare);
    return small;
}

} // namespace

ProfileBar::ProfileBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ProfileBar::setProfile(const Voices &voices, const Sourcing &sourcing)
{
    m_voices = voices;
    m_sourcing = sourcing;
    makeParts();
}

void ProfileBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    makeParts();
}

void ProfileBar::makeParts()
{
    m_parts.clear();
    for (int i = 0; i < int(m_voices.byKind.size()); ++i) {
        const auto kind = SourceKind(i);
        m_parts.append(
            {kindName(kind), colorOf(m_theme, kind), m_voices.ofKind(kind), m_voices.quotedOfKind(kind), {}});
    }
    m_parts.append({tr("reporter"), m_theme.line, m_voices.reporter, m_voices.reporter, {}});
    m_parts.removeIf([](const Part &part) { return part.words == 0; });

    QStringList labels;
    for (Part &part : m_parts) {
        const int percent = m_voices.percent(part.words);
        part.label = percent == 0 ? tr("%1 < 1 %").arg(part.name) : tr("%1 %2 %").arg(part.name).arg(percent);
        labels.append(part.label);
    }
    m_summary = summary();
    setAccessibleName(tr("Whose words the article is made of"));
    setAccessibleDescription(joined({labels.join(u", "_s), m_summary}, u" · "_s));
    setToolTip(tr("Whose words the article is made of, %1 in all").arg(QLocale().toString(m_voices.all)));
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QString ProfileBar::summary() const
{
    const auto &[sources, anonymous, independent, onOneAnonymous] = m_sourcing;
    if (sources == 0)
        return {};
    const int quoted = m_voices.quoted();
    return joined(
        {tr("%1 % quoted, %2 % paraphrased")
                .arg(m_voices.percent(quoted))
                .arg(m_voices.percent(m_voices.attributed() - quoted)),
            independent == 1 ? tr("1 independent source") : tr("%n independent sources", nullptr, independent),
            onOneAnonymous == 0   ? QString()
            : onOneAnonymous == 1 ? tr("1 paragraph on one anonymous source")
                                  : tr("%n paragraphs on one anonymous source", nullptr, onOneAnonymous)},
        u" · "_s);
}

QList<QRectF> ProfileBar::legend(int width) const
{
    const qreal unit = RowPainter::unitOf(font());
    const QFontMetricsF metrics(legendFont(font()));
    const qreal left = RowPainter::margin * unit;
    const qreal right = width - left;
    QList<QRectF> places;
    QPointF at(left, legendTop * unit);
    for (const Part &part : m_parts) {
        const qreal taken = (swatch + swatchGap) * unit + metrics.horizontalAdvance(part.label);
        if (at.x() > left && at.x() + taken > right)
            at = {left, at.y() + metrics.height() + lineGap * unit};
        places.append({at, QSizeF(taken, metrics.height())});
        at.rx() += taken + entryGap * unit;
    }
    return places;
}

int ProfileBar::heightForWidth(int width) const
{
    if (m_parts.isEmpty())
        return 0;
    const qreal unit = RowPainter::unitOf(font());
    return qCeil(legend(width).constLast().bottom() + summaryBounds(width).height() + bottomSpace * unit);
}

/// The room of the summary below the legend, which takes as many lines as it needs.
QRectF ProfileBar::summaryBounds(int width) const
{
    if (m_summary.isEmpty())
        return {};
    const qreal unit = RowPainter::unitOf(font());
    const qreal left = RowPainter::margin * unit;
    const QFontMetricsF metrics(legendFont(font()));
    const QRectF room(left, legend(width).constLast().bottom() + lineGap * unit, std::max(1.0, width - 2 * left), 0);
    const qreal height = metrics.boundingRect(room, Qt::TextWordWrap, m_summary).height();
    return {room.topLeft(), QSizeF(room.width(), height + lineGap * unit)};
}

QSize ProfileBar::sizeHint() const
{
    return {0, heightForWidth(width())};
}

void ProfileBar::resizeEvent(QResizeEvent *)
{
    updateGeometry();
}

QRectF ProfileBar::mirrored(const QRectF &rect) const
{
    return isRightToLeft() ? QRectF(QPointF(width() - rect.right(), rect.top()), rect.size()) : rect;
}

void ProfileBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintBar(painter);
    painter.setFont(legendFont(font()));
    paintLegend(painter);
    painter.setPen(m_theme.soft);
    painter.drawText(summaryBounds(width()), Qt::TextWordWrap | Qt::AlignLeading, m_summary);
}

void ProfileBar::paintBar(QPainter &painter) const
{
    const qreal unit = RowPainter::unitOf(font());
    const qreal left = RowPainter::margin * unit;
    const QRectF bar(left, barTop * unit, width() - 2 * left, barHeight * unit);
    QPainterPath rounded;
    rounded.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);

    painter.save();
    painter.setClipPath(rounded);
    const qreal gaps = partGap * unit * qreal(m_parts.size() - 1);
    qreal x = bar.left();
    for (const Part &part : m_parts) {
        const qreal width = (bar.width() - gaps) * part.words / m_voices.all;
        const qreal quoted = width * part.quoted / part.words;
        QColor light = part.color;
        light.setAlphaF(paraphrasedOpacity);
        painter.fillRect(mirrored({x, bar.top(), quoted, bar.height()}), part.color);
        painter.fillRect(mirrored({x + quoted, bar.top(), width - quoted, bar.height()}), light);
        x += width + partGap * unit;
    }
    painter.restore();
}

void ProfileBar::paintLegend(QPainter &painter) const
{
    const qreal unit = RowPainter::unitOf(font());
    const QList<QRectF> places = legend(width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF &place = places[i];
        const QRectF square(place.left(), place.center().y() - swatch * unit / 2, swatch * unit, swatch * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_parts[i].color);
        painter.drawRoundedRect(mirrored(square), 2 * unit, 2 * unit);
        painter.setPen(m_theme.soft);
        painter.drawText(
            mirrored(place.adjusted((swatch + swatchGap) * unit, 0, 1, 0)), Qt::AlignVCenter, m_parts[i].label);
    }
}

} // namespace sourcelight::ui
