// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/odfstyles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::odf
{

namespace
{

NumberStyle numberStyle(QStringView format)
{
    if (format == u"1")
        return NumberStyle::Decimal;
    if (format == u"a")
        return NumberStyle::LowerLetter;
    if (format == u"A")
        return NumberStyle::UpperLetter;
    if (format == u"i")
        return NumberStyle::LowerRoman;
    return format == u"I" ? NumberStyle::UpperRoman : NumberStyle::None;
}

} // namespace

void Styles::enter(const XmlElement &element)
{
    if (element.name == "style"_L1 && element.attribute("family"_L1) == "paragraph"_L1) {
        m_styles.insert(element.attribute("name"_L1).toString(),
            {element.attribute("display-name"_L1).toString(), element.attribute("parent-style-name"_L1).toString(),
                element.attribute("default-outline-level"_L1).toInt()});
    } else if (element.name == "list-style"_L1) {
        m_list = element.attribute("name"_L1).toString();
        m_lists.insert(m_list, {});
    } else if (element.name == "list-level-style-number"_L1 && !m_list.isEmpty()) {
        const int depth = std::clamp(element.attribute("level"_L1).toInt(), 1, int(levels));
        Level &level = m_lists[m_list][size_t(depth - 1)];
        level.style = numberStyle(element.attribute("num-format"_L1));
        level.prefix = element.attribute("num-prefix"_L1).toString();
        level.suffix = element.attribute("num-suffix"_L1).toString();
        level.start = element.has("start-value"_L1) ? element.attribute("start-value"_L1).toInt() : 1;
        level.shown = std::clamp(element.attribute("display-levels"_L1).toInt(), 1, depth);
    }
}

StyleRole Styles::role(const QString &name) const
{
    constexpr int longestChain = 30;
    QString at = name;
    for (int i = 0; i < longestChain && !at.isEmpty(); ++i) {
        if (const auto role = roleOfStyle(at))
            return *role;
        const auto style = m_styles.constFind(at);
        if (style == m_styles.cend())
            break;
        if (const auto role = roleOfStyle(style->shownName))
            return *role;
        if (style->outline > 0)
            return {BlockKind::Heading, style->outline};
        at = style->parent;
    }
    return {};
}

QString Styles::nextMarker(const QString &list, int depth, int start)
{
    const auto at = size_t(std::clamp(depth, 1, int(levels)) - 1);
    const std::array<Level, levels> defined = m_lists.value(list);
    std::array<int, levels> &counts = m_counts[list];
    const int first = std::clamp(start > 0 ? start : defined[at].start, 1, highestListStart);
    counts[at] = start > 0 || counts[at] == 0 ? first : counts[at] + 1;
    std::fill(counts.begin() + qsizetype(at) + 1, counts.end(), 0);
    const Level &level = defined[at];
    if (level.style == NumberStyle::Bullet)
        return u"-"_s;
    QStringList numbers;
    for (size_t i = at + 1 - size_t(level.shown); i <= at; ++i) {
        if (const QString number = listNumber(std::max(counts[i], 1), defined[i].style); !number.isEmpty())
            numbers.append(number);
    }
    return QString(level.prefix + numbers.join(u'.') + level.suffix).trimmed();
}

} // namespace sourcelight::reading::odf
