// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codepoints.h"

namespace sourcelight
{

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_lowSurrogates.push_back(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    const auto before = std::ranges::upper_bound(m_lowSurrogates, position);
    return position - (before - m_lowSurrogates.begin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The nth pair (from 0) stands at code point m_lowSurrogates[n] - 1 - n: ascending, so the pairs before can be
    // counted.
    qsizetype pairs = 0;
    qsizetype high = qsizetype(m_lowSurrogates.size());
    while (pairs < high) {
        const qsizetype middle = (pairs + high) / 2;
        if (m_lowSurrogates[size_t(middle)] - 1 - middle < codePoint)
            pairs = middle + 1;
        else
            high = middle;
    }
    return codePoint + pairs;
}

} // namespace sourcelight
