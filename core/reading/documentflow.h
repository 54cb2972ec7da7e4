// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"
#include "core/reading/reading.h"

#include <vector>

/// What the readers of word processors' documents share.
namespace sourcelight::reading
{

/// A paragraph of a document, as its format marks it.
struct DocumentParagraph {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  ///< of a heading, 1 the highest; of the item of a list, 1 in no other list; else 0
    int row = 0;    ///< which of a table's rows it is, from 1; 0 outside tables
    QString marker; ///< of the item of a list: "-", "1."
    QString text;   ///< "\n" where a line breaks, "\t" between the cells of a row
};

/**
 * Gathers the paragraphs of a document in reading order: rows of tables become lines, with tabs between their cells,
 * and notes go after the text, behind the number that stands in brackets where they are called. A row with text in one
 * cell only is layout; its paragraphs stay apart.
 */
class DocumentFlow
{
public:
    DocumentFlow();

    /// Adds a paragraph to the innermost of text, cell and note. One without words leaves no trace.
    void add(DocumentParagraph paragraph);

    void beginTable();
    void beginRow();
    void beginCell();
    void endCell();
    /// @p keep is false for a row that was deleted.
    void endRow(bool keep = true);
    void endTable();

    /// Paragraphs until endNote() belong to a new note. Returns the mark that calls it: "[1]".
    QString beginNote();
    void endNote();
    /// A note whose paragraphs are at hand. Returns its mark.
    QString addNote(const std::vector<DocumentParagraph> &paragraphs);

    /// Closes what is open and gives all of it, notes last.
    [[nodiscard]] std::vector<DocumentParagraph> take();

private:
    using Paragraphs = std::vector<DocumentParagraph>;
    struct Table {
        int rows = 0;
        std::vector<Paragraphs> cells; ///< of the open row
    };
    enum class Room { Text, Cell, Note };

    void close();

    std::vector<Paragraphs> m_open; ///< paragraphs of the rooms that are open, outermost first
    std::vector<Room> m_rooms;
    std::vector<Table> m_tables;
    Paragraphs m_notes;
    int m_noteCount = 0;
};

/**
 * The article of @p paragraphs: blocks without origins. A title, else the first heading of the first rank where it
 * opens the text or is the only one, is the headline; byline and date line are found as in plain text. @p properties,
 * as written, count where the text does not say.
 */
[[nodiscard]] Article articleOf(
    const std::vector<DocumentParagraph> &paragraphs, const Metadata &properties, const ReadOptions &options);

/// What articleOf() does once the blocks stand, for documents whose blocks come another way.
void completeDocument(Article &article, const Metadata &properties, const ReadOptions &options);

} // namespace sourcelight::reading
