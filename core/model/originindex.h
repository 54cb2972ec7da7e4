// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight
{

/// Finds a place of an article in the file it was read from, and back. Each search is a binary one. Offsets are UTF-16
/// code units of Article::text and of the decoded file.
class OriginIndex
{
public:
    OriginIndex() = default;
    /// @p origins are in text order, as Article::origins are.
    explicit OriginIndex(const std::vector<TextOrigin> &origins);

    /// Where in the file the character at @p text came from. What the reader put there counts as the end of what stands
    /// before it; -1 before the first origin.
    [[nodiscard]] qsizetype toFile(qsizetype text) const;
    /// What in the text the character at @p file became; -1 where it became nothing.
    [[nodiscard]] qsizetype toText(qsizetype file) const;
    /// What of the file became text, in the order of the file.
    [[nodiscard]] Spans passages() const;

private:
    std::vector<TextOrigin> m_byText;
    std::vector<TextOrigin> m_byFile;
};

} // namespace sourcelight
