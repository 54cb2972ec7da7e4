// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/reliability.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

QString reliabilityOf(const std::vector<Judged> &found)
{
    constexpr int tenths = 10;
    std::array<int, tenths> all{}, right{};
    for (const Judged &one : found) {
        const auto tenth = std::size_t(std::clamp(int(one.confidence * tenths), 0, tenths - 1));
        ++all[tenth];
        right[tenth] += one.right;
    }
    QStringList parts;
    for (std::size_t tenth = 0; tenth < tenths; ++tenth) {
        if (all[tenth] > 0)
            parts.append(u"0.%1: %2 % of %3"_s.arg(tenth).arg(100 * right[tenth] / all[tenth]).arg(all[tenth]));
    }
    return parts.join("  "_L1);
}

} // namespace sourcelight::training
