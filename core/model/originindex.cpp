// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/originindex.h"

#include <algorithm>

namespace sourcelight
{

namespace
{

/// The place in @p there that @p position in @p here stands for: where the two do not run in step, its beginning.
qsizetype across(qsizetype position, Span here, Span there)
{
    return here.length() == there.length() ? there.begin + (position - here.begin) : there.begin;
}

} // namespace

OriginIndex::OriginIndex(const std::vector<TextOrigin> &origins)
    : m_byText(origins)
    , m_byFile(origins)
{
    std::ranges::stable_sort(m_byFile, inTextOrder, &TextOrigin::file);
}

qsizetype OriginIndex::toFile(qsizetype text) const
{
    const auto next =
        std::ranges::upper_bound(m_byText, text, {}, [](const TextOrigin &origin) { return origin.text.begin; });
    if (next == m_byText.begin())
        return -1;
    const TextOrigin &origin = *std::prev(next);
    return text < origin.text.end ? across(text, origin.text, origin.file) : origin.file.end;
}

qsizetype OriginIndex::toText(qsizetype file) const
{
    const auto next =
        std::ranges::upper_bound(m_byFile, file, {}, [](const TextOrigin &origin) { return origin.file.begin; });
    if (next == m_byFile.begin() || file >= std::prev(next)->file.end)
        return -1;
    return across(file, std::prev(next)->file, std::prev(next)->text);
}

Spans OriginIndex::passages() const
{
    Spans passages;
    passages.reserve(m_byFile.size());
    for (const TextOrigin &origin : m_byFile)
        passages.push_back(origin.file);
    return passages;
}

} // namespace sourcelight
