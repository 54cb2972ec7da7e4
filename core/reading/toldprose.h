// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmloutline.h"

namespace sourcelight::reading
{

/**
 * The prose of a page that its own data (the "articleBody" of JSON-LD) hold as well. It is known only where the page
 * shows nearly all that the data hold. Linear in both.
 */
class ToldProse
{
public:
    ToldProse(const HtmlOutline &outline, const QString &body);

    /// How much it is; 0 where it is not known.
    [[nodiscard]] qsizetype letters() const { return m_before.back(); }
    /// How much of it is in @p element.
    [[nodiscard]] qsizetype inside(const HtmlElement &element) const
    {
        return m_before[element.lineEnd] - m_before[element.lineBegin];
    }
    /// How much of it stands before each line; one more for the end.
    [[nodiscard]] const std::vector<qsizetype> &before() const { return m_before; }

private:
    std::vector<qsizetype> m_before;
};

} // namespace sourcelight::reading
