// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace sourcelight::language
{

/// e to the power of @p x, for x in [-87, 87] (cut to it), right to six digits: the same on every machine, and a loop
/// of it becomes vector instructions, which one of std::exp does not.
[[nodiscard]] inline float exponential(float x)
{
    constexpr float most = 87.0F, log2OfE = 1.44269504F;
    constexpr float magic = 12582912.0F; ///< 1.5 * 2^23: a small number added to it is rounded to a whole one
    x = x < -most ? -most : x;
    x = x > most ? most : x;
    const float power = x * log2OfE, shifted = power + magic, whole = shifted - magic, rest = power - whole;
    // the Taylor series of 2^rest, rest in [-1/2, 1/2]
    const float fraction =
        1.0F +
        rest * (0.693147181F +
                   rest * (0.240226507F +
                              rest * (0.0555041087F +
                                         rest * (0.00961812911F + rest * (0.00133335581F + rest * 0.000154035304F)))));
    const std::int32_t exponent = std::bit_cast<std::int32_t>(shifted) - std::bit_cast<std::int32_t>(magic);
    return std::bit_cast<float>(std::bit_cast<std::int32_t>(fraction) + (exponent << 23));
}

} // namespace sourcelight::language
