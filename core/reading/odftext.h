// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentflow.h"
#include "core/reading/odfstyles.h"

namespace sourcelight::reading::odf
{

/**
 * Gathers styles, properties and text of an OpenDocument text: of its parts one after another (styles before text), or
 * of the one file that a flat document is. Tracked changes are read as accepted; comments, indexes, hidden sections,
 * headers and footers are left out; text boxes follow the paragraph that holds them.
 */
class DocumentHandler final : public XmlHandler
{
public:
    bool enter(const XmlElement &element) override;
    void leave(QStringView name) override;
    void addText(QStringView text) override;

    /// False for a spreadsheet, a presentation or a drawing.
    [[nodiscard]] bool isText() const { return m_isText; }
    [[nodiscard]] std::vector<DocumentParagraph> take() { return m_flow.take(); }

    Metadata properties;

private:
    struct Paragraph {
        QString text;
        QString style;
        int outline = 0; ///< of a heading
    };
    struct List {
        QString style;
        bool marked = true; ///< the open item has its marker
        int start = 0;      ///< the number that the open item asks for
    };

    void beginList(const XmlElement &element);
    bool enterText(const XmlElement &element);
    bool enterTable(const XmlElement &element);
    void leaveMeta(QStringView name);
    void finishParagraph();
    [[nodiscard]] DocumentParagraph finished(const Paragraph &paragraph);

    Styles m_styles;
    DocumentFlow m_flow;
    std::vector<Paragraph> m_paragraphs;    ///< those open: one, or more where notes and text boxes nest
    std::vector<size_t> m_notes;            ///< how many paragraphs were open where each open note began
    std::vector<DocumentParagraph> m_boxes; ///< of text boxes in the open paragraph
    std::vector<List> m_lists;
    QString m_meta; ///< text of the property being read
    bool m_inMeta = false;
    bool m_isText = false;
};

} // namespace sourcelight::reading::odf
