// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/docxparts.h"

#include <QSet>

namespace sourcelight::reading::docx
{

/// Notes of a document by kind and id ("footnote 2").
using Notes = QHash<QString, std::vector<DocumentParagraph>>;

/**
 * Gathers the text of a WordprocessingML part: the document itself, or its footnotes or endnotes. What was deleted or
 * moved away under change tracking is passed over, what was inserted stays; hidden text, placeholders, tables of
 * contents and comments are left out; text boxes follow the paragraph that holds them.
 */
class TextHandler final : public XmlHandler
{
public:
    /// All must outlive the handler.
    TextHandler(const Styles &styles, Numbering &numbering, const Notes &notes);

    bool enter(const XmlElement &element) override;
    void leave(QStringView name) override;
    void addText(QStringView text) override;

    [[nodiscard]] std::vector<DocumentParagraph> take() { return m_flow.take(); }
    /// The notes of the part, where it is one of notes.
    [[nodiscard]] Notes takeNotes() { return std::move(m_found); }

private:
    struct Paragraph {
        QString text;
        QString style;
        ListPlace place;
        bool listed = false; ///< the paragraph itself says which list it is in
        int outline = -1;    ///< that the paragraph itself names
        bool joined = false; ///< its end was deleted: the next paragraph goes on with it
        bool inMark = false; ///< among the properties of its end
    };

    bool enterParagraphProperty(const XmlElement &element);
    bool enterRowProperty(const XmlElement &element);
    bool enterRun(const XmlElement &element);
    bool enterContainer(const XmlElement &element);
    void call(const XmlElement &element);
    void finishParagraph();
    [[nodiscard]] DocumentParagraph finished(const Paragraph &paragraph);
    void put(QStringView text);

    const Styles &m_styles;
    Numbering &m_numbering;
    const Notes &m_notes;
    DocumentFlow m_flow;
    Notes m_found;
    QSet<QString> m_called;
    QString m_note;                         ///< the note being read
    std::vector<Paragraph> m_paragraphs;    ///< those open: one, or more where text boxes nest
    std::vector<DocumentParagraph> m_boxes; ///< of text boxes in the open paragraph
    QString m_carried;                      ///< text of paragraphs whose end was deleted
    std::vector<bool> m_placeholders;       ///< of the content controls around: shows no more than a prompt
    std::vector<bool> m_keptRows;           ///< of the table rows around: was not deleted
    bool m_inRowProperties = false;
    bool m_inText = false;
    bool m_hidden = false;
};

} // namespace sourcelight::reading::docx
