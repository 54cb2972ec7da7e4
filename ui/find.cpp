// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find.h"

#include <QStringMatcher>

namespace sourcelight::ui
{

Spans findAll(QStringView text, QStringView words, Qt::CaseSensitivity caseSensitivity)
{
    Spans matches;
    if (words.isEmpty())
        return matches;
    const QStringMatcher matcher(words, caseSensitivity);
    qsizetype begin = matcher.indexIn(text);
    while (begin >= 0 && qsizetype(matches.size()) < mostMatches) {
        matches.push_back({begin, begin + words.size()});
        begin = matcher.indexIn(text, begin + words.size());
    }
    return matches;
}

int matchFrom(const Spans &matches, qsizetype position)
{
    if (matches.empty())
        return -1;
    const auto match = std::ranges::lower_bound(matches, position, {}, &Span::begin);
    return match == matches.end() ? 0 : int(match - matches.begin());
}

} // namespace sourcelight::ui
