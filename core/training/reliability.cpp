// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/reliability.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

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

language::Calibration calibrationOf(const std::vector<Judged> &found)
{
    constexpr int rounds = 25;
    double slope = 1.0, offset = 0.0;
    for (int round = 0; round < rounds; ++round) {
        double gradient[2] = {}, curvature[3] = {1e-6, 0.0, 1e-6};
        for (const Judged &one : found) {
            const double x = double(language::Calibration::logOdds(float(one.confidence)));
            const double p = 1.0 / (1.0 + std::exp(-(slope * x + offset)));
            const double error = double(one.right) - p, weight = p * (1.0 - p);
            gradient[0] += error * x;
            gradient[1] += error;
            curvature[0] += weight * x * x;
            curvature[1] += weight * x;
            curvature[2] += weight;
        }
        const double determinant = curvature[0] * curvature[2] - curvature[1] * curvature[1];
        slope += (curvature[2] * gradient[0] - curvature[1] * gradient[1]) / determinant;
        offset += (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / determinant;
    }
    return {float(slope), float(offset)};
}

} // namespace sourcelight::training
