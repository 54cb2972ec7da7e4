// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/docxtext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::docx
{

namespace
{

bool isOn(const XmlElement &element)
{
    const QStringView value = element.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

/// The one character that an element stands for; null for others.
QChar characterOf(const XmlElement &element)
{
    const QStringView name = element.name;
    if (name == "tab"_L1 || name == "ptab"_L1)
        return u'\t';
    if (name == "br"_L1 || name == "cr"_L1)
        return u'\n';
    if (name == "noBreakHyphen"_L1)
        return QChar(0x2011);
    if (name == "softHyphen"_L1)
        return QChar::SoftHyphen;
    return {};
}

} // namespace

TextHandler::TextHandler(const Styles &styles, Numbering &numbering, const Notes &notes)
    : m_styles(styles)
    , m_numbering(numbering)
    , m_notes(notes)
{
}

bool TextHandler::enter(const XmlElement &element)
{
    const QStringView name = element.name;
    if (!element.space.contains("wordprocessingml"_L1)) {
        m_inText = name == "t"_L1 && element.space.contains("math"_L1);
        return name != "Fallback"_L1;
    }
    if (name.endsWith("Change"_L1))
        return false;
    if (name == "p"_L1) {
        m_paragraphs.emplace_back();
        return true;
    }
    if (!m_paragraphs.empty() && (m_paragraphs.back().inMark || name == "pPr"_L1))
        return enterParagraphProperty(element);
    if (name == "trPr"_L1 || m_inRowProperties)
        return enterRowProperty(element);
    if (name == "del"_L1 || name == "moveFrom"_L1)
        return false;
    return enterContainer(element) && enterRun(element);
}

bool TextHandler::enterParagraphProperty(const XmlElement &element)
{
    Paragraph &paragraph = m_paragraphs.back();
    const QStringView value = element.attribute("val"_L1);
    if (element.name == "pPr"_L1) {
        paragraph.inMark = true;
    } else if (element.name == "pStyle"_L1) {
        paragraph.style = value.toString();
    } else if (element.name == "outlineLvl"_L1) {
        paragraph.outline = value.toInt();
    } else if (element.name == "numId"_L1) {
        paragraph.place.list = value.toString();
        paragraph.listed = true;
    } else if (element.name == "ilvl"_L1) {
        paragraph.place.level = std::clamp(value.toInt(), 0, int(Numbering::levels) - 1);
    } else if (element.name == "del"_L1 || element.name == "moveFrom"_L1) {
        paragraph.joined = true;
    }
    return true;
}

bool TextHandler::enterRowProperty(const XmlElement &element)
{
    if (element.name == "trPr"_L1)
        m_inRowProperties = true;
    else if (element.name == "del"_L1 && !m_keptRows.empty())
        m_keptRows.back() = false;
    return true;
}

/// Tables, content controls and notes.
bool TextHandler::enterContainer(const XmlElement &element)
{
    const QStringView name = element.name;
    if (name == "tbl"_L1) {
        m_flow.beginTable();
    } else if (name == "tr"_L1) {
        m_keptRows.push_back(true);
        m_flow.beginRow();
    } else if (name == "tc"_L1) {
        m_flow.beginCell();
    } else if (name == "sdt"_L1) {
        m_placeholders.push_back(false);
    } else if (!m_placeholders.empty()) {
        if (name == "showingPlcHdr"_L1 ||
            (name == "docPartGallery"_L1 && element.attribute("val"_L1) == "Table of Contents"_L1))
            m_placeholders.back() = true;
        else if (name == "sdtContent"_L1)
            return !m_placeholders.back();
    }
    if (name == "footnote"_L1 || name == "endnote"_L1)
        m_note = u"%1 %2"_s.arg(name, element.attribute("id"_L1));
    return true;
}

bool TextHandler::enterRun(const XmlElement &element)
{
    const QStringView name = element.name;
    if (name == "r"_L1)
        m_hidden = false;
    else if (name == "vanish"_L1)
        m_hidden = isOn(element);
    else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1)
        call(element);
    else if (const QChar character = characterOf(element); !character.isNull())
        put(QStringView(&character, 1));
    m_inText = name == "t"_L1;
    return true;
}

/// A note is told once, where it is first called.
void TextHandler::call(const XmlElement &element)
{
    constexpr qsizetype suffix = 9; // "Reference"
    const QString key = u"%1 %2"_s.arg(element.name.chopped(suffix), element.attribute("id"_L1));
    const auto note = m_notes.constFind(key);
    if (m_hidden || note == m_notes.cend() || note->empty() || m_called.contains(key))
        return;
    m_called.insert(key);
    put(m_flow.addNote(*note));
}

void TextHandler::put(QStringView text)
{
    if (!m_paragraphs.empty() && !m_hidden && !m_paragraphs.back().inMark)
        m_paragraphs.back().text += text;
}

void TextHandler::addText(QStringView text)
{
    if (m_inText)
        put(text.toString().replace(u'\n', u' '));
}

void TextHandler::leave(QStringView name)
{
    m_inText = false;
    if (name == "p"_L1) {
        finishParagraph();
    } else if (name == "pPr"_L1) {
        if (!m_paragraphs.empty())
            m_paragraphs.back().inMark = false;
    } else if (name == "trPr"_L1) {
        m_inRowProperties = false;
    } else if (name == "tc"_L1) {
        m_flow.endCell();
    } else if (name == "tr"_L1 && !m_keptRows.empty()) {
        m_flow.endRow(m_keptRows.back());
        m_keptRows.pop_back();
    } else if (name == "tbl"_L1) {
        m_flow.endTable();
    } else if (name == "sdt"_L1 && !m_placeholders.empty()) {
        m_placeholders.pop_back();
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        m_found.insert(m_note, m_flow.take());
    }
}

void TextHandler::finishParagraph()
{
    if (m_paragraphs.empty())
        return;
    Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    if (!m_paragraphs.empty()) {
        m_boxes.push_back(finished(paragraph));
        return;
    }
    paragraph.text.prepend(std::exchange(m_carried, {}));
    if (paragraph.joined)
        m_carried = paragraph.text;
    else if (!m_styles.role(paragraph.style).contents)
        m_flow.add(finished(paragraph));
    for (DocumentParagraph &box : std::exchange(m_boxes, {}))
        m_flow.add(std::move(box));
}

DocumentParagraph TextHandler::finished(const Paragraph &paragraph)
{
    constexpr int bodyText = 9;
    StyleRole role = m_styles.role(paragraph.style);
    if (paragraph.outline >= 0 && role.kind != BlockKind::Headline)
        role = paragraph.outline < bodyText ? StyleRole{BlockKind::Heading, paragraph.outline + 1} : StyleRole{};
    DocumentParagraph result{role.kind, role.level, 0, {}, paragraph.text};
    ListPlace place = paragraph.place;
    if (!paragraph.listed)
        place.list = m_styles.place(paragraph.style).list;
    if (role.kind != BlockKind::Paragraph || place.list.isEmpty() || paragraph.text.trimmed().isEmpty())
        return result;
    result.marker = m_numbering.nextMarker(place);
    if (!result.marker.isEmpty()) {
        result.kind = BlockKind::List;
        result.level = place.level + 1;
    }
    return result;
}

} // namespace sourcelight::reading::docx
