// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/typography.h"

#include <QFontMetricsF>

#include <optional>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr qreal bodyPoints = 13.125; // 17.5 pixels at 96 dpi
constexpr int kindProperty = QTextFormat::UserProperty;
constexpr int charactersPerLine = 68;

/// What one kind of block looks like; lengths in ems of the body text.
struct Style {
    qreal size = 1;
    qreal lineHeight = 1.62;
    qreal above = 0;
    qreal below = 0.86;
    std::optional<qreal> belowLike = {}; ///< before a block of the same kind; as `below` where not given
    qreal indent = 0;
    bool bold = false;
    bool sans = false;
    bool soft = false;
};

Style styleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return {.size = 1.657, .lineHeight = 2.03, .below = 0.57, .bold = true};
    case BlockKind::Byline:
    case BlockKind::Dateline:
        return {.size = 0.743, .lineHeight = 1.2, .below = 1.14, .sans = true, .soft = true};
    case BlockKind::Heading:
        return {.size = 1.17, .lineHeight = 1.62, .above = 1.4, .below = 0.4, .bold = true};
    case BlockKind::Quote:
        return {.indent = 1.6};
    case BlockKind::List:
        return {.belowLike = 0.4, .indent = 1.3};
    case BlockKind::Caption:
        return {.size = 0.8, .lineHeight = 1.25, .below = 1.1, .sans = true, .soft = true};
    case BlockKind::Boilerplate:
        return {.size = 0.8, .lineHeight = 1.25, .above = 0.6, .below = 0.6, .sans = true, .soft = true};
    case BlockKind::Paragraph:
        break;
    }
    return {};
}

} // namespace

Typography::Typography(qreal zoom, qreal dpi)
    : m_zoom(zoom)
    , m_em(bodyPoints * zoom * dpi / 72)
{
    const QString sample = u"Readers see at once who is named, how much is claimed and who says so."_s;
    const QFontMetricsF metrics(font(BlockKind::Paragraph));
    m_columnWidth = metrics.horizontalAdvance(sample) / qreal(sample.size()) * charactersPerLine;
}

QFont Typography::font(BlockKind kind) const
{
    const Style style = styleOf(kind);
    QFont font;
    font.setFamilies(
        style.sans ? QStringList{u"Noto Sans"_s, u"sans-serif"_s} : QStringList{u"Noto Serif"_s, u"serif"_s});
    font.setStyleHint(style.sans ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(bodyPoints * m_zoom * style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (kind == BlockKind::Headline)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2 * m_zoom);
    return font;
}

QTextBlockFormat Typography::blockFormat(BlockKind kind, Ending ending) const
{
    const Style style = styleOf(kind);
    QTextBlockFormat format;
    format.setProperty(kindProperty, int(kind));
    format.setLineHeight(style.lineHeight * m_em, QTextBlockFormat::FixedHeight);
    format.setTopMargin(style.above * m_em);
    if (ending != Ending::Broken)
        format.setBottomMargin(
            m_em * (ending == Ending::BeforeLike ? style.belowLike.value_or(style.below) : style.below));
    format.setLeftMargin(style.indent * m_em);
    format.setRightMargin(kind == BlockKind::Quote ? style.indent * m_em : 0);
    return format;
}

QTextCharFormat Typography::charFormat(BlockKind kind, const Theme &theme) const
{
    QTextCharFormat format;
    format.setFont(font(kind));
    if (styleOf(kind).soft)
        format.setForeground(theme.soft);
    return format;
}

QTextFrameFormat Typography::pageFormat() const
{
    QTextFrameFormat format;
    format.setLeftMargin(gutter());
    format.setRightMargin(gutter());
    format.setTopMargin(1.4 * m_em);
    format.setBottomMargin(3 * m_em);
    return format;
}

qreal Typography::lineHeight() const
{
    return styleOf(BlockKind::Paragraph).lineHeight * m_em;
}

BlockKind kindOf(const QTextBlockFormat &format)
{
    return BlockKind(format.intProperty(kindProperty));
}

} // namespace sourcelight::ui
