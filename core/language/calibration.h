// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"

#include <algorithm>
#include <cmath>

namespace sourcelight::language
{

/// Turns what a model thinks of its own answer into how often such answers are right (Platt 1999): a logistic curve
/// over the log-odds, fitted to articles that the model had not learned from. Section "calibration" of a model file.
struct Calibration {
    float slope = 1.0F;
    float offset = 0.0F;

    /// The model's own; the identity where it has none.
    [[nodiscard]] static Calibration of(const ModelFile &file)
    {
        const auto stored = file.values<Calibration>(QLatin1StringView("calibration"));
        return stored.size() == 1 ? stored.front() : Calibration{};
    }

    [[nodiscard]] static float logOdds(float probability)
    {
        constexpr float least = 1e-4F;
        const float p = std::clamp(probability, least, 1.0F - least);
        return std::log(p / (1.0F - p));
    }
    [[nodiscard]] float probability(float modelProbability) const
    {
        return 1.0F / (1.0F + std::exp(-(slope * logOdds(modelProbability) + offset)));
    }
};

} // namespace sourcelight::language
