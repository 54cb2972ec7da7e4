// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

namespace sourcelight::reading
{

/// Lines of a document that are one paragraph, heading or item.
struct PdfParagraph {
    std::vector<PdfLine> lines; ///< never empty
    QString marker;             ///< the bullet or number of a list item, taken out of its first line
    bool indented = false; ///< all its lines, several, stand in from the column's left edge, as block quotations do
    bool row = false;      ///< of a table
};

/// What the type of a document says of its lines.
class PdfType
{
public:
    explicit PdfType(const std::vector<PdfLine> &lines);

    /// The size of most type, in points.
    [[nodiscard]] double bodySize() const { return m_bodySize; }
    /// True where body text is set in bold.
    [[nodiscard]] bool isBodyBold() const { return m_bodyBold; }
    /// The usual distance between the bottoms of lines of a size, in points.
    [[nodiscard]] double leading(double size) const;

private:
    double m_bodySize = 0.0;
    bool m_bodyBold = false;
    std::vector<std::pair<int, double>> m_leadings; ///< by half points of size, sorted
};

/**
 * Joins the @p lines of a document, in reading order, to paragraphs: inside a column by distance, indent, length of
 * the last line, type and marks of lists; from one column or page to the next by how the one ends and the other begins,
 * captions and notes between them passed over. Linear.
 */
[[nodiscard]] std::vector<PdfParagraph> pdfParagraphs(std::vector<PdfLine> lines, const PdfType &type);

} // namespace sourcelight::reading
