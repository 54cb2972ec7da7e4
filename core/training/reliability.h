// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/calibration.h"

#include <QString>

#include <vector>

namespace sourcelight::training
{

/// Something that a model found: how sure it was, and whether the annotators marked the same.
struct Judged {
    double confidence = 0.0;
    bool right = false;
};

/// How often what a model found is right, for each tenth of confidence, for a person to read: "0.9: 97 % of 2390".
[[nodiscard]] QString reliabilityOf(const std::vector<Judged> &found);

/// The curve that makes these confidences probabilities: logistic regression by Newton's method.
[[nodiscard]] language::Calibration calibrationOf(const std::vector<Judged> &found);

} // namespace sourcelight::training
