// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/odftext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::odf
{

namespace
{

/// Elements that hold nothing of the text.
constexpr QLatin1StringView passedOver[] = {"tracked-changes"_L1, "annotation"_L1, "table-of-content"_L1,
    "illustration-index"_L1, "table-index"_L1, "object-index"_L1, "user-index"_L1, "alphabetical-index"_L1, "image"_L1,
    "object"_L1, "object-ole"_L1, "plugin"_L1, "desc"_L1, "forms"_L1, "scripts"_L1, "event-listeners"_L1,
    "ruby-text"_L1, "master-styles"_L1, "note-citation"_L1, "covered-table-cell"_L1, "hidden-text"_L1};

} // namespace

bool DocumentHandler::enter(const XmlElement &element)
{
    const QStringView name = element.name;
    if (std::ranges::any_of(passedOver, [name](QLatin1StringView empty) { return name == empty; }))
        return false;
    if (name == "meta"_L1)
        m_inMeta = true;
    if (m_inMeta) {
        m_meta.clear();
        return true;
    }
    if (element.space.contains(":office:"_L1)) {
        m_isText = m_isText || name == "text"_L1;
        return name != "spreadsheet"_L1 && name != "presentation"_L1 && name != "drawing"_L1;
    }
    if (!m_isText) {
        m_styles.enter(element);
        return true;
    }
    if (element.space.contains(":text:"_L1))
        return enterText(element);
    if (element.space.contains(":table:"_L1))
        return enterTable(element);
    m_styles.enter(element);
    return name != "title"_L1;
}

bool DocumentHandler::enterText(const XmlElement &element)
{
    const QStringView name = element.name;
    if (name == "p"_L1 || name == "h"_L1) {
        const int outline = name == "h"_L1 ? std::max(element.attribute("outline-level"_L1).toInt(), 1) : 0;
        m_paragraphs.push_back({{}, element.attribute("style-name"_L1).toString(), outline});
    } else if (name == "tab"_L1) {
        addText(u"\t");
    } else if (name == "s"_L1) {
        addText(u" ");
    } else if (name == "line-break"_L1) {
        if (!m_paragraphs.empty())
            m_paragraphs.back().text += u'\n';
    } else if (name == "list"_L1) {
        beginList(element);
    } else if (name == "list-item"_L1 && !m_lists.empty()) {
        m_lists.back().marked = false;
        m_lists.back().start = element.attribute("start-value"_L1).toInt();
    } else if (name == "note"_L1) {
        addText(m_flow.beginNote());
        m_notes.push_back(m_paragraphs.size());
    } else if (name == "section"_L1) {
        return element.attribute("display"_L1) != "none"_L1;
    }
    return true;
}

bool DocumentHandler::enterTable(const XmlElement &element)
{
    if (element.name == "table"_L1)
        m_flow.beginTable();
    else if (element.name == "table-row"_L1)
        m_flow.beginRow();
    else if (element.name == "table-cell"_L1)
        m_flow.beginCell();
    return true;
}

void DocumentHandler::beginList(const XmlElement &element)
{
    QString style = element.attribute("style-name"_L1).toString();
    if (style.isEmpty() && !m_lists.empty())
        style = m_lists.back().style;
    const bool goesOn = element.attribute("continue-numbering"_L1) == "true"_L1 || element.has("continue-list"_L1);
    if (m_lists.empty() && !goesOn)
        m_styles.restart(style);
    m_lists.push_back({style});
}

void DocumentHandler::leave(QStringView name)
{
    if (m_inMeta) {
        leaveMeta(name);
    } else if (!m_isText) {
        return;
    } else if (name == "p"_L1 || name == "h"_L1) {
        finishParagraph();
    } else if (name == "list"_L1 && !m_lists.empty()) {
        m_lists.pop_back();
    } else if (name == "note"_L1 && !m_notes.empty()) {
        m_paragraphs.resize(std::min(m_paragraphs.size(), m_notes.back()));
        m_notes.pop_back();
        m_flow.endNote();
    } else if (name == "table-cell"_L1) {
        m_flow.endCell();
    } else if (name == "table-row"_L1) {
        m_flow.endRow();
    } else if (name == "table"_L1) {
        m_flow.endTable();
    }
}

void DocumentHandler::leaveMeta(QStringView name)
{
    if (name == "meta"_L1)
        m_inMeta = false;
    else if (name == "title"_L1)
        properties.title = m_meta;
    else if (name == "initial-creator"_L1 || (name == "creator"_L1 && properties.authors.isEmpty()))
        properties.authors = {m_meta};
    else if (name == "creation-date"_L1)
        properties.published = m_meta;
    else if (name == "publisher"_L1)
        properties.publisher = m_meta;
    else if (name == "language"_L1)
        properties.language = m_meta;
}

/// White space in the file is no more than a space, so that "\n" can stand for a line break.
void DocumentHandler::addText(QStringView text)
{
    if (m_inMeta) {
        m_meta += text;
    } else if (!m_paragraphs.empty()) {
        QString &into = m_paragraphs.back().text;
        const qsizetype begin = into.size();
        into += text;
        std::replace_if(into.begin() + begin, into.end(), [](QChar c) { return c == u'\n' || c == u'\r'; }, u' ');
    }
}

void DocumentHandler::finishParagraph()
{
    if (m_paragraphs.empty())
        return;
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    DocumentParagraph done = finished(paragraph);
    if (m_paragraphs.size() > (m_notes.empty() ? 0 : m_notes.back())) {
        m_boxes.push_back(std::move(done));
        return;
    }
    m_flow.add(std::move(done));
    for (DocumentParagraph &box : std::exchange(m_boxes, {}))
        m_flow.add(std::move(box));
}

DocumentParagraph DocumentHandler::finished(const Paragraph &paragraph)
{
    StyleRole role = m_styles.role(paragraph.style);
    if (paragraph.outline > 0 && role.kind != BlockKind::Headline)
        role = {BlockKind::Heading, paragraph.outline};
    DocumentParagraph result{role.kind, role.level, 0, {}, paragraph.text};
    if (role.kind != BlockKind::Paragraph || m_lists.empty() || !m_notes.empty())
        return result;
    List &list = m_lists.back();
    result.kind = BlockKind::List;
    result.level = int(m_lists.size());
    if (!std::exchange(list.marked, true))
        result.marker = m_styles.nextMarker(list.style, result.level, list.start);
    return result;
}

} // namespace sourcelight::reading::odf
