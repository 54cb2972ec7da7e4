// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <optional>

/// What the styles and lists of word processors mean.
namespace sourcelight::reading
{

/// What a paragraph of a style is.
struct StyleRole {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;         ///< of a heading
    bool contents = false; ///< a line of a table of contents or an index, which is no text of the document
};

/// The role that a style's own name tells: "Title", "heading 2", "Quote", "Caption", "toc 1"; also as OpenDocument
/// writes them ("Heading_20_2"). Nothing for other names.
[[nodiscard]] std::optional<StyleRole> roleOfStyle(QStringView name);

/// How the numbers of a list are written.
enum class NumberStyle { Bullet, Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman, None };

/// The highest number that a list may begin at. Word processors stop far below.
inline constexpr int highestListStart = 1'000'000;

/// @p number in a style: "4", "d", "iv". Empty for bullets, for None and for what the style cannot write.
[[nodiscard]] QString listNumber(int number, NumberStyle style);

} // namespace sourcelight::reading
