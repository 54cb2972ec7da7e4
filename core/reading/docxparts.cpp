// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/docxparts.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::docx
{

namespace
{

class Relationships final : public XmlHandler
{
public:
    explicit Relationships(const QString &folder)
        : m_folder(folder)
    {
    }

    bool enter(const XmlElement &element) override
    {
        if (element.name == "Relationship"_L1 && element.attribute("TargetMode"_L1) != "External"_L1) {
            const QStringView type = element.attribute("Type"_L1);
            QString target = element.attribute("Target"_L1).toString();
            target = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(m_folder + target);
            found.push_back({type.sliced(type.lastIndexOf(u'/') + 1).toString(), target});
        }
        return true;
    }

    std::vector<Relationship> found;

private:
    QString m_folder;
};

NumberStyle numberStyle(QStringView format)
{
    static constexpr std::pair<QLatin1StringView, NumberStyle> known[] = {{"bullet"_L1, NumberStyle::Bullet},
        {"none"_L1, NumberStyle::None}, {"lowerLetter"_L1, NumberStyle::LowerLetter},
        {"upperLetter"_L1, NumberStyle::UpperLetter}, {"lowerRoman"_L1, NumberStyle::LowerRoman},
        {"upperRoman"_L1, NumberStyle::UpperRoman}};
    const auto style = std::ranges::find_if(known, [format](const auto &pair) { return pair.first == format; });
    return style == std::end(known) ? NumberStyle::Decimal : style->second;
}

size_t levelOf(QStringView value, size_t levels)
{
    return std::min<size_t>(value.toUInt(), levels - 1);
}

} // namespace

Expected<std::vector<Relationship>> relationshipsIn(
    const QByteArray &xml, const QString &folder, const Progress &progress)
{
    Relationships relationships(folder);
    if (const auto walked = walkXml(xml, relationships, progress); !walked)
        return std::unexpected(walked.error());
    return std::move(relationships.found);
}

bool Styles::enter(const XmlElement &element)
{
    const QStringView value = element.attribute("val"_L1);
    if (element.name == "style"_L1) {
        m_id = element.attribute("styleId"_L1).toString();
        m_styles.insert(m_id, {});
        return element.attribute("type"_L1) == "paragraph"_L1;
    }
    if (m_id.isEmpty())
        return element.name == "styles"_L1;
    Style &style = m_styles[m_id];
    if (element.name == "name"_L1)
        style.name = value.toString();
    else if (element.name == "basedOn"_L1)
        style.parent = value.toString();
    else if (element.name == "outlineLvl"_L1)
        style.outline = value.toInt();
    else if (element.name == "numId"_L1)
        style.place.list = value.toString();
    else if (element.name == "ilvl"_L1)
        style.place.level = value.toInt();
    return !element.name.endsWith("Change"_L1);
}

/// Calls @p found for a style and those that it is based on until it returns true.
template <typename Found> void Styles::search(QString id, const Found &found) const
{
    constexpr int longestChain = 30;
    for (int i = 0; i < longestChain; ++i) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.cend() || found(*style))
            return;
        id = style->parent;
    }
}

StyleRole Styles::role(const QString &id) const
{
    constexpr int bodyText = 9;
    StyleRole role;
    search(id, [&role](const Style &style) {
        const std::optional<StyleRole> named = roleOfStyle(style.name);
        const bool outlined = style.outline >= 0 && style.outline < bodyText;
        if (named)
            role = *named;
        else if (outlined)
            role = {BlockKind::Heading, style.outline + 1};
        return named || style.outline >= 0;
    });
    return role;
}

ListPlace Styles::place(const QString &id) const
{
    ListPlace place;
    search(id, [&place](const Style &style) {
        place = style.place;
        return !place.list.isEmpty();
    });
    return place;
}

bool Numbering::enter(const XmlElement &element)
{
    const QStringView value = element.attribute("val"_L1);
    if (element.name == "abstractNum"_L1) {
        m_definition = element.attribute("abstractNumId"_L1).toString();
        m_definitions.insert(m_definition, {});
    } else if (element.name == "num"_L1) {
        m_list = element.attribute("numId"_L1).toString();
        m_lists.insert(m_list, {});
    } else if (element.name == "lvl"_L1 || element.name == "lvlOverride"_L1) {
        m_level = levelOf(element.attribute("ilvl"_L1), levels);
    } else if (!m_list.isEmpty()) {
        List &list = m_lists[m_list];
        if (element.name == "abstractNumId"_L1)
            list.definition = value.toString();
        else if (element.name == "startOverride"_L1)
            list.starts.insert(m_level, std::min(value.toInt(), highestListStart));
    } else if (!m_definition.isEmpty()) {
        Level &level = m_definitions[m_definition][m_level];
        if (element.name == "numFmt"_L1)
            level.style = numberStyle(value);
        else if (element.name == "lvlText"_L1)
            level.pattern = value.toString();
        else if (element.name == "start"_L1)
            level.start = std::min(value.toInt(), highestListStart);
    }
    return true;
}

void Numbering::leave(QStringView name)
{
    if (name == "abstractNum"_L1)
        m_definition.clear();
    else if (name == "num"_L1)
        m_list.clear();
}

QString Numbering::nextMarker(const ListPlace &place)
{
    const auto list = m_lists.find(place.list);
    if (list == m_lists.end())
        return {};
    const Levels defined = m_definitions.value(list->definition);
    const auto at = size_t(std::clamp(place.level, 0, int(levels) - 1));
    ++list->counts[at];
    std::fill(list->counts.begin() + qsizetype(at) + 1, list->counts.end(), 0);
    if (defined[at].style == NumberStyle::Bullet)
        return u"-"_s;
    QString marker = defined[at].pattern;
    for (size_t i = 0; i <= at; ++i) {
        const int start = list->starts.value(i, defined[i].start);
        const int number = start + std::max(list->counts[i] - 1, 0);
        marker.replace(u'%' + QString::number(i + 1), listNumber(number, defined[i].style));
    }
    return marker.trimmed();
}

bool Properties::enter(const XmlElement &)
{
    m_text.clear();
    return true;
}

void Properties::leave(QStringView name)
{
    if (name == "title"_L1)
        properties.title = m_text;
    else if (name == "creator"_L1)
        properties.authors = {m_text};
    else if (name == "created"_L1)
        properties.published = m_text;
    else if (name == "language"_L1)
        properties.language = m_text;
    m_text.clear();
}

} // namespace sourcelight::reading::docx
